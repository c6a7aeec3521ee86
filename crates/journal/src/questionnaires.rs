//! Accepted questionnaire files. They are stored unchanged, so that they can be checked again.

use chrono::NaiveDate;
use practice::{Form, FuzzyDate, Questionnaire};
use rusqlite::{Connection, OptionalExtension};

use crate::entries::entry::Entry;
use crate::error::{Error, Result};
use crate::ids::{EntryId, QuestionnaireId};
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact};

/// An accepted questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptedQuestionnaire {
    /// Id of the questionnaire.
    pub id: QuestionnaireId,
    /// Its form, with its source.
    pub form: Form,
    /// The day on which it was accepted, such as 2026-11-22.
    pub accepted_on: String,
    /// The day on which the right to use its text was confirmed; none if that was not asked.
    pub rights_on: Option<String>,
}

impl<S: Store> Journal<S> {
    /// Accepts a questionnaire file: `form` as parsed from `pack`. A file that was accepted already
    /// stays as it is. Other versions and filled-in forms do not change.
    ///
    /// # Errors
    ///
    /// [`Error::QuestionnaireIncomplete`] while texts are missing, [`Error::RightsNotConfirmed`];
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written.
    pub fn accept_questionnaire(
        &mut self,
        form: &Form,
        pack: &str,
        rights: bool,
        today: NaiveDate,
    ) -> Result<QuestionnaireId> {
        let about = questionnaire_of(form)
            .filter(|about| about.texts_missing == 0)
            .ok_or(Error::QuestionnaireIncomplete)?;
        if about.rights.user_must_confirm && !rights {
            return Err(Error::RightsNotConfirmed);
        }
        transact(&mut self.store, today, |db| {
            let rights_on = rights.then(|| today.to_string());
            let insert =
                "INSERT INTO questionnaire (sha256, pack, accepted_on, rights_on) VALUES (?1, ?2, ?3, ?4)
                          ON CONFLICT (sha256) DO NOTHING";
            db.execute(insert, (&about.sha256, pack, today.to_string(), rights_on))?;
            let read = "SELECT id FROM questionnaire WHERE sha256 = ?1";
            Ok(db.query_row(read, [&about.sha256], |row| row.get("id"))?)
        })
    }

    /// Removes a questionnaire. Filled-in forms keep the text they were answered with.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_questionnaire(&mut self, id: QuestionnaireId) -> Result<()> {
        self.remove_records(|db| db.execute("DELETE FROM questionnaire WHERE id = ?1", [id]).map(drop))
    }

    /// All accepted questionnaires, the latest first; `frame` is added to each. Unreadable ones are
    /// left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn questionnaires(&mut self, frame: &Form) -> Result<Vec<AcceptedQuestionnaire>> {
        let mut accepted =
            self.read_records("questionnaire", |db, id| read_accepted(db, QuestionnaireId(id), frame))?;
        accepted.reverse();
        Ok(accepted)
    }

    /// The day on which a file was accepted, if it was.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn accepted_on(&mut self, sha256: &str) -> Result<Option<String>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let read = "SELECT accepted_on FROM questionnaire WHERE sha256 = ?1";
            let found = journal.store.read_piece(|db| {
                db.prepare_cached(read)?.query_row([sha256], |row| row.get("accepted_on")).optional()
            });
            Ok(found?)
        })
    }

    /// Number of entries of a form outside the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn administration_count(&mut self, form: &str) -> Result<u32> {
        let count = "SELECT count(*) AS times FROM entry WHERE form = ?1 AND binned_on IS NULL";
        read_or(&mut self.store, 0, |db| db.prepare_cached(count)?.query_row([form], |row| row.get("times")))
    }

    /// The entry before `entry` with the same questionnaire file, in the same work period, outside
    /// the bin, and with a rating. A new job makes ratings incomparable.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn previous_administration(&mut self, entry: &Entry) -> Result<Option<Entry>> {
        let FuzzyDate { on, .. } = entry.content.date;
        let read =
            "SELECT id FROM entry WHERE form = ?1 AND binned_on IS NULL AND (occurred_on, id) < (?2, ?3)
                    ORDER BY occurred_on DESC, id DESC LIMIT 20";
        let ids = read_or(&mut self.store, Vec::new(), |db| {
            let mut read = db.prepare_cached(read)?;
            let rows = read.query_map((&entry.form.id, on.to_string(), entry.id), |row| row.get("id"))?;
            rows.collect::<rusqlite::Result<Vec<EntryId>>>()
        })?;
        let periods = self.entry_periods()?;
        let period = periods.of_content(&entry.content);
        let is_comparable = |earlier: &Entry| {
            periods.of_content(&earlier.content) == period
                // Another wording is another measure, whatever the form is called.
                && earlier.form == entry.form
                && !earlier.form.is_marked_not_rated(&earlier.content.answers)
        };
        for id in ids {
            match self.entry(id) {
                Ok(earlier) if is_comparable(&earlier) => return Ok(Some(earlier)),
                Err(error) if !error.affects_one_record() => return Err(error),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(None)
    }
}

fn questionnaire_of(form: &Form) -> Option<&Questionnaire> {
    form.questionnaire.as_deref()
}

/// The accepted questionnaire `id`; not decoded if only another version can parse the file.
fn read_accepted(
    db: &Connection,
    id: QuestionnaireId,
    frame: &Form,
) -> rusqlite::Result<DecodedRow<AcceptedQuestionnaire>> {
    let read = "SELECT pack, accepted_on, rights_on FROM questionnaire WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let form = Form::read_accepted_questionnaire(row.get::<_, String>("pack")?.as_bytes(), frame).ok();
        let (accepted_on, rights_on) = (row.get("accepted_on")?, row.get("rights_on")?);
        Ok(form.map(|form| AcceptedQuestionnaire { id, form, accepted_on, rights_on }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
