//! Finishes or clears away a restore that was interrupted.

use std::ffi::OsStr;

use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::{LockFile, rename_locked};
use crate::folder::{HEADER, HEADER_COPY, LOCK, VaultFolder, is_lock};
use crate::header::is_database;
use crate::restore::mark::{self, Mark};
use crate::restore::names;

impl VaultFolder {
    /// Folder beside this vault in which a copy is made that will replace it.
    pub(super) fn restoring(&self) -> Self {
        self.beside(OsStr::new(".restoring"))
    }

    /// Finishes a restore that was interrupted after its copy was whole, so that there is one
    /// vault, and the one before is kept aside under its name. Does nothing while another process
    /// is at it, and if nothing was interrupted.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`] or [`Error::Storage`]. Both vaults are still there.
    pub fn finish_restoring(&self) -> Result<()> {
        match finish(self) {
            Err(Error::AlreadyOpen) => Ok(()),
            finished => finished,
        }
    }
}

/// As [`VaultFolder::finish_restoring`].
///
/// # Errors
///
/// [`Error::AlreadyOpen`] while another process is at it, [`Error::ReadOnly`], [`Error::Storage`].
pub(super) fn finish(target: &VaultFolder) -> Result<()> {
    let restoring = target.restoring();
    if let Some(mark) = Mark::read(target)? {
        if holds_vault(&restoring)? && Mark::read(&restoring)?.is_none() {
            let _lock = LockFile::take(&target.file(LOCK))?.ok_or(Error::ReadOnly)?;
            let name = if let Mark::Replacing(name) = &mark { name } else { "" };
            names::put_aside(&restoring, target, name, &mut None)?;
        }
        return Ok(());
    }
    if !target.path().try_exists()? && matches!(Mark::read(&restoring)?, Some(Mark::Replacing(_))) {
        let mut lock = Some(LockFile::take(&restoring.file(LOCK))?.ok_or(Error::ReadOnly)?);
        rename_locked(&restoring.path(), &target.path(), &mut lock)?;
        durable_names::sync_renamed(&target.path())?;
    }
    Ok(())
}

/// Returns true if there is more in a folder than the lock and the half mark of somebody who begins to
/// copy.
///
/// # Errors
///
/// [`Error::Storage`] if it cannot be read.
pub(super) fn holds_vault(folder: &VaultFolder) -> Result<bool> {
    if !folder.path().try_exists()? {
        return Ok(false);
    }
    for file in std::fs::read_dir(folder.path())? {
        let name = file?.file_name();
        if !name.to_str().is_some_and(is_lock) && name != mark::UNFINISHED {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Removes the files of a copy that was not finished, by name, and nothing else. The mark goes
/// last, once the drive has forgotten the files: without it they would be nobody's copy.
///
/// # Errors
///
/// [`Error::VaultExists`] if the folder holds a vault without a mark, [`Error::Storage`].
pub(super) fn clear(folder: &VaultFolder) -> Result<()> {
    let is_copy = Mark::read(folder)?.is_some();
    for file in std::fs::read_dir(folder.path())? {
        let Ok(name) = file?.file_name().into_string() else { continue };
        if name == mark::UNFINISHED {
            std::fs::remove_file(folder.file(&name))?;
            continue;
        }
        let own = name.strip_suffix(".new").unwrap_or(&name);
        let own = own.strip_suffix("-journal").unwrap_or(own);
        if own != HEADER && own != HEADER_COPY && !is_database(own) {
            continue;
        }
        if !is_copy {
            return Err(Error::VaultExists);
        }
        std::fs::remove_file(folder.file(&name))?;
    }
    if is_copy {
        durable_names::sync_folder(&folder.path())?;
    }
    Ok(Mark::remove(folder)?)
}

/// Removes a folder that was cleared, and in which `lock` was held for that.
pub(super) fn remove_empty(folder: &VaultFolder, lock: Option<LockFile>) {
    let _ = std::fs::remove_file(folder.file(LOCK));
    // On SMB a file that is open stays in its folder until it is closed.
    drop(lock);
    let _ = std::fs::remove_dir(folder.path());
}
