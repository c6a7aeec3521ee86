//! What the desk may ask of what is to be talked about.

use journal::{AgendaItem, AgendaItemContent, AgendaItemId, EntryId};
use tauri::State;

use crate::clock;
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn agenda_items(session: State<'_, Session>) -> Reply<Vec<AgendaItem>> {
    session.with(|journal| Ok(journal.agenda_items()?)).await
}

#[tauri::command]
pub(crate) async fn add_agenda_item(
    session: State<'_, Session>,
    content: AgendaItemContent,
    entries: Vec<EntryId>,
) -> Reply<AgendaItemId> {
    session.with(move |journal| Ok(journal.add_agenda_item(&content, &entries, clock::date())?)).await
}

#[tauri::command]
pub(crate) async fn change_agenda_item(
    session: State<'_, Session>,
    id: AgendaItemId,
    content: AgendaItemContent,
) -> Reply<()> {
    session.with(move |journal| Ok(journal.change_agenda_item(id, &content)?)).await
}

#[tauri::command]
pub(crate) async fn finish_agenda_item(
    session: State<'_, Session>,
    id: AgendaItemId,
    done: bool,
) -> Reply<()> {
    session.with(move |journal| Ok(journal.finish_agenda_item(id, done.then(clock::date))?)).await
}

#[tauri::command]
pub(crate) async fn remove_agenda_item(session: State<'_, Session>, id: AgendaItemId) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_agenda_item(id)?)).await
}
