//! Lock that admits one process to a vault.

use std::ffi::OsString;
use std::fs::{File, TryLockError};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;

use crate::error::{Error, Result};
use crate::files::drive_kinds::has_mandatory_locks;
use crate::files::open_file::options_without_links;

/// Longest content of the file: two numbers of 20 digits.
const MAX_NAME_BYTES: usize = 48;

/// The right to write into a vault, for as long as this lives. The operating system takes it back
/// when the process ends, in any way.
pub(crate) struct LockFile {
    file: File,
    /// Its name in its folder.
    name: OsString,
}

impl LockFile {
    /// Takes the lock at `path`, creating the file if necessary; `None` in a place that can only be
    /// read.
    ///
    /// # Errors
    ///
    /// [`Error::AlreadyOpen`] if another process has it; [`Error::Storage`].
    pub(crate) fn take(path: &Path) -> Result<Option<Self>> {
        let file =
            match options_without_links().read(true).write(true).create(true).truncate(false).open(path) {
                Err(error) if is_read_only(&error) => return Ok(None),
                opened => opened?,
            };
        match file.try_lock() {
            Ok(()) if is_at(&file, path)? => {
                let name = path.file_name().unwrap_or_default().to_owned();
                Ok(Some(Self { file, name }))
            }
            // Removed, or renamed with its folder, between opening and locking: it guards nothing
            // here any more.
            Ok(()) => Err(Error::AlreadyOpen),
            Err(error) => Err(refusal(error, has_mandatory_locks(path))),
        }
    }

    /// Returns true if the lock names this file, by device and number.
    pub(crate) fn names(&self, file: (u64, u64)) -> bool {
        let mut text = [0; MAX_NAME_BYTES];
        let read = self.file.read_at(&mut text, 0).unwrap_or(0);
        text.get(..read) == Some(name(file).as_bytes())
    }

    /// Names a file, by device and number, for the next time.
    pub(crate) fn name(&self, file: (u64, u64)) {
        if !self.names(file) {
            let text = name(file);
            // In this order: a name that is cut names nothing.
            let _ = self.file.set_len(0).and_then(|()| self.file.write_all_at(text.as_bytes(), 0));
        }
    }

    /// Returns true if `path` still leads to the locked file.
    pub(crate) fn is_at(&self, path: &Path) -> bool {
        is_at(&self.file, path).unwrap_or(false)
    }
}

fn refusal(error: TryLockError, is_on_smb: bool) -> Error {
    match error {
        TryLockError::WouldBlock => Error::AlreadyOpen,
        // The other answer for the same that fcntl(2) allows, and that a server of SMB gives.
        TryLockError::Error(error) if is_on_smb && error.kind() == io::ErrorKind::PermissionDenied => {
            Error::AlreadyOpen
        }
        TryLockError::Error(error) => error.into(),
    }
}

/// Renames a folder in which `lock` is held. A server of SMB refuses that while a file in it is open;
/// then the lock is let go for the time of the rename, and taken again where the folder is afterwards. It
/// is `None`, after success as after an error, if another process was quicker or the drive refuses it.
///
/// # Errors
///
/// The drive's error. The folder then has its name.
pub(crate) fn rename_locked(from: &Path, to: &Path, lock: &mut Option<LockFile>) -> io::Result<()> {
    match std::fs::rename(from, to) {
        Err(error) if lock.is_some() && may_be_in_use(&error) => {}
        renamed => return renamed,
    }
    rename_without(from, to, lock)
}

/// Renames a folder while its lock is let go.
fn rename_without(from: &Path, to: &Path, lock: &mut Option<LockFile>) -> io::Result<()> {
    let name = lock.take().map(|held| held.name).unwrap_or_default();
    let renamed = std::fs::rename(from, to);
    let folder = if renamed.is_ok() { to } else { from };
    *lock = LockFile::take(&folder.join(name)).ok().flatten();
    renamed
}

fn may_be_in_use(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy)
}

fn name((device, number): (u64, u64)) -> String {
    format!("{device} {number}\n")
}

fn is_at(file: &File, path: &Path) -> Result<bool> {
    let held = file.metadata()?;
    match std::fs::symlink_metadata(path) {
        Ok(there) => Ok((there.dev(), there.ino()) == (held.dev(), held.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "LOCK";

    #[test]
    fn lock_that_was_let_go_for_a_rename_is_held_afterwards() {
        let data = tempfile::tempdir().unwrap();
        let [made, vault] = ["made", "vault"].map(|name| data.path().join(name));
        std::fs::create_dir(&made).unwrap();
        let mut lock = LockFile::take(&made.join(LOCK)).unwrap();
        rename_without(&made, &vault, &mut lock).unwrap();
        assert!(lock.as_ref().unwrap().is_at(&vault.join(LOCK)));
        assert!(matches!(LockFile::take(&vault.join(LOCK)), Err(Error::AlreadyOpen)));
        // A name that is taken: the folder stays where it is, and so does its lock.
        std::fs::create_dir(&made).unwrap();
        std::fs::write(made.join("photo.jpg"), "mine").unwrap();
        assert!(rename_without(&vault, &made, &mut lock).is_err());
        assert!(lock.as_ref().unwrap().is_at(&vault.join(LOCK)));
    }

    #[test]
    fn both_answers_of_a_drive_say_that_somebody_has_the_lock() {
        let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
        for held in [TryLockError::WouldBlock, TryLockError::Error(denied())] {
            assert!(matches!(refusal(held, true), Error::AlreadyOpen));
        }
        // Elsewhere it is a rule of the system that denies locks, and nobody has the notebook open.
        assert!(matches!(refusal(TryLockError::Error(denied()), false), Error::Storage(_)));
        let other = TryLockError::Error(io::ErrorKind::TimedOut.into());
        assert!(matches!(refusal(other, true), Error::Storage(_)));
    }
}
