//! Commands of the desk about preparing, sealing and logging a summary, and about keys for it.

use chrono::NaiveDate;
use journal::{EntryId, RecipientKeyId, SharedSummaryCard};
use notebook::{
    ComparedFile, KeyView, PlaceAt, PlacesView, SavedFile, SealedToKeysView, SealedView, TypedText,
};
use practice::{PlaceChoice, Recipient};
use summary::{AvailableContent, LeafContent, Part, Period, PhraseKind, SealedFormat, Selection};
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::current_document::{CurrentDocument, DocumentView};
use crate::session::{Reply, Session};
use crate::summaries::prepare::{self, SaveLocation};
use crate::summaries::presentation::{self, PresentationState};
use crate::summaries::{keys as key_files, sealed_files};

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
pub(crate) async fn summary_places(session: State<'_, Session>, chosen: Selection) -> Reply<PlacesView> {
    session.with(move |notebook| notebook.summary_places(&chosen)).await
}

#[tauri::command]
pub(crate) async fn decide_places(
    session: State<'_, Session>,
    chosen: Selection,
    places: Vec<PlaceAt>,
    choice: Option<PlaceChoice>,
) -> Reply<PlacesView> {
    session.with(move |notebook| notebook.decide_places(chosen, &places, choice)).await
}

#[tauri::command]
pub(crate) async fn leaf_places(session: State<'_, Session>, leaf: LeafContent) -> Reply<PlacesView> {
    session.with(move |notebook| notebook.leaf_places(&leaf)).await
}

#[tauri::command]
pub(crate) async fn decide_leaf_places(
    session: State<'_, Session>,
    leaf: LeafContent,
    places: Vec<PlaceAt>,
    choice: Option<PlaceChoice>,
) -> Reply<PlacesView> {
    session.with(move |notebook| notebook.decide_leaf_places(leaf, &places, choice)).await
}

#[tauri::command]
pub(crate) async fn sketch_summary(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    chosen: Selection,
) -> Reply<DocumentView> {
    let current = current.inner().clone();
    session.with(move |notebook| prepare::sketch(notebook, &current, &chosen)).await
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
pub(crate) async fn preview_leaf(
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    leaf: LeafContent,
) -> Reply<DocumentView> {
    let current = current.inner().clone();
    session.with(move |notebook| prepare::preview_leaf(notebook, &current, &leaf)).await
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
    language: String,
) -> Reply<SealedView> {
    prepare::seal(app, &session, current.inner().clone(), document, phrase, language).await
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
pub(crate) async fn recipient_keys(session: State<'_, Session>) -> Reply<Vec<KeyView>> {
    session.with(|notebook| notebook.recipient_keys()).await
}

#[tauri::command]
pub(crate) async fn add_recipient_key(session: State<'_, Session>, label: String, key: String) -> Reply<()> {
    session.with(move |notebook| notebook.add_recipient_key(&label, &key)).await
}

#[tauri::command]
pub(crate) async fn rename_recipient_key(
    session: State<'_, Session>,
    id: RecipientKeyId,
    label: String,
) -> Reply<()> {
    session.with(move |notebook| notebook.journal.rename_recipient_key(id, &label)).await
}

#[tauri::command]
pub(crate) async fn note_key_compared(session: State<'_, Session>, id: RecipientKeyId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.note_key_compared(id)).await
}

#[tauri::command]
pub(crate) async fn remove_recipient_key(session: State<'_, Session>, id: RecipientKeyId) -> Reply<()> {
    session.with(move |notebook| notebook.journal.remove_recipient_key(id)).await
}

#[tauri::command]
pub(crate) async fn seal_document_to_keys<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    current: State<'_, CurrentDocument>,
    document: String,
    keys: Vec<RecipientKeyId>,
) -> Reply<SealedToKeysView> {
    key_files::seal(app, &session, current.inner().clone(), document, keys).await
}

#[tauri::command]
pub(crate) async fn compare_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
) -> Reply<Option<ComparedFile>> {
    sealed_files::compare(&window, &session).await
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
