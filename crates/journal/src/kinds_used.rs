//! Which kinds of notes a person comes back to. It follows from the notes; nothing is counted beside them.

use chrono::{Days, NaiveDate};

use crate::tables::{Store, read_or};
use crate::{Entry, Journal, Result};

/// What is about an earlier day says nothing about what is near now.
const LATELY: Days = Days::new(90);

impl<S: Store> Journal<S> {
    /// The codes of the kinds of which there are notes about the 90 days before `today` or later, outside the bin: the one
    /// with the most notes first, of several the one that was kept last. None where a damaged notebook cannot say.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn recent_kinds(&mut self, today: NaiveDate) -> Result<Vec<String>> {
        let since = today.checked_sub_days(LATELY).unwrap_or(NaiveDate::MIN).to_string();
        let read = "SELECT kind FROM entry WHERE binned_on IS NULL AND occurred_on >= ?1
                    GROUP BY kind ORDER BY count(*) DESC, max(id) DESC";
        read_or(&mut self.tables, Vec::new(), |db| {
            db.prepare_cached(read)?.query_map([&since], |row| row.get("kind"))?.collect()
        })
    }

    /// Whether no entry of the same kind was kept before this one, be it in the bin.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn is_first_of_kind(&mut self, entry: &Entry) -> Result<bool> {
        let read = "SELECT NOT EXISTS (SELECT 1 FROM entry WHERE kind = ?1 AND id < ?2) AS is_first";
        read_or(&mut self.tables, false, |db| {
            db.prepare_cached(read)?.query_row((&entry.form.kind, entry.id), |row| row.get("is_first"))
        })
    }
}
