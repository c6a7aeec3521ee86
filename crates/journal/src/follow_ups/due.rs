//! Short questions that come back some days after a hard event, until they are answered, left, or ended for good.

use chrono::NaiveDate;
use practice::{FollowUp, Form};
use rusqlite::Connection;

use crate::drafts::rows;
use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};

/// In the place of a day: all of them.
const ALL_DAYS: u32 = 0;

/// Questions that wait to be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueFollowUp {
    /// The entry after which they come.
    pub entry: EntryId,
    /// The id of their form.
    pub form: String,
}

impl<S: Store> Journal<S> {
    /// The questions that wait `today` after entries of `forms`, the newest entry first: at most one form for each entry
    /// outside the bin, and none while one of them is begun. What cannot be read asks nothing.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn due_follow_ups(&mut self, forms: &[Form], today: NaiveDate) -> Result<Vec<DueFollowUp>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let (due, _) = journal.read_all_readable(forms, |journal, form| {
                let Some(follow_up) = &form.follow_up else { return Ok(None) };
                let entries = journal.store.read_piece(|db| due_entries(db, form, follow_up, today))?;
                let due = |entry| DueFollowUp { entry, form: follow_up.form.clone() };
                Ok(Some(entries.into_iter().map(due).collect::<Vec<_>>()))
            })?;
            let mut due = due.concat();
            due.sort_by_key(|follow_up| std::cmp::Reverse(follow_up.entry));
            Ok(due)
        })
    }

    /// Leaves the questions that wait `today` after an entry. The later ones come all the same.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn skip_follow_up(&mut self, id: EntryId, forms: &[Form], today: NaiveDate) -> Result<()> {
        transact(&mut self.store, today, |db| {
            let row = EntryRow::existing(db, id)?;
            Ok(mark_done(db, id, day_answered(&row, forms, None, today))?)
        })
    }

    /// Ends the questions after an entry for good.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn stop_follow_ups(&mut self, id: EntryId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            EntryRow::existing(db, id)?;
            Ok(mark_done(db, id, Some(ALL_DAYS))?)
        })
    }
}

/// Notes that an entry with the form `form`, to which the entry `of` led, was kept: what it answers waits no more. There is
/// nothing to be noted of an entry that is gone.
pub(crate) fn mark_answered(
    db: &Connection,
    of: EntryId,
    form: &str,
    forms: &[Form],
    today: NaiveDate,
) -> Result<()> {
    match EntryRow::read(db, of)? {
        Some(row) => Ok(mark_done(db, of, day_answered(&row, forms, Some(form), today))?),
        None => Ok(()),
    }
}

/// The day that is over with an answer given `today`; with `form`, only if those are the questions that come after this
/// entry.
fn day_answered(row: &EntryRow, forms: &[Form], form: Option<&str>, today: NaiveDate) -> Option<u32> {
    let follow_up = forms.iter().find(|form| form.id == row.form)?.follow_up.as_ref()?;
    if form.is_some_and(|form| form != follow_up.form) {
        return None;
    }
    follow_up.follow_up_answered(row.created_on.parse().ok()?, today)
}

fn mark_done(db: &Connection, id: EntryId, day: Option<u32>) -> rusqlite::Result<()> {
    let Some(day) = day else { return Ok(()) };
    let write = "INSERT OR IGNORE INTO follow_up_over (entry, day) VALUES (?1, ?2)";
    db.prepare_cached(write)?.execute((id, day)).map(drop)
}

/// The entries with the form `form` after which questions wait `today`.
fn due_entries(
    db: &Connection,
    form: &Form,
    follow_up: &FollowUp,
    today: NaiveDate,
) -> rusqlite::Result<Vec<EntryId>> {
    // Years of them are over: those are not looked at one by one.
    let last = follow_up.days.iter().max().copied().unwrap_or(ALL_DAYS);
    let read = "SELECT id, created_on FROM entry WHERE form = ?1 AND binned_on IS NULL AND NOT EXISTS
                (SELECT 1 FROM follow_up_over WHERE entry = entry.id AND (day = ?2 OR day >= ?3))";
    let columns = |row: &rusqlite::Row<'_>| Ok((row.get("id")?, row.get("created_on")?));
    let mut read = db.prepare_cached(read)?;
    let entries = read.query_map((&form.id, ALL_DAYS, last), columns)?;
    let mut waiting = Vec::new();
    for entry in entries.collect::<rusqlite::Result<Vec<(EntryId, String)>>>()? {
        let (id, created_on) = entry;
        // A day that only another version understands never comes.
        let Ok(kept_on) = created_on.parse() else { continue };
        let mut over = db.prepare_cached("SELECT day FROM follow_up_over WHERE entry = ?1")?;
        let over = over.query_map([id], |row| row.get("day"))?.collect::<rusqlite::Result<Vec<u32>>>()?;
        if follow_up.follow_up_due(kept_on, today, &over).is_some()
            && !rows::has_linked_draft(db, id, &follow_up.form)?
        {
            waiting.push(id);
        }
    }
    Ok(waiting)
}
