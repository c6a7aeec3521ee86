//! Finds backups in a folder, without a key.

use std::path::{Path, PathBuf};

use crate::backup::folder;
use crate::backup::name::BackupName;
use crate::database::PAGE_BYTES;
use crate::error::Result;
use crate::files::open_file::read_at_most;
use crate::folder::VaultFolder;
use crate::header::Header;
use crate::header_copies;
use crate::key_slot::SlotKind;
use crate::states::open_other::VaultKey;

/// A backup as it can be seen without a key.
#[derive(Debug, Clone)]
pub struct FoundBackup {
    /// Its day and reason.
    pub name: BackupName,
    /// Its folder.
    pub folder: PathBuf,
    /// Size of all its files, in bytes.
    pub bytes: u64,
    header: Option<Header>,
}

/// The secret that opens a backup, compared with the vault's of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpensWith {
    /// The passphrase that counts today.
    PassphraseOfToday,
    /// The passphrase of another time; the data key is the same.
    OtherPassphrase,
    /// Another data key, with a passphrase of its own.
    OtherKey,
}

impl FoundBackup {
    /// Returns true if every file is there and of a possible length. Only the key tells whether the
    /// pages are sound.
    pub fn is_complete(&self) -> bool {
        self.header.is_some()
    }

    /// Returns true if both are copies of one file, wherever they lie: no two saves share the first
    /// page.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let first_page = |backup: &Self| {
            let path = backup.folder.join(backup.database_name()?);
            let page = read_at_most(&path, PAGE_BYTES).ok().flatten()?;
            Some((std::fs::metadata(path).ok()?.len(), page))
        };
        first_page(self).is_some_and(|page| Some(page) == first_page(other))
    }

    /// File name of its database; `None` if it is not complete.
    pub(crate) fn database_name(&self) -> Option<&str> {
        Some(&self.header.as_ref()?.database)
    }

    /// The backup as a vault.
    pub fn vault_folder(&self) -> Option<VaultFolder> {
        VaultFolder::at(&self.folder)
    }

    /// Removes the backup. Its folder loses its name first.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`](crate::Error::Storage) if something that is not part of a backup lies in
    /// it: it is then untouched.
    pub fn remove(self) -> Result<()> {
        folder::remove(&self.folder)
    }
}

/// Every backup in `folder`, complete or not, the newest first; none if there is no folder.
/// Unfinished ones have another name, and are left out.
///
/// # Errors
///
/// [`Error::Storage`](crate::Error::Storage) if the folder cannot be read.
pub fn backups_in(folder: &Path) -> Result<Vec<FoundBackup>> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_str().and_then(|name| name.parse().ok());
        if let Some(name) = name.filter(|_| entry.file_type().is_ok_and(|kind| kind.is_dir())) {
            let folder = entry.path();
            found.push(FoundBackup { name, bytes: size(&folder), header: whole_header(&folder), folder });
        }
    }
    found.sort_by(|one, other| other.name.cmp(&one.name));
    Ok(found)
}

/// Removes what interrupted attempts left in `folder`.
pub fn clear_unfinished(folder: &Path) {
    folder::clear_unfinished(folder, |name| name.parse::<BackupName>().is_ok());
}

impl VaultKey {
    /// Returns true for a backup of this vault, by what its header says.
    pub fn is_own(&self, backup: &FoundBackup) -> bool {
        backup.header.as_ref().is_some_and(|header| header.vault_id == self.header.vault_id)
    }

    /// Returns true if the key files of a backup are older than those of this vault.
    pub fn is_later_than(&self, backup: &FoundBackup) -> bool {
        backup.header.as_ref().is_some_and(|header| header.generation < self.header.generation)
    }

    /// The secret that opens a backup of this vault.
    pub fn opens_with(&self, backup: &FoundBackup) -> OpensWith {
        let Some(header) = &backup.header else { return OpensWith::OtherKey };
        let salt = read_at_most(&backup.folder.join(&header.database), self.key.salt().len() as u64);
        let has_salt = salt.ok().flatten().is_some_and(|salt| salt == self.key.salt());
        // Without its salt it has another key, or a bit of the salt is damaged.
        if !has_salt && backup.vault_folder().is_none_or(|folder| self.open(&folder).is_err()) {
            return OpensWith::OtherKey;
        }
        if header.slot(SlotKind::Passphrase) == self.header.slot(SlotKind::Passphrase) {
            OpensWith::PassphraseOfToday
        } else {
            OpensWith::OtherPassphrase
        }
    }
}

/// The header of a complete backup.
fn whole_header(folder: &Path) -> Option<Header> {
    let vault = VaultFolder::at(folder)?;
    let found = header_copies::read(&vault).ok().filter(|found| found.stale.is_empty())?;
    let database = std::fs::symlink_metadata(vault.file(&found.header.database)).ok()?;
    let is_whole =
        database.is_file() && database.len() >= PAGE_BYTES && database.len().is_multiple_of(PAGE_BYTES);
    is_whole.then_some(found.header)
}

fn size(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).map(|about| about.len()).sum()
}
