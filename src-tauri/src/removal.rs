//! Removing the notebook from this computer, with everything that the program remembers of it.

use std::path::{Path, PathBuf};

use journal::Journal;
use notebook::{Removal, RemovalPlaces};
use secrecy::SecretString;
use serde::Serialize;
use vault::RemovalLock;

use crate::error::Error;
use crate::gate::credentials;
use crate::platform::{gate_settings, known_notebooks};
use crate::session::{Reply, Session};
use crate::startup::start_options::StartOptions;

/// The files and folders that go with the notebook, and those that stay.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct RemovalView {
    /// Folders and single files that go.
    goes: Vec<String>,
    /// Files and folders beside them that are not the notebook's.
    stays: Vec<String>,
    /// Notebooks and backups beside them that stay, since their key files cannot be read.
    unknown: Vec<String>,
    /// The second place for backups, which stays as it is.
    second_place: Option<String>,
}

impl RemovalView {
    fn of(removal: &Removal, second_place: Option<&Path>) -> Self {
        let texts = |paths: &[PathBuf]| paths.iter().map(|path| path.display().to_string()).collect();
        Self {
            goes: texts(removal.goes()),
            stays: texts(removal.stays()),
            unknown: texts(removal.unknown()),
            second_place: second_place.map(|place| place.display().to_string()),
        }
    }
}

/// Looks for everything that would go. Changes nothing.
pub(crate) async fn plan(session: &Session, start: StartOptions) -> Reply<RemovalView> {
    let second = session.with(|notebook| notebook.journal.backup_place()).await?;
    session.blocking(move || Ok(RemovalView::of(&Removal::plan(&places(&start))?, second.as_deref()))).await
}

/// Removes the open notebook, after checking the passphrase. It is closed from then on.
pub(crate) async fn remove(
    session: &Session,
    start: StartOptions,
    passphrase: Option<SecretString>,
) -> Reply<RemovalView> {
    let check = move |journal: &mut Journal| -> Result<Option<PathBuf>, Error> {
        if !journal.vault().can_be_removed() {
            return Err(vault::Error::ReadOnly.into());
        }
        credentials::require_passphrase(journal, passphrase.as_ref())?;
        Ok(journal.backup_place().unwrap_or_default())
    };
    let (second, lock) = session.close_for_removal(check).await?;
    let inner = session.clone();
    session
        .blocking(move || {
            let view = remove_files(&start, second.as_deref(), lock)?;
            inner.settings_file().stop_writing();
            Ok(view)
        })
        .await
}

/// Goes on with a removal that was interrupted.
pub(crate) async fn go_on(session: &Session, start: StartOptions) -> Reply<RemovalView> {
    let folder = session.folder().clone();
    session
        .blocking(move || {
            if !notebook::is_removal_under_way(folder.data()) {
                return Err(vault::Error::NoVault.into());
            }
            let lock = folder.lock_for_removal()?;
            remove_files(&start, None, lock)
        })
        .await
}

/// Removes everything, and the mark of the removal last.
fn remove_files(
    start: &StartOptions,
    second_place: Option<&Path>,
    lock: Option<RemovalLock>,
) -> Result<RemovalView, Error> {
    let removal = Removal::plan(&places(start))?;
    removal.run()?;
    known_notebooks::forget(&start.state, &start.data)?;
    if start.data != start.usual
        && gate_settings::remembered_notebook(&start.usual) == Some(start.data.clone())
    {
        gate_settings::remember_notebook(&start.usual, None)?;
    }
    // Empty bookkeeping of an engine that is still running: tried again at the end.
    crate::startup::engine_folder::remove(&start.windows);
    drop(lock);
    removal.finish()?;
    Ok(RemovalView::of(&removal, second_place))
}

fn places(start: &StartOptions) -> RemovalPlaces {
    RemovalPlaces {
        emergency: start.emergency.clone(),
        settings: gate_settings::files_to_remove(&start.data),
        data_folder_is_ours: start.data == start.usual,
        data: start.data.clone(),
    }
}
