//! Agreements of sessions: who does what by when, and what blocks it (table `agreement`).

use chrono::NaiveDate;
use practice::{AgreementKind, AgreementOwner, AgreementState};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::error::{Error, Result, check_length};
use crate::ids::{AgreementId, SessionId};
use crate::storage::extent::last_id;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact};
use crate::storage::summary_draft_texts::forget_texts;
use crate::supervision::sessions::check_day;

/// Longest text, in bytes.
const MAX_TEXT_BYTES: usize = 4_000;

/// Content of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AgreementContent {
    /// The thing that is to be done, in the person's own words.
    pub words: String,
    /// Kind of agreement; none if not stated.
    pub kind: Option<AgreementKind>,
    /// Whoever is to do it; none if not stated.
    pub owner: Option<AgreementOwner>,
    /// The day by which it is to be done; none if not stated.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
}

/// State of an agreement, and the thing in its way.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AgreementProgress {
    /// State.
    pub state: AgreementState,
    /// The thing in the way, in the person's own words; empty if not stated.
    pub blocked_by: String,
}

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Agreement {
    /// Id of the agreement.
    pub id: AgreementId,
    /// Session in which it was agreed; none if that is gone, or not stated.
    pub session: Option<SessionId>,
    /// Content of the agreement.
    pub content: AgreementContent,
    /// State, and the thing in the way.
    pub progress: AgreementProgress,
    /// The day on which it was entered.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub created_on: NaiveDate,
    /// The day since which it is done or dropped; none while it is open.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub settled_on: Option<NaiveDate>,
}

impl AgreementContent {
    /// Checks the content and returns it as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without words, [`Error::TooLong`], [`Error::DateOutOfRange`].
    pub(crate) fn to_validated_json(&self) -> Result<String> {
        if self.words.trim().is_empty() {
            return Err(Error::NothingToSave);
        }
        check_length("an agreement", self.words.len(), MAX_TEXT_BYTES)?;
        self.due_on.map_or(Ok(()), check_day)?;
        serde_json::to_string(self).map_err(|_| Error::Unreadable("agreement"))
    }
}

impl AgreementProgress {
    /// # Errors
    ///
    /// [`Error::TooLong`].
    pub(crate) fn validate(&self) -> Result<()> {
        check_length("what blocks an agreement", self.blocked_by.len(), MAX_TEXT_BYTES)
    }
}

impl<S: Store> Journal<S> {
    /// All agreements, the earliest first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn agreements(&mut self) -> Result<Vec<Agreement>> {
        self.since_schema(schema::WITH_SESSIONS, |journal| {
            journal.read_records("agreement", |db, id| read_agreement(db, AgreementId(id)))
        })
    }

    /// Agreements that are still to be done, blocked or not, the earliest first.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn open_agreements(&mut self) -> Result<Vec<Agreement>> {
        let all = self.agreements()?;
        Ok(all.into_iter().filter(|agreement| agreement.progress.state.is_open()).collect())
    }

    /// Adds an agreement of `session`.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without words, [`Error::TooLong`], [`Error::DateOutOfRange`];
    /// [`Error::NoSuchSession`]; [`Error::Vault`] if the notebook is read-only, the drive is full, or
    /// the database cannot be written. Nothing is changed on an error.
    pub fn add_agreement(
        &mut self,
        session: Option<SessionId>,
        content: &AgreementContent,
        progress: &AgreementProgress,
        today: NaiveDate,
    ) -> Result<AgreementId> {
        let json = content.to_validated_json()?;
        progress.validate()?;
        transact(&mut self.store, today, |db| {
            let known = "SELECT 1 FROM supervision_session WHERE id = ?1";
            if session.is_some() && !db.prepare(known)?.exists([session])? {
                return Err(Error::NoSuchSession);
            }
            let insert = "INSERT INTO agreement (session, content, state, blocked_by, created_on, settled_on, after_entry)
                          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let settled_on = settled(progress, today);
            let (state, blocked_by, today) = (progress.state.code(), &progress.blocked_by, today.to_string());
            db.execute(insert, (session, json, state, blocked_by, today, settled_on, last_id(db, "entry")?))?;
            Ok(AgreementId(db.last_insert_rowid()))
        })
    }

    /// Changes an agreement, and where it stands.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without words, [`Error::TooLong`], [`Error::DateOutOfRange`];
    /// [`Error::NoSuchAgreement`]; [`Error::Vault`] if the notebook is read-only, the drive is full, or
    /// the database cannot be written. Nothing is changed on an error.
    pub fn change_agreement(
        &mut self,
        id: AgreementId,
        content: &AgreementContent,
        progress: &AgreementProgress,
        today: NaiveDate,
    ) -> Result<()> {
        let json = content.to_validated_json()?;
        progress.validate()?;
        transact(&mut self.store, today, |db| {
            let write = "UPDATE agreement SET content = ?2, state = ?3, blocked_by = ?4,
                         settled_on = CASE WHEN ?5 IS NULL THEN NULL WHEN state = ?3 THEN settled_on ELSE ?5 END
                         WHERE id = ?1";
            let state = progress.state.code();
            let values = (id, json, state, &progress.blocked_by, settled(progress, today));
            if db.execute(write, values)? == 1 { Ok(()) } else { Err(Error::NoSuchAgreement) }
        })
    }

    /// Deletes an agreement, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_agreement(&mut self, id: AgreementId) -> Result<()> {
        self.remove_records(|db| {
            form_autosave::discard(db, FormKey::Agreement(id))?;
            forget_texts(db, &[format!("agreement/{}", id.0)])?;
            db.execute("DELETE FROM agreement WHERE id = ?1", [id]).map(drop)
        })
    }
}

/// The day on which an agreement was settled, if it is.
fn settled(progress: &AgreementProgress, today: NaiveDate) -> Option<String> {
    (!progress.state.is_open()).then(|| today.to_string())
}

fn read_agreement(db: &Connection, id: AgreementId) -> rusqlite::Result<DecodedRow<Agreement>> {
    let read =
        "SELECT session, content, state, blocked_by, created_on, settled_on FROM agreement WHERE id = ?1";
    db.prepare_cached(read)?.query_row([id], |row| decode(id, row)).optional()
}

/// An agreement; none if this version cannot decode it.
pub(crate) fn decode(id: AgreementId, row: &Row<'_>) -> rusqlite::Result<Option<Agreement>> {
    let (session, blocked_by) = (row.get("session")?, row.get("blocked_by")?);
    let (content, state): (String, String) = (row.get("content")?, row.get("state")?);
    let (created_on, settled_on): (String, Option<String>) = (row.get("created_on")?, row.get("settled_on")?);
    let agreement = || {
        let progress = AgreementProgress { state: AgreementState::from_code(&state)?, blocked_by };
        let settled_on = settled_on.map(|day| day.parse()).transpose().ok()?;
        let (content, created_on) = (serde_json::from_str(&content).ok()?, created_on.parse().ok()?);
        Some(Agreement { id, session, content, progress, created_on, settled_on })
    };
    Ok(agreement())
}
