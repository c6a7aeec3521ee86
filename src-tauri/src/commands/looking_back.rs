//! Commands of the desk for looking back.

use notebook::{NotesSource, PartView, Stretch, StretchChoices};
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn stretch_choices(
    session: State<'_, Session>,
    notes: NotesSource,
) -> Reply<StretchChoices> {
    session.look_back(notes, |views| views.stretch_choices()).await
}

#[tauri::command]
pub(crate) async fn limits_over_time(
    session: State<'_, Session>,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<PartView> {
    session.look_back(notes, move |views| views.limits_over_time(stretch)).await
}

#[tauri::command]
pub(crate) async fn roles_over_time(
    session: State<'_, Session>,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<PartView> {
    session.look_back(notes, move |views| views.roles_over_time(stretch)).await
}

#[tauri::command]
pub(crate) async fn weighed_over_time(
    session: State<'_, Session>,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<PartView> {
    session.look_back(notes, move |views| views.weighed_over_time(stretch)).await
}

#[tauri::command]
pub(crate) async fn conditions_over_time(
    session: State<'_, Session>,
    stretch: Stretch,
    notes: NotesSource,
) -> Reply<PartView> {
    session.look_back(notes, move |views| views.conditions_over_time(stretch)).await
}
