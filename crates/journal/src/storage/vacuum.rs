//! Rewrites the database file after something was removed for good.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::storage::journal::Journal;
use crate::storage::store::Store;

impl<S: Store> Journal<S> {
    /// Rewrites the whole file if something was deleted permanently: free pages may hold copies of
    /// deleted text that SQLite moved when it split and merged pages. Tried again when the notebook
    /// is next opened if there was no room or no time.
    pub(crate) fn vacuum_if_due(&mut self) -> Result<()> {
        let due = "SELECT sweep_due FROM journal WHERE id = 1";
        if self.store.read_piece(|db| db.query_row(due, [], |row| row.get::<_, u32>("sweep_due")))? == 0 {
            return Ok(());
        }
        let swept = self.store.write(|db| {
            // A damaged page would be rewritten as if it were intact.
            if !S::is_sound_throughout(db)? {
                return Err(vault::Error::DatabaseDamaged { pages: Vec::new() }.into());
            }
            Ok(db.execute_batch("VACUUM; UPDATE journal SET sweep_due = 0 WHERE id = 1")?)
        });
        match swept {
            // The deletion is done; rewriting waits for room.
            Err(Error::Vault(vault::Error::NoRoom)) => Ok(()),
            swept => swept,
        }
    }
}

/// Has the next [`Journal::vacuum_if_due`] rewrite the file.
pub(crate) fn mark_vacuum_due(db: &Connection) -> rusqlite::Result<()> {
    db.execute("UPDATE journal SET sweep_due = 1 WHERE id = 1", []).map(drop)
}
