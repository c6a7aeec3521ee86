//! Text that could not be saved, and its return into the notebook.
//!
//! While the drive is full, gone or exchanged, the newest text of everything that is being written
//! is kept here, to be sealed in another place. For a notebook whose file was exchanged, what was
//! saved since it was unlocked belongs to it as well.

mod restore;

use journal::{DraftId, EntryId, EntryInput, FormKey};
use serde::{Deserialize, Serialize};
use summary::Selection;

use crate::entries::save::SavedEntry;
use crate::error::{Error, Result};
use crate::notebook::Notebook;

pub use restore::Restored;

/// Text that a person has typed, as it is to be saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypedText {
    /// An entry that is being written or changed.
    Entry(EntryInput),
    /// A small form.
    Form {
        /// The form.
        key: FormKey,
        /// Its content, as JSON.
        content: String,
    },
    /// The choices for a summary.
    Summary(Box<Selection>),
}

impl TypedText {
    /// Returns true if the other text is an earlier or later one of the same thing.
    fn is_same_thing(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Entry(one), Self::Entry(other)) if one.writing > 0 || other.writing > 0 => {
                one.writing == other.writing
            }
            (Self::Entry(one), Self::Entry(other)) => {
                (one.draft, one.entry, &one.form) == (other.draft, other.entry, &other.form)
            }
            (Self::Form { key: one, .. }, Self::Form { key: other, .. }) => one == other,
            (Self::Summary(_), Self::Summary(_)) => true,
            _ => false,
        }
    }

    /// Returns true for the text of this draft.
    pub fn is_draft(&self, id: DraftId) -> bool {
        matches!(self, Self::Entry(input) if input.draft == Some(id))
    }

    /// Returns true for the text of the form on the screen with this number.
    pub fn is_on_screen(&self, writing: u32) -> bool {
        matches!(self, Self::Entry(input) if input.writing == writing && writing > 0)
    }

    /// Returns true for the text of this entry, or of a change of it.
    pub fn is_entry(&self, id: EntryId) -> bool {
        matches!(self, Self::Entry(input) if input.entry == Some(id))
    }

    /// Returns true for the text of this form.
    pub fn is_form(&self, form: &FormKey) -> bool {
        matches!(self, Self::Form { key, .. } if key == form)
    }

    /// Returns true for what is chosen for a summary.
    pub fn is_summary(&self) -> bool {
        matches!(self, Self::Summary(_))
    }
}

/// The newest text of one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Newest {
    text: TypedText,
    /// The text that was saved before it, if that is another one.
    saved_before: Option<TypedText>,
    is_saved: bool,
}

/// The newest text of everything that was typed since the notebook was unlocked.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UnsavedText {
    texts: Vec<Newest>,
}

impl UnsavedText {
    /// Notes that a text could not be saved.
    pub fn failed(&mut self, text: TypedText) {
        let saved_before = match self.take(&text) {
            Some(Newest { text, is_saved: true, .. }) => Some(text),
            earlier => earlier.and_then(|earlier| earlier.saved_before),
        };
        self.texts.push(Newest { text, saved_before, is_saved: false });
    }

    /// Notes that a text was saved.
    pub fn saved(&mut self, text: TypedText) {
        self.take(&text);
        self.texts.push(Newest { text, saved_before: None, is_saved: true });
    }

    /// Forgets a text that the person discarded or removed.
    pub fn forget(&mut self, is_it: impl Fn(&TypedText) -> bool) {
        self.texts.retain(|newest| !is_it(&newest.text));
    }

    /// Forgets what could not be saved; what was saved before it counts again.
    pub fn abandon(&mut self) {
        let kept = std::mem::take(&mut self.texts).into_iter().filter_map(|newest| match newest {
            newest if newest.is_saved => Some(newest),
            Newest { saved_before: Some(text), .. } => {
                Some(Newest { text, saved_before: None, is_saved: true })
            }
            _ => None,
        });
        self.texts = kept.collect();
    }

    /// Returns true if there is a text that is not saved.
    pub fn is_pending(&self) -> bool {
        self.texts.iter().any(|newest| !newest.is_saved)
    }

    /// Number of texts.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Returns true if there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Adds the texts of an earlier session.
    pub fn append(&mut self, mut earlier: Self) {
        self.texts.append(&mut earlier.texts);
    }

    /// The texts that are not saved, and also those that are if `with_saved`.
    pub fn selected(&self, with_saved: bool) -> Self {
        let texts = self.texts.iter().filter(|newest| with_saved || !newest.is_saved).cloned().collect();
        Self { texts }
    }

    /// The texts as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Json`].
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|_| Error::Json)
    }

    /// Reads what [`UnsavedText::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// [`Error::Json`] for text of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        serde_json::from_slice(bytes).map_err(|_| Error::Json)
    }

    fn take(&mut self, text: &TypedText) -> Option<Newest> {
        let at = self.texts.iter().position(|newest| newest.text.is_same_thing(text))?;
        Some(self.texts.remove(at))
    }
}

impl Notebook<'_> {
    /// Saves a draft, and returns its text as it is saved now.
    ///
    /// # Errors
    ///
    /// As [`Notebook::save_draft`].
    pub fn save_draft_text(&mut self, input: EntryInput) -> Result<(DraftId, TypedText)> {
        let id = self.save_draft(&input)?;
        Ok((id, TypedText::Entry(EntryInput { draft: Some(id), ..input })))
    }

    /// Keeps an entry, and returns its text as it is kept now.
    ///
    /// # Errors
    ///
    /// As [`Notebook::save_entry`].
    pub fn save_entry_text(&mut self, input: EntryInput) -> Result<(SavedEntry, TypedText)> {
        let saved = self.save_entry(&input)?;
        let text = TypedText::Entry(EntryInput { draft: None, entry: Some(saved.entry), ..input });
        Ok((saved, text))
    }

    /// Saves the text of a small form, and returns it.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it cannot be saved.
    pub fn save_form_text(&mut self, key: FormKey, content: String) -> Result<((), TypedText)> {
        self.journal.autosave_form(&key, &content)?;
        Ok(((), TypedText::Form { key, content }))
    }

    /// Saves what is chosen for a summary, and returns it.
    ///
    /// # Errors
    ///
    /// As [`Notebook::save_summary_draft`].
    pub fn save_summary_text(&mut self, selection: Selection) -> Result<((), TypedText)> {
        self.save_summary_draft(selection.clone())?;
        Ok(((), TypedText::Summary(Box::new(selection))))
    }
}
