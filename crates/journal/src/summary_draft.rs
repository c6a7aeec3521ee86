//! A page that is being put together to be brought to someone.

use rusqlite::{Connection, OptionalExtension};

use crate::tables::{Store, change};
use crate::{EntryId, Error, Journal, Result, schema};

/// Of everything in it together, in bytes.
const LONGEST: usize = 16 << 20;

/// What was put together so far for a page. What it means is the business of whoever composes the page; here it is text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryDraft {
    /// Everything that was chosen but the entries, as JSON.
    pub content: String,
    /// The entries that were switched on, in that order, each as JSON as it stands in the copy.
    pub entries: Vec<(EntryId, String)>,
}

impl<S: Store> Journal<S> {
    /// The page that is being put together, if one is. It is read whole or not at all: without a part that is damaged it
    /// would be another than the person chose, and what was taken out of a copy would be back in it.
    ///
    /// # Errors
    ///
    /// [`vault::Error::DatabaseDamaged`] where a part of it is damaged, which is not to say that nothing was begun. It is
    /// then left as it is: nothing can be saved in its place. And the database's.
    pub fn summary_draft(&mut self) -> Result<Option<SummaryDraft>> {
        if self.schema < schema::WITH_PAGES_TO_BRING {
            return Ok(None);
        }
        Ok(self.tables.read_piece(read)?)
    }

    /// Saves what was put together, in the place of all that was saved before. An entry that was removed for good meanwhile
    /// is passed over, with its words.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for more than 16 MiB; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    /// What was saved before is then still there.
    pub fn save_summary_draft(&mut self, draft: &SummaryDraft) -> Result<()> {
        let of_entries: usize = draft.entries.iter().map(|(_, content)| content.len()).sum();
        if draft.content.len() + of_entries > LONGEST {
            return Err(Error::TooLong { what: "a page that is being put together", most: LONGEST });
        }
        change(&mut self.tables, |db| {
            clear(db)?;
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

    /// Throws away what was put together. There is nothing to be done where nothing was.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn discard_summary_draft(&mut self) -> Result<()> {
        change(&mut self.tables, |db| Ok(clear(db)?))
    }
}

fn read(db: &Connection) -> rusqlite::Result<Option<SummaryDraft>> {
    let mut whole = db.prepare_cached("SELECT content FROM summary_draft WHERE id = 1")?;
    let content: Option<String> = whole.query_row([], |row| row.get("content")).optional()?;
    let Some(content) = content else { return Ok(None) };
    let mut entries = db.prepare_cached("SELECT entry, content FROM summary_entry ORDER BY position")?;
    let entries = entries.query_map([], |row| Ok((row.get("entry")?, row.get("content")?)))?;
    Ok(Some(SummaryDraft { content, entries: entries.collect::<rusqlite::Result<_>>()? }))
}

fn clear(db: &Connection) -> rusqlite::Result<()> {
    for from in ["summary_entry", "summary_draft"] {
        db.prepare_cached(&format!("DELETE FROM {from}"))?.execute([])?;
    }
    Ok(())
}
