//! Finds the texts that are about to expire, and counts the days on which that was said.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use crate::entries::text_expiry::KEPT;
use crate::error::Result;
use crate::ids::EntryId;
use crate::retention::period::TextPeriod;
use crate::retention::rows::{self, ANNOUNCED, AnnouncedRow, NOTICE_DAYS, saved_day};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact, transact_undated};

impl<S: Store> Journal<S> {
    /// Finds the texts whose period is over within fourteen days, and takes back what is announced
    /// and lies further ahead: a clock that ran ahead may be right again. Writes nothing if there is
    /// nothing new.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only and there is any, or the database cannot
    /// be read or written.
    pub fn find_expiring_texts(&mut self, today: NaiveDate) -> Result<()> {
        let Some(period) = self.text_period()? else { return Ok(()) };
        let (found, withdrawn) = self.store.read_piece(|db| changes(db, period, today))?;
        if found.is_empty() && withdrawn.is_empty() {
            return Ok(());
        }
        transact(&mut self.store, today, |db| {
            found.iter().try_for_each(|id| rows::set_state(db, *id, ANNOUNCED, None))?;
            withdrawn.iter().try_for_each(|id| rows::withdraw(db, *id))?;
            Ok(())
        })
    }

    /// Returns true if texts are about to expire, and counts this day as one on which that was said.
    /// Called when Today says it.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read. Where nothing can be written, the day
    /// does not count.
    pub fn announce_expiry(&mut self, today: NaiveDate) -> Result<bool> {
        self.since_schema(schema::WITH_TEXT_EXPIRY, |journal| {
            let (is_announced, is_due) = read_or(&mut journal.store, (false, false), |db| {
                Ok((rows::is_anything_announced(db)?, rows::is_notice_due(db, today)?))
            })?;
            if is_announced && is_due {
                let _ = transact(&mut journal.store, today, |db| Ok(rows::count_notice(db, today)?));
            }
            Ok(is_announced)
        })
    }

    /// Keeps the text of an entry although others expire, or lets it expire like them.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::Vault`] if the notebook is read-only or the
    /// database cannot be written.
    pub fn keep_text(&mut self, id: EntryId, keep: bool) -> Result<()> {
        self.entry_row(id)?;
        transact_undated(&mut self.store, |db| {
            match (keep, rows::state_of(db, id)?.as_deref()) {
                (true, None | Some(ANNOUNCED)) => rows::set_state(db, id, KEPT, None)?,
                // The next look announces it again.
                (false, Some(KEPT)) => {
                    db.execute("DELETE FROM text_expiry WHERE entry = ?1", [id])?;
                }
                _ => {}
            }
            Ok(())
        })
    }
}

/// Entries to announce, and announced ones to take back.
fn changes(
    db: &Connection,
    period: TextPeriod,
    today: NaiveDate,
) -> rusqlite::Result<(Vec<EntryId>, Vec<EntryId>)> {
    let horizon = today.checked_add_days(Days::new(NOTICE_DAYS.into())).unwrap_or(NaiveDate::MAX);
    let candidates = rows::candidates(db, period.begins_before(horizon))?;
    let is_near = |date, saved: &str| period.ends_on(date, saved_day(saved)) <= horizon;
    let found = candidates.into_iter().filter(|(_, date, saved)| is_near(*date, saved));
    let is_far = |row: &AnnouncedRow| row.period_ends_on(period).map_or(true, |ends| ends > horizon);
    let announced = AnnouncedRow::all(db)?;
    Ok((
        found.map(|(id, ..)| id).collect(),
        announced.iter().filter(|row| is_far(row)).map(|row| row.entry).collect(),
    ))
}
