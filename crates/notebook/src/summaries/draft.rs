//! The draft of a summary: the selection so far.

use std::collections::BTreeMap;

use journal::{EntryId, SummaryDraft};
use practice::LookedAt;
use serde::{Deserialize, Serialize};
use summary::{SelectedEntry, Selection, entry_text_ids};

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
            let row: DraftEntry = serde_json::from_str(&entry).map_err(|_| Error::DraftNotUnderstood)?;
            row.put_into(&mut selection);
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
        let rows = entries.into_iter().map(|entry| {
            let row = DraftEntry::take_from(&mut selection, entry);
            Ok((row.entry, json(&row)?))
        });
        let entries = rows.collect::<Result<Vec<(EntryId, String)>>>()?;
        // Words of a note that is not selected would outlive the note.
        selection.edits.retain(|id, _| !is_of_an_entry(id));
        selection.looked_at.retain(|id, _| !is_of_an_entry(id));
        Ok(self.journal.save_summary_draft(&SummaryDraft { content: json(&selection)?, entries })?)
    }
}

/// The row of a selected entry, with all words of the entry that the draft holds: they are deleted
/// with it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftEntry {
    entry: EntryId,
    parts: Vec<String>,
    words: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    edits: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    looked_at: BTreeMap<String, LookedAt>,
}

impl DraftEntry {
    fn take_from(
        Selection { edits, looked_at, .. }: &mut Selection,
        SelectedEntry { entry, parts, words }: SelectedEntry,
    ) -> Self {
        let ids = entry_text_ids(entry);
        Self { entry, parts, words, edits: taken(edits, &ids), looked_at: taken(looked_at, &ids) }
    }

    fn put_into(self, selection: &mut Selection) {
        let Self { entry, parts, words, edits, looked_at } = self;
        selection.entries.push(SelectedEntry { entry, parts, words });
        selection.edits.extend(edits);
        selection.looked_at.extend(looked_at);
    }
}

/// Takes what has an id that begins with `ids` out of a map.
fn taken<T>(from: &mut BTreeMap<String, T>, ids: &str) -> BTreeMap<String, T> {
    let (of_it, others) = std::mem::take(from).into_iter().partition(|(id, _)| id.starts_with(ids));
    *from = others;
    of_it
}

/// Returns true for the id of a text of an entry.
fn is_of_an_entry(id: &str) -> bool {
    id.starts_with("entry/")
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|_| Error::Json)
}
