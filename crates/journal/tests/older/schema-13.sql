-- A frozen copy of schema 13 as it was released, with what a season leaves in it. Never edited.
-- One row: what the notebook knows about itself.
CREATE TABLE journal (
    id                 INTEGER PRIMARY KEY CHECK (id = 1),
    created_on         TEXT    NOT NULL,            -- a date without a time of day, 2026-11-22
    whose_laptop       TEXT    NOT NULL,            -- practice::WhoseLaptop
    lock_after_minutes INTEGER NOT NULL DEFAULT 5
) STRICT;
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

-- What is being typed into a small form beside the notes, and is neither kept nor left yet.
CREATE TABLE unkept (
    place   TEXT PRIMARY KEY,                       -- which form, as the page calls it: limit/5, contact/new/on_call
    content TEXT NOT NULL                           -- the page's own JSON
) STRICT, WITHOUT ROWID;

-- Which check-ins were kept while a limit was in use: those after the one that was the last when it was adopted, and up to the one
-- that was the last when it was put aside.
ALTER TABLE my_limit ADD COLUMN adopted_after INTEGER NOT NULL DEFAULT 0;
ALTER TABLE my_limit ADD COLUMN aside_after INTEGER;
-- Of earlier days only the day is known.
UPDATE my_limit SET
    adopted_after = (SELECT ifnull(max(id), 0) FROM entry WHERE entry.created_on < my_limit.created_on),
    aside_after = CASE WHEN retired_on IS NOT NULL THEN
        (SELECT ifnull(max(id), 0) FROM entry WHERE entry.created_on <= my_limit.retired_on) END;

-- The times for which a limit was put aside and that are over.
CREATE TABLE limit_rest (
    my_limit    INTEGER NOT NULL REFERENCES my_limit (id),
    after_entry INTEGER NOT NULL,
    until_entry INTEGER NOT NULL
) STRICT;
CREATE INDEX limit_rest_by_limit ON limit_rest (my_limit);

-- The day of the last time without a real choice when the question about the workplace was answered. Until now a number stood for
-- it in the content, which could not say whether a time was another one.
ALTER TABLE my_limit ADD COLUMN asked_on TEXT;
UPDATE my_limit SET content = json_remove(content, '$.asked_at') WHERE json_valid(content);
-- Narrow indexes, so that lists need not read the notes themselves. They hold days, ids and codes, and no words.

-- Check-ins that count for limits, and notes whose questions come back: when they were saved, and the day they are about.
CREATE INDEX entry_by_saving ON entry (form, id, occurred_on, created_on) WHERE binned_on IS NULL;
-- The kinds that a list can be filtered by.
CREATE INDEX entry_by_kind ON entry (kind, binned_on);
-- What is set aside for supervision.
CREATE INDEX entry_set_aside ON entry (occurred_on, id) WHERE binned_on IS NULL AND share <> 'private';
-- The second place for backups: a folder that the person chose, on a stick or another drive. One row or none.
CREATE TABLE backup_place (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    folder BLOB NOT NULL                            -- its path, in the bytes of the system
) STRICT;
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
-- The times that a person chose for self-ratings to be compared with. Days as in 0002.
CREATE TABLE reference_stretch (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    form    TEXT NOT NULL,                          -- practice::Form::id
    from_on TEXT NOT NULL,
    to_on   TEXT NOT NULL                           -- the work period of this day is the one it is for
) STRICT;
-- The person's own lines for a job description. Days, ids and codes as in 0002.
CREATE TABLE job_line (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    part       TEXT    NOT NULL,                    -- practice::JobLinePart
    position   INTEGER NOT NULL,                    -- order within its part
    words      TEXT    NOT NULL,
    created_on TEXT    NOT NULL
) STRICT;
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
-- The work period that something is about, where several run on its day.
--
-- An entry says so in its content (`work_period`), and `chosen` has it under `.work_period`: no column is added, so that
-- one text stays the entry. An older version of the program would not read such a content, and so must not open it.

-- The work period that a time to compare ratings with is for, as `chosen` has its code: an id, or both_or_neither; none
-- where the work period of its last day is meant.
ALTER TABLE reference_stretch ADD COLUMN work_period TEXT;
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
PRAGMA user_version = 13;
INSERT INTO journal (id, created_on, whose_laptop, lock_after_minutes, latest_on, index_rules, sweep_due)
VALUES (1, '2026-10-01', 'shared', 10, '2026-11-22', 0, 0);
INSERT INTO form_words (id, form, version, language, words)
VALUES (1, 'just-write', '1.0.0', 'en', '{"id":"just-write","version":"1.0.0","language":"en","kind":"just_write","title":"Just write","about":null,"length":null,"lead":null,"note":null,"more_help":null,"min_interval_days":null,"not_rated":null,"sections":[{"id":"page","title":null,"about":null,"help":null,"unfold":null,"show_when":null,"fields":[{"id":"text","label":"What happened?","help":null,"level":null,"show_when":null,"feeds":[],"ask":{"kind":"text","long":true,"placeholder":null}}]}],"scales":[]}');
INSERT INTO entry (id, form_words, form, kind, title, occurred_on, date_precision, share, created_on, updated_on,
                   binned_on, beginning, content)
VALUES (1, 1, 'just-write', 'just_write', 'Just write', '2026-11-02', 'day', 'private', '2026-11-02', '2026-11-02', NULL, 'Zażółć gęślą jaźń',
        '{"date":{"on":"2026-11-02","precision":"day"},"share":"private","roles":[],"tags":["river"],"answers":{"text":{"text":"Zażółć gęślą jaźń"}}}');
INSERT INTO entry (id, form_words, form, kind, title, occurred_on, date_precision, share, created_on, updated_on,
                   binned_on, beginning, content)
VALUES (2, 1, 'just-write', 'just_write', 'Just write', '2026-11-20', 'day', 'included', '2026-11-20', '2026-11-21', NULL, 'The bus was late again.',
        '{"date":{"on":"2026-11-20","precision":"day"},"share":"included","roles":[],"tags":[],"answers":{"text":{"text":"The bus was late again."}}}');
INSERT INTO entry (id, form_words, form, kind, title, occurred_on, date_precision, share, created_on, updated_on,
                   binned_on, beginning, content)
VALUES (3, 1, 'just-write', 'just_write', 'Just write', '2026-11-21', 'day', 'private', '2026-11-21', '2026-11-21', '2026-11-22', 'thrown away',
        '{"date":{"on":"2026-11-21","precision":"day"},"share":"private","roles":[],"tags":[],"answers":{"text":{"text":"thrown away"}}}');
INSERT INTO earlier_version (id, entry, updated_on, replaced_on, beginning, content)
VALUES (1, 2, '2026-11-20', '2026-11-21', 'The bus was late.', '{"date":{"on":"2026-11-20","precision":"day"},"share":"private","roles":[],"tags":[],"answers":{"text":{"text":"The bus was late."}}}');
INSERT INTO draft (id, entry, form_words, form, kind, title, updated_on, content)
VALUES (1, NULL, 1, 'just-write', 'just_write', 'Just write', '2026-11-22', '{"date":{"on":"2026-11-22","precision":"day"},"share":"private","roles":[],"tags":[],"answers":{"text":{"text":"begun"}}}');
INSERT INTO preference (name, value) VALUES ('country', 'pl');
INSERT INTO summary_draft (id, content)
VALUES (1, '{"recipient":"peer","period":{"first":"2026-11-01","last":"2026-11-22"},"worked":null,"ratings":[],"limits":["b01"]}');
INSERT INTO summary_entry (position, entry, content)
VALUES (0, 2, '{"entry":2,"without":[],"words":{"text":"The bus was late, and so was I."}}');
INSERT INTO summary_entry (position, entry, content)
VALUES (1, 1, '{"entry":1,"without":[],"words":{}}');
INSERT INTO brought (id, brought_on, bring, recipient, first_on, last_on, document)
VALUES (1, '2026-10-30', 'locked_file', 'supervisor_outside', '2026-10-01', '2026-10-31', '0101010101010101010101010101010101010101010101010101010101010101');
INSERT INTO brought (id, brought_on, bring, recipient, first_on, last_on, document)
VALUES (2, '2026-11-20', 'screen', NULL, '2026-11-01', '2026-11-20', '0202020202020202020202020202020202020202020202020202020202020202');
INSERT INTO brought_file (id, brought, form, sha256)
VALUES (1, 1, 'page', '0303030303030303030303030303030303030303030303030303030303030303');
INSERT INTO brought_file (id, brought, form, sha256)
VALUES (2, 1, 'age', '0404040404040404040404040404040404040404040404040404040404040404');
UPDATE journal SET own_sign = 'I stop answering my sister''s messages.' WHERE id = 1;
INSERT INTO my_limit (id, starter, content, created_on, updated_on, retired_on, adopted_after, aside_after, asked_on)
VALUES (1, 'l-phone', '{"name":"Calls and messages","domain":"phone_messages","text":"The phone stays in the drawer.","why_me":"","why_them":"","say_it":"","firmness":"firm","flexible_if":"","planned_exception":"","needs_from_work":"","ally":"","answers_instead":"","review_on":"2026-12-01"}', '2026-11-02', '2026-11-02', NULL, 1, NULL, '2026-11-20');
INSERT INTO limit_review (id, my_limit, occurred_on, outcome, after_entry) VALUES (1, 1, '2026-11-20', 'held', 2);
INSERT INTO phase (id, starts_on, ends_on, content)
VALUES (1, '2025-03-01', NULL, '{"label":"The ward by the river","setting":"inpatient","hours_band":"10_19","tenure_band":null,"has_job_description":"no","formerly_treated_here":null}');
INSERT INTO contact (id, kind, content)
VALUES (1, 'my_people', '{"label":"My sister","number":"600 100 200","hours":"","country":null,"instead_of":null,"hidden":false,"checked_on":"2026-11-01"}');
INSERT INTO talk_item (id, content, created_on, done_on)
VALUES (1, '{"title":"Calls after five","ask":"backing_upwards","minutes":15}', '2026-11-20', NULL);
INSERT INTO talk_item_entry (item, entry) VALUES (1, 2);
INSERT INTO own_word (list, word) VALUES ('watch', 'riverside');
INSERT INTO limit_rest (my_limit, after_entry, until_entry) VALUES (1, 2, 3);
INSERT INTO unkept (place, content) VALUES ('limit/1', '{"text":"The phone stays in the dra"}');
UPDATE journal SET text_months = 12 WHERE id = 1;
INSERT INTO text_expiry (entry, state, noted_on, notice_days) VALUES (1, 'announced', '2026-11-21', 6);
INSERT INTO text_expiry (entry, state, noted_on, notice_days) VALUES (2, 'kept', NULL, 0);
INSERT INTO reference_stretch (form, from_on, to_on) VALUES ('pulse', '2026-03-01', '2026-06-30');
INSERT INTO job_line (part, position, words, created_on) VALUES ('unwritten', 1, 'I am in the meetings about the people I work with.', '2026-11-20');
INSERT INTO supervision_session (id, planned_on, planned_at, outcome, content, created_on, after_entry)
VALUES (1, '2026-11-12', '14:30', 'yes', '{"kind":"external","minutes":60,"decisions":"We look at the on-call list.","useful":7}', '2026-11-02', 1),
       (2, '2026-12-03', NULL, NULL, '{"kind":null,"minutes":null,"decisions":"","useful":null}', '2026-11-12', 2);
INSERT INTO agreement (id, session, content, state, blocked_by, created_on, settled_on, after_entry)
VALUES (1, 1, '{"words":"Ask who answers the phone after five.","kind":"conversation","owner":"manager","due_on":"2026-12-01"}', 'blocked', 'The manager is away.', '2026-11-12', NULL, 2);
UPDATE talk_item SET session = 2, rank = 1 WHERE id = 1;
INSERT INTO recipient_key (id, label, public_key, created_on, last_used_on)
VALUES (1, 'My supervisor', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p', '2026-11-20', NULL);
INSERT INTO phase (id, starts_on, ends_on, content)
VALUES (2, '2026-10-01', NULL, '{"label":"The day centre","setting":"community","hours_band":"10_19","tenure_band":null,"has_job_description":"no","formerly_treated_here":null}');
UPDATE entry SET content = json_set(content, '$.work_period', json('{"one":1}')) WHERE id = 1;
UPDATE entry SET content = json_set(content, '$.work_period', 'both_or_neither') WHERE id = 2;
INSERT INTO reference_stretch (form, from_on, to_on, work_period) VALUES ('pulse', '2026-10-01', '2026-11-10', '1');
INSERT INTO brought_entry (id, brought, entry) VALUES (1, 2, 2), (2, 2, NULL);
INSERT INTO brought_key (id, brought, label, ending) VALUES (1, 1, 'My supervisor', 'aqmcac8p');
UPDATE recipient_key SET is_compared = 0 WHERE id = 1;
