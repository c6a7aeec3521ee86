//! What a period offers.

use journal::{Entry, EntryCard, EntryId, Journal, Store};
use practice::{Count, FuzzyDate, Reason};
use serde::Serialize;

use crate::content::limit_counts::Limits;
use crate::content::rating_series::Ratings;
use crate::{Error, Period, Result};

/// What a period offers for a page. All of it is off until it is switched on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AvailableContent {
    /// One for each scale of a self-rating that gave a number in the period.
    pub ratings: Vec<RatingSeries>,
    /// One for each line of the boundary check-in that came up in the period.
    pub limits: Vec<LimitCounts>,
    /// The entries of the period, the latest first; none of the bin, and none whose answers stay in the notebook.
    pub entries: Vec<EntryCard>,
    /// How many entries cannot be read.
    pub unreadable: u32,
}

/// A rating over the period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RatingSeries {
    /// The form and the scale: `pulse/pu1`. What was answered with other words than those that ship says so behind it,
    /// since it is a series of its own: `pulse/pu1@1.0.0`.
    pub id: String,
    /// What its form is called: *How I am*, or *How I am (1.0.0)*.
    pub form: String,
    /// What it is called: *Tiredness from work*.
    pub name: String,
    /// The lowest and the highest there can be, as shown.
    pub range: (String, String),
    /// By day, the earliest first. None where there was no work to rate, nor where the one question was left open.
    pub points: Vec<RatingPoint>,
}

/// One answer to a rating.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct RatingPoint {
    /// When.
    pub date: FuzzyDate,
    /// As shown, if there is a number.
    pub shown: Option<String>,
    /// Why there is none.
    pub reason: Option<Reason>,
}

/// How one line of the boundary check-in went over the period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LimitCounts {
    /// The field: `b01`.
    pub id: String,
    /// Its words: *Finishing work on time*.
    pub line: String,
    /// How often each outcome was chosen; at least one.
    pub counts: Vec<Count>,
}

/// What `period` offers.
///
/// # Errors
///
/// [`crate::Error::PeriodTurnedRound`]; [`crate::Error::Journal`].
pub fn available_content<S: Store>(journal: &mut Journal<S>, period: Period) -> Result<AvailableContent> {
    let (cards, mut unreadable) = entries_of(journal, period)?;
    let (mut ratings, mut limits) = (Ratings::default(), Limits::default());
    let mut entries = Vec::new();
    for card in cards {
        match readable(journal, card.id)? {
            Some(entry) if entry.form.stays => {}
            Some(entry) => {
                limits.count(&entry);
                ratings.add(&entry);
                entries.push(card);
            }
            None => unreadable += 1,
        }
    }
    Ok(AvailableContent { ratings: ratings.material(), limits: limits.material(), entries, unreadable })
}

/// The entries of a period, the latest first, and how many of them cannot be read.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`]; [`Error::Journal`].
pub(crate) fn entries_of<S: Store>(
    journal: &mut Journal<S>,
    period: Period,
) -> Result<(Vec<EntryCard>, u32)> {
    if period.last < period.first {
        return Err(Error::PeriodTurnedRound);
    }
    Ok(journal.entries_in_date_range(period.first, period.last)?)
}

/// An entry; `None` for one on a damaged page, or of another version. The others can still be read.
///
/// # Errors
///
/// [`Error::Journal`].
pub(crate) fn readable<S: Store>(journal: &mut Journal<S>, id: EntryId) -> Result<Option<Entry>> {
    use journal::Error::{Unreadable, Vault};
    match journal.entry(id) {
        Ok(entry) => Ok(Some(entry)),
        Err(Unreadable(_) | Vault(vault::Error::DatabaseDamaged { .. })) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
