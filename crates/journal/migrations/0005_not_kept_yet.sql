-- What is being typed into a small form beside the notes, and is neither kept nor left yet. Days as in 0002.
CREATE TABLE unkept (
    place   TEXT PRIMARY KEY,                       -- the page's name of the form: limit/5, contact/new/on_call
    content TEXT NOT NULL                           -- the page's own JSON
) STRICT, WITHOUT ROWID;

-- The times for which a limit was put aside and that are over: it was in use before the first day, and from the last one on.
CREATE TABLE limit_rest (
    my_limit INTEGER NOT NULL REFERENCES my_limit (id),
    first_on TEXT    NOT NULL,
    until_on TEXT    NOT NULL
) STRICT;
CREATE INDEX limit_rest_by_limit ON limit_rest (my_limit);
