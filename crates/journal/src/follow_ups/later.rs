//! Follow-ups that a person asked for after the last day: the latest answer says when.

use chrono::{Days, NaiveDate};
use practice::{FollowUp, Form, LaterFollowUp};
use rusqlite::Connection;

use crate::entries::content::FROM;
use crate::entries::rows::EntryRow;
use crate::follow_ups::follow_up::{ALL_DAYS, DueFollowUp, has_draft};
use crate::ids::EntryId;

/// A follow-up that an answer asked for.
struct Asked {
    /// The entry that it follows.
    entry: EntryId,
    /// The day on which it is due.
    due_on: NaiveDate,
    /// The same as days since the entry was first saved: the number under which it is over.
    day: u32,
}

/// Follow-ups that were asked for and are due `today`, after entries with the form `form`.
pub(crate) fn due_entries(
    db: &Connection,
    form: &Form,
    follow_up: &FollowUp,
    today: NaiveDate,
) -> rusqlite::Result<Vec<DueFollowUp>> {
    let Some(later) = &follow_up.later else { return Ok(Vec::new()) };
    let mut due = Vec::new();
    for Asked { entry, due_on, day } in asked(db, &form.id, later, None)? {
        let is_over = "SELECT EXISTS (SELECT 1 FROM follow_up_over
                       WHERE entry = ?1 AND (day = ?2 OR day >= ?3))";
        if due_on <= today
            && !db.prepare_cached(is_over)?.query_row((entry, ALL_DAYS, day), |row| row.get(0))?
            && !has_draft(db, entry, follow_up)?
        {
            due.push(DueFollowUp { entry, form: later.form.clone() });
        }
    }
    Ok(due)
}

/// The number of the follow-up that was asked for after the entry `id`, also if its day has not come;
/// with `before`, only by answers older than that one.
pub(crate) fn day_asked(
    db: &Connection,
    id: EntryId,
    row: &EntryRow,
    forms: &[Form],
    before: Option<EntryId>,
) -> rusqlite::Result<Option<u32>> {
    let follow_up = forms.iter().find(|form| form.id == row.form).and_then(|form| form.follow_up.as_ref());
    let Some(later) = follow_up.and_then(|follow_up| follow_up.later.as_ref()) else { return Ok(None) };
    let asked = asked(db, &row.form, later, before)?;
    Ok(asked.into_iter().find(|asked| asked.entry == id).map(|asked| asked.day))
}

/// Follow-ups that the latest answers after entries with the form `form` ask for.
fn asked(
    db: &Connection,
    form: &str,
    later: &LaterFollowUp,
    before: Option<EntryId>,
) -> rusqlite::Result<Vec<Asked>> {
    let read = "SELECT entry.id AS entry, entry.created_on AS saved_on, answer.created_on AS answered_on
                FROM chosen AS again
                JOIN entry AS answer ON answer.id = again.entry
                JOIN chosen AS link ON link.entry = answer.id AND link.field = ?1
                JOIN entry ON entry.id = CAST(link.code AS INTEGER)
                WHERE again.field = ?2 AND again.code = ?3 AND answer.form = ?4 AND entry.form = ?5
                AND entry.binned_on IS NULL AND (?6 IS NULL OR answer.id < ?6)
                AND NOT EXISTS (SELECT 1 FROM chosen AS other JOIN entry AS newer ON newer.id = other.entry
                    WHERE other.field = ?1 AND other.code = link.code AND newer.form = ?4
                    AND newer.id > answer.id AND (?6 IS NULL OR newer.id < ?6))
                ORDER BY entry.id";
    let mut asked = Vec::new();
    for again in &later.again {
        let mut read = db.prepare_cached(read)?;
        let values = (FROM, &later.field, &again.code, &later.form, form, before);
        let columns = |row: &rusqlite::Row<'_>| {
            Ok((row.get("entry")?, row.get::<_, String>("saved_on")?, row.get::<_, String>("answered_on")?))
        };
        for row in read.query_map(values, columns)? {
            let (entry, saved_on, answered_on) = row?;
            asked.extend(asked_by(entry, &saved_on, &answered_on, again.days));
        }
    }
    Ok(asked)
}

/// The follow-up that an answer asks for; none for days of another version.
fn asked_by(entry: EntryId, saved_on: &str, answered_on: &str, days: u32) -> Option<Asked> {
    let (saved_on, answered_on): (NaiveDate, NaiveDate) = (saved_on.parse().ok()?, answered_on.parse().ok()?);
    let due_on = answered_on.checked_add_days(Days::new(days.into()))?;
    // A clock that was set back must not make a number that means another day.
    let day = u32::try_from((due_on - saved_on).num_days()).ok().filter(|day| *day > ALL_DAYS)?;
    Some(Asked { entry, due_on, day })
}
