//! An unlocked vault.

use rusqlite::Connection;

use crate::data_key::DataKey;
use crate::database;
use crate::database::change_count::ChangeCount;
use crate::database::connection::Mode;
use crate::database::header_record::Rollback;
use crate::database::integrity_check::{self, Health};
use crate::database::state_id::StateId;
use crate::error::{Error, Result};
use crate::files::database_file::DatabaseFile;
use crate::files::lock_file::LockFile;
use crate::folder::VaultFolder;
use crate::header::Header;
use crate::key_slot::{Slot, SlotKind};
use crate::repair::Repair;
use crate::secrets::passphrase::{NewPassphrase, Passphrase};
use crate::secrets::recovery_phrase::RecoveryPhrase;
use crate::secrets::work_factor::WorkFactor;

/// Access to an open vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing.
    ReadWrite,
    /// Reading, because the place can only be read.
    ReadOnly,
    /// Reading as much as possible of a damaged database.
    Rescue,
}

/// The secret that opened a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedWith {
    /// The passphrase.
    Passphrase,
    /// The recovery sheet.
    Recovery,
}

/// A vault that has been unlocked. Dropping it locks it.
pub struct Vault {
    pub(crate) folder: VaultFolder,
    pub(crate) header: Header,
    pub(crate) key: DataKey,
    // Closed before the lock is released: fields are dropped in this order.
    pub(crate) connection: Connection,
    pub(crate) file: DatabaseFile,
    /// The state that the database had when this program last looked at it: after each attempt to save.
    pub(crate) state: StateId,
    /// Counts the changes, so that a copy that is being made knows of them.
    pub(crate) changes: ChangeCount,
    /// True after an attempt to save of which nobody knows what it left: the database is opened anew
    /// before the next one.
    pub(crate) must_reopen: bool,
    /// The state before a change that failed on the drive, until the next change has a journal of its own.
    /// What the drive refused to sync may come to it later, or not. The next change must not be written
    /// over it: a journal of two changes cannot be told from a damaged one.
    pub(crate) state_before_failure: Option<StateId>,
    /// True while no database is open: it was closed to be opened anew, and that failed. The connection
    /// then holds nothing and takes nothing.
    pub(crate) is_closed: bool,
    /// The result of a check that is saved with the next change: a day on which the notebook was
    /// only opened leaves no trace in its file.
    pub(crate) unsaved_health: Option<Health>,
    /// True if the database has yet to settle on the header: done with the next change.
    pub(crate) header_is_unsettled: bool,
    /// An older file that the person has not acknowledged.
    pub(crate) rollback: Option<Rollback>,
    /// The name of a database that was being made for a new key and could not be removed.
    pub(crate) unfinished_copy: Option<String>,
    pub(crate) lock: Option<LockFile>,
    pub(crate) access: Access,
    /// The way in which the database is opened anew while nothing is written.
    pub(crate) reading: Mode,
    pub(crate) opened_with: OpenedWith,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) factor: WorkFactor,
}

impl Vault {
    /// The open database, for reading. Its tables, but for `vault_health` and
    /// `vault_header`, belong to the caller.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Reads from a database that may be damaged, one piece at a time.
    ///
    /// After a page that fails its check, SQLCipher returns zeroes for that page and every later
    /// one, mostly but not always with an error. So a result counts only if no page failed; after a
    /// failure the database is opened anew for the next piece.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseDamaged`] if `read` met a damaged page; the error of opening a database that was
    /// closed after its drive failed; otherwise the error of `read`.
    pub fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        if self.is_closed {
            self.reopen()?;
        }
        let piece = read(&self.connection);
        if database::is_sound_so_far(&self.connection)? {
            return Ok(piece?);
        }
        self.reopen()?;
        Err(Error::DatabaseDamaged { pages: Vec::new() })
    }

    /// Folder of the vault.
    pub fn folder(&self) -> &VaultFolder {
        &self.folder
    }

    /// Access to the vault.
    pub fn access(&self) -> Access {
        self.access
    }

    /// The secret that opened it.
    pub fn opened_with(&self) -> OpenedWith {
        self.opened_with
    }

    /// Damage that was repaired at unlocking.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Returns true if a recovery phrase was set.
    pub fn has_recovery_phrase(&self) -> bool {
        self.header.slot(SlotKind::Recovery).is_some()
    }

    /// File name of a database that was being made for a new key when the program ended, and that is
    /// not surely this program's own to remove. Nothing opens it.
    pub fn unfinished_copy(&self) -> Option<&str> {
        self.unfinished_copy.as_deref()
    }

    /// Digits of the vault's random number, for names of what belongs to it. They say nothing about a
    /// person.
    pub fn short_id(&self) -> &str {
        self.header.short_id()
    }

    /// Number of changes that were begun since it was unlocked: what was read before the last of them may
    /// have changed.
    pub fn changes_begun(&self) -> u64 {
        self.changes.begun()
    }

    /// Writes nothing into the vault from now on.
    pub fn stop_writing(&mut self) {
        if self.access == Access::ReadWrite {
            self.access = Access::ReadOnly;
        }
    }

    /// Size of the database, in bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the drive does not answer.
    pub fn bytes(&self) -> Result<u64> {
        Ok(std::fs::metadata(self.path())?.len())
    }

    /// Path of the database.
    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder.file(&self.header.database)
    }

    /// File name of the database.
    pub fn database_name(&self) -> &str {
        &self.header.database
    }

    /// Checks that `passphrase` opens this vault, which takes as long as unlocking, and returns it
    /// in the form that does: generated words typed with spaces are the same passphrase as the ones
    /// with hyphens on paper.
    ///
    /// # Errors
    ///
    /// [`Error::WrongPassphrase`] if it does not.
    pub fn verify_passphrase(&self, passphrase: &Passphrase) -> Result<Passphrase> {
        let slot = self.header.slot(SlotKind::Passphrase).ok_or(Error::HeaderChanged)?;
        let candidates = passphrase.candidates();
        let (_, accepted) =
            slot.open_with_candidate(SlotKind::Passphrase, &candidates, &self.header.vault_id)?;
        Ok(Passphrase::as_stored(accepted.clone()))
    }

    /// Encrypts the data key to another passphrase. Copies of the vault made before still open with
    /// the old one.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownKeySlot`]; [`Error::FileExchanged`] or [`Error::FileGone`] if the vault's
    /// files are not those that were opened; [`Error::ReadOnly`], [`Error::NoRoom`] or
    /// [`Error::Storage`] if the header cannot be written. The old passphrase then still counts.
    pub fn change_passphrase(&mut self, next: &NewPassphrase) -> Result<()> {
        self.write_slot(SlotKind::Passphrase, next.secret())
    }

    /// Sets the recovery phrase, in the place of any other.
    ///
    /// # Errors
    ///
    /// As [`Vault::change_passphrase`]. An earlier phrase then still counts.
    pub fn set_recovery_phrase(&mut self, phrase: &RecoveryPhrase) -> Result<()> {
        self.write_slot(SlotKind::Recovery, phrase.secret())
    }

    /// Result of the last integrity check; `None` before the first one.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseDamaged`] if it cannot be read.
    pub fn health(&mut self) -> Result<Option<Health>> {
        if self.unsaved_health.is_some() {
            return Ok(self.unsaved_health);
        }
        self.read_piece(integrity_check::last)
    }

    /// Checks the structure of the database, unless that was done today. The result is stored with
    /// the next change, or at once if something is wrong.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] or [`Error::Storage`] if the check cannot run.
    pub fn check_integrity(&mut self) -> Result<Health> {
        if let Some(health) = self.health()?.filter(|health| health.checked_on == integrity_check::today()) {
            return Ok(health);
        }
        let health = match integrity_check::check(&self.connection) {
            Err(Error::DatabaseDamaged { .. }) => {
                Health { checked_on: integrity_check::today(), sound: false }
            }
            checked => checked?,
        };
        if self.access == Access::ReadWrite {
            self.unsaved_health = Some(health);
            if !health.sound {
                self.transact(|_| Ok::<_, Error>(()))?;
            }
        }
        Ok(health)
    }

    /// Closes the database, then releases the lock.
    ///
    /// # Errors
    ///
    /// [`Error::Database`] if something in it is still in use. It is closed all the same.
    pub fn lock(self) -> Result<()> {
        let has_foreign_journal = self.has_foreign_journal().unwrap_or(true);
        let Self { connection, file, .. } = self;
        if !has_foreign_journal && file.is_at_path().unwrap_or(false) {
            return connection.close().map_err(|(_, error)| error.into());
        }
        // Closing would remove the journal at the path, which may now belong to another file. The process
        // ends when the vault is locked.
        std::mem::forget(connection);
        std::mem::forget(file);
        Ok(())
    }

    pub(crate) fn require_writing(&self) -> Result<()> {
        if self.access == Access::ReadWrite { Ok(()) } else { Err(Error::ReadOnly) }
    }

    fn write_slot(&mut self, kind: SlotKind, secret: &secrecy::SecretString) -> Result<()> {
        self.prepare_header()?;
        if !self.header.knows_every_slot() {
            return Err(Error::UnknownKeySlot);
        }
        let mut header = self.header.next();
        header.set_slot(Slot::seal(kind, secret, self.factor, &header.vault_id, &self.key)?);
        self.write_header(header).map(drop)
    }
}
