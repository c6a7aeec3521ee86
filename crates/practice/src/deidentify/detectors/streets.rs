//! Streets of languages in which the house number comes last: *ul. Długa 12*, *Storgatan 12*.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Maximum number of words of a street's name.
const MAX_NAME: usize = 4;
/// Letters that a street has before an ending such as *gatan*.
const MIN_BEFORE_ENDING: usize = 2;

/// Streets with the kind of street before, behind or at the end of their name, and names with a
/// house number.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let street = |at: usize| {
        kind_before(tokens, at, words)
            .or_else(|| kind_behind(tokens, at, words))
            .or_else(|| kind_at_end(tokens, at, words))
            .or_else(|| name_and_number(tokens, at, words))
    };
    (0..tokens.words.len()).filter_map(street).collect()
}

/// *ul. Długa 12*, *náměstí Míru*, *ul. 3 Maja*.
fn kind_before(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let name = at + words.streets_before.at(tokens, at)?;
    let first = tokens.word(name).filter(|word| word.joined)?;
    let to = match house_number(first, 2) {
        // A street named after a day.
        Some(day) => {
            let month = tokens.word(name + 1)?;
            let is_close = matches!(tokens.text.get(day.end..month.start)?, " " | ". " | ".");
            (is_close && words.month(month.text, &month.folded).is_some()).then_some(name + 1)?
        }
        None => name_end(tokens, name)?,
    };
    Some(detection(tokens, tokens.word(at)?.start, to))
}

/// *Masarykovo náměstí 5*, *Olof Palmes gata 5*.
fn kind_behind(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let kind = tokens.word(at).filter(|word| words.streets_after.contains(&word.folded))?;
    tokens.before(at).filter(|word| words.may_be_name(word))?;
    let from = name_start(tokens, at - 1);
    let first = tokens.word(from)?;
    let is_sure = !first.begins || number_after(tokens, at).is_some();
    (kind.joined && is_sure).then(|| detection(tokens, first.start, at))
}

/// *Storgatan 12*, *Norra Vallgatan*.
fn kind_at_end(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let word = tokens.word(at).filter(|word| words.may_be_name(word))?;
    let stem = words.street_endings.iter().find_map(|ending| word.folded.strip_suffix(ending.as_str()))?;
    let is_sure = !word.begins || number_after(tokens, at).is_some();
    let from = tokens.word(name_start(tokens, at))?;
    (stem.chars().count() >= MIN_BEFORE_ENDING && is_sure).then(|| detection(tokens, from.start, at))
}

/// *na Długiej 12*, *v Dlouhé 12*: a name after a preposition, and a number that counts nothing.
fn name_and_number(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let before = tokens.before(at).filter(|_| words.house_numbers_after)?;
    let name = tokens.word(at).filter(|word| words.may_be_name(word))?;
    if !words.place_before.contains(&before.folded) {
        return None;
    }
    let to = name_end(tokens, at)?;
    let number = tokens.after(to).and_then(|word| house_number(word, 3))?;
    let counts = tokens.after(to + 1).is_some_and(|next| {
        number.text.len() <= 3
            && !words.joining.contains(&next.folded)
            && !words.frequent.contains(&next.folded)
            && !words.place_before.contains(&next.folded)
    });
    (!counts).then(|| detection(tokens, name.start, to))
}

/// Index of the last word of a name that begins at `at`.
fn name_end(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    tokens.word(at).filter(|word| word.has_capital() && word.letters() > 1)?;
    let goes_on = |at: &usize| tokens.after(*at).is_some_and(|next| next.has_capital());
    Some((at..at + MAX_NAME - 1).take_while(goes_on).last().map_or(at, |last| last + 1))
}

/// Index of the first word of a name that ends at `at`.
fn name_start(tokens: &Tokens<'_>, at: usize) -> usize {
    let goes_on = |at: &usize| {
        tokens.before(*at).is_some_and(|word| !word.begins && word.has_capital() && word.letters() > 1)
    };
    let before = (at.saturating_sub(2)..=at).rev().take_while(goes_on).last();
    before.map_or(at, |last| last - 1)
}

fn number_after<'p, 't>(tokens: &'p Tokens<'t>, at: usize) -> Option<&'p Word<'t>> {
    tokens.after(at).and_then(|word| house_number(word, 4))
}

/// The word, if it is a number such as *12* or *12a*.
fn house_number<'p, 't>(word: &'p Word<'t>, most_digits: usize) -> Option<&'p Word<'t>> {
    let digits = word.text.chars().take_while(char::is_ascii_digit).count();
    ((1..=most_digits).contains(&digits) && word.text.chars().count() <= digits + 1).then_some(word)
}

/// Finding from byte `start` to the word at `last`, with the house number and the flat behind it.
fn detection(tokens: &Tokens<'_>, start: usize, last: usize) -> Detection {
    let number = number_after(tokens, last);
    let end = number.or_else(|| tokens.word(last)).map_or(start, |word| word.end);
    let rest = tokens.text.get(end..).unwrap_or_default();
    let flat = rest.strip_prefix('/').filter(|_| number.is_some()).map_or(0, |rest| {
        let digits: usize = rest.chars().take_while(|sign| sign.is_alphanumeric()).map(char::len_utf8).sum();
        if digits == 0 { 0 } else { digits + 1 }
    });
    Detection::new(start, end + flat, IdentifierKind::SmallPlace)
}
