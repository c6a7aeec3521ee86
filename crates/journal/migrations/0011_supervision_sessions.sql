-- Sessions of supervision, what is agreed in them, and keys that pages are sealed to. Days, ids and codes as in 0002; what
-- stands in `content` is JSON.

-- A session that is planned, took place, was cancelled or was not offered.
CREATE TABLE supervision_session (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    planned_on  TEXT    NOT NULL,                   -- its day; of one that took place, the day of that
    planned_at  TEXT,                               -- 14:30, the only time of day that is stored; none if not wanted
    outcome     TEXT,                               -- practice::SessionOutcome; none while it is planned
    content     TEXT    NOT NULL,                   -- journal::SessionContent
    created_on  TEXT    NOT NULL,
    after_entry INTEGER NOT NULL                    -- the last entry that was kept before it
) STRICT;
CREATE INDEX supervision_session_by_day ON supervision_session (planned_on, id);

-- What somebody is to do after a session.
CREATE TABLE agreement (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    session     INTEGER REFERENCES supervision_session (id),  -- in which it was agreed; none if that is gone
    content     TEXT    NOT NULL,                   -- journal::AgreementContent
    state       TEXT    NOT NULL,                   -- practice::AgreementState
    blocked_by  TEXT    NOT NULL DEFAULT '',        -- what blocks it, in the person's words
    created_on  TEXT    NOT NULL,
    settled_on  TEXT,                               -- since when it is done or dropped
    after_entry INTEGER NOT NULL                    -- the last entry that was kept before it
) STRICT;
CREATE INDEX agreement_by_session ON agreement (session);

-- What is to be talked about belongs to a session, or to none yet.
ALTER TABLE talk_item ADD COLUMN session INTEGER REFERENCES supervision_session (id);
-- Its place in the agenda of the session, from 1; 0 without one.
ALTER TABLE talk_item ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
CREATE INDEX talk_item_by_session ON talk_item (session) WHERE session IS NOT NULL;

-- Public keys of people whom pages are sealed to.
CREATE TABLE recipient_key (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    label        TEXT NOT NULL,                     -- the person's own name for it
    public_key   TEXT NOT NULL UNIQUE,              -- an age recipient, age1...
    created_on   TEXT NOT NULL,
    last_used_on TEXT                               -- none before it was used
) STRICT;
