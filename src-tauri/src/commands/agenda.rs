//! Commands of the desk about the agenda.

use journal::{AgendaItem, AgendaItemContent, AgendaItemId, EntryId};
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn agenda_items(session: State<'_, Session>) -> Reply<Vec<AgendaItem>> {
    session.with(|notebook| notebook.journal.agenda_items()).await
}

#[tauri::command]
pub(crate) async fn add_agenda_item(
    session: State<'_, Session>,
    content: AgendaItemContent,
    entries: Vec<EntryId>,
) -> Reply<AgendaItemId> {
    session.with(move |notebook| notebook.journal.add_agenda_item(&content, &entries, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn change_agenda_item(
    session: State<'_, Session>,
    id: AgendaItemId,
    content: AgendaItemContent,
) -> Reply<()> {
    session.with(move |notebook| notebook.journal.change_agenda_item(id, &content)).await
}

#[tauri::command]
pub(crate) async fn finish_agenda_item(
    session: State<'_, Session>,
    id: AgendaItemId,
    done: bool,
) -> Reply<()> {
    session
        .with(move |notebook| notebook.journal.finish_agenda_item(id, done.then_some(notebook.today)))
        .await
}

#[tauri::command]
pub(crate) async fn remove_agenda_item(session: State<'_, Session>, id: AgendaItemId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_agenda_item(id)).await
}
