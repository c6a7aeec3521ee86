-- What lives beside the notes. Days, ids and codes as in 0002; what stands in `content` is JSON.

-- The sentence by which a person notices in themselves that work gets too much; empty while there is none.
ALTER TABLE journal ADD COLUMN own_sign TEXT NOT NULL DEFAULT '';

-- My limits: each lives for months and is looked at many times.
CREATE TABLE my_limit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    starter    TEXT,                                -- the starter limit it was adopted from, l-hours
    content    TEXT NOT NULL,                       -- journal::LimitPlan
    created_on TEXT NOT NULL,
    updated_on TEXT NOT NULL,
    retired_on TEXT                                 -- none while it is in use
) STRICT;

-- How it went with one of them, in one tap. The lines of check-ins count beside these, and stay in their entries.
CREATE TABLE limit_review (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    my_limit    INTEGER NOT NULL REFERENCES my_limit (id),
    occurred_on TEXT    NOT NULL,
    outcome     TEXT    NOT NULL,                   -- practice::LimitOutcome
    after_entry INTEGER NOT NULL                    -- the last entry that was kept before it: what was saved last counts
) STRICT;
CREATE INDEX limit_review_by_limit ON limit_review (my_limit, occurred_on, id);

-- A period of work. Which one an entry belongs to follows from its day.
CREATE TABLE phase (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    starts_on TEXT NOT NULL,
    ends_on   TEXT,                                 -- none while it goes on
    content   TEXT NOT NULL                         -- journal::PhaseContent
) STRICT;

-- People and lines that the person put down, and national lines as they changed them.
CREATE TABLE contact (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL,                          -- practice::ContactKind
    content TEXT NOT NULL                           -- journal::ContactContent
) STRICT;

-- What is to be talked about, without a session yet.
CREATE TABLE talk_item (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    content    TEXT NOT NULL,                       -- journal::TalkContent
    created_on TEXT NOT NULL,
    done_on    TEXT                                 -- none while it is on the list
) STRICT;
-- The entries it comes from.
CREATE TABLE talk_item_entry (
    item  INTEGER NOT NULL REFERENCES talk_item (id),
    entry INTEGER NOT NULL REFERENCES entry (id),
    PRIMARY KEY (item, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX talk_item_entry_by_entry ON talk_item_entry (entry);

-- Questionnaire files that were accepted and not removed. Whatever was filled in keeps the words it was answered with.
CREATE TABLE questionnaire (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256      TEXT NOT NULL UNIQUE,               -- of the file, in hexadecimal
    pack        TEXT NOT NULL,                      -- the file, as it was
    accepted_on TEXT NOT NULL,
    rights_on   TEXT                                -- when the right to use its text was confirmed, if that was asked
) STRICT;

-- Questions that come back after a hard event, and are over: answered, left, or ended for good.
CREATE TABLE follow_up_over (
    entry INTEGER NOT NULL REFERENCES entry (id),   -- the note after the event
    day   INTEGER NOT NULL,                         -- 3, 14 or 28; 0 for all of them
    PRIMARY KEY (entry, day)
) STRICT, WITHOUT ROWID;

-- The person's own words for the margin notes: some to watch for, some to leave alone.
CREATE TABLE own_word (
    list TEXT NOT NULL,                             -- watch, or leave
    word TEXT NOT NULL,
    PRIMARY KEY (list, word)
) STRICT, WITHOUT ROWID;
