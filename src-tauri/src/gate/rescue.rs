//! Salvaging and restoring at the gate: without an open notebook, and with counts and days only.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use journal::{DayEnd, Journal};
use secrecy::{ExposeSecret, SecretString};
use vault::{PreparedRestore, RecoveryPhrase, Secret, VaultFolder};

use crate::clock;
use crate::error::Error;
use crate::gate::free_memory;
use crate::gate::unlock::{self, typed};
use crate::views::rescue::{BackupContentsView, BackupListView, RestoredView, SalvageView};

/// Folder of the backups inside the data folder.
const BACKUPS: &str = "backups";
const VAULT: &str = "vault";

/// Something that the person began at the gate and has not finished.
#[derive(Clone, Default)]
pub(crate) struct Rescue(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    begun: Begun,
    /// A backup that was picked outside the folder of the backups: a folder, or one file.
    picked: Option<PathBuf>,
}

#[derive(Default)]
enum Begun {
    #[default]
    Nothing,
    /// A damaged notebook, open for reading.
    Damaged(Box<Journal>),
    /// A checked copy of a backup.
    Copied(Box<PreparedRestore>),
}

/// A secret as it was typed at the gate.
pub(crate) fn secret(text: &SecretString, is_recovery: bool) -> Result<Secret, Error> {
    Ok(if is_recovery {
        Secret::Recovery(RecoveryPhrase::from_typed(text.expose_secret())?)
    } else {
        Secret::Passphrase(typed(text)?)
    })
}

/// Backups in the data folder, the newest first.
pub(crate) fn backups(folder: &VaultFolder) -> Result<BackupListView, Error> {
    Ok(BackupListView::of(&vault::backups_in(&folder.data().join(BACKUPS))?))
}

/// Puts the copy that waits in the place of the notebook, which is kept aside.
pub(crate) fn go_on_restoring(folder: &VaultFolder) -> Result<RestoredView, Error> {
    let today = clock::today_or_latest(DayEnd::MIDNIGHT, None);
    let restored = folder.go_on_restoring(&today.to_string()).map_err(|error| match error {
        vault::Error::NoVault => error.into(),
        error => of_backup(error),
    })?;
    Ok(RestoredView::of(restored.kept_aside, None))
}

impl Rescue {
    /// Notes the folder or the file that was picked, and returns its name.
    pub(crate) fn pick(&self, path: PathBuf) -> String {
        let name = notebook::file_name(&path);
        self.state().picked = Some(path);
        name
    }

    /// Opens a damaged notebook and counts what can be read of it. Writes nothing.
    pub(crate) fn survey(&self, folder: &VaultFolder, secret: Secret) -> Result<SalvageView, Error> {
        self.leave();
        let mut journal = unlock::open_read_only(folder, secret)?;
        let survey = journal.survey()?;
        self.state().begun = Begun::Damaged(Box::new(journal));
        Ok(SalvageView::of(survey))
    }

    /// Makes a new notebook of what can be read of the damaged one, which is kept aside as it is.
    pub(crate) fn salvage(&self) -> Result<RestoredView, Error> {
        let Begun::Damaged(mut journal) = std::mem::take(&mut self.state().begun) else {
            return Err(Error::Locked);
        };
        let (prepared, salvaged) = journal.salvage(clock::today_or_latest(DayEnd::MIDNIGHT, None))?;
        journal.lock()?;
        Ok(RestoredView::of(swap(prepared)?, Some(SalvageView::of(salvaged))))
    }

    /// Copies a backup beside the notebook, checks the copy and counts what is in it. `name` is that
    /// of one in the data folder; without it the picked one is meant.
    pub(crate) fn look_into_backup(
        &self,
        folder: &VaultFolder,
        name: Option<&str>,
        secret: &Secret,
    ) -> Result<BackupContentsView, Error> {
        self.leave();
        // Let go of before anything is looked into, which notes what it found.
        let picked = self.state().picked.clone();
        if let Some(file) = picked.as_deref().filter(|picked| name.is_none() && picked.is_file()) {
            return self.look_into_file(folder, file, secret);
        }
        let source = match name {
            // Only a name that a backup has: never a path.
            Some(name) => {
                let name: vault::BackupName = name.parse().map_err(|_| Error::NoBackupThere)?;
                VaultFolder::at(&folder.data().join(BACKUPS).join(name.to_string()))
            }
            None => picked.as_deref().and_then(vault_in),
        };
        self.look_into(folder, &source.ok_or(Error::NoBackupThere)?, secret)
    }

    /// Looks into a backup that was carried as one file. It is unpacked into the data folder, and what
    /// was unpacked is removed again.
    fn look_into_file(
        &self,
        folder: &VaultFolder,
        file: &Path,
        secret: &Secret,
    ) -> Result<BackupContentsView, Error> {
        vault::create_private(folder.data())?;
        let into = folder.data().join(notebook::UNPACKED);
        notebook::remove_unpacked(&into);
        let looked = notebook::unpack_carried(file, &into)
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::InvalidData => Error::BackupDamaged,
                _ => error.into(),
            })
            .and_then(|()| {
                let source = VaultFolder::at(&into).ok_or(Error::NoBackupThere)?;
                self.look_into(folder, &source, secret)
            });
        notebook::remove_unpacked(&into);
        looked
    }

    fn look_into(
        &self,
        folder: &VaultFolder,
        source: &VaultFolder,
        secret: &Secret,
    ) -> Result<BackupContentsView, Error> {
        free_memory::require_for_key()?;
        let copy = PreparedRestore::copy(source, folder, secret).map_err(of_backup)?;
        let extent = journal::inspect_copy(&copy).map_err(|error| match error {
            journal::Error::Vault(error) => of_backup(error),
            journal::Error::TooNew { .. } => Error::BackupTooNew,
            _ => Error::BackupDamaged,
        })?;
        let contents = BackupContentsView::of(extent, copy.replaces_another());
        self.state().begun = Begun::Copied(Box::new(copy));
        Ok(contents)
    }

    /// Puts the copy that was looked into in the place of the notebook, which is kept aside.
    pub(crate) fn restore(&self) -> Result<RestoredView, Error> {
        let Begun::Copied(copy) = std::mem::take(&mut self.state().begun) else {
            return Err(Error::Locked);
        };
        Ok(RestoredView::of(swap(*copy)?, None))
    }

    /// Closes what was begun. A copy is removed, and nothing else has changed.
    pub(crate) fn leave(&self) {
        let begun = std::mem::take(&mut self.state().begun);
        if let Begun::Damaged(journal) = begun {
            let _ = journal.lock();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn swap(prepared: PreparedRestore) -> Result<Option<PathBuf>, Error> {
    let today = clock::today_or_latest(DayEnd::MIDNIGHT, None);
    Ok(prepared.swap(&today.to_string())?.kept_aside)
}

/// The vault in a picked folder: a backup, or a data folder.
fn vault_in(picked: &Path) -> Option<VaultFolder> {
    let is_vault = |folder: &Path| {
        [vault::HEADER, vault::HEADER_COPY].iter().any(|header| folder.join(header).is_file())
    };
    let within = picked.join(VAULT);
    [picked, &within].into_iter().find(|folder| is_vault(folder)).and_then(VaultFolder::at)
}

/// An error about the backup, which is not the notebook.
fn of_backup(error: vault::Error) -> Error {
    use vault::Error as Vault;
    match error {
        Vault::TooNew { .. } => Error::BackupTooNew,
        Vault::NoVault
        | Vault::HeaderMissing
        | Vault::HeaderDamaged
        | Vault::HeaderChanged
        | Vault::DatabaseMissing
        | Vault::DatabaseDamaged { .. }
        | Vault::DatabaseForeign
        | Vault::ForeignLog
        | Vault::ForeignJournal
        | Vault::ReadOnlyLeftover => Error::BackupDamaged,
        other => other.into(),
    }
}
