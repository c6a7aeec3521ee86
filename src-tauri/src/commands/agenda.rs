//! Commands of the desk about what is to be talked about: the list, sessions, and agreements.

use journal::{
    AgendaItem, AgendaItemContent, AgendaItemId, AgreementContent, AgreementId, AgreementProgress, EntryId,
    SessionId, SessionPlan, SessionRecord,
};
use notebook::SessionsView;
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

#[tauri::command]
pub(crate) async fn sessions(session: State<'_, Session>) -> Reply<SessionsView> {
    session.with(|notebook| notebook.sessions()).await
}

#[tauri::command]
pub(crate) async fn plan_session(
    session: State<'_, Session>,
    id: Option<SessionId>,
    plan: SessionPlan,
) -> Reply<SessionId> {
    session.with(move |notebook| notebook.journal.plan_session(id, &plan, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn note_not_offered(session: State<'_, Session>) -> Reply<SessionId> {
    session.with(|notebook| notebook.journal.note_not_offered(notebook.today)).await
}

#[tauri::command]
pub(crate) async fn record_session(
    session: State<'_, Session>,
    id: SessionId,
    record: SessionRecord,
) -> Reply<()> {
    session.with(move |notebook| notebook.journal.record_session(id, &record, notebook.today)).await
}

#[tauri::command]
pub(crate) async fn remove_session(session: State<'_, Session>, id: SessionId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_session(id)).await
}

#[tauri::command]
pub(crate) async fn put_on_agenda(
    session: State<'_, Session>,
    items: Vec<AgendaItemId>,
    id: Option<SessionId>,
) -> Reply<()> {
    session.with(move |notebook| notebook.journal.put_on_agenda(&items, id)).await
}

#[tauri::command]
pub(crate) async fn move_agenda_item(session: State<'_, Session>, id: AgendaItemId, up: bool) -> Reply<()> {
    session.with(move |notebook| notebook.journal.move_agenda_item(id, up)).await
}

#[tauri::command]
pub(crate) async fn add_agreement(
    session: State<'_, Session>,
    id: Option<SessionId>,
    content: AgreementContent,
    progress: AgreementProgress,
) -> Reply<AgreementId> {
    session
        .with(move |notebook| notebook.journal.add_agreement(id, &content, &progress, notebook.today))
        .await
}

#[tauri::command]
pub(crate) async fn change_agreement(
    session: State<'_, Session>,
    id: AgreementId,
    content: AgreementContent,
    progress: AgreementProgress,
) -> Reply<()> {
    session
        .with(move |notebook| notebook.journal.change_agreement(id, &content, &progress, notebook.today))
        .await
}

#[tauri::command]
pub(crate) async fn remove_agreement(session: State<'_, Session>, id: AgreementId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_agreement(id)).await
}
