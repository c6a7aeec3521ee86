//! Generic access to tables: lists, reads and deletes rows, skipping those that cannot be decoded.

use rusqlite::Connection;

use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact_undated};
use crate::storage::{schema, vacuum};

/// A row; `Some(None)` if this version cannot decode it.
pub(crate) type DecodedRow<T> = Option<Option<T>>;

impl<S: Store> Journal<S> {
    /// Ids that `select` returns; if the table is damaged, every id that was ever given in `table`,
    /// newest first, to be tried one by one.
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
                        // The number of rows is unknown. Trying the first shows that something is
                        // missing.
                        Err(vault::Error::DatabaseDamaged { .. }) => 1,
                        highest => highest?,
                    }
                }
                last => last?,
            };
        Ok((1..=last).rev().collect())
    }

    /// Readable rows of a table other than `entry`, the earliest first; none in an older schema
    /// without the table.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
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

    /// Reads one record after the other with `read`, leaving out those that it finds to be none,
    /// and those that are damaged or that only another version understands. With them, how many
    /// were left out because they are unreadable.
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

    /// Deletes rows, and every trace of their words in the file.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only or the database cannot be written.
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
