use super::page::{Page, Word};
use super::{Found, IdentifierKind, WordLists};

/// So many words with a capital may stand between a number and a street.
const STREET_WORDS: usize = 3;

/// Rooms, beds, wards, bus lines, houses.
pub(super) fn find(page: &Page<'_>, words: &WordLists) -> Vec<Found> {
    let with_number = words.small_places.all(page).filter_map(|(from, to)| {
        let (first, mut after) = (page.word(from)?, page.before(to).and(page.word(to)));
        if after.is_some_and(|word| words.number_signs.contains(&word.folded)) {
            after = next(page, to);
        }
        let last = after.filter(|word| is_number(word, words))?;
        Some(Found::new(first.start, last.end, IdentifierKind::SmallPlace))
    });
    let streets = (0..page.words.len()).filter_map(|at| street(page, at, words));
    with_number.chain(streets).collect()
}

/// The word after *no*, which may have a full stop.
fn next<'p, 't>(page: &'p Page<'t>, at: usize) -> Option<&'p Word<'t>> {
    let (sign, word) = (page.word(at)?, page.word(at + 1)?);
    let between = page.text.get(sign.end..word.start)?;
    (between.trim_matches(['.', '\u{a0}', ' ']).is_empty()).then_some(word)
}

/// 4, 4b, B, four. Not *one*, which is also somebody, and not *I* or *A*.
fn is_number(word: &Word<'_>, words: &WordLists) -> bool {
    let digits = word.text.chars().take_while(char::is_ascii_digit).count();
    let letters = word.text.chars().count() - digits;
    let numbered = (1..=4).contains(&digits) && letters <= 1;
    let lettered =
        digits == 0 && letters == 1 && word.has_capital() && !words.letter_words.contains(&word.folded);
    numbered || lettered || words.numbers.iter().skip(1).any(|number| *number == word.folded)
}

/// 12 Mill Road.
fn street(page: &Page<'_>, at: usize, words: &WordLists) -> Option<Found> {
    let number = page.word(at).filter(|word| word.text.starts_with(|sign: char| sign.is_ascii_digit()))?;
    for last in at + 1..=at + 1 + STREET_WORDS {
        let word = page.word(last).filter(|word| word.joined && word.has_capital())?;
        if last > at + 1 && words.streets.contains(&word.folded) {
            return Some(Found::new(number.start, word.end, IdentifierKind::SmallPlace));
        }
    }
    None
}

/// Whether a place with a name, or one that is small without a name, begins with the word at `at`.
pub(super) fn is_named(page: &Page<'_>, at: usize, words: &WordLists) -> bool {
    let named = || {
        let (word, before) = (page.word(at)?, page.before(at)?);
        (words.place_before.contains(&before.folded)
            && word.has_capital()
            && !word.is_all_capitals()
            && word.letters() > 1
            && !words.allowed.contains(word.base()))
        .then_some(())
    };
    words.towns.at(page, at).is_some() || named().is_some()
}
