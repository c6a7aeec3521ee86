//! Periods of work. A new job is a new period, and the usual range starts again with it. Which period an entry belongs to
//! follows from its day, so that it stays right when a day or a period is corrected.

use chrono::{Days, NaiveDate};
use practice::FuzzyDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::beside::Row;
use crate::tables::{Store, change};
use crate::{Error, Journal, Result, WorkPeriodId, days, unkept};

/// In bytes: longer than anybody calls a job.
const LONGEST_NAME: usize = 400;

/// A period of work, as a person describes it. Everything can be left open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct WorkPeriodContent {
    /// The person's own name for it.
    pub label: String,
    /// Where: an option of the response set `setting`.
    pub setting: Option<String>,
    /// Hours a week: an option of `hours_band`.
    pub hours_band: Option<String>,
    /// For how long in this work: an option of `tenure_band`.
    pub tenure_band: Option<String>,
    /// Whether there is a written job description: an option of `yes_no_unsure`.
    pub has_job_description: Option<String>,
    /// Whether the person was once treated where they work now: an option of `yes_no`. Only for them: it is on no page that
    /// leaves.
    pub formerly_treated_here: Option<String>,
}

/// A period of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct WorkPeriod {
    /// Which one; none for a new one.
    pub id: Option<WorkPeriodId>,
    /// Its first day.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub starts_on: NaiveDate,
    /// Its last day; none while it goes on.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub ends_on: Option<NaiveDate>,
    /// What it was.
    pub content: WorkPeriodContent,
}

impl WorkPeriod {
    /// Whether `day` lies in it.
    fn covers(&self, day: NaiveDate) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|ends_on| day <= ends_on)
    }

    /// # Errors
    ///
    /// [`Error::DateOutOfReach`], [`Error::PhaseEndsBeforeItStarts`], [`Error::TooLong`].
    fn checked(&self) -> Result<()> {
        let is_near = |day: NaiveDate| FuzzyDate::new(day, practice::Precision::Day).is_some();
        if !is_near(self.starts_on) || !self.ends_on.is_none_or(is_near) {
            return Err(Error::DateOutOfReach);
        }
        if self.ends_on.is_some_and(|ends_on| ends_on < self.starts_on) {
            return Err(Error::PhaseEndsBeforeItStarts);
        }
        let content = &self.content;
        let codes = [
            &content.setting,
            &content.hours_band,
            &content.tenure_band,
            &content.has_job_description,
            &content.formerly_treated_here,
        ];
        let longest = codes.into_iter().flatten().chain([&content.label]).map(String::len).max();
        if longest > Some(LONGEST_NAME) {
            return Err(Error::TooLong { what: "the name of a period of work", most: LONGEST_NAME });
        }
        Ok(())
    }
}

/// The period that a day belongs to: of those that cover it, the one that started last.
pub(crate) fn of_day(phases: &[WorkPeriod], day: NaiveDate) -> Option<&WorkPeriod> {
    phases.iter().filter(|phase| phase.covers(day)).max_by_key(|phase| (phase.starts_on, phase.id))
}

impl<S: Store> Journal<S> {
    /// Every period of work, the one that started last first. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn work_periods(&mut self) -> Result<Vec<WorkPeriod>> {
        let mut phases = self.rows_beside("phase", |db, id| read(db, WorkPeriodId(id)))?;
        phases.sort_by_key(|phase| std::cmp::Reverse((phase.starts_on, phase.id)));
        Ok(phases)
    }

    /// Keeps a period of work: a new one, or another in the place of what it was. With `instead`, a new one ends those that go
    /// on, the day before it starts.
    ///
    /// # Errors
    ///
    /// [`Error::PhaseEndsBeforeItStarts`], [`Error::DateOutOfReach`], [`Error::TooLong`]; [`Error::NoSuchPhase`] for one that is
    /// gone; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's. Nothing has changed then.
    pub fn save_work_period(
        &mut self,
        phase: &WorkPeriod,
        instead: bool,
        today: NaiveDate,
    ) -> Result<WorkPeriodId> {
        phase.checked()?;
        let content = serde_json::to_string(&phase.content).map_err(|_| Error::Unreadable("phase"))?;
        let (starts_on, ends_on) = (phase.starts_on.to_string(), phase.ends_on.map(|day| day.to_string()));
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            if let Some(id) = phase.id {
                let write = "UPDATE phase SET starts_on = ?2, ends_on = ?3, content = ?4 WHERE id = ?1";
                let changed = db.execute(write, (id, starts_on, ends_on, content))?;
                return if changed == 1 { Ok(id) } else { Err(Error::NoSuchPhase) };
            }
            if instead {
                let before = phase.starts_on.checked_sub_days(Days::new(1)).ok_or(Error::DateOutOfReach)?;
                // One that would end before it started goes on: two jobs, or a slip that can be seen.
                let end = "UPDATE phase SET ends_on = ?1 WHERE ends_on IS NULL AND starts_on <= ?1";
                db.execute(end, [before.to_string()])?;
            }
            let insert = "INSERT INTO phase (starts_on, ends_on, content) VALUES (?1, ?2, ?3)";
            db.execute(insert, (starts_on, ends_on, content))?;
            Ok(WorkPeriodId(db.last_insert_rowid()))
        })
    }

    /// Removes a period of work for good, and every trace of its words in the file. Notes stay.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_work_period(&mut self, id: WorkPeriodId) -> Result<()> {
        self.remove_beside(|db| {
            unkept::discard(db, "phase", id.0)?;
            db.execute("DELETE FROM phase WHERE id = ?1", [id]).map(drop)
        })
    }
}

fn read(db: &Connection, id: WorkPeriodId) -> rusqlite::Result<Row<WorkPeriod>> {
    let read = "SELECT starts_on, ends_on, content FROM phase WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let (starts_on, ends_on): (String, Option<String>) = (row.get("starts_on")?, row.get("ends_on")?);
        Ok(understood(id, &starts_on, ends_on.as_deref(), &row.get::<_, String>("content")?))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}

fn understood(id: WorkPeriodId, starts_on: &str, ends_on: Option<&str>, content: &str) -> Option<WorkPeriod> {
    Some(WorkPeriod {
        id: Some(id),
        starts_on: starts_on.parse().ok()?,
        ends_on: ends_on.map(str::parse).transpose().ok()?,
        content: serde_json::from_str(content).ok()?,
    })
}
