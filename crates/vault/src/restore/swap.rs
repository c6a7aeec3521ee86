//! Exchanges the folder of a vault for the one of a checked copy.

use std::path::PathBuf;

use rustix::fs::{CWD, RenameFlags};
use rustix::io::Errno;

use crate::error::{Error, Result};
use crate::files::atomic_file;
use crate::files::lock_file::LockFile;
use crate::folder::LOCK;
use crate::restore::mark::Mark;
use crate::restore::names::{free_name, name_aside, put_aside};
use crate::restore::{PreparedRestore, Restored};

impl PreparedRestore {
    /// Puts the copy in the place of the vault, in one step where the file system knows one. The
    /// vault that was there is kept as `vault-before-2026-11-29` beside it, with the day that
    /// `today` gives.
    ///
    /// # Errors
    ///
    /// [`Error::AlreadyOpen`] while a process has the vault open, [`Error::FolderIsLink`] if there
    /// is no folder in its place, [`Error::ReadOnly`], [`Error::Storage`]. The vault is then as it
    /// was.
    pub fn swap(mut self, today: &str) -> Result<Restored> {
        let there = std::fs::symlink_metadata(self.target.path());
        let is_taken = match &there {
            Ok(about) if !about.is_dir() => return Err(Error::FolderIsLink),
            Ok(_) => !self.target.is_empty()?,
            Err(_) => false,
        };
        // It says that the vault there was restored itself. Aside it would say that it is a copy.
        Mark::remove(&self.target)?;
        let name = free_name(&self.target, &name_aside(&self.target, today))?;
        Mark::Replacing(name.clone()).write(&self.folder)?;
        // A vault without a lock file was never opened, and is left without one.
        let guard = self.target.file(LOCK);
        let _guard = if is_taken && guard.try_exists()? { LockFile::take(&guard)? } else { None };
        let kept_aside = if is_taken { Some(self.exchange(&name)?) } else { self.take_free_place()? };
        // The folder has changed its name: from here on there is nothing to remove.
        let _lock = self.lock.take();
        let _ = atomic_file::sync_folder(self.target.data());
        Ok(Restored { kept_aside })
    }

    fn take_free_place(&self) -> Result<Option<PathBuf>> {
        std::fs::rename(self.folder.path(), self.target.path())?;
        Ok(None)
    }

    /// Returns the folder in which the vault is kept.
    fn exchange(&mut self, name: &str) -> Result<PathBuf> {
        let (copy, vault) = (self.folder.path(), self.target.path());
        match rustix::fs::renameat_with(CWD, &copy, CWD, &vault, RenameFlags::EXCHANGE) {
            Ok(()) => {}
            // File systems that exchange nothing. A restore that is interrupted between the two
            // steps is finished at the next start.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => return self.exchange_in_two_steps(name),
            Err(error) => return Err(std::io::Error::from(error).into()),
        }
        let _ = atomic_file::sync_folder(self.target.data());
        // From here the copy is the vault, whatever becomes of the name of the other.
        Ok(put_aside(&self.folder, &self.target, name).unwrap_or(copy))
    }

    fn exchange_in_two_steps(&mut self, name: &str) -> Result<PathBuf> {
        let aside = put_aside(&self.target, &self.target, name)?;
        let Err(error) = std::fs::rename(self.folder.path(), self.target.path()) else { return Ok(aside) };
        if std::fs::rename(&aside, self.target.path()).is_err() {
            // There is no vault now but this copy, which the next start puts in its place.
            self.lock = None;
        }
        Err(error.into())
    }
}
