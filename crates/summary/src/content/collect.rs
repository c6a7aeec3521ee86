//! Reads from the journal what a period offers for a summary.

use journal::{Entry, EntryCard, EntryId, FormCache, Journal, Store};
use practice::Recipient;

use crate::content::available::{AvailableContent, AvailableSection};
use crate::content::entry_parts::library;
use crate::content::items::scope::Scope;
use crate::content::items::section_items;
use crate::content::limit_counts::{counted_in, limit_counts};
use crate::content::rating_series::RatingCollector;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::content::selection::Period;
use crate::error::{Error, Result};
use crate::summary_texts::SummaryTexts;

/// Collects everything that `period` offers for a summary for `recipient`.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::Journal`] if the
/// journal cannot be read.
pub fn available_content<S: Store>(
    journal: &mut Journal<S>,
    period: Period,
    recipient: Option<Recipient>,
    language: &str,
) -> Result<AvailableContent> {
    let (cards, mut unreadable) = entries_in(journal, period)?;
    let (texts, library) = (SummaryTexts::for_language(language), library(language)?);
    let limits = counted_in(journal, period, library)?;
    let items = section_items(journal, Scope { period, recipient, texts, library }, &limits)?;
    let mut ratings = RatingCollector::default();
    let (mut entries, mut forms) = (Vec::new(), FormCache::default());
    for card in cards {
        match readable_entry(journal, card.id, &mut forms)? {
            Some(entry) if entry.form.stays => {}
            Some(entry) => {
                ratings.add(&entry);
                entries.push(card);
            }
            None => unreadable += 1,
        }
    }
    let sections = available_sections(recipient, items, &entries, texts)?;
    Ok(AvailableContent {
        ratings: ratings.rating_series(),
        limits: limit_counts(limits, library),
        pictures: Vec::new(),
        entries,
        unreadable,
        sections,
    })
}

/// Every section that a page for `recipient` can have, in the order of the page.
fn available_sections(
    recipient: Option<Recipient>,
    items: Vec<SectionItem>,
    entries: &[EntryCard],
    texts: SummaryTexts,
) -> Result<Vec<AvailableSection>> {
    let of = |section: SummarySection| {
        let is_its = |card: &&EntryCard| SummarySection::of_kind(&card.kind) == section;
        Ok(AvailableSection {
            section,
            title: texts.get(section.title_key())?,
            is_folded: section.is_folded_for(recipient),
            items: items.iter().filter(|item| item.section == section).cloned().collect(),
            entries: entries.iter().filter(is_its).map(|card| card.id).collect(),
        })
    };
    SummarySection::ALL.into_iter().filter(|section| section.is_for(recipient)).map(of).collect()
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
