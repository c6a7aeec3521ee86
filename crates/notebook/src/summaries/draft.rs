//! The draft of a summary: the selection so far.

use journal::{EntryId, SummaryDraft};
use serde::Serialize;
use summary::Selection;

use crate::error::{Error, Result};
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// The selection so far, if a summary was begun.
    ///
    /// # Errors
    ///
    /// [`Error::DraftNotUnderstood`] if another version wrote it; [`Error::Journal`] if it cannot
    /// be read.
    pub fn summary_draft(&mut self) -> Result<Option<Selection>> {
        let Some(SummaryDraft { content, entries }) = self.journal.summary_draft()? else {
            return Ok(None);
        };
        let mut selection: Selection =
            serde_json::from_str(&content).map_err(|_| Error::DraftNotUnderstood)?;
        for (_, entry) in entries {
            selection.entries.push(serde_json::from_str(&entry).map_err(|_| Error::DraftNotUnderstood)?);
        }
        Ok(Some(selection))
    }

    /// Saves the selection so far.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it cannot be saved.
    pub fn save_summary_draft(&mut self, mut selection: Selection) -> Result<()> {
        let entries = std::mem::take(&mut selection.entries);
        let rows = entries.iter().map(|entry| Ok((entry.entry, json(entry)?)));
        let entries = rows.collect::<Result<Vec<(EntryId, String)>>>()?;
        Ok(self.journal.save_summary_draft(&SummaryDraft { content: json(&selection)?, entries })?)
    }
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|_| Error::Json)
}
