//! Reads from the journal what a period offers for a summary.

use journal::{Entry, EntryCard, EntryId, FormCache, Journal, Store};

use crate::content::available::AvailableContent;
use crate::content::limit_counts::LimitCounter;
use crate::content::rating_series::RatingCollector;
use crate::content::selection::Period;
use crate::error::{Error, Result};

/// Collects everything that `period` offers for a summary.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::Journal`] if the
/// journal cannot be read.
pub fn available_content<S: Store>(journal: &mut Journal<S>, period: Period) -> Result<AvailableContent> {
    let (cards, mut unreadable) = entries_in(journal, period)?;
    let (mut ratings, mut limits) = (RatingCollector::default(), LimitCounter::default());
    let (mut entries, mut forms) = (Vec::new(), FormCache::default());
    for card in cards {
        match readable_entry(journal, card.id, &mut forms)? {
            Some(entry) if entry.form.stays => {}
            Some(entry) => {
                limits.count(&entry);
                ratings.add(&entry);
                entries.push(card);
            }
            None => unreadable += 1,
        }
    }
    Ok(AvailableContent {
        ratings: ratings.rating_series(),
        limits: limits.limit_counts(),
        pictures: Vec::new(),
        entries,
        unreadable,
    })
}

/// The entries of a period, the latest first, and the number of entries that cannot be listed.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::Journal`] if the
/// journal cannot be read.
pub(crate) fn entries_in<S: Store>(
    journal: &mut Journal<S>,
    period: Period,
) -> Result<(Vec<EntryCard>, u32)> {
    if period.last < period.first {
        return Err(Error::PeriodTurnedRound);
    }
    Ok(journal.entries_in_date_range(period.first, period.last)?)
}

/// An entry; `None` if it lies on a damaged page or was written by another version. The others can
/// still be read.
///
/// # Errors
///
/// [`Error::Journal`] if the journal cannot be read.
pub(crate) fn readable_entry<S: Store>(
    journal: &mut Journal<S>,
    id: EntryId,
    forms: &mut FormCache,
) -> Result<Option<Entry>> {
    use journal::Error::{Unreadable, Vault};
    match journal.entry_of_many(id, forms) {
        Ok(entry) => Ok(Some(entry)),
        Err(Unreadable(_) | Vault(vault::Error::DatabaseDamaged { .. })) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
