//! Commands of the desk about forms, drafts, Today and follow-ups.

use journal::{Draft, DraftId, EntryId, EntryInput, FormKey};
use notebook::{BackupOccasion, FormView, FormsView, SavedEntry, TodayView, TypedText};
use tauri::State;

use crate::session::{Reply, Session};

#[tauri::command]
pub(crate) async fn forms(session: State<'_, Session>) -> Reply<FormsView> {
    session.with(|notebook| notebook.forms()).await
}

#[tauri::command]
pub(crate) async fn form(session: State<'_, Session>, id: String) -> Reply<FormView> {
    session.with(move |notebook| notebook.form(&id)).await
}

#[tauri::command]
pub(crate) async fn today(session: State<'_, Session>) -> Reply<TodayView> {
    session.with(|notebook| notebook.today_view()).await
}

#[tauri::command]
pub(crate) async fn save_draft(session: State<'_, Session>, writing: EntryInput) -> Reply<DraftId> {
    session
        .save_text(TypedText::Entry(writing.clone()), move |notebook| notebook.save_draft_text(writing))
        .await
}

#[tauri::command]
pub(crate) async fn draft(session: State<'_, Session>, id: DraftId) -> Reply<Draft> {
    session.with(move |notebook| notebook.draft(id)).await
}

#[tauri::command]
pub(crate) async fn discard_draft(
    session: State<'_, Session>,
    id: Option<DraftId>,
    writing: Option<u32>,
) -> Reply<()> {
    session
        .with_and_forget(
            move |text| id.is_some_and(|id| text.is_draft(id)) || text.is_on_screen(writing.unwrap_or(0)),
            move |notebook| id.map_or(Ok(()), |id| notebook.journal.discard_draft(id)),
        )
        .await
}

#[tauri::command]
pub(crate) async fn save_entry(session: State<'_, Session>, writing: EntryInput) -> Reply<SavedEntry> {
    let text = TypedText::Entry(writing.clone());
    let saved = session.save_text(text, move |notebook| notebook.save_entry_text(writing)).await?;
    session.back_up_soon(BackupOccasion::Kept);
    Ok(saved)
}

#[tauri::command]
pub(crate) async fn save_preference(session: State<'_, Session>, name: String, value: String) -> Reply<()> {
    session.with(move |notebook| notebook.journal.save_preference(&name, &value)).await
}

#[tauri::command]
pub(crate) async fn autosave_form(session: State<'_, Session>, place: FormKey, content: String) -> Reply<()> {
    let text = TypedText::Form { key: place.clone(), content: content.clone() };
    session.save_text(text, move |notebook| notebook.save_form_text(place, content)).await
}

#[tauri::command]
pub(crate) async fn discard_autosaved_form(session: State<'_, Session>, place: FormKey) -> Reply<()> {
    let key = place.clone();
    session
        .with_and_forget(
            move |text| text.is_form(&key),
            move |notebook| notebook.journal.discard_autosaved_form(&place),
        )
        .await
}

#[tauri::command]
pub(crate) async fn skip_follow_up(session: State<'_, Session>, entry: EntryId) -> Reply<()> {
    session.with(move |notebook| notebook.skip_follow_up(entry)).await
}

#[tauri::command]
pub(crate) async fn stop_follow_ups(session: State<'_, Session>, entry: EntryId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.stop_follow_ups(entry)).await
}
