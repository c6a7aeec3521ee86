-- A frozen copy of schema 1 as it was released, with what one evening leaves in it. Never edited.
-- One row: what the notebook knows about itself.
CREATE TABLE journal (
    id                 INTEGER PRIMARY KEY CHECK (id = 1),
    created_on         TEXT    NOT NULL,            -- a date without a time of day, 2026-11-22
    whose_laptop       TEXT    NOT NULL,            -- practice::WhoseLaptop
    lock_after_minutes INTEGER NOT NULL DEFAULT 5
) STRICT;
PRAGMA user_version = 1;
INSERT INTO journal (id, created_on, whose_laptop, lock_after_minutes) VALUES (1, '2026-11-22', 'employer', 15);
