//! Writing into an open vault: only while its files are still the ones that were opened.

mod reattach;

use rusqlite::{Connection, TransactionBehavior};

use crate::database;
use crate::database::header_record::{self, HeaderId};
use crate::database::integrity_check::{self, Health};
use crate::database::state_id::StateId;
use crate::error::{Error, Result};
use crate::files::database_file::FileState;
use crate::header_copies;
use crate::vault::{Access, Vault};

impl Vault {
    /// Runs `write` in one transaction. An error changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`]; [`Error::FileExchanged`] or [`Error::FileGone`] if the database is not
    /// the file that was opened; [`Error::DatabaseDamaged`] if `write` met a damaged page;
    /// [`Error::NoRoom`], [`Error::Storage`]; and the error of `write`.
    pub fn transact<T, E: From<Error>>(
        &mut self,
        write: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let health = self.unsaved_health;
        let header = if self.header_is_unsettled { Some(HeaderId::of(&self.header)?) } else { None };
        let folder = self.folder.path();
        let before = self.state;
        let mut drive_has_failed = false;
        let done = self.attempt(|db| {
            let transaction =
                db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
            let done = write_and_note(&transaction, write, header.as_ref(), health);
            // By itself SQLite undoes a transaction only after an error of the drive.
            drive_has_failed = transaction.is_autocommit();
            let done = done?;
            transaction.commit().map_err(|error| {
                let error = Error::from(error).or_no_room(&folder);
                drive_has_failed = matches!(error, Error::Storage(_));
                error
            })?;
            Ok(done)
        });
        if drive_has_failed {
            self.doubt_journal(before);
        }
        if done.is_ok() {
            self.unsaved_health = None;
            self.header_is_unsettled = false;
        }
        if !database::is_sound_so_far(&self.connection)? {
            self.reopen()?;
        }
        done
    }

    /// Runs `write`, which makes its own transactions.
    ///
    /// # Errors
    ///
    /// As [`Vault::transact`], but damaged pages are not looked for.
    pub fn write<T, E: From<Error>>(
        &mut self,
        write: impl FnOnce(&mut Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let before = self.state;
        let done = self.attempt(write);
        // The error of `write` may be one of the drive.
        if done.is_err() {
            self.doubt_journal(before);
        }
        done
    }

    /// Notes that a change failed on the drive, which was made to the state `before`: it may be undone, or
    /// not, when the file is next looked at.
    fn doubt_journal(&mut self, before: StateId) {
        self.state = before;
        self.journal_is_doubtful = true;
    }

    fn attempt<T, E: From<Error>>(
        &mut self,
        write: impl FnOnce(&mut Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.prepare_writing()?;
        let done = write(&mut self.connection);
        self.finish_writing(done.is_ok())?;
        done
    }

    /// Checks that the vault can be written, and that its database is still the file that was
    /// opened, as this program left it. If the same state of it lies at its place again, on a drive
    /// that came back or in an exact copy, that one is used from now on.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], [`Error::FileExchanged`], [`Error::FileGone`], [`Error::Storage`].
    pub(crate) fn prepare_writing(&mut self) -> Result<()> {
        self.require_writing()?;
        self.changes.begin();
        match self.file.state() {
            Ok(FileState::Unchanged) if !self.must_reopen && !self.journal_is_doubtful => return Ok(()),
            Ok(FileState::Gone) => return Err(Error::FileGone),
            Ok(FileState::Overwritten) if !self.must_reopen && !self.journal_is_doubtful => {
                return Err(Error::FileExchanged);
            }
            _ => {}
        }
        self.reattach()
    }

    /// Returns true if the database is still the file that was opened, as this program left it. One
    /// that can only be read is not looked at.
    pub fn is_in_place(&self) -> bool {
        self.check_in_place().is_ok()
    }

    /// As [`Vault::is_in_place`].
    ///
    /// # Errors
    ///
    /// [`Error::FileExchanged`] if it is not; [`Error::Storage`] if the drive does not answer.
    pub(crate) fn check_in_place(&self) -> Result<()> {
        if self.access != Access::ReadWrite {
            return Ok(());
        }
        match self.file.state()? {
            FileState::Unchanged if !self.must_reopen => Ok(()),
            // By undoing the change that failed.
            FileState::Overwritten if self.journal_is_doubtful => Ok(()),
            _ => Err(Error::FileExchanged),
        }
    }

    /// Checks that what was written lies where it can be found, and remembers it.
    fn finish_writing(&mut self, is_done: bool) -> Result<()> {
        let finished = match self.file.is_at_path() {
            // Read first: after an error that undoes the change.
            Ok(true) => StateId::read(&self.connection).map_err(Error::from).and_then(|state| {
                self.state = state;
                self.file.remember()
            }),
            Ok(false) => Err(Error::FileExchanged),
            Err(error) => Err(error),
        };
        match finished {
            // The error of the write itself says more.
            Err(_) if !is_done => {
                self.must_reopen = true;
                Ok(())
            }
            Err(error) => {
                self.must_reopen = true;
                Err(error)
            }
            Ok(()) => Ok(()),
        }
    }

    /// Checks that both copies of the header are as this program left them, before one is written.
    ///
    /// # Errors
    ///
    /// [`Error::FileExchanged`] if they are not, and those of [`Vault::prepare_writing`].
    pub(crate) fn prepare_header(&mut self) -> Result<()> {
        self.prepare_writing()?;
        self.check_header()
    }

    /// Checks that the header at the vault's path is the one that this program left there.
    ///
    /// # Errors
    ///
    /// [`Error::FileExchanged`] if it is not, [`Error::FileGone`] if there is none, and others of
    /// reading it.
    fn check_header(&self) -> Result<()> {
        match header_copies::read(&self.folder) {
            Ok(found) if found.header == self.header => Ok(()),
            Ok(_) => Err(Error::FileExchanged),
            Err(Error::NoVault | Error::HeaderMissing) => Err(Error::FileGone),
            Err(error) => Err(error),
        }
    }
}

/// Makes a change in a transaction that is open, and notes what goes with it.
fn write_and_note<T, E: From<Error>>(
    transaction: &Connection,
    write: impl FnOnce(&Connection) -> Result<T, E>,
    header: Option<&HeaderId>,
    health: Option<Health>,
) -> Result<T, E> {
    // First, so that the journal of every change begins with the page that tells which state it
    // belongs to.
    StateId::advance(transaction)?;
    if let Some(header) = header {
        header_record::settle(transaction, header).map_err(Error::from)?;
    }
    let done = write(transaction);
    // The result counts only if no page failed: looked at before the commit, and before any other
    // error.
    if !database::is_sound_so_far(transaction)? {
        return Err(Error::DatabaseDamaged { pages: Vec::new() }.into());
    }
    let done = done?;
    if let Some(health) = health {
        integrity_check::save(transaction, health)?;
    }
    Ok(done)
}
