//! Opens other states of the same vault with its own data key: backups, conflicted copies.

use crate::data_key::{DataKey, SALT_BYTES};
use crate::database::connection::Mode;
use crate::database::unfinished_change::{self, RollbackJournal};
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::folder::VaultFolder;
use crate::header::Header;
use crate::header_copies;
use crate::secrets::work_factor::WorkFactor;
use crate::unlock::opening::Opening;
use crate::vault::{Access, OpenedWith, Vault};

/// The data key of an open vault, for opening other states of it while the vault itself is in use.
pub struct VaultKey {
    pub(crate) key: DataKey,
    /// The header of the vault when this was taken.
    pub(crate) header: Header,
    opened_with: OpenedWith,
    factor: WorkFactor,
}

impl Vault {
    /// The key of this vault, for other states of it.
    pub fn vault_key(&self) -> VaultKey {
        VaultKey {
            key: self.key.duplicate(),
            header: self.header.clone(),
            opened_with: self.opened_with,
            factor: self.factor,
        }
    }

    /// Opens another state of this vault, such as a backup, for reading. Takes no lock and writes
    /// nothing, and looks at no page that is not read.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseForeign`] if it has another key, [`Error::ReadOnlyLeftover`] if an
    /// unfinished change lies beside it, [`Error::NoVault`] if there is none, others of its folder
    /// and header, and those of [`database::open`].
    pub fn open_other(&self, folder: &VaultFolder) -> Result<Self> {
        self.vault_key().open(folder)
    }
}

impl VaultKey {
    /// Returns true if this is the key of the database that begins with `start`, by its salt.
    pub fn is_of_database(&self, start: &[u8]) -> bool {
        start.get(..SALT_BYTES) == Some(self.key.salt().as_slice())
    }

    pub(crate) fn new(key: DataKey, header: Header, opened_with: OpenedWith, factor: WorkFactor) -> Self {
        Self { key, header, opened_with, factor }
    }

    /// Opens another state of the vault; see [`Vault::open_other`].
    ///
    /// # Errors
    ///
    /// Those of [`Vault::open_other`].
    pub fn open(&self, folder: &VaultFolder) -> Result<Vault> {
        if !folder.is_safe()? {
            return Err(Error::NoVault);
        }
        self.open_header(folder, header_copies::read(folder)?.header)
    }

    /// Opens the database in `folder` that `header` names.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::open_other`].
    pub(crate) fn open_header(&self, folder: &VaultFolder, header: Header) -> Result<Vault> {
        let path = folder.file(&header.database);
        // Without it the file may be half of a change, and nothing is played back here.
        if unfinished_change::journal_of(&path)? == RollbackJournal::Unfinished {
            return Err(Error::ReadOnlyLeftover);
        }
        let Opened { connection, .. } = database::open(&path, &self.key, Mode::WithoutJournal)?;
        Vault::of(Opening {
            folder: folder.clone(),
            header,
            key: self.key.duplicate(),
            connection,
            lock: None,
            access: Access::ReadOnly,
            reading: Mode::WithoutJournal,
            opened_with: self.opened_with,
            factor: self.factor,
        })
    }

    /// Opens another state of the vault, and checks that every page is sound and none is missing.
    /// The structure is not looked at: it was when a backup was written.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseDamaged`], and those of [`Vault::open_other`].
    pub fn open_checked(&self, folder: &VaultFolder) -> Result<Vault> {
        let vault = self.open(folder)?;
        let pages = database::damaged_pages(&vault.connection)?;
        let has_salt = database::assert_encrypted(&vault.path(), &self.key).is_ok();
        if has_salt && pages.is_empty() && database::is_of_its_length(&vault.connection, &vault.path())? {
            Ok(vault)
        } else {
            Err(Error::DatabaseDamaged { pages })
        }
    }
}
