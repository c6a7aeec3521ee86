//! Lock that admits one process to a vault.

use std::fs::{File, TryLockError};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::error::{Error, Result};
use crate::files::open_file::options_without_links;

/// The right to write into a vault, for as long as this lives. The operating system takes it back
/// when the process ends, in any way.
pub(crate) struct LockFile(#[expect(dead_code, reason = "held, never read")] File);

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
            Ok(()) if is_at(&file, path)? => Ok(Some(Self(file))),
            // Removed, or renamed with its folder, between opening and locking: it guards nothing
            // here any more.
            Ok(()) => Err(Error::AlreadyOpen),
            Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
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
