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
