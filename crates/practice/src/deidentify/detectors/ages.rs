//! Ages, in digits and in words.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Highest plausible age.
const MAX_AGE: u32 = 125;

/// An age, as the range of its words.
pub(crate) struct Age {
    pub(crate) from: usize,
    pub(crate) to: usize,
    years: u32,
}

/// Ages in digits: *34-year-old*, *aged 34*.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Age> {
    let years = |at: usize| {
        let number = tokens.word(at)?.text;
        (number.len() <= 3)
            .then(|| number.parse().ok())
            .flatten()
            .filter(|years| (1..=MAX_AGE).contains(years))
    };
    let after = (0..tokens.words.len()).filter_map(|at| {
        let years = years(at)?;
        tokens.after(at)?;
        Some(Age { from: at, to: at + 1 + words.ages_after.at(tokens, at + 1)?, years })
    });
    let before = words.ages_before.all(tokens).filter_map(|(from, to)| {
        tokens.before(to)?;
        Some(Age { from, to: to + 1, years: years(to)? })
    });
    let mut ages = after.chain(before).collect::<Vec<_>>();
    ages.sort_by_key(|age| age.from);
    ages
}

/// Ages over 89, in digits and in words.
pub(crate) fn over_89(ages: &[Age], tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let in_digits = ages.iter().filter(|age| age.years > 89).map(|age| (age.from, age.to));
    in_digits
        .chain(words.over_89.all(tokens))
        .filter_map(|(from, to)| Detection::of_words(tokens, from, to, IdentifierKind::Age))
        .collect()
}
