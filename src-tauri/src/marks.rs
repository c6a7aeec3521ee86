//! What the pages are told about places in a text that may point to somebody.

use journal::{CustomWords, Journal};
use practice::{Finding, WordLists};
use serde::Serialize;

use crate::error::Error;
use crate::writing::language;

/// What was found in a text.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FindingsView {
    marks: Vec<Finding>,
    /// What can stand in the place of a name.
    replacements: &'static [String],
}

/// What it takes to look through a text, so that the notebook is free while it is looked through.
pub(crate) struct IdentifierSearch {
    words: &'static WordLists,
    own: CustomWords,
}

impl IdentifierSearch {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        let words = practice::word_lists(&language(journal)).map_err(|_| Error::Internal)?;
        Ok(Self { words, own: journal.custom_words()? })
    }

    pub(crate) fn through(&self, text: &str) -> FindingsView {
        let marks = practice::find_identifiers(text, self.words, &self.own.watch, &self.own.leave);
        FindingsView { marks, replacements: &self.words.replacements }
    }
}
