//! The note that a text of an entry expires, as far as writing an entry changes it.

use rusqlite::{Connection, OptionalExtension};

use crate::ids::EntryId;

/// State of a text that the person keeps although others expire.
pub(crate) const KEPT: &str = "kept";

/// State of a text that has expired.
pub(crate) const EXPIRED: &str = "expired";

/// Forgets that the text of an entry is announced or has expired: it was changed. Whether the person
/// keeps it stays.
pub(crate) fn forget_unless_kept(db: &Connection, entry: EntryId) -> rusqlite::Result<()> {
    let delete = "DELETE FROM text_expiry WHERE entry = ?1 AND state <> ?2";
    db.prepare_cached(delete)?.execute((entry, KEPT)).map(drop)
}

/// Notes that the person keeps the text of an entry although others expire.
pub(crate) fn keep(db: &Connection, entry: EntryId) -> rusqlite::Result<()> {
    let write = "INSERT INTO text_expiry (entry, state) VALUES (?1, ?2)
                 ON CONFLICT (entry) DO UPDATE SET state = ?2, noted_on = NULL, notice_days = 0";
    db.prepare_cached(write)?.execute((entry, KEPT)).map(drop)
}

/// Returns true if the text of an entry is in `state`.
pub(crate) fn is_in_state(db: &Connection, entry: EntryId, state: &str) -> rusqlite::Result<bool> {
    let read = "SELECT state = ?2 AS is_it FROM text_expiry WHERE entry = ?1";
    let found = db.prepare_cached(read)?.query_row((entry, state), |row| row.get("is_it")).optional()?;
    Ok(found.unwrap_or(false))
}
