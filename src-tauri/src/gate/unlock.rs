//! Unlocks the notebook and opens the desk window.

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

/// A release uses the real work factor, or is not built.
const _: () = assert!(cfg!(debug_assertions) || !vault::WEAK_FACTOR_BUILT_IN);

/// Creates a notebook.
pub(crate) fn create(
    folder: &VaultFolder,
    passphrase: &SecretString,
    whose_laptop: DeviceOwner,
) -> Result<Journal, Error> {
    let new_passphrase = NewPassphrase::choose(&typed(passphrase)?)?;
    Ok(Journal::create(folder, &new_passphrase, WorkFactor::SHIPPED, whose_laptop)?)
}

/// Unlocks with the passphrase.
pub(crate) fn unlock(folder: &VaultFolder, passphrase: &SecretString) -> Result<Journal, Error> {
    open(vault::unlock, folder, Secret::Passphrase(typed(passphrase)?))
}

/// Unlocks a damaged notebook with the passphrase, for reading.
pub(crate) fn unlock_read_only(folder: &VaultFolder, passphrase: &SecretString) -> Result<Journal, Error> {
    open_read_only(folder, Secret::Passphrase(typed(passphrase)?))
}

/// Unlocks with the recovery words.
pub(crate) fn recover(folder: &VaultFolder, words: &SecretString) -> Result<Journal, Error> {
    open(vault::unlock, folder, Secret::Recovery(RecoveryPhrase::from_typed(words.expose_secret())?))
}

/// Unlocks a damaged notebook with the recovery words, for reading.
pub(crate) fn recover_read_only(folder: &VaultFolder, words: &SecretString) -> Result<Journal, Error> {
    open_read_only(folder, Secret::Recovery(RecoveryPhrase::from_typed(words.expose_secret())?))
}

/// Unlocks for reading. A notebook that cannot even be read has an error of its own, since the next
/// step is another one.
fn open_read_only(folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    open(vault::unlock_read_only, folder, secret).map_err(|error| match error {
        Error::Journal(journal::Error::Vault(vault::Error::DatabaseDamaged { .. })) => Error::BeyondRescue,
        other => other,
    })
}

/// [`vault::unlock`] or [`vault::unlock_read_only`].
type UnlockFn = fn(&VaultFolder, &Secret, WorkFactor) -> vault::Result<Vault>;

fn open(unlock: UnlockFn, folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    Ok(Journal::open(unlock(folder, &secret, WorkFactor::SHIPPED)?)?)
}

/// Opens the desk. If that fails half-way, the process ends and starts again at the gate.
pub(crate) async fn open_desk<R: Runtime>(app: &AppHandle<R>, session: &Session) -> Reply<()> {
    match windows::open_desk(app) {
        Ok(true) => background_checks::start(app),
        Ok(false) => {}
        Err(_) => {
            shutdown::lock_and_exit(app, AfterLock::Gate).await;
            return session.blocking(|| Err(Error::Internal)).await;
        }
    }
    Ok(())
}

/// Checks a typed passphrase.
pub(crate) fn typed(passphrase: &SecretString) -> Result<Passphrase, Error> {
    Ok(Passphrase::from_typed(passphrase.expose_secret())?)
}
