//! Full-text search.

pub(crate) mod conditions;
pub(crate) mod days;
pub(crate) mod filter;
pub(crate) mod filter_choices;
pub(crate) mod hits;
pub(crate) mod index;
pub(crate) mod inflection;
pub(crate) mod period_days;
pub(crate) mod query;
pub(crate) mod read_vocabulary;
pub(crate) mod results;
pub(crate) mod snippet;
pub(crate) mod stored_day;
pub(crate) mod tokenize;

use std::collections::HashSet;

use rusqlite::Connection;

use crate::entries::read::FormCache;
use crate::entries::rows::{CardRow, EntryRow};
use crate::error::Result;
use crate::ids::EntryId;
use crate::search::conditions::Conditions;
use crate::search::filter::Filter;
use crate::search::hits::{Hits, MAX_HITS};
use crate::search::query::{Match, Query};
use crate::search::results::{SearchHit, SearchPage};
use crate::search::snippet::snippet;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

impl<S: Store> Journal<S> {
    /// Entries outside the bin in which every one of `words` is found: in answers, in the labels of
    /// chosen options, in tags, and in the title of the form. A word is found as it is, as the
    /// beginning of a word, in another form, and inside of a word; entries come in this order, and
    /// the latest first. There is no query syntax; without a word nothing is found.
    ///
    /// # Errors
    ///
    /// Those of [`Self::search_filtered`].
    pub fn search(&mut self, words: &str) -> Result<SearchPage> {
        self.search_filtered(words, &Filter::default())
    }

    /// The same among the entries that match a filter.
    ///
    /// # Errors
    ///
    /// [`crate::Error::StretchEndsBeforeStart`]; [`crate::Error::Unreadable`] for a value of another
    /// version, [`crate::Error::Vault`] if the database cannot be read.
    pub fn search_filtered(&mut self, words: &str, filter: &Filter) -> Result<SearchPage> {
        let conditions = self.conditions_of(filter)?;
        let Some(query) = Query::parse(words) else { return Ok(SearchPage::default()) };
        let (store, vocabulary) = (&mut self.store, &mut self.vocabulary);
        let hits = match store.read_piece(|db| hits::find(db, &query, vocabulary, &conditions)) {
            Ok(Some(hits)) => hits,
            Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => self.scan_texts(&query, &conditions)?,
            Err(error) => return Err(error.into()),
        };
        let more = u32::try_from(hits.all.saturating_sub(hits.first.len())).unwrap_or(u32::MAX);
        let mut forms = FormCache::default();
        let (found, _) =
            self.read_all_readable(hits.first, |journal, found| journal.hit(found, &query, &mut forms))?;
        Ok(SearchPage { found, more, is_part: hits.are_more })
    }

    /// Reads the words of the index, so that the first search does not wait for it.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn prepare_search(&mut self) -> Result<()> {
        let vocabulary = &mut self.vocabulary;
        // Each search reads the texts if the index is damaged.
        read_or(&mut self.store, (), |db| read_vocabulary::refresh(vocabulary, db))
    }

    fn hit(
        &mut self,
        (id, way): (EntryId, Match),
        query: &Query,
        forms: &mut FormCache,
    ) -> Result<Option<SearchHit>> {
        let piece = |db: &Connection| Ok((CardRow::read(db, id)?, EntryRow::read(db, id)?));
        let (Some(card), Some(row)) = self.store.read_piece(piece)? else { return Ok(None) };
        let content = row.content()?;
        let form = forms.of_entry(&mut self.store, &row, &content)?;
        let passage = snippet(&index::searchable_texts(&form, &content), query, way);
        Ok(Some(SearchHit { card: card.into_card()?, passage }))
    }

    /// Fallback: scans all texts when the index is damaged or outdated.
    fn scan_texts(&mut self, query: &Query, conditions: &Conditions) -> Result<Hits> {
        let (cards, _) = self.scan_cards()?;
        let mut forms = FormCache::default();
        let (mut found, _) = self.read_all_readable(cards, |journal, card| {
            let row = journal.entry_row(card.id)?;
            let content = row.content()?;
            if !conditions.match_entry(&card, &content) {
                return Ok(None);
            }
            let form = forms.of_entry(&mut journal.store, &row, &content)?;
            let words: HashSet<String> = index::distinct_words(&index::searchable_texts(&form, &content));
            Ok(query.match_of_all(&words).map(|way| (way, card.id)))
        })?;
        // The sort is stable: the latest stay first.
        found.sort_by_key(|(way, _)| *way);
        let all = found.len();
        Ok(Hits {
            first: found.into_iter().take(MAX_HITS).map(|(way, id)| (id, way)).collect(),
            all,
            are_more: false,
        })
    }
}
