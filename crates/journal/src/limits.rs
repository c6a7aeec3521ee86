//! My limits: adopted, changed, put aside, taken up again.

use chrono::NaiveDate;
use practice::StarterLimit;
use rusqlite::{Connection, OptionalExtension};

use crate::beside::Row;
use crate::limit::{Limit, LimitPlan};
use crate::tables::{Store, change};
use crate::{Error, Journal, LimitId, Result, days, schema, unkept};

impl<S: Store> Journal<S> {
    /// Every limit, in the order in which they were adopted. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn limits(&mut self) -> Result<Vec<Limit>> {
        let schema = self.schema;
        self.rows_beside("my_limit", |db, id| read(db, LimitId(id), schema))
    }

    /// Makes a limit to begin with one of the person's own. One that is theirs already stays as it is, and one that was put aside
    /// is taken up again with the words it had.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn adopt_limit(&mut self, starter: &StarterLimit, today: NaiveDate) -> Result<LimitId> {
        let content = LimitPlan::of(starter).checked()?;
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let mine =
                "SELECT id FROM my_limit WHERE starter = ?1 ORDER BY retired_on IS NOT NULL, id LIMIT 1";
            if let Some(id) = db.query_row(mine, [&starter.id], |row| row.get("id")).optional()? {
                take_up(db, id)?;
                return Ok(id);
            }
            insert(db, Some(&starter.id), &content, today)
        })
    }

    /// Keeps a limit: one of the person's own, or another in the place of what one said.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToKeep`] without a limit, [`Error::TooLong`], [`Error::DateOutOfReach`]; [`Error::NoSuchLimit`];
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's. Nothing has changed then.
    pub fn save_limit(&mut self, id: Option<LimitId>, plan: &LimitPlan, today: NaiveDate) -> Result<LimitId> {
        let content = plan.checked()?;
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let Some(id) = id else { return insert(db, None, &content, today) };
            let write = "UPDATE my_limit SET content = ?2, updated_on = ?3 WHERE id = ?1";
            found(db.execute(write, (id, &content, today.to_string()))?)?;
            Ok(id)
        })
    }

    /// Puts a limit aside from today on. What was said of it stays.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn archive_limit(&mut self, id: LimitId, today: NaiveDate) -> Result<()> {
        let write = "UPDATE my_limit SET retired_on = ifnull(retired_on, ?2),
                         aside_after = ifnull(aside_after, (SELECT ifnull(max(id), 0) FROM entry))
                     WHERE id = ?1";
        change(&mut self.tables, |db| found(db.execute(write, (id, today.to_string()))?))
    }

    /// Takes a limit up again that was put aside.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn restore_limit(&mut self, id: LimitId) -> Result<()> {
        change(&mut self.tables, |db| take_up(db, id))
    }

    /// Notes that the question about the workplace was answered, when `on` was the day of the last time without a real choice.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn acknowledge_limit_question(&mut self, id: LimitId, on: NaiveDate) -> Result<()> {
        let write = "UPDATE my_limit SET asked_on = ?2 WHERE id = ?1";
        change(&mut self.tables, |db| found(db.execute(write, (id, on.to_string()))?))
    }

    /// Removes a limit for good, with how it went in one-tap looks, and every trace of its words in the file. Check-ins stay.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_limit(&mut self, id: LimitId) -> Result<()> {
        self.remove_beside(|db| {
            for from in ["limit_review", "limit_rest"] {
                db.execute(&format!("DELETE FROM {from} WHERE my_limit = ?1"), [id])?;
            }
            unkept::discard(db, "limit", id.0)?;
            db.execute("DELETE FROM my_limit WHERE id = ?1", [id]).map(drop)
        })
    }
}

/// # Errors
///
/// [`Error::NoSuchLimit`] when no row was there.
pub(crate) fn found(rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::NoSuchLimit) } else { Ok(()) }
}

/// What was kept while it was aside is remembered: it may be about another one.
fn take_up(db: &Connection, id: LimitId) -> Result<()> {
    let rested = "INSERT INTO limit_rest (my_limit, after_entry, until_entry)
                  SELECT id, aside_after, last FROM my_limit, (SELECT ifnull(max(id), 0) AS last FROM entry)
                  WHERE my_limit.id = ?1 AND aside_after < last";
    db.execute(rested, [id])?;
    found(db.execute("UPDATE my_limit SET retired_on = NULL, aside_after = NULL WHERE id = ?1", [id])?)
}

fn insert(db: &Connection, starter: Option<&str>, content: &str, today: NaiveDate) -> Result<LimitId> {
    let insert = "INSERT INTO my_limit (starter, content, created_on, updated_on, adopted_after)
                  SELECT ?1, ?2, ?3, ?3, ifnull(max(id), 0) FROM entry";
    db.execute(insert, (starter, content, today.to_string()))?;
    Ok(LimitId(db.last_insert_rowid()))
}

fn read(db: &Connection, id: LimitId, schema: u32) -> rusqlite::Result<Row<Limit>> {
    let read = if schema >= schema::WITH_UNKEPT {
        "SELECT starter, content, created_on, retired_on, asked_on FROM my_limit WHERE id = ?1"
    } else {
        // A number stood in the content that is understood no more.
        "SELECT starter, created_on, retired_on, NULL AS asked_on,
                CASE WHEN json_valid(content) THEN json_remove(content, '$.asked_at') ELSE content END AS content
         FROM my_limit WHERE id = ?1"
    };
    let columns = |row: &rusqlite::Row<'_>| {
        let plan = serde_json::from_str(&row.get::<_, String>("content")?).ok();
        let (starter, created_on) = (row.get("starter")?, row.get("created_on")?);
        let (retired_on, asked_on) = (row.get("retired_on")?, row.get("asked_on")?);
        Ok(plan.map(|plan| Limit { id, starter, plan, created_on, retired_on, asked_on }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
