//! Questionnaire files that were accepted. They are kept as they were, so that what they say can be checked again.

use chrono::NaiveDate;
use practice::{Form, FuzzyDate, Questionnaire};
use rusqlite::{Connection, OptionalExtension};

use crate::beside::Row;
use crate::tables::{Store, change, read_or};
use crate::{Entry, EntryId, Error, Journal, QuestionnaireId, Result, days, phases, schema};

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
    /// [`Error::NotToBeFilledIn`] while texts are missing, [`Error::RightsNotConfirmed`]; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's.
    pub fn accept_questionnaire(
        &mut self,
        form: &Form,
        pack: &str,
        rights: bool,
        today: NaiveDate,
    ) -> Result<QuestionnaireId> {
        let about = about(form).filter(|about| about.texts_missing == 0).ok_or(Error::NotToBeFilledIn)?;
        if about.rights.user_must_confirm && !rights {
            return Err(Error::RightsNotConfirmed);
        }
        change(&mut self.tables, |db| {
            days::note(db, today)?;
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
        self.remove_beside(|db| db.execute("DELETE FROM questionnaire WHERE id = ?1", [id]).map(drop))
    }

    /// Every questionnaire that was accepted, the latest first; `frame` is what is added to each. What cannot be read is left
    /// out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn questionnaires(&mut self, frame: &Form) -> Result<Vec<AcceptedQuestionnaire>> {
        let mut accepted =
            self.rows_beside("questionnaire", |db, id| read(db, QuestionnaireId(id), frame))?;
        accepted.reverse();
        Ok(accepted)
    }

    /// When a file was accepted, if it was.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn accepted_on(&mut self, sha256: &str) -> Result<Option<String>> {
        if self.schema < schema::WITH_WHAT_IS_BESIDE {
            return Ok(None);
        }
        let read = "SELECT accepted_on FROM questionnaire WHERE sha256 = ?1";
        let found = self.tables.read_piece(|db| {
            db.prepare_cached(read)?.query_row([sha256], |row| row.get("accepted_on")).optional()
        });
        Ok(found?)
    }

    /// How often a form was filled in, outside the bin.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn administration_count(&mut self, form: &str) -> Result<u32> {
        let count = "SELECT count(*) AS times FROM entry WHERE form = ?1 AND binned_on IS NULL";
        read_or(&mut self.tables, 0, |db| db.prepare_cached(count)?.query_row([form], |row| row.get("times")))
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
        let ids = read_or(&mut self.tables, Vec::new(), |db| {
            let mut read = db.prepare_cached(read)?;
            let rows = read.query_map((&entry.form.id, on.to_string(), entry.id), |row| row.get("id"))?;
            rows.collect::<rusqlite::Result<Vec<EntryId>>>()
        })?;
        let phases = self.work_periods()?;
        let period = |day| phases::of_day(&phases, day).map(|phase| phase.id);
        for id in ids {
            match self.entry(id) {
                Ok(before) if period(before.content.date.on) != period(on) => {}
                // Other words are another measure, whatever the form is called.
                Ok(before) if before.form == entry.form => {
                    if !before.form.is_marked_not_rated(&before.content.answers) {
                        return Ok(Some(before));
                    }
                }
                Ok(_) => {}
                Err(error) if error.is_of_one_piece() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
}

fn about(form: &Form) -> Option<&Questionnaire> {
    form.questionnaire.as_deref()
}

/// What is there; not understood if only another version can read the file.
fn read(db: &Connection, id: QuestionnaireId, frame: &Form) -> rusqlite::Result<Row<AcceptedQuestionnaire>> {
    let read = "SELECT pack, accepted_on, rights_on FROM questionnaire WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let form =
            Form::read_questionnaire("questionnaire", row.get::<_, String>("pack")?.as_bytes(), frame).ok();
        let (accepted_on, rights_on) = (row.get("accepted_on")?, row.get("rights_on")?);
        Ok(form.map(|form| AcceptedQuestionnaire { id, form, accepted_on, rights_on }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
