//! Full dates.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::generalize;
use crate::deidentify::tokens::{Tokens, folded};
use crate::deidentify::word_lists::WordLists;

/// 2026-03-12, 12.3.2026, 3/12/26, 12. 3. 2026, 12/3 2026, 12 III 2026, and without a year 12/3,
/// 12. 3.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static IN_DIGITS: LazyLock<Regex> = LazyLock::new(|| {
    let shapes = [
        r"\b(?:[12][0-9]{3})-([0-9]{2})-([0-9]{2})\b",
        r"\b([0-9]{1,2})(?:\.[ \u{a0}]?|[/-])([0-9]{1,2})(?:\.[ \u{a0}]?|[/-])(?:[12][0-9]{3}|[0-9]{2})\b",
        r"\b([0-9]{1,2})/([0-9]{1,2})[ \u{a0}-](?:[12][0-9]{3})\b",
        r"\b([0-9]{1,2})(?:\.[ \u{a0}]?|[ \u{a0}])(?P<roman>XI{0,2}|IX|IV|VI{0,3}|I{1,3})(?:\.[ \u{a0}]?|[ \u{a0}])[12][0-9]{3}\b",
        r"\b([0-9]{1,2})(?P<bare>(?:/|\.[ \u{a0}]?)[0-9]{1,2}\b)",
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

/// Months as Polish and Czech dates may write them.
const ROMAN: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/// Full dates, with a preposition before them that only fits a date. A month with its year is no
/// full date.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let mut found = Vec::new();
    for written in IN_DIGITS.captures_iter(tokens.text) {
        let Some(whole) = written.get(0) else { continue };
        // Without a year, only a word such as *den* makes a date of two numbers.
        let is_said = || {
            let before = tokens.before(tokens.first_from(whole.start()));
            before.is_some_and(|before| words.before_days.contains(&before.folded))
        };
        if written.name("bare").is_some() && !is_said() {
            continue;
        }
        let month = month_in_digits(&written);
        found.extend(month.map(|month| (whole.start(), whole.end(), month)));
    }
    for written in words.dates.captures_iter(tokens.text) {
        let named = written.name("before").or_else(|| written.name("after"));
        let month = named.and_then(|name| words.month(name.as_str(), &folded(name.as_str())));
        let day = written.name("day").or_else(|| written.name("late_day"));
        if day.is_some_and(|day| matches!(day.as_str().parse(), Ok(1..=31))) {
            found.extend(written.get(0).zip(month).map(|(at, month)| (at.start(), at.end(), month)));
        }
    }
    found.extend(words.ordinals.all(tokens).filter_map(|(from, to)| in_words(tokens, from, to, words)));
    let generalized = |(start, end, month)| Detection {
        start: words.with_word_before(tokens, start),
        end,
        kind: IdentifierKind::Date,
        instead: Some(generalize::month(month, &words.generalization).to_owned()),
    };
    found.into_iter().map(generalized).collect()
}

/// A day in words, with its month and year: *trzeciego maja 2026*.
fn in_words(tokens: &Tokens<'_>, from: usize, to: usize, words: &WordLists) -> Option<(usize, usize, u32)> {
    let (first, next) = (tokens.word(from)?, tokens.word(to)?);
    let at = if words.of.as_ref() == Some(&next.folded) { to + 1 } else { to };
    let month = tokens.word(at).filter(|month| month.joined && next.joined)?;
    let number = words.month(month.text, &month.folded)?;
    let year = tokens.word(at + 1).filter(|year| {
        let between = tokens.text.get(month.end..year.start);
        let is_year =
            year.text.len() == 4 && year.text.parse().is_ok_and(|year| (1000..3000).contains(&year));
        is_year && between.is_some_and(|between| between == ", " || year.joined)
    });
    Some((first.start, year.map_or(month.end, |year| year.end), number))
}

/// The month of a date in digits; of two numbers that can be one, the second, as in most of Europe.
fn month_in_digits(written: &Captures<'_>) -> Option<u32> {
    if let Some(roman) = written.name("roman") {
        return ROMAN.iter().zip(1..).find(|(one, _)| **one == roman.as_str()).map(|(_, month)| month);
    }
    let mut numbers = written.iter().skip(1).flatten().filter_map(|number| {
        number.as_str().trim_matches(|sign: char| !sign.is_ascii_digit()).parse::<u32>().ok()
    });
    let is_iso = written.get(0)?.as_str().chars().take_while(char::is_ascii_digit).count() == 4;
    match (numbers.next()?, numbers.next()?) {
        (month @ 1..=12, 1..=31) if is_iso => Some(month),
        (1..=31, month @ 1..=12) if !is_iso => Some(month),
        (month @ 1..=12, 1..=31) if !is_iso => Some(month),
        _ => None,
    }
}
