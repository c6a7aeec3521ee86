//! Sessions and agreements as an export has them, and the way out of the database.

use chrono::NaiveDate;
use practice::{AgreementState, SessionOutcome};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
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
