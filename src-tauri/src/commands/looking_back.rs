//! Commands of the desk for looking back.

use notebook::StretchChoices;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn stretch_choices(session: State<'_, Session>) -> Reply<StretchChoices> {
    session.with(|notebook| notebook.stretch_choices()).await
}
