//! The extent of a notebook: how much it holds, and how far it has come.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::storage::clock_guard::is_plausible;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// The extent of a notebook at one moment, by which an older state is told from a newer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Number of entries outside the bin.
    pub entries: u32,
    /// Latest day on which anything was saved, if one is known.
    pub latest_day: Option<NaiveDate>,
    /// Highest id that an entry was ever given. Removing gives none back.
    last_entry: i64,
    /// Highest id that an earlier version was ever given.
    last_version: i64,
}

impl Extent {
    /// Returns true if `other` knows of something kept or changed that this one does not: this is an
    /// older state, or a branch that the other is no part of.
    pub fn lacks_something_of(&self, other: &Self) -> bool {
        self.last_entry < other.last_entry || self.last_version < other.last_version
    }
}

impl<S: Store> Journal<S> {
    /// The extent of the notebook.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if it cannot be read.
    pub fn extent(&mut self) -> Result<Extent> {
        Ok(self.store.read_piece(|db| {
            let count = "SELECT count(*) FROM entry WHERE binned_on IS NULL";
            let latest: String =
                db.query_row("SELECT latest_on FROM journal WHERE id = 1", [], |row| row.get(0))?;
            Ok(Extent {
                entries: db.query_row(count, [], |row| row.get(0))?,
                latest_day: latest.parse().ok().filter(|day| is_plausible(*day)),
                last_entry: last_id(db, "entry")?,
                last_version: last_id(db, "earlier_version")?,
            })
        })?)
    }

    /// Returns true if an entry outside the bin was first kept on a day up to `until`, and after the day
    /// `after` if there is one.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn has_kept_between(&mut self, after: Option<NaiveDate>, until: NaiveDate) -> Result<bool> {
        // Ends at the first one, and reads an index: the entries themselves are many megabytes.
        let read = "SELECT EXISTS (SELECT 1 FROM entry
                                   WHERE binned_on IS NULL AND created_on > ?1 AND created_on <= ?2)";
        let after = after.map_or_else(String::new, |day| day.to_string());
        let days = [after, until.to_string()];
        Ok(self.store.read_piece(|db| db.query_row(read, days.each_ref(), |row| row.get(0)))?)
    }
}

/// The last id that a table has given, 0 before the first.
pub(crate) fn last_id(db: &Connection, table: &str) -> rusqlite::Result<i64> {
    let given = "SELECT seq FROM sqlite_sequence WHERE name = ?1";
    Ok(db.query_row(given, [table], |row| row.get(0)).optional()?.unwrap_or(0))
}
