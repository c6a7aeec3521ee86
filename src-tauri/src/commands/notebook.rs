//! What the desk may ask for.

use journal::{Journal, LockTimeout};
use secrecy::SecretString;
use tauri::{AppHandle, Manager, Runtime, State};

use crate::error::Error;
use crate::gate::credentials::{self, RecoverySheetView};
use crate::locking::shutdown::{self, AfterLock};
use crate::platform::stored_files;
use crate::session::{Reply, Session};
use crate::startup::network_seal;
use crate::startup::start_options::Start;
use crate::views::{DeskState, HealthView, StoredFilesView};

#[tauri::command]
pub(crate) async fn desk_state(session: State<'_, Session>) -> Reply<DeskState> {
    session.with(DeskState::of).await
}

#[tauri::command]
pub(crate) async fn stored_files<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
) -> Reply<StoredFilesView> {
    let (data, windows) = (session.folder().data().to_owned(), app.state::<Start>().windows.clone());
    let read =
        |journal: &mut Journal| Ok((HealthView::of(journal)?, journal.vault().database_name().to_owned()));
    let (health, database) = session.with(read).await?;
    // Looked at without holding the notebook: a slow drive must not hold up a lock.
    let look = move || StoredFilesView {
        places: stored_files::list(&data, &database, &windows),
        seal: network_seal::measure(),
        health,
        self_opening_script: summary::SCRIPT_SHA256,
    };
    session.blocking(move || Ok(look())).await
}

#[tauri::command]
pub(crate) async fn lock<R: Runtime>(app: AppHandle<R>, session: State<'_, Session>) -> Reply<()> {
    // Asked without waiting for whatever the notebook is busy with.
    let is_open = session.is_open();
    session.blocking(move || is_open.then_some(()).ok_or(Error::Locked)).await?;
    shutdown::end(&app, AfterLock::Gate).await;
    Ok(())
}

#[tauri::command]
pub(crate) async fn page_flushed(session: State<'_, Session>) -> Reply<()> {
    session.settle();
    Ok(())
}

#[tauri::command]
pub(crate) async fn save_lock_timeout<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    minutes: u32,
) -> Reply<()> {
    session.with(move |journal| Ok(journal.save_lock_timeout(LockTimeout::from_minutes(minutes)?)?)).await?;
    if let Some(told) = session.set_lock_after(minutes) {
        shutdown::tell(&app, told);
    }
    Ok(())
}

#[tauri::command]
pub(crate) async fn change_passphrase(
    session: State<'_, Session>,
    current: Option<SecretString>,
    next: SecretString,
) -> Reply<()> {
    session.with(move |journal| credentials::change_passphrase(journal, current.as_ref(), &next)).await
}

#[tauri::command]
pub(crate) async fn generate_recovery_sheet(
    session: State<'_, Session>,
    current: Option<SecretString>,
) -> Reply<RecoverySheetView> {
    let inner = session.inner().clone();
    session.with(move |journal| credentials::offer_sheet(&inner, journal, current.as_ref())).await
}

#[tauri::command]
pub(crate) async fn confirm_recovery_sheet(
    session: State<'_, Session>,
    answers: Vec<SecretString>,
) -> Reply<()> {
    let inner = session.inner().clone();
    session.with(move |journal| credentials::keep_sheet(&inner, journal, &answers)).await
}

#[tauri::command]
pub(crate) async fn rotate_key(session: State<'_, Session>, passphrase: SecretString) -> Reply<()> {
    session.with(move |journal| credentials::renew_key(journal, &passphrase)).await
}
