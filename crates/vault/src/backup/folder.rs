//! The folder of a backup: built under a temporary name, and removed under one.

use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use crate::backup::papers::PAPERS;
use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::folder::{HEADER, HEADER_COPY, OWNER_ONLY, VaultFolder, create_private, is_lock, is_private};
use crate::header::is_database;

/// End of the name of a folder that is being written or removed.
pub(crate) const UNFINISHED: &str = ".new";

/// A folder under its temporary name. Dropped before it has its own, it is removed.
pub(crate) struct UnfinishedFolder {
    target: PathBuf,
    temporary: PathBuf,
    is_finished: bool,
}

impl UnfinishedFolder {
    /// Creates the folder `<target>.new`, clearing away what an interrupted attempt left there.
    ///
    /// # Errors
    ///
    /// [`Error::VaultExists`] if there is something at `target`, [`Error::Storage`] if something
    /// else than an interrupted attempt lies under the temporary name, and others of the drive.
    pub(crate) fn create(target: &Path) -> Result<Self> {
        match std::fs::symlink_metadata(target) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Ok(_) => return Err(Error::VaultExists),
            Err(error) => return Err(error.into()),
        }
        let temporary = unfinished(target)?;
        // Not those above it: nothing is made in a place from which the notebook was moved away.
        create_alone(parent(target))?;
        remove_whole(&temporary)?;
        create_private(&temporary)?;
        is_private(&temporary)?;
        Ok(Self { target: target.to_owned(), temporary, is_finished: false })
    }

    /// The path of a file in it.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.temporary.join(name)
    }

    /// The folder that it lies in.
    pub(crate) fn parent(&self) -> &Path {
        parent(&self.target)
    }

    /// The folder as a vault, to be checked.
    pub(crate) fn as_vault(&self) -> Option<VaultFolder> {
        VaultFolder::at(&self.temporary)
    }

    /// Gives the folder its name, which nothing has.
    ///
    /// # Errors
    ///
    /// [`Error::VaultExists`] if the name was taken meanwhile, and others of the drive.
    pub(crate) fn publish(mut self) -> Result<()> {
        durable_names::sync_folder(&self.temporary)?;
        // A folder with anything in it is never replaced.
        std::fs::rename(&self.temporary, &self.target).map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty
            | io::ErrorKind::AlreadyExists
            | io::ErrorKind::NotADirectory => Error::VaultExists,
            _ => error.into(),
        })?;
        self.is_finished = true;
        durable_names::sync_renamed(&self.target)?;
        Ok(())
    }
}

impl Drop for UnfinishedFolder {
    fn drop(&mut self) {
        if !self.is_finished {
            let _ = remove_whole(&self.temporary);
        }
    }
}

/// Removes the folder of a backup, which loses its name first: no half one ever has it.
///
/// # Errors
///
/// [`Error::Storage`] if something that is not part of a backup lies in it: it is then untouched.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    let temporary = unfinished(folder)?;
    remove_whole(&temporary)?;
    if !holds_parts_only(folder)? {
        return Err(io::Error::from(io::ErrorKind::DirectoryNotEmpty).into());
    }
    std::fs::rename(folder, &temporary)?;
    // Otherwise a power cut could bring the name back, and not the files.
    durable_names::sync_renamed(&temporary)?;
    remove_whole(&temporary)?;
    Ok(())
}

/// Removes what interrupted attempts left in `folder`.
pub(crate) fn clear_unfinished(folder: &Path, is_name: impl Fn(&str) -> bool) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let finished = name.to_str().and_then(|name| name.strip_suffix(UNFINISHED));
        if finished.is_some_and(&is_name) {
            let _ = remove_whole(&entry.path());
        }
    }
}

/// Removes a folder with the parts of a backup, if it exists. One that holds anything else, or is
/// none, stays as it is.
fn remove_whole(folder: &Path) -> io::Result<()> {
    if std::fs::symlink_metadata(folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Ok(());
    }
    if !holds_parts_only(folder)? {
        return Err(io::ErrorKind::DirectoryNotEmpty.into());
    }
    for file in std::fs::read_dir(folder)? {
        std::fs::remove_file(file?.path())?;
    }
    std::fs::remove_dir(folder)
}

fn holds_parts_only(folder: &Path) -> io::Result<bool> {
    if !std::fs::symlink_metadata(folder)?.is_dir() {
        return Ok(false);
    }
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        if !file.file_type()?.is_file() || !file.file_name().to_str().is_some_and(is_part) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Returns true for the name of a file that a backup consists of, or that opening it leaves.
fn is_part(name: &str) -> bool {
    let whole = name.strip_suffix(UNFINISHED).unwrap_or(name);
    is_database(whole.strip_suffix("-journal").unwrap_or(whole))
        || [HEADER, HEADER_COPY].contains(&whole)
        || is_lock(whole)
        || PAPERS.contains(&whole)
}

/// Creates one folder for its owner only, unless it exists.
fn create_alone(folder: &Path) -> io::Result<()> {
    match std::fs::DirBuilder::new().mode(OWNER_ONLY).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // A backup in it is as lasting as its name.
        Ok(()) => durable_names::sync_folder_of(folder),
        Err(error) => Err(error),
    }
}

fn unfinished(target: &Path) -> io::Result<PathBuf> {
    let mut name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(UNFINISHED);
    Ok(target.with_file_name(name))
}

fn parent(target: &Path) -> &Path {
    target.parent().unwrap_or(Path::new("/"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn folder_that_holds_anything_else_is_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let backup = root.path().join("2026-11-29");
        for stranger in ["", "photo.jpg", "journal-0001.db"] {
            fs::create_dir_all(&backup).unwrap();
            fs::write(backup.join("header.json"), "").unwrap();
            match stranger {
                "" => {}
                // A folder of that name is no file of ours.
                "journal-0001.db" => fs::create_dir(backup.join(stranger)).unwrap(),
                stranger => fs::write(backup.join(stranger), "mine").unwrap(),
            }
            assert_eq!(remove(&backup).is_ok(), stranger.is_empty(), "{stranger}");
            assert_eq!(backup.exists(), !stranger.is_empty(), "{stranger}");
            let _ = fs::remove_dir_all(&backup);
        }
    }

    #[test]
    fn folder_that_was_moved_away_is_not_made_again() {
        let root = tempfile::tempdir().unwrap();
        let gone = root.path().join("data/backups/2026-11-29");
        assert!(UnfinishedFolder::create(&gone).is_err());
        assert!(!root.path().join("data").exists());
    }

    #[test]
    fn leftover_of_an_interrupted_attempt_is_replaced() {
        let root = tempfile::tempdir().unwrap();
        let target = root.path().join("2026-11-29");
        let leftover = root.path().join("2026-11-29.new");
        fs::create_dir(&leftover).unwrap();
        fs::write(leftover.join("journal-0001.db"), "half").unwrap();
        let folder = UnfinishedFolder::create(&target).unwrap();
        assert_eq!(fs::read_dir(&leftover).unwrap().count(), 0);
        folder.publish().unwrap();
        assert!(target.exists() && !leftover.exists());
        assert!(matches!(UnfinishedFolder::create(&target), Err(Error::VaultExists)));
    }
}
