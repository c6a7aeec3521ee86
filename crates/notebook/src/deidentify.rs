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
    /// Suggested replacements for a name, in the language of the text.
    replacements: &'static [String],
}

/// The word lists for a search, so that the journal is free while a text is searched.
pub struct IdentifierSearch {
    /// Never empty; those of the window's language first.
    word_lists: Vec<&'static WordLists>,
    custom_words: CustomWords,
}

impl Notebook<'_> {
    /// Prepares a search in every language that the person may write in, with their custom words.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`]; [`Error::Journal`] if the custom words cannot be read.
    pub fn identifier_search(&mut self) -> Result<IdentifierSearch> {
        let word_lists = practice::all_word_lists(self.language).map_err(|_| Error::ShippedTexts)?;
        Ok(IdentifierSearch { word_lists, custom_words: self.journal.custom_words()? })
    }
}

impl IdentifierSearch {
    /// Searches a text. Nothing of it is stored.
    pub fn find_in(&self, text: &str) -> FindingsView {
        let CustomWords { watch, leave } = &self.custom_words;
        let marks = practice::find_identifiers_in_languages(text, &self.word_lists, watch, leave);
        FindingsView { marks, replacements: practice::replacements_for(text, &self.word_lists) }
    }
}
