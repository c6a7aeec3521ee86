//! Questionnaire files that were accepted. They are kept as they were, so that what they say can be checked again.

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
use crate::work_periods::period_of_day;

/// A questionnaire that can be filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptedQuestionnaire {
    /// Which one.
    pub id: QuestionnaireId,
    /// What it asks, and whose it is.
    pub form: Form,
    /// The day on which it was accepted, 2026-11-22.
    pub accepted_on: String,
    /// The day on which the right to use its text was confirmed, if that was asked.
    pub rights_on: Option<String>,
}

impl<S: Store> Journal<S> {
    /// Accepts a questionnaire file: `form` as it was read out of `pack`. One that is there already stays as it is. Nothing else
    /// changes: neither another version of it nor anything that was filled in.
    ///
    /// # Errors
    ///
    /// [`Error::QuestionnaireIncomplete`] while texts are missing, [`Error::RightsNotConfirmed`]; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's.
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

    /// Removes a questionnaire. What was filled in stays, with the words it was answered with.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_questionnaire(&mut self, id: QuestionnaireId) -> Result<()> {
        self.remove_records(|db| db.execute("DELETE FROM questionnaire WHERE id = ?1", [id]).map(drop))
    }

    /// Every questionnaire that was accepted, the latest first; `frame` is what is added to each. What cannot be read is left
    /// out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn questionnaires(&mut self, frame: &Form) -> Result<Vec<AcceptedQuestionnaire>> {
        let mut accepted =
            self.read_records("questionnaire", |db, id| read_accepted(db, QuestionnaireId(id), frame))?;
        accepted.reverse();
        Ok(accepted)
    }

    /// When a file was accepted, if it was.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn accepted_on(&mut self, sha256: &str) -> Result<Option<String>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let read = "SELECT accepted_on FROM questionnaire WHERE sha256 = ?1";
            let found = journal.store.read_piece(|db| {
                db.prepare_cached(read)?.query_row([sha256], |row| row.get("accepted_on")).optional()
            });
            Ok(found?)
        })
    }

    /// How often a form was filled in, outside the bin.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn administration_count(&mut self, form: &str) -> Result<u32> {
        let count = "SELECT count(*) AS times FROM entry WHERE form = ?1 AND binned_on IS NULL";
        read_or(&mut self.store, 0, |db| db.prepare_cached(count)?.query_row([form], |row| row.get("times")))
    }

    /// The filling of the same questionnaire file before `entry` and in the same period of work, of those outside the bin that
    /// rate anything. After a new job it is not the same that is measured.
    ///
    /// # Errors
    ///
    /// The database's.
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
        let periods = self.work_periods()?;
        let period = |day| period_of_day(&periods, day).map(|period| period.id);
        let is_comparable = |earlier: &Entry| {
            period(earlier.content.date.on) == period(on)
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

/// What is there; not understood if only another version can read the file.
fn read_accepted(
    db: &Connection,
    id: QuestionnaireId,
    frame: &Form,
) -> rusqlite::Result<DecodedRow<AcceptedQuestionnaire>> {
    let read = "SELECT pack, accepted_on, rights_on FROM questionnaire WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let form =
            Form::read_questionnaire("questionnaire", row.get::<_, String>("pack")?.as_bytes(), frame).ok();
        let (accepted_on, rights_on) = (row.get("accepted_on")?, row.get("rights_on")?);
        Ok(form.map(|form| AcceptedQuestionnaire { id, form, accepted_on, rights_on }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
