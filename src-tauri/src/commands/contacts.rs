//! What the desk may ask of people and lines to turn to.

use journal::{Contact, ContactContent, ContactId};
use practice::ContactKind;
use tauri::State;

use crate::clock;
use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn contacts(session: State<'_, Session>) -> Reply<Vec<Contact>> {
    session.with(|journal| Ok(journal.contacts(clock::date())?)).await
}

#[tauri::command]
pub(crate) async fn save_contact(
    session: State<'_, Session>,
    id: Option<ContactId>,
    kind: ContactKind,
    content: ContactContent,
) -> Reply<ContactId> {
    session.with(move |journal| Ok(journal.save_contact(id, kind, &content)?)).await
}

#[tauri::command]
pub(crate) async fn remove_contact(session: State<'_, Session>, id: ContactId) -> Reply<()> {
    session.with(move |journal| Ok(journal.remove_contact(id)?)).await
}
