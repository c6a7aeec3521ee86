//! The setting of the period after which text expires.

use crate::error::Result;
use crate::retention::period::TextPeriod;
use crate::retention::rows;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

impl<S: Store> Journal<S> {
    /// The period after which text expires; `None` while it never does, and if that cannot be read:
    /// then nothing expires.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn text_period(&mut self) -> Result<Option<TextPeriod>> {
        self.since_schema(schema::WITH_TEXT_EXPIRY, |journal| {
            let read = "SELECT text_months FROM journal WHERE id = 1";
            let months: Option<u32> =
                read_or(&mut journal.store, None, |db| db.query_row(read, [], |row| row.get("text_months")))?;
            Ok(months.and_then(|months| TextPeriod::from_months(months).ok()))
        })
    }

    /// Saves the period after which text expires, or that it never does. What was announced before
    /// is announced anew, so that a change removes nothing at once.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn save_text_period(&mut self, period: Option<TextPeriod>) -> Result<()> {
        if self.text_period()? == period {
            return Ok(());
        }
        transact_undated(&mut self.store, |db| {
            let write = "UPDATE journal SET text_months = ?1 WHERE id = 1";
            db.execute(write, [period.map(TextPeriod::months)])?;
            Ok(rows::withdraw_announcements(db)?)
        })
    }
}
