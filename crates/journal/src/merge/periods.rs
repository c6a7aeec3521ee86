//! Work periods of another state that are not here.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::error::Result;
use crate::merge::period_ids::PeriodIds;
use crate::merge::period_row::PeriodRow;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::Store;
use crate::work_periods::WorkPeriod;

/// Work periods of another state that are not here.
#[derive(Default)]
pub(super) struct MissingPeriods {
    new: Vec<PeriodRow>,
    /// Periods that are here with another end or in other words.
    differing: Vec<PeriodRow>,
    /// All periods of the other state.
    there: Vec<PeriodRow>,
}

/// Work periods that are not here.
///
/// # Errors
///
/// [`crate::Error::Vault`] if one of the databases cannot be read.
pub(super) fn missing<S: Store, T: Store>(
    here: &mut Journal<S>,
    other: &mut Journal<T>,
) -> Result<MissingPeriods> {
    let there = periods_of(other)?;
    let here = if there.is_empty() { Vec::new() } else { periods_of(here)? };
    let mut found = MissingPeriods::default();
    let mut seen = HashSet::new();
    for period in there.clone() {
        let words = (period.starts_on.clone(), period.ends_on.clone(), period.content.clone());
        if here.iter().any(|known| known.is_equal(&period)) || !seen.insert(words) {
            continue;
        }
        let is_here = here.iter().any(|known| known.is_told_of(&period));
        if is_here { found.differing.push(period) } else { found.new.push(period) }
    }
    Ok(MissingPeriods { there, ..found })
}

/// The work periods of a state, by their ids.
///
/// # Errors
///
/// [`crate::Error::Vault`] if the database cannot be read.
pub(super) fn periods_of<S: Store>(journal: &mut Journal<S>) -> Result<Vec<PeriodRow>> {
    journal.since_schema(schema::WITH_RECORDS, |journal| Ok(journal.store.read_piece(read_rows)?))
}

fn read_rows(db: &Connection) -> rusqlite::Result<Vec<PeriodRow>> {
    let read = "SELECT id, starts_on, ends_on, content FROM phase ORDER BY id";
    let row = |row: &rusqlite::Row<'_>| {
        let (id, starts_on) = (row.get("id")?, row.get("starts_on")?);
        Ok(PeriodRow { id, starts_on, ends_on: row.get("ends_on")?, content: row.get("content")? })
    };
    db.prepare_cached(read)?.query_map([], row)?.collect()
}

impl MissingPeriods {
    /// Number of periods of which nothing is here.
    pub(super) fn new_ones(&self) -> usize {
        self.new.len()
    }

    /// The periods that are here with another end or in other words, as they are there.
    pub(super) fn differing(&self) -> Vec<WorkPeriod> {
        self.differing.iter().filter_map(PeriodRow::view).collect()
    }

    /// Inserts the periods, and returns what those of the other state are called here then.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn insert(self, db: &Connection) -> Result<PeriodIds> {
        let insert = "INSERT INTO phase (starts_on, ends_on, content) VALUES (?1, ?2, ?3)";
        for period in self.new.into_iter().chain(self.differing) {
            db.prepare_cached(insert)?.execute((&period.starts_on, &period.ends_on, &period.content))?;
        }
        Ok(PeriodIds::of(&read_rows(db)?, &self.there))
    }
}
