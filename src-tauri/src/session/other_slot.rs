//! The other state of the notebook that a session holds, and made-up notes.

use std::path::PathBuf;
use std::sync::Mutex;

use notebook::{MadeUpNotebook, OtherState};
use vault::PreparedRestore;

/// The other state of a session.
#[derive(Default)]
pub(crate) struct OtherSlot {
    pub(super) state: Mutex<Option<OtherState>>,
    /// The folder that the person chose.
    pub(super) chosen: Mutex<Option<PathBuf>>,
    /// A copy that takes the place of the notebook when that is closed, and the day.
    pub(super) restore: Mutex<Option<(PreparedRestore, String)>>,
    /// Made-up notes while they are looked at.
    pub(super) made_up: Mutex<Option<MadeUpNotebook>>,
}
