use super::page::Page;
use super::{Found, IdentifierKind, WordLists};

/// Nobody is older.
const OLDEST: u32 = 125;

/// An age, as numbers of its first word and of the one after its last.
pub(super) struct Age {
    pub(super) from: usize,
    pub(super) to: usize,
    years: u32,
}

/// Every age in digits: *34-year-old*, *aged 34*.
pub(super) fn find(page: &Page<'_>, words: &WordLists) -> Vec<Age> {
    let years = |at: usize| {
        let number = page.word(at)?.text;
        (number.len() <= 3)
            .then(|| number.parse().ok())
            .flatten()
            .filter(|years| (1..=OLDEST).contains(years))
    };
    let after = (0..page.words.len()).filter_map(|at| {
        let years = years(at)?;
        page.after(at)?;
        Some(Age { from: at, to: at + 1 + words.ages_after.at(page, at + 1)?, years })
    });
    let before = words.ages_before.all(page).filter_map(|(from, to)| {
        page.before(to)?;
        Some(Age { from, to: to + 1, years: years(to)? })
    });
    let mut ages = after.chain(before).collect::<Vec<_>>();
    ages.sort_by_key(|age| age.from);
    ages
}

/// Those over 89, in digits and in words.
pub(super) fn over_89(ages: &[Age], page: &Page<'_>, words: &WordLists) -> Vec<Found> {
    let in_digits = ages.iter().filter(|age| age.years > 89).map(|age| (age.from, age.to));
    in_digits
        .chain(words.over_89.all(page))
        .filter_map(|(from, to)| found(page, from, to, IdentifierKind::Age))
        .collect()
}

pub(super) fn found(page: &Page<'_>, from: usize, to: usize, kind: IdentifierKind) -> Option<Found> {
    Some(Found::new(page.word(from)?.start, page.word(to.checked_sub(1)?)?.end, kind))
}
