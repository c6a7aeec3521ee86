//! Finds identifiers in a text: places that may point to a person. Local rules and word lists, no
//! model; each finding is a question, and a text without findings is not thereby safe.

pub(crate) mod checksums;
pub(crate) mod detectors;
pub(crate) mod finding;
pub(crate) mod generalize;
pub(crate) mod overlaps;
pub(crate) mod phrases;
pub(crate) mod tokens;
pub(crate) mod word_list_file;
pub(crate) mod word_lists;

use crate::deidentify::detectors::{
    ages, clock_times, colleagues, dates, iban, initials, long_quotes, names, national_ids, net_addresses,
    newsworthy_events, number_plates, phones, places, quasi_identifiers, watch_list,
};
use crate::deidentify::finding::{Finding, IdentifierKind};
use crate::deidentify::tokens::Page;
use crate::deidentify::word_lists::WordLists;

/// Returns true if two words or phrases are the same, ignoring case and Unicode composition.
pub fn same_word(one: &str, other: &str) -> bool {
    tokens::folded(one) == tokens::folded(other)
}

/// Identifiers in `text`, in order and without overlaps. `watch` are the person's own words to be
/// found, `leave` those to be ignored, both regardless of case.
pub fn find_identifiers(text: &str, words: &WordLists, watch: &[String], leave: &[String]) -> Vec<Finding> {
    let page = Page::new(text);
    let leave = watch_list::Own::new(leave);
    let mut found = watch_list::find(&page, &watch_list::Own::new(watch));
    found.extend(national_ids::find(text));
    found.extend(iban::find(text));
    found.extend(net_addresses::find(text));
    found.extend(phones::find(text));
    found.extend(number_plates::find(text, words));
    found.extend(dates::find(&page, words));
    found.extend(clock_times::find(&page, words));
    found.extend(places::find(&page, words));
    found.extend(initials::find(&page, words));
    found.extend(colleagues::find(&page, words));
    let ages = ages::find(&page, words);
    found.extend(quasi_identifiers::find(&page, words, &ages));
    found.extend(ages::over_89(&ages, &page, words));
    let dated = found.iter().filter(|found| found.kind == IdentifierKind::Date);
    found.extend(newsworthy_events::find(&page, words, &dated.map(|found| found.start).collect::<Vec<_>>()));
    found.extend(names::find(&page, words, &leave));
    found.extend(long_quotes::find(&page));
    found.retain(|found| !leave.has(text.get(found.start..found.end).unwrap_or_default()));
    overlaps::settled(text, found)
}
