use std::sync::LazyLock;

use regex::Regex;

use super::page::folded;
use super::{Found, IdentifierKind, WordLists};

/// Number plates of the United Kingdom, Sweden, Poland and Czechia.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let shapes = [
        r"\b[A-Z]{2}[0-9]{2}[ \u{a0}]?[A-Z]{3}\b",
        r"\b([A-Z]{3})[ \u{a0}]?[0-9]{2}[0-9A-Z]\b",
        r"\b([A-Z]{2,3})[ \u{a0}](?:[0-9]{5}|[0-9]{4}[A-Z]|[0-9]{3}[A-Z]{2})\b",
        r"\b[1-9][A-Z][0-9][ \u{a0}]?[0-9]{4}\b",
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

pub(super) fn find(text: &str, words: &WordLists) -> Vec<Found> {
    SHAPE
        .captures_iter(text)
        .filter(|found| {
            // ISO 27001, NHS 111.
            let letters = found.get(1).or_else(|| found.get(2)).map(|letters| folded(letters.as_str()));
            !letters.is_some_and(|letters| words.no_plates.contains(&letters))
        })
        .filter_map(|found| found.get(0))
        .map(|found| Found::new(found.start(), found.end(), IdentifierKind::Number))
        .collect()
}
