//! A new database for what can still be read of a damaged one, under its key and its key slots: the
//! passphrase and the recovery sheet stay the same.

use rusqlite::Connection;

use crate::database::header_record::{self, HeaderId};
use crate::database::{self, integrity_check};
use crate::error::{Error, Result};
use crate::restore::PreparedRestore;
use crate::vault::Vault;

/// An empty database in a folder beside the vault. Dropped, it is removed.
pub struct NewDatabase {
    // Closed before its folder is cleared: fields are dropped in this order.
    connection: Connection,
    prepared: PreparedRestore,
}

impl Vault {
    /// Creates an empty database that can replace this vault. Nothing of the vault is written.
    ///
    /// # Errors
    ///
    /// [`Error::AlreadyOpen`] while another process restores; [`Error::NoRoom`], [`Error::ReadOnly`],
    /// [`Error::Storage`]. Nothing has changed then.
    pub fn begin_anew(&self) -> Result<NewDatabase> {
        let header = self.header.next().naming(&self.header.database);
        let prepared = PreparedRestore::begin(&self.folder, header, self.key.duplicate())?;
        let path = prepared.folder.file(&prepared.header.database);
        let connection = database::create(&path, &prepared.key)?;
        connection.execute_batch(integrity_check::TABLE)?;
        header_record::settle(&connection, &HeaderId::of(&prepared.header)?)?;
        header_record::note_rollback(&connection, self.rollback)?;
        Ok(NewDatabase { connection, prepared })
    }
}

impl NewDatabase {
    /// The database.
    pub fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Closes and checks the database. It replaces the vault with [`PreparedRestore::swap`], once that
    /// is locked.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseDamaged`] if it is not sound; [`Error::NoRoom`], [`Error::Storage`].
    pub fn finish(self) -> Result<PreparedRestore> {
        let Self { connection, prepared } = self;
        connection.close().map_err(|(_, error)| Error::from(error))?;
        prepared.finish()
    }
}
