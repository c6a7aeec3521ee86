//! Writing a whole file or none of it.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

/// Only the owner reads and writes.
const OWNER_ONLY: u32 = 0o600;

/// Opens a new, empty file for its owner only. Fails where there is one already, link or not.
pub(crate) fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).mode(OWNER_ONLY).open(path)
}

/// Opens a file without following a link at its end.
pub(crate) fn options_without_links() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(OWNER_ONLY).custom_flags(OFlags::NOFOLLOW.bits().cast_signed());
    options
}

/// At most `limit` bytes of a file; `None` where there is none.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match options_without_links().read(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Makes the names in `folder` as durable as the files they stand for.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// A file that is complete and on the drive under a temporary name, and takes its real name in [`Prepared::publish`].
/// Dropped before that, it is removed: nobody has ever seen it under its own name.
pub(crate) struct Prepared {
    temporary: PathBuf,
    published: bool,
}

impl Prepared {
    /// Writes `bytes` beside `target`. Call it only while no one else may write there.
    pub(crate) fn write(target: &Path, bytes: &[u8]) -> io::Result<Self> {
        let mut temporary = target.as_os_str().to_owned();
        temporary.push(".new");
        let prepared = Self { temporary: PathBuf::from(temporary), published: false };
        // What an interrupted attempt left here never had a name of its own.
        match std::fs::remove_file(&prepared.temporary) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = create_new(&prepared.temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(prepared)
    }

    /// Takes the place of `target`. An error means that it did not: once it has the name it counts, even if the drive
    /// cannot promise yet to remember the name after a power cut.
    pub(crate) fn publish(mut self, target: &Path) -> io::Result<()> {
        std::fs::rename(&self.temporary, target)?;
        self.published = true;
        if let Some(folder) = target.parent() {
            let _ = sync_folder(folder);
        }
        Ok(())
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        if !self.published {
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

/// Replaces `target` by `bytes`, completely or not at all, readable by its owner only.
///
/// # Errors
///
/// What the drive said. `target` is then as it was.
pub fn write_atomically(target: &Path, bytes: &[u8]) -> io::Result<()> {
    Prepared::write(target, bytes)?.publish(target)
}
