//! Commands of both windows about the current document: opening a sealed file, making a key,
//! printing, closing.

use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::current_document::{CurrentDocument, DocumentView};
use crate::session::{Reply, Session};
use crate::summaries::keys::{self, KeyLocation, MadeKey, PickedKey};
use crate::summaries::sealed_files::{self, PickedFile};

#[tauri::command]
pub(crate) async fn pick_sealed_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
) -> Reply<Option<PickedFile>> {
    sealed_files::pick(&window, &session, current.inner().clone()).await
}

#[tauri::command]
pub(crate) async fn open_sealed(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    phrase: SecretString,
) -> Reply<DocumentView> {
    let current = current.inner().clone();
    session.blocking(move || sealed_files::open(&current, &phrase)).await
}

#[tauri::command]
pub(crate) async fn unlisted_phrase_words(phrase: SecretString) -> Reply<Vec<String>> {
    Ok(summary::unlisted_words(phrase.expose_secret()))
}

#[tauri::command]
pub(crate) async fn pick_key_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
) -> Reply<Option<PickedKey>> {
    keys::pick_file(&window, &session, current.inner().clone()).await
}

#[tauri::command]
pub(crate) async fn open_sealed_with_key(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    passphrase: SecretString,
) -> Reply<DocumentView> {
    let current = current.inner().clone();
    session.blocking(move || keys::open(&current, &passphrase)).await
}

#[tauri::command]
pub(crate) async fn pick_key_location<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
) -> Reply<Option<KeyLocation>> {
    keys::pick_location(&window, &session, &current).await
}

#[tauri::command]
pub(crate) async fn make_key(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    passphrase: SecretString,
) -> Reply<MadeKey> {
    let current = current.inner().clone();
    session.blocking(move || keys::make(&current, &passphrase)).await
}

#[tauri::command]
pub(crate) async fn print_document<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    document: String,
) -> Reply<()> {
    sealed_files::print(&window, &session, &current, &document).await
}

#[tauri::command]
pub(crate) async fn close_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
) -> Reply<()> {
    sealed_files::close(&app, &session, &current).await;
    Ok(())
}
