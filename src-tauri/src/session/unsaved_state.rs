//! Text that could not be saved, and where it is meanwhile.

use notebook::UnsavedText;

/// Text that is not in the notebook, and where it is meanwhile.
#[derive(Default)]
pub(crate) struct Unsaved {
    pub(crate) text: UnsavedText,
    /// The content of the emergency file that was written last, if there may be one.
    pub(crate) written: Option<Vec<u8>>,
    /// True if the newest of it is in an emergency file.
    pub(crate) is_aside: bool,
    /// True if the file was exchanged: what was saved since unlocking may be lost with it.
    pub(crate) is_exchanged: bool,
    /// Texts of an earlier session that were found and put back into the notebook.
    pub(crate) restored: u32,
    /// Texts of an earlier session that wait for the notebook to be writable.
    pub(crate) waiting: UnsavedText,
}

impl Unsaved {
    /// Returns true if there is text that the notebook does not have, or may have lost.
    pub(crate) fn is_needed(&self) -> bool {
        self.text.is_pending() || (self.is_exchanged && !self.text.is_empty())
    }
}

/// Text of an earlier session, as the desk tells of it.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct RestoredTextView {
    /// Texts that are among what is not kept yet.
    pub(crate) restored: u32,
    /// Texts that stay aside until the notebook can be written.
    pub(crate) waiting: u32,
}
