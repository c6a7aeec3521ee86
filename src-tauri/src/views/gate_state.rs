//! The state of the gate: what can be seen before a passphrase is asked for.

use serde::Serialize;
use vault::{Presence, VaultFolder};

use crate::error::{Error, ErrorView};
use crate::platform::cloud_sync;
use crate::platform::gate_settings::GateSettings;

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
    settings: GateSettings,
    /// The data folder, which holds the notebook or would hold it.
    folder: String,
    /// The cloud service that seems to copy that folder.
    copied_to: Option<&'static str>,
}

impl GateState {
    /// The state for `folder`, in which a notebook was opened before if `is_known`.
    pub(crate) fn of(folder: &VaultFolder, is_known: bool, settings: GateSettings) -> Self {
        // A restore that was interrupted is finished before anything is looked at. If that fails, the
        // next look says why.
        let _ = folder.finish_restoring();
        let found = folder.inspect().map_err(|error| Error::from(error).view(&folder.path()));
        Self {
            notebook: match found {
                Ok(Presence::Nothing) if is_known => NotebookPresence::Gone,
                Ok(Presence::Nothing) => NotebookPresence::None,
                Ok(Presence::Vault) | Err(_) => NotebookPresence::Here,
            },
            trouble: found.err(),
            newly_restored: folder.is_newly_restored(),
            settings,
            folder: folder.data().display().to_string(),
            copied_to: cloud_sync::service_that_copies(folder.data()),
        }
    }
}
