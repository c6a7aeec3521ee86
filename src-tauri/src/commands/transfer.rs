//! Commands of the desk for taking everything out and bringing notes in.

use notebook::{ExportView, ImportPreview, ImportView, TransferProgress};
use secrecy::SecretString;
use summary::PhraseKind;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::session::{Reply, Session};
use crate::transfer::bring_in::{self, PickedSource};
use crate::transfer::take_out::{self, ExportLocation};
use crate::transfer::transfers::Transfers;

#[tauri::command]
pub(crate) async fn pick_export_location<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    transfers: State<'_, Transfers>,
    sealed: bool,
) -> Reply<Option<ExportLocation>> {
    take_out::pick_location(&window, &session, &transfers, sealed).await
}

#[tauri::command]
pub(crate) async fn export_everything<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    transfers: State<'_, Transfers>,
    phrase: Option<PhraseKind>,
) -> Reply<ExportView> {
    take_out::export(app, &session, transfers.inner().clone(), phrase).await
}

#[tauri::command]
pub(crate) async fn pick_import_source<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    transfers: State<'_, Transfers>,
    folder: bool,
) -> Reply<Option<PickedSource>> {
    bring_in::pick(&window, &session, transfers.inner().clone(), folder).await
}

#[tauri::command]
pub(crate) async fn preview_import(
    session: State<'_, Session>,
    transfers: State<'_, Transfers>,
    secret: Option<SecretString>,
) -> Reply<ImportPreview> {
    bring_in::preview(&session, transfers.inner().clone(), secret).await
}

#[tauri::command]
pub(crate) async fn bring_in(
    session: State<'_, Session>,
    transfers: State<'_, Transfers>,
    tag: String,
) -> Reply<ImportView> {
    bring_in::bring_in(&session, transfers.inner().clone(), tag).await
}

#[tauri::command]
pub(crate) async fn take_back_import(
    session: State<'_, Session>,
    transfers: State<'_, Transfers>,
) -> Reply<()> {
    bring_in::take_back(&session, transfers.inner().clone()).await
}

#[tauri::command]
pub(crate) async fn forget_import(transfers: State<'_, Transfers>) -> Reply<()> {
    transfers.forget_incoming();
    Ok(())
}

#[tauri::command]
pub(crate) async fn transfer_progress(transfers: State<'_, Transfers>) -> Reply<TransferProgress> {
    Ok(transfers.progress().view())
}

#[tauri::command]
pub(crate) async fn stop_transfer(transfers: State<'_, Transfers>) -> Reply<()> {
    transfers.progress().stop();
    Ok(())
}
