//! Ages, in digits and in words.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Highest plausible age.
const MAX_AGE: u32 = 125;
/// Highest age that does not point to a person alone.
const OFTEN: u32 = 89;
/// In words, so many years may only mean very many: *för hundra år sedan*.
const VERY_MANY: u32 = 100;
/// Lowest number that is an age in words: *a two-year course* is much more frequent than a child.
const LEAST_IN_WORDS: u32 = 10;

/// An age, as the range of its words.
pub(crate) struct Age {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// True if it alone may point to a person: over 89, or a year of birth.
    alone: bool,
}

impl Age {
    fn of(years: u32, from: usize, to: usize) -> Self {
        Self { from, to, alone: years > OFTEN }
    }
}

/// A number that can be an age, and the index of the word behind it.
#[derive(Clone, Copy)]
struct Years {
    number: u32,
    to: usize,
}

/// Years of birth; earlier and later ones are other numbers.
const BORN: std::ops::RangeInclusive<u32> = 1900..=2029;

/// Ages in digits and words: *34-year-old*, *aged thirty-four*, *born in 1962*.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Age> {
    let mut ages = Vec::new();
    for at in 0..tokens.words.len() {
        ages.extend(in_one_word(tokens, at, words));
        ages.extend(born(tokens, at, words));
        if let Some(years) = years_at(tokens, at, words) {
            ages.extend(after(tokens, at, years, words));
            ages.extend(with_unit(tokens, at, years, words));
            ages.extend(birthday(tokens, at, years, words));
        }
        ages.extend(before(tokens, at, words));
    }
    ages
}

/// The number of years that begins at `at`, in digits or in words.
fn years_at(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Years> {
    let in_digits = age(tokens.word(at)?.text).map(|number| Years { number, to: at + 1 });
    in_digits.or_else(|| {
        let (count, number) = words.age_numbers.at(tokens, at)?;
        (LEAST_IN_WORDS..=MAX_AGE).contains(&number).then_some(Years { number, to: at + count })
    })
}

fn age(number: &str) -> Option<u32> {
    let years = (number.len() <= 3).then(|| number.parse().ok()).flatten();
    years.filter(|years| (1..=MAX_AGE).contains(years))
}

/// *34 year old*, *34letni*.
fn after(tokens: &Tokens<'_>, at: usize, years: Years, words: &WordLists) -> Option<Age> {
    tokens.before(years.to)?;
    let behind = words.ages_after.at(tokens, years.to)?;
    Some(Age::of(years.number, at, years.to + behind))
}

/// *aged 34*, *w wieku 34 lat*.
fn before(tokens: &Tokens<'_>, from: usize, words: &WordLists) -> Option<Age> {
    let at = from + words.ages_before.at(tokens, from)?;
    tokens.before(at)?;
    let years = years_at(tokens, at, words)?;
    Some(Age::of(years.number, from, years.to + usize::from(unit(tokens, years, words).is_some())))
}

/// *born in 1962*, *born in May 1962*.
fn born(tokens: &Tokens<'_>, from: usize, words: &WordLists) -> Option<Age> {
    let to = from + words.born.at(tokens, from)?;
    tokens.before(to)?;
    let is_month = tokens.word(to).is_some_and(|word| words.month(word.text, &word.folded).is_some());
    let at = if is_month { to + 1 } else { to };
    let year = tokens.word(at).filter(|word| word.joined)?.text;
    let is_year = year.len() == 4 && BORN.contains(&year.parse().ok()?);
    is_year.then_some(Age { from, to: at + 1, alone: true })
}

/// *93letá*, *34årig*, *dvaadevadesátiletá*.
fn in_one_word(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Age> {
    let word = &tokens.word(at)?.folded;
    let ending = word.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let in_digits = word.strip_suffix(ending).and_then(age).filter(|_| words.ages_joined.contains(ending));
    let years = in_digits.or_else(|| {
        let mut numbers = words.age_numbers.beginning(word);
        let fits = |(number, rest): &(u32, &str)| {
            (LEAST_IN_WORDS..=MAX_AGE).contains(number) && words.ages_joined.contains(rest)
        };
        numbers.find(fits).map(|(number, _)| number)
    });
    years.map(|years| Age::of(years, at, at + 1))
}

/// A number of years that is an age by the words before it, *ma 34 lata*, or by its size.
fn with_unit(tokens: &Tokens<'_>, at: usize, years: Years, words: &WordLists) -> Option<Age> {
    let is_old = years.number > OFTEN;
    let ends_here = |count: usize| {
        at.checked_sub(count).is_some_and(|from| words.years_before.at(tokens, from) == Some(count))
    };
    let word_before = tokens.before(at);
    let is_said = || word_before.is_some() && (ends_here(1) || ends_here(2));
    if unit(tokens, years, words).is_some() {
        let in_digits =
            tokens.word(at).is_some_and(|word| word.text.starts_with(|sign: char| sign.is_ascii_digit()));
        let is_exact = in_digits || years.number != VERY_MANY;
        return ((is_old && is_exact) || is_said()).then(|| Age::of(years.number, at, years.to + 1));
    }
    // Je jí devadesát pět. But 94 of "v 94" is a year.
    let is_last =
        tokens.word(years.to).is_none_or(|next| !next.joined || words.joining.contains(&next.folded));
    let is_clear = || word_before.is_some_and(|word| word.letters() > 1);
    (is_old && is_last && is_clear() && is_said()).then(|| Age::of(years.number, at, years.to))
}

/// *97. narozeniny*, *97 urodziny*.
fn birthday(tokens: &Tokens<'_>, at: usize, years: Years, words: &WordLists) -> Option<Age> {
    let (last, day) = (tokens.word(years.to.checked_sub(1)?)?, tokens.word(years.to)?);
    let is_close = matches!(tokens.text.get(last.end..day.start)?, " " | ". " | "." | "-");
    let is_birthday = is_close && words.birthdays.contains(&day.folded);
    is_birthday.then(|| Age::of(years.number, at, years.to + 1))
}

/// The word for years behind a number.
fn unit<'p, 't>(tokens: &'p Tokens<'t>, years: Years, words: &WordLists) -> Option<&'p Word<'t>> {
    tokens.word(years.to).filter(|word| word.joined && words.years.contains(&word.folded))
}

/// Ages over 89, in digits and in words, and years of birth.
pub(crate) fn over_89(ages: &[Age], tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let alone = ages.iter().filter(|age| age.alone).map(|age| (age.from, age.to));
    alone
        .chain(words.over_89.all(tokens))
        .filter_map(|(from, to)| Detection::of_words(tokens, from, to, IdentifierKind::Age))
        .collect()
}
