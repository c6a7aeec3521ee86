//! Choosing another folder for the notebook: the program ends, and starts afresh with that folder.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use notebook::FolderContent;
use serde::Serialize;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

use crate::error::Error;
use crate::locking::shutdown;
use crate::platform::cloud_sync;
use crate::platform::gate_settings;
use crate::session::{Reply, Session};
use crate::startup::start_options::StartOptions;
use crate::window_labels::DESK;
use crate::windows::file_dialogs;

/// The folder that was picked last, so that the front end never names a path.
#[derive(Default)]
pub(crate) struct PickedFolder(Mutex<Option<PathBuf>>);

/// A folder that was picked, and what can be done with it.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FolderView {
    /// Its path.
    folder: String,
    content: FolderContent,
    /// The folder that would be opened; none if there is nothing to open there.
    opens: Option<String>,
    /// True if nothing can be written there.
    read_only: bool,
    /// True if it is the folder that is used now.
    is_current: bool,
    /// The cloud service that seems to copy it.
    copied_to: Option<&'static str>,
}

impl FolderView {
    fn of(folder: &Path, current: &Path) -> Self {
        let content = FolderContent::of(folder);
        let read_only = !is_writable(folder);
        let opens = content.data_folder(folder).filter(|_| !(read_only && content.begins()));
        Self {
            is_current: opens.as_deref().is_some_and(|opens| is_same(opens, current)),
            opens: opens.map(|opens| opens.display().to_string()),
            folder: folder.display().to_string(),
            content,
            read_only,
            copied_to: cloud_sync::service_that_copies(folder),
        }
    }
}

/// Asks for a folder, and looks into it. Returns `None` if the dialog was closed.
pub(crate) async fn pick<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
) -> Reply<Option<FolderView>> {
    if window.label() == DESK {
        session.require_open().await?;
    }
    let picked = session.reply(file_dialogs::pick_folder(session.texts(), window).await)?;
    let Some(folder) = picked else { return Ok(None) };
    *window.state::<PickedFolder>().slot() = Some(folder.clone());
    let current = session.folder().data().to_owned();
    session.blocking(move || Ok(Some(FolderView::of(&folder, &current)))).await
}

/// Ends the program, and starts it afresh with the folder that was picked; from now on always, if
/// that is wanted.
pub(crate) async fn open<R: Runtime>(app: &AppHandle<R>, session: &Session, remember: bool) -> Reply<()> {
    let picked = app.state::<PickedFolder>().slot().clone();
    let opens = picked.and_then(|folder| FolderContent::of(&folder).data_folder(&folder));
    let folder = session.reply(opens.ok_or(Error::NoDocument))?;
    let usual = app.state::<StartOptions>().usual.clone();
    let (inner, chosen) = (session.clone(), folder.clone());
    session
        .blocking(move || if remember { remember_folder(&inner, &usual, Some(&chosen)) } else { Ok(()) })
        .await?;
    shutdown::start_afresh_with(app, folder).await;
    Ok(())
}

/// Ends the program, and starts it afresh with the usual folder; from now on always, if that is
/// wanted.
pub(crate) async fn open_usual<R: Runtime>(
    app: &AppHandle<R>,
    session: &Session,
    remember: bool,
) -> Reply<()> {
    let usual = app.state::<StartOptions>().usual.clone();
    let (inner, folder) = (session.clone(), usual.clone());
    session.blocking(move || if remember { remember_folder(&inner, &folder, None) } else { Ok(()) }).await?;
    shutdown::start_afresh_with(app, usual).await;
    Ok(())
}

/// Remembers the folder to open in the settings of the usual folder.
fn remember_folder(session: &Session, usual: &Path, folder: Option<&Path>) -> Result<(), Error> {
    // The usual folder itself needs no name.
    let folder = folder.filter(|folder| !is_same(folder, usual));
    if folder.is_some_and(|folder| folder.to_str().is_none()) {
        return Err(Error::FolderNameNotText);
    }
    if is_same(session.folder().data(), usual) {
        session.settings_file().note_notebook(folder.map(Path::to_owned));
    }
    Ok(gate_settings::remember_notebook(usual, folder)?)
}

/// Returns true for two names of one folder.
fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    real(one) == real(other)
}

fn is_writable(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

impl PickedFolder {
    fn slot(&self) -> std::sync::MutexGuard<'_, Option<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_of_the_open_notebook_is_known_by_any_name() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("data");
        std::fs::create_dir(&data).unwrap();
        std::os::unix::fs::symlink(&data, home.path().join("link")).unwrap();
        let view = FolderView::of(&home.path().join("link"), &data);
        assert!(view.is_current && !view.read_only);
        assert_eq!(view.content, FolderContent::Empty);
        let gone = FolderView::of(&home.path().join("gone"), &data);
        assert!(!gone.is_current && gone.opens.is_none());
    }
}
