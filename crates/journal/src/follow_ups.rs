//! Short questions that come back some days after a hard event, until they are answered, left, or ended for good.

use chrono::NaiveDate;
use practice::{FollowUp, Form};
use rusqlite::Connection;

use crate::entry_rows::EntryRow;
use crate::tables::{Store, change};
use crate::{EntryId, Journal, Result, days, following, schema};

/// In the place of a day: all of them.
const ALL: u32 = 0;

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
        if self.schema < schema::WITH_WHAT_IS_BESIDE {
            return Ok(Vec::new());
        }
        let mut waiting = Vec::new();
        for form in forms {
            let Some(follow_up) = &form.follow_up else { continue };
            match self.tables.read_piece(|db| waiting_after(db, form, follow_up, today)) {
                Ok(entries) => {
                    let form = &follow_up.form;
                    waiting
                        .extend(entries.into_iter().map(|entry| DueFollowUp { entry, form: form.clone() }));
                }
                Err(vault::Error::DatabaseDamaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        waiting.sort_by_key(|one| std::cmp::Reverse(one.entry));
        Ok(waiting)
    }

    /// Leaves the questions that wait `today` after an entry. The later ones come all the same.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn skip_follow_up(&mut self, id: EntryId, forms: &[Form], today: NaiveDate) -> Result<()> {
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let row = EntryRow::existing(db, id)?;
            Ok(over(db, id, day_answered(&row, forms, None, today))?)
        })
    }

    /// Ends the questions after an entry for good.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn stop_follow_ups(&mut self, id: EntryId) -> Result<()> {
        change(&mut self.tables, |db| {
            EntryRow::existing(db, id)?;
            Ok(over(db, id, Some(ALL))?)
        })
    }
}

/// Notes that an entry with the form `form`, to which the entry `of` led, was kept: what it answers waits no more. There is
/// nothing to be noted of an entry that is gone.
pub(crate) fn answer(
    db: &Connection,
    of: EntryId,
    form: &str,
    forms: &[Form],
    today: NaiveDate,
) -> Result<()> {
    match EntryRow::read(db, of)? {
        Some(row) => Ok(over(db, of, day_answered(&row, forms, Some(form), today))?),
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

fn over(db: &Connection, id: EntryId, day: Option<u32>) -> rusqlite::Result<()> {
    let Some(day) = day else { return Ok(()) };
    let write = "INSERT OR IGNORE INTO follow_up_over (entry, day) VALUES (?1, ?2)";
    db.prepare_cached(write)?.execute((id, day)).map(drop)
}

/// The entries with the form `form` after which questions wait `today`.
fn waiting_after(
    db: &Connection,
    form: &Form,
    follow_up: &FollowUp,
    today: NaiveDate,
) -> rusqlite::Result<Vec<EntryId>> {
    // Years of them are over: those are not looked at one by one.
    let last = follow_up.days.iter().max().copied().unwrap_or(ALL);
    let read = "SELECT id, created_on FROM entry WHERE form = ?1 AND binned_on IS NULL AND NOT EXISTS
                (SELECT 1 FROM follow_up_over WHERE entry = entry.id AND (day = ?2 OR day >= ?3))";
    let columns = |row: &rusqlite::Row<'_>| Ok((row.get("id")?, row.get("created_on")?));
    let mut read = db.prepare_cached(read)?;
    let entries = read.query_map((&form.id, ALL, last), columns)?;
    let mut waiting = Vec::new();
    for entry in entries.collect::<rusqlite::Result<Vec<(EntryId, String)>>>()? {
        let (id, created_on) = entry;
        // A day that only another version understands never comes.
        let Ok(kept_on) = created_on.parse() else { continue };
        let mut over = db.prepare_cached("SELECT day FROM follow_up_over WHERE entry = ?1")?;
        let over = over.query_map([id], |row| row.get("day"))?.collect::<rusqlite::Result<Vec<u32>>>()?;
        if follow_up.follow_up_due(kept_on, today, &over).is_some()
            && !following::is_begun(db, id, &follow_up.form)?
        {
            waiting.push(id);
        }
    }
    Ok(waiting)
}
