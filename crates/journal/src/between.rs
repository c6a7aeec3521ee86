//! The entries of a stretch of days.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;

use crate::tables::Store;
use crate::{EntryCard, EntryId, Journal, Result};

/// How long before its last day the longest stretch by which a day is told begins: a season of 92 days.
const LONGEST_STRETCH: Days = Days::new(91);

impl<S: Store> Journal<S> {
    /// The entries outside the bin that are about a day from `first` to `last`, both included: the latest first, and of
    /// one day the one that was kept last. What is told as a week, a month or a season belongs if any day of it does.
    /// Beside them, how many entries cannot be read that may belong. Nothing lies between two days turned round.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn entries_in_date_range(
        &mut self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<(Vec<EntryCard>, u32)> {
        if last < first {
            return Ok((Vec::new(), 0));
        }
        let (mut cards, unreadable) = match self.tables.read_piece(|db| about(db, first, last)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.cards_one_by_one()?,
            ids => self.cards(ids?)?,
        };
        cards.retain(|card| card.date.on <= last && card.date.last_day() >= first);
        Ok((cards, unreadable))
    }
}

/// The entries that may be about these days, as far as that is seen without how exactly each is told.
fn about(db: &Connection, first: NaiveDate, last: NaiveDate) -> rusqlite::Result<Vec<EntryId>> {
    let earliest = first.checked_sub_days(LONGEST_STRETCH).unwrap_or(NaiveDate::MIN);
    let latest_first =
        "SELECT id FROM entry WHERE binned_on IS NULL AND occurred_on >= ?1 AND occurred_on <= ?2
                        ORDER BY occurred_on DESC, id DESC";
    db.prepare_cached(latest_first)?
        .query_map([as_stored(earliest), as_stored(last)], |row| row.get("id"))?
        .collect()
}

/// A day as it sorts among those that are stored, which are compared as text and have years of four digits.
fn as_stored(day: NaiveDate) -> String {
    match day.year() {
        ..0 => String::new(),
        0..=9_999 => day.to_string(),
        _ => "~".to_owned(),
    }
}
