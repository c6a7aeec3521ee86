//! Names.

use std::collections::HashSet;

use crate::deidentify::detectors::initials::title_before;
use crate::deidentify::detectors::watch_list::WatchList;
use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Capitalised words that may be names: in the middle of a sentence unless they are known to be
/// harmless; at its beginning if they are a common first name, follow *Mr*, or occur in the middle
/// of another sentence.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists, leave: &WatchList) -> Vec<Detection> {
    let could_be = |word: &Word<'_>| {
        word.has_capital()
            && !word.is_all_capitals()
            && word.letters() > 1
            && !words.allowed.contains(&word.folded)
            && !words.allowed.contains(word.base())
            && !leave.has_word(word.base())
            && !leave.has_word(&word.folded)
    };
    let inside = tokens.words.iter().filter(|word| !word.begins && could_be(word)).map(Word::base);
    let known = inside.collect::<HashSet<_>>();
    let titled = |at: usize| title_before(tokens, at, words);
    let is_name = |at: usize, word: &Word<'_>| {
        could_be(word)
            && (!word.begins
                || known.contains(word.base())
                || words.first_names.contains(word.base())
                || titled(at).is_some())
    };
    let mut found = Vec::<Detection>::new();
    let mut last = None;
    for (at, word) in tokens.words.iter().enumerate().filter(|(at, word)| is_name(*at, word)) {
        let goes_on = word.joined && at.checked_sub(1).is_some_and(|before| last == Some(before));
        match found.last_mut() {
            Some(name) if goes_on => name.end = word.end,
            _ => {
                let start = titled(at).map_or(word.start, |title| title.start);
                found.push(Detection::new(start, word.end, IdentifierKind::Name));
            }
        }
        last = Some(at);
    }
    found
}
