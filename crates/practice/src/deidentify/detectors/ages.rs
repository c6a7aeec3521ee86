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
    /// True if it alone may point to a person: over 89, or a year of birth.
    alone: bool,
}

/// Years of birth; earlier and later ones are other numbers.
const BORN: std::ops::RangeInclusive<u32> = 1900..=2029;

/// Ages in digits: *34-year-old*, *aged 34*, *born in 1962*.
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
        Some(Age { from: at, to: at + 1 + words.ages_after.at(tokens, at + 1)?, alone: years > 89 })
    });
    let before = words.ages_before.all(tokens).filter_map(|(from, to)| {
        tokens.before(to)?;
        Some(Age { from, to: to + 1, alone: years(to)? > 89 })
    });
    let born = words.born.all(tokens).filter_map(|(from, to)| {
        tokens.before(to)?;
        // Born in 1962, born in May 1962.
        let is_month = tokens.word(to).is_some_and(|word| words.month(word.text, &word.folded).is_some());
        let at = if is_month { to + 1 } else { to };
        let year = tokens.word(at).filter(|word| word.joined)?.text;
        (year.len() == 4 && BORN.contains(&year.parse().ok()?)).then_some(Age {
            from,
            to: at + 1,
            alone: true,
        })
    });
    let mut ages = after.chain(before).chain(born).collect::<Vec<_>>();
    ages.sort_by_key(|age| age.from);
    ages
}

/// Ages over 89, in digits and in words, and years of birth.
pub(crate) fn over_89(ages: &[Age], tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let in_digits = ages.iter().filter(|age| age.alone).map(|age| (age.from, age.to));
    in_digits
        .chain(words.over_89.all(tokens))
        .filter_map(|(from, to)| Detection::of_words(tokens, from, to, IdentifierKind::Age))
        .collect()
}
