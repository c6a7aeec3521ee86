//! What the desk may ask of what is to be talked about.

use journal::{EntryId, TalkContent, TalkItem, TalkItemId};
use tauri::State;

use crate::session::{Reply, Session};
use crate::today;

#[tauri::command]
pub(crate) async fn talk_items(session: State<'_, Session>) -> Reply<Vec<TalkItem>> {
    session.with(|journal| Ok(journal.talk_items()?)).await
}

#[tauri::command]
pub(crate) async fn add_talk_item(
    session: State<'_, Session>,
    content: TalkContent,
    entries: Vec<EntryId>,
) -> Reply<TalkItemId> {
    session.with(move |journal| Ok(journal.add_talk_item(&content, &entries, today::date())?)).await
}

#[tauri::command]
pub(crate) async fn change_talk_item(
    session: State<'_, Session>,
    id: TalkItemId,
    content: TalkContent,
) -> Reply<()> {
    session.with(move |journal| Ok(journal.change_talk_item(id, &content)?)).await
}

#[tauri::command]
pub(crate) async fn finish_talk_item(session: State<'_, Session>, id: TalkItemId, done: bool) -> Reply<()> {
    session.with(move |journal| Ok(journal.finish_talk_item(id, done.then(today::date))?)).await
}

#[tauri::command]
pub(crate) async fn remove_talk_item(session: State<'_, Session>, id: TalkItemId) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_talk_item(id)?)).await
}
