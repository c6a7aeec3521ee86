//! The folder of a vault: names of its files, and its permissions.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::files::drive_kinds::keeps_accounts;
use crate::files::durable_names;

/// Name of the header, which holds the key slots.
pub const HEADER: &str = "header.json";
/// Name of the second copy of the header.
pub const HEADER_COPY: &str = "header.copy.json";
/// Name of the file that the process with the open vault holds locked.
pub const LOCK: &str = "LOCK";
/// The same as FAT may show it.
const LOCK_ON_FAT: &str = "lock";
/// Name of the database until the key is rotated.
pub const DATABASE_OF_A_NEW_VAULT: &str = "journal-0001.db";

/// Folder in which a new vault is built.
const CREATING: &str = ".creating";
const VAULT_NAME: &str = "vault";
pub(crate) const OWNER_ONLY: u32 = 0o700;
const OTHERS: u32 = 0o077;
/// Returns true for the name [`LOCK`], also as FAT may show it: a drive that keeps a name of up to
/// eight capitals as a short one can be mounted so that it is listed in small letters.
pub fn is_lock(name: &str) -> bool {
    name == LOCK || name == LOCK_ON_FAT
}

/// The folder of a vault: `vault` inside a data folder, or another one such as a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultFolder {
    data: PathBuf,
    name: OsString,
}

impl VaultFolder {
    /// The vault of the data folder `data`, which need not exist. Links in the path are resolved
    /// here; a link in the place of the vault itself is refused later.
    pub fn within(data: &Path) -> Self {
        Self::named(data, VAULT_NAME.into())
    }

    /// The vault whose files lie directly in `folder`, such as a backup; `None` for a path without a
    /// last part. Links are treated as by [`VaultFolder::within`].
    pub fn at(folder: &Path) -> Option<Self> {
        Some(Self::named(folder.parent()?, folder.file_name()?.to_owned()))
    }

    fn named(data: &Path, name: OsString) -> Self {
        Self { data: std::fs::canonicalize(data).unwrap_or_else(|_| data.to_owned()), name }
    }

    /// The folder that the vault's folder lies in: the data folder, unless it is a backup.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Folder with the vault's files.
    pub fn path(&self) -> PathBuf {
        self.data.join(&self.name)
    }

    /// Name of the vault's folder, as far as it can be written.
    pub(crate) fn name(&self) -> std::borrow::Cow<'_, str> {
        self.name.to_string_lossy()
    }

    /// The folder `name` beside this one.
    pub(crate) fn beside(&self, name: &OsStr) -> Self {
        Self { data: self.data.clone(), name: name.to_owned() }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn creation_dir(&self) -> PathBuf {
        self.data.join(CREATING)
    }

    /// Denies other accounts access to the folder and its files. Only called at the person's
    /// request.
    ///
    /// # Errors
    ///
    /// [`Error::FolderIsLink`]; [`Error::CannotRestrict`] if the drive or the system does not let
    /// this account do it, or if it has no effect.
    pub fn restrict_permissions(&self) -> Result<()> {
        use std::os::unix::fs::PermissionsExt;
        if std::fs::symlink_metadata(self.path())?.is_symlink() {
            return Err(Error::FolderIsLink);
        }
        let owner_only = std::fs::Permissions::from_mode(OWNER_ONLY);
        std::fs::set_permissions(self.path(), owner_only).map_err(|_| Error::CannotRestrict)?;
        match self.is_safe() {
            Err(Error::FolderOpenToOthers) => Err(Error::CannotRestrict),
            checked => checked.map(drop),
        }
    }

    /// Returns true if the drive of the folder keeps no accounts, so that whoever reaches the drive
    /// can reach the folder. False if that cannot be found out.
    pub fn is_on_drive_without_accounts(&self) -> bool {
        !keeps_accounts(&self.path()).unwrap_or(true)
    }

    /// Returns true if the folder exists. An error if it is not this account's own.
    pub(crate) fn is_safe(&self) -> Result<bool> {
        is_private(&self.path())
    }

    pub(crate) fn is_empty(&self) -> Result<bool> {
        Ok(std::fs::read_dir(self.path())?.next().is_none())
    }
}

/// Creates a folder, and those above it, for its owner only, so that a power cut takes none of them
/// away. One that exists stays as it is.
///
/// # Errors
///
/// [`io::Error`] if it cannot be created, or if the drive cannot promise to keep it.
pub fn create_private(folder: &Path) -> io::Result<()> {
    let mut missing = Vec::new();
    for path in folder.ancestors().take_while(|path| !path.as_os_str().is_empty()) {
        match std::fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => missing.push(path),
            // Taken for one that exists, it would be created below, and nobody would sync it.
            Err(error) => return Err(error),
            Ok(_) => break,
        }
    }
    std::fs::DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(folder)?;
    missing.into_iter().try_for_each(durable_names::sync_folder_of)
}

/// Returns true if there is a folder at `path`. An error if it is a link, belongs to another
/// account, or is open to others.
pub(crate) fn is_private(path: &Path) -> Result<bool> {
    let found = match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        found => found?,
    };
    if !found.is_dir() {
        return Err(Error::FolderIsLink);
    }
    let is_own = found.uid() == rustix::process::geteuid().as_raw();
    let is_open_to_others = found.mode() & OTHERS != 0 && !is_read_only_drive(path)?;
    if (is_own && !is_open_to_others) || !keeps_accounts(path)? {
        return Ok(true);
    }
    Err(if is_own { Error::FolderOpenToOthers } else { Error::FolderOfAnother })
}

/// On a read-only drive modes cannot be changed, and nobody can tamper there either.
fn is_read_only_drive(folder: &Path) -> Result<bool> {
    let drive = rustix::fs::statvfs(folder).map_err(io::Error::from)?;
    Ok(drive.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vault_can_lie_in_a_folder_of_any_name() {
        let data = tempfile::tempdir().unwrap();
        let folder = VaultFolder::at(&data.path().join("2026-11-29")).unwrap();
        assert_eq!(folder.path(), VaultFolder::within(data.path()).data().join("2026-11-29"));
        assert_eq!(VaultFolder::at(&data.path().join("vault")), Some(VaultFolder::within(data.path())));
        assert_eq!(VaultFolder::at(Path::new("/")), None);
    }

    #[test]
    fn lock_is_known_as_fat_lists_it() {
        assert!(is_lock(LOCK) && is_lock("lock") && !is_lock("Lock") && !is_lock("LOCK.new"));
    }
}
