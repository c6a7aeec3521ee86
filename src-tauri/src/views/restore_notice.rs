//! A restore that did not come to its end, as the gate tells of it.

use serde::Serialize;
use vault::{UnfinishedRestore, VaultFolder};

/// A restore that did not come to its end, with the notebook there.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "day")]
pub(crate) enum RestoreNotice {
    /// Since this day a copy waits to take the place of the notebook.
    Waiting(String),
    /// A copy was not whole, and was removed.
    Cleared,
    /// The notebook of before could not be given its name.
    Unnamed,
}

impl RestoreNotice {
    /// Looks for one, and removes a copy that is not whole. What cannot be read or removed is left
    /// as it is, and looked for again at the next start.
    pub(crate) fn of(folder: &VaultFolder) -> Option<Self> {
        match folder.unfinished_restore() {
            Ok(Some(UnfinishedRestore::Waiting { day })) => Some(Self::Waiting(day)),
            Ok(Some(UnfinishedRestore::Unnamed)) => Some(Self::Unnamed),
            _ => matches!(folder.clear_incomplete_copy(), Ok(true)).then_some(Self::Cleared),
        }
    }
}
