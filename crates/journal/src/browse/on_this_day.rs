//! Entries of today's day of the year in earlier years.

use chrono::{Datelike, NaiveDate};
use practice::Precision;
use rusqlite::{Connection, params_from_iter};
use serde::Serialize;

use crate::entries::entry::EntryCard;
use crate::error::Result;
use crate::search::filter::Filter;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// Entries of one day of the year in earlier years, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct OnThisDay {
    /// Entries about the day itself.
    pub on_the_day: Vec<EntryCard>,
    /// Entries about a week, month or season with the day in it.
    pub around: Vec<EntryCard>,
    /// Number of entries that may belong and cannot be read.
    pub unreadable: u32,
}

impl<S: Store> Journal<S> {
    /// Entries outside the bin about this day of the year, in the years before `today`. The 29th of
    /// February counts as the 28th in a year that has none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn on_this_day(&mut self, today: NaiveDate) -> Result<OnThisDay> {
        let earliest = read_or(&mut self.store, None, earliest_day)?;
        let first_year =
            earliest.and_then(|day| day.parse().ok()).map_or(today.year(), |day: NaiveDate| day.year());
        let mut found = OnThisDay::default();
        for day in (first_year..today.year()).rev().filter_map(|year| in_year(today, year)) {
            let filter = Filter { from: Some(day), to: Some(day), ..Filter::default() };
            let conditions = self.conditions_of(&filter)?;
            let ids = read_or(&mut self.store, Vec::new(), |db| {
                let sql = conditions.to_sql(db)?;
                let read = format!(
                    "SELECT id FROM entry WHERE binned_on IS NULL AND occurred_on > ? AND occurred_on < ?{}
                     ORDER BY occurred_on DESC, id DESC",
                    sql.conditions
                );
                let values = [&sql.after, &sql.before].into_iter().chain(&sql.values);
                db.prepare_cached(&read)?.query_map(params_from_iter(values), |row| row.get("id"))?.collect()
            })?;
            let (cards, unreadable) = self.read_cards(ids)?;
            found.unreadable += unreadable;
            let (exact, around): (Vec<_>, Vec<_>) =
                cards.into_iter().partition(|card| card.date.precision == Precision::Day);
            found.on_the_day.extend(exact);
            found.around.extend(around);
        }
        Ok(found)
    }
}

fn earliest_day(db: &Connection) -> rusqlite::Result<Option<String>> {
    let read = "SELECT min(occurred_on) AS day FROM entry WHERE binned_on IS NULL";
    db.prepare_cached(read)?.query_row([], |row| row.get("day"))
}

/// The same day of another year.
fn in_year(day: NaiveDate, year: i32) -> Option<NaiveDate> {
    day.with_year(year).or_else(|| day.pred_opt()?.with_year(year))
}
