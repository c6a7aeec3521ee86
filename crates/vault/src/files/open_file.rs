//! Opening files of the vault: for their owner only, and never through a link.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

/// Read and write for the owner.
const OWNER_ONLY: u32 = 0o600;

/// Creates an empty file, mode 0600. Fails if the name is taken, by a link too.
pub(crate) fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).mode(OWNER_ONLY).open(path)
}

/// Copies a file to a free name, mode 0600, and brings the copy to the drive. The mode of the file is
/// not passed on: on a drive without owners only one account could set it.
pub(crate) fn copy_new(from: &Path, into: &Path) -> io::Result<()> {
    let mut source: File = options_without_links().read(true).open(from)?;
    let mut copy = create_new(into)?;
    io::copy(&mut source, &mut copy)?;
    copy.sync_all()
}

/// Options that open a file, or create it with mode 0600, but not through a link at the end of its
/// path. A pipe that somebody put there is opened without waiting for its other end.
pub(crate) fn options_without_links() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(OWNER_ONLY).custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    options
}

/// At most `limit` bytes of a file; `None` if it does not exist.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match options_without_links().read(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn copy_is_its_owners_whatever_the_mode_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let [file, copy] = ["file", "copy"].map(|name| folder.path().join(name));
        std::fs::write(&file, "words").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        copy_new(&file, &copy).unwrap();
        assert_eq!(std::fs::read(&copy).unwrap(), b"words");
        assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, OWNER_ONLY);
        let taken = copy_new(&file, &copy).unwrap_err();
        assert_eq!(taken.kind(), io::ErrorKind::AlreadyExists);
    }
}
