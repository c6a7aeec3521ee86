//! Ratings against the person's own usual range, for a page that tells them in words.

use std::collections::HashMap;

use journal::{EntryId, Journal, RatedEntry, Store, compare_scales, period_of_day, stretch_of};
use practice::{Form, RangePosition, Scale};

use crate::error::Result;

/// Place of a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RatingPlace {
    /// In or outside the usual range.
    At(RangePosition),
    /// There is no usual range yet.
    NoRange,
    /// It was made too soon after the one before, and is compared with nothing.
    NotCompared,
}

/// Places of the ratings of one form.
#[derive(Default)]
pub(crate) struct RatingPlaces(HashMap<(EntryId, String), RatingPlace>);

impl RatingPlaces {
    /// Compares all ratings of a form, each within its work period, as *Looking back* does.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Journal`] if the journal cannot be read.
    pub(crate) fn of<S: Store>(journal: &mut Journal<S>, form: &Form) -> Result<Self> {
        let (stretches, periods) = (journal.reference_stretches()?, journal.work_periods()?);
        let mut by_period: Vec<(Option<_>, Vec<RatedEntry>)> = Vec::new();
        for entry in journal.rated_entries(form, |_| true)? {
            let period = period_of_day(&periods, entry.on).and_then(|period| period.id);
            match by_period.iter_mut().find(|(of, _)| *of == period) {
                Some((_, entries)) => entries.push(entry),
                None => by_period.push((period, vec![entry])),
            }
        }
        let mut places = HashMap::new();
        for (_, entries) in by_period {
            let day = entries.first().map(|entry| entry.on);
            let chosen = day.and_then(|day| stretch_of(&stretches, &periods, &form.id, day));
            for one in compare_scales(form, &entries, chosen.map(|one| (one.from, one.to))) {
                let Some(scale) = form.scales.get(one.scale) else { continue };
                for (entry, status) in one.entries.iter().zip(&one.compared.statuses) {
                    let place = match status.as_ref().map(|status| status.place) {
                        Some(Some(place)) => RatingPlace::At(place),
                        Some(None) => RatingPlace::NoRange,
                        None => RatingPlace::NotCompared,
                    };
                    places.insert((*entry, scale.id.clone()), place);
                }
            }
        }
        Ok(Self(places))
    }

    /// Place of the rating of an entry on a scale; no range for one that cannot be compared.
    pub(crate) fn place(&self, entry: EntryId, scale: &Scale) -> RatingPlace {
        self.0.get(&(entry, scale.id.clone())).copied().unwrap_or(RatingPlace::NoRange)
    }
}
