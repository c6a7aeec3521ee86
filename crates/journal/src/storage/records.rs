//! What lives beside the notes: rows of one table, each understood for itself, and removed for good on their own.

use rusqlite::Connection;

use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact_undated};
use crate::storage::{schema, vacuum};

/// A row that was there, if this version understands it.
pub(crate) type DecodedRow<T> = Option<Option<T>>;

impl<S: Store> Journal<S> {
    /// The ids that `select` gives; where a page on its way is damaged, every id that was ever given in `table`, newest
    /// first, to be tried one by one.
    pub(crate) fn row_ids(&mut self, table: &str, select: &str) -> Result<Vec<i64>> {
        let ids = self.store.read_piece(|db| {
            db.prepare_cached(select)?
                .query_map([], |row| row.get("id"))?
                .collect::<rusqlite::Result<Vec<i64>>>()
        });
        match ids {
            Err(vault::Error::DatabaseDamaged { .. }) => self.every_row_id(table),
            ids => Ok(ids?),
        }
    }

    pub(crate) fn every_row_id(&mut self, table: &str) -> Result<Vec<i64>> {
        let given = "SELECT seq FROM sqlite_sequence WHERE name = ?1";
        let last =
            match self.store.read_piece(|db| db.query_row(given, [table], |row| row.get::<_, i64>("seq"))) {
                Err(vault::Error::Database(rusqlite::Error::QueryReturnedNoRows)) => 0,
                Err(vault::Error::DatabaseDamaged { .. }) => {
                    let highest = format!("SELECT ifnull(max(id), 0) AS highest FROM {table}");
                    match self.store.read_piece(|db| db.query_row(&highest, [], |row| row.get("highest"))) {
                        // Nobody knows how many there were. Trying the first shows that something is missing.
                        Err(vault::Error::DatabaseDamaged { .. }) => 1,
                        highest => highest?,
                    }
                }
                last => last?,
            };
        Ok((1..=last).rev().collect())
    }

    /// The rows of a table, the earliest first. What cannot be read is left out, and so is what only another version
    /// understands. There are none in a notebook of an earlier schema that can only be read.
    ///
    /// # Errors
    ///
    /// The database's.
    pub(crate) fn read_records<T>(
        &mut self,
        table: &str,
        read: impl Fn(&Connection, i64) -> rusqlite::Result<DecodedRow<T>>,
    ) -> Result<Vec<T>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let latest_first = format!("SELECT id FROM {table} ORDER BY id DESC");
            let ids = journal.row_ids(table, &latest_first)?.into_iter().rev();
            let (rows, _) = journal.read_all_readable(ids, |journal, id| {
                Ok(journal.store.read_piece(|db| read(db, id))?.flatten())
            })?;
            Ok(rows)
        })
    }

    /// Reads one record after the other with `read`, leaving out those that it finds to be none, and those that are
    /// damaged or that only another version understands. With them, how many were left out because they are unreadable.
    ///
    /// # Errors
    ///
    /// Those of `read` that are not about one record alone.
    pub(crate) fn read_all_readable<K, T>(
        &mut self,
        keys: impl IntoIterator<Item = K>,
        mut read: impl FnMut(&mut Self, K) -> Result<Option<T>>,
    ) -> Result<(Vec<T>, u32)> {
        let (mut records, mut unreadable) = (Vec::new(), 0);
        for key in keys {
            match read(self, key) {
                Ok(record) => records.extend(record),
                Err(error) if error.affects_one_record() => unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        Ok((records, unreadable))
    }

    /// Removes for good what `delete` deletes, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub(crate) fn remove_records(
        &mut self,
        delete: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            delete(db)?;
            Ok(vacuum::mark_vacuum_due(db)?)
        })?;
        self.vacuum_if_due()
    }
}
