//! Presenting the current document in a window of its own.

use practice::Delivery;
use serde::Serialize;
use tauri::{AppHandle, Runtime};

use crate::current_document::{CurrentDocument, DocumentView};
use crate::error::Error;
use crate::platform::gate_settings::GateSettings;
use crate::session::{Reply, Session};
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
    windows::open_presentation(app, session, move |notebook| {
        // A log that cannot be written does not keep the document from being shown.
        let _ = prepare::log_shared(notebook, &shown, Delivery::Screen);
    })
    .await
}
