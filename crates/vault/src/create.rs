//! Creates a vault, whole or not at all.

use rusqlite::Connection;

use crate::contents::presence::Presence;
use crate::data_key::DataKey;
use crate::database;
use crate::database::connection::Mode;
use crate::database::header_record::{self, HeaderId};
use crate::database::integrity_check;
use crate::error::{Error, Result};
use crate::files::atomic_file;
use crate::files::durable_names;
use crate::files::lock_file::{LockFile, rename_locked};
use crate::folder::{
    DATABASE_OF_A_NEW_VAULT, HEADER, HEADER_COPY, LOCK, VaultFolder, create_private, is_private,
};
use crate::header::Header;
use crate::key_slot::{Slot, SlotKind};
use crate::secrets::passphrase::NewPassphrase;
use crate::secrets::work_factor::WorkFactor;
use crate::unlock::opening::Opening;
use crate::vault::{Access, OpenedWith, Vault};

/// Creates a vault and opens it. `create_schema` creates the first tables of its database.
///
/// The vault is built in a folder of another name, which is renamed when it is complete. The parts
/// of an interrupted attempt, which never held anything of a person, are removed.
///
/// # Errors
///
/// [`Error::VaultExists`] if the folder holds anything of a vault, [`Error::AlreadyOpen`] while
/// another process creates one, [`Error::NoRoom`], [`Error::ReadOnly`], [`Error::NotEncrypting`] if
/// the database library does not encrypt, [`Error::Storage`], and the error of `create_schema`.
/// There is then no vault.
pub fn create<E: From<Error>>(
    folder: &VaultFolder,
    passphrase: &NewPassphrase,
    factor: WorkFactor,
    create_schema: impl FnOnce(&mut Connection) -> Result<(), E>,
) -> Result<Vault, E> {
    refuse_if_present(folder)?;
    create_private(folder.data()).map_err(Error::from)?;
    // Links on the way there can only be resolved once it exists.
    let folder = VaultFolder::within(folder.data());
    let dir = CreationDir::clear(&folder)?;
    // Another process may have finished while this one waited for the lock.
    refuse_if_present(&folder)?;
    let (header, key) = dir.build(passphrase, factor, create_schema)?;
    let lock = dir.publish(&folder)?;
    let path = folder.file(&header.database);
    let database::Opened { connection, .. } = database::open(&path, &key, Mode::ReadWrite)?;
    Ok(Vault::of(Opening {
        folder,
        header,
        key,
        connection,
        lock: Some(lock),
        access: Access::ReadWrite,
        reading: Mode::ReadOnly,
        opened_with: OpenedWith::Passphrase,
        factor,
    })?)
}

fn refuse_if_present(folder: &VaultFolder) -> Result<()> {
    match std::fs::symlink_metadata(folder.path()) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        // An empty folder is replaced. Anything else in its place is not ours to build over.
        Ok(_) => match folder.inspect()? {
            Presence::Nothing => Ok(()),
            Presence::Vault => Err(Error::VaultExists),
        },
        Err(error) => Err(error.into()),
    }
}

/// Folder in which a vault is built, locked by one process.
struct CreationDir {
    path: std::path::PathBuf,
    lock: Option<LockFile>,
}

impl CreationDir {
    /// Locks the folder and removes the parts of an interrupted attempt.
    fn clear(folder: &VaultFolder) -> Result<Self> {
        let path = folder.creation_dir();
        create_private(&path)?;
        // The removed files must be ours, and so must the folder that becomes the vault.
        is_private(&path)?;
        let lock = match LockFile::take(&path.join(LOCK)) {
            // Another process has just renamed the folder: its vault is complete.
            Err(Error::Storage(error)) if error.kind() == std::io::ErrorKind::NotFound => {
                return refuse_if_present(folder).and(Err(Error::AlreadyOpen));
            }
            taken => taken?.ok_or(Error::ReadOnly)?,
        };
        let dir = Self { path, lock: Some(lock) };
        dir.remove_parts();
        Ok(dir)
    }

    fn build<E: From<Error>>(
        &self,
        passphrase: &NewPassphrase,
        factor: WorkFactor,
        create_schema: impl FnOnce(&mut Connection) -> Result<(), E>,
    ) -> Result<(Header, DataKey), E> {
        let key = DataKey::generate()?;
        let mut header = Header::new(random_id()?, DATABASE_OF_A_NEW_VAULT.to_owned());
        let slot = Slot::seal(SlotKind::Passphrase, passphrase.secret(), factor, &header.vault_id, &key)?;
        header.set_slot(slot);

        let path = self.path.join(&header.database);
        let mut connection = database::create(&path, &key)?;
        connection.execute_batch(integrity_check::TABLE).map_err(Error::from)?;
        header_record::settle(&connection, &HeaderId::of(&header)?).map_err(Error::from)?;
        create_schema(&mut connection)?;
        connection.close().map_err(|(_, error)| Error::from(error))?;
        database::assert_encrypted(&path, &key)?;

        let bytes = header.to_bytes()?;
        for name in [HEADER, HEADER_COPY] {
            atomic_file::write_atomically(&self.path.join(name), &bytes).map_err(Error::from)?;
        }
        Ok((header, key))
    }

    /// Renames the folder: from now on there is a vault. If the drive cannot promise to remember that,
    /// the folder gets its first name back.
    fn publish(mut self, folder: &VaultFolder) -> Result<LockFile> {
        rename_locked(&self.path, &folder.path(), &mut self.lock).map_err(|error| match error.kind() {
            std::io::ErrorKind::DirectoryNotEmpty | std::io::ErrorKind::AlreadyExists => Error::VaultExists,
            _ => error.into(),
        })?;
        let synced = durable_names::sync_renamed(&folder.path());
        if synced.is_err() && rename_locked(&folder.path(), &self.path, &mut self.lock).is_ok() {
            if durable_names::sync_folder_of(&self.path).is_err() {
                // A power loss can still give it the name of a vault. So nothing of it is removed.
                self.lock = None;
            }
            synced?;
        }
        self.lock.take().ok_or(Error::AlreadyOpen)
    }

    /// Removes the files that this module creates, by name, and nothing else.
    fn remove_parts(&self) {
        let journal = format!("{DATABASE_OF_A_NEW_VAULT}-journal");
        let new = [format!("{HEADER}.new"), format!("{HEADER_COPY}.new")];
        let names = [DATABASE_OF_A_NEW_VAULT, &journal, HEADER, HEADER_COPY].into_iter();
        for name in names.chain(new.iter().map(String::as_str)) {
            let _ = std::fs::remove_file(self.path.join(name));
        }
    }
}

impl Drop for CreationDir {
    /// Removes everything of a failed attempt.
    fn drop(&mut self) {
        if let Some(lock) = self.lock.take() {
            self.remove_parts();
            let _ = std::fs::remove_file(self.path.join(LOCK));
            // On SMB a file that is open stays in its folder until it is closed.
            drop(lock);
            let _ = std::fs::remove_dir(&self.path);
        }
    }
}

fn random_id() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))?;
    Ok(hex::encode(bytes))
}
