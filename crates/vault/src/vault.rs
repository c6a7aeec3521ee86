use rusqlite::Connection;

use crate::data_key::DataKey;
use crate::database::{self, Mode};
use crate::error::{Error, Result};
use crate::folder::VaultFolder;
use crate::header::Header;
use crate::header_copies;
use crate::integrity_check;
use crate::integrity_check::Health;
use crate::key_slot::{Slot, SlotKind};
use crate::lock_file::LockFile;
use crate::passphrase::{NewPassphrase, Passphrase};
use crate::repair::Repair;
use crate::word_phrase::RecoveryPhrase;
use crate::work_factor::WorkFactor;

/// What may be done with an open vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    ReadWrite,
    /// The place can only be read.
    ReadOnly,
    /// The database is damaged and was opened to read what can be read.
    Rescue,
}

/// Which secret opened a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedWith {
    /// The passphrase.
    Passphrase,
    /// The ten words of the recovery sheet.
    Recovery,
}

/// A vault that has been unlocked. Dropping it locks it.
pub struct Vault {
    pub(crate) folder: VaultFolder,
    pub(crate) header: Header,
    pub(crate) key: DataKey,
    // Closed before the lock is let go: fields are dropped in this order.
    pub(crate) connection: Connection,
    #[expect(dead_code, reason = "held for as long as the vault is open")]
    pub(crate) lock: Option<LockFile>,
    pub(crate) access: Access,
    pub(crate) opened_with: OpenedWith,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) factor: WorkFactor,
}

impl Vault {
    /// The open database. What is kept in it is not the vault's business.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The open database, for transactions.
    pub fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Reads from a database that may be damaged, one piece at a time.
    ///
    /// SQLCipher gives zeroes for a page that fails its check, mostly but not always with an error, and for every page
    /// that it reads after that. So what was read counts only if no page failed, and if one did, the database is opened
    /// anew for the next piece.
    ///
    /// # Errors
    ///
    /// [`Error::DatabaseDamaged`] when a page on the way is damaged, and what `read` says.
    pub fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        let piece = read(&self.connection);
        if database::is_sound_so_far(&self.connection)? {
            return Ok(piece?);
        }
        let mode = if self.access == Access::ReadWrite { Mode::ReadWrite } else { Mode::ReadOnly };
        // Closed first: the database admits one connection. What stands in its place takes no word, should the drive be
        // gone by now.
        let nothing = Connection::open_in_memory()?;
        nothing.pragma_update(None, "query_only", true)?;
        drop(std::mem::replace(&mut self.connection, nothing));
        self.connection =
            database::open(&self.folder.file(&self.header.database), &self.key, mode)?.connection;
        Err(Error::DatabaseDamaged { pages: Vec::new() })
    }

    /// Where the vault is.
    pub fn folder(&self) -> &VaultFolder {
        &self.folder
    }

    /// What may be done with it.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Which secret opened it.
    pub fn opened_with(&self) -> OpenedWith {
        self.opened_with
    }

    /// What was put right at unlocking.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Whether a recovery phrase was made.
    pub fn has_recovery_phrase(&self) -> bool {
        self.header.slot(SlotKind::Recovery).is_some()
    }

    /// The file name of the database.
    pub fn database_name(&self) -> &str {
        &self.header.database
    }

    /// Whether `passphrase` is the one that opens this vault now. Takes as long as unlocking. Gives back the form in
    /// which it does: generated words typed with spaces are the same passphrase as the ones with hyphens on paper.
    ///
    /// # Errors
    ///
    /// [`Error::WrongPassphrase`] when it is not.
    pub fn verify_passphrase(&self, passphrase: &Passphrase) -> Result<Passphrase> {
        let slot = self.header.slot(SlotKind::Passphrase).ok_or(Error::HeaderChanged)?;
        let readings = passphrase.readings();
        let (_, fitting) = slot.open_and_say_how(SlotKind::Passphrase, &readings, &self.header.vault_id)?;
        Ok(Passphrase::as_stored(fitting.clone()))
    }

    /// Seals the data key to another passphrase. Copies of the vault made before still open with the old one.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], and what kept the header from being written. The old passphrase then still counts.
    pub fn change_passphrase(&mut self, next: &NewPassphrase) -> Result<()> {
        self.write_slot(SlotKind::Passphrase, next.secret())
    }

    /// Makes `phrase` the recovery phrase, in the place of any other.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], and what kept the header from being written. A phrase made before then still counts.
    pub fn set_recovery_phrase(&mut self, phrase: &RecoveryPhrase) -> Result<()> {
        self.write_slot(SlotKind::Recovery, phrase.secret())
    }

    /// What the last thorough check found; `None` before the first one.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn health(&mut self) -> Result<Option<Health>> {
        self.read_piece(integrity_check::last)
    }

    /// Checks the database's structure if that was not done today, and keeps the verdict.
    ///
    /// # Errors
    ///
    /// The database's.
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
            integrity_check::keep(&self.connection, health)?;
        }
        Ok(health)
    }

    /// Closes the database, then lets go of the lock.
    ///
    /// # Errors
    ///
    /// The database's, when something in it is still in use. It is closed all the same.
    pub fn lock(self) -> Result<()> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    pub(crate) fn require_writing(&self) -> Result<()> {
        if self.access == Access::ReadWrite { Ok(()) } else { Err(Error::ReadOnly) }
    }

    fn write_slot(&mut self, kind: SlotKind, secret: &secrecy::SecretString) -> Result<()> {
        self.require_writing()?;
        let mut header = self.header.next();
        header.set_slot(Slot::seal(kind, secret, self.factor, &header.vault_id, &self.key)?);
        header_copies::write(&self.folder, &header)?;
        self.header = header;
        Ok(())
    }
}
