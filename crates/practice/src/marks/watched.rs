use std::collections::HashSet;

use super::page::{Page, folded};
use super::phrases::Phrases;
use super::{Found, IdentifierKind};

/// A list of the person's own.
pub(super) struct Own {
    phrases: Phrases,
    whole: HashSet<String>,
}

impl Own {
    pub(super) fn new(words: &[String]) -> Self {
        let whole = words.iter().map(|word| folded(word.trim())).collect();
        Self { phrases: Phrases::new(words.iter().map(String::as_str)), whole }
    }

    /// Whether this is one of them, capitals aside.
    pub(super) fn has(&self, text: &str) -> bool {
        !self.whole.is_empty() && self.whole.contains(&folded(text))
    }

    /// Whether a single word is one of them.
    pub(super) fn has_word(&self, base: &str) -> bool {
        self.phrases.has(base)
    }
}

/// The person's own words. One that is not made of letters or digits is not found.
pub(super) fn find(page: &Page<'_>, watch: &Own) -> Vec<Found> {
    let whole = watch.phrases.all(page);
    let cut = page.words.iter().enumerate().filter_map(|(at, word)| {
        let of_somebody = word.base() != word.folded && watch.has_word(word.base());
        of_somebody.then_some((at, at + 1))
    });
    whole
        .chain(cut)
        .filter_map(|(from, to)| {
            let (first, last) = (page.word(from)?, page.word(to.checked_sub(1)?)?);
            Some(Found::new(first.start, last.end, IdentifierKind::Watched))
        })
        .collect()
}
