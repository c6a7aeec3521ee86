//! Parsed search query.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use crate::ids::EntryId;
use crate::search::inflection::Stem;
use crate::search::tokenize::for_each_word;

/// Number of words that are searched for when a whole page is pasted.
const MAX_WORDS: usize = 64;
/// Number of letters from which on a word is found inside others, and from which on one that is not
/// the last is found at their beginning. Fewer would find almost everything.
const LETTERS_INSIDE: usize = 3;
const LETTERS_BEGINNING: usize = 2;

/// The way in which a word of the query was found, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Match {
    /// The same word, accents and case aside.
    Exact,
    /// A word that begins with it.
    Beginning,
    /// Another form of it.
    Inflected,
    /// A word with it inside.
    Inside,
}

impl Match {
    pub(crate) const ALL: [Self; 4] = [Self::Exact, Self::Beginning, Self::Inflected, Self::Inside];
}

/// Entries with the way in which they were found.
pub(crate) type Found = HashMap<EntryId, Match>;

/// A folded word that is searched for.
pub(crate) struct QueryWord {
    text: String,
    stems: Vec<Stem>,
    is_beginning: bool,
    is_inside: bool,
}

impl QueryWord {
    fn new(text: String, is_last: bool) -> Self {
        let letters = text.chars().count();
        Self {
            stems: Stem::of(&text),
            is_beginning: is_last || letters >= LETTERS_BEGINNING,
            is_inside: letters >= LETTERS_INSIDE,
            text,
        }
    }

    /// Its letters.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Its stems.
    pub(crate) fn stems(&self) -> &[Stem] {
        &self.stems
    }

    /// Returns true if it may also be the beginning of a word.
    pub(crate) fn is_beginning(&self) -> bool {
        self.is_beginning
    }

    /// Returns true if it is looked for inside words.
    pub(crate) fn is_inside(&self) -> bool {
        self.is_inside
    }

    /// The closest way in which it is found in a folded word.
    pub(crate) fn match_of(&self, word: &str) -> Option<Match> {
        if word == self.text {
            Some(Match::Exact)
        } else if self.is_beginning && word.starts_with(&self.text) {
            Some(Match::Beginning)
        } else if self.stems.iter().any(|stem| stem.is_of(word)) {
            Some(Match::Inflected)
        } else if self.is_inside && word.contains(&self.text) {
            Some(Match::Inside)
        } else {
            None
        }
    }
}

/// Folded words that must all be found; the last, which may be incomplete, at least as a beginning.
pub(crate) struct Query {
    words: Vec<QueryWord>,
}

impl Query {
    /// Parses what was typed; `None` if there is no word in it.
    pub(crate) fn parse(typed: &str) -> Option<Self> {
        let mut texts = Vec::new();
        for_each_word(typed, |word, _| {
            texts.push(word.to_owned());
            if texts.len() < MAX_WORDS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        let last = texts.pop()?;
        let mut seen = HashSet::new();
        texts.retain(|word| seen.insert(word.clone()));
        let mut words: Vec<_> = texts.into_iter().map(|text| QueryWord::new(text, false)).collect();
        words.push(QueryWord::new(last, true));
        Some(Self { words })
    }

    /// Its words.
    pub(crate) fn words(&self) -> &[QueryWord] {
        &self.words
    }

    /// The closest way in which any word of the query is found in a folded word.
    pub(crate) fn match_of(&self, word: &str) -> Option<Match> {
        self.words.iter().filter_map(|wanted| wanted.match_of(word)).min()
    }

    /// The way in which the whole query is found among folded words: that of its word that was
    /// found least closely.
    pub(crate) fn match_of_all(&self, words: &HashSet<String>) -> Option<Match> {
        let closest = |wanted: &QueryWord| words.iter().filter_map(|word| wanted.match_of(word)).min();
        self.words.iter().map(closest).try_fold(Match::Exact, |worst, found| Some(worst.max(found?)))
    }
}
