//! My limits: adopted, changed, put aside, taken up again.

use chrono::NaiveDate;
use practice::StarterLimit;
use rusqlite::{Connection, OptionalExtension};

use crate::beside::Row;
use crate::limit::{Limit, LimitPlan};
use crate::tables::{Tables, change};
use crate::{Error, Journal, LimitId, Result, days};

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
                db.execute("UPDATE my_limit SET retired_on = NULL WHERE id = ?1", [id])?;
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

    /// Puts a limit aside from today on, or takes it up again. What was said of it stays.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn retire_limit(&mut self, id: LimitId, from: Option<NaiveDate>) -> Result<()> {
        let from = from.map(|day| day.to_string());
        let write = "UPDATE my_limit SET retired_on = ?2 WHERE id = ?1";
        change(&mut self.tables, |db| found(db.execute(write, (id, from))?))
    }

    /// Removes a limit for good, with how it went in one-tap looks, and every trace of its words in the file. Check-ins stay.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_limit(&mut self, id: LimitId) -> Result<()> {
        self.remove_beside(|db| {
            db.execute("DELETE FROM limit_review WHERE my_limit = ?1", [id])?;
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
