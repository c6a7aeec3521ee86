//! The note that a text of an entry expires, as far as writing an entry changes it.

use rusqlite::Connection;

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
