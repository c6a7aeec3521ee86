//! Exchanges the folder of a vault for the one of a checked copy.

use std::path::PathBuf;

use rustix::fs::{CWD, RenameFlags};
use rustix::io::Errno;

use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::{LockFile, rename_locked};
use crate::folder::{LOCK, VaultFolder};
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
    /// was, and the copy is removed.
    pub fn swap(mut self, today: &str) -> Result<Restored> {
        exchange(&self.target, &self.folder, &mut self.lock, today)
    }

    /// Notes that the copy shall take the place of the vault: from here on it waits beside it, even
    /// if the process ends before [`Self::swap_or_wait`].
    ///
    /// # Errors
    ///
    /// [`Error::NoRoom`], [`Error::Storage`]. Nothing is noted then.
    pub fn decide(&self, today: &str) -> Result<()> {
        Ok(Mark::Replacing(free_name(&self.target, &name_aside(&self.target, today))?).write(&self.folder)?)
    }

    /// The same as [`Self::swap`] where nobody can be told that it failed: the copy then waits
    /// beside the vault; see [`VaultFolder::unfinished_restore`].
    ///
    /// # Errors
    ///
    /// Those of [`Self::swap`].
    pub fn swap_or_wait(mut self, today: &str) -> Result<Restored> {
        let exchanged = exchange(&self.target, &self.folder, &mut self.lock, today);
        // Without it the copy is not removed when this is dropped.
        self.lock = None;
        exchanged
    }
}

/// Puts the vault in `copy` in the place of `target`. `lock` is that of the copy, which goes with it.
///
/// # Errors
///
/// Those of [`PreparedRestore::swap`].
pub(super) fn exchange(
    target: &VaultFolder,
    copy: &VaultFolder,
    lock: &mut Option<LockFile>,
    today: &str,
) -> Result<Restored> {
    let there = std::fs::symlink_metadata(target.path());
    let is_taken = match &there {
        Ok(about) if !about.is_dir() => return Err(Error::FolderIsLink),
        Ok(_) => !target.is_empty()?,
        Err(_) => false,
    };
    // A vault without a lock file was never opened, and is left without one.
    let lock_there = target.file(LOCK);
    let mut guard = if is_taken && lock_there.try_exists()? { LockFile::take(&lock_there)? } else { None };
    let name = free_name(target, &name_aside(target, today))?;
    Mark::Replacing(name.clone()).write(copy)?;
    // It says that the vault there was restored itself. Aside it would say that it is a copy.
    Mark::remove(target)?;
    let kept_aside = if is_taken {
        Some(change_places(target, copy, (&mut guard, lock), &name)?)
    } else {
        rename_locked(&copy.path(), &target.path(), lock)?;
        None
    };
    // The folder has changed its name: from here on there is nothing to remove.
    let _lock = lock.take();
    let _ = durable_names::sync_renamed(&target.path());
    Ok(Restored { kept_aside })
}

/// The locks of the vault and of its copy, as far as they are held.
type Locks<'a> = (&'a mut Option<LockFile>, &'a mut Option<LockFile>);

/// Returns the folder in which the vault of before is kept.
fn change_places(target: &VaultFolder, copy: &VaultFolder, locks: Locks<'_>, name: &str) -> Result<PathBuf> {
    match rustix::fs::renameat_with(CWD, copy.path(), CWD, target.path(), RenameFlags::EXCHANGE) {
        Ok(()) => {}
        // File systems that exchange nothing. A restore that is interrupted between the two steps is
        // finished at the next start.
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
            return change_places_in_two_steps(target, copy, locks, name);
        }
        Err(error) => return Err(std::io::Error::from(error).into()),
    }
    // The vault of before first: a drive that makes this in two steps may stop between them, and then
    // both names shall stand for that one.
    let _ = durable_names::sync_renamed(&copy.path());
    let _ = durable_names::sync_renamed(&target.path());
    // From here the copy is the vault, whatever becomes of the name of the other.
    Ok(put_aside(copy, target, name, locks.0).unwrap_or_else(|_| copy.path()))
}

fn change_places_in_two_steps(
    target: &VaultFolder,
    copy: &VaultFolder,
    (guard, lock): Locks<'_>,
    name: &str,
) -> Result<PathBuf> {
    let aside = put_aside(target, target, name, guard)?;
    let Err(error) = rename_locked(&copy.path(), &target.path(), lock) else { return Ok(aside) };
    if rename_locked(&aside, &target.path(), guard).is_err() {
        // There is no vault now but this copy, which the next start puts in its place.
        *lock = None;
    }
    Err(error.into())
}
