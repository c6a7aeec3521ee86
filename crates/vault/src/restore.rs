//! Restores a vault from a backup or another state of it: the copy is made and checked beside the
//! vault, and then the two folders change places. The vault that was there is kept aside, whole.

mod copy;
pub(crate) mod kept_aside;
mod mark;
mod names;
pub(crate) mod new_database;
mod swap;
mod unfinished;
pub(crate) mod waiting;

use std::path::PathBuf;

use rusqlite::Connection;

use crate::data_key::DataKey;
use crate::database::connection::Mode;
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::lock_file::LockFile;
use crate::folder::{DATABASE_OF_A_NEW_VAULT, LOCK, VaultFolder, create_private, is_private};
use crate::header::{Header, is_database};
use crate::header_copies;
use crate::restore::mark::Mark;
use crate::unlock::{Secret, find_key};

/// A vault that was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Folder of the vault that was there before; `None` if there was none.
    pub kept_aside: Option<PathBuf>,
}

/// Makes the vault in `source` the one in `target`; see [`PreparedRestore`].
///
/// # Errors
///
/// Those of [`PreparedRestore::copy`] and [`PreparedRestore::swap`].
pub fn restore(source: &VaultFolder, target: &VaultFolder, secret: &Secret, today: &str) -> Result<Restored> {
    PreparedRestore::copy(source, target, secret)?.swap(today)
}

/// A checked copy of a vault beside the one that it will replace. Dropped before that, it is
/// removed.
///
/// Neither the source nor the vault in the target is written before [`PreparedRestore::swap`], and
/// the source not at all.
pub struct PreparedRestore {
    target: VaultFolder,
    folder: VaultFolder,
    header: Header,
    key: DataKey,
    /// Held from before the first file is written; goes with the folder when that changes places.
    lock: Option<LockFile>,
}

impl PreparedRestore {
    /// Copies the vault in `source`, which `secret` opens, to a folder beside `target`, and checks
    /// every page and the structure of the copy.
    ///
    /// # Errors
    ///
    /// Those of a header that cannot be read, [`Error::WrongPassphrase`] or
    /// [`Error::WrongRecoveryWords`]; [`Error::DatabaseMissing`], [`Error::DatabaseDamaged`] or
    /// [`Error::DatabaseForeign`] for one that is not whole; [`Error::AlreadyOpen`] while another
    /// process restores; [`Error::NoRoom`], [`Error::ReadOnly`], [`Error::Storage`]. Nothing has
    /// changed then.
    pub fn copy(source: &VaultFolder, target: &VaultFolder, secret: &Secret) -> Result<Self> {
        let (found, key) = find_key(source, header_copies::read(source)?, secret)?;
        let from = source.file(&found.header.database);
        Self::of_database(&from, found.header, key, target)
    }

    /// Copies the database at `from`, which `key` opens, as the one that `header` names; a conflicted
    /// copy gets the name of a database.
    pub(crate) fn of_database(
        from: &std::path::Path,
        header: Header,
        key: DataKey,
        target: &VaultFolder,
    ) -> Result<Self> {
        let prepared = Self::begin(target, header, key)?;
        let into = prepared.folder.file(&prepared.header.database);
        copy::database(from, &into)?;
        prepared.finish()
    }

    /// An empty folder beside `target`, for the database that `header` names.
    fn begin(target: &VaultFolder, header: Header, key: DataKey) -> Result<Self> {
        create_private(target.data())?;
        unfinished::finish(target)?;
        let folder = target.restoring();
        let path = folder.path();
        create_private(&path)?;
        is_private(&path)?;
        let lock = LockFile::take(&folder.file(LOCK))?.ok_or(Error::ReadOnly)?;
        unfinished::clear(&folder)?;
        Mark::Copying.write(&folder)?;
        let is_plain = is_database(&header.database);
        let header = header.naming(if is_plain { &header.database } else { DATABASE_OF_A_NEW_VAULT });
        Ok(Self { target: target.clone(), folder, header, key, lock: Some(lock) })
    }

    /// Checks the database and writes the header beside it.
    fn finish(self) -> Result<Self> {
        copy::verify(&self.folder.file(&self.header.database), &self.key)?;
        header_copies::write(&self.folder, &self.header)?;
        Ok(self)
    }

    /// Has the copy remember the header that it gets: the one of another state of the vault may know
    /// an older one only.
    ///
    /// # Errors
    ///
    /// Those of opening the copy and of writing into it.
    pub(crate) fn settle(self) -> Result<Self> {
        copy::settle(&self.folder.file(&self.header.database), &self.key, &self.header)?;
        Ok(self)
    }

    /// Returns true if the copy and the vault that it would replace are two vaults, and not two states
    /// of one. `None` if the header there cannot be read.
    pub fn replaces_another(&self) -> Option<bool> {
        let there = header_copies::read(&self.target).ok()?;
        Some(there.header.vault_id != self.header.vault_id)
    }

    /// Runs `look` on the copy, for checks that only the caller can make.
    ///
    /// # Errors
    ///
    /// Those of opening the copy, and those of `look`.
    pub fn check<T, E: From<Error>>(&self, look: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        let path = self.folder.file(&self.header.database);
        let Opened { connection, .. } = database::open(&path, &self.key, Mode::ReadOnly)?;
        look(&connection)
    }
}

impl Drop for PreparedRestore {
    /// Removes the copy, unless it has become the vault.
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take() {
            let _ = unfinished::clear(&self.folder);
            unfinished::remove_empty(&self.folder, Some(lock));
        }
    }
}
