//! Removes texts whose time is over, with every trace of their words in the file.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension};

use crate::editing::bin::purge_traces;
use crate::entries::form_snapshots;
use crate::entries::rows::{EntryRow, write_content};
use crate::entries::text_expiry::EXPIRED;
use crate::error::Result;
use crate::ids::EntryId;
use crate::retention::period::TextPeriod;
use crate::retention::rows::{self, AnnouncedRow, NOTICE_DAYS};
use crate::search::index;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact};

impl<S: Store> Journal<S> {
    /// Removes the texts whose period is over and that were announced for fourteen days: the written
    /// answers and tags of the entry, its earlier versions, the draft of a change that was left
    /// alone as long, its copy in a summary draft, and its words in the index. Returns their number.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only and there is any, the drive is full, or
    /// the database cannot be written.
    pub fn expire_texts(&mut self, today: NaiveDate) -> Result<u32> {
        let Some(period) = self.text_period()? else { return Ok(0) };
        if self.store.read_piece(|db| due(db, period, today))?.is_empty() {
            return Ok(0);
        }
        let expired = transact(&mut self.store, today, |db| {
            let mut expired = 0;
            for id in due(db, period, today)? {
                if expire(db, id, today)? {
                    expired += 1;
                }
            }
            purge_traces(db)?;
            Ok(expired)
        })?;
        self.vacuum_if_due()?;
        Ok(expired)
    }
}

/// Entries whose text goes today.
fn due(db: &Connection, period: TextPeriod, today: NaiveDate) -> rusqlite::Result<Vec<EntryId>> {
    let mut due = Vec::new();
    for row in AnnouncedRow::all(db)? {
        let is_over = row.period_ends_on(period).is_ok_and(|ends| ends <= today);
        if is_over && row.notice_days >= NOTICE_DAYS && !is_being_changed(db, row.entry, today)? {
            due.push(row.entry);
        }
    }
    Ok(due)
}

/// Returns true if somebody has worked on a change of the entry lately: only the person discards
/// what they are at. A change that was left alone for as long as the announcement lasts goes along.
pub(crate) fn is_being_changed(db: &Connection, entry: EntryId, today: NaiveDate) -> rusqlite::Result<bool> {
    let read = "SELECT updated_on FROM draft WHERE entry = ?1";
    let saved = db.prepare_cached(read)?.query_row([entry], |row| row.get::<_, String>("updated_on"));
    let Some(saved_on) = saved.optional()? else { return Ok(false) };
    let rests_from = |on: NaiveDate| on.checked_add_days(Days::new(NOTICE_DAYS.into()));
    Ok(saved_on.parse().ok().and_then(rests_from).is_none_or(|rested| rested > today))
}

/// Removes the text of an entry. Returns false for an entry of another version, which stays.
fn expire(db: &Connection, id: EntryId, today: NaiveDate) -> Result<bool> {
    let row = EntryRow::existing(db, id)?;
    let form = form_snapshots::parse(&form_snapshots::read(db, row.form_snapshot)?);
    let (Ok(form), Ok(before)) = (form, row.content()) else { return Ok(false) };
    let after = before.without_text();
    index::update(db, id, &form, &before, &after)?;
    write_content(db, id, &after, "", &row.updated_on)?;
    for from in ["draft", "earlier_version", "summary_entry"] {
        db.prepare_cached(&format!("DELETE FROM {from} WHERE entry = ?1"))?.execute([id])?;
    }
    rows::set_state(db, id, EXPIRED, Some(today))?;
    Ok(true)
}
