//! The place of another state of the notebook, as the front end names it: never a path.

use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};
use vault::{StateFile, VaultFolder};

use crate::backups::backup_folders::own_folder;
use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// The place of another state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "name")]
pub enum StateSource {
    /// A backup in the data folder, by its name.
    Backup(String),
    /// A file beside the notebook, such as a conflicted copy, by its name.
    Beside(String),
    /// The notebook as it was before a restore, by the name of its folder.
    KeptAside(String),
    /// The folder that the person chose.
    Chosen,
}

/// Another state of the notebook in a list, before it is opened.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FoundStateView {
    pub(crate) source: StateSource,
    /// The day on which it was put aside, if it is the notebook as it was before.
    pub(crate) day: Option<String>,
    /// False for a file that holds only another key for the notebook, and no notes.
    pub(crate) has_notes: bool,
    /// True if it opens with a passphrase of its own.
    pub(crate) has_own_key: bool,
}

/// Another state, found and not opened.
pub struct FoundState {
    /// The state.
    pub state: StateFile,
    /// True if it is a state of this notebook, and not of another one.
    pub is_same_notebook: bool,
    /// True if the key of the notebook opens it.
    pub has_key: bool,
}

impl Notebook<'_> {
    /// Finds the state at a place. `chosen` is the folder that the person chose.
    ///
    /// # Errors
    ///
    /// [`Error::StateIsOpen`] for the notebook itself, [`Error::Journal`] if there is none or it
    /// cannot be read.
    pub fn find_state(&self, source: &StateSource, chosen: Option<&Path>) -> Result<FoundState> {
        let vault = self.journal.vault();
        let state = match source {
            StateSource::Beside(name) => StateFile::named(vault, name),
            _ => self.folder_of(source, chosen).and_then(|path| StateFile::in_folder(&path)),
        };
        let state = state.map_err(journal::Error::from)?;
        if state.is_open_in(vault) {
            return Err(Error::StateIsOpen);
        }
        Ok(FoundState { is_same_notebook: state.is_of(vault), has_key: state.has_key_of(vault), state })
    }

    fn folder_of(&self, source: &StateSource, chosen: Option<&Path>) -> vault::Result<PathBuf> {
        let data = own_folder(self.journal.vault());
        let path = match source {
            StateSource::Backup(name) => plain(name).map(|name| data.join(name)),
            StateSource::KeptAside(name) => {
                let kept = self.journal.vault().folder().kept_aside().into_iter().map(|kept| kept.path);
                kept.into_iter().find(|path| path.file_name() == Some(name.as_ref()))
            }
            StateSource::Chosen => chosen.map(Path::to_owned),
            StateSource::Beside(_) => None,
        };
        path.ok_or(vault::Error::NoVault)
    }

    /// Other states that lie beside the notebook: conflicted copies, and the notebook as it was
    /// before a restore.
    pub fn states_beside(&self) -> Vec<FoundStateView> {
        let vault = self.journal.vault();
        let beside = vault.other_states().into_iter().map(|name| (StateSource::Beside(name), None));
        let kept = vault.folder().kept_aside().into_iter().filter_map(|kept| {
            let name = kept.path.file_name()?.to_str()?.to_owned();
            Some((StateSource::KeptAside(name), Some(kept.day)))
        });
        let view = |(source, day)| {
            let found = self.find_state(&source, None);
            FoundStateView {
                source,
                day,
                has_notes: found.is_ok(),
                has_own_key: found.is_ok_and(|found| !found.has_key),
            }
        };
        beside.chain(kept).map(view).collect()
    }

    /// Removes another state beside the notebook for good.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if there is none, it is open elsewhere, or it cannot be removed.
    pub fn let_state_go(&self, source: &StateSource) -> Result<()> {
        let removed = match source {
            StateSource::Beside(name) => self.journal.vault().remove_other_state(name),
            StateSource::KeptAside(_) => self
                .folder_of(source, None)
                .and_then(|path| VaultFolder::at(&path).ok_or(vault::Error::NoVault)?.remove_for_good()),
            _ => Err(vault::Error::NoVault),
        };
        Ok(removed.map_err(journal::Error::from)?)
    }
}

/// The name, if it is one of a folder and no path.
fn plain(name: &str) -> Option<&str> {
    let mut parts = Path::new(name).components();
    let first = parts.next()?;
    (matches!(first, Component::Normal(_)) && parts.next().is_none()).then_some(name)
}
