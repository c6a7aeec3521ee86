//! Full dates.

use std::sync::LazyLock;

use regex::Regex;

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::generalize;
use crate::deidentify::tokens::{Tokens, folded};
use crate::deidentify::word_lists::WordLists;

/// 2026-03-12, 12.3.2026, 3/12/26, 12. 3. 2026.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static IN_DIGITS: LazyLock<Regex> = LazyLock::new(|| {
    let shapes = [
        r"\b(?:[12][0-9]{3})-([0-9]{2})-([0-9]{2})\b",
        r"\b([0-9]{1,2})(?:\.[ \u{a0}]?|[/-])([0-9]{1,2})(?:\.[ \u{a0}]?|[/-])(?:[12][0-9]{3}|[0-9]{2})\b",
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

/// Full dates, with a preposition before them that only fits a date. A month with its year is no
/// full date.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let mut found = Vec::new();
    for written in IN_DIGITS.captures_iter(tokens.text) {
        let number = |at: usize| written.get(at).and_then(|number| number.as_str().parse::<u32>().ok());
        let month = match (number(1), number(2), number(3), number(4)) {
            (Some(month @ 1..=12), Some(1..=31), _, _) => Some(month),
            (_, _, Some(1..=31), Some(month @ 1..=12)) | (_, _, Some(month @ 1..=12), Some(1..=31)) => {
                Some(month)
            }
            _ => None,
        };
        found.extend(written.get(0).zip(month).map(|(at, month)| (at.start(), at.end(), month)));
    }
    for written in words.dates.captures_iter(tokens.text) {
        let named = written.name("before").or_else(|| written.name("after"));
        let month = named.and_then(|name| words.month(name.as_str(), &folded(name.as_str())));
        let day = written.name("day").or_else(|| written.name("late_day"));
        let is_day = day.is_some_and(|day| matches!(day.as_str().parse(), Ok(1..=31)));
        let is_day = is_day || written.name("day_in_words").is_some();
        if is_day {
            found.extend(written.get(0).zip(month).map(|(at, month)| (at.start(), at.end(), month)));
        }
    }
    let generalized = |(start, end, month)| Detection {
        start: words.with_word_before(tokens, start),
        end,
        kind: IdentifierKind::Date,
        instead: Some(generalize::month(month, &words.generalization).to_owned()),
    };
    found.into_iter().map(generalized).collect()
}
