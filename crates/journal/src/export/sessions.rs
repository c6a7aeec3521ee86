//! Sessions and agreements of an export: their form, the way out and the way back.

use std::collections::HashMap;

use chrono::NaiveDate;
use practice::{AgreementState, SessionOutcome};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::export::everything::Everything;
use crate::export::restore::Placement;
use crate::ids::{AgreementId, SessionId};
use crate::supervision::agreements::{self, AgreementContent, AgreementProgress};
use crate::supervision::sessions::{self, SessionContent, check_day};

/// A session of supervision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedSession {
    /// Id of the session.
    pub id: SessionId,
    /// Its day: the planned one, or the one on which it took place.
    pub on: NaiveDate,
    /// Time at which it begins, such as 14:30.
    pub at: Option<String>,
    /// Outcome; none while it is planned.
    pub outcome: Option<SessionOutcome>,
    /// Content of the session.
    pub content: SessionContent,
    /// The day on which it was entered.
    pub created_on: NaiveDate,
    /// The last entry that was saved before it; 0 if there was none.
    pub after_entry: i64,
}

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedAgreement {
    /// Id of the agreement.
    pub id: AgreementId,
    /// Session in which it was agreed.
    pub session: Option<SessionId>,
    /// Content of the agreement.
    pub content: AgreementContent,
    /// State.
    pub state: AgreementState,
    /// The thing in the way; empty if not stated.
    pub blocked_by: String,
    /// The day on which it was entered.
    pub created_on: NaiveDate,
    /// The day since which it is done or dropped.
    pub settled_on: Option<NaiveDate>,
    /// The last entry that was saved before it; 0 if there was none.
    pub after_entry: i64,
}

impl ExportedSession {
    /// # Errors
    ///
    /// Those of a session that is planned and recorded.
    pub(crate) fn validate(&self) -> Result<()> {
        check_day(self.on)?;
        if self.at.as_deref().is_some_and(|at| !sessions::is_time(at)) {
            return Err(Error::InvalidTime);
        }
        self.content.to_validated_json().map(drop)
    }
}

impl ExportedAgreement {
    fn progress(&self) -> AgreementProgress {
        AgreementProgress { state: self.state, blocked_by: self.blocked_by.clone() }
    }

    /// # Errors
    ///
    /// Those of an agreement that is added.
    pub(crate) fn validate(&self) -> Result<()> {
        self.progress().validate()?;
        self.content.to_validated_json().map(drop)
    }
}

/// A row of the table `supervision_session`.
pub(crate) fn session(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedSession>> {
    let (id, after_entry) = (row.get("id")?, row.get("after_entry")?);
    let session = sessions::decode(id, row)?.map(|session| {
        let sessions::Session { id, on, at, outcome, content, created_on } = session;
        ExportedSession { id, on, at, outcome, content, created_on, after_entry }
    });
    Ok(session.ok_or(Error::Unreadable("supervision_session")))
}

/// A row of the table `agreement`.
pub(crate) fn agreement(_: &Connection, row: &Row<'_>) -> rusqlite::Result<Result<ExportedAgreement>> {
    let (id, after_entry) = (row.get("id")?, row.get("after_entry")?);
    let agreement = agreements::decode(id, row)?.map(|agreement| {
        let agreements::Agreement { id, session, content, progress, created_on, settled_on } = agreement;
        let AgreementProgress { state, blocked_by } = progress;
        ExportedAgreement { id, session, content, state, blocked_by, created_on, settled_on, after_entry }
    });
    Ok(agreement.ok_or(Error::Unreadable("agreement")))
}

/// The sessions of an export, by their ids there, as they are called here.
pub(crate) type SessionPlaces = HashMap<SessionId, SessionId>;

/// Adds the sessions of an export that are not here. Returns how many, and the places of all.
pub(crate) fn add_sessions(
    db: &Connection,
    everything: &Everything,
    placement: &Placement<'_>,
) -> Result<(usize, SessionPlaces)> {
    let (mut added, mut places) = (0, SessionPlaces::new());
    for session in &everything.sessions {
        let (on, created_on) = (session.on.to_string(), session.created_on.to_string());
        let (outcome, content) =
            (session.outcome.map(SessionOutcome::code), session.content.to_validated_json()?);
        let same =
            "SELECT id FROM supervision_session WHERE planned_on = ?1 AND planned_at IS ?2 AND outcome IS ?3
                    AND content = ?4 AND created_on = ?5";
        let values = (&on, &session.at, outcome, &content, &created_on);
        let here: Option<SessionId> =
            db.prepare_cached(same)?.query_map(values, |row| row.get("id"))?.next().transpose()?;
        if let (Some(here), false) = (here, placement.keeps_ids()) {
            places.insert(session.id, here);
            continue;
        }
        let insert = "INSERT INTO supervision_session (id, planned_on, planned_at, outcome, content, created_on, after_entry)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let (own, after) = (placement.own_id(session.id.0), placement.marker(session.after_entry));
        db.execute(insert, (own, &on, &session.at, outcome, &content, &created_on, after))?;
        places.insert(session.id, SessionId(db.last_insert_rowid()));
        added += 1;
    }
    Ok((added, places))
}

/// Adds the agreements of an export that are not here, and returns how many.
pub(crate) fn add_agreements(
    db: &Connection,
    everything: &Everything,
    placement: &Placement<'_>,
    sessions: &SessionPlaces,
) -> Result<usize> {
    let mut added = 0;
    for agreement in &everything.agreements {
        let (content, created_on) =
            (agreement.content.to_validated_json()?, agreement.created_on.to_string());
        let same = "SELECT 1 FROM agreement WHERE content = ?1 AND created_on = ?2";
        if !placement.keeps_ids() && db.prepare_cached(same)?.exists((&content, &created_on))? {
            continue;
        }
        let insert = "INSERT INTO agreement (id, session, content, state, blocked_by, created_on, settled_on, after_entry)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        db.execute(
            insert,
            (
                placement.own_id(agreement.id.0),
                agreement.session.and_then(|session| sessions.get(&session)),
                content,
                agreement.state.code(),
                &agreement.blocked_by,
                created_on,
                agreement.settled_on.map(|day| day.to_string()),
                placement.marker(agreement.after_entry),
            ),
        )?;
        added += 1;
    }
    Ok(added)
}
