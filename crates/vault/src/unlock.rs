//! Unlocks a vault, checks it, and repairs damage.

use std::path::Path;

use secrecy::SecretString;

use crate::data_key::DataKey;
use crate::database::{self, Mode, Opened};
use crate::error::{Error, Result};
use crate::files::lock_file::LockFile;
use crate::folder::{LOCK, VaultFolder};
use crate::header_copies::{self, HeaderFound};
use crate::key_slot::SlotKind;
use crate::passphrase::Passphrase;
use crate::repair::Repair;
use crate::vault::{Access, OpenedWith, Vault};
use crate::word_phrase::RecoveryPhrase;
use crate::work_factor::WorkFactor;

/// A secret that opens a vault.
pub enum Secret {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The words of the recovery sheet.
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

    fn opened_with(&self) -> OpenedWith {
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
/// [`Error::DatabaseForeign`], [`Error::ForeignLog`], [`Error::ReadOnlyLeftover`]. Nothing is
/// changed before the secret has opened its slot and every page has passed its check.
pub fn unlock(folder: &VaultFolder, secret: &Secret, factor: WorkFactor) -> Result<Vault> {
    let lock = take_lock(folder)?;
    let access = if lock.is_some() { Access::ReadWrite } else { Access::ReadOnly };
    let (mut vault, salt_is_damaged, stale) = open(folder, secret, factor, lock, access)?;
    match database::damaged_pages(&vault.connection)? {
        pages if pages.is_empty() => {}
        pages => return Err(Error::DatabaseDamaged { pages }),
    }
    if vault.access == Access::ReadWrite {
        vault.repair_damage(salt_is_damaged, &stale);
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
    open(folder, secret, factor, lock, Access::Rescue).map(|(vault, ..)| vault)
}

fn take_lock(folder: &VaultFolder) -> Result<Option<LockFile>> {
    // Before the lock, so that an error that needs no secret creates no file.
    if !folder.is_safe()? {
        return Err(Error::NoVault);
    }
    header_copies::read(folder)?;
    LockFile::take(&folder.file(LOCK))
}

fn open(
    folder: &VaultFolder,
    secret: &Secret,
    factor: WorkFactor,
    lock: Option<LockFile>,
    access: Access,
) -> Result<(Vault, bool, Vec<Repair>)> {
    // Read again under the lock: another process may have written it in between.
    let HeaderFound { header, stale } = header_copies::read(folder)?;
    let path = folder.file(&header.database);
    if !path.try_exists()? {
        return Err(Error::DatabaseMissing);
    }
    let slot = header.slot(secret.kind()).ok_or(match secret.kind() {
        SlotKind::Passphrase => Error::HeaderChanged,
        SlotKind::Recovery => Error::NoRecoverySlot,
    })?;
    let key = slot.open(secret.kind(), &secret.candidates(), &header.vault_id)?;
    let (Opened { connection, salt_is_damaged }, access) = open_database(&path, &key, access)?;
    let vault = Vault {
        folder: folder.clone(),
        header,
        key,
        connection,
        lock,
        access,
        opened_with: secret.opened_with(),
        repairs: Vec::new(),
        factor,
    };
    Ok((vault, salt_is_damaged, stale))
}

/// Opens the database; for reading if its file can only be read, whatever its folder allows.
fn open_database(path: &Path, key: &DataKey, access: Access) -> Result<(Opened, Access)> {
    if access == Access::ReadWrite {
        let opened = database::open(path, key, Mode::ReadWrite)?;
        if !opened.connection.is_readonly("main")? {
            return Ok((opened, access));
        }
        return Ok((opened, Access::ReadOnly));
    }
    database::open(path, key, Mode::ReadOnly).map(|opened| (opened, access))
}

impl Vault {
    /// Repairs the damage that was found. A repair that fails is tried again at the next unlock;
    /// the vault is open all the same.
    fn repair_damage(&mut self, salt_is_damaged: bool, stale: &[Repair]) {
        if !stale.is_empty() && header_copies::repair(&self.folder, &self.header, stale).is_ok() {
            self.repairs.extend(stale);
        }
        // Every write of the first page writes the salt with it.
        if salt_is_damaged && touch_first_page(&self.connection).is_ok() {
            self.repairs.push(Repair::Salt);
        }
        // Only if both copies of the header name it: with a damaged or old copy, nothing is
        // removed.
        if stale.is_empty() && self.remove_retired() {
            self.repairs.push(Repair::RetiredDatabase);
        }
    }

    /// Removes the database that a new key replaced, and then its name from the header, so that a
    /// file of that name that someone puts here later is left alone.
    pub(crate) fn remove_retired(&mut self) -> bool {
        let Some(retired) = self.header.retired.clone() else { return false };
        let mut header = self.header.next();
        header.retired = None;
        let path = self.folder.file(&retired);
        let removed = retired != self.header.database && std::fs::remove_file(&path).is_ok();
        let _ = std::fs::remove_file(database::beside(&path, "-journal"));
        if !path.exists() && header_copies::write(&self.folder, &header).is_ok() {
            self.header = header;
        }
        removed
    }
}

fn touch_first_page(connection: &rusqlite::Connection) -> Result<()> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(connection.pragma_update(None, "user_version", version)?)
}
