//! My limits: adopted, changed, put aside, taken up again.

use chrono::NaiveDate;
use practice::StarterLimit;
use rusqlite::{Connection, OptionalExtension};

use crate::beside::Row;
use crate::limit::{Limit, LimitPlan};
use crate::tables::{Tables, change};
use crate::{Error, Journal, LimitId, Result, days, unkept};

impl<S: Tables> Journal<S> {
    /// Every limit, in the order in which they were adopted. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn limits(&mut self) -> Result<Vec<Limit>> {
        self.rows_beside("my_limit", |db, id| read(db, LimitId(id)))
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
                take_up(db, id, today)?;
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
    pub fn keep_limit(&mut self, id: Option<LimitId>, plan: &LimitPlan, today: NaiveDate) -> Result<LimitId> {
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
    pub fn put_limit_aside(&mut self, id: LimitId, today: NaiveDate) -> Result<()> {
        let write = "UPDATE my_limit SET retired_on = ?2 WHERE id = ?1";
        change(&mut self.tables, |db| found(db.execute(write, (id, today.to_string()))?))
    }

    /// Takes a limit up again that was put aside, from today on.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn take_limit_up(&mut self, id: LimitId, today: NaiveDate) -> Result<()> {
        change(&mut self.tables, |db| take_up(db, id, today))
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
            unkept::discard(db, &format!("limit/{}", id.0))?;
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

/// The days for which it was aside are remembered: what a check-in said then may be about another one.
fn take_up(db: &Connection, id: LimitId, today: NaiveDate) -> Result<()> {
    let rested = "INSERT INTO limit_rest (my_limit, first_on, until_on)
                  SELECT id, retired_on, ?2 FROM my_limit WHERE id = ?1 AND retired_on < ?2";
    db.execute(rested, (id, today.to_string()))?;
    found(db.execute("UPDATE my_limit SET retired_on = NULL WHERE id = ?1", [id])?)
}

fn insert(db: &Connection, starter: Option<&str>, content: &str, today: NaiveDate) -> Result<LimitId> {
    let insert = "INSERT INTO my_limit (starter, content, created_on, updated_on) VALUES (?1, ?2, ?3, ?3)";
    db.execute(insert, (starter, content, today.to_string()))?;
    Ok(LimitId(db.last_insert_rowid()))
}

fn read(db: &Connection, id: LimitId) -> rusqlite::Result<Row<Limit>> {
    let read = "SELECT starter, content, created_on, retired_on FROM my_limit WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let plan = serde_json::from_str(&row.get::<_, String>("content")?).ok();
        let (starter, created_on, retired_on) =
            (row.get("starter")?, row.get("created_on")?, row.get("retired_on")?);
        Ok(plan.map(|plan| Limit { id, starter, plan, created_on, retired_on }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
