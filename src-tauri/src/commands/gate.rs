//! Commands of the gate: nothing of the journal.

use practice::DeviceOwner;
use secrecy::SecretString;
use tauri::{AppHandle, Runtime, State};

use crate::gate::unlock;
use crate::session::{Reply, Session};
use crate::startup::start_options::StartOptions;
use crate::views::gate_state::GateState;

#[tauri::command]
pub(crate) async fn gate_state(
    session: State<'_, Session>,
    start: State<'_, StartOptions>,
) -> Reply<GateState> {
    let (inner, start) = (session.inner().clone(), start.inner().clone());
    session.blocking(move || Ok(GateState::of(inner.folder(), &start, inner.settings()))).await
}

#[tauri::command]
pub(crate) async fn create_notebook<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    passphrase: SecretString,
    whose_laptop: DeviceOwner,
) -> Reply<()> {
    session.open(move |folder| unlock::create(folder, &passphrase, whose_laptop)).await?;
    unlock::open_desk(&app, &session).await
}

#[tauri::command]
pub(crate) async fn unlock<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    passphrase: SecretString,
) -> Reply<()> {
    session.open(move |folder| unlock::unlock(folder, &passphrase)).await?;
    unlock::open_desk(&app, &session).await
}

#[tauri::command]
pub(crate) async fn unlock_read_only<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    passphrase: SecretString,
) -> Reply<()> {
    session.open(move |folder| unlock::unlock_read_only(folder, &passphrase)).await?;
    unlock::open_desk(&app, &session).await
}

#[tauri::command]
pub(crate) async fn recover<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    words: SecretString,
) -> Reply<()> {
    session.open(move |folder| unlock::recover(folder, &words)).await?;
    unlock::open_desk(&app, &session).await
}

#[tauri::command]
pub(crate) async fn recover_read_only<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    words: SecretString,
) -> Reply<()> {
    session.open(move |folder| unlock::recover_read_only(folder, &words)).await?;
    unlock::open_desk(&app, &session).await
}

#[tauri::command]
pub(crate) async fn restrict_folder_permissions(session: State<'_, Session>) -> Reply<()> {
    let folder = session.folder().clone();
    session.blocking(move || Ok(folder.restrict_permissions()?)).await
}
