-- The second place for backups: a folder that the person chose, on a stick or another drive. One row or none.
CREATE TABLE backup_place (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    folder BLOB NOT NULL                            -- its path, in the bytes of the system
) STRICT;
