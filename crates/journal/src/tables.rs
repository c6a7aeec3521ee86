//! Where a journal's tables lie.

use rusqlite::{Connection, TransactionBehavior};
use vault::{Access, Vault};

use crate::Result;

/// Where a journal's tables lie: in a vault; or, only to be measured beside it, in a plain database.
pub trait Store {
    /// Reads one piece, and gives it only if every page on the way was sound.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::read_piece`].
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T>;

    /// The database, if it may be written to.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`].
    fn for_writing(&mut self) -> vault::Result<&mut Connection>;

    /// Whether every page that was read so far is what was written.
    ///
    /// # Errors
    ///
    /// The database's.
    fn is_sound(db: &Connection) -> rusqlite::Result<bool>;

    /// Whether every page of the file is, read or not.
    ///
    /// # Errors
    ///
    /// The database's.
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

/// Reads one piece; `otherwise` where a damaged notebook cannot say, so that the rest of it can be read.
///
/// # Errors
///
/// The database's.
pub(crate) fn read_or<S: Store, T>(
    tables: &mut S,
    otherwise: T,
    read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> Result<T> {
    match tables.read_piece(read) {
        Err(vault::Error::DatabaseDamaged { .. }) => Ok(otherwise),
        found => Ok(found?),
    }
}

/// Changes everything that `write` changes, or nothing.
///
/// # Errors
///
/// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], the database's, and what `write` says.
pub(crate) fn change<S: Store, T>(tables: &mut S, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let transaction = tables.for_writing()?.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = write(&transaction);
    // What was read on the way counts only if no page failed: asked before the commit, and before any other verdict.
    if !S::is_sound(&transaction)? {
        drop(transaction);
        // Opens the database anew.
        tables.read_piece(|_| Ok(()))?;
        return Err(vault::Error::DatabaseDamaged { pages: Vec::new() }.into());
    }
    let done = done?;
    transaction.commit()?;
    Ok(done)
}
