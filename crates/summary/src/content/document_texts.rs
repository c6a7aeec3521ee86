//! The person's own texts that a selection puts on the page, each with an id that stays.

use journal::EntryId;
use serde::Serialize;

use crate::content::selection::Selection;

/// A text of the person's own on the page, before the changes that the page makes to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct DocumentText {
    /// Id that stays the same as long as the text is on the page: `entry/12/what`, `entry/12/.title`.
    pub id: String,
    /// Name of the text: the note, its day and the question.
    pub label: String,
    /// The text with the edits of the copy.
    pub words: String,
}

/// Id of a part of an entry: `entry/12/what`.
pub(crate) fn entry_text_id(entry: EntryId, part: &str) -> String {
    format!("entry/{}/{part}", entry.number())
}

/// Takes every text of the person's own on its way to the page, in the order of the page.
///
/// What composes a section passes each such text through [`put`](Self::put) and shows what that
/// returns. So the texts that are looked at are the texts of the page, and no others.
pub(crate) struct OwnTexts<'s> {
    selection: &'s Selection,
    texts: Vec<DocumentText>,
}

impl<'s> OwnTexts<'s> {
    /// Begins with the first text of the page.
    pub(crate) fn new(selection: &'s Selection) -> Self {
        Self { selection, texts: Vec::new() }
    }

    /// The text as the page shows it: an edit of the copy takes its place. `None` if nothing is
    /// left of it.
    pub(crate) fn put(&mut self, id: String, label: String, words: String) -> Option<String> {
        let words = self.selection.edits.get(&id).cloned().unwrap_or(words);
        if words.trim().is_empty() {
            return None;
        }
        self.texts.push(DocumentText { id, label, words: words.clone() });
        Some(words)
    }

    /// All texts so far, in the order of the page.
    pub(crate) fn into_texts(self) -> Vec<DocumentText> {
        self.texts
    }
}
