//! Opening a file that may be anything.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rustix::fs::{FileType, Mode, OFlags};

use crate::error::{Error, Result};

/// Largest sealed archive that is read, in bytes.
pub const MAX_SEALED_BYTES: u64 = 512 << 20;

/// Opens a regular file, and nothing else: no folder, no device, no pipe.
///
/// # Errors
///
/// [`Error::FileGone`], [`Error::NotKnown`], [`Error::Storage`].
pub(crate) fn open_regular(path: &Path) -> Result<File> {
    let is_regular = |mode| FileType::from_raw_mode(mode) == FileType::RegularFile;
    // Checked first, because opening alone moves some devices, and again once it is open.
    if !is_regular(rustix::fs::stat(path).map_err(io::Error::from)?.st_mode) {
        return Err(Error::NotKnown);
    }
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = rustix::fs::open(path, flags, Mode::empty()).map_err(io::Error::from)?;
    if !is_regular(rustix::fs::fstat(&file).map_err(io::Error::from)?.st_mode) {
        return Err(Error::NotKnown);
    }
    Ok(file.into())
}

/// The content of a file of at most `most` bytes.
///
/// # Errors
///
/// [`Error::TooLarge`], and those of [`open_regular`].
pub(crate) fn read_whole(path: &Path, name: &str, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_regular(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(Error::TooLarge { place: name.to_owned() }) } else { Ok(bytes) }
}

/// The name of a file as far as it is text.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
