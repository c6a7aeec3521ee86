//! From the gate to the desk.

use std::time::Duration;

use journal::Journal;
use practice::DeviceOwner;
use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Manager, Runtime};
use vault::{NewPassphrase, Passphrase, RecoveryPhrase, Secret, Vault, VaultFolder, WorkFactor};

use crate::error::Error;
use crate::locking::{self, AfterLock};
use crate::session::{Reply, Session};
use crate::{today, windows};

const AFTER_THE_DESK: Duration = Duration::from_secs(3);

/// A release protects people with the real work factor, or is not built.
const _: () = assert!(cfg!(debug_assertions) || !vault::WEAK_FACTOR_BUILT_IN);

pub(crate) fn create(
    folder: &VaultFolder,
    passphrase: &SecretString,
    whose_laptop: DeviceOwner,
) -> Result<Journal, Error> {
    let chosen = NewPassphrase::choose(&typed(passphrase)?)?;
    Ok(Journal::create(folder, &chosen, WorkFactor::SHIPPED, whose_laptop)?)
}

pub(crate) fn unlock(folder: &VaultFolder, passphrase: &SecretString) -> Result<Journal, Error> {
    open(vault::unlock, folder, Secret::Passphrase(typed(passphrase)?))
}

pub(crate) fn unlock_for_rescue(folder: &VaultFolder, passphrase: &SecretString) -> Result<Journal, Error> {
    rescue(folder, Secret::Passphrase(typed(passphrase)?))
}

pub(crate) fn recover(folder: &VaultFolder, words: &SecretString) -> Result<Journal, Error> {
    open(vault::unlock, folder, Secret::Recovery(RecoveryPhrase::from_typed(words.expose_secret())?))
}

pub(crate) fn recover_for_rescue(folder: &VaultFolder, words: &SecretString) -> Result<Journal, Error> {
    rescue(folder, Secret::Recovery(RecoveryPhrase::from_typed(words.expose_secret())?))
}

/// What cannot even be opened for reading has another next step than what can.
fn rescue(folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    open(vault::unlock_read_only, folder, secret).map_err(|error| match error {
        Error::Journal(journal::Error::Vault(vault::Error::DatabaseDamaged { .. })) => Error::BeyondRescue,
        other => other,
    })
}

/// One of the two ways into a vault.
type UnlockFn = fn(&VaultFolder, &Secret, WorkFactor) -> vault::Result<Vault>;

fn open(unlock: UnlockFn, folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    Ok(Journal::open(unlock(folder, &secret, WorkFactor::SHIPPED)?)?)
}

/// Opens the desk. If that fails half-way, everything ends, and begins again at the gate.
pub(crate) async fn show_the_desk<R: Runtime>(app: &AppHandle<R>, session: &Session) -> Reply<()> {
    if windows::open_desk(app).is_err() {
        locking::end(app, AfterLock::Gate).await;
        return session.blocking(|| Err(Error::Internal)).await;
    }
    Ok(())
}

/// When the desk has had time to appear, lets go of what lay in the bin for its thirty days, and looks through the
/// database's structure once a day. What that finds stands in *What stays where*.
pub(crate) fn check_in_the_background<R: Runtime>(app: &AppHandle<R>) {
    let session = app.state::<Session>().inner().clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(AFTER_THE_DESK).await;
        let _ = session.with(|journal| Ok(journal.purge_expired(today::date())?)).await;
        let _ = session.with(|journal| Ok(journal.vault_mut().check_integrity()?)).await;
    });
}

pub(crate) fn typed(passphrase: &SecretString) -> Result<Passphrase, Error> {
    Ok(Passphrase::from_typed(passphrase.expose_secret())?)
}
