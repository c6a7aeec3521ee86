//! What the desk may ask for about a page that is to leave.

use journal::{EntryId, Journal, SharedSummaryCard};
use practice::Delivery;
use summary::{AvailableContent, Part, Period, PhraseKind, SealedForm, Selection};
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::leaving::{self, PresentationState, SaveLocation, SavedFile, SealedView};
use crate::locking::shutdown;
use crate::session::{Reply, Session};
use crate::summaries::current_document::{CurrentDocument, DocumentView};
use crate::windows;
use crate::windows::file_dialogs;
use crate::writing::language;

#[tauri::command]
pub(crate) async fn summary_choices(session: State<'_, Session>, period: Period) -> Reply<AvailableContent> {
    session.with(move |journal| Ok(summary::available_content(journal, period)?)).await
}

#[tauri::command]
pub(crate) async fn summary_parts(session: State<'_, Session>, id: EntryId) -> Reply<Vec<Part>> {
    let parts = move |journal: &mut Journal| {
        let read = language(journal);
        Ok(summary::entry_parts(journal, id, &read)?)
    };
    session.with(parts).await
}

#[tauri::command]
pub(crate) async fn summary_draft(session: State<'_, Session>) -> Reply<Option<Selection>> {
    session.with(leaving::draft).await
}

#[tauri::command]
pub(crate) async fn save_summary_draft(session: State<'_, Session>, chosen: Selection) -> Reply<()> {
    session.with(move |journal| leaving::save_draft(journal, chosen)).await
}

#[tauri::command]
pub(crate) async fn discard_summary_draft(session: State<'_, Session>) -> Reply<()> {
    session.with(|journal| Ok(journal.discard_summary_draft()?)).await
}

#[tauri::command]
pub(crate) async fn preview_summary(
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
    chosen: Selection,
) -> Reply<DocumentView> {
    let pages = pages.inner().clone();
    session.with(move |journal| leaving::preview(journal, &pages, &chosen)).await
}

#[tauri::command]
pub(crate) async fn present_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
    document: String,
) -> Reply<()> {
    let pages = pages.inner().clone();
    let page = session.with(move |_| pages.prepared(&document)).await?;
    windows::show_the_page(&app, &session, move |journal| {
        // A log that cannot be written does not keep the page from being shown.
        let _ = leaving::note(journal, &page, Delivery::Screen);
    })
    .await
}

#[tauri::command]
pub(crate) async fn pick_save_location<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
    form: SealedForm,
) -> Reply<Option<SaveLocation>> {
    let name = session.with(move |_| Ok(summary::neutral_file_name(form)?)).await?;
    let path = session.told(file_dialogs::where_to_save(&window, name, form).await)?;
    Ok(path.map(|path| {
        let place = leaving::place(path, form);
        let chosen = leaving::place_chosen(&place);
        pages.put_place(place);
        chosen
    }))
}

#[tauri::command]
pub(crate) async fn seal_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
    document: String,
    phrase: PhraseKind,
) -> Reply<SealedView> {
    let (table, pages) = (pages.inner().clone(), pages.inner().clone());
    let take =
        move |journal: &mut Journal| Ok((table.prepared(&document)?, table.take_place()?, language(journal)));
    let (page, place, language) = session.with(take).await?;
    let of = page.clone();
    // Worked out without holding the notebook; saved while holding it, so that a lock waits for the file or comes before it.
    let sealed = session.blocking(move || leaving::seal(&of, phrase, &language)).await?;
    let save = move |journal: &mut Journal| {
        sealed.save(journal, &pages, &page, &place, || shutdown::has_begun(&app))
    };
    session.with(save).await
}

#[tauri::command]
pub(crate) async fn save_sealed_copy<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
) -> Reply<SavedFile> {
    let pages = pages.inner().clone();
    let save = move |journal: &mut Journal| {
        let (sealing, place) = (pages.sealing()?, pages.take_place()?);
        leaving::save_too(journal, &sealing, &place, || shutdown::has_begun(&app))
    };
    session.with(save).await
}

#[tauri::command]
pub(crate) async fn sharing_log(session: State<'_, Session>) -> Reply<Vec<SharedSummaryCard>> {
    session.with(|journal| Ok(journal.sharing_log()?)).await
}

#[tauri::command]
pub(crate) async fn presentation_state(
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
) -> Reply<PresentationState> {
    let (inner, pages) = (session.inner().clone(), pages.inner().clone());
    session.blocking(move || PresentationState::of(&pages, inner.folder().data())).await
}
