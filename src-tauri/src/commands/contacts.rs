//! Commands of the desk about contacts.

use journal::{Contact, ContactContent, ContactId};
use practice::ContactKind;
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn contacts(session: State<'_, Session>) -> Reply<Vec<Contact>> {
    session.with(|notebook| notebook.journal.contacts(notebook.today)).await
}

#[tauri::command]
pub(crate) async fn save_contact(
    session: State<'_, Session>,
    id: Option<ContactId>,
    kind: ContactKind,
    content: ContactContent,
) -> Reply<ContactId> {
    session.with(move |notebook| notebook.journal.save_contact(id, kind, &content)).await
}

#[tauri::command]
pub(crate) async fn remove_contact(session: State<'_, Session>, id: ContactId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_contact(id)).await
}
