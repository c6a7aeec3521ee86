//! Lists of texts that are about to expire, and of those that stay.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::entries::entry::EntryCard;
use crate::entries::text_expiry::KEPT;
use crate::error::Result;
use crate::ids::EntryId;
use crate::retention::expire::is_being_changed;
use crate::retention::rows::{AnnouncedRow, NOTICE_DAYS};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or};

/// An entry whose text is about to expire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ExpiringText {
    /// The entry.
    pub card: EntryCard,
    /// The first day on which the text can go, such as 2026-11-22. Later if Today is not looked at.
    pub goes_on: String,
    /// True while a change of the entry is under way: until then the text stays.
    pub is_being_changed: bool,
}

impl<S: Store> Journal<S> {
    /// Entries whose text is about to expire, the earliest first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn expiring_texts(&mut self, today: NaiveDate) -> Result<Vec<ExpiringText>> {
        let Some(period) = self.text_period()? else { return Ok(Vec::new()) };
        let rows = read_or(&mut self.store, Vec::new(), AnnouncedRow::all)?;
        let (texts, _) = self.read_all_readable(rows, |journal, row| {
            let Some(card) = journal.card(row.entry)? else { return Ok(None) };
            let left = NOTICE_DAYS.saturating_sub(row.notice_days);
            let announced = today.checked_add_days(Days::new(left.into())).unwrap_or(NaiveDate::MAX);
            let goes_on = row.period_ends_on(period)?.max(announced).to_string();
            let is_being_changed = journal.store.read_piece(|db| is_being_changed(db, row.entry, today))?;
            Ok(Some(ExpiringText { card, goes_on, is_being_changed }))
        })?;
        Ok(texts)
    }

    /// Entries whose text the person keeps although others expire, the earliest first.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn kept_texts(&mut self) -> Result<Vec<EntryCard>> {
        self.since_schema(schema::WITH_TEXT_EXPIRY, |journal| {
            let read = "SELECT entry FROM text_expiry WHERE state = ?1 ORDER BY entry";
            let ids = read_or(&mut journal.store, Vec::new(), |db| {
                let mut read = db.prepare_cached(read)?;
                read.query_map([KEPT], |row| row.get("entry"))?.collect::<rusqlite::Result<Vec<EntryId>>>()
            })?;
            let (mut cards, _) = journal.read_cards(ids)?;
            cards.retain(|card| card.binned_on.is_none());
            cards.sort_by_key(|card| (card.date.on, card.id));
            Ok(cards)
        })
    }
}
