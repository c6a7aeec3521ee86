//! Opens the database of an open vault anew: after its drive failed or came back, or after a page that
//! failed its check.

use rusqlite::Connection;

use crate::database::connection::Mode;
use crate::database::state_id::StateId;
use crate::database::unfinished_change::{self, RollbackJournal};
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::database_file::DatabaseFile;
use crate::files::lock_file::LockFile;
use crate::folder::LOCK;
use crate::vault::{Access, Vault};

impl Vault {
    /// Opens the database at its path in the place of the one that is open, if it is the same state
    /// of the same vault.
    pub(super) fn reattach(&mut self) -> Result<()> {
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
            unfinished_change::remove_complete(&path)?;
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
        self.journal_is_doubtful = false;
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
}
