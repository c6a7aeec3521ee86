//! The draft of a summary that is being prepared.

use rusqlite::{Connection, OptionalExtension};

use crate::error::{Result, check_length};
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, transact_undated};

/// Longest draft, in bytes of all its parts together.
const MAX_BYTES: usize = 16 << 20;

/// Draft of a summary. Its parts are opaque JSON to this crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryDraft {
    /// The selection without the entries, as JSON.
    pub content: String,
    /// Selected entries in their order, each with its edited copy as JSON.
    pub entries: Vec<(EntryId, String)>,
}

impl<S: Store> Journal<S> {
    /// The draft of a summary, if there is one. It is read whole or not at all: with a damaged part
    /// left out it would be another than the person prepared, and text that was deleted from a copy
    /// would be back.
    ///
    /// # Errors
    ///
    /// [`vault::Error::DatabaseDamaged`] if a part of it is damaged; there may be a draft then, and
    /// nothing can be saved in its place. [`crate::Error::Vault`] if the database cannot be read.
    pub fn summary_draft(&mut self) -> Result<Option<SummaryDraft>> {
        self.since_schema(schema::WITH_SUMMARIES, |journal| Ok(journal.store.read_piece(read_draft)?))
    }

    /// Saves the draft in place of the earlier one. Entries that were deleted meanwhile are left
    /// out.
    ///
    /// # Errors
    ///
    /// [`crate::Error::TooLong`] for more than 16 MiB; [`crate::Error::Vault`] if the notebook is
    /// read-only, the drive is full, or the database cannot be written. The earlier content is then
    /// still there.
    pub fn save_summary_draft(&mut self, draft: &SummaryDraft) -> Result<()> {
        let of_entries: usize = draft.entries.iter().map(|(_, content)| content.len()).sum();
        let length = draft.content.len() + of_entries;
        check_length("a page that is being put together", length, MAX_BYTES)?;
        transact_undated(&mut self.store, |db| {
            clear_draft(db)?;
            db.prepare_cached("INSERT INTO summary_draft (id, content) VALUES (1, ?1)")?
                .execute([&draft.content])?;
            let mut add = db.prepare_cached(
                "INSERT INTO summary_entry (position, entry, content)
                 SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM entry WHERE id = ?2)",
            )?;
            for (position, (entry, content)) in (0_i64..).zip(&draft.entries) {
                add.execute((position, entry, content))?;
            }
            Ok(())
        })
    }

    /// Deletes the draft. Does nothing if there is none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn discard_summary_draft(&mut self) -> Result<()> {
        transact_undated(&mut self.store, |db| Ok(clear_draft(db)?))
    }
}

fn read_draft(db: &Connection) -> rusqlite::Result<Option<SummaryDraft>> {
    let mut whole = db.prepare_cached("SELECT content FROM summary_draft WHERE id = 1")?;
    let content: Option<String> = whole.query_row([], |row| row.get("content")).optional()?;
    let Some(content) = content else { return Ok(None) };
    let mut entries = db.prepare_cached("SELECT entry, content FROM summary_entry ORDER BY position")?;
    let entries = entries.query_map([], |row| Ok((row.get("entry")?, row.get("content")?)))?;
    Ok(Some(SummaryDraft { content, entries: entries.collect::<rusqlite::Result<_>>()? }))
}

fn clear_draft(db: &Connection) -> rusqlite::Result<()> {
    for from in ["summary_entry", "summary_draft"] {
        db.prepare_cached(&format!("DELETE FROM {from}"))?.execute([])?;
    }
    Ok(())
}
