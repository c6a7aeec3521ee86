//! Sessions of supervision: planned, held, cancelled or not offered (table `supervision_session`).

use chrono::{NaiveDate, NaiveTime};
use practice::{FuzzyDate, Precision, SessionKind, SessionOutcome};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, check_length};
use crate::ids::SessionId;
use crate::storage::extent::last_id;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact};
use crate::supervision::agenda::MAX_MINUTES;

/// Longest text of decisions, in bytes.
const MAX_DECISIONS_BYTES: usize = 40_000;
/// Highest rating of usefulness.
const MAX_USEFUL: u8 = 10;

/// Content of a session: what is known beforehand, and what was noted afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SessionContent {
    /// Kind of session; none if not stated.
    pub kind: Option<SessionKind>,
    /// Length in minutes, 1-480; none if not stated.
    pub minutes: Option<u32>,
    /// Decisions, in the person's words; empty before it took place.
    pub decisions: String,
    /// Usefulness, 0-10; none if not stated.
    pub useful: Option<u8>,
}

/// A session of supervision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Session {
    /// Id of the session.
    pub id: SessionId,
    /// Its day: the planned one, or the one on which it took place.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// Time at which it begins, such as 14:30; none if not stated.
    pub at: Option<String>,
    /// Outcome; none while it is planned.
    pub outcome: Option<SessionOutcome>,
    /// Content of the session.
    pub content: SessionContent,
    /// The day on which it was entered.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub created_on: NaiveDate,
}

/// Plan of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SessionPlan {
    /// Its day.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub on: NaiveDate,
    /// Time at which it begins, such as 14:30; none if not stated.
    pub at: Option<String>,
    /// Kind of session; none if not stated.
    pub kind: Option<SessionKind>,
    /// Length in minutes, 1-480; none if not stated.
    pub minutes: Option<u32>,
}

impl SessionPlan {
    /// Checks the plan.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], [`Error::InvalidTime`], [`Error::MinutesOutOfRange`].
    pub(crate) fn validate(&self) -> Result<()> {
        check_day(self.on)?;
        if self.at.as_deref().is_some_and(|at| !is_time(at)) {
            return Err(Error::InvalidTime);
        }
        check_minutes(self.minutes)
    }
}

impl SessionContent {
    /// Checks the content and returns it as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::MinutesOutOfRange`], [`Error::RatingOutOfRange`], [`Error::TooLong`].
    pub(crate) fn to_validated_json(&self) -> Result<String> {
        check_minutes(self.minutes)?;
        if self.useful.is_some_and(|useful| useful > MAX_USEFUL) {
            return Err(Error::RatingOutOfRange);
        }
        check_length("the decisions of a session", self.decisions.len(), MAX_DECISIONS_BYTES)?;
        serde_json::to_string(self).map_err(|_| Error::Unreadable("supervision_session"))
    }
}

/// Refuses a day that no record can have.
///
/// # Errors
///
/// [`Error::DateOutOfRange`].
pub(crate) fn check_day(day: NaiveDate) -> Result<()> {
    FuzzyDate::new(day, Precision::Day).map(drop).ok_or(Error::DateOutOfRange)
}

fn check_minutes(minutes: Option<u32>) -> Result<()> {
    let is_known = minutes.is_none_or(|minutes| (1..=MAX_MINUTES).contains(&minutes));
    if is_known { Ok(()) } else { Err(Error::MinutesOutOfRange) }
}

/// Returns true for a time as it is stored, such as 14:30.
pub(crate) fn is_time(text: &str) -> bool {
    text.len() == 5 && NaiveTime::parse_from_str(text, "%H:%M").is_ok()
}

impl<S: Store> Journal<S> {
    /// All sessions, that of the latest day first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn sessions(&mut self) -> Result<Vec<Session>> {
        self.since_schema(schema::WITH_SESSIONS, |journal| {
            let mut sessions =
                journal.read_records("supervision_session", |db, id| read_session(db, SessionId(id)))?;
            sessions.sort_by_key(|session| std::cmp::Reverse((session.on, session.id)));
            Ok(sessions)
        })
    }

    /// The session that took place last, up to `today`.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn last_held_session(&mut self, today: NaiveDate) -> Result<Option<Session>> {
        let was_held =
            |session: &Session| session.outcome == Some(SessionOutcome::Held) && session.on <= today;
        Ok(self.sessions()?.into_iter().find(was_held))
    }

    /// The next session that is planned for `today` or later.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn next_session(&mut self, today: NaiveDate) -> Result<Option<Session>> {
        let is_planned = |session: &Session| session.outcome.is_none() && session.on >= today;
        Ok(self.sessions()?.into_iter().rfind(is_planned))
    }

    /// Plans a session, or changes the plan of one. What was noted about it stays.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], [`Error::InvalidTime`], [`Error::MinutesOutOfRange`];
    /// [`Error::NoSuchSession`]; [`Error::Vault`] if the notebook is read-only, the drive is full, or
    /// the database cannot be written. Nothing is changed on an error.
    pub fn plan_session(
        &mut self,
        id: Option<SessionId>,
        plan: &SessionPlan,
        today: NaiveDate,
    ) -> Result<SessionId> {
        plan.validate()?;
        transact(&mut self.store, today, |db| {
            let Some(id) = id else { return insert_plan(db, plan, today) };
            let session = read_session(db, id)?.flatten().ok_or(Error::NoSuchSession)?;
            let content = SessionContent { kind: plan.kind, minutes: plan.minutes, ..session.content };
            let write = "UPDATE supervision_session SET planned_on = ?2, planned_at = ?3, content = ?4
                         WHERE id = ?1";
            db.execute(write, (id, plan.on.to_string(), &plan.at, content.to_validated_json()?))?;
            Ok(id)
        })
    }

    /// Notes that no session is offered, as of `today`.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written.
    pub fn note_not_offered(&mut self, today: NaiveDate) -> Result<SessionId> {
        transact(&mut self.store, today, |db| {
            let row = (today.to_string(), None, Some(SessionOutcome::NotOffered.code()));
            insert(db, row, &SessionContent::default(), today)
        })
    }
}

/// Inserts a planned session.
pub(crate) fn insert_plan(db: &Connection, plan: &SessionPlan, today: NaiveDate) -> Result<SessionId> {
    let content = SessionContent { kind: plan.kind, minutes: plan.minutes, ..SessionContent::default() };
    insert(db, (plan.on.to_string(), plan.at.clone(), None), &content, today)
}

/// Inserts a session by its day, its time and the code of its outcome.
fn insert(
    db: &Connection,
    (on, at, outcome): (String, Option<String>, Option<&str>),
    content: &SessionContent,
    today: NaiveDate,
) -> Result<SessionId> {
    let insert =
        "INSERT INTO supervision_session (planned_on, planned_at, outcome, content, created_on, after_entry)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let content = content.to_validated_json()?;
    db.execute(insert, (on, at, outcome, content, today.to_string(), last_id(db, "entry")?))?;
    Ok(SessionId(db.last_insert_rowid()))
}

pub(crate) fn read_session(db: &Connection, id: SessionId) -> rusqlite::Result<DecodedRow<Session>> {
    let read =
        "SELECT planned_on, planned_at, outcome, content, created_on FROM supervision_session WHERE id = ?1";
    db.prepare_cached(read)?.query_row([id], |row| decode(id, row)).optional()
}

/// A session; none if this version cannot decode it.
pub(crate) fn decode(id: SessionId, row: &Row<'_>) -> rusqlite::Result<Option<Session>> {
    let (on, created_on): (String, String) = (row.get("planned_on")?, row.get("created_on")?);
    let (outcome, content): (Option<String>, String) = (row.get("outcome")?, row.get("content")?);
    let at = row.get("planned_at")?;
    let session = || {
        let outcome = outcome.map(|code| SessionOutcome::from_code(&code).ok_or(())).transpose().ok()?;
        let (on, created_on) = (on.parse().ok()?, created_on.parse().ok()?);
        Some(Session { id, on, at, outcome, content: serde_json::from_str(&content).ok()?, created_on })
    };
    Ok(session())
}
