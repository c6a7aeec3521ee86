//! Number plates.

use std::sync::LazyLock;

use regex::Regex;

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::folded;
use crate::deidentify::word_lists::WordLists;

/// Number plates of the United Kingdom, Sweden, Poland and Czechia.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let shapes = [
        r"\b[A-Z]{2}[0-9]{2}[ \u{a0}]?[A-Z]{3}\b",
        r"\b([A-Z]{3})[ \u{a0}]?[0-9]{2}[0-9A-Z]\b",
        r"\b([A-Z]{2,3})[ \u{a0}](?:[0-9]{5}|[0-9]{4}[A-Z]|[0-9]{3}[A-Z]{2})\b",
        r"\b[1-9][A-Z][0-9A-Z][ \u{a0}]?[0-9]{4}\b",
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

pub(crate) fn find(text: &str, words: &WordLists) -> Vec<Detection> {
    SHAPE
        .captures_iter(text)
        .filter(|found| {
            // Exceptions such as "ISO 27001" and "NHS 111".
            let letters = found.get(1).or_else(|| found.get(2)).map(|letters| folded(letters.as_str()));
            !letters.is_some_and(|letters| words.no_plates.contains(&letters))
        })
        .filter_map(|found| found.get(0))
        .map(|found| Detection::new(found.start(), found.end(), IdentifierKind::Number))
        .collect()
}
