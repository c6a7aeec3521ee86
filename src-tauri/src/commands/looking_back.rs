//! Commands of the desk for looking back.

use notebook::{PartView, Stretch, StretchChoices};
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn stretch_choices(session: State<'_, Session>) -> Reply<StretchChoices> {
    session.with(|notebook| notebook.stretch_choices()).await
}

#[tauri::command]
pub(crate) async fn limits_over_time(session: State<'_, Session>, stretch: Stretch) -> Reply<PartView> {
    session.with(move |notebook| notebook.limits_over_time(stretch)).await
}

#[tauri::command]
pub(crate) async fn roles_over_time(session: State<'_, Session>, stretch: Stretch) -> Reply<PartView> {
    session.with(move |notebook| notebook.roles_over_time(stretch)).await
}

#[tauri::command]
pub(crate) async fn weighed_over_time(session: State<'_, Session>, stretch: Stretch) -> Reply<PartView> {
    session.with(move |notebook| notebook.weighed_over_time(stretch)).await
}

#[tauri::command]
pub(crate) async fn conditions_over_time(session: State<'_, Session>, stretch: Stretch) -> Reply<PartView> {
    session.with(move |notebook| notebook.conditions_over_time(stretch)).await
}
