-- The person's own lines for a job description. Days, ids and codes as in 0002.
CREATE TABLE job_line (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    part       TEXT    NOT NULL,                    -- practice::JobLinePart
    position   INTEGER NOT NULL,                    -- order within its part
    words      TEXT    NOT NULL,
    created_on TEXT    NOT NULL
) STRICT;
