//! The ratings of a series by work period: ratings of two jobs are two measures.

use practice::Form;

use crate::ids::WorkPeriodId;
use crate::ratings::reference_stretch::{ReferenceStretch, stretch_of};
use crate::ratings::series::RatedEntry;
use crate::ratings::trends::{ScaleRatings, compare_scales};
use crate::work_periods::of_entries::EntryPeriods;

/// The entries of one work period, the earliest first; at least one.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodEntries {
    /// The work period; `None` for what belongs to none.
    pub period: Option<WorkPeriodId>,
    /// Its entries.
    pub entries: Vec<RatedEntry>,
}

/// The entries of each work period, by the first of them.
pub fn entries_by_period(entries: Vec<RatedEntry>, periods: &EntryPeriods) -> Vec<PeriodEntries> {
    let mut found = Vec::<PeriodEntries>::new();
    for entry in entries {
        let period = periods.of(entry.entry, entry.on);
        match found.iter_mut().find(|one| one.period == period) {
            Some(one) => one.entries.push(entry),
            None => found.push(PeriodEntries { period, entries: vec![entry] }),
        }
    }
    found
}

impl PeriodEntries {
    /// The stretch of time that was chosen to compare them with, if any was.
    pub fn reference<'s>(
        &self,
        stretches: &'s [ReferenceStretch],
        periods: &EntryPeriods,
        form: &Form,
    ) -> Option<&'s ReferenceStretch> {
        stretch_of(stretches, periods, &form.id, self.period)
    }

    /// The ratings of each scale against their usual range, or against the chosen stretch.
    pub fn compare(
        &self,
        stretches: &[ReferenceStretch],
        periods: &EntryPeriods,
        form: &Form,
    ) -> Vec<ScaleRatings> {
        let chosen = self.reference(stretches, periods, form).map(|stretch| (stretch.from, stretch.to));
        compare_scales(form, &self.entries, chosen)
    }
}
