//! Ratings against the person's own usual range, for a page that tells them in words.

use std::collections::HashMap;

use journal::{EntryId, Journal, Store, entries_by_period};
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
        let (stretches, periods) = (journal.reference_stretches()?, journal.entry_periods()?);
        let mut places = HashMap::new();
        for of_period in entries_by_period(journal.rated_entries(form, |_, _| true)?, &periods) {
            for one in of_period.compare(&stretches, &periods, form) {
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
