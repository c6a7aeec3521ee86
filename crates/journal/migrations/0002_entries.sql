-- Days are dates without a time of day, 2026-11-22; what is of the same day is in the order of its id. Ids are given
-- once. The codes are those of the crate `practice`.

-- The latest day on which anything was written: a clock that was set back is told from one that goes on.
ALTER TABLE journal ADD COLUMN latest_on TEXT NOT NULL DEFAULT '';
-- Which rules the search index was made by; 0 before it was made.
ALTER TABLE journal ADD COLUMN index_rules INTEGER NOT NULL DEFAULT 0;
-- 1 while something was removed for good whose last traces in free space are still to be swept away.
ALTER TABLE journal ADD COLUMN sweep_due INTEGER NOT NULL DEFAULT 0;

-- The words of forms, so that an entry is always shown with the ones it was answered with.
CREATE TABLE form_words (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    form     TEXT NOT NULL,                         -- practice::Form::id
    version  TEXT NOT NULL,
    language TEXT NOT NULL,
    words    TEXT NOT NULL                          -- practice::Form as JSON
) STRICT;
CREATE INDEX form_words_by_form ON form_words (form, version, language);

-- What was kept. The columns before `content` follow from it and from the form: a list needs one page of the file for
-- each entry, and reads it even where the form's words are damaged.
CREATE TABLE entry (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    form_words     INTEGER NOT NULL REFERENCES form_words (id),
    form           TEXT    NOT NULL,                -- practice::Form::id
    kind           TEXT    NOT NULL,                -- practice::Kind::code
    title          TEXT    NOT NULL,                -- what the form was called
    occurred_on    TEXT    NOT NULL,                -- practice::FuzzyDate
    date_precision TEXT    NOT NULL,
    share          TEXT    NOT NULL,                -- practice::Share
    created_on     TEXT    NOT NULL,
    updated_on     TEXT    NOT NULL,
    binned_on      TEXT,                            -- none while it is not in the bin
    beginning      TEXT    NOT NULL,                -- of its first words
    content        TEXT    NOT NULL                 -- journal::Content as JSON
) STRICT;
CREATE INDEX entry_by_day ON entry (occurred_on, id, kind, share) WHERE binned_on IS NULL;
CREATE INDEX entry_by_form ON entry (form, occurred_on, id) WHERE binned_on IS NULL;
CREATE INDEX entry_by_words ON entry (form_words);
CREATE INDEX entry_in_bin ON entry (binned_on, id) WHERE binned_on IS NOT NULL;

-- What an entry said before. Its form is the entry's.
CREATE TABLE earlier_version (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    entry       INTEGER NOT NULL REFERENCES entry (id),
    updated_on  TEXT    NOT NULL,                   -- when it was written
    replaced_on TEXT    NOT NULL,                   -- when another took its place
    beginning   TEXT    NOT NULL,
    content     TEXT    NOT NULL
) STRICT;
CREATE INDEX earlier_version_by_entry ON earlier_version (entry, id);

-- What is being written.
CREATE TABLE draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    entry      INTEGER UNIQUE REFERENCES entry (id),    -- the entry that is being changed
    form_words INTEGER NOT NULL REFERENCES form_words (id),
    form       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    updated_on TEXT    NOT NULL,
    content    TEXT    NOT NULL
) STRICT;
CREATE INDEX draft_by_words ON draft (form_words);

-- The codes that entries outside the bin can be filtered by: options chosen, and under `.role` and `.tag`, which are
-- no field's id, the entry's own roles and tags.
CREATE TABLE chosen (
    field TEXT    NOT NULL,
    code  TEXT    NOT NULL,
    entry INTEGER NOT NULL REFERENCES entry (id),
    PRIMARY KEY (field, code, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX chosen_by_entry ON chosen (entry);

-- The words of entries outside the bin, each word once. It holds no text: what is deleted from it is worked out again
-- from the entry. The words come folded and with spaces between them, and everything but ASCII belongs to a word.
CREATE VIRTUAL TABLE found_by_words USING fts5 (
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '2 3'
);
INSERT INTO found_by_words (found_by_words, rank) VALUES ('secure-delete', 1);
-- With the cipher's 80 bytes taken off, one leaf of the index fills one page of the file.
INSERT INTO found_by_words (found_by_words, rank) VALUES ('pgsz', 3900);

-- The page's own choices, such as what it unfolds.
CREATE TABLE preference (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
