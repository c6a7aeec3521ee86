//! Slow drift of ratings, told when it is asked for.

use journal::SeriesKey;
use practice::{Drift, ScaleKey, drift};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::looking_back::ratings::scales::entries_in_stretch;
use crate::looking_back::stretch::Stretch;
use crate::notebook::Notebook;

/// Direction of a scale, in words of the front end. There is no number to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum DriftDirection {
    /// Fewer than eight ratings that count.
    TooFew,
    /// No clear direction.
    Unclear,
    /// They have tended upward.
    Upward,
    /// They have tended downward.
    Downward,
}

/// Direction of the ratings of one scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct DriftView {
    /// Id of the scale.
    pub scale: String,
    /// Displayed name of the scale.
    pub name: String,
    /// Its direction.
    pub direction: DriftDirection,
}

impl<S: journal::Store> Notebook<'_, S> {
    /// Direction of each scale of a series in a stretch of time; of several work periods in the last
    /// one, since ratings of two jobs are two measures.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchForm`] without such a series; those of
    /// [`StretchDays::new`](crate::StretchDays::new); [`Error::Journal`] if the journal cannot be
    /// read.
    pub fn rating_drift(&mut self, series: &SeriesKey, stretch: Stretch) -> Result<Vec<DriftView>> {
        let days = self.stretch_days(stretch)?;
        let cards = self.journal.rating_series()?;
        let form = cards.into_iter().find(|card| card.key == *series).ok_or(Error::NoSuchForm)?.form;
        let all = self.journal.rated_entries(&form, |_, _| true)?;
        let (periods, stretches) = (days.entry_periods(), self.journal.reference_stretches()?);
        let time = self.time_axis(&days, &all);
        let Some(last) = entries_in_stretch(all, &days, time).pop() else { return Ok(Vec::new()) };
        let scales = last.compare(&stretches, periods, &form);
        let directions = scales.iter().filter_map(|one| {
            let scale = form.scales.get(one.scale)?;
            let counted = one.ratings.iter().zip(&one.compared.statuses);
            let counted =
                counted.filter(|(rated, status)| status.is_some() && days.range().contains(rated.on));
            let ratings: Vec<_> = counted.map(|(rated, _)| rated.clone()).collect();
            let direction = match drift(&ScaleKey::of(&form, scale)?, &ratings) {
                Drift::TooFew => DriftDirection::TooFew,
                Drift::Unclear => DriftDirection::Unclear,
                Drift::Upward => DriftDirection::Upward,
                Drift::Downward => DriftDirection::Downward,
            };
            Some(DriftView { scale: scale.id.clone(), name: scale.name.clone(), direction })
        });
        Ok(directions.collect())
    }
}
