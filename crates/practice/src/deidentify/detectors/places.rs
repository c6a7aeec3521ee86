//! Small places: rooms, wards, bus lines, addresses.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Maximum number of capitalised words between a house number and the kind of street.
const MAX_STREET_WORDS: usize = 3;

/// Rooms, beds, wards, bus lines and houses with a number.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let with_number = words.small_places.all(tokens).filter_map(|(from, to)| {
        let (first, mut after) = (tokens.word(from)?, tokens.before(to).and(tokens.word(to)));
        if after.is_some_and(|word| words.number_signs.contains(&word.folded)) {
            after = next(tokens, to);
        }
        // Plan 3 is a floor, and plan B is none.
        let last = after.filter(|word| {
            let is_letter = word.letters() == 1 && word.has_capital();
            is_number(word, words) && !(is_letter && words.before_letters.contains(&first.folded))
        })?;
        Some(Detection::new(first.start, last.end, IdentifierKind::SmallPlace))
    });
    let streets = (0..tokens.words.len()).filter_map(|at| street(tokens, at, words));
    let numbered = (0..tokens.words.len()).filter_map(|at| numbered(tokens, at, words));
    with_number.chain(streets).chain(numbered).collect()
}

/// A room or ward by its number alone: *in 4B*, *in number 7*.
fn numbered(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let (first, before) = (tokens.word(at)?, tokens.before(at)?);
    if !words.place_before.contains(&before.folded) {
        return None;
    }
    let last = if words.number_signs.contains(&first.folded) {
        next(tokens, at)
            .filter(|word| word.text.len() <= 4 && word.text.chars().all(|sign| sign.is_ascii_digit()))?
    } else {
        let digits = first.text.chars().take_while(char::is_ascii_digit).count();
        let letter = first.text.get(digits..).filter(|_| (1..=3).contains(&digits))?;
        let is_place = letter.len() == 1 && letter.starts_with(|letter: char| letter.is_ascii_uppercase());
        (is_place && !words.no_places.contains(&first.folded)).then_some(first)?
    };
    Some(Detection::new(first.start, last.end, IdentifierKind::SmallPlace))
}

/// Word after *no*, which may have a full stop.
fn next<'p, 't>(tokens: &'p Tokens<'t>, at: usize) -> Option<&'p Word<'t>> {
    let (sign, word) = (tokens.word(at)?, tokens.word(at + 1)?);
    let between = tokens.text.get(sign.end..word.start)?;
    (between.trim_matches(['.', '\u{a0}', ' ']).is_empty()).then_some(word)
}

/// Matches 4, 4b, B and four; not *one*, which also means somebody, and not *I* or *A*.
fn is_number(word: &Word<'_>, words: &WordLists) -> bool {
    let digits = word.text.chars().take_while(char::is_ascii_digit).count();
    let letters = word.text.chars().count() - digits;
    let numbered = (1..=4).contains(&digits) && letters <= 1;
    let lettered =
        digits == 0 && letters == 1 && word.has_capital() && !words.letter_words.contains(&word.folded);
    numbered || lettered || words.numbers.iter().skip(1).any(|number| *number == word.folded)
}

/// House number and street: *12 Mill Road*.
fn street(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let number = tokens.word(at).filter(|word| word.text.starts_with(|sign: char| sign.is_ascii_digit()))?;
    for last in at + 1..=at + 1 + MAX_STREET_WORDS {
        let word = tokens.word(last).filter(|word| word.joined && word.has_capital())?;
        if last > at + 1 && words.streets.contains(&word.folded) {
            return Some(Detection::new(number.start, word.end, IdentifierKind::SmallPlace));
        }
    }
    None
}

/// Returns true if a place with a name begins with the word at `at`.
pub(crate) fn is_named(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> bool {
    let named = || {
        let (word, before) = (tokens.word(at)?, tokens.before(at)?);
        (words.place_before.contains(&before.folded) && words.may_be_name(word)).then_some(())
    };
    words.towns.at(tokens, at).is_some() || named().is_some()
}
