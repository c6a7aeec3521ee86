//! Matcher for words and phrases.

use std::collections::HashMap;

use crate::deidentify::tokens::Tokens;

/// Set of words and phrases to match.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases {
    /// By their first word; the longest first.
    by_first: HashMap<String, Vec<Vec<String>>>,
}

impl Phrases {
    pub(crate) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let mut by_first = HashMap::<String, Vec<Vec<String>>>::new();
        for phrase in phrases {
            let mut words = Tokens::new(phrase).words.into_iter().map(|word| word.folded);
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push(words.collect());
            }
        }
        for phrases in by_first.values_mut() {
            phrases.sort_by_key(|rest| std::cmp::Reverse(rest.len()));
            phrases.dedup();
        }
        Self { by_first }
    }

    /// Number of words of the longest phrase that begins with the word at `at`.
    pub(crate) fn at(&self, tokens: &Tokens<'_>, at: usize) -> Option<usize> {
        let phrases = self.by_first.get(&tokens.word(at)?.folded)?;
        let is_there = |rest: &&Vec<String>| {
            rest.iter()
                .zip(at + 1..)
                .all(|(wanted, at)| tokens.word(at).is_some_and(|word| word.joined && word.folded == *wanted))
        };
        phrases.iter().find(is_there).map(|rest| rest.len() + 1)
    }

    /// All matches, as ranges of words.
    pub(crate) fn all<'a>(&'a self, tokens: &'a Tokens<'_>) -> impl Iterator<Item = (usize, usize)> + 'a {
        (0..tokens.words.len()).filter_map(|at| self.at(tokens, at).map(|length| (at, at + length)))
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.by_first.get(word).is_some_and(|phrases| phrases.iter().any(Vec::is_empty))
    }
}
