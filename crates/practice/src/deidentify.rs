//! Finds identifiers in a text: places that may point to a person. Local rules and word lists, no
//! model; each finding is a question, and a text without findings is not thereby safe.

pub(crate) mod checksums;
pub(crate) mod date_patterns;
pub(crate) mod decided_text;
pub(crate) mod decisions;
pub(crate) mod detectors;
pub(crate) mod finding;
pub(crate) mod generalize;
pub(crate) mod overlaps;
pub(crate) mod phrases;
pub(crate) mod tokens;
pub(crate) mod word_list_file;
pub(crate) mod word_lists;

use crate::deidentify::detectors::quasi_identifiers::QuasiIdentifiers;
use crate::deidentify::detectors::{
    ages, clock_times, colleagues, dates, iban, initials, long_quotes, names, national_ids, net_addresses,
    newsworthy_events, number_plates, phones, places, quasi_identifiers, watch_list,
};
use crate::deidentify::finding::{Finding, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Returns true if two words or phrases are the same, ignoring case and Unicode composition.
pub fn same_word(one: &str, other: &str) -> bool {
    tokens::folded(one) == tokens::folded(other)
}

/// Identifiers in `text`, in order and without overlaps. `watch` are the person's own words to be
/// found, `leave` those to be ignored, both regardless of case.
pub fn find_identifiers(text: &str, words: &WordLists, watch: &[String], leave: &[String]) -> Vec<Finding> {
    find_identifiers_beside(text, words, watch, leave, QuasiIdentifiers::default())
}

/// The ages, diagnoses and places that `text` holds.
pub fn quasi_identifiers(text: &str, words: &WordLists) -> QuasiIdentifiers {
    QuasiIdentifiers::of(&Tokens::new(text), words)
}

/// As [`find_identifiers`], for a text that is read together with others: an age, a diagnosis or a
/// place in it is a finding if those `beside` it complete the three.
pub fn find_identifiers_beside(
    text: &str,
    words: &WordLists,
    watch: &[String],
    leave: &[String],
    beside: QuasiIdentifiers,
) -> Vec<Finding> {
    let tokens = Tokens::new(text);
    let leave = watch_list::WatchList::new(leave);
    let mut found = watch_list::find(&tokens, &watch_list::WatchList::new(watch));
    found.extend(national_ids::find(text));
    found.extend(iban::find(text));
    found.extend(net_addresses::find(text));
    found.extend(phones::find(text));
    found.extend(number_plates::find(text, words));
    found.extend(dates::find(&tokens, words));
    found.extend(clock_times::find(&tokens, words));
    found.extend(places::find(&tokens, words));
    found.extend(initials::find(&tokens, words));
    found.extend(colleagues::find(&tokens, words));
    let ages = ages::find(&tokens, words);
    found.extend(quasi_identifiers::find(&tokens, words, &ages, beside));
    found.extend(ages::over_89(&ages, &tokens, words));
    let dated = found.iter().filter(|found| found.kind == IdentifierKind::Date);
    found.extend(newsworthy_events::find(
        &tokens,
        words,
        &dated.map(|found| found.start).collect::<Vec<_>>(),
    ));
    found.extend(names::find(&tokens, words, &leave));
    found.extend(long_quotes::find(&tokens, words));
    found.retain(|found| !leave.has(text.get(found.start..found.end).unwrap_or_default()));
    overlaps::resolve(text, found)
}
