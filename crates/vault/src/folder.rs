//! The folder of a vault: names of its files, and its permissions.

use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Name of the header, which holds the key slots.
pub const HEADER: &str = "header.json";
/// Name of the second copy of the header.
pub const HEADER_COPY: &str = "header.copy.json";
/// Name of the file that the process with the open vault holds locked.
pub const LOCK: &str = "LOCK";
/// Name of the database until the key is rotated.
pub const DATABASE_OF_A_NEW_VAULT: &str = "journal-0001.db";

/// Folder in which a new vault is built.
const CREATING: &str = ".creating";
const VAULT_NAME: &str = "vault";
const OWNER_ONLY: u32 = 0o700;
const OTHERS: u32 = 0o077;
/// Types of file systems without modes: FAT, exFAT, NTFS and FUSE (linux/magic.h).
const WITHOUT_MODES: [rustix::fs::FsWord; 4] = [0x4d44, 0x2011_bab0, 0x7366_746e, 0x6573_5546];

/// The folder `vault` inside a data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultFolder {
    data: PathBuf,
}

impl VaultFolder {
    /// The vault of the data folder `data`, which need not exist. Links in the path are resolved
    /// here; a link in the place of the vault itself is refused later.
    pub fn within(data: &Path) -> Self {
        Self { data: std::fs::canonicalize(data).unwrap_or_else(|_| data.to_owned()) }
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Folder with the vault's files.
    pub fn path(&self) -> PathBuf {
        self.data.join(VAULT_NAME)
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
    /// [`Error::FolderIsLink`]; [`Error::FolderOpenToOthers`] on drives that keep no owners;
    /// [`Error::Storage`] if this account is not the owner.
    pub fn restrict_permissions(&self) -> Result<()> {
        use std::os::unix::fs::PermissionsExt;
        if std::fs::symlink_metadata(self.path())?.is_symlink() {
            return Err(Error::FolderIsLink);
        }
        std::fs::set_permissions(self.path(), std::fs::Permissions::from_mode(OWNER_ONLY))?;
        self.is_safe().map(|_| ())
    }

    /// Returns true if the folder exists. An error if it is not this account's own.
    pub(crate) fn is_safe(&self) -> Result<bool> {
        is_private(&self.path())
    }

    pub(crate) fn is_empty(&self) -> Result<bool> {
        Ok(std::fs::read_dir(self.path())?.next().is_none())
    }
}

/// Creates a folder, and those above it, for its owner only.
pub(crate) fn create_private(folder: &Path) -> io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(folder)
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
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(Error::FolderOfAnother);
    }
    if found.mode() & OTHERS != 0 && !is_read_only_drive(path)? && keeps_modes(path)? {
        return Err(Error::FolderOpenToOthers);
    }
    Ok(true)
}

/// On a read-only drive modes cannot be changed, and nobody can tamper there either.
fn is_read_only_drive(folder: &Path) -> Result<bool> {
    let drive = rustix::fs::statvfs(folder).map_err(io::Error::from)?;
    Ok(drive.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

/// Returns false for drives such as sticks, whose file system has no modes: the modes shown are
/// made up for the whole drive and cannot be changed. Whoever has the drive can copy or wipe it;
/// the vault on it is encrypted all the same.
fn keeps_modes(folder: &Path) -> Result<bool> {
    let drive = rustix::fs::statfs(folder).map_err(io::Error::from)?;
    Ok(!WITHOUT_MODES.contains(&drive.f_type))
}
