//! Ages, in digits and in words.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::Tokens;
use crate::deidentify::word_lists::WordLists;

/// Highest plausible age.
const MAX_AGE: u32 = 125;
/// Highest age that does not point to a person alone.
const OFTEN: u32 = 89;

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
    let years = |at: usize| age(tokens.word(at)?.text);
    let after = (0..tokens.words.len()).filter_map(|at| {
        let years = years(at)?;
        tokens.after(at)?;
        Some(Age { from: at, to: at + 1 + words.ages_after.at(tokens, at + 1)?, alone: years > OFTEN })
    });
    let before = words.ages_before.all(tokens).filter_map(|(from, to)| {
        tokens.before(to)?;
        let unit = tokens.after(to).is_some_and(|word| words.years.contains(&word.folded));
        Some(Age { from, to: to + 1 + usize::from(unit), alone: years(to)? > OFTEN })
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
    let joined = (0..tokens.words.len()).filter_map(|at| in_one_word(tokens, at, words));
    let with_unit = (0..tokens.words.len()).filter_map(|at| with_unit(tokens, at, words));
    let mut ages = after.chain(before).chain(born).chain(joined).chain(with_unit).collect::<Vec<_>>();
    ages.sort_by_key(|age| age.from);
    ages
}

fn age(number: &str) -> Option<u32> {
    let years = (number.len() <= 3).then(|| number.parse().ok()).flatten();
    years.filter(|years| (1..=MAX_AGE).contains(years))
}

/// *93letá*, *34årig*.
fn in_one_word(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Age> {
    let word = &tokens.word(at)?.folded;
    let ending = word.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let years = age(word.strip_suffix(ending)?)?;
    words.ages_joined.contains(ending).then_some(Age { from: at, to: at + 1, alone: years > OFTEN })
}

/// A number of years that is an age by the words before it, *ma 34 lata*, or by its size.
fn with_unit(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Age> {
    let years = age(tokens.word(at)?.text)?;
    let unit = tokens.after(at).is_some_and(|word| words.years.contains(&word.folded));
    let ends_here = |count: usize| {
        at.checked_sub(count).is_some_and(|from| words.years_before.at(tokens, from) == Some(count))
    };
    let is_said = || tokens.before(at).is_some() && (ends_here(1) || ends_here(2));
    let is_old = years > OFTEN;
    (unit && (is_old || is_said())).then_some(Age { from: at, to: at + 2, alone: is_old })
}

/// Ages over 89, in digits and in words, and years of birth.
pub(crate) fn over_89(ages: &[Age], tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let in_digits = ages.iter().filter(|age| age.alone).map(|age| (age.from, age.to));
    in_digits
        .chain(words.over_89.all(tokens))
        .filter_map(|(from, to)| Detection::of_words(tokens, from, to, IdentifierKind::Age))
        .collect()
}
