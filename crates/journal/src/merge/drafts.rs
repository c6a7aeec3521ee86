//! Begun notes of another state.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::drafts::rows::DraftRow;
use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::error::Result;
use crate::ids::{DraftId, EntryId};
use crate::merge::bring::Ids;
use crate::merge::comparison::Comparison;
use crate::merge::fingerprint::given_answers;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// A draft of another state that is not here.
pub(super) struct MissingDraft {
    row: DraftRow,
    words: [String; 4],
}

/// Drafts of another state whose words are here neither as a draft nor in a note that was kept,
/// without changes to notes whose text has expired here.
///
/// # Errors
///
/// [`crate::Error::Vault`] if one of the databases cannot be read.
pub(super) fn missing<S: Store, T: Store>(
    here: &mut Journal<S>,
    other: &mut Journal<T>,
    compared: &Comparison,
) -> Result<Vec<MissingDraft>> {
    let drafts = drafts_of(other)?;
    if drafts.is_empty() {
        return Ok(Vec::new());
    }
    let mut known: HashSet<Words> = drafts_of(here)?.into_iter().map(|(words, _)| words).collect();
    let mut missing = Vec::new();
    for (words, row) in drafts {
        let pair = row.entry.and_then(|entry| compared.pair(entry));
        if pair.is_some_and(|(there, here)| here.is_some_and(|here| here.differs_by_expiry(there))) {
            continue;
        }
        if known.insert(words.clone()) && !is_kept(here, &words)? {
            let words = other.store.read_piece(|db| form_snapshots::read_parts(db, row.form_snapshot))?;
            missing.push(MissingDraft { row, words });
        }
    }
    Ok(missing)
}

/// Id of a form, and the answers to it that were given.
type Words = (String, String);

fn drafts_of<S: Store>(journal: &mut Journal<S>) -> Result<Vec<(Words, DraftRow)>> {
    let mut ids = journal.row_ids("draft", "SELECT id FROM draft ORDER BY id")?;
    ids.sort_unstable();
    let (drafts, _) = journal.read_all_readable(ids, |journal, id| {
        let Some(row) = journal.store.read_piece(|db| DraftRow::read(db, DraftId(id)))? else {
            return Ok(None);
        };
        Ok(Some(((row.form.clone(), given_answers(row.raw_content())?), row)))
    })?;
    Ok(drafts)
}

/// Returns true if a note here says, or said, exactly this.
fn is_kept<S: Store>(here: &mut Journal<S>, (form, answers): &Words) -> Result<bool> {
    let contents = here.store.read_piece(|db| {
        let mut read = db.prepare_cached(
            "SELECT content FROM entry WHERE form = ?1 UNION ALL SELECT earlier_version.content
             FROM earlier_version JOIN entry ON entry.id = earlier_version.entry WHERE form = ?1",
        )?;
        read.query_map([form], |row| row.get("content"))?.collect::<rusqlite::Result<Vec<String>>>()
    })?;
    Ok(contents.iter().any(|content| given_answers(content).is_ok_and(|given| given == *answers)))
}

impl MissingDraft {
    /// Inserts the draft: a change of a note that is here and not being changed as one, any other as
    /// a new note that was begun, so that none takes the place of another.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn insert(self, db: &Connection, ids: &Ids) -> Result<()> {
        let snapshot = form_snapshots::intern_words(db, self.words.each_ref().map(String::as_str))?;
        let entry = self.row.entry.and_then(|entry| ids.here.get(&entry)).copied();
        let entry: Option<EntryId> = match entry {
            Some(entry) if DraftRow::of(db, entry)?.is_none() => Some(entry),
            _ => None,
        };
        let content = ids.translate(Content::from_json(self.row.raw_content())?);
        Ok(self.row.insert_copy(db, entry, snapshot, &content.to_json()?)?)
    }
}
