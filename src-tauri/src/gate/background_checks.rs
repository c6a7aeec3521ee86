//! What is done in the background once the notebook is open.

use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};

use crate::session::Session;

const AFTER_THE_DESK: Duration = Duration::from_secs(3);

/// When the desk has had time to appear, lets go of what lay in the bin for its thirty days, and looks through the
/// database's structure once a day. What that finds stands in *What stays where*.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let session = app.state::<Session>().inner().clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(AFTER_THE_DESK).await;
        let _ = session.with(|notebook| notebook.journal.purge_expired(notebook.today)).await;
        let _ = session.with(|notebook| notebook.journal.vault_mut().check_integrity()).await;
    });
}
