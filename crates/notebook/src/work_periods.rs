//! Work periods and the early sign, with the options that describe a period.

use journal::WorkPeriod;
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
}
