//! Entries of a date range.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::entries::entry::EntryCard;
use crate::error::Result;
use crate::ids::EntryId;
use crate::search::days::LONGEST_SPAN;
use crate::search::stored_day::stored_day;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

impl<S: Store> Journal<S> {
    /// Entries outside the bin that overlap the days from `first` to `last`, both included: the
    /// latest first, and of one day the one that was saved last. A week, month or season overlaps
    /// if any day of it does. With them, the number of entries that may belong and cannot be read.
    /// Returns nothing if `first` is after `last`.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn entries_in_date_range(
        &mut self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<(Vec<EntryCard>, u32)> {
        if last < first {
            return Ok((Vec::new(), 0));
        }
        let (mut cards, unreadable) = match self.store.read_piece(|db| candidates(db, first, last)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.scan_cards()?,
            ids => self.read_cards(ids?)?,
        };
        cards.retain(|card| card.date.on <= last && card.date.last_day() >= first);
        Ok((cards, unreadable))
    }
}

/// Ids of the entries that may overlap these days, before the precision of each date is read.
fn candidates(db: &Connection, first: NaiveDate, last: NaiveDate) -> rusqlite::Result<Vec<EntryId>> {
    let earliest = first.checked_sub_days(LONGEST_SPAN).unwrap_or(NaiveDate::MIN);
    let latest_first =
        "SELECT id FROM entry WHERE binned_on IS NULL AND occurred_on >= ?1 AND occurred_on <= ?2
                        ORDER BY occurred_on DESC, id DESC";
    db.prepare_cached(latest_first)?
        .query_map([stored_day(earliest), stored_day(last)], |row| row.get("id"))?
        .collect()
}
