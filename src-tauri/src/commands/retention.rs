//! Commands of the desk about how long the text of notes is kept.

use journal::EntryId;
use notebook::RetentionView;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn retention(session: State<'_, Session>) -> Reply<RetentionView> {
    session.with(|notebook| notebook.retention()).await
}

#[tauri::command]
pub(crate) async fn save_retention(session: State<'_, Session>, months: Option<u32>) -> Reply<RetentionView> {
    session.with(move |notebook| notebook.save_retention(months)).await
}

#[tauri::command]
pub(crate) async fn keep_text(session: State<'_, Session>, id: EntryId, keep: bool) -> Reply<RetentionView> {
    session.with(move |notebook| notebook.keep_text(id, keep)).await
}
