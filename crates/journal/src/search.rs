//! Full-text search.

pub(crate) mod filter;
pub(crate) mod index;
pub(crate) mod query;
pub(crate) mod results;
pub(crate) mod snippet;
pub(crate) mod tokenize;

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension};

use crate::entries::read::FormCache;
use crate::entries::rows::{CardRow, EntryRow};
use crate::error::Result;
use crate::ids::EntryId;
use crate::search::query::Query;
use crate::search::results::{SearchHit, SearchPage};
use crate::search::snippet::snippet;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// Number of hits that are returned.
const MAX_HITS: usize = 50;

impl<S: Store> Journal<S> {
    /// Entries outside the bin in which every one of `words` occurs, the last also as a prefix: in
    /// answers, in the labels of chosen options, in tags, and in the title of the form. There is no
    /// query syntax; without a word nothing is found.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Unreadable`] for a value of another version, [`crate::Error::Vault`] if the
    /// database cannot be read.
    pub fn search(&mut self, words: &str) -> Result<SearchPage> {
        let Some(query) = Query::parse(words) else { return Ok(SearchPage::default()) };
        let (ids, all) = match self.store.read_piece(|db| search_index(db, &query)) {
            Ok(Some(found)) => found,
            Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => self.scan_texts(&query)?,
            Err(error) => return Err(error.into()),
        };
        let more = u32::try_from(all.saturating_sub(ids.len())).unwrap_or(u32::MAX);
        let mut forms = FormCache::default();
        let (found, _) = self.read_all_readable(ids, |journal, id| journal.hit(id, &query, &mut forms))?;
        Ok(SearchPage { found, more })
    }

    fn hit(&mut self, id: EntryId, query: &Query, forms: &mut FormCache) -> Result<Option<SearchHit>> {
        let piece = |db: &Connection| Ok((CardRow::read(db, id)?, EntryRow::read(db, id)?));
        let (Some(card), Some(row)) = self.store.read_piece(piece)? else { return Ok(None) };
        let content = row.content()?;
        let form = forms.of_entry(&mut self.store, &row, &content)?;
        let passage = snippet(&index::searchable_texts(&form, &content), query);
        Ok(Some(SearchHit { card: card.into_card()?, passage }))
    }

    fn words_of(&mut self, id: EntryId, forms: &mut FormCache) -> Result<HashSet<String>> {
        let row = self.entry_row(id)?;
        let content = row.content()?;
        let form = forms.of_entry(&mut self.store, &row, &content)?;
        Ok(index::distinct_words(&index::searchable_texts(&form, &content)))
    }

    /// Fallback: scans all texts when the index is damaged or outdated.
    fn scan_texts(&mut self, query: &Query) -> Result<(Vec<EntryId>, usize)> {
        let (cards, _) = self.scan_cards()?;
        let mut forms = FormCache::default();
        let (mut ids, _) = self.read_all_readable(cards, |journal, card| {
            let words = journal.words_of(card.id, &mut forms)?;
            Ok(query.matches_all(&words).then_some(card.id))
        })?;
        let all = ids.len();
        ids.truncate(MAX_HITS);
        Ok((ids, all))
    }
}

/// The first hits, the latest first, and the number of all; `None` if the index is outdated.
fn search_index(db: &Connection, query: &Query) -> rusqlite::Result<Option<(Vec<EntryId>, usize)>> {
    if !index::is_current(db)? {
        return Ok(None);
    }
    let find = "SELECT rowid AS id FROM found_by_words WHERE found_by_words MATCH ?1";
    let found: HashSet<EntryId> = db
        .prepare_cached(find)?
        .query_map([query.fts_expression()], |row| row.get("id"))?
        .collect::<rusqlite::Result<_>>()?;
    if found.len() <= MAX_HITS {
        return Ok(Some((newest_first(db, &found)?, found.len())));
    }
    // Many matches: a scan by date soon fills the page.
    let latest_first = "SELECT id FROM entry INDEXED BY entry_by_day WHERE binned_on IS NULL
                        ORDER BY occurred_on DESC, id DESC";
    let mut ids = Vec::with_capacity(MAX_HITS);
    let mut scan = db.prepare_cached(latest_first)?;
    let mut rows = scan.query([])?;
    while ids.len() < MAX_HITS
        && let Some(row) = rows.next()?
    {
        let id = row.get("id")?;
        if found.contains(&id) {
            ids.push(id);
        }
    }
    Ok(Some((ids, found.len())))
}

/// Few matches: all are loaded and sorted.
fn newest_first(db: &Connection, found: &HashSet<EntryId>) -> rusqlite::Result<Vec<EntryId>> {
    let mut day = db.prepare_cached("SELECT occurred_on FROM entry WHERE id = ?1")?;
    let mut dated = Vec::with_capacity(found.len());
    for id in found {
        let on = day.query_row([id], |row| row.get::<_, String>("occurred_on")).optional()?;
        dated.extend(on.map(|on| (on, *id)));
    }
    dated.sort_unstable();
    Ok(dated.into_iter().rev().map(|(_, id)| id).collect())
}
