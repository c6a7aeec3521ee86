//! Files that a person chose: writing a new one, and reading one that may be anything.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, RenameFlags};
use rustix::io::Errno;

use crate::open::MAX_FILE_SIZE;
use crate::phrase::below_ten_thousand;
use crate::{Error, Result, SealedForm};

/// Only the owner reads and writes.
const OWNER_ONLY: Mode = Mode::RUSR.union(Mode::WUSR);
/// What a new file is opened with. Where anything has the name already, a link to nothing included, it is not opened.
const NEW: OFlags =
    OFlags::WRONLY.union(OFlags::CREATE).union(OFlags::EXCL).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// A file name that says nothing: `page-4821.html`. The digits are random, so that two files seldom meet.
///
/// # Errors
///
/// [`crate::Error::Storage`] when the operating system gives no random bytes.
pub fn neutral_file_name(form: SealedForm) -> Result<String> {
    let ending = form.ending();
    Ok(format!("page-{:04}.{ending}", below_ten_thousand()?))
}

/// Writes a new file, completely or not at all, readable by its owner only. What is there already is never touched.
///
/// # Errors
///
/// [`crate::Error::FileExists`], also for a link; [`crate::Error::FolderGone`], [`crate::Error::ReadOnlyPlace`],
/// [`crate::Error::NoRoom`], [`crate::Error::Storage`]. There is then no file, nor a part of one.
pub fn save_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let Some(name) = path.file_name() else {
        return Err(Error::Storage(io::ErrorKind::InvalidInput.into()));
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Held open, so that it stays the same folder whatever becomes of its name.
    let folder =
        rustix::fs::openat(CWD, folder, OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()).map_err(said)?;
    match rustix::fs::statat(&folder, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(_) => return Err(Error::FileExists),
        Err(Errno::NOENT) => {}
        Err(error) => return Err(said(error)),
    }
    Unfinished::write(&folder, bytes)?.take_name(name)?;
    // The file is complete under its name. A drive that cannot promise to remember the name says so to nobody's use.
    let _ = rustix::fs::fsync(&folder);
    Ok(())
}

/// Reads a file that a person chose, if it can be a sealed page at all.
///
/// # Errors
///
/// [`crate::Error::NotSealed`] for a folder, a device or a pipe, none of which is read;
/// [`crate::Error::FileGone`]; [`crate::Error::FileTooLarge`] beyond [`crate::LARGEST_FILE`]; [`crate::Error::Storage`].
pub fn read_sealed(path: &Path) -> Result<Vec<u8>> {
    read_user_file(path, MAX_FILE_SIZE)
}

/// Reads a file that a person chose, up to `largest` bytes.
///
/// # Errors
///
/// As for [`read_sealed`].
pub fn read_user_file(path: &Path, largest: u64) -> Result<Vec<u8>> {
    let is_regular = |mode| FileType::from_raw_mode(mode) == FileType::RegularFile;
    // Looked at first, because opening alone moves some devices, and again once it is open, when it cannot change.
    if !is_regular(rustix::fs::stat(path).map_err(not_there)?.st_mode) {
        return Err(Error::NotSealed);
    }
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = rustix::fs::open(path, flags, Mode::empty()).map_err(io::Error::from)?;
    let found = rustix::fs::fstat(&file).map_err(io::Error::from)?;
    if !is_regular(found.st_mode) {
        return Err(Error::NotSealed);
    }
    let size = u64::try_from(found.st_size).unwrap_or(u64::MAX);
    if size > largest {
        return Err(Error::FileTooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    File::from(file).take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest { Err(Error::FileTooLarge) } else { Ok(bytes) }
}

/// A file that is complete and on the drive under a temporary name. Dropped before it has its own, it is gone.
struct Unfinished<'a> {
    folder: &'a OwnedFd,
    temporary: OsString,
    bytes: &'a [u8],
    renamed: bool,
}

impl<'a> Unfinished<'a> {
    fn write(folder: &'a OwnedFd, bytes: &'a [u8]) -> Result<Self> {
        let mut number = [0; 8];
        getrandom::fill(&mut number).map_err(io::Error::other)?;
        let temporary = OsString::from(format!(".{}.new", hex::encode(number)));
        let file = rustix::fs::openat(folder, &temporary, NEW, OWNER_ONLY).map_err(said)?;
        let unfinished = Self { folder, temporary, bytes, renamed: false };
        fill(file, bytes)?;
        Ok(unfinished)
    }

    /// Gives the file its name, unless anything has it. Not every file system knows every way.
    fn take_name(mut self, name: &OsStr) -> Result<()> {
        for way in [Self::rename, Self::link] {
            match way(&mut self, name) {
                Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::PERM | Errno::MLINK) => {}
                done => return done.map_err(said),
            }
        }
        self.write_again(name)
    }

    /// What local file systems do.
    fn rename(&mut self, name: &OsStr) -> Result<(), Errno> {
        let flags = RenameFlags::NOREPLACE;
        rustix::fs::renameat_with(self.folder, &*self.temporary, self.folder, name, flags)?;
        self.renamed = true;
        Ok(())
    }

    /// A second name for the same file, for drives on a network. The temporary one goes when this is dropped.
    fn link(&mut self, name: &OsStr) -> Result<(), Errno> {
        rustix::fs::linkat(self.folder, &*self.temporary, self.folder, name, AtFlags::empty())
    }

    /// Takes the name first and writes under it, for what knows neither. Only a power cut in this moment can leave a part
    /// of a file: an error takes it away again.
    fn write_again(&self, name: &OsStr) -> Result<()> {
        // It would take the room of the other.
        let _ = rustix::fs::unlinkat(self.folder, &*self.temporary, AtFlags::empty());
        let file = rustix::fs::openat(self.folder, name, NEW, OWNER_ONLY).map_err(said)?;
        fill(file, self.bytes).inspect_err(|_| {
            let _ = rustix::fs::unlinkat(self.folder, name, AtFlags::empty());
        })
    }
}

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        if !self.renamed {
            let _ = rustix::fs::unlinkat(self.folder, &*self.temporary, AtFlags::empty());
        }
    }
}

fn fill(file: OwnedFd, bytes: &[u8]) -> Result<()> {
    let mut file = File::from(file);
    let filled = file.write_all(bytes).and_then(|()| file.sync_all());
    filled.map_err(|error| Errno::from_io_error(&error).map_or_else(|| Error::Storage(error), said))
}

fn not_there(error: Errno) -> Error {
    match error {
        Errno::NOENT | Errno::NOTDIR => Error::FileGone,
        other => Error::Storage(other.into()),
    }
}

fn said(error: Errno) -> Error {
    match error {
        Errno::EXIST => Error::FileExists,
        Errno::NOENT | Errno::NOTDIR => Error::FolderGone,
        Errno::ROFS | Errno::ACCESS | Errno::PERM => Error::ReadOnlyPlace,
        Errno::NOSPC | Errno::DQUOT | Errno::FBIG => Error::NoRoom,
        other => Error::Storage(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type RelatedLink = fn(Unfinished<'_>, &OsStr) -> Result<()>;

    /// The three ways in which a file takes its name. Most file systems know the first, and then no other is tried.
    const WAYS: [(&str, RelatedLink); 3] = [
        ("rename", |mut file, name| file.rename(name).map_err(said)),
        ("link", |mut file, name| file.link(name).map_err(said)),
        ("write again", |file, name| file.write_again(name)),
    ];

    fn taken(folder: &Path, name: &str, way: RelatedLink) -> Result<()> {
        let folder = rustix::fs::open(folder, OFlags::DIRECTORY, Mode::empty()).unwrap();
        way(Unfinished::write(&folder, b"whole").unwrap(), OsStr::new(name))
    }

    fn names(folder: &Path) -> Vec<OsString> {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    }

    #[test]
    fn each_way_gives_a_whole_file_its_name_and_leaves_nothing_else() {
        for (which, way) in WAYS {
            let folder = tempfile::tempdir().unwrap();
            taken(folder.path(), "page", way).unwrap();
            assert_eq!(names(folder.path()), ["page"], "{which}");
            assert_eq!(std::fs::read(folder.path().join("page")).unwrap(), b"whole", "{which}");
            let mode = std::os::unix::fs::PermissionsExt::mode(
                &std::fs::metadata(folder.path().join("page")).unwrap().permissions(),
            );
            assert_eq!(mode & 0o777, 0o600, "{which}");
        }
    }

    #[test]
    fn each_way_leaves_alone_what_took_the_name_in_the_meantime() {
        for (which, way) in WAYS {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join("file"), b"before").unwrap();
            std::os::unix::fs::symlink("nowhere", folder.path().join("link")).unwrap();
            for name in ["file", "link"] {
                assert!(matches!(taken(folder.path(), name, way), Err(Error::FileExists)), "{which} {name}");
            }
            assert_eq!(names(folder.path()), ["file", "link"], "{which}");
            assert_eq!(std::fs::read(folder.path().join("file")).unwrap(), b"before", "{which}");
        }
    }

    #[test]
    fn what_was_written_is_gone_when_it_gets_no_name() {
        let folder = tempfile::tempdir().unwrap();
        let held = rustix::fs::open(folder.path(), OFlags::DIRECTORY, Mode::empty()).unwrap();
        let unfinished = Unfinished::write(&held, b"whole").unwrap();
        assert_eq!(names(folder.path()).len(), 1);
        drop(unfinished);
        assert!(names(folder.path()).is_empty());
    }
}
