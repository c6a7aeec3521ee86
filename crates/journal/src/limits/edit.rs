//! Creates, changes, retires and removes limits.

use chrono::NaiveDate;
use practice::StarterLimit;
use rusqlite::{Connection, OptionalExtension};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::error::{Error, Result};
use crate::ids::LimitId;
use crate::limits::limit::{Limit, LimitPlan};
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};
use crate::storage::summary_draft_texts::forget_texts;

impl<S: Store> Journal<S> {
    /// All limits, in the order in which they were adopted. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn limits(&mut self) -> Result<Vec<Limit>> {
        let schema = self.schema;
        self.read_records("my_limit", |db, id| read_limit(db, LimitId(id), schema))
    }

    /// Adopts a starter limit. One that is adopted already stays as it is, and a retired one is
    /// restored with its own text.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written.
    pub fn adopt_limit(&mut self, starter: &StarterLimit, today: NaiveDate) -> Result<LimitId> {
        let content = LimitPlan::from_starter(starter).to_validated_json()?;
        transact(&mut self.store, today, |db| {
            let adopted =
                "SELECT id FROM my_limit WHERE starter = ?1 ORDER BY retired_on IS NOT NULL, id LIMIT 1";
            if let Some(id) = db.query_row(adopted, [&starter.id], |row| row.get("id")).optional()? {
                restore(db, id)?;
                return Ok(id);
            }
            insert_limit(db, Some(&starter.id), &content, today)
        })
    }

    /// Creates or updates a limit.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a limit, [`Error::TooLong`], [`Error::DateOutOfRange`];
    /// [`Error::NoSuchLimit`]; [`Error::Vault`] if the notebook is read-only, the drive is full, or
    /// the database cannot be written. Nothing is changed on an error.
    pub fn save_limit(&mut self, id: Option<LimitId>, plan: &LimitPlan, today: NaiveDate) -> Result<LimitId> {
        let content = plan.to_validated_json()?;
        transact(&mut self.store, today, |db| {
            let Some(id) = id else { return insert_limit(db, None, &content, today) };
            let write = "UPDATE my_limit SET content = ?2, updated_on = ?3 WHERE id = ?1";
            require_row(db.execute(write, (id, &content, today.to_string()))?)?;
            Ok(id)
        })
    }

    /// Archives a limit from today on. Its reviews stay.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`Error::Vault`] if the notebook is read-only or the database cannot
    /// be written.
    pub fn retire_limit(&mut self, id: LimitId, today: NaiveDate) -> Result<()> {
        let write = "UPDATE my_limit SET retired_on = ifnull(retired_on, ?2),
                         aside_after = ifnull(aside_after, (SELECT ifnull(max(id), 0) FROM entry))
                     WHERE id = ?1";
        transact(&mut self.store, today, |db| require_row(db.execute(write, (id, today.to_string()))?))
    }

    /// Takes a retired limit into use again.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`Error::Vault`] if the notebook is read-only, the drive is full, or
    /// the database cannot be written.
    pub fn reinstate_limit(&mut self, id: LimitId) -> Result<()> {
        transact_undated(&mut self.store, |db| restore(db, id))
    }

    /// Stores that the question about raising the limit with the workplace was answered; `on` is
    /// the day of the last review without a real choice.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLimit`]; [`Error::Vault`] if the notebook is read-only or the database cannot
    /// be written.
    pub fn acknowledge_limit_question(&mut self, id: LimitId, on: NaiveDate) -> Result<()> {
        let write = "UPDATE my_limit SET asked_on = ?2 WHERE id = ?1";
        transact_undated(&mut self.store, |db| require_row(db.execute(write, (id, on.to_string()))?))
    }

    /// Deletes a limit, its quick reviews, and every trace of its words in the file. Check-ins
    /// stay.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_limit(&mut self, id: LimitId) -> Result<()> {
        self.remove_records(|db| {
            for from in ["limit_review", "limit_rest"] {
                db.execute(&format!("DELETE FROM {from} WHERE my_limit = ?1"), [id])?;
            }
            form_autosave::discard(db, FormKey::Limit(id))?;
            forget_texts(db, &["limit", "pushed/limit"].map(|text| format!("{text}/{}", id.0)))?;
            db.execute("DELETE FROM my_limit WHERE id = ?1", [id]).map(drop)
        })
    }
}

/// Checks that a statement has changed a row.
///
/// # Errors
///
/// [`Error::NoSuchLimit`] when no row was there.
pub(crate) fn require_row(rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::NoSuchLimit) } else { Ok(()) }
}

/// The time for which it was retired is stored: check-ins of that time may be about another limit.
fn restore(db: &Connection, id: LimitId) -> Result<()> {
    let pause = "INSERT INTO limit_rest (my_limit, after_entry, until_entry)
                  SELECT id, aside_after, last FROM my_limit, (SELECT ifnull(max(id), 0) AS last FROM entry)
                  WHERE my_limit.id = ?1 AND aside_after < last";
    db.execute(pause, [id])?;
    require_row(db.execute("UPDATE my_limit SET retired_on = NULL, aside_after = NULL WHERE id = ?1", [id])?)
}

fn insert_limit(db: &Connection, starter: Option<&str>, content: &str, today: NaiveDate) -> Result<LimitId> {
    let insert = "INSERT INTO my_limit (starter, content, created_on, updated_on, adopted_after)
                  SELECT ?1, ?2, ?3, ?3, ifnull(max(id), 0) FROM entry";
    db.execute(insert, (starter, content, today.to_string()))?;
    Ok(LimitId(db.last_insert_rowid()))
}

fn read_limit(db: &Connection, id: LimitId, schema: u32) -> rusqlite::Result<DecodedRow<Limit>> {
    let read = if schema >= schema::WITH_FORM_AUTOSAVE {
        "SELECT starter, content, created_on, retired_on, asked_on FROM my_limit WHERE id = ?1"
    } else {
        // The content had another member, `asked_at`, before.
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
