//! Commands of the desk about backups.

use notebook::BackupsView;
use tauri::{Runtime, State, WebviewWindow};

use crate::backups::choose::{self, ChosenPlace, SavedBackup};
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn backups(session: State<'_, Session>) -> Reply<BackupsView> {
    session.backups_view().await
}

#[tauri::command]
pub(crate) async fn back_up_now(session: State<'_, Session>) -> Reply<BackupsView> {
    session.back_up_now().await?;
    session.backups_view().await
}

#[tauri::command]
pub(crate) async fn choose_second_place<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
) -> Reply<Option<ChosenPlace>> {
    choose::second_place(&window, &session).await
}

#[tauri::command]
pub(crate) async fn stop_second_place(session: State<'_, Session>) -> Reply<()> {
    session.with(|notebook| notebook.stop_second_place()).await
}

#[tauri::command]
pub(crate) async fn save_backup_as_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
) -> Reply<Option<SavedBackup>> {
    choose::save_as_file(&window, &session).await
}
