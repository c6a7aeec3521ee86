//! Access to the database: reading with checks of damage, and transactions.

use chrono::NaiveDate;
use rusqlite::Connection;
#[cfg(any(test, feature = "plain"))]
use rusqlite::TransactionBehavior;
use vault::Vault;

use crate::error::Result;
use crate::storage::clock_guard;

/// Database of a journal: a vault; in memory only, for made-up notes; or, for benchmarks and tests,
/// a plain SQLite database.
pub trait Store {
    /// Runs `read`, and returns its result only if every page it touched is intact.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::read_piece`].
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T>;

    /// Runs `write` in one transaction. An error changes nothing.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::transact`], and those of `write`.
    fn transact<T>(&mut self, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T>;

    /// Runs `write`, which makes its own transactions.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::write`], and those of `write`.
    fn write<T>(&mut self, write: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T>;

    /// Returns true if every page of the database is intact, read or not.
    ///
    /// # Errors
    ///
    /// Those of SQLite if the database cannot be read.
    fn is_sound_throughout(db: &Connection) -> rusqlite::Result<bool>;
}

impl Store for Vault {
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T> {
        Self::read_piece(self, read)
    }

    fn transact<T>(&mut self, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        Self::transact(self, write)
    }

    fn write<T>(&mut self, write: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        Self::write(self, write)
    }

    fn is_sound_throughout(db: &Connection) -> rusqlite::Result<bool> {
        Ok(vault::damaged_pages(db)?.is_empty())
    }
}

#[cfg(any(test, feature = "plain"))]
impl Store for Connection {
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T> {
        Ok(read(self)?)
    }

    fn transact<T>(&mut self, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let transaction = self.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = write(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    fn write<T>(&mut self, write: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        write(self)
    }

    fn is_sound_throughout(_: &Connection) -> rusqlite::Result<bool> {
        Ok(true)
    }
}

/// The result of `read`; `otherwise` if a page is damaged, so that the rest of the notebook can be
/// read.
///
/// # Errors
///
/// [`crate::Error::Vault`] if the database cannot be read.
pub(crate) fn read_or<S: Store, T>(
    store: &mut S,
    otherwise: T,
    read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> Result<T> {
    match store.read_piece(read) {
        Err(vault::Error::DatabaseDamaged { .. }) => Ok(otherwise),
        found => Ok(found?),
    }
}

/// Runs `write` in one transaction, after the clock guard has observed `today`. Nothing is changed
/// on an error.
///
/// # Errors
///
/// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`] and other errors of the database, and those
/// of `write`.
pub(crate) fn transact<S: Store, T>(
    store: &mut S,
    today: NaiveDate,
    write: impl FnOnce(&Connection) -> Result<T>,
) -> Result<T> {
    transact_undated(store, |db| {
        clock_guard::observe(db, today)?;
        write(db)
    })
}

/// Runs `write` in one transaction without a date, for changes that are the same on any day:
/// settings, removals, and text that is saved while it is typed. A caller that knows the date of
/// today uses [`transact`].
///
/// # Errors
///
/// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`] and other errors of the database, and those
/// of `write`.
pub(crate) fn transact_undated<S: Store, T>(
    store: &mut S,
    write: impl FnOnce(&Connection) -> Result<T>,
) -> Result<T> {
    store.transact(write)
}
