//! Files that a person picks: writing a new one, and reading one that may be anything.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rustix::fs::{FileType, Mode, OFlags};
use rustix::io::Errno;
use vault::FileRights;

use crate::error::{Error, Result};
use crate::sealed::age_file::MAX_FILE_SIZE;
use crate::sealed::seal::SealedFormat;
use crate::sealed::sealing_phrase::of_random_bytes;

/// A file name that says nothing: `page-4821.html`. The digits are random, so that two files seldom
/// meet.
///
/// # Errors
///
/// [`Error::Storage`] if the operating system gives no random bytes.
pub fn neutral_file_name(form: SealedFormat) -> Result<String> {
    let ending = form.ending();
    Ok(format!("page-{:04}.{ending}", neutral_number()?))
}

/// A random number of four digits, for a name that says nothing.
///
/// # Errors
///
/// [`Error::Storage`] if the operating system gives no random bytes.
pub fn neutral_number() -> Result<u16> {
    vault::below_ten_thousand().map_err(of_random_bytes)
}

/// Writes a new file, completely or not at all, readable by its owner only. Never replaces
/// anything.
///
/// # Errors
///
/// [`Error::FileExists`] if the name is taken, by a link too; [`Error::FolderGone`],
/// [`Error::ReadOnlyPlace`], [`Error::NoRoom`], [`Error::Storage`]. There is then no file, nor a
/// part of one.
pub fn save_new(path: &Path, bytes: &[u8]) -> Result<()> {
    vault::write_new(path, bytes).map_err(file_error)
}

/// As [`save_new`], for a file that is sealed for others: whoever may read an ordinary new file in
/// its folder may read it, and nobody else.
///
/// # Errors
///
/// Those of [`save_new`].
pub fn save_new_with(path: &Path, bytes: &[u8], rights: FileRights) -> Result<()> {
    vault::write_new_with(path, bytes, rights).map_err(file_error)
}

/// Reads a file that may be a sealed summary.
///
/// # Errors
///
/// [`Error::NotSealed`] for a folder, a device or a pipe, none of which is read;
/// [`Error::FileGone`]; [`Error::FileTooLarge`] beyond [`MAX_FILE_SIZE`]; [`Error::Storage`].
pub fn read_sealed(path: &Path) -> Result<Vec<u8>> {
    read_user_file(path, MAX_FILE_SIZE)
}

/// Reads a file of at most `max_size` bytes.
///
/// # Errors
///
/// As for [`read_sealed`].
pub fn read_user_file(path: &Path, max_size: u64) -> Result<Vec<u8>> {
    let is_regular = |mode| FileType::from_raw_mode(mode) == FileType::RegularFile;
    // Checked first, because opening alone moves some devices, and again once it is open, when it
    // cannot change.
    if !is_regular(rustix::fs::stat(path).map_err(read_error)?.st_mode) {
        return Err(Error::NotSealed);
    }
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = rustix::fs::open(path, flags, Mode::empty()).map_err(io::Error::from)?;
    let found = rustix::fs::fstat(&file).map_err(io::Error::from)?;
    if !is_regular(found.st_mode) {
        return Err(Error::NotSealed);
    }
    let size = u64::try_from(found.st_size).unwrap_or(u64::MAX);
    if size > max_size {
        return Err(Error::FileTooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    File::from(file).take(max_size + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_size { Err(Error::FileTooLarge) } else { Ok(bytes) }
}

fn read_error(error: Errno) -> Error {
    match error {
        Errno::NOENT | Errno::NOTDIR => Error::FileGone,
        other => Error::Storage(other.into()),
    }
}

/// The reason why a new file could not be written, as it is told.
pub fn file_error(error: io::Error) -> Error {
    match Errno::from_io_error(&error) {
        Some(Errno::EXIST) => Error::FileExists,
        Some(Errno::NOENT | Errno::NOTDIR) => Error::FolderGone,
        Some(Errno::ROFS | Errno::ACCESS | Errno::PERM) => Error::ReadOnlyPlace,
        Some(Errno::NOSPC | Errno::DQUOT | Errno::FBIG) => Error::NoRoom,
        _ => Error::Storage(error),
    }
}
