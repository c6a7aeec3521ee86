//! Writing into an open vault: only while its files are still the ones that were opened.

use rusqlite::{Connection, TransactionBehavior};

use crate::database::connection::Mode;
use crate::database::header_record::{self, HeaderId};
use crate::database::integrity_check;
use crate::database::state_id::StateId;
use crate::database::unfinished_change::{self, RollbackJournal};
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::database_file::{DatabaseFile, FileState};
use crate::files::lock_file::LockFile;
use crate::folder::LOCK;
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
        let done = self.write(|db| {
            let transaction =
                db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
            // First, so that the journal of every change begins with the page that tells which state
            // it belongs to.
            StateId::advance(&transaction)?;
            if let Some(header) = &header {
                header_record::settle(&transaction, header).map_err(Error::from)?;
            }
            let done = write(&transaction);
            // The result counts only if no page failed: looked at before the commit, and before any
            // other error.
            if !database::is_sound_so_far(&transaction)? {
                return Err(Error::DatabaseDamaged { pages: Vec::new() }.into());
            }
            let done = done?;
            if let Some(health) = health {
                integrity_check::save(&transaction, health)?;
            }
            transaction.commit().map_err(|error| Error::from(error).or_no_room(&folder))?;
            Ok(done)
        });
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
            Ok(FileState::Unchanged) if !self.must_reopen => return Ok(()),
            Ok(FileState::Gone) => return Err(Error::FileGone),
            Ok(FileState::Overwritten) if !self.must_reopen => return Err(Error::FileExchanged),
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
            _ => Err(Error::FileExchanged),
        }
    }

    /// Checks that what was written lies where it can be found, and remembers it.
    fn finish_writing(&mut self, is_done: bool) -> Result<()> {
        let finished = match self.file.is_at_path() {
            Ok(true) => self.file.remember().and_then(|()| {
                self.state = StateId::read(&self.connection)?;
                Ok(())
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

    /// Opens the database at its path in the place of the one that is open, if it is the same state
    /// of the same vault.
    fn reattach(&mut self) -> Result<()> {
        self.check_header().map_err(|error| match error {
            Error::FileGone | Error::Storage(_) | Error::FolderIsLink => error,
            _ => Error::FileExchanged,
        })?;
        let path = self.folder.file(&self.header.database);
        if !path.try_exists()? {
            return Err(Error::FileGone);
        }
        self.take_lock_again()?;
        if self.file.is_at_path().unwrap_or(false) {
            // The same file: the old connection's own locks would refuse a second one.
            self.close_connection()?;
        }
        if unfinished_change::journal_of(&path)? == RollbackJournal::Unfinished {
            unfinished_change::check(&path, &self.key)?;
        }
        let Opened { connection, .. } = database::open(&path, &self.key, Mode::ReadWrite)?;
        if connection.is_readonly("main")? {
            return Err(Error::ReadOnly);
        }
        let file = DatabaseFile::open(&path)?;
        // After the drive failed, nobody knows whether the last save reached it, and undoing a change
        // writes the first page anew.
        let is_the_same = file.has_content_of(&self.file)
            || (self.must_reopen && StateId::read(&connection)?.is_or_follows(self.state));
        if !is_the_same {
            return Err(Error::FileExchanged);
        }
        let before = std::mem::replace(&mut self.connection, connection);
        let file_before = std::mem::replace(&mut self.file, file);
        // Closing the connection would remove the journal at the path, which may now belong to
        // another file. The process ends when the vault is locked.
        std::mem::forget(before);
        std::mem::forget(file_before);
        self.state = StateId::read(&self.connection)?;
        self.must_reopen = false;
        Ok(())
    }

    /// Takes the lock at the vault's path, unless it is the one that is held.
    fn take_lock_again(&mut self) -> Result<()> {
        let path = self.folder.file(LOCK);
        if self.lock.as_ref().is_some_and(|lock| lock.is_at(&path)) {
            return Ok(());
        }
        self.lock = Some(LockFile::take(&path)?.ok_or(Error::ReadOnly)?);
        Ok(())
    }

    /// Closes the database. The connection in its place takes no data.
    fn close_connection(&mut self) -> Result<()> {
        let placeholder = Connection::open_in_memory()?;
        placeholder.pragma_update(None, "query_only", true)?;
        self.must_reopen = true;
        drop(std::mem::replace(&mut self.connection, placeholder));
        Ok(())
    }

    /// Closes the database and opens it anew, after a page that failed its check.
    ///
    /// # Errors
    ///
    /// Those of [`database::open`]. The vault can then be neither read nor written.
    pub(crate) fn reopen(&mut self) -> Result<()> {
        let path = self.folder.file(&self.header.database);
        let mode = if self.access == Access::ReadWrite { Mode::ReadWrite } else { self.reading };
        // Closed first: the database admits one connection.
        self.close_connection()?;
        self.connection = database::open(&path, &self.key, mode)?.connection;
        self.must_reopen = false;
        Ok(())
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
