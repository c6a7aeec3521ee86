//! Work periods and the early sign, with the options that describe a period.

use std::cmp::Reverse;

use chrono::NaiveDate;
use journal::{WorkPeriod, running_on};
use practice::Choice;
use serde::Serialize;

use crate::error::Result;
use crate::notebook::Notebook;

/// The work periods, the early sign, and the options that describe a period.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct WorkPeriodsView {
    /// The latest first.
    phases: Vec<WorkPeriod>,
    /// The sentence of the early sign, if any.
    own_sign: Option<String>,
    setting: &'static [Choice],
    hours_band: &'static [Choice],
    tenure_band: &'static [Choice],
    has_job_description: &'static [Choice],
    formerly_treated_here: &'static [Choice],
}

impl Notebook<'_> {
    /// The work periods, the early sign, and the options that describe a period.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts);
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn work_periods(&mut self) -> Result<WorkPeriodsView> {
        let library = self.library()?;
        Ok(WorkPeriodsView {
            phases: self.journal.work_periods()?,
            own_sign: self.journal.early_sign()?,
            setting: library.option_set("setting"),
            hours_band: library.option_set("hours_band"),
            tenure_band: library.option_set("tenure_band"),
            has_job_description: library.option_set("yes_no_unsure"),
            formerly_treated_here: library.option_set("yes_no"),
        })
    }

    /// The work periods that run on a day, if there are several: an entry of it can be about one of them.
    /// Without a choice it belongs to the first.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn workplaces_on(&mut self, day: NaiveDate) -> Result<Vec<WorkPeriod>> {
        let periods = self.journal.work_periods()?;
        let mut running: Vec<_> = running_on(&periods, day).cloned().collect();
        if running.len() < 2 {
            running.clear();
        }
        running.sort_by_key(|period| (Reverse(period.starts_on), period.id));
        Ok(running)
    }
}
