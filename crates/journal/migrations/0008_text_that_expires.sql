-- How long the text of notes is kept. Days, ids and codes as in 0002.

-- The months after which the text of a note expires; none while it never does.
ALTER TABLE journal ADD COLUMN text_months INTEGER;

-- Notes whose text is about to expire, stays although others expire, or has expired.
CREATE TABLE text_expiry (
    entry       INTEGER PRIMARY KEY REFERENCES entry (id),
    state       TEXT    NOT NULL,                   -- announced, kept, expired
    noted_on    TEXT,                               -- announced: the last day on which Today said so; expired: the day
    notice_days INTEGER NOT NULL DEFAULT 0          -- announced: for how many days that has been said
) STRICT;
CREATE INDEX text_expiry_by_state ON text_expiry (state, entry);
