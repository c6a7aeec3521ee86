//! De-identification: finds the passages of a text that may point to a person.

use journal::CustomWords;
use practice::{Finding, WordLists};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// The findings in a text.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FindingsView {
    marks: Vec<Finding>,
    /// Suggested replacements for a name.
    replacements: &'static [String],
}

/// The word lists for a search, so that the journal is free while a text is searched.
pub struct IdentifierSearch {
    word_lists: &'static WordLists,
    custom_words: CustomWords,
}

impl Notebook<'_> {
    /// Prepares a search in the person's language, with their custom words.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`]; [`Error::Journal`] if the custom words cannot be read.
    pub fn identifier_search(&mut self) -> Result<IdentifierSearch> {
        let word_lists = practice::word_lists(self.language).map_err(|_| Error::ShippedTexts)?;
        Ok(IdentifierSearch { word_lists, custom_words: self.journal.custom_words()? })
    }
}

impl IdentifierSearch {
    /// Searches a text. Nothing of it is stored.
    pub fn find_in(&self, text: &str) -> FindingsView {
        let CustomWords { watch, leave } = &self.custom_words;
        let marks = practice::find_identifiers(text, self.word_lists, watch, leave);
        FindingsView { marks, replacements: &self.word_lists.replacements }
    }
}
