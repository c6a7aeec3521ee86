//! Initials.

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Initials: *Mr K.*, *J. N.*, a single letter in the middle of a sentence.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists) -> Vec<Detection> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.words.len() {
        let to = (at..).take_while(|at| goes_on(tokens, *at)).last().map_or(at + 1, |last| last + 2);
        found.extend(initials(tokens, at, to, words));
        at = to;
    }
    found
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
        let is_word = words.letter_words.iter().any(|word| *word == first.base());
        let is_numbering =
            || tokens.before(from).is_some_and(|before| words.before_letters.contains(&before.folded));
        // A letter at the beginning of a line numbers it.
        if !single || (title.is_none() && (is_word || first.begins || is_numbering())) {
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
    let dot = usize::from(tokens.text.get(last.end..).is_some_and(|rest| rest.starts_with('.')));
    Some(Detection::new(start, last.end + dot, IdentifierKind::Initials))
}

/// Matches *K* and *K's*.
fn word_or_possessive(word: &Word<'_>) -> bool {
    word.has_capital()
        && word.base().chars().count() == 1
        && (word.letters() == 1 || word.folded.ends_with("'s"))
}

/// Title before the word, *Mr*, with or without its full stop.
pub(crate) fn title_before<'p, 't>(
    tokens: &'p Tokens<'t>,
    at: usize,
    words: &WordLists,
) -> Option<&'p Word<'t>> {
    let (title, word) = (tokens.word(at.checked_sub(1)?)?, tokens.word(at)?);
    let between = tokens.text.get(title.end..word.start)?;
    let close = matches!(between, " " | ". " | "\u{a0}" | ".\u{a0}" | ".");
    (close && title.has_capital() && words.titles.contains(&title.folded)).then_some(title)
}
