//! The record of a session, and its removal.

use chrono::NaiveDate;
use practice::SessionOutcome;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::error::{Error, Result};
use crate::ids::{AgendaItemId, SessionId};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact};
use crate::supervision::sessions::{SessionContent, SessionPlan, check_day, insert_plan, read_session};

/// Record of a session: what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    /// Outcome; none if it is still planned after all.
    pub outcome: Option<SessionOutcome>,
    /// The day on which it took place, or for which it was planned.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// Items of its agenda that were talked about. Others that are open leave the agenda.
    pub talked_about: Vec<AgendaItemId>,
    /// Decisions, in the person's words.
    pub decisions: String,
    /// Usefulness, 0-10; none if not stated.
    pub useful: Option<u8>,
    /// Day of the next session; none if not known. A session is planned for it, if there is none yet.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub next_on: Option<NaiveDate>,
}

impl<S: Store> Journal<S> {
    /// Notes what came of a session. What was not talked about goes back to the list.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchSession`]; [`Error::SessionStillToCome`] if it took place after `today`;
    /// [`Error::DateOutOfRange`], [`Error::RatingOutOfRange`], [`Error::TooLong`]; [`Error::Vault`] if
    /// the notebook is read-only, the drive is full, or the database cannot be written. Nothing is
    /// changed on an error.
    pub fn record_session(&mut self, id: SessionId, record: &SessionRecord, today: NaiveDate) -> Result<()> {
        check_day(record.on)?;
        record.next_on.map_or(Ok(()), check_day)?;
        if record.outcome == Some(SessionOutcome::Held) && record.on > today {
            return Err(Error::SessionStillToCome);
        }
        transact(&mut self.store, today, |db| {
            let session = read_session(db, id)?.flatten().ok_or(Error::NoSuchSession)?;
            let content = SessionContent {
                decisions: record.decisions.clone(),
                useful: record.useful,
                ..session.content.clone()
            };
            let write =
                "UPDATE supervision_session SET planned_on = ?2, outcome = ?3, content = ?4 WHERE id = ?1";
            let outcome = record.outcome.map(SessionOutcome::code);
            db.execute(write, (id, record.on.to_string(), outcome, content.to_validated_json()?))?;
            if record.outcome.is_some() {
                close_agenda(db, id, record)?;
            }
            let Some(next_on) = record.next_on else { return Ok(()) };
            let planned = "SELECT 1 FROM supervision_session WHERE planned_on = ?1 AND outcome IS NULL";
            if !db.prepare(planned)?.exists([next_on.to_string()])? {
                let content = session.content;
                let (kind, minutes) = (content.kind, content.minutes);
                insert_plan(db, &SessionPlan { on: next_on, at: None, kind, minutes }, today)?;
            }
            Ok(())
        })
    }

    /// Deletes a session, and every trace of its words in the file. Its agenda goes back to the list;
    /// its agreements stay.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_session(&mut self, id: SessionId) -> Result<()> {
        self.remove_records(|db| {
            db.execute("UPDATE talk_item SET session = NULL, rank = 0 WHERE session = ?1", [id])?;
            db.execute("UPDATE agreement SET session = NULL WHERE session = ?1", [id])?;
            form_autosave::discard(db, FormKey::Session(id))?;
            form_autosave::discard(db, FormKey::SessionRecord(id))?;
            db.execute("DELETE FROM supervision_session WHERE id = ?1", [id]).map(drop)
        })
    }
}

/// Marks what was talked about as done, and takes what is open off the agenda.
fn close_agenda(db: &Connection, id: SessionId, record: &SessionRecord) -> rusqlite::Result<()> {
    let done = "UPDATE talk_item SET done_on = ?3 WHERE id = ?2 AND session = ?1 AND done_on IS NULL";
    for item in &record.talked_about {
        db.prepare_cached(done)?.execute((id, item, record.on.to_string()))?;
    }
    let open = "UPDATE talk_item SET session = NULL, rank = 0 WHERE session = ?1 AND done_on IS NULL";
    db.execute(open, [id]).map(drop)
}
