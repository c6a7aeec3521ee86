//! Work in the background once the notebook is open: expired entries in the bin, expired text, the
//! check of the database, and a backup that was missed.

use std::time::Duration;

use notebook::BackupOccasion;
use tauri::{AppHandle, Manager, Runtime};

use crate::session::Session;

/// Time for the desk to appear first.
const DELAY: Duration = Duration::from_secs(3);

/// Deletes what was in the bin for thirty days and text whose time is over, checks the structure of
/// the database once a day, and makes a backup that was missed. The result is shown in *What stays
/// where*.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let session = app.state::<Session>().inner().clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(DELAY).await;
        let _ = session.with(|notebook| notebook.journal.purge_expired(notebook.today)).await;
        let _ = session.with(|notebook| notebook.expire_texts()).await;
        let _ = session.with(|notebook| notebook.journal.vault_mut().check_integrity()).await;
        session.back_up_soon(BackupOccasion::Opened);
    });
}
