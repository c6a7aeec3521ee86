//! Finding entries by their words.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension};

use crate::entry_rows::{CardRow, EntryRow};
use crate::passage::passage;
use crate::query::Query;
use crate::reading::Forms;
use crate::tables::Store;
use crate::{EntryId, Journal, Result, SearchHit, SearchPage, index};

/// How many entries are shown.
const SHOWN: usize = 50;

impl<S: Store> Journal<S> {
    /// Entries outside the bin in which every one of `words` occurs, the last also as the beginning of one: in what was
    /// written, in the labels of what was chosen, in tags, and in what the form is called. Whatever is typed is words and
    /// nothing else; where there is no word in it, nothing is found.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Unreadable`], and the database's.
    pub fn search(&mut self, words: &str) -> Result<SearchPage> {
        let Some(query) = Query::of(words) else { return Ok(SearchPage::default()) };
        let (ids, all) = match self.tables.read_piece(|db| by_index(db, &query)) {
            Ok(Some(found)) => found,
            Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => self.by_reading(&query)?,
            Err(error) => return Err(error.into()),
        };
        let mut page = SearchPage::default();
        let mut forms = Forms::default();
        for id in &ids {
            match self.found(*id, &query, &mut forms) {
                Ok(found) => page.found.extend(found),
                Err(error) if error.is_of_one_piece() => {}
                Err(error) => return Err(error),
            }
        }
        page.more = u32::try_from(all.saturating_sub(ids.len())).unwrap_or(u32::MAX);
        Ok(page)
    }

    fn found(&mut self, id: EntryId, query: &Query, forms: &mut Forms) -> Result<Option<SearchHit>> {
        let piece = |db: &Connection| Ok((CardRow::read(db, id)?, EntryRow::read(db, id)?));
        let (Some(card), Some(row)) = self.tables.read_piece(piece)? else { return Ok(None) };
        let content = row.content()?;
        let form = forms.of_entry(&mut self.tables, &row, &content)?;
        let passage = passage(&index::searched(&form, &content), query);
        Ok(Some(SearchHit { card: card.into_card()?, passage }))
    }

    fn words_of(&mut self, id: EntryId, forms: &mut Forms) -> Result<HashSet<String>> {
        let row = self.entry_row(id)?;
        let content = row.content()?;
        let form = forms.of_entry(&mut self.tables, &row, &content)?;
        Ok(index::distinct_words(&index::searched(&form, &content)))
    }

    /// The way when the index is damaged, or was made by other rules and cannot be made anew.
    fn by_reading(&mut self, query: &Query) -> Result<(Vec<EntryId>, usize)> {
        let (cards, _) = self.cards_one_by_one()?;
        let (mut ids, mut all, mut forms) = (Vec::new(), 0, Forms::default());
        for card in cards {
            let words = match self.words_of(card.id, &mut forms) {
                Err(error) if error.is_of_one_piece() => continue,
                words => words?,
            };
            if query.is_answered_by(&words) {
                all += 1;
                if ids.len() < SHOWN {
                    ids.push(card.id);
                }
            }
        }
        Ok((ids, all))
    }
}

/// The first entries found, the latest first, and how many there are in all; `None` if the index was made by other rules.
fn by_index(db: &Connection, query: &Query) -> rusqlite::Result<Option<(Vec<EntryId>, usize)>> {
    if !index::is_current(db)? {
        return Ok(None);
    }
    let find = "SELECT rowid AS id FROM found_by_words WHERE found_by_words MATCH ?1";
    let found: HashSet<EntryId> = db
        .prepare_cached(find)?
        .query_map([query.expression()], |row| row.get("id"))?
        .collect::<rusqlite::Result<_>>()?;
    if found.len() <= SHOWN {
        return Ok(Some((in_order(db, &found)?, found.len())));
    }
    // Many: walking along the days meets enough of them soon.
    let latest_first = "SELECT id FROM entry INDEXED BY entry_by_day WHERE binned_on IS NULL
                        ORDER BY occurred_on DESC, id DESC";
    let mut ids = Vec::with_capacity(SHOWN);
    let mut walk = db.prepare_cached(latest_first)?;
    let mut rows = walk.query([])?;
    while ids.len() < SHOWN
        && let Some(row) = rows.next()?
    {
        let id = row.get("id")?;
        if found.contains(&id) {
            ids.push(id);
        }
    }
    Ok(Some((ids, found.len())))
}

/// Few: each is looked at.
fn in_order(db: &Connection, found: &HashSet<EntryId>) -> rusqlite::Result<Vec<EntryId>> {
    let mut day = db.prepare_cached("SELECT occurred_on FROM entry WHERE id = ?1")?;
    let mut dated = Vec::with_capacity(found.len());
    for id in found {
        let on = day.query_row([id], |row| row.get::<_, String>("occurred_on")).optional()?;
        dated.extend(on.map(|on| (on, *id)));
    }
    dated.sort_unstable();
    Ok(dated.into_iter().rev().map(|(_, id)| id).collect())
}
