//! Unlocks the notebook and opens the desk window.

use journal::{DayEnd, Journal};
use practice::DeviceOwner;
use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::oneshot;
use vault::{NewPassphrase, Passphrase, RecoveryPhrase, Secret, Vault, VaultFolder, WorkFactor};

use crate::clock;
use crate::error::Error;
use crate::gate::free_memory;
use crate::locking::fresh_start::AfterLock;
use crate::locking::shutdown;
use crate::platform::known_notebooks;
use crate::session::background_checks;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::startup::start_options::StartOptions;
use crate::windows::{self, OpenError};

/// A release uses the real work factor, or is not built.
const _: () = assert!(cfg!(debug_assertions) || !vault::WEAK_FACTOR_BUILT_IN);

/// Creates a notebook.
pub(crate) fn create(
    folder: &VaultFolder,
    passphrase: &SecretString,
    whose_laptop: DeviceOwner,
) -> Result<Journal, Error> {
    let new_passphrase = NewPassphrase::choose(&typed(passphrase)?)?;
    free_memory::require_for_key()?;
    let today = clock::today_or_latest(DayEnd::MIDNIGHT, None);
    Ok(Journal::create(folder, &new_passphrase, automation::work_factor(), whose_laptop, today)?)
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

/// Unlocks although an older file was put back: the person was told, and wants it to count.
pub(crate) fn unlock_as_it_is(folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    open(vault::unlock_as_it_is, folder, secret)
}

/// Unlocks for reading. A notebook that cannot even be read has an error of its own, since the next
/// step is another one.
pub(crate) fn open_read_only(folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    open(vault::unlock_read_only, folder, secret).map_err(|error| match error {
        Error::Journal(journal::Error::Vault(vault::Error::DatabaseDamaged { .. })) => Error::BeyondRescue,
        other => other,
    })
}

/// [`vault::unlock`] or [`vault::unlock_read_only`].
type UnlockFn = fn(&VaultFolder, &Secret, WorkFactor) -> vault::Result<Vault>;

fn open(unlock: UnlockFn, folder: &VaultFolder, secret: Secret) -> Result<Journal, Error> {
    free_memory::require_for_key()?;
    let vault = unlock(folder, &secret, automation::work_factor())?;
    let today = clock::today_or_latest(DayEnd::MIDNIGHT, None);
    // English until there is another language: it matters for one of the papers only.
    Ok(Journal::open_after(vault, |vault, schema| {
        notebook::back_up_before_migration(vault, schema, today, "en")
    })?)
}

/// Opens the desk. If that fails half-way, the process ends and starts again at the gate.
pub(crate) async fn open_desk<R: Runtime>(app: &AppHandle<R>, session: &Session) -> Reply<()> {
    match windows::open_desk(app) {
        Ok(true) => {
            remember(app);
            background_checks::start(app);
        }
        Ok(false) => {}
        Err(error) => {
            let closing = session.clone();
            let _ = tauri::async_runtime::spawn_blocking(move || closing.close()).await;
            say_why(app, error).await;
            shutdown::lock_and_exit(app, AfterLock::Gate).await;
            return session.blocking(|| Err(Error::Internal)).await;
        }
    }
    Ok(())
}

/// Says why there is no desk: a fresh gate alone would leave the person at a closed door for ever.
async fn say_why<R: Runtime>(app: &AppHandle<R>, error: OpenError) {
    let (said, read) = oneshot::channel();
    let over = app.clone();
    let say = move || {
        windows::say_why(&over, &error);
        let _ = said.send(());
    };
    if app.run_on_main_thread(say).is_ok() {
        let _ = read.await;
    }
}

/// Remembers that there is a notebook, so that it is missed when it is gone. In the background,
/// since the program does without it.
fn remember<R: Runtime>(app: &AppHandle<R>) {
    let start = app.state::<StartOptions>().inner().clone();
    tauri::async_runtime::spawn_blocking(move || known_notebooks::remember(&start.state, &start.data));
}

/// Checks a typed passphrase.
pub(crate) fn typed(passphrase: &SecretString) -> Result<Passphrase, Error> {
    Ok(Passphrase::from_typed(passphrase.expose_secret())?)
}
