//! Initials.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Initials: *Mr K.*, *J. N.*, *JN*, a single letter in the middle of a sentence or before what
/// somebody did.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.words.len() {
        let to = (at..).take_while(|at| goes_on(tokens, *at)).last().map_or(at + 1, |last| last + 2);
        found.extend(initials(tokens, at, to, words));
        found.extend(pair(tokens, at, words));
        at = to;
    }
    found
}

/// Two capitals that are no abbreviation: *AB*, *AB's*.
fn pair(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> Option<Detection> {
    let word = tokens.word(at)?;
    let base = word.text.split(['\'', '\u{2019}']).next()?;
    let is_pair = base.chars().count() == 2 && base.chars().all(char::is_uppercase);
    // Among other words in capitals it is a word.
    let around = [tokens.before(at), tokens.after(at)];
    let is_loud = around.into_iter().flatten().any(|word| word.letters() > 1 && word.is_all_capitals());
    if !is_pair || is_loud || words.no_initials.contains(word.base()) || is_tied(tokens, word) {
        return None;
    }
    let start = title_before(tokens, at, words).map_or(word.start, |title| title.start);
    Some(Detection::new(start, word.end, IdentifierKind::Initials))
}

/// Part of an abbreviation such as *A&E*, *R&D* or *AC/DC*.
fn is_tied(tokens: &Tokens<'_>, word: &Word<'_>) -> bool {
    let before = tokens.text.get(..word.start).is_some_and(|text| text.ends_with(['&', '/']));
    before || tokens.text.get(word.end..).is_some_and(|text| text.starts_with(['&', '/']))
}

/// A letter at the beginning of a sentence, and what that person did: *J called me*, *J. told me*.
fn acts(tokens: &Tokens<'_>, at: usize, words: &WordLists) -> bool {
    let acts = || {
        let (letter, next) = (tokens.word(at)?, tokens.word(at + 1)?);
        let between = tokens.text.get(letter.end..next.start)?;
        let is_small = next.text.starts_with(char::is_lowercase);
        let is_verb = words.is_person_verb(tokens, at + 1);
        ((between == " " && is_small) || (between == ". " && is_verb)).then_some(())
    };
    acts().is_some()
}

/// Returns true if the letter at `at` is followed by a full stop and another letter.
fn goes_on(tokens: &Tokens<'_>, at: usize) -> bool {
    let both = || {
        let (one, next) = (tokens.word(at).filter(is_letter)?, tokens.word(at + 1).filter(is_letter)?);
        let between = tokens.text.get(one.end..next.start)?;
        matches!(between, "." | ". " | ".\u{a0}").then_some(())
    };
    both().is_some()
}

fn is_letter(word: &&Word<'_>) -> bool {
    word.has_capital() && word.letters() == 1
}

fn initials(tokens: &Tokens<'_>, from: usize, to: usize, words: &WordLists) -> Option<Detection> {
    let first = tokens.word(from)?;
    let last = tokens.word(to.checked_sub(1)?)?;
    let title = title_before(tokens, from, words);
    if to - from == 1 {
        let single = word_or_possessive(first);
        let opens = || first.begins && words.first_letter_words.contains(first.base());
        let is_word = words.letter_words.contains(first.base()) || (opens() && !has_full_stop(tokens, first));
        let is_numbering =
            || tokens.before(from).is_some_and(|before| words.before_letters.contains(&before.folded));
        // Otherwise a letter at the beginning of a line numbers it.
        let numbers_line = first.begins && !acts(tokens, from, words);
        let is_other = || is_word || numbers_line || is_tied(tokens, first) || is_numbering();
        if !single || (title.is_none() && is_other()) {
            return None;
        }
    } else {
        let joined =
            (from..to).filter_map(|at| tokens.word(at)).map(|word| word.folded.as_str()).collect::<String>();
        if words.dotted.contains(&joined) {
            return None;
        }
    }
    let start = title.map_or(first.start, |title| title.start);
    let dot = usize::from(has_full_stop(tokens, last));
    Some(Detection::new(start, last.end + dot, IdentifierKind::Initials))
}

fn has_full_stop(tokens: &Tokens<'_>, word: &Word<'_>) -> bool {
    tokens.text.get(word.end..).is_some_and(|rest| rest.starts_with('.'))
}

/// Matches *K* and *K's*.
fn word_or_possessive(word: &Word<'_>) -> bool {
    word.has_capital()
        && word.base().chars().count() == 1
        && (word.letters() == 1 || word.folded.ends_with("'s"))
}

/// Title before the word, *Mr*, with or without its full stop; the first of several.
pub(crate) fn title_before<'p, 't>(
    tokens: &'p Tokens<'t>,
    at: usize,
    words: &WordLists,
) -> Option<&'p Word<'t>> {
    let (title, word) = (tokens.word(at.checked_sub(1)?)?, tokens.word(at)?);
    let between = tokens.text.get(title.end..word.start)?;
    let close = matches!(between, " " | ". " | "\u{a0}" | ".\u{a0}" | ".");
    let is_title = (title.has_capital() && words.titles.contains(&title.folded))
        || words.small_titles.contains(&title.folded);
    (close && is_title).then(|| title_before(tokens, at - 1, words).unwrap_or(title))
}
