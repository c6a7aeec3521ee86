//! Files that are written whole or not at all.
//!
//! A file is complete, and on the drive, under a temporary name before it takes its own. Dropped
//! before that, it is removed.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, Mode, OFlags, RenameFlags};
use rustix::io::Errno;

use crate::files::durable_names::where_known;
use crate::files::file_rights::{FileRights, OWNER_ONLY};

/// A new file. Fails if the name is taken, by a link to nothing too.
const NEW: OFlags =
    OFlags::RDWR.union(OFlags::CREATE).union(OFlags::EXCL).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);
/// End of the name that [`AtomicFile::beside`] gives an unfinished file.
pub(crate) const UNFINISHED: &str = ".new";

/// Writes the content of a file into it.
type Fill<'a> = dyn FnMut(&mut File) -> io::Result<()> + 'a;

/// A file under its temporary name.
pub(crate) struct AtomicFile {
    /// Held open, so that it stays the same folder whatever becomes of its path.
    folder: OwnedFd,
    temporary: OsString,
    renamed: bool,
}

impl AtomicFile {
    /// Claims the temporary name `<target>.new` and clears away what an interrupted attempt left
    /// there. Only for targets that no one else writes at the same time.
    pub(crate) fn beside(target: &Path) -> io::Result<Self> {
        let mut temporary = name_of(target)?.to_owned();
        temporary.push(UNFINISHED);
        let file = Self { folder: open_folder(target)?, temporary, renamed: false };
        match rustix::fs::unlinkat(&file.folder, &*file.temporary, AtFlags::empty()) {
            Err(error) if error != Errno::NOENT => Err(error.into()),
            _ => Ok(file),
        }
    }

    /// Path of the temporary name, for something that writes the file by itself.
    pub(crate) fn path_beside(&self, target: &Path) -> PathBuf {
        target.with_file_name(&self.temporary)
    }

    /// Writes `bytes` under the temporary name `<target>.new`.
    pub(crate) fn write(target: &Path, bytes: &[u8]) -> io::Result<Self> {
        let file = Self::beside(target)?;
        fill(&file.folder, &file.temporary, bytes)?;
        Ok(file)
    }

    /// Fills a file in `folder` under a random temporary name, so that several processes do not meet.
    fn write_unnamed(folder: OwnedFd, rights: FileRights, fill: &mut Fill<'_>) -> io::Result<Self> {
        let mut number = [0; 8];
        getrandom::fill(&mut number).map_err(io::Error::other)?;
        let temporary = OsString::from(format!(".{}{UNFINISHED}", hex::encode(number)));
        let (mode, whole) = rights.in_folder(&folder);
        let created = rustix::fs::openat(&folder, &*temporary, NEW, mode)?;
        let file = Self { folder, temporary, renamed: false };
        fill_synced(created, whole, fill)?;
        Ok(file)
    }

    fn rename_over(&mut self, target: &Path) -> io::Result<()> {
        rustix::fs::renameat(&self.folder, &*self.temporary, &self.folder, name_of(target)?)?;
        self.renamed = true;
        Ok(())
    }

    /// Takes the place of `target`, a file in the same folder, so that the drive remembers it.
    ///
    /// Where the drive can exchange two names it does. On FAT a name that a file was just given stands for
    /// nothing until the file is synced again, and the file that it stood for before would be gone.
    ///
    /// # Errors
    ///
    /// The drive's error, also if it cannot promise to remember the name.
    fn change_places_with(mut self, target: &Path) -> io::Result<()> {
        let name = name_of(target)?;
        let exchange = RenameFlags::EXCHANGE;
        // Afterwards the temporary name is that of the file before, and goes with this.
        if rustix::fs::renameat_with(&self.folder, &*self.temporary, &self.folder, name, exchange).is_err() {
            self.rename_over(target)?;
            return self.sync_as(name);
        }
        // FAT has each name remembered apart. Until then both may stand for one file there, and removing
        // one would take away the other.
        let synced = self.sync_as(name).and_then(|()| self.sync_as(&self.temporary));
        // A name that the drive does not promise to remember may be lost, and the file before is needed.
        self.renamed = synced.is_err();
        synced
    }

    /// Takes the place of `target`, a file in the same folder.
    ///
    /// # Errors
    ///
    /// The drive's error; `target` is then as it was. Once the file has its name it counts, even if
    /// the drive cannot promise to remember the name after a power cut.
    pub(crate) fn replace(mut self, target: &Path) -> io::Result<()> {
        self.rename_over(target)?;
        let _ = self.sync_as(name_of(target)?);
        Ok(())
    }

    /// Takes the name of `target` in the same folder, which nothing has. On file systems that know
    /// neither an exclusive rename nor a second name, a plain rename.
    ///
    /// # Errors
    ///
    /// The drive's error, [`io::ErrorKind::AlreadyExists`] if the name is taken.
    pub(crate) fn publish(mut self, target: &Path) -> io::Result<()> {
        let name = name_of(target)?;
        match self.take_free_name(name) {
            Ok(true) => {}
            Err(Errno::EXIST) => return Err(Errno::EXIST.into()),
            // Network drives refuse the other ways with errors of many kinds.
            Ok(false) | Err(_) => {
                rustix::fs::renameat(&self.folder, &*self.temporary, &self.folder, name)?;
                self.renamed = true;
            }
        }
        self.sync_as(name)
    }

    /// As [`sync_renamed`], for the name that the file has now.
    fn sync_as(&self, name: &OsStr) -> io::Result<()> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = rustix::fs::openat(&self.folder, name, flags, Mode::empty())?;
        where_known(rustix::fs::fsync(file))?;
        where_known(rustix::fs::fsync(&self.folder))
    }

    /// Takes a name that nothing has; false if the file system knows no way to do that.
    fn take_free_name(&mut self, name: &OsStr) -> Result<bool, Errno> {
        for attempt in [Self::rename, Self::link] {
            match attempt(self, name) {
                Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::PERM | Errno::MLINK) => {}
                done => return done.map(|()| true),
            }
        }
        Ok(false)
    }

    /// Exclusive rename, as local file systems know it.
    fn rename(&mut self, name: &OsStr) -> Result<(), Errno> {
        let flags = RenameFlags::NOREPLACE;
        rustix::fs::renameat_with(&self.folder, &*self.temporary, &self.folder, name, flags)?;
        self.renamed = true;
        Ok(())
    }

    /// A second name for the same file, for network drives. The temporary one goes at once, before
    /// the folder is synced, so that no power cut leaves both.
    fn link(&mut self, name: &OsStr) -> Result<(), Errno> {
        rustix::fs::linkat(&self.folder, &*self.temporary, &self.folder, name, AtFlags::empty())?;
        self.renamed = rustix::fs::unlinkat(&self.folder, &*self.temporary, AtFlags::empty()).is_ok();
        Ok(())
    }

    /// Takes the name first and writes under it. Only a power cut in this moment can leave part of
    /// a file: an error removes it again.
    fn write_under_name(&self, name: &OsStr, rights: FileRights, fill: &mut Fill<'_>) -> io::Result<()> {
        // It would take the room of the other.
        let _ = rustix::fs::unlinkat(&self.folder, &*self.temporary, AtFlags::empty());
        let (mode, whole) = rights.in_folder(&self.folder);
        let file = rustix::fs::openat(&self.folder, name, NEW, mode)?;
        fill_synced(file, whole, fill).inspect_err(|_| {
            let _ = rustix::fs::unlinkat(&self.folder, name, AtFlags::empty());
        })
    }
}

impl Drop for AtomicFile {
    fn drop(&mut self) {
        if !self.renamed {
            let _ = rustix::fs::unlinkat(&self.folder, &*self.temporary, AtFlags::empty());
        }
    }
}

/// As [`write_atomically`], for what is promised to be there after a power cut.
///
/// # Errors
///
/// The drive's error, also if it cannot promise to remember the name: `target` may be replaced then.
pub(crate) fn write_durably(target: &Path, bytes: &[u8]) -> io::Result<()> {
    AtomicFile::write(target, bytes)?.change_places_with(target)
}

/// Replaces `target` by `bytes`, completely or not at all, readable by its owner only.
///
/// # Errors
///
/// The drive's error. `target` is then as it was.
pub fn write_atomically(target: &Path, bytes: &[u8]) -> io::Result<()> {
    AtomicFile::write(target, bytes)?.replace(target)
}

/// Writes a new file, completely or not at all, readable by its owner only. Never replaces
/// anything.
///
/// # Errors
///
/// [`io::ErrorKind::AlreadyExists`] if the name is taken, by a link too; otherwise the drive's
/// error. There is then no file, nor a part of one.
pub fn write_new(target: &Path, bytes: &[u8]) -> io::Result<()> {
    fill_new(target, |file| file.write_all(bytes))
}

/// As [`write_new`], with rights of its own.
///
/// # Errors
///
/// Those of [`write_new`].
pub fn write_new_with(target: &Path, bytes: &[u8], rights: FileRights) -> io::Result<()> {
    fill_new_with(target, rights, &mut |file| file.write_all(bytes))
}

/// As [`write_new`], for content that `fill` writes. On a drive that knows no exclusive names it may
/// be asked twice.
///
/// # Errors
///
/// Those of [`write_new`] and of `fill`.
pub fn fill_new(target: &Path, mut fill: impl FnMut(&mut File) -> io::Result<()>) -> io::Result<()> {
    fill_new_with(target, FileRights::OwnerOnly, &mut fill)
}

fn fill_new_with(target: &Path, rights: FileRights, fill: &mut Fill<'_>) -> io::Result<()> {
    let name = name_of(target)?;
    let folder = open_folder(target)?;
    match rustix::fs::statat(&folder, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(_) => return Err(Errno::EXIST.into()),
        Err(Errno::NOENT) => {}
        Err(error) => return Err(error.into()),
    }
    let mut file = AtomicFile::write_unnamed(folder, rights, fill)?;
    if !file.take_free_name(name)? {
        file.write_under_name(name, rights, fill)?;
    }
    // The file is complete under its name, even if the drive cannot promise to remember the name.
    let _ = file.sync_as(name);
    Ok(())
}

/// The temporary name that [`AtomicFile::beside`] gives the file `target`.
pub(crate) fn unfinished_name(target: &Path) -> Option<PathBuf> {
    let mut name = target.file_name()?.to_owned();
    name.push(UNFINISHED);
    Some(target.with_file_name(name))
}

fn name_of(target: &Path) -> io::Result<&OsStr> {
    target.file_name().ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

fn open_folder(target: &Path) -> io::Result<OwnedFd> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    Ok(rustix::fs::openat(CWD, folder, OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?)
}

fn fill(folder: &OwnedFd, name: &OsStr, bytes: &[u8]) -> io::Result<()> {
    write_synced(rustix::fs::openat(folder, name, NEW, OWNER_ONLY)?, bytes)
}

fn write_synced(file: OwnedFd, bytes: &[u8]) -> io::Result<()> {
    fill_synced(file, None, &mut |file| file.write_all(bytes))
}

/// Fills and syncs a file, which then gets the rights `whole`.
fn fill_synced(file: OwnedFd, whole: Option<Mode>, fill: &mut Fill<'_>) -> io::Result<()> {
    let mut file = File::from(file);
    fill(&mut file)?;
    if let Some(mode) = whole {
        // A drive that knows no rights refuses, and everybody may read what is on it.
        let _ = rustix::fs::fchmod(&file, mode);
    }
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    type TakeName = fn(AtomicFile, &OsStr) -> io::Result<()>;

    /// The three ways in which a new file takes its name. Most file systems know the first, and
    /// then no other is tried.
    const WAYS: [(&str, TakeName); 3] = [
        ("rename", |mut file, name| Ok(file.rename(name)?)),
        ("link", |mut file, name| Ok(file.link(name)?)),
        ("write under name", |file, name| file.write_under_name(name, FileRights::OwnerOnly, &mut whole)),
    ];

    fn whole(file: &mut File) -> io::Result<()> {
        file.write_all(b"whole")
    }

    fn take_name(folder: &Path, name: &str, way: TakeName) -> io::Result<()> {
        let folder = open_folder(&folder.join(name)).unwrap();
        way(AtomicFile::write_unnamed(folder, FileRights::OwnerOnly, &mut whole).unwrap(), OsStr::new(name))
    }

    fn names(folder: &Path) -> Vec<OsString> {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    }

    #[test]
    fn each_way_names_a_whole_file_and_leaves_nothing_else() {
        for (which, way) in WAYS {
            let folder = tempfile::tempdir().unwrap();
            take_name(folder.path(), "page", way).unwrap();
            assert_eq!(names(folder.path()), ["page"], "{which}");
            assert_eq!(std::fs::read(folder.path().join("page")).unwrap(), b"whole", "{which}");
            let mode = std::os::unix::fs::PermissionsExt::mode(
                &std::fs::metadata(folder.path().join("page")).unwrap().permissions(),
            );
            assert_eq!(mode & 0o777, 0o600, "{which}");
        }
    }

    #[test]
    fn each_way_leaves_a_name_that_was_taken_meanwhile() {
        for (which, way) in WAYS {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join("file"), b"before").unwrap();
            std::os::unix::fs::symlink("nowhere", folder.path().join("link")).unwrap();
            for name in ["file", "link"] {
                let taken = take_name(folder.path(), name, way).unwrap_err();
                assert_eq!(taken.kind(), io::ErrorKind::AlreadyExists, "{which} {name}");
            }
            assert_eq!(names(folder.path()), ["file", "link"], "{which}");
            assert_eq!(std::fs::read(folder.path().join("file")).unwrap(), b"before", "{which}");
        }
    }

    #[test]
    fn file_without_its_name_is_removed_on_drop() {
        let folder = tempfile::tempdir().unwrap();
        let unnamed = AtomicFile::write_unnamed(
            open_folder(&folder.path().join("page")).unwrap(),
            FileRights::OwnerOnly,
            &mut whole,
        )
        .unwrap();
        let beside = AtomicFile::write(&folder.path().join("page"), b"whole").unwrap();
        assert_eq!(names(folder.path()).len(), 2);
        drop((unnamed, beside));
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn publishing_never_replaces_and_replacing_does() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("page");
        std::fs::write(&target, b"before").unwrap();
        let taken = AtomicFile::write(&target, b"after").unwrap().publish(&target).unwrap_err();
        assert_eq!(taken.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&target).unwrap(), b"before");
        AtomicFile::write(&target, b"after").unwrap().replace(&target).unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"after");
        assert_eq!(names(folder.path()), ["page"]);
    }
}
