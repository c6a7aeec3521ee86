//! The times that a person chose for self-ratings to be compared with, in the place of the first
//! ratings of a work period.

use chrono::NaiveDate;
use practice::{FuzzyDate, Precision};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, check_length};
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact};
use crate::work_periods::{WorkPeriod, period_of_day};

/// Longest id of a form, in bytes.
const MAX_FORM_BYTES: usize = 200;

/// A time whose ratings of one form are what later ones are compared with. It is for the work period
/// of its last day, and stays as it is until the person chooses another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceStretch {
    /// Id of the form.
    pub form: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl ReferenceStretch {
    /// Returns true if `day` is in it.
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
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

/// The chosen stretch for the ratings of `form` in the work period of `day`: of several the last.
pub fn stretch_of<'s>(
    stretches: &'s [ReferenceStretch],
    periods: &[WorkPeriod],
    form: &str,
    day: NaiveDate,
) -> Option<&'s ReferenceStretch> {
    let period_of = |day| period_of_day(periods, day).and_then(|period| period.id);
    stretches.iter().rfind(|stretch| stretch.form == form && period_of(stretch.to) == period_of(day))
}

impl<S: Store> Journal<S> {
    /// All chosen stretches, the one that was chosen last at the end. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn reference_stretches(&mut self) -> Result<Vec<ReferenceStretch>> {
        self.since_schema(schema::WITH_REFERENCE_STRETCH, |journal| {
            let rows = journal.read_records("reference_stretch", read_stretch)?;
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
        let replaced = self.stretches_beside(&stretch.form, stretch.to)?;
        transact(&mut self.store, today, |db| {
            remove(db, &replaced)?;
            Ok(insert(db, stretch)?)
        })
    }

    /// Goes back to the first ratings of the work period of `day`, for the ratings of `form`.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_reference_stretch(&mut self, form: &str, day: NaiveDate, today: NaiveDate) -> Result<()> {
        let removed = self.stretches_beside(form, day)?;
        transact(&mut self.store, today, |db| Ok(remove(db, &removed)?))
    }

    /// Ids of the stretches of `form` in the work period of `day`.
    fn stretches_beside(&mut self, form: &str, day: NaiveDate) -> Result<Vec<i64>> {
        let periods = self.work_periods()?;
        let period_of = |day| period_of_day(&periods, day).and_then(|period| period.id);
        self.since_schema(schema::WITH_REFERENCE_STRETCH, |journal| {
            let rows = journal.read_records("reference_stretch", read_stretch)?;
            let same =
                |stretch: &ReferenceStretch| stretch.form == form && period_of(stretch.to) == period_of(day);
            Ok(rows.into_iter().filter(|(_, stretch)| same(stretch)).map(|(id, _)| id).collect())
        })
    }
}

/// Writes a stretch.
pub(crate) fn insert(db: &Connection, stretch: &ReferenceStretch) -> rusqlite::Result<()> {
    let insert = "INSERT INTO reference_stretch (form, from_on, to_on) VALUES (?1, ?2, ?3)";
    db.execute(insert, (&stretch.form, stretch.from.to_string(), stretch.to.to_string())).map(drop)
}

fn remove(db: &Connection, ids: &[i64]) -> rusqlite::Result<()> {
    ids.iter().try_for_each(|id| db.execute("DELETE FROM reference_stretch WHERE id = ?1", [id]).map(drop))
}

fn read_stretch(db: &Connection, id: i64) -> rusqlite::Result<DecodedRow<(i64, ReferenceStretch)>> {
    let read = "SELECT form, from_on, to_on FROM reference_stretch WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let (from, to): (String, String) = (row.get("from_on")?, row.get("to_on")?);
        let form = row.get("form")?;
        let stretch = || Some(ReferenceStretch { form, from: from.parse().ok()?, to: to.parse().ok()? });
        Ok(stretch().map(|stretch| (id, stretch)))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
