//! The person's own list of words.

use std::collections::HashSet;

use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::phrases::Phrases;
use crate::deidentify::tokens::{Tokens, folded};

/// List of the person's own words.
pub(crate) struct WatchList {
    phrases: Phrases,
    whole: HashSet<String>,
}

impl WatchList {
    pub(crate) fn new(words: &[String]) -> Self {
        let whole = words.iter().map(|word| folded(word.trim())).collect();
        Self { phrases: Phrases::new(words.iter().map(String::as_str)), whole }
    }

    /// Returns true if the whole text is on the list, ignoring case.
    pub(crate) fn has(&self, text: &str) -> bool {
        !self.whole.is_empty() && self.whole.contains(&folded(text))
    }

    /// Returns true if this single word is on the list.
    pub(crate) fn has_word(&self, base: &str) -> bool {
        self.phrases.has(base)
    }
}

/// Words on the person's own list. A word without letters and digits is never found.
pub(crate) fn find(tokens: &Tokens<'_>, watch: &WatchList) -> Vec<Detection> {
    let whole = watch.phrases.all(tokens);
    let cut = tokens.words.iter().enumerate().filter_map(|(at, word)| {
        let of_somebody = word.base() != word.folded && watch.has_word(word.base());
        of_somebody.then_some((at, at + 1))
    });
    whole
        .chain(cut)
        .filter_map(|(from, to)| {
            let (first, last) = (tokens.word(from)?, tokens.word(to.checked_sub(1)?)?);
            Some(Detection::new(first.start, last.end, IdentifierKind::Watched))
        })
        .collect()
}
