//! What both windows may ask for about a page: opening a sealed one, printing the one that is shown, letting go of it.

use secrecy::SecretString;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::leaving::{self, PickedFile};
use crate::locking::shutdown::{self, AfterLock};
use crate::session::{Reply, Session};
use crate::summaries::current_document::{CurrentDocument, DocumentView, Origin};
use crate::windows::{file_dialogs, printing};

#[tauri::command]
pub(crate) async fn pick_sealed_file<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
) -> Reply<Option<PickedFile>> {
    let pages = pages.inner().clone();
    match session.told(file_dialogs::which_to_open(&window).await)? {
        Some(path) => session.blocking(move || leaving::take_up(&pages, &path).map(Some)).await,
        None => Ok(None),
    }
}

#[tauri::command]
pub(crate) async fn open_sealed(
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
    phrase: SecretString,
) -> Reply<DocumentView> {
    let pages = pages.inner().clone();
    session.blocking(move || leaving::open(&pages, &pages.file()?, &phrase)).await
}

#[tauri::command]
pub(crate) async fn print_document<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
    document: String,
) -> Reply<()> {
    let page = session.told(pages.looked_at(&document))?;
    if session.told(printing::print(&window, &page).await)? == printing::Printed::Yes {
        // What was opened from a file leaves no line, and a log that cannot be written takes no paper back.
        let _ = session.with(move |journal| leaving::note(journal, &page, practice::Delivery::Paper)).await;
    }
    Ok(())
}

#[tauri::command]
pub(crate) async fn close_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    pages: State<'_, CurrentDocument>,
) -> Reply<()> {
    let was_opened = pages.page().is_ok_and(|page| page.origin == Origin::Opened);
    pages.let_go();
    if was_opened && !session.is_open() {
        // At the gate nothing else is lost, and nothing of the page stays in memory.
        shutdown::end(&app, AfterLock::Gate).await;
    }
    Ok(())
}
