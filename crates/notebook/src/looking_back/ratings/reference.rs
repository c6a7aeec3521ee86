//! The time that a person chose to compare ratings with.

use chrono::NaiveDate;
use journal::compare_scales;
use journal::{PeriodEntries, ReferenceStretch, SeriesKey, WorkPeriodChoice, WorkPeriodId, running_on};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// The time that the ratings of a work period are compared with.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ReferenceView {
    /// First and last day of the chosen time; none if the first ratings of the work period count.
    #[cfg_attr(feature = "bindings", ts(type = "[string, string] | null"))]
    chosen: Option<(NaiveDate, NaiveDate)>,
    /// True if there are enough ratings in it.
    is_used: bool,
    /// First and last day with an entry in the work period; none without one.
    #[cfg_attr(feature = "bindings", ts(type = "[string, string] | null"))]
    rated: Option<(NaiveDate, NaiveDate)>,
    /// The work period; none for what belongs to none.
    work_period: Option<WorkPeriodId>,
}

impl ReferenceView {
    pub(super) fn new(
        chosen: Option<&ReferenceStretch>,
        is_used: bool,
        last: Option<&PeriodEntries>,
    ) -> Self {
        let entries = last.map_or(&[][..], |one| &one.entries);
        Self {
            chosen: chosen.map(|stretch| (stretch.from, stretch.to)),
            is_used,
            rated: entries.first().map(|entry| entry.on).zip(entries.last().map(|entry| entry.on)),
            work_period: last.and_then(|one| one.period),
        }
    }
}

impl Notebook<'_> {
    /// Compares the ratings of a series with the time from one day to another: those of `work_period`, if
    /// it is one of several on the last day, and else those of the work period of that day.
    ///
    /// # Errors
    ///
    /// [`Error::TooFewRatings`] if no scale has five ratings that count in that time;
    /// [`Error::StretchTurnedRound`]; [`Error::NoSuchForm`] without such a series;
    /// [`Error::Journal`] if a day is out of range, or it cannot be saved.
    pub fn choose_reference(
        &mut self,
        series: &SeriesKey,
        work_period: Option<WorkPeriodId>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<()> {
        if to < from {
            return Err(Error::StretchTurnedRound);
        }
        let cards = self.journal.rating_series()?;
        let card = cards.into_iter().find(|card| card.key == *series).ok_or(Error::NoSuchForm)?;
        let periods = self.journal.entry_periods()?;
        let is_one_of_several = running_on(periods.periods(), to).nth(1).is_some();
        let work_period = is_one_of_several.then_some(WorkPeriodChoice::of(work_period));
        let period = periods.of_choice(to, work_period);
        let entries = self.journal.rated_entries(&card.form, |entry, on| periods.of(entry, on) == period)?;
        let scales = compare_scales(&card.form, &entries, Some((from, to)));
        if !scales.iter().any(|scale| scale.compared.uses_chosen) {
            return Err(Error::TooFewRatings);
        }
        let stretch = ReferenceStretch { form: card.key.form, from, to, work_period };
        Ok(self.journal.choose_reference_stretch(&stretch, self.today)?)
    }

    /// Compares the ratings of a form in a work period with the first ones of the period again.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it cannot be saved.
    pub fn remove_reference(&mut self, series: &SeriesKey, work_period: Option<WorkPeriodId>) -> Result<()> {
        Ok(self.journal.remove_reference_stretch(&series.form, work_period, self.today)?)
    }
}
