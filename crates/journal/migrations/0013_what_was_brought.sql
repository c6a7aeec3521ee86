-- More about what was brought to someone, and keys that nobody has compared yet. Ids as in 0002.

-- The notes that stood on a page: which ones, and none of their words. A note that is removed for good leaves an empty place,
-- so that the log still knows how many there were. Pages from before have none of these rows.
CREATE TABLE brought_entry (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    brought INTEGER NOT NULL REFERENCES brought (id),
    entry   INTEGER REFERENCES entry (id)           -- none once the note is gone
) STRICT;
CREATE INDEX brought_entry_by_brought ON brought_entry (brought);
CREATE INDEX brought_entry_by_entry ON brought_entry (entry) WHERE entry IS NOT NULL;

-- The keys that a page was sealed to, as they were at that time.
CREATE TABLE brought_key (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    brought INTEGER NOT NULL REFERENCES brought (id),
    label   TEXT    NOT NULL,                       -- the person's own name for it; empty once the key is removed
    ending  TEXT    NOT NULL                        -- the last eight characters of the key
) STRICT;
CREATE INDEX brought_key_by_brought ON brought_key (brought);

-- 0 for a key that came with an archive, until the person has compared it with its owner.
ALTER TABLE recipient_key ADD COLUMN is_compared INTEGER NOT NULL DEFAULT 1;
