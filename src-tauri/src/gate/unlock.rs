//! From the gate to the desk.

use journal::Journal;
use practice::DeviceOwner;
use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Runtime};
use vault::{NewPassphrase, Passphrase, RecoveryPhrase, Secret, Vault, VaultFolder, WorkFactor};

use crate::error::Error;
use crate::gate::background_checks;
use crate::locking::shutdown::{self, AfterLock};
use crate::session::{Reply, Session};
use crate::windows;

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
    match windows::open_desk(app) {
        Ok(true) => background_checks::start(app),
        Ok(false) => {}
        Err(_) => {
            shutdown::end(app, AfterLock::Gate).await;
            return session.blocking(|| Err(Error::Internal)).await;
        }
    }
    Ok(())
}

pub(crate) fn typed(passphrase: &SecretString) -> Result<Passphrase, Error> {
    Ok(Passphrase::from_typed(passphrase.expose_secret())?)
}
