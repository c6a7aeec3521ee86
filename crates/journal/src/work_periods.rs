//! Work periods (table `phase`). The usual range starts anew with each. The period of an entry
//! follows from its date and, where several run on it, from what the person chose: so it stays right
//! when either is corrected.

pub(crate) mod of_entries;

use std::cmp::Reverse;

use chrono::{Days, NaiveDate};
use practice::FuzzyDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::error::{Error, Result, check_length};
use crate::ids::WorkPeriodId;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::store::{Store, transact};

/// Longest text, in bytes.
const MAX_TEXT_BYTES: usize = 400;

/// Description of a work period. Everything can be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct WorkPeriodContent {
    /// Name, in the person's own words.
    pub label: String,
    /// Workplace: an option of the option set `setting`.
    pub setting: Option<String>,
    /// Hours a week: an option of the option set `hours_band`.
    pub hours_band: Option<String>,
    /// Time in this work: an option of the option set `tenure_band`.
    pub tenure_band: Option<String>,
    /// Job description in writing: an option of the option set `yes_no_unsure`.
    pub has_job_description: Option<String>,
    /// Former treatment of the person at the workplace: an option of the option set `yes_no`. Never
    /// part of a summary.
    pub formerly_treated_here: Option<String>,
}

/// A work period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct WorkPeriod {
    /// Id; none for a new one.
    pub id: Option<WorkPeriodId>,
    /// First day.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub starts_on: NaiveDate,
    /// Last day; none while it lasts.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub ends_on: Option<NaiveDate>,
    /// Description.
    pub content: WorkPeriodContent,
}

impl WorkPeriod {
    /// Returns true if `day` is in the period.
    fn covers(&self, day: NaiveDate) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|ends_on| day <= ends_on)
    }

    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], [`Error::WorkPeriodEndsBeforeStart`], [`Error::TooLong`].
    pub(crate) fn validate(&self) -> Result<()> {
        let is_near = |day: NaiveDate| FuzzyDate::new(day, practice::Precision::Day).is_some();
        if !is_near(self.starts_on) || !self.ends_on.is_none_or(is_near) {
            return Err(Error::DateOutOfRange);
        }
        if self.ends_on.is_some_and(|ends_on| ends_on < self.starts_on) {
            return Err(Error::WorkPeriodEndsBeforeStart);
        }
        let content = &self.content;
        let codes = [
            &content.setting,
            &content.hours_band,
            &content.tenure_band,
            &content.has_job_description,
            &content.formerly_treated_here,
        ];
        let mut texts = codes.into_iter().flatten().chain([&content.label]);
        texts.try_for_each(|text| check_length("the name of a period of work", text.len(), MAX_TEXT_BYTES))
    }
}

/// The work period of a day: of those that cover it, the one that started last, and of several that
/// started on one day the one that was entered first. So one that a merge brings a second time takes no
/// day from the first.
fn period_of_day(periods: &[WorkPeriod], day: NaiveDate) -> Option<&WorkPeriod> {
    running_on(periods, day).max_by_key(|period| (period.starts_on, Reverse(period.id)))
}

/// The work periods that run on a day.
pub fn running_on(periods: &[WorkPeriod], day: NaiveDate) -> impl Iterator<Item = &WorkPeriod> {
    periods.iter().filter(move |period| period.covers(day))
}

/// The work period of something of a day for which `chosen` was chosen. A choice counts where several
/// run on the day, and only for one that does; otherwise the period is that of the day.
pub(crate) fn period_of(
    periods: &[WorkPeriod],
    day: NaiveDate,
    chosen: Option<WorkPeriodChoice>,
) -> Option<WorkPeriodId> {
    match chosen {
        Some(WorkPeriodChoice::One(id)) if running_on(periods, day).any(|one| one.id == Some(id)) => Some(id),
        Some(WorkPeriodChoice::BothOrNeither) if running_on(periods, day).nth(1).is_some() => None,
        _ => period_of_day(periods, day).and_then(|period| period.id),
    }
}

impl<S: Store> Journal<S> {
    /// All work periods, the one that started last first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn work_periods(&mut self) -> Result<Vec<WorkPeriod>> {
        let mut periods = self.read_records("phase", |db, id| read_period(db, WorkPeriodId(id)))?;
        periods.sort_by_key(|period| Reverse((period.starts_on, period.id)));
        Ok(periods)
    }

    /// Creates or updates a work period. With `instead`, a new one ends those that last, on the day
    /// before it starts.
    ///
    /// # Errors
    ///
    /// [`Error::WorkPeriodEndsBeforeStart`], [`Error::DateOutOfRange`], [`Error::TooLong`];
    /// [`Error::NoSuchWorkPeriod`] for one that is gone; [`Error::Vault`] if the notebook is
    /// read-only, the drive is full, or the database cannot be written. Nothing is changed on an
    /// error.
    pub fn save_work_period(
        &mut self,
        period: &WorkPeriod,
        instead: bool,
        today: NaiveDate,
    ) -> Result<WorkPeriodId> {
        period.validate()?;
        let content = serde_json::to_string(&period.content).map_err(|_| Error::Unreadable("phase"))?;
        let (starts_on, ends_on) = (period.starts_on.to_string(), period.ends_on.map(|day| day.to_string()));
        transact(&mut self.store, today, |db| {
            if let Some(id) = period.id {
                let write = "UPDATE phase SET starts_on = ?2, ends_on = ?3, content = ?4 WHERE id = ?1";
                let changed = db.execute(write, (id, starts_on, ends_on, content))?;
                return if changed == 1 { Ok(id) } else { Err(Error::NoSuchWorkPeriod) };
            }
            if instead {
                let before = period.starts_on.checked_sub_days(Days::new(1)).ok_or(Error::DateOutOfRange)?;
                // One that would end before it started is left open: two jobs, or a visible
                // mistake.
                let end = "UPDATE phase SET ends_on = ?1 WHERE ends_on IS NULL AND starts_on <= ?1";
                db.execute(end, [before.to_string()])?;
            }
            let insert = "INSERT INTO phase (starts_on, ends_on, content) VALUES (?1, ?2, ?3)";
            db.execute(insert, (starts_on, ends_on, content))?;
            Ok(WorkPeriodId(db.last_insert_rowid()))
        })
    }

    /// Deletes a work period, and every trace of its words in the file. Entries stay.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_work_period(&mut self, id: WorkPeriodId) -> Result<()> {
        self.remove_records(|db| {
            form_autosave::discard(db, FormKey::WorkPeriod(id))?;
            db.execute("DELETE FROM phase WHERE id = ?1", [id]).map(drop)
        })
    }
}

fn read_period(db: &Connection, id: WorkPeriodId) -> rusqlite::Result<DecodedRow<WorkPeriod>> {
    let read = "SELECT starts_on, ends_on, content FROM phase WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let (starts_on, ends_on): (String, Option<String>) = (row.get("starts_on")?, row.get("ends_on")?);
        Ok(decode(id, &starts_on, ends_on.as_deref(), &row.get::<_, String>("content")?))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}

/// The period in a row; none if only another version understands it.
pub(crate) fn decode(
    id: WorkPeriodId,
    starts_on: &str,
    ends_on: Option<&str>,
    content: &str,
) -> Option<WorkPeriod> {
    Some(WorkPeriod {
        id: Some(id),
        starts_on: starts_on.parse().ok()?,
        ends_on: ends_on.map(str::parse).transpose().ok()?,
        content: serde_json::from_str(content).ok()?,
    })
}
