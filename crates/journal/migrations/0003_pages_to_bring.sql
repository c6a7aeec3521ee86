-- Days, ids and codes as in 0002.

-- What is being put together to be brought to someone, without its entries. One row: one page at a time.
CREATE TABLE summary_draft (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL                           -- summary::Chosen as JSON, without its entries
) STRICT;

-- The entries that were switched on for it, as they stand in the copy. Each is a row of its own, so that an entry that is
-- removed for good takes its copied words along.
CREATE TABLE summary_entry (
    position INTEGER PRIMARY KEY,                   -- in the order in which they were switched on
    entry    INTEGER NOT NULL REFERENCES entry (id),
    content  TEXT    NOT NULL                       -- summary::ChosenEntry as JSON
) STRICT;
CREATE INDEX summary_entry_by_entry ON summary_entry (entry);

-- What was brought to someone, and how: neither its words nor the phrase of a locked file.
CREATE TABLE brought (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    brought_on TEXT NOT NULL,
    bring      TEXT NOT NULL,                       -- practice::Bring
    recipient  TEXT,                                -- practice::Recipient; none where that was not said
    first_on   TEXT NOT NULL,                       -- the days that it was about
    last_on    TEXT NOT NULL,
    document   TEXT NOT NULL                        -- SHA-256 of the page, in hexadecimal
) STRICT;

-- The locked files that were saved of it.
CREATE TABLE brought_file (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    brought INTEGER NOT NULL REFERENCES brought (id),
    form    TEXT    NOT NULL,                       -- page, or age
    sha256  TEXT    NOT NULL                        -- of the file, in hexadecimal
) STRICT;
