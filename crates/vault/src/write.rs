//! Writing into an open vault: only while its files are still the ones that were opened.

mod reattach;

use rusqlite::{Connection, TransactionBehavior};

use crate::database;
use crate::database::header_record::{self, HeaderId};
use crate::database::integrity_check::{self, Health};
use crate::database::state_id::StateId;
use crate::database::unfinished_change::{self, RollbackJournal};
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
    /// the file that was opened, or if an unfinished change of another program lies beside it;
    /// [`Error::DatabaseDamaged`] if `write` met a damaged page;
    /// [`Error::NoRoom`], [`Error::Storage`]; and the error of `write`.
    pub fn transact<T, E: From<Error>>(
        &mut self,
        write: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let health = self.unsaved_health;
        let header = if self.header_is_unsettled { Some(HeaderId::of(&self.header)?) } else { None };
        let folder = self.folder.path();
        let done = self.attempt(|db, drive_has_failed| {
            let transaction =
                db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
            let done = write_and_note(&transaction, write, header.as_ref(), health);
            // SQLite undoes a transaction by itself after an error of the drive, a full one among them.
            *drive_has_failed = transaction.is_autocommit();
            let done = done?;
            transaction.commit().map_err(|error| {
                let error = Error::from(error).or_no_room(&folder);
                *drive_has_failed |= matches!(error, Error::Storage(_));
                error
            })?;
            Ok(done)
        });
        if done.is_ok() {
            self.unsaved_health = None;
            self.header_is_unsettled = false;
        }
        if !self.is_closed && !database::is_sound_so_far(&self.connection)? {
            // The result of the change itself says more. Without a database the next look opens it.
            let _ = self.reopen();
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
        self.attempt(|db, drive_has_failed| {
            let done = write(db);
            // Its error may be one of the drive.
            *drive_has_failed = done.is_err();
            done
        })
    }

    /// Prepares a change, makes it and looks at its result. `write` also says whether the drive failed.
    fn attempt<T, E: From<Error>>(
        &mut self,
        write: impl FnOnce(&mut Connection, &mut bool) -> Result<T, E>,
    ) -> Result<T, E> {
        self.prepare_writing()?;
        let before = self.state;
        let mut drive_has_failed = false;
        let done = write(&mut self.connection, &mut drive_has_failed);
        if drive_has_failed {
            self.state_before_failure = Some(before);
        }
        self.finish_writing(done.is_ok())?;
        done
    }

    /// Checks that the vault can be written, and that its database is still the file that was
    /// opened, as this program left it. If the same state of it lies at its place again, on a drive
    /// that came back or in an exact copy, that one is used from now on. If its journal was exchanged or
    /// removed, the database is opened anew, so that the next change can be undone from its own.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], [`Error::FileExchanged`], [`Error::FileGone`], [`Error::Storage`].
    pub(crate) fn prepare_writing(&mut self) -> Result<()> {
        self.require_writing()?;
        self.changes.begin();
        let is_in_doubt = self.is_in_doubt();
        match self.file.state() {
            Ok(FileState::Unchanged) if !is_in_doubt && !self.is_closed => return Ok(()),
            Ok(FileState::Gone) => return Err(Error::FileGone),
            Ok(FileState::Overwritten) if !is_in_doubt => return Err(Error::FileExchanged),
            _ => {}
        }
        self.reattach()
    }

    /// Returns true after an attempt to save that failed on the drive: what is in the file is one of two
    /// states.
    fn is_in_doubt(&self) -> bool {
        self.must_reopen || self.state_before_failure.is_some()
    }

    /// Returns true if the database is still the file that was opened, as this program left it, and no
    /// unfinished change of another program lies beside it. One that can only be read is not looked at.
    pub fn is_in_place(&self) -> bool {
        let is_read_only = self.access != Access::ReadWrite;
        self.check_in_place().is_ok() && (is_read_only || matches!(self.has_foreign_journal(), Ok(false)))
    }

    /// As [`Vault::is_in_place`], whatever lies beside the database: its pages are complete.
    ///
    /// # Errors
    ///
    /// [`Error::FileExchanged`] if it is not; [`Error::Storage`] if the drive does not answer.
    pub(crate) fn check_in_place(&self) -> Result<()> {
        if self.access != Access::ReadWrite {
            return Ok(());
        }
        match self.file.state()? {
            _ if self.must_reopen || self.is_closed => Err(Error::FileExchanged),
            FileState::Unchanged | FileState::JournalExchanged => Ok(()),
            // The change that failed was undone since.
            FileState::Overwritten if self.state_before_failure.is_some() => Ok(()),
            _ => Err(Error::FileExchanged),
        }
    }

    /// Returns true if the journal of an unfinished change was put beside a database that this program
    /// left complete.
    pub(crate) fn has_foreign_journal(&self) -> Result<bool> {
        if self.is_in_doubt() || self.file.has_its_journal()? {
            return Ok(false);
        }
        Ok(unfinished_change::journal_of(&self.path())? == RollbackJournal::Unfinished)
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
