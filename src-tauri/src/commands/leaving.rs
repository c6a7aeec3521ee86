//! Commands about another folder, and about removing the notebook from this computer.

use secrecy::SecretString;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::another_folder::{self, FolderView};
use crate::locking::fresh_start::AfterLock;
use crate::locking::shutdown;
use crate::removal::{self, RemovalView};
use crate::session::{Reply, Session};
use crate::startup::start_options::StartOptions;

#[tauri::command]
pub(crate) async fn pick_notebook_folder<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
) -> Reply<Option<FolderView>> {
    another_folder::pick(&window, &session).await
}

#[tauri::command]
pub(crate) async fn open_picked_folder<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    remember: bool,
) -> Reply<()> {
    another_folder::open(&app, &session, remember).await
}

#[tauri::command]
pub(crate) async fn open_usual_folder<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    remember: bool,
) -> Reply<()> {
    another_folder::open_usual(&app, &session, remember).await
}

#[tauri::command]
pub(crate) async fn removal(
    session: State<'_, Session>,
    start: State<'_, StartOptions>,
) -> Reply<RemovalView> {
    removal::plan(&session, start.inner().clone()).await
}

#[tauri::command]
pub(crate) async fn remove_notebook(
    session: State<'_, Session>,
    start: State<'_, StartOptions>,
    passphrase: Option<SecretString>,
) -> Reply<RemovalView> {
    removal::remove(&session, start.inner().clone(), passphrase).await
}

#[tauri::command]
pub(crate) async fn go_on_removing(
    session: State<'_, Session>,
    start: State<'_, StartOptions>,
) -> Reply<RemovalView> {
    removal::go_on(&session, start.inner().clone()).await
}

#[tauri::command]
pub(crate) async fn stop_removing(session: State<'_, Session>) -> Reply<()> {
    let folder = session.folder().clone();
    session.blocking(move || Ok(notebook::stop_removal(folder.data())?)).await
}

#[tauri::command]
pub(crate) async fn end_program<R: Runtime>(app: AppHandle<R>) -> Reply<()> {
    shutdown::lock_and_exit(&app, AfterLock::Nothing).await;
    Ok(())
}
