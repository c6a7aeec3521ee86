//! Removal of a vault for good, at the person's request: which files are its own, the lock that is
//! held meanwhile, and key slots that are overwritten before their files go.
//!
//! The caller decides the order. Once the key files are gone nothing opens what is left.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use crate::backup::papers::PAPERS;
use crate::data_key::SALT_BYTES;
use crate::emergency_file::is_emergency_file;
use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::LockFile;
use crate::files::open_file::read_at_most;
use crate::folder::{HEADER, HEADER_COPY, LOCK, VaultFolder, is_lock};
use crate::header::{Header, is_database};
use crate::header_copies::{self, MAX_HEADER_BYTES};
use crate::vault::Vault;

/// End of the names under which unfinished files are written.
const UNFINISHED: &str = ".new";
/// Digits in the random name of an unfinished file.
const RANDOM_DIGITS: usize = 16;
/// Left by an interrupted restore.
const RESTORING: &str = "RESTORING";

/// The files in a vault's folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VaultContents {
    /// Files with key slots.
    pub keys: Vec<PathBuf>,
    /// Other states and unfinished changes of the vault first, then its databases, then its lock.
    pub others: Vec<PathBuf>,
    /// Everything else there.
    pub foreign: Vec<PathBuf>,
}

/// The right to remove a vault: no other process can open it for as long as this lives.
pub struct RemovalLock(#[expect(dead_code, reason = "held until it is dropped")] LockFile);

impl Vault {
    /// The id that all states and backups of this vault share.
    pub fn id(&self) -> &str {
        &self.header.vault_id
    }

    /// Returns true if its files can be removed: false in a place that can only be read.
    pub fn can_be_removed(&self) -> bool {
        self.lock.is_some()
    }

    /// Closes the vault and keeps its lock. `None` for a vault in a place that can only be read.
    pub fn close_for_removal(mut self) -> Option<RemovalLock> {
        let lock = self.lock.take();
        let _ = self.lock();
        lock.map(RemovalLock)
    }
}

impl VaultFolder {
    /// The id in the vault's header, if that can be read.
    pub fn vault_id(&self) -> Option<String> {
        header_copies::read(self).ok().map(|found| found.header.vault_id)
    }

    /// Takes the lock of the vault, to remove it; `None` if there is no folder.
    ///
    /// # Errors
    ///
    /// [`Error::AlreadyOpen`] while a process has it open, [`Error::ReadOnly`] in a place that can
    /// only be read, [`Error::Storage`].
    pub fn lock_for_removal(&self) -> Result<Option<RemovalLock>> {
        if !self.path().try_exists()? {
            return Ok(None);
        }
        LockFile::take(&self.file(LOCK))?.ok_or(Error::ReadOnly).map(|lock| Some(RemovalLock(lock)))
    }

    /// The files in the folder, told apart by name and content; none if there is no folder. Links
    /// and folders are never the vault's own.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the folder cannot be read.
    pub fn contents(&self) -> Result<VaultContents> {
        let entries = match std::fs::read_dir(self.path()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(VaultContents::default()),
            entries => entries?,
        };
        let mut paths = Vec::new();
        for entry in entries {
            let entry = entry?;
            paths.push((entry.path(), entry.file_type()?.is_file()));
        }
        paths.sort();
        let is_name = |path: &Path, is_it: fn(&str) -> bool| name_of(path).is_some_and(is_it);
        let databases = paths.iter().filter(|(path, is_file)| *is_file && is_name(path, is_database));
        let salts: Vec<_> = databases.filter_map(|(path, _)| salt_of(path)).collect();
        let (mut contents, mut last) = (VaultContents::default(), Vec::new());
        for (path, is_file) in paths {
            if is_file && is_key_file(&path) {
                contents.keys.push(path);
            } else if is_file && is_name(&path, is_part) {
                last.push(path);
            } else if is_file && salt_of(&path).is_some_and(|salt| salts.contains(&salt)) {
                contents.others.push(path);
            } else {
                contents.foreign.push(path);
            }
        }
        // A file that is known by its database goes before it, and the lock at the very end.
        last.sort_by_key(|path| name_of(path).is_some_and(is_lock));
        contents.others.extend(last);
        Ok(contents)
    }
}

/// Returns true for the name of an emergency file of the vault with this id.
pub fn is_emergency_file_of(name: &OsStr, vault_id: &str) -> bool {
    let of = name.to_str().and_then(|name| name.split(['-', '.']).nth(1));
    is_emergency_file(name) && of.is_some_and(|digits| !digits.is_empty() && vault_id.starts_with(digits))
}

/// Overwrites a key file and removes it. On drives that write every change to another place, the old
/// bytes may stay there for a while.
///
/// # Errors
///
/// [`Error::ReadOnly`] or [`Error::Storage`] if it cannot be removed.
pub fn remove_key_file(path: &Path) -> Result<()> {
    // A file that cannot be overwritten is removed all the same.
    let _ = overwrite(path);
    remove_file(path)
}

/// Removes a file, if it is there, and makes the drive remember that.
///
/// # Errors
///
/// [`Error::ReadOnly`] or [`Error::Storage`] if it cannot be removed.
pub fn remove_file(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let folder = path.parent().unwrap_or(Path::new("/"));
    match durable_names::sync_folder(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn overwrite(path: &Path) -> io::Result<()> {
    let without_links = OFlags::NOFOLLOW.bits().cast_signed();
    let mut file = OpenOptions::new().write(true).custom_flags(without_links).open(path)?;
    let length = usize::try_from(file.metadata()?.len().min(MAX_HEADER_BYTES)).unwrap_or_default();
    file.write_all(&vec![0; length])?;
    file.sync_all()
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

/// Returns true for a header, under its own name or any other.
fn is_key_file(path: &Path) -> bool {
    let name = name_of(path).unwrap_or_default();
    let whole = name.strip_suffix(UNFINISHED).unwrap_or(name);
    let is_kept_beside = || {
        let inner = whole.strip_prefix("header.").and_then(|rest| rest.strip_suffix(".json"));
        inner.and_then(|rest| rest.rsplit_once('.')).is_some_and(|(database, _)| is_database(database))
    };
    let is_one = || {
        let bytes = read_at_most(path, MAX_HEADER_BYTES).ok().flatten();
        bytes.is_some_and(|bytes| Header::from_bytes(&bytes).is_ok())
    };
    [HEADER, HEADER_COPY].contains(&whole) || is_kept_beside() || is_one()
}

/// Returns true for the name of a part of a vault or backup.
fn is_part(name: &str) -> bool {
    let whole = name.strip_suffix(UNFINISHED).unwrap_or(name);
    let is_random = || {
        let digits = whole.strip_prefix('.').filter(|_| whole != name);
        digits.is_some_and(|digits| {
            digits.len() == RANDOM_DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    };
    let database = whole.strip_suffix("-journal").unwrap_or(whole);
    let database = database.strip_suffix(UNFINISHED).unwrap_or(database);
    is_database(database) || is_lock(whole) || whole == RESTORING || PAPERS.contains(&whole) || is_random()
}

/// The first bytes of a file, in which a database has its salt.
fn salt_of(path: &Path) -> Option<Vec<u8>> {
    let bytes = read_at_most(path, SALT_BYTES as u64).ok().flatten()?;
    (bytes.len() == SALT_BYTES).then_some(bytes)
}
