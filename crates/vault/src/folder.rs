//! The folder of a vault: what lies in it, and whether it is safe to look.

use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The key slots.
pub const HEADER: &str = "header.json";
/// The key slots once more.
pub const HEADER_COPY: &str = "header.copy.json";
/// Held by the process that has the vault open.
pub const LOCK: &str = "LOCK";
/// The database of a vault whose key was never renewed.
pub const DATABASE_OF_A_NEW_VAULT: &str = "journal-0001.db";

/// Where a new vault is put together before it takes its name.
const UNFINISHED: &str = ".creating";
const VAULT: &str = "vault";
const OWNER_ONLY: u32 = 0o700;
const OTHERS: u32 = 0o077;
/// FAT, exFAT, NTFS, and drives served by another program (linux/magic.h).
const WITHOUT_MODES: [rustix::fs::FsWord; 4] = [0x4d44, 0x2011_bab0, 0x7366_746e, 0x6573_5546];

/// The folder `vault` inside a data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultFolder {
    data: PathBuf,
}

impl VaultFolder {
    /// The vault of the data folder `data`, which need not exist. Links on the way to it are resolved here; a link in
    /// the place of the vault itself is refused later.
    pub fn within(data: &Path) -> Self {
        Self { data: std::fs::canonicalize(data).unwrap_or_else(|_| data.to_owned()) }
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where the vault's files are.
    pub fn path(&self) -> PathBuf {
        self.data.join(VAULT)
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn unfinished(&self) -> PathBuf {
        self.data.join(UNFINISHED)
    }

    /// Closes the folder and the files in it to other accounts. Only ever on the person's own wish.
    ///
    /// # Errors
    ///
    /// What the drive said: some drives keep no owners, and this account may not be the owner.
    pub fn restrict_permissions(&self) -> Result<()> {
        use std::os::unix::fs::PermissionsExt;
        if std::fs::symlink_metadata(self.path())?.is_symlink() {
            return Err(Error::FolderIsLink);
        }
        std::fs::set_permissions(self.path(), std::fs::Permissions::from_mode(OWNER_ONLY))?;
        self.is_safe().map(|_| ())
    }

    /// Whether there is a folder at all; an error when it is not this person's own.
    pub(crate) fn is_safe(&self) -> Result<bool> {
        is_own(&self.path())
    }

    pub(crate) fn is_empty(&self) -> Result<bool> {
        Ok(std::fs::read_dir(self.path())?.next().is_none())
    }
}

/// Makes a folder, and those above it, for its owner only.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(folder)
}

/// Whether there is a folder at `path`; an error when it is a link, another account's, or open to others.
pub(crate) fn is_own(path: &Path) -> Result<bool> {
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

/// On a drive that cannot be written the modes cannot be mended, and nobody can tamper there either.
fn is_read_only_drive(folder: &Path) -> Result<bool> {
    let drive = rustix::fs::statvfs(folder).map_err(io::Error::from)?;
    Ok(drive.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

/// A stick is mostly formatted in a way that knows no modes: what it shows is made up for the whole drive, and cannot be
/// mended. Whoever can use the drive can copy or wipe it; what is on it is encrypted all the same.
fn keeps_modes(folder: &Path) -> Result<bool> {
    let drive = rustix::fs::statfs(folder).map_err(io::Error::from)?;
    Ok(!WITHOUT_MODES.contains(&drive.f_type))
}
