//! The state of the gate: what can be seen before a passphrase is asked for.

use serde::Serialize;
use vault::{Presence, VaultFolder};

use crate::error::{Error, ErrorView};
use crate::platform::cloud_sync;
use crate::platform::gate_settings::{self, GateSettings};
use crate::platform::known_notebooks;
use crate::startup::start_options::StartOptions;
use crate::views::restore_notice::RestoreNotice;

/// The presence of a notebook.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum NotebookPresence {
    /// There is none yet.
    None,
    /// There was one, and it is not there now.
    Gone,
    /// There is one.
    Here,
    /// There was one, and its removal was interrupted.
    Removing,
}

/// The state of the gate when it opens.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct GateState {
    notebook: NotebookPresence,
    /// An error that shows before a passphrase is asked for.
    trouble: Option<ErrorView>,
    /// True if another state took the notebook's place and it was not unlocked since.
    newly_restored: bool,
    /// A restore that did not come to its end.
    restore: Option<RestoreNotice>,
    settings: GateSettings,
    /// The data folder, which holds the notebook or would hold it.
    folder: String,
    /// The cloud service that seems to copy that folder.
    copied_to: Option<&'static str>,
    /// True if that is not the usual folder.
    is_another_folder: bool,
    /// True if it is opened always, since the person chose it for good.
    is_remembered: bool,
    /// True if a removal was begun and the notebook still opens, so that it can stay.
    can_stop_removal: bool,
}

impl GateState {
    /// The state for `folder`.
    pub(crate) fn of(folder: &VaultFolder, start: &StartOptions, settings: GateSettings) -> Self {
        let is_remembered = gate_settings::remembered_notebook(&start.usual).as_ref() == Some(&start.data);
        let is_known = known_notebooks::is_known(&start.state, &start.data)
            // A stick that is not there: its place is no folder to begin a notebook in.
            || (is_remembered && !start.data.exists());
        let is_removing = notebook::is_removal_under_way(folder.data());
        // A restore that was interrupted is finished before anything is looked at.
        let finished = folder.finish_restoring();
        let found = match (finished, folder.inspect()) {
            // It is no notebook that is gone: its copy waits for its place.
            (Err(_), Ok(Presence::Nothing)) => Err(Error::RestoreUnfinished),
            (_, found) => found.map_err(Error::from),
        };
        let found = found.map_err(|error| error.view(&folder.path()));
        Self {
            can_stop_removal: is_removing && matches!(found, Ok(Presence::Vault)),
            notebook: match found {
                _ if is_removing => NotebookPresence::Removing,
                Ok(Presence::Nothing) if is_known => NotebookPresence::Gone,
                Ok(Presence::Nothing) => NotebookPresence::None,
                Ok(Presence::Vault) | Err(_) => NotebookPresence::Here,
            },
            trouble: found.err().filter(|_| !is_removing),
            is_another_folder: start.data != start.usual,
            is_remembered,
            newly_restored: folder.is_newly_restored(),
            restore: if is_removing { None } else { RestoreNotice::of(folder) },
            settings,
            folder: folder.data().display().to_string(),
            copied_to: cloud_sync::service_that_copies(folder.data()),
        }
    }
}
