//! Rewrites the database file after something was removed for good.

use rusqlite::Connection;

use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

impl<S: Store> Journal<S> {
    /// Writes the whole file anew if something was removed for good: where pages were split and merged, copies of what was
    /// moved may lie in what is free now. Tried again at the next opening if there was no room, or no time.
    pub(crate) fn vacuum_if_due(&mut self) -> Result<()> {
        let due = "SELECT sweep_due FROM journal WHERE id = 1";
        if self.store.read_piece(|db| db.query_row(due, [], |row| row.get::<_, u32>("sweep_due")))? == 0 {
            return Ok(());
        }
        let db = self.store.for_writing()?;
        // A damaged page would be written anew as if it were sound.
        if !S::is_sound_throughout(db)? {
            return Err(vault::Error::DatabaseDamaged { pages: Vec::new() }.into());
        }
        let swept = db.execute_batch("VACUUM; UPDATE journal SET sweep_due = 0 WHERE id = 1");
        match swept.map_err(vault::Error::from) {
            // What was removed is removed; the sweeping waits for room.
            Err(vault::Error::NoRoom) => Ok(()),
            swept => Ok(swept?),
        }
    }
}

/// Has the file rewritten by the next [`Journal::sweep`].
pub(crate) fn mark_vacuum_due(db: &Connection) -> rusqlite::Result<()> {
    db.execute("UPDATE journal SET sweep_due = 1 WHERE id = 1", []).map(drop)
}
