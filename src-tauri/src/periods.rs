//! What the pages are told about periods of work and the own early sign.

use journal::{Journal, WorkPeriod};
use practice::Choice;
use serde::Serialize;

use crate::error::Error;
use crate::writing::library;

/// The periods of work, the own early sign, and what a period can be described with.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct WorkPeriodsView {
    /// The one that started last first.
    phases: Vec<WorkPeriod>,
    /// The sentence; none while there is none.
    own_sign: Option<String>,
    setting: &'static [Choice],
    hours_band: &'static [Choice],
    tenure_band: &'static [Choice],
    has_job_description: &'static [Choice],
    formerly_treated_here: &'static [Choice],
}

impl WorkPeriodsView {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        let library = library(journal)?;
        Ok(Self {
            phases: journal.work_periods()?,
            own_sign: journal.early_sign()?,
            setting: library.option_set("setting"),
            hours_band: library.option_set("hours_band"),
            tenure_band: library.option_set("tenure_band"),
            has_job_description: library.option_set("yes_no_unsure"),
            formerly_treated_here: library.option_set("yes_no"),
        })
    }
}
