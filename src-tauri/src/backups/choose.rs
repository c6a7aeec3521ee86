//! The second place for backups, and the file to carry one away in.

use std::path::PathBuf;

use notebook::CarriedBackup;
use serde::Serialize;
use tauri::{Runtime, WebviewWindow};

use crate::platform::cloud_sync;
use crate::session::{Reply, Session};
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

/// A folder that was chosen as the second place.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct ChosenPlace {
    folder: String,
    /// The cloud service that seems to copy the folder.
    copied_to: Option<&'static str>,
}

/// Asks for a folder, uses it as the second place, and fills it. Returns `None` if the dialog was
/// closed.
pub(crate) async fn second_place<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
) -> Reply<Option<ChosenPlace>> {
    session.require_open().await?;
    let picked = session.reply(file_dialogs::pick_folder(session.texts(), window).await)?;
    let Some(picked) = picked else { return Ok(None) };
    let folder = session.with(move |notebook| notebook.choose_second_place(&picked)).await?;
    session.fill_second_place().await?;
    let copied_to = cloud_sync::service_that_copies(&folder);
    Ok(Some(ChosenPlace { folder: folder.display().to_string(), copied_to }))
}

/// A backup that was saved as a file.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SavedBackup {
    #[serde(flatten)]
    file: CarriedBackup,
    /// The cloud service that seems to copy the folder.
    copied_to: Option<&'static str>,
}

/// Asks for a file, makes a backup, and saves it there. Returns `None` if the dialog was closed.
pub(crate) async fn save_as_file<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
) -> Reply<Option<SavedBackup>> {
    let name = session.with(|notebook| Ok::<_, notebook::Error>(notebook::carried_file_name(notebook.today)));
    let name = name.await?;
    let picked =
        session.reply(file_dialogs::pick_to_save(session.texts(), window, FileKind::BACKUP, name).await)?;
    let Some(picked) = picked else { return Ok(None) };
    let copied_to = picked.parent().and_then(cloud_sync::service_that_copies);
    let file = save(session, picked).await?;
    Ok(Some(SavedBackup { file, copied_to }))
}

async fn save(session: &Session, picked: PathBuf) -> Reply<CarriedBackup> {
    let backup = session.back_up_now().await?;
    session.blocking(move || Ok(notebook::carry_backup(&backup, picked)?)).await
}
