//! What lives beside the notes: rows of one table, each understood for itself, and removed for good on their own.

use rusqlite::Connection;

use crate::tables::{Store, change};
use crate::{Journal, Result, schema};

/// A row that was there, if this version understands it.
pub(crate) type Row<T> = Option<Option<T>>;

impl<S: Store> Journal<S> {
    /// The rows of a table, the earliest first. What cannot be read is left out, and so is what only another version
    /// understands. There are none in a notebook of an earlier schema that can only be read.
    ///
    /// # Errors
    ///
    /// The database's.
    pub(crate) fn rows_beside<T>(
        &mut self,
        table: &str,
        read: impl Fn(&Connection, i64) -> rusqlite::Result<Row<T>>,
    ) -> Result<Vec<T>> {
        if self.schema < schema::WITH_WHAT_IS_BESIDE {
            return Ok(Vec::new());
        }
        let latest_first = format!("SELECT id FROM {table} ORDER BY id DESC");
        let mut rows = Vec::new();
        for id in self.ids(table, &latest_first)?.into_iter().rev() {
            match self.tables.read_piece(|db| read(db, id)) {
                Ok(row) => rows.extend(row.flatten()),
                Err(vault::Error::DatabaseDamaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(rows)
    }

    /// Removes for good what `delete` deletes, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub(crate) fn remove_beside(
        &mut self,
        delete: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<()> {
        change(&mut self.tables, |db| {
            delete(db)?;
            Ok(db.execute("UPDATE journal SET sweep_due = 1 WHERE id = 1", []).map(drop)?)
        })?;
        self.sweep()
    }
}
