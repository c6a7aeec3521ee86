//! A restore that did not come to its end, as the person is told of it: gone on with or left, as they
//! choose.

use crate::error::{Error, Result};
use crate::files::durable_names;
use crate::files::lock_file::LockFile;
use crate::folder::{LOCK, VaultFolder};
use crate::header_copies;
use crate::restore::mark::Mark;
use crate::restore::names::day_aside;
use crate::restore::{Restored, swap, unfinished};

/// A restore that did not come to its end. The vault is there, and whole as far as it was before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnfinishedRestore {
    /// A checked copy waits beside the vault, which it did not replace.
    Waiting {
        /// The day on which it should, such as 2026-11-29.
        day: String,
    },
    /// The copy has replaced the vault, and the vault of before has not got its name yet.
    Unnamed,
}

impl VaultFolder {
    /// Returns true if this vault was restored, and not unlocked since.
    pub fn is_newly_restored(&self) -> bool {
        matches!(Mark::read(self), Ok(Some(Mark::Replacing(_))))
    }

    /// Forgets that the vault was restored, unless the one of before still waits for the name that
    /// the mark holds.
    pub(crate) fn forget_restore(&self) {
        let is_marked = matches!(Mark::read(self), Ok(Some(_)));
        let still_waits = matches!(self.unfinished_restore(), Ok(Some(UnfinishedRestore::Unnamed)));
        // Without the mark nobody knows the name any more. So it stays until the drive remembers the name.
        if is_marked && !still_waits && durable_names::sync_folder(self.data()).is_ok() {
            let _ = Mark::remove(self);
        }
    }

    /// A restore that did not come to its end, if there is one. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the folders cannot be read.
    pub fn unfinished_restore(&self) -> Result<Option<UnfinishedRestore>> {
        let restoring = self.restoring();
        Ok(match Mark::read(&restoring)? {
            Some(Mark::Replacing(name)) => {
                let day = day_aside(name.as_ref()).unwrap_or_default().to_owned();
                Some(UnfinishedRestore::Waiting { day })
            }
            Some(Mark::Copying) => None,
            None => unfinished::holds_vault(&restoring)?.then_some(UnfinishedRestore::Unnamed),
        })
    }

    /// Removes a copy that was not whole when its process ended. Returns true if there was one. Does
    /// nothing while a process is at it.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], [`Error::Storage`].
    pub fn clear_incomplete_copy(&self) -> Result<bool> {
        let restoring = self.restoring();
        let mark = Mark::read(&restoring)?;
        let is_begun = mark.is_none() && restoring.path().is_dir() && !unfinished::holds_vault(&restoring)?;
        if mark != Some(Mark::Copying) && !is_begun {
            return Ok(false);
        }
        match remove_copy(&restoring, Mark::Copying) {
            Err(Error::AlreadyOpen) => Ok(false),
            removed => removed.map(|()| !is_begun),
        }
    }

    /// Puts the copy that waits in the place of the vault, which is kept aside; see
    /// [`PreparedRestore::swap`](crate::PreparedRestore::swap).
    ///
    /// # Errors
    ///
    /// [`Error::NoVault`] if none waits; [`Error::DatabaseMissing`] and those of the copy's header;
    /// those of the exchange. The vault is as it was then, and the copy waits.
    pub fn go_on_restoring(&self, today: &str) -> Result<Restored> {
        let restoring = self.restoring();
        if !matches!(Mark::read(&restoring)?, Some(Mark::Replacing(_))) {
            return Err(Error::NoVault);
        }
        restoring.inspect()?;
        let database = header_copies::read(&restoring)?.header.database;
        if !restoring.file(&database).is_file() {
            return Err(Error::DatabaseMissing);
        }
        let mut lock = Some(LockFile::take(&restoring.file(LOCK))?.ok_or(Error::ReadOnly)?);
        swap::exchange(self, &restoring, &mut lock, today)
    }

    /// Removes the copy that waits. The vault stays as it is.
    ///
    /// # Errors
    ///
    /// [`Error::NoVault`] if there is no vault but the copy; [`Error::AlreadyOpen`] while a process
    /// is at it; [`Error::ReadOnly`], [`Error::Storage`].
    pub fn stop_restoring(&self) -> Result<()> {
        if !self.path().try_exists()? {
            return Err(Error::NoVault);
        }
        let restoring = self.restoring();
        match Mark::read(&restoring)? {
            Some(mark) => remove_copy(&restoring, mark),
            None => Ok(()),
        }
    }
}

/// Removes a copy, unless its mark has become another than `mark` meanwhile.
fn remove_copy(restoring: &VaultFolder, mark: Mark) -> Result<()> {
    let lock = LockFile::take(&restoring.file(LOCK))?.ok_or(Error::ReadOnly)?;
    if Mark::read(restoring)?.is_some_and(|found| found != mark) {
        return Err(Error::AlreadyOpen);
    }
    unfinished::clear(restoring)?;
    unfinished::remove_empty(restoring, Some(lock));
    Ok(())
}
