//! Access to the database: reading with checks of damage, and transactions.

use chrono::NaiveDate;
use rusqlite::{Connection, TransactionBehavior};
use vault::{Access, Vault};

use crate::error::Result;
use crate::storage::clock_guard;

/// Database of a journal: a vault or, for benchmarks and tests, a plain SQLite database.
pub trait Store {
    /// Runs `read`, and returns its result only if every page it touched is intact.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::read_piece`].
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T>;

    /// The database, if it can be written.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`].
    fn for_writing(&mut self) -> vault::Result<&mut Connection>;

    /// Returns true if every page that was read so far is intact.
    ///
    /// # Errors
    ///
    /// Those of SQLite if the database cannot be read.
    fn is_sound(db: &Connection) -> rusqlite::Result<bool>;

    /// Returns true if every page of the file is intact, read or not.
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

    fn for_writing(&mut self) -> vault::Result<&mut Connection> {
        match self.access() {
            Access::ReadWrite => Ok(self.connection_mut()),
            Access::ReadOnly | Access::Rescue => Err(vault::Error::ReadOnly),
        }
    }

    fn is_sound(db: &Connection) -> rusqlite::Result<bool> {
        let status: String =
            db.prepare_cached("PRAGMA cipher_status")?.query_row([], |row| row.get("cipher_status"))?;
        Ok(status == "1")
    }

    fn is_sound_throughout(db: &Connection) -> rusqlite::Result<bool> {
        Ok(!db.prepare("PRAGMA cipher_integrity_check")?.exists([])?)
    }
}

#[cfg(any(test, feature = "plain"))]
impl Store for Connection {
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T> {
        Ok(read(self)?)
    }

    fn for_writing(&mut self) -> vault::Result<&mut Connection> {
        Ok(self)
    }

    fn is_sound(_: &Connection) -> rusqlite::Result<bool> {
        Ok(true)
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
    let transaction = store.for_writing()?.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = write(&transaction);
    // The result counts only if no page failed: checked before the commit and before any other
    // error.
    if !S::is_sound(&transaction)? {
        drop(transaction);
        // Reopens the database.
        store.read_piece(|_| Ok(()))?;
        return Err(vault::Error::DatabaseDamaged { pages: Vec::new() }.into());
    }
    let done = done?;
    transaction.commit()?;
    Ok(done)
}
