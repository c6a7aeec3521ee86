//! Another state of a vault, wherever it lies: a backup, a folder copied before, a conflicted copy of
//! the database, or the key of another computer with its database.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::data_key::{DataKey, SALT_BYTES};
use crate::database;
use crate::database::integrity_check;
use crate::error::{Error, Result};
use crate::files::open_file::read_at_most;
use crate::folder::{HEADER, HEADER_COPY, VaultFolder};
use crate::header::Header;
use crate::header_copies::{self, HeaderFound, MAX_HEADER_BYTES};
use crate::restore::PreparedRestore;
use crate::secrets::work_factor::WorkFactor;
use crate::states::open_other::VaultKey;
use crate::unlock::{Secret, find_key};
use crate::vault::Vault;

/// Another state of a vault, found and not opened. Everything here only reads.
#[derive(Clone)]
pub struct StateFile {
    folder: VaultFolder,
    found: HeaderFound,
}

impl StateFile {
    /// The state in the folder at `path`: a vault's own folder, or the data folder around it.
    ///
    /// # Errors
    ///
    /// [`Error::NoVault`] if there is neither, [`Error::FolderIsLink`], and those of its header.
    pub fn in_folder(path: &Path) -> Result<Self> {
        let within = VaultFolder::within(path);
        let has_header = |folder: &VaultFolder| {
            [HEADER, HEADER_COPY].iter().any(|name| folder.file(name).symlink_metadata().is_ok())
        };
        let at = VaultFolder::at(path).filter(has_header);
        let folder = at.or_else(|| has_header(&within).then_some(within)).ok_or(Error::NoVault)?;
        if !std::fs::symlink_metadata(folder.path())?.is_dir() {
            return Err(Error::FolderIsLink);
        }
        let found = header_copies::read(&folder)?;
        Ok(Self { folder, found })
    }

    /// The state that the file `name` in the folder of `vault` holds; one of
    /// [`Vault::other_states`].
    ///
    /// # Errors
    ///
    /// [`Error::NoVault`] if it holds none of its own, and those of reading it.
    pub fn named(vault: &Vault, name: &str) -> Result<Self> {
        if !vault.other_states().iter().any(|other| other == name) {
            return Err(Error::NoVault);
        }
        let folder = vault.folder().clone();
        let bytes = read_at_most(&folder.file(name), MAX_HEADER_BYTES)?.ok_or(Error::NoVault)?;
        let header = match Header::from_bytes(&bytes) {
            // Only another key slot for the database that is open.
            Ok(header) if header.database == vault.header.database => return Err(Error::NoVault),
            Ok(header) => header,
            Err(too_new @ Error::TooNew { .. }) => return Err(too_new),
            Err(_) => vault.header.naming(name),
        };
        Ok(Self { folder, found: HeaderFound { header, stale: Vec::new(), other: None } })
    }

    /// Returns true for a state of the same vault, by its id.
    pub fn is_of(&self, vault: &Vault) -> bool {
        self.found.header.vault_id == vault.header.vault_id
    }

    /// Returns true if this is the very file that is open.
    pub fn is_open_in(&self, vault: &Vault) -> bool {
        let there = std::fs::metadata(self.database());
        there.is_ok_and(|there| vault.file.number().is_ok_and(|open| open == (there.dev(), there.ino())))
    }

    /// Returns true if the key of `vault` opens it, so that no secret has to be asked for.
    pub fn has_key_of(&self, vault: &Vault) -> bool {
        let salt = read_at_most(&self.database(), SALT_BYTES as u64).ok().flatten();
        salt.is_some_and(|salt| salt == vault.key.salt())
    }

    /// Opens it with the key of another state, for reading, and checks every page and the structure.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseForeign`] if it has another key, [`Error::DatabaseDamaged`],
    /// [`Error::DatabaseMissing`], [`Error::ReadOnlyLeftover`] if an unfinished change lies beside
    /// it.
    pub fn open(&self, key: &VaultKey) -> Result<Vault> {
        checked(key.open_header(&self.folder, self.found.header.clone())?)
    }

    /// Opens it with a secret of its own, for reading, and checks every page and the structure.
    ///
    /// # Errors
    ///
    /// [`Error::WrongPassphrase`], [`Error::WrongRecoveryWords`], [`Error::NoRecoverySlot`], and
    /// those of [`StateFile::open`].
    pub fn unlock(&self, secret: &Secret, factor: WorkFactor) -> Result<Vault> {
        let (header, key) = self.find_key(secret)?;
        let key = VaultKey::new(key, header.clone(), secret.opened_with(), factor);
        checked(key.open_header(&self.folder, header)?)
    }

    /// Makes a checked copy of it that will replace the vault in `target`.
    ///
    /// # Errors
    ///
    /// Those of [`PreparedRestore::copy`].
    pub fn prepare_restore(&self, target: &VaultFolder, secret: &Secret) -> Result<PreparedRestore> {
        let (header, key) = self.find_key(secret)?;
        PreparedRestore::of_database(&self.folder.file(&header.database), header, key, target)?.settle()
    }

    fn database(&self) -> std::path::PathBuf {
        self.folder.file(&self.found.header.database)
    }

    fn find_key(&self, secret: &Secret) -> Result<(Header, DataKey)> {
        let (found, key) = find_key(&self.folder, self.found.clone(), secret)?;
        Ok((found.header, key))
    }
}

fn checked(vault: Vault) -> Result<Vault> {
    let pages = database::damaged_pages(&vault.connection)?;
    if pages.is_empty() && integrity_check::check(&vault.connection)?.sound {
        Ok(vault)
    } else {
        Err(Error::DatabaseDamaged { pages })
    }
}

impl Vault {
    /// Removes another state of this vault from its folder for good. Only at the person's request.
    ///
    /// # Errors
    ///
    /// [`Error::NoVault`] if `name` is none of [`Vault::other_states`], [`Error::ReadOnly`],
    /// [`Error::Storage`].
    pub fn remove_other_state(&self, name: &str) -> Result<()> {
        self.require_writing()?;
        if !self.other_states().iter().any(|other| other == name) {
            return Err(Error::NoVault);
        }
        std::fs::remove_file(self.folder.file(name))?;
        Ok(crate::files::durable_names::sync_folder(&self.folder.path())?)
    }
}
