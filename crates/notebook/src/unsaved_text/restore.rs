//! The return of text that could not be saved into the notebook.

use journal::{Content, DraftId, EntryInput};
use serde_json::Value;

use crate::error::{Error, Result};
use crate::notebook::Notebook;
use crate::unsaved_text::{Newest, TypedText, UnsavedText};

/// Form of a note without questions.
const NOTE: &str = "just-write";

/// The outcome of a return.
#[derive(Debug, Default, PartialEq)]
pub struct Restored {
    /// Number of texts that are in the notebook again and were not before.
    pub count: u32,
    /// The texts that could not be saved.
    pub left: UnsavedText,
}

impl Notebook<'_> {
    /// Saves texts of an earlier session: entries as drafts, to be looked at and kept. Nothing that
    /// is in the notebook is overwritten, except by the text that came after it.
    pub fn restore(&mut self, earlier: UnsavedText) -> Restored {
        let mut restored = Restored::default();
        for newest in earlier.texts {
            match self.restore_text(&newest) {
                Ok(true) => restored.count += 1,
                Ok(false) => {}
                Err(_) => restored.left.texts.push(newest),
            }
        }
        restored
    }

    /// Returns true if the text was not in the notebook.
    fn restore_text(&mut self, newest: &Newest) -> Result<bool> {
        match &newest.text {
            TypedText::Entry(input) if self.has_entry(input)? => Ok(false),
            // It was kept or begun in a file that is gone: its ids may mean something else here.
            TypedText::Entry(input) if newest.is_saved => self.save_draft(&as_new(input)).map(|_| true),
            TypedText::Entry(input) => {
                let before = match &newest.saved_before {
                    Some(TypedText::Entry(before)) => Some(&before.content),
                    _ => None,
                };
                let target = self.target_of(input, before)?;
                self.save_draft(&target).map(|_| true)
            }
            TypedText::Form { key, content } => {
                let stored = self.journal.autosaved_forms()?.remove(key);
                if stored.as_ref() == Some(content) {
                    return Ok(false);
                }
                let before = match &newest.saved_before {
                    Some(TypedText::Form { content, .. }) => Some(content),
                    _ => None,
                };
                if stored.is_none() || stored.as_ref() == before {
                    self.journal.autosave_form(key, content)?;
                } else {
                    self.save_words_as_note(content)?;
                }
                Ok(true)
            }
            TypedText::Summary(selection) => {
                let stored = self.summary_draft()?;
                if stored.as_ref() == Some(&**selection) {
                    return Ok(false);
                }
                let before = match &newest.saved_before {
                    Some(TypedText::Summary(before)) => Some(&**before),
                    _ => None,
                };
                if stored.is_none() || stored.as_ref() == before {
                    self.save_summary_draft((**selection).clone())?;
                } else {
                    self.save_words_as_note(&serde_json::to_string(selection).map_err(|_| Error::Json)?)?;
                }
                Ok(true)
            }
        }
    }

    /// Saves the words in a JSON text as the draft of a note, since something newer has their place.
    fn save_words_as_note(&mut self, json: &str) -> Result<()> {
        let mut words = Vec::new();
        collect_words(&serde_json::from_str(json).map_err(|_| Error::Json)?, &mut words);
        if words.is_empty() {
            return Ok(());
        }
        let content = serde_json::json!({
            "date": { "on": self.today, "precision": "day" },
            "share": "private", "roles": [], "tags": [],
            "answers": { "text": { "text": words.join("\n\n") } },
        });
        let content: Content = serde_json::from_value(content).map_err(|_| Error::Json)?;
        let note = EntryInput { writing: 0, draft: None, entry: None, form: NOTE.to_owned(), content };
        self.save_draft(&note).map(drop)
    }

    /// Returns true if a draft or the entry itself has this content.
    fn has_entry(&mut self, input: &EntryInput) -> Result<bool> {
        if let Some(entry) = input.entry
            && self.journal.entry(entry).is_ok_and(|found| found.content == input.content)
        {
            return Ok(true);
        }
        for card in self.journal.drafts()? {
            if self.journal.draft(card.id).is_ok_and(|found| found.content == input.content) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The draft to save a text in: its own if that still has the content which was saved before,
    /// otherwise a new one.
    fn target_of(&mut self, input: &EntryInput, before: Option<&Content>) -> Result<EntryInput> {
        let mut is_unchanged = |id: DraftId| {
            self.journal
                .draft(id)
                .is_ok_and(|found| found.form.id == input.form && Some(&found.content) == before)
        };
        if let Some(id) = input.draft
            && is_unchanged(id)
        {
            return Ok(input.clone());
        }
        if let Some(entry) = input.entry
            && self.journal.entry(entry).is_ok_and(|found| found.form.id == input.form)
            && self.journal.draft_of(entry)?.is_none()
        {
            return Ok(EntryInput { draft: None, ..input.clone() });
        }
        Ok(as_new(input))
    }
}

/// Adds every string of more than one word.
fn collect_words(value: &Value, words: &mut Vec<String>) {
    match value {
        Value::String(text) if text.trim().contains(char::is_whitespace) => words.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect_words(value, words)),
        Value::Object(values) => values.values().for_each(|value| collect_words(value, words)),
        _ => {}
    }
}

fn as_new(input: &EntryInput) -> EntryInput {
    EntryInput { draft: None, entry: None, ..input.clone() }
}
