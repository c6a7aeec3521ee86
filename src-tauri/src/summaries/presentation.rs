//! Presenting the current document in a window of its own, and in a process of its own where the
//! program starts afresh.

#[cfg(target_os = "linux")]
use journal::LockTimeout;
use notebook::Notebook;
use practice::Delivery;
use serde::Serialize;
#[cfg(target_os = "linux")]
use tauri::Manager;
use tauri::{AppHandle, Runtime};

#[cfg(target_os = "linux")]
use crate::current_document::Origin;
use crate::current_document::{CurrentDocument, DocumentView, LoadedDocument};
use crate::error::Error;
#[cfg(target_os = "linux")]
use crate::locking::handed_page::{self, HandedPage};
#[cfg(target_os = "linux")]
use crate::locking::shutdown;
use crate::platform::gate_settings::GateSettings;
use crate::session::{Reply, Session};
#[cfg(target_os = "linux")]
use crate::startup::start_options::StartOptions;
use crate::summaries::prepare;
use crate::windows;

/// The state of the presentation window.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PresentationState {
    page: DocumentView,
    settings: GateSettings,
}

impl PresentationState {
    pub(crate) fn of(current: &CurrentDocument, settings: GateSettings) -> Result<Self, Error> {
        // A sketch that came in between the check and the closing of the notebook is not shown.
        let document = current.get()?;
        Ok(Self { page: current.shown(&document.sha256)?.view(), settings })
    }
}

/// Shows the document in the presentation window, and closes the notebook behind it.
pub(crate) async fn present<R: Runtime>(
    app: &AppHandle<R>,
    session: &Session,
    current: CurrentDocument,
    document: String,
) -> Reply<()> {
    let shown = session.with(move |_| current.shown_and_prepared(&document)).await?;
    if session.has_text_in_memory_only() {
        // Closing the notebook would end the only copy of it.
        return session.reply(Err(Error::TextUnsaved));
    }
    #[cfg(target_os = "linux")]
    if shutdown::starts_afresh(app) {
        return present_afresh(app, session, shown).await;
    }
    windows::open_presentation(app, session, move |notebook| log_presented(notebook, &shown)).await
}

/// Notes that the document was shown. A log that cannot be written does not keep it from being shown.
fn log_presented(notebook: &mut Notebook<'_>, shown: &LoadedDocument) {
    let _ = prepare::log_shared(notebook, shown, Delivery::Screen);
}

/// Hands the document to a fresh process, and ends this one, which has read notes.
#[cfg(target_os = "linux")]
async fn present_afresh<R: Runtime>(
    app: &AppHandle<R>,
    session: &Session,
    shown: LoadedDocument,
) -> Reply<()> {
    let hand = move |notebook: &mut Notebook<'_>| {
        let page = HandedPage::new(shown.document.html(), notebook.journal.lock_timeout());
        let page = page.map_err(|_| Error::Internal)?;
        log_presented(notebook, &shown);
        Ok::<_, Error>(page)
    };
    let page = session.with(hand).await?;
    shutdown::present_afresh(app, page).await;
    Ok(())
}

/// Takes the page that this process was started with as the current document, and returns the idle
/// time after which it is put away. `None` without one: the gate is what comes first then.
#[cfg(target_os = "linux")]
pub(crate) fn take_handed_page<R: Runtime>(app: &AppHandle<R>) -> Option<LockTimeout> {
    let timeout = LockTimeout::from_minutes(app.state::<StartOptions>().present?).ok()?;
    app.state::<CurrentDocument>().set(handed_page::take()?, Origin::Opened);
    Some(timeout)
}
