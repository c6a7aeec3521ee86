//! The times that a person chose for self-ratings to be compared with, in the place of the first
//! ratings of a work period.

use chrono::NaiveDate;
use practice::{FuzzyDate, Precision};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::error::{Error, Result, check_length};
use crate::ids::WorkPeriodId;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact};
use crate::work_periods::of_entries::EntryPeriods;

/// Longest id of a form, in bytes.
const MAX_FORM_BYTES: usize = 200;

/// A time whose ratings of one form are what later ones are compared with. It is for one work period,
/// and stays as it is until the person chooses another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceStretch {
    /// Id of the form.
    pub form: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The work period it is for, where several run on its last day; none for the one of that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_period: Option<WorkPeriodChoice>,
}

impl ReferenceStretch {
    /// Returns true if `day` is in it.
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// The work period that it is for.
    pub fn period(&self, periods: &EntryPeriods) -> Option<WorkPeriodId> {
        periods.of_choice(self.to, self.work_period)
    }

    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], also if it ends before it begins; [`Error::TooLong`].
    pub(crate) fn validate(&self) -> Result<()> {
        let is_near = |day| FuzzyDate::new(day, Precision::Day).is_some();
        if !is_near(self.from) || !is_near(self.to) || self.to < self.from {
            return Err(Error::DateOutOfRange);
        }
        check_length("the id of a form", self.form.len(), MAX_FORM_BYTES)
    }
}

/// The chosen stretch for the ratings of `form` in a work period: of several the last.
pub fn stretch_of<'s>(
    stretches: &'s [ReferenceStretch],
    periods: &EntryPeriods,
    form: &str,
    period: Option<WorkPeriodId>,
) -> Option<&'s ReferenceStretch> {
    stretches.iter().rfind(|stretch| stretch.form == form && stretch.period(periods) == period)
}

impl<S: Store> Journal<S> {
    /// All chosen stretches, the one that was chosen last at the end. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn reference_stretches(&mut self) -> Result<Vec<ReferenceStretch>> {
        self.since_schema(schema::WITH_REFERENCE_STRETCH, |journal| {
            let rows = journal.stretch_rows()?;
            Ok(rows.into_iter().map(|(_, stretch)| stretch).collect())
        })
    }

    /// Chooses a stretch in the place of any other of its form in the same work period.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], also for one that ends before it begins; [`Error::TooLong`];
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written. Nothing is changed on an error.
    pub fn choose_reference_stretch(&mut self, stretch: &ReferenceStretch, today: NaiveDate) -> Result<()> {
        stretch.validate()?;
        let period = stretch.period(&self.entry_periods()?);
        let replaced = self.stretches_beside(&stretch.form, period)?;
        transact(&mut self.store, today, |db| {
            remove(db, &replaced)?;
            Ok(insert(db, stretch)?)
        })
    }

    /// Goes back to the first ratings of a work period, for the ratings of `form`.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_reference_stretch(
        &mut self,
        form: &str,
        period: Option<WorkPeriodId>,
        today: NaiveDate,
    ) -> Result<()> {
        let removed = self.stretches_beside(form, period)?;
        transact(&mut self.store, today, |db| Ok(remove(db, &removed)?))
    }

    /// Ids of the stretches of `form` in a work period.
    fn stretches_beside(&mut self, form: &str, period: Option<WorkPeriodId>) -> Result<Vec<i64>> {
        let periods = self.entry_periods()?;
        self.since_schema(schema::WITH_REFERENCE_STRETCH, |journal| {
            let same =
                |stretch: &ReferenceStretch| stretch.form == form && stretch.period(&periods) == period;
            let rows = journal.stretch_rows()?;
            Ok(rows.into_iter().filter(|(_, stretch)| same(stretch)).map(|(id, _)| id).collect())
        })
    }

    fn stretch_rows(&mut self) -> Result<Vec<(i64, ReferenceStretch)>> {
        let schema = self.schema;
        self.read_records("reference_stretch", |db, id| read_stretch(db, id, schema))
    }
}

/// Writes a stretch.
pub(crate) fn insert(db: &Connection, stretch: &ReferenceStretch) -> rusqlite::Result<()> {
    let insert = "INSERT INTO reference_stretch (form, from_on, to_on, work_period) VALUES (?1, ?2, ?3, ?4)";
    let period = stretch.work_period.map(WorkPeriodChoice::code);
    db.execute(insert, (&stretch.form, stretch.from.to_string(), stretch.to.to_string(), period)).map(drop)
}

fn remove(db: &Connection, ids: &[i64]) -> rusqlite::Result<()> {
    ids.iter().try_for_each(|id| db.execute("DELETE FROM reference_stretch WHERE id = ?1", [id]).map(drop))
}

fn read_stretch(
    db: &Connection,
    id: i64,
    schema: u32,
) -> rusqlite::Result<DecodedRow<(i64, ReferenceStretch)>> {
    let period = if schema >= schema::WITH_CHOSEN_WORK_PERIOD { "work_period" } else { "NULL" };
    let read =
        format!("SELECT form, from_on, to_on, {period} AS work_period FROM reference_stretch WHERE id = ?1");
    let columns = |row: &rusqlite::Row<'_>| {
        let (from, to): (String, String) = (row.get("from_on")?, row.get("to_on")?);
        let (form, code): (String, Option<String>) = (row.get("form")?, row.get("work_period")?);
        let work_period = code.as_deref().and_then(WorkPeriodChoice::from_code);
        let stretch =
            || Some(ReferenceStretch { form, from: from.parse().ok()?, to: to.parse().ok()?, work_period });
        Ok(stretch().map(|stretch| (id, stretch)))
    };
    db.prepare_cached(&read)?.query_row([id], columns).optional()
}
