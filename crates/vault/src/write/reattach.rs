//! Opens the database of an open vault anew: after its drive failed or came back, after a page that
//! failed its check, or where its journal was exchanged.

use std::path::Path;

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
    /// Opens the database at its path in the place of the one that is open, if it is the same state of
    /// the same vault, or after a failed save the one before or behind it.
    pub(super) fn reattach(&mut self) -> Result<()> {
        self.check_header().map_err(|error| match error {
            Error::FileGone | Error::Storage(_) | Error::FolderIsLink => error,
            _ => Error::FileExchanged,
        })?;
        let path = self.path();
        if !path.try_exists()? {
            return Err(Error::FileGone);
        }
        if self.has_foreign_journal()? {
            return Err(Error::FileExchanged);
        }
        self.take_lock_again()?;
        let is_same_file = self.file.is_at_path().unwrap_or(false);
        if is_same_file {
            // The old connection's own locks would refuse a second one.
            self.close_connection()?;
        }
        unfinished_change::remove_complete(&path)?;
        let Opened { connection, .. } = self.open_checked(&path)?;
        if connection.is_readonly("main")? {
            return Err(Error::ReadOnly);
        }
        let file = if is_same_file { None } else { Some(DatabaseFile::open(&path)?) };
        let has_its_content = match &file {
            Some(file) => file.has_content_of(&self.file),
            None => self.file.has_its_content()?,
        };
        // After the drive failed, nobody knows whether the last save reached it, and undoing a change
        // writes the first page anew.
        if !(has_its_content || self.is_in_doubt() && self.is_known_state(&connection)?) {
            return Err(Error::FileExchanged);
        }
        let before = std::mem::replace(&mut self.connection, connection);
        if let Some(file) = file {
            let file_before = std::mem::replace(&mut self.file, file);
            // Closing the connection would remove the journal at the path, which may now belong to
            // another file. The process ends when the vault is locked.
            std::mem::forget(before);
            std::mem::forget(file_before);
        } else {
            // A second descriptor of the same file could never be closed: that gives up SQLite's locks.
            self.file.remember_anew()?;
        }
        self.state = StateId::read(&self.connection)?;
        self.must_reopen = false;
        self.state_before_failure = None;
        self.is_closed = false;
        Ok(())
    }

    /// Opens the database at `path` for writing. The journal of an unfinished change is checked before
    /// SQLite plays it back.
    fn open_checked(&self, path: &Path) -> Result<Opened> {
        if unfinished_change::journal_of(path)? == RollbackJournal::Unfinished {
            if !self.is_in_doubt() {
                // The database was complete when it was closed.
                return Err(Error::FileExchanged);
            }
            unfinished_change::check(path, &self.key)?;
        }
        database::open(path, &self.key, Mode::ReadWrite)
    }

    /// Returns true if a database shows the state of this vault, the one before a change that failed, or
    /// one right behind them.
    fn is_known_state(&self, connection: &Connection) -> Result<bool> {
        let found = StateId::read(connection)?;
        let states = std::iter::once(self.state).chain(self.state_before_failure);
        Ok(states.into_iter().any(|state| found.is_or_follows(state)))
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
        self.is_closed = true;
        let before = std::mem::replace(&mut self.connection, placeholder);
        if !self.file.is_at_path().unwrap_or(false) {
            // Closing would remove the journal at the path, which may now belong to another file.
            std::mem::forget(before);
        }
        Ok(())
    }

    /// Closes the database and opens it anew for reading on: after a page that failed its check, or where
    /// it could not be opened before. The next save compares it as after any other.
    ///
    /// # Errors
    ///
    /// Those of [`database::open`]; [`Error::FileExchanged`] if another state or an unfinished change of
    /// another program lies at the path, [`Error::ForeignJournal`] if that is so after a failed save. The
    /// vault can then be neither read nor written until the next attempt.
    pub(crate) fn reopen(&mut self) -> Result<()> {
        let path = self.path();
        if self.access == Access::ReadWrite && self.has_foreign_journal()? {
            // Closing would remove it.
            return Err(Error::FileExchanged);
        }
        // Closed first: the database admits one connection.
        self.close_connection()?;
        let connection = if self.access == Access::ReadWrite {
            let Opened { connection, .. } = self.open_checked(&path)?;
            if !self.is_known_state(&connection)? {
                return Err(Error::FileExchanged);
            }
            connection
        } else {
            database::open(&path, &self.key, self.reading)?.connection
        };
        self.connection = connection;
        self.is_closed = false;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::rollback_journal::MAGIC;
    use crate::files::database_file::beside;
    use crate::folder::VaultFolder;
    use crate::secrets::passphrase::{NewPassphrase, Passphrase};
    use crate::secrets::work_factor::WorkFactor;

    fn vault(data: &Path) -> Vault {
        let typed = Passphrase::from_typed("the heron waited by the tram stop").unwrap();
        let chosen = NewPassphrase::choose(&typed).unwrap();
        let furnish =
            |db: &mut Connection| -> Result<()> { Ok(db.execute_batch("CREATE TABLE note (body)")?) };
        crate::create(&VaultFolder::within(data), &chosen, WorkFactor::FOR_TESTS, furnish).unwrap()
    }

    fn save(vault: &mut Vault) -> Result<()> {
        vault.transact(|db| Ok::<_, Error>(db.execute_batch("INSERT INTO note VALUES ('words')")?))
    }

    fn count(vault: &mut Vault) -> Result<u32> {
        vault.read_piece(|db| db.query_row("SELECT count(*) FROM note", [], |row| row.get(0)))
    }

    #[test]
    fn closed_database_is_opened_by_the_next_look_or_save() {
        let data = tempfile::tempdir().unwrap();
        let mut vault = vault(data.path());
        save(&mut vault).unwrap();
        vault.close_connection().unwrap();
        assert!(!vault.is_in_place() && vault.begin_backup().is_err());
        assert_eq!(count(&mut vault).unwrap(), 1, "nothing is called damaged");
        assert!(vault.is_in_place());
        vault.close_connection().unwrap();
        save(&mut vault).unwrap();
        assert_eq!(count(&mut vault).unwrap(), 2);
        // A failed save is compared by the next save, not by a look.
        vault.must_reopen = true;
        vault.reopen().unwrap();
        assert!(vault.must_reopen && !vault.is_in_place());
        save(&mut vault).unwrap();
        assert!(vault.is_in_place());
    }

    #[test]
    fn another_state_at_the_path_is_never_shown() {
        let data = tempfile::tempdir().unwrap();
        let mut vault = vault(data.path());
        save(&mut vault).unwrap();
        let older = std::fs::read(vault.path()).unwrap();
        for _ in 0..2 {
            save(&mut vault).unwrap();
        }
        let newest = std::fs::read(vault.path()).unwrap();
        vault.close_connection().unwrap();
        std::fs::write(vault.path(), older).unwrap();
        assert!(matches!(count(&mut vault), Err(Error::FileExchanged)));
        assert!(matches!(save(&mut vault), Err(Error::FileExchanged)));
        std::fs::write(vault.path(), newest).unwrap();
        assert_eq!(count(&mut vault).unwrap(), 3);
        save(&mut vault).unwrap();
    }

    #[test]
    fn state_before_a_failed_change_and_the_one_behind_it_are_accepted() {
        let data = tempfile::tempdir().unwrap();
        let mut vault = vault(data.path());
        save(&mut vault).unwrap();
        let (before, undone) = (vault.state, std::fs::read(vault.path()).unwrap());
        save(&mut vault).unwrap();
        let done = std::fs::read(vault.path()).unwrap();
        for (left, notes) in [(&undone, 1), (&done, 2)] {
            std::fs::write(vault.path(), left).unwrap();
            vault.state_before_failure = Some(before);
            vault.reopen().unwrap();
            assert_eq!(count(&mut vault).unwrap(), notes);
            save(&mut vault).unwrap();
            assert_eq!(count(&mut vault).unwrap(), notes + 1);
            assert_eq!(vault.state_before_failure, None);
        }
    }

    #[test]
    fn journal_that_is_refused_is_not_played_back_by_a_look() {
        let data = tempfile::tempdir().unwrap();
        let mut vault = vault(data.path());
        save(&mut vault).unwrap();
        let before = std::fs::read(vault.path()).unwrap();
        vault.state_before_failure = Some(vault.state);
        let journal = beside(&vault.path(), "-journal");
        vault.close_connection().unwrap();
        std::fs::write(&journal, [MAGIC.as_slice(), &[0; 600]].concat()).unwrap();
        assert!(save(&mut vault).is_err() && count(&mut vault).is_err() && vault.begin_backup().is_err());
        assert_eq!(std::fs::read(vault.path()).unwrap(), before);
        assert!(journal.exists(), "it is neither played back nor removed");
        std::fs::remove_file(&journal).unwrap();
        save(&mut vault).unwrap();
        assert_eq!(count(&mut vault).unwrap(), 2);
    }

    #[test]
    fn unfinished_change_that_was_put_beside_it_outlasts_opening_anew() {
        let data = tempfile::tempdir().unwrap();
        let mut vault = vault(data.path());
        save(&mut vault).unwrap();
        let journal = beside(&vault.path(), "-journal");
        let incoming = data.path().join("incoming");
        std::fs::write(&incoming, [MAGIC.as_slice(), &[0; 600]].concat()).unwrap();
        std::fs::rename(&incoming, &journal).unwrap();
        for _ in 0..2 {
            assert!(matches!(vault.reopen(), Err(Error::FileExchanged)));
            assert!(matches!(save(&mut vault), Err(Error::FileExchanged)));
        }
        assert!(journal.exists());
        std::fs::remove_file(&journal).unwrap();
        vault.reopen().unwrap();
        save(&mut vault).unwrap();
        assert_eq!(count(&mut vault).unwrap(), 2);
    }
}
