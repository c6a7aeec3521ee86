//! What the desk may ask for while something is being written.

use journal::{Draft, DraftId, EntryId, EntryInput};
use tauri::State;

use crate::clock;
use crate::questionnaires::begun;
use crate::session::{Reply, Session};
use crate::writing::{self, FormView, FormsView, SavedEntry, TodayView, form_of_new};

#[tauri::command]
pub(crate) async fn forms(session: State<'_, Session>) -> Reply<FormsView> {
    session.with(|journal| FormsView::of(journal)).await
}

#[tauri::command]
pub(crate) async fn form(session: State<'_, Session>, id: String) -> Reply<FormView> {
    session.with(move |journal| FormView::of(journal, &id)).await
}

#[tauri::command]
pub(crate) async fn today(session: State<'_, Session>) -> Reply<TodayView> {
    session.with(TodayView::of).await
}

#[tauri::command]
pub(crate) async fn save_draft(session: State<'_, Session>, writing: EntryInput) -> Reply<DraftId> {
    let save = move |journal: &mut journal::Journal| {
        let form = form_of_new(journal, &writing)?;
        Ok(journal.save_draft(&writing, form.as_deref(), clock::date())?)
    };
    session.with(save).await
}

#[tauri::command]
pub(crate) async fn draft(session: State<'_, Session>, id: DraftId) -> Reply<Draft> {
    session.with(move |journal| begun(journal, id)).await
}

#[tauri::command]
pub(crate) async fn discard_draft(session: State<'_, Session>, id: DraftId) -> Reply<()> {
    session.with(move |journal| Ok(journal.discard_draft(id)?)).await
}

#[tauri::command]
pub(crate) async fn save_entry(session: State<'_, Session>, writing: EntryInput) -> Reply<SavedEntry> {
    session.with(move |journal| SavedEntry::keep(journal, &writing)).await
}

#[tauri::command]
pub(crate) async fn save_preference(session: State<'_, Session>, name: String, value: String) -> Reply<()> {
    session.with(move |journal| Ok(journal.save_preference(&name, &value)?)).await
}

#[tauri::command]
pub(crate) async fn autosave_form(session: State<'_, Session>, place: String, content: String) -> Reply<()> {
    session.with(move |journal| Ok(journal.autosave_form(&place, &content)?)).await
}

#[tauri::command]
pub(crate) async fn discard_autosaved_form(session: State<'_, Session>, place: String) -> Reply<()> {
    session.with(move |journal| Ok(journal.discard_autosaved_form(&place)?)).await
}

#[tauri::command]
pub(crate) async fn skip_follow_up(session: State<'_, Session>, entry: EntryId) -> Reply<()> {
    session.with(move |journal| writing::leave_follow_up(journal, entry)).await
}

#[tauri::command]
pub(crate) async fn stop_follow_ups(session: State<'_, Session>, entry: EntryId) -> Reply<()> {
    session.with(move |journal| Ok(journal.stop_follow_ups(entry)?)).await
}
