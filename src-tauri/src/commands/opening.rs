//! What both windows may ask for about a page: opening a sealed one, printing the one that is shown, letting go of it.

use secrecy::SecretString;
use tauri::{Runtime, State, WebviewWindow};

use crate::leaving::{self, ChosenFile};
use crate::page::{PageView, Pages};
use crate::session::{Reply, Session};
use crate::{dialogs, paper};

#[tauri::command]
pub(crate) async fn choose_sealed<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    pages: State<'_, Pages>,
) -> Reply<Option<ChosenFile>> {
    let pages = pages.inner().clone();
    match session.told(dialogs::which_to_open(&window).await)? {
        Some(path) => session.blocking(move || leaving::take_up(&pages, &path).map(Some)).await,
        None => Ok(None),
    }
}

#[tauri::command]
pub(crate) async fn open_sealed(
    session: State<'_, Session>,
    pages: State<'_, Pages>,
    phrase: SecretString,
) -> Reply<PageView> {
    let pages = pages.inner().clone();
    session.blocking(move || leaving::open(&pages, &pages.file()?, &phrase)).await
}

#[tauri::command]
pub(crate) async fn print_page<R: Runtime>(
    window: WebviewWindow<R>,
    session: State<'_, Session>,
    pages: State<'_, Pages>,
) -> Reply<()> {
    let page = session.told(pages.page())?;
    if session.told(paper::print(&window, &page).await)? == paper::Printed::Yes {
        // What was opened from a file leaves no line, and a log that cannot be written takes no paper back.
        let _ = session.with(move |journal| leaving::note(journal, &page, practice::Bring::Paper)).await;
    }
    Ok(())
}

#[tauri::command]
pub(crate) async fn let_go_of_page(session: State<'_, Session>, pages: State<'_, Pages>) -> Reply<()> {
    let pages = pages.inner().clone();
    session.blocking(move || Ok(pages.let_go())).await
}
