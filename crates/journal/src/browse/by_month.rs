//! One month of the journal.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde::Serialize;

use crate::entries::entry::EntryCard;
use crate::error::{Error, Result};
use crate::ids::EntryId;
use crate::search::conditions::{Conditions, Sql};
use crate::search::filter::Filter;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// Sorts after every day of a month.
const AFTER_EVERY_DAY: char = '~';

/// One month of the journal, newest entry first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct MonthPage {
    /// The month, such as 2026-11; none if no entry matches the filter.
    pub month: Option<String>,
    /// Matching entries of the month.
    pub entries: Vec<EntryCard>,
    /// Number of entries that could not be read because the notebook is damaged.
    pub unreadable: u32,
    /// Nearest earlier month with a matching entry.
    pub earlier: Option<String>,
    /// Nearest later month with a matching entry.
    pub later: Option<String>,
    /// First and last month with a matching entry, between which a month can be chosen.
    pub bounds: Option<(String, String)>,
}

impl<S: Store> Journal<S> {
    /// Entries of a month that match the filter, the latest first; with `None`, of the latest month
    /// that has any. A month without entries is replaced by the nearest earlier one, or else the
    /// nearest later one.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfRange`] for what is no month, [`Error::StretchEndsBeforeStart`];
    /// [`Error::Unreadable`] for a value of another
    /// version, [`Error::Vault`] if the database cannot be read.
    pub fn entries_of_month(&mut self, month: Option<&str>, filter: &Filter) -> Result<MonthPage> {
        if month.is_some_and(|month| !is_month(month)) {
            return Err(Error::DateOutOfRange);
        }
        let conditions = self.conditions_of(filter)?;
        match self.store.read_piece(|db| MonthPlan::make(db, month, &conditions.to_sql(db)?)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.scan_month(month, &conditions),
            plan => self.read_month(plan?),
        }
    }

    fn read_month(&mut self, plan: MonthPlan) -> Result<MonthPage> {
        let MonthPlan { month, ids, earlier, later, bounds } = plan;
        let (entries, unreadable) = self.read_cards(ids)?;
        Ok(MonthPage { month, entries, unreadable, earlier, later, bounds })
    }

    fn scan_month(&mut self, month: Option<&str>, conditions: &Conditions) -> Result<MonthPage> {
        let (cards, without_card) = self.scan_cards()?;
        let (mut matching, without_content) = self.read_all_readable(cards, |journal, card| {
            let content = journal.entry_row(card.id)?.content()?;
            Ok(conditions.match_entry(&card, &content).then_some(card))
        })?;
        let unreadable = without_card + without_content;
        let months: Vec<String> = matching.iter().map(|card| card.date.month()).collect();
        let before = |bound: &str| months.iter().find(|month| month.as_str() < bound).cloned();
        let after = |bound: &str| months.iter().rev().find(|month| month.as_str() > bound).cloned();
        let month = match month {
            None => months.first().cloned(),
            Some(month) if months.iter().any(|other| other == month) => Some(month.to_owned()),
            Some(month) => before(month).or_else(|| after(month)),
        };
        let (earlier, later) = month.as_ref().map(|month| (before(month), after(month))).unwrap_or_default();
        let bounds = months.last().cloned().zip(months.first().cloned());
        matching.retain(|card| month.as_ref().is_some_and(|month| card.date.month() == *month));
        Ok(MonthPage { month, entries: matching, unreadable, earlier, later, bounds })
    }
}

/// Returns true for a text such as 2026-11.
fn is_month(text: &str) -> bool {
    let day: Option<NaiveDate> = format!("{text}-01").parse().ok();
    day.is_some_and(|day| day.format("%Y-%m").to_string() == text)
}

/// Ids and neighbours of one month.
struct MonthPlan {
    month: Option<String>,
    ids: Vec<EntryId>,
    earlier: Option<String>,
    later: Option<String>,
    bounds: Option<(String, String)>,
}

impl MonthPlan {
    fn make(db: &Connection, month: Option<&str>, sql: &Sql) -> rusqlite::Result<Self> {
        // Days are compared as text: each month sorts before its days.
        let bound = month.map_or(AFTER_EVERY_DAY.to_string(), end_of_month);
        let mut month = nearest_month_before(db, &bound, sql)?;
        if month.is_none() {
            month = nearest_month_after(db, &bound, sql)?;
        }
        let Some(month) = month else {
            return Ok(Self { month: None, ids: Vec::new(), earlier: None, later: None, bounds: None });
        };
        let earlier = nearest_month_before(db, &month, sql)?;
        let later = nearest_month_after(db, &end_of_month(&month), sql)?;
        // Without a neighbour it is the first or the last itself.
        let first = if earlier.is_some() { nearest_month_after(db, "", sql)? } else { None };
        let last =
            if later.is_some() { nearest_month_before(db, &AFTER_EVERY_DAY.to_string(), sql)? } else { None };
        let bounds = (first.unwrap_or_else(|| month.clone()), last.unwrap_or_else(|| month.clone()));
        Ok(Self {
            ids: ids_of_month(db, &month, sql)?,
            earlier,
            later,
            bounds: Some(bounds),
            month: Some(month),
        })
    }
}

fn end_of_month(month: &str) -> String {
    format!("{month}{AFTER_EVERY_DAY}")
}

/// Month of the latest matching entry before `bound`.
fn nearest_month_before(db: &Connection, bound: &str, sql: &Sql) -> rusqlite::Result<Option<String>> {
    let bounds = [sql.after.as_str(), bound.min(&sql.before)];
    nearest_month(db, bounds, "DESC", sql)
}

/// Month of the earliest matching entry after `bound`.
fn nearest_month_after(db: &Connection, bound: &str, sql: &Sql) -> rusqlite::Result<Option<String>> {
    let bounds = [bound.max(&sql.after), sql.before.as_str()];
    nearest_month(db, bounds, "ASC", sql)
}

fn nearest_month(
    db: &Connection,
    bounds: [&str; 2],
    order: &str,
    sql: &Sql,
) -> rusqlite::Result<Option<String>> {
    let read = format!(
        "SELECT substr(occurred_on, 1, 7) AS month FROM entry
         WHERE binned_on IS NULL AND occurred_on > ? AND occurred_on < ?{} ORDER BY occurred_on {order} LIMIT 1",
        sql.conditions
    );
    let values = bounds.into_iter().chain(sql.values.iter().map(String::as_str));
    db.prepare_cached(&read)?.query_row(params_from_iter(values), |row| row.get("month")).optional()
}

fn ids_of_month(db: &Connection, month: &str, sql: &Sql) -> rusqlite::Result<Vec<EntryId>> {
    let end = end_of_month(month);
    let bounds = [month.max(&sql.after), end.as_str().min(&sql.before)];
    let read = format!(
        "SELECT id FROM entry WHERE binned_on IS NULL AND occurred_on > ? AND occurred_on < ?{}
         ORDER BY occurred_on DESC, id DESC",
        sql.conditions
    );
    let values = bounds.into_iter().chain(sql.values.iter().map(String::as_str));
    db.prepare_cached(&read)?.query_map(params_from_iter(values), |row| row.get("id"))?.collect()
}
