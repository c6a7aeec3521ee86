//! Lists that are gathered from many notes: what helps and what is missing, good moments, and support
//! that was wanted and not there.

mod count;
pub(crate) mod good_moments;
pub(crate) mod job_lines;
pub(crate) mod support;
pub(crate) mod workplace;

use journal::{Entry, Store};
use serde::Serialize;

use crate::error::Result;
use crate::looking_back::gathered::good_moments::GoodMoment;
use crate::looking_back::gathered::support::SupportWanted;
use crate::looking_back::gathered::workplace::GatheredList;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::notebook::Notebook;

/// Everything that is gathered from a stretch of time.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct GatheredView {
    /// The lists of what helps here and what is missing here; none without a look at the place.
    place: Vec<GatheredList>,
    /// Number of quarters with a look at the place.
    quarters: u32,
    /// The latest first.
    good_moments: Vec<GoodMoment>,
    /// Kinds of support that were wanted and not there, the most frequent first.
    support: Vec<SupportWanted>,
    /// Number of notes about support.
    support_notes: u32,
}

impl<S: Store> Notebook<'_, S> {
    /// Everything that is gathered from a stretch of time. What is damaged is left out.
    ///
    /// # Errors
    ///
    /// Those of a stretch that is none; [`Error::ShippedTexts`](crate::Error::ShippedTexts);
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn gathered(&mut self, stretch: Stretch) -> Result<GatheredView> {
        let days = self.stretch_days(stretch)?;
        let (place, quarters) = self.gathered_place(&days)?;
        let (support, support_notes) = self.support_wanted(&days)?;
        Ok(GatheredView { place, quarters, good_moments: self.good_moments(&days)?, support, support_notes })
    }

    /// The readable entries of a form in a stretch, by day.
    fn entries_in_stretch(&mut self, form: &str, days: &StretchDays) -> Result<Vec<Entry>> {
        let found = self.journal.entries_of_form(form)?;
        let within = found.into_iter().filter(|one| days.contains(one.entry, one.on));
        Ok(self.journal.readable_entries(within.map(|one| one.entry))?)
    }
}
