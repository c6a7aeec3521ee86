//! Follow-ups: short questions that come back some days after a hard event, until they are
//! answered, skipped or stopped.

use chrono::NaiveDate;
use practice::{FollowUp, Form};
use rusqlite::Connection;

use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::follow_ups::follow_up::{ALL_DAYS, DueFollowUp, has_draft};
use crate::follow_ups::later;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};

impl<S: Store> Journal<S> {
    /// Follow-ups that are due `today` after entries of `forms`, the newest entry first: at most
    /// one for each entry outside the bin, and none while a draft of it exists. Unreadable entries
    /// have none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn due_follow_ups(&mut self, forms: &[Form], today: NaiveDate) -> Result<Vec<DueFollowUp>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let (due, _) = journal.read_all_readable(forms, |journal, form| {
                let Some(follow_up) = &form.follow_up else { return Ok(None) };
                let due = journal.store.read_piece(|db| {
                    let mut due = due_entries(db, form, follow_up, today)?;
                    due.extend(later::due_entries(db, form, follow_up, today)?);
                    Ok(due)
                })?;
                Ok(Some(due))
            })?;
            let mut due = due.concat();
            due.sort_by_key(|follow_up| std::cmp::Reverse(follow_up.entry));
            Ok(due)
        })
    }

    /// Skips the follow-up that is due `today` after an entry. Later ones still come.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::Vault`] if the notebook is read-only or the
    /// database cannot be written.
    pub fn skip_follow_up(&mut self, id: EntryId, forms: &[Form], today: NaiveDate) -> Result<()> {
        transact(&mut self.store, today, |db| {
            let row = EntryRow::existing(db, id)?;
            mark_done(db, id, later::day_asked(db, id, &row, forms, None)?)?;
            Ok(mark_done(db, id, day_answered(&row, forms, None, today))?)
        })
    }

    /// Stops all follow-ups of an entry.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::Vault`] if the notebook is read-only or the
    /// database cannot be written.
    pub fn stop_follow_ups(&mut self, id: EntryId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            EntryRow::existing(db, id)?;
            Ok(mark_done(db, id, Some(ALL_DAYS))?)
        })
    }
}

/// Marks the follow-up of the entry `of` that the new entry `answer` with the form `form` answers.
/// Does nothing if `of` is gone.
pub(crate) fn mark_answered(
    db: &Connection,
    of: EntryId,
    answer: EntryId,
    form: &str,
    forms: &[Form],
    today: NaiveDate,
) -> Result<()> {
    let Some(row) = EntryRow::read(db, of)? else { return Ok(()) };
    let day = day_answered(&row, forms, Some(form), today);
    if day.is_some() {
        // A follow-up that an earlier answer asked for is over, also if this answer is deleted again.
        mark_done(db, of, later::day_asked(db, of, &row, forms, Some(answer))?)?;
    }
    Ok(mark_done(db, of, day)?)
}

/// Number of days after which the follow-up was due that is answered `today`; with `form`, only if
/// that is the form of the follow-up.
fn day_answered(row: &EntryRow, forms: &[Form], form: Option<&str>, today: NaiveDate) -> Option<u32> {
    let follow_up = forms.iter().find(|form| form.id == row.form)?.follow_up.as_ref()?;
    if form.is_some_and(|form| !follow_up.asks_with(form)) {
        return None;
    }
    follow_up.follow_up_answered(row.created_on.parse().ok()?, today)
}

fn mark_done(db: &Connection, id: EntryId, day: Option<u32>) -> rusqlite::Result<()> {
    let Some(day) = day else { return Ok(()) };
    let write = "INSERT OR IGNORE INTO follow_up_over (entry, day) VALUES (?1, ?2)";
    db.prepare_cached(write)?.execute((id, day)).map(drop)
}

/// Follow-ups that are due `today` after entries with the form `form`.
fn due_entries(
    db: &Connection,
    form: &Form,
    follow_up: &FollowUp,
    today: NaiveDate,
) -> rusqlite::Result<Vec<DueFollowUp>> {
    // Entries of past years whose last follow-up is done are not read one by one.
    let last = follow_up.days.iter().max().copied().unwrap_or(ALL_DAYS);
    let read = "SELECT id, created_on FROM entry WHERE form = ?1 AND binned_on IS NULL AND NOT EXISTS
                (SELECT 1 FROM follow_up_over WHERE entry = entry.id AND (day = ?2 OR day >= ?3)) ORDER BY id";
    let columns = |row: &rusqlite::Row<'_>| Ok((row.get("id")?, row.get("created_on")?));
    let mut read = db.prepare_cached(read)?;
    let entries = read.query_map((&form.id, ALL_DAYS, last), columns)?;
    let mut due = Vec::new();
    for entry in entries.collect::<rusqlite::Result<Vec<(EntryId, String)>>>()? {
        let (id, created_on) = entry;
        // A date of another version is never reached.
        let Ok(saved_on) = created_on.parse() else { continue };
        let mut done = db.prepare_cached("SELECT day FROM follow_up_over WHERE entry = ?1")?;
        let done = done.query_map([id], |row| row.get("day"))?.collect::<rusqlite::Result<Vec<u32>>>()?;
        let Some(day) = follow_up.follow_up_due(saved_on, today, &done) else { continue };
        if !has_draft(db, id, follow_up)? {
            due.push(DueFollowUp { entry: id, form: follow_up.form_of(day).to_owned() });
        }
    }
    Ok(due)
}
