//! Unlocks a vault, checks it, and repairs damage.

pub(crate) mod opening;
mod rollback;

use std::path::Path;

use secrecy::SecretString;

use crate::data_key::DataKey;
use crate::database::connection::Mode;
use crate::database::integrity_check;
use crate::database::unfinished_change::{self, RollbackJournal};
use crate::database::{self, Opened};
use crate::error::{Error, Result};
use crate::files::lock_file::LockFile;
use crate::folder::{LOCK, VaultFolder};
use crate::header::Header;
use crate::header_copies::{self, HeaderFound};
use crate::key_slot::SlotKind;
use crate::repair::Repair;
use crate::secrets::passphrase::Passphrase;
use crate::secrets::recovery_phrase::RecoveryPhrase;
use crate::secrets::work_factor::WorkFactor;
use crate::unlock::opening::Opening;
use crate::vault::{Access, OpenedWith, Vault};

/// A secret that opens a vault.
pub enum Secret {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The words or digits of the recovery sheet.
    Recovery(RecoveryPhrase),
}

impl Secret {
    fn kind(&self) -> SlotKind {
        match self {
            Self::Passphrase(_) => SlotKind::Passphrase,
            Self::Recovery(_) => SlotKind::Recovery,
        }
    }

    fn candidates(&self) -> Vec<SecretString> {
        match self {
            Self::Passphrase(passphrase) => passphrase.candidates(),
            Self::Recovery(phrase) => vec![phrase.secret().clone()],
        }
    }

    pub(crate) fn opened_with(&self) -> OpenedWith {
        match self {
            Self::Passphrase(_) => OpenedWith::Passphrase,
            Self::Recovery(_) => OpenedWith::Recovery,
        }
    }
}

/// Opens the vault in `folder`, checks every page, and repairs damage. `factor` is the work factor
/// of later changes of a secret.
///
/// # Errors
///
/// Those of [`VaultFolder::inspect`]; [`Error::NoVault`]; [`Error::AlreadyOpen`] while another
/// process has it open; [`Error::WrongPassphrase`], [`Error::WrongRecoveryWords`],
/// [`Error::NoRecoverySlot`]; [`Error::DatabaseMissing`], [`Error::DatabaseDamaged`],
/// [`Error::DatabaseForeign`], [`Error::ForeignLog`], [`Error::ReadOnlyLeftover`];
/// [`Error::OlderHeader`] or [`Error::OlderDatabase`] if an older file was put back. Nothing is
/// changed before the secret has opened its slot and every page has passed its check.
pub fn unlock(folder: &VaultFolder, secret: &Secret, factor: WorkFactor) -> Result<Vault> {
    unlock_for_writing(folder, secret, factor, false)
}

/// As [`unlock`], for a person who was told that an older file was put back and wants it to count.
/// [`Vault::rollback`] says so until it is acknowledged.
///
/// # Errors
///
/// Those of [`unlock`] but `OlderHeader` and `OlderDatabase`.
pub fn unlock_as_it_is(folder: &VaultFolder, secret: &Secret, factor: WorkFactor) -> Result<Vault> {
    unlock_for_writing(folder, secret, factor, true)
}

fn unlock_for_writing(
    folder: &VaultFolder,
    secret: &Secret,
    factor: WorkFactor,
    accepts_rollback: bool,
) -> Result<Vault> {
    let lock = take_lock(folder)?;
    let access = if lock.is_some() { Access::ReadWrite } else { Access::ReadOnly };
    let (mut vault, found) = open(folder, secret, factor, lock, access, accepts_rollback)?;
    match database::damaged_pages(&vault.connection)? {
        pages if pages.is_empty() => {}
        pages => return Err(Error::DatabaseDamaged { pages }),
    }
    let is_known = vault.is_known();
    if vault.must_check_structure(found.journal, is_known)
        && !integrity_check::check(&vault.connection)?.sound
    {
        return Err(Error::DatabaseDamaged { pages: Vec::new() });
    }
    let record = vault.check_rollback(accepts_rollback)?;
    if vault.access == Access::ReadWrite {
        folder.forget_restore();
        vault.repair_damage(found.salt_is_damaged, &found.stale);
        if let Some(copy) = record.and_then(|record| record.copy) {
            let is_surely_ours = vault.is_named_by_lock() && found.stale.is_empty();
            vault.remove_unfinished_copy(&copy, is_surely_ours);
        }
        vault.remember_file();
    }
    Ok(vault)
}

/// Opens a vault whose database is damaged, for reading as much as possible. Writes nothing.
///
/// # Errors
///
/// As [`unlock`], but [`Error::DatabaseDamaged`] only if the first page is damaged.
pub fn unlock_read_only(folder: &VaultFolder, secret: &Secret, factor: WorkFactor) -> Result<Vault> {
    let lock = take_lock(folder)?;
    let (mut vault, _) = open(folder, secret, factor, lock, Access::Rescue, true)?;
    match vault.check_rollback(true) {
        Ok(_) | Err(Error::DatabaseDamaged { .. }) => Ok(vault),
        Err(error) => Err(error),
    }
}

fn take_lock(folder: &VaultFolder) -> Result<Option<LockFile>> {
    // Before the lock, so that an error that needs no secret creates no file.
    if !folder.is_safe()? {
        return Err(Error::NoVault);
    }
    header_copies::read(folder)?;
    LockFile::take(&folder.file(LOCK))
}

/// Damage and traces of an interruption that were found at opening.
struct Found {
    salt_is_damaged: bool,
    stale: Vec<Repair>,
    journal: RollbackJournal,
}

fn open(
    folder: &VaultFolder,
    secret: &Secret,
    factor: WorkFactor,
    lock: Option<LockFile>,
    access: Access,
    accepts_rollback: bool,
) -> Result<(Vault, Found)> {
    // Read again under the lock: another process may have written it in between.
    let (found, key) = find_key(folder, header_copies::read(folder)?, secret)?;
    let HeaderFound { header, stale, .. } = found;
    let path = folder.file(&header.database);
    let journal = unfinished_change::journal_of(&path)?;
    if access == Access::ReadWrite && journal == RollbackJournal::Unfinished {
        // Before SQLite plays the journal back, which writes.
        let record = unfinished_change::check(&path, &key)?;
        if !accepts_rollback {
            rollback::refuse(record.as_ref(), &header)?;
        }
    }
    let (Opened { connection, salt_is_damaged }, access) = open_database(&path, &key, access, journal)?;
    let vault = Vault::of(Opening {
        folder: folder.clone(),
        header,
        key,
        connection,
        lock,
        access,
        reading: mode_for_reading(access, journal),
        opened_with: secret.opened_with(),
        factor,
    })?;
    Ok((vault, Found { salt_is_damaged, stale, journal }))
}

/// Opens the slot that `secret` fits, and returns the header that it belongs to in the first place.
pub(crate) fn find_key(
    folder: &VaultFolder,
    found: HeaderFound,
    secret: &Secret,
) -> Result<(HeaderFound, DataKey)> {
    match open_slot(folder, &found.header, secret) {
        Ok(key) => Ok((found, key)),
        // Two computers wrote into one folder. The secret tells which of their keys is meant.
        Err(error) => match found.swapped() {
            Some(other) => {
                let key = open_slot(folder, &other.header, secret).map_err(|_| error)?;
                Ok((other, key))
            }
            None => Err(error),
        },
    }
}

/// Opens the slot of a header whose database exists.
fn open_slot(folder: &VaultFolder, header: &Header, secret: &Secret) -> Result<DataKey> {
    if !folder.file(&header.database).try_exists()? {
        return Err(Error::DatabaseMissing);
    }
    let slot = header.slot(secret.kind()).ok_or(match secret.kind() {
        SlotKind::Passphrase => Error::HeaderChanged,
        SlotKind::Recovery => Error::NoRecoverySlot,
    })?;
    slot.open(secret.kind(), &secret.candidates(), &header.vault_id)
}

/// Opens the database; for reading if its file can only be read, whatever its folder allows.
fn open_database(
    path: &Path,
    key: &DataKey,
    access: Access,
    journal: RollbackJournal,
) -> Result<(Opened, Access)> {
    if access == Access::ReadWrite {
        let opened = database::open(path, key, Mode::ReadWrite)?;
        if !opened.connection.is_readonly("main")? {
            return Ok((opened, access));
        }
        return Ok((opened, Access::ReadOnly));
    }
    database::open(path, key, mode_for_reading(access, journal)).map(|opened| (opened, access))
}

/// A damaged database is shown as it is: nobody knows where an unfinished change beside it comes from.
fn mode_for_reading(access: Access, journal: RollbackJournal) -> Mode {
    let as_it_is = access == Access::Rescue && journal == RollbackJournal::Unfinished;
    if as_it_is { Mode::WithoutJournal } else { Mode::ReadOnly }
}

impl Vault {
    /// Returns true if the structure of the database has to be checked before anybody trusts it:
    /// every page of a copy that was made while the notebook was open can be genuine, and the whole
    /// be of two moments.
    fn must_check_structure(&self, journal: RollbackJournal, is_known: bool) -> bool {
        let was_unsound = integrity_check::last(&self.connection)
            .is_ok_and(|health| health.is_some_and(|last| !last.sound));
        journal != RollbackJournal::None || was_unsound || !is_known
    }

    /// Returns true if the database is the file that was opened here the last time, and not a copy.
    /// In a place that can only be read nobody knows, and nobody writes.
    ///
    /// A drive without accounts never says so: FAT, exFAT and some ways of SMB number their files anew with
    /// each mount, so that a copy on one stick can get the number that the file had on another.
    fn is_known(&self) -> bool {
        self.lock.is_none() || (!self.folder.is_on_drive_without_accounts() && self.is_named_by_lock())
    }

    /// Returns true if the database has the number that the lock names.
    fn is_named_by_lock(&self) -> bool {
        let file = self.file.number();
        self.lock.as_ref().is_some_and(|lock| file.is_ok_and(|file| lock.names(file)))
    }

    /// Notes which file this is, so that a copy of it is known as one. If that fails, the next
    /// unlock checks once more.
    fn remember_file(&self) {
        if let (Some(lock), Ok(file)) = (&self.lock, self.file.number()) {
            lock.name(file);
        }
    }

    /// Repairs the damage that was found. A repair that fails is tried again at the next unlock;
    /// the vault is open all the same.
    fn repair_damage(&mut self, salt_is_damaged: bool, stale: &[Repair]) {
        if !stale.is_empty() && header_copies::repair(&self.folder, &self.header, stale).is_ok() {
            self.repairs.extend(stale);
        }
        // Every write of the first page writes the salt with it.
        if salt_is_damaged {
            if touch_first_page(&self.connection).is_ok() && self.file.remember().is_ok() {
                self.repairs.push(Repair::Salt);
            } else {
                self.state_before_failure = Some(self.state);
            }
        }
        // Only if both copies of the header name it: with a damaged or old copy, nothing is
        // removed.
        if stale.is_empty() && self.remove_retired() {
            self.repairs.push(Repair::RetiredDatabase);
        }
    }
}

fn touch_first_page(connection: &rusqlite::Connection) -> Result<()> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(connection.pragma_update(None, "user_version", version)?)
}
