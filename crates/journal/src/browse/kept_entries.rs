//! Kept entries: if there are enough of them, and the quarters that they lie in.

use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

impl<S: Store> Journal<S> {
    /// Returns true if at least `count` entries lie outside the bin, and if that cannot be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn has_kept(&mut self, count: u32) -> Result<bool> {
        let read = "SELECT count(*) AS kept FROM (SELECT 1 FROM entry WHERE binned_on IS NULL LIMIT ?1)";
        read_or(&mut self.store, true, |db| {
            let kept: u32 = db.prepare_cached(read)?.query_row([count], |row| row.get("kept"))?;
            Ok(kept >= count)
        })
    }

    /// First days of the calendar quarters with an entry outside the bin, the latest first. An entry
    /// of a longer span lies in the quarter of its first day. None if that cannot be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn quarters_with_entries(&mut self) -> Result<Vec<NaiveDate>> {
        read_or(&mut self.store, Vec::new(), |db| {
            let (mut quarters, mut bound) = (Vec::new(), "~".to_owned());
            while let Some(quarter) = quarter_before(db, &bound)? {
                quarters.push(quarter);
                bound = quarter.to_string();
            }
            Ok(quarters)
        })
    }
}

/// The quarter of the latest entry before `bound`.
fn quarter_before(db: &Connection, bound: &str) -> rusqlite::Result<Option<NaiveDate>> {
    let read = "SELECT occurred_on FROM entry WHERE binned_on IS NULL AND occurred_on < ?1
                ORDER BY occurred_on DESC LIMIT 1";
    let mut bound = bound.to_owned();
    loop {
        let found: Option<String> =
            db.prepare_cached(read)?.query_row([&bound], |row| row.get("occurred_on")).optional()?;
        let Some(day) = found else { return Ok(None) };
        match day.parse().ok().and_then(first_of_quarter) {
            Some(quarter) => return Ok(Some(quarter)),
            // A day that only another version understands is passed over.
            None => bound = day,
        }
    }
}

/// The first day of the calendar quarter of a day.
fn first_of_quarter(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_sub_months(Months::new(day.month0() % 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_begin_in_january_april_july_and_october() {
        for (day, first) in [
            ("2026-01-01", "2026-01-01"),
            ("2026-03-31", "2026-01-01"),
            ("2026-05-31", "2026-04-01"),
            ("2026-11-29", "2026-10-01"),
            ("2026-12-31", "2026-10-01"),
        ] {
            assert_eq!(first_of_quarter(day.parse().unwrap()), first.parse().ok(), "{day}");
        }
    }
}
