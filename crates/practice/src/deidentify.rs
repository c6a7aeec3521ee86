//! Finds identifiers in a text: places that may point to a person. Local rules and word lists, no
//! model; each finding is a question, and a text without findings is not thereby safe.

pub(crate) mod checksums;
pub(crate) mod date_patterns;
pub(crate) mod decided_text;
pub(crate) mod decisions;
pub(crate) mod detectors;
pub(crate) mod finding;
pub(crate) mod generalize;
pub(crate) mod language_of_sentences;
pub(crate) mod name_forms;
pub(crate) mod number_words;
pub(crate) mod overlaps;
pub(crate) mod phrases;
pub(crate) mod stems;
pub(crate) mod tokens;
pub(crate) mod word_list_file;
pub(crate) mod word_list_values;
pub(crate) mod word_lists;

use crate::deidentify::detectors::quasi_identifiers::QuasiIdentifiers;
use crate::deidentify::detectors::{
    ages, clock_times, colleagues, dates, iban, initials, long_quotes, names, national_ids, net_addresses,
    newsworthy_events, number_plates, phones, places, quasi_identifiers, streets, watch_list,
};
use crate::deidentify::finding::{Detection, Finding, IdentifierKind};
use crate::deidentify::language_of_sentences::LanguageOfSentences;
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Returns true if two words or phrases are the same, ignoring case and Unicode composition.
pub fn same_word(one: &str, other: &str) -> bool {
    tokens::folded(one) == tokens::folded(other)
}

/// Identifiers in `text`, in order and without overlaps. `watch` are the person's own words to be
/// found, `leave` those to be ignored, both regardless of case.
pub fn find_identifiers(text: &str, words: &WordLists, watch: &[String], leave: &[String]) -> Vec<Finding> {
    find_identifiers_in_languages(text, &[words], watch, leave)
}

/// Identifiers in `text`, as [`find_identifiers`], with the word lists of several languages: each
/// sentence is searched with those of its own language, so that the words of another language are
/// no findings there. If that cannot be told, the list that comes first counts.
pub fn find_identifiers_in_languages(
    text: &str,
    lists: &[&WordLists],
    watch: &[String],
    leave: &[String],
) -> Vec<Finding> {
    find_identifiers_beside(text, lists, watch, leave, QuasiIdentifiers::default())
}

/// The ages, diagnoses and places that `text` holds, by the words of the languages in it.
pub fn quasi_identifiers(text: &str, lists: &[&WordLists]) -> QuasiIdentifiers {
    let written = LanguageOfSentences::of(&Tokens::new(text), lists).languages();
    let of_language =
        |words: &&WordLists| QuasiIdentifiers::of(&Tokens::with(text, &words.punctuation), words);
    let all = written.into_iter().filter_map(|language| lists.get(language).map(of_language));
    all.fold(QuasiIdentifiers::default(), QuasiIdentifiers::with)
}

/// As [`find_identifiers_in_languages`], for a text that is read together with others: an age, a
/// diagnosis or a place in it is a finding if those `beside` it complete the three.
pub fn find_identifiers_beside(
    text: &str,
    lists: &[&WordLists],
    watch: &[String],
    leave: &[String],
    beside: QuasiIdentifiers,
) -> Vec<Finding> {
    let leave = watch_list::WatchList::new(leave);
    let tokens = Tokens::new(text);
    let mut found = watch_list::find(&tokens, &watch_list::WatchList::new(watch));
    found.extend(national_ids::find(text));
    found.extend(iban::find(text));
    found.extend(net_addresses::find(text));
    found.extend(phones::find(text));
    let written = LanguageOfSentences::of(&tokens, lists);
    for language in written.languages() {
        let Some(words) = lists.get(language) else { continue };
        let of_language = find_in_words(text, words, &leave, beside);
        found.extend(of_language.into_iter().filter(|found| written.at(found.start) == language));
    }
    found.retain(|found| !leave.has(text.get(found.start..found.end).unwrap_or_default()));
    overlaps::resolve(text, found)
}

/// Words for the place of a name, in the language that most of `text` is written in; in the
/// first if that cannot be told.
pub fn replacements_for<'w>(text: &str, lists: &[&'w WordLists]) -> &'w [String] {
    let main = LanguageOfSentences::of(&Tokens::new(text), lists).main;
    lists.get(main).map_or(&[], |words| &words.replacements)
}

/// Findings for which the words of a language are needed, with overlaps.
fn find_in_words(
    text: &str,
    words: &WordLists,
    leave: &watch_list::WatchList,
    beside: QuasiIdentifiers,
) -> Vec<Detection> {
    let tokens = Tokens::with(text, &words.punctuation);
    let mut found = number_plates::find(text, words);
    let streets = streets::find(&tokens, words);
    // A street named after a day is no date.
    let is_in_street =
        |date: &Detection| streets.iter().any(|street| street.start <= date.start && date.end <= street.end);
    found.extend(dates::find(&tokens, words).into_iter().filter(|date| !is_in_street(date)));
    found.extend(clock_times::find(&tokens, words));
    found.extend(places::find(&tokens, words));
    found.extend(streets);
    found.extend(initials::find(&tokens, words));
    found.extend(colleagues::find(&tokens, words));
    let ages = ages::find(&tokens, words);
    found.extend(quasi_identifiers::find(&tokens, words, &ages, beside));
    found.extend(ages::over_89(&ages, &tokens, words));
    let dated = found.iter().filter(|found| found.kind == IdentifierKind::Date);
    let dated = dated.map(|found| found.start).collect::<Vec<_>>();
    found.extend(newsworthy_events::find(&tokens, words, &dated));
    found.extend(names::find(&tokens, words, leave));
    found.extend(long_quotes::find(&tokens, words));
    found
}
