-- The times that a person chose for self-ratings to be compared with. Days as in 0002.
CREATE TABLE reference_stretch (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    form    TEXT NOT NULL,                          -- practice::Form::id
    from_on TEXT NOT NULL,
    to_on   TEXT NOT NULL                           -- the work period of this day is the one it is for
) STRICT;
