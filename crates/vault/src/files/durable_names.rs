//! Names that a drive is asked to remember.

use std::io;
use std::path::Path;

use rustix::fs::{CWD, Mode, OFlags};
use rustix::io::Errno;

/// Makes the names in `folder` as durable as the files they stand for. Does nothing where the system
/// knows no such thing, or does not let this account ask for it.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    let opened = rustix::fs::openat(CWD, folder, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty());
    where_known(opened.and_then(rustix::fs::fsync))
}

/// Makes the name that a synced file or folder was just given as durable as what it stands for.
///
/// Syncing the folder that it lies in is not enough on FAT. There the folder holds where a file begins
/// and how long it is, beside its name; Linux writes those for a new name when the file itself is
/// synced again (`fat_rename`, `__fat_write_inode`). Until then a power cut, or a stick that is pulled
/// out, leaves a name that stands for nothing.
pub(crate) fn sync_renamed(path: &Path) -> io::Result<()> {
    sync_folder(path)?;
    sync_folder_of(path)
}

/// The result of a sync, where the system knows such a thing and lets this account ask for it.
pub(crate) fn where_known(synced: Result<(), Errno>) -> io::Result<()> {
    match synced {
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::BADF | Errno::ACCESS | Errno::PERM) => {
            Ok(())
        }
        synced => Ok(synced?),
    }
}

/// As [`sync_folder`], for the folder in which `path` lies.
pub(crate) fn sync_folder_of(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => sync_folder(folder),
        _ => sync_folder(Path::new(".")),
    }
}
