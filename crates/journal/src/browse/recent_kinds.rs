//! Entry kinds that were used lately, counted from the entries themselves.

use chrono::{Days, NaiveDate};

use crate::entries::entry::Entry;
use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// Number of days that count as recent.
const RECENT_DAYS: Days = Days::new(90);

impl<S: Store> Journal<S> {
    /// Codes of the kinds with an entry outside the bin that is about the 90 days before `today` or
    /// later: the most used first, and of several the one that was saved last. None if the table is
    /// damaged.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn recent_kinds(&mut self, today: NaiveDate) -> Result<Vec<String>> {
        let since = today.checked_sub_days(RECENT_DAYS).unwrap_or(NaiveDate::MIN).to_string();
        // With the plus sign the days are searched, and not every entry of each kind.
        let read = "SELECT kind FROM entry WHERE binned_on IS NULL AND occurred_on >= ?1
                    GROUP BY +kind ORDER BY count(*) DESC, max(id) DESC";
        read_or(&mut self.store, Vec::new(), |db| {
            db.prepare_cached(read)?.query_map([&since], |row| row.get("kind"))?.collect()
        })
    }

    /// Returns true if no entry of the same kind was saved before this one, in the bin or not.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn is_first_of_kind(&mut self, entry: &Entry) -> Result<bool> {
        let read = "SELECT NOT EXISTS (SELECT 1 FROM entry WHERE kind = ?1 AND id < ?2) AS is_first";
        read_or(&mut self.store, false, |db| {
            db.prepare_cached(read)?.query_row((&entry.form.kind, entry.id), |row| row.get("is_first"))
        })
    }
}
