//! Matcher for words and phrases.

use std::collections::HashMap;

use crate::deidentify::stems::{ANY_ENDING, ByStem};
use crate::deidentify::tokens::Tokens;

/// Set of words and phrases to match.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases {
    /// By their first word; the longest first.
    by_first: HashMap<String, Vec<Rest>>,
    /// By the beginning of their first word.
    by_stem: ByStem<Vec<Rest>>,
}

/// Words of a phrase after the first.
type Rest = Vec<Wanted>;

/// Word of a phrase, or the beginning of one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    word: String,
    is_stem: bool,
}

impl Phrases {
    /// Phrases of whole words.
    pub(crate) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        Self::of(phrases, false)
    }

    /// Phrases in which a word with `*` stands for every word that begins like it.
    pub(crate) fn with_stems<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        Self::of(phrases, true)
    }

    fn of<'p>(phrases: impl IntoIterator<Item = &'p str>, stems: bool) -> Self {
        let mut all = Self::default();
        for phrase in phrases {
            let mut words = Tokens::new(phrase).words.into_iter().map(|word| {
                let after = phrase.get(word.end..).unwrap_or_default();
                Wanted { word: word.folded, is_stem: stems && after.starts_with(ANY_ENDING) }
            });
            let Some(first) = words.next() else { continue };
            let stem = if first.is_stem { all.by_stem.entry(&first.word, Vec::new) } else { None };
            let rests = match stem {
                Some(rests) => rests,
                None => all.by_first.entry(first.word).or_default(),
            };
            rests.push(words.collect());
        }
        for rests in all.by_first.values_mut().chain(all.by_stem.values_mut()) {
            rests.sort_by_key(|rest| std::cmp::Reverse(rest.len()));
            rests.dedup();
        }
        all
    }

    /// Number of words of the longest phrase that begins with the word at `at`.
    pub(crate) fn at(&self, tokens: &Tokens<'_>, at: usize) -> Option<usize> {
        let word = &tokens.word(at)?.folded;
        let is_there = |rest: &&Rest| {
            rest.iter().zip(at + 1..).all(|(wanted, at)| {
                tokens.word(at).is_some_and(|word| word.joined && wanted.fits(&word.folded))
            })
        };
        let filed = self.by_first.get(word).into_iter().chain(self.by_stem.of(word));
        filed.filter_map(|rests| rests.iter().find(is_there)).map(|rest| rest.len() + 1).max()
    }

    /// All matches, as ranges of words.
    pub(crate) fn all<'a>(&'a self, tokens: &'a Tokens<'_>) -> impl Iterator<Item = (usize, usize)> + 'a {
        (0..tokens.words.len()).filter_map(|at| self.at(tokens, at).map(|length| (at, at + length)))
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.by_first.get(word).is_some_and(|phrases| phrases.iter().any(Vec::is_empty))
    }
}

impl Wanted {
    fn fits(&self, word: &str) -> bool {
        if self.is_stem { word.starts_with(self.word.as_str()) } else { word == self.word }
    }
}
