//! The time that a person chose to compare ratings with.

use chrono::NaiveDate;
use journal::compare_scales;
use journal::{RatedEntry, ReferenceStretch, SeriesKey, stretch_of};
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
}

impl ReferenceView {
    pub(super) fn new(chosen: Option<&ReferenceStretch>, is_used: bool, entries: &[RatedEntry]) -> Self {
        Self {
            chosen: chosen.map(|stretch| (stretch.from, stretch.to)),
            is_used,
            rated: entries.first().map(|entry| entry.on).zip(entries.last().map(|entry| entry.on)),
        }
    }
}

impl Notebook<'_> {
    /// Compares the ratings of a series, in the work period of the last day, with the time from one
    /// day to another.
    ///
    /// # Errors
    ///
    /// [`Error::TooFewRatings`] if no scale has five ratings that count in that time;
    /// [`Error::StretchTurnedRound`]; [`Error::NoSuchForm`] without such a series;
    /// [`Error::Journal`] if a day is out of range, or it cannot be saved.
    pub fn choose_reference(&mut self, series: &SeriesKey, from: NaiveDate, to: NaiveDate) -> Result<()> {
        if to < from {
            return Err(Error::StretchTurnedRound);
        }
        let cards = self.journal.rating_series()?;
        let card = cards.into_iter().find(|card| card.key == *series).ok_or(Error::NoSuchForm)?;
        let days = self.stretch_days(Default::default())?;
        let period = days.period_of(to);
        let entries = self.journal.rated_entries(&card.form, |on| days.period_of(on) == period)?;
        let scales = compare_scales(&card.form, &entries, Some((from, to)));
        if !scales.iter().any(|scale| scale.compared.uses_chosen) {
            return Err(Error::TooFewRatings);
        }
        let stretch = ReferenceStretch { form: card.key.form, from, to };
        Ok(self.journal.choose_reference_stretch(&stretch, self.today)?)
    }

    /// Compares the ratings of a form, in the work period of the time that was chosen, with the
    /// first ones of the period again.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it cannot be saved.
    pub fn remove_reference(&mut self, series: &SeriesKey, chosen_to: NaiveDate) -> Result<()> {
        let stretches = self.journal.reference_stretches()?;
        let periods = self.journal.work_periods()?;
        if stretch_of(&stretches, &periods, &series.form, chosen_to).is_none() {
            return Ok(());
        }
        Ok(self.journal.remove_reference_stretch(&series.form, chosen_to, self.today)?)
    }
}
