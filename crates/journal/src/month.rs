//! The journal, month by month.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::tables::Store;
use crate::{EntryId, Error, Filter, Journal, MonthPage, Result};

/// Sorts behind every day of a month.
const AFTER: char = '~';

impl<S: Store> Journal<S> {
    /// The entries of a month that the filter wants, the latest first; with `None`, the latest month that has any. Where a
    /// month has none, the nearest earlier one that has, or else the nearest later one.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfReach`] for what is no month; [`Error::Unreadable`], and the database's.
    pub fn entries_of_month(&mut self, month: Option<&str>, filter: &Filter) -> Result<MonthPage> {
        if month.is_some_and(|month| !is_month(month)) {
            return Err(Error::DateOutOfReach);
        }
        let conditions = filter.conditions();
        match self.tables.read_piece(|db| Plan::make(db, month, &conditions)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.month_one_by_one(month, filter),
            plan => self.month_as_planned(plan?),
        }
    }

    fn month_as_planned(&mut self, plan: Plan) -> Result<MonthPage> {
        let Plan { month, ids, earlier, later } = plan;
        let (entries, unreadable) = self.cards(ids)?;
        Ok(MonthPage { month, entries, unreadable, earlier, later })
    }

    fn month_one_by_one(&mut self, month: Option<&str>, filter: &Filter) -> Result<MonthPage> {
        let (cards, mut unreadable) = self.cards_one_by_one()?;
        let mut wanted = Vec::new();
        for card in cards {
            match self.entry_row(card.id).and_then(|row| row.content()) {
                Ok(content) if filter.wants(&card, &content) => wanted.push(card),
                Ok(_) => {}
                Err(error) if error.is_of_one_piece() => unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        let months: Vec<String> = wanted.iter().map(|card| card.date.month()).collect();
        let before = |bound: &str| months.iter().find(|month| month.as_str() < bound).cloned();
        let after = |bound: &str| months.iter().rev().find(|month| month.as_str() > bound).cloned();
        let month = match month {
            None => months.first().cloned(),
            Some(month) if months.iter().any(|other| other == month) => Some(month.to_owned()),
            Some(month) => before(month).or_else(|| after(month)),
        };
        let (earlier, later) = month.as_ref().map(|month| (before(month), after(month))).unwrap_or_default();
        wanted.retain(|card| month.as_ref().is_some_and(|month| card.date.month() == *month));
        Ok(MonthPage { month, entries: wanted, unreadable, earlier, later })
    }
}

/// Whether it is written like 2026-11.
fn is_month(text: &str) -> bool {
    let day: Option<NaiveDate> = format!("{text}-01").parse().ok();
    day.is_some_and(|day| day.format("%Y-%m").to_string() == text)
}

/// What a month's page is made of.
struct Plan {
    month: Option<String>,
    ids: Vec<EntryId>,
    earlier: Option<String>,
    later: Option<String>,
}

type Conditions = (String, Vec<String>);

impl Plan {
    fn make(db: &Connection, month: Option<&str>, conditions: &Conditions) -> rusqlite::Result<Self> {
        // Days are compared as text: each month sorts before its days.
        let bound = month.map_or(AFTER.to_string(), after);
        let mut month = nearest(db, "<", &bound, "DESC", conditions)?;
        if month.is_none() {
            month = nearest(db, ">", &bound, "ASC", conditions)?;
        }
        let Some(month) = month else {
            return Ok(Self { month: None, ids: Vec::new(), earlier: None, later: None });
        };
        Ok(Self {
            ids: of_month(db, &month, conditions)?,
            earlier: nearest(db, "<", &month, "DESC", conditions)?,
            later: nearest(db, ">", &after(&month), "ASC", conditions)?,
            month: Some(month),
        })
    }
}

fn after(month: &str) -> String {
    format!("{month}{AFTER}")
}

/// The month of the nearest wanted entry on one side of `bound`.
fn nearest(
    db: &Connection,
    side: &str,
    bound: &str,
    order: &str,
    (sql, values): &Conditions,
) -> rusqlite::Result<Option<String>> {
    let read = format!(
        "SELECT substr(occurred_on, 1, 7) AS month FROM entry
         WHERE binned_on IS NULL AND occurred_on {side} ?{sql} ORDER BY occurred_on {order} LIMIT 1"
    );
    let values = std::iter::once(bound).chain(values.iter().map(String::as_str));
    db.prepare_cached(&read)?.query_row(params_from_iter(values), |row| row.get("month")).optional()
}

fn of_month(db: &Connection, month: &str, (sql, values): &Conditions) -> rusqlite::Result<Vec<EntryId>> {
    let read = format!(
        "SELECT id FROM entry WHERE binned_on IS NULL AND occurred_on > ? AND occurred_on < ?{sql}
         ORDER BY occurred_on DESC, id DESC"
    );
    let bounds = [month.to_owned(), after(month)];
    let values = bounds.iter().chain(values);
    db.prepare_cached(&read)?.query_map(params_from_iter(values), |row| row.get("id"))?.collect()
}
