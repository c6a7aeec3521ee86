//! Commands of the desk about preparing, sealing and logging a summary.

use chrono::NaiveDate;
use journal::{EntryId, SharedSummaryCard};
use notebook::{SavedFile, SealedView, TypedText};
use practice::Recipient;
use summary::{AvailableContent, Part, Period, PhraseKind, SealedFormat, Selection};
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::current_document::{CurrentDocument, DocumentView};
use crate::session::{Reply, Session};
use crate::summaries::prepare::{self, SaveLocation};
use crate::summaries::presentation::{self, PresentationState};

#[tauri::command]
pub(crate) async fn summary_choices(
    session: State<'_, Session>,
    period: Period,
    recipient: Option<Recipient>,
) -> Reply<AvailableContent> {
    session.with(move |notebook| notebook.summary_choices(period, recipient)).await
}

#[tauri::command]
pub(crate) async fn summary_since(session: State<'_, Session>) -> Reply<Option<NaiveDate>> {
    session.with(|notebook| notebook.summary_since()).await
}

#[tauri::command]
pub(crate) async fn summary_pages(session: State<'_, Session>, chosen: Selection) -> Reply<u32> {
    session.with(move |notebook| notebook.summary_pages(&chosen)).await
}

#[tauri::command]
pub(crate) async fn summary_parts(session: State<'_, Session>, id: EntryId) -> Reply<Vec<Part>> {
    session.with(move |notebook| notebook.summary_parts(id)).await
}

#[tauri::command]
pub(crate) async fn summary_draft(session: State<'_, Session>) -> Reply<Option<Selection>> {
    session.with(|notebook| notebook.summary_draft()).await
}

#[tauri::command]
pub(crate) async fn save_summary_draft(session: State<'_, Session>, chosen: Selection) -> Reply<()> {
    let text = TypedText::Summary(Box::new(chosen.clone()));
    session.save_text(text, move |notebook| notebook.save_summary_text(chosen)).await
}

#[tauri::command]
pub(crate) async fn discard_summary_draft(session: State<'_, Session>) -> Reply<()> {
    session.with_and_forget(TypedText::is_summary, |notebook| notebook.journal.discard_summary_draft()).await
}

#[tauri::command]
pub(crate) async fn preview_summary(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    chosen: Selection,
) -> Reply<DocumentView> {
    let current = current.inner().clone();
    session.with(move |notebook| prepare::preview(notebook, &current, &chosen)).await
}

#[tauri::command]
pub(crate) async fn present_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    document: String,
) -> Reply<()> {
    presentation::present(&app, &session, current.inner().clone(), document).await
}

#[tauri::command]
pub(crate) async fn pick_save_location<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    form: SealedFormat,
) -> Reply<Option<SaveLocation>> {
    prepare::pick_save_location(&window, &session, &current, form).await
}

#[tauri::command]
pub(crate) async fn seal_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    document: String,
    phrase: PhraseKind,
) -> Reply<SealedView> {
    prepare::seal(app, &session, current.inner().clone(), document, phrase).await
}

#[tauri::command]
pub(crate) async fn save_sealed_copy<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
) -> Reply<SavedFile> {
    let current = current.inner().clone();
    session.with(move |notebook| prepare::save_copy(&app, notebook, &current)).await
}

#[tauri::command]
pub(crate) async fn sharing_log(session: State<'_, Session>) -> Reply<Vec<SharedSummaryCard>> {
    session.with(|notebook| notebook.journal.sharing_log()).await
}

#[tauri::command]
pub(crate) async fn presentation_state(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
) -> Reply<PresentationState> {
    session.reply(PresentationState::of(&current, session.settings()))
}
