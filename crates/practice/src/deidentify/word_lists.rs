//! Word lists of one language, for finding identifiers.

use std::collections::HashSet;

use regex::Regex;

use crate::deidentify::phrases::Phrases;
use crate::deidentify::tokens::{Tokens, folded};

/// Word lists of one language, from `assets/marks/<lang>/words.toml`.
#[derive(Debug, Clone)]
pub struct WordLists {
    /// Language tag, `en`.
    pub(crate) language: String,
    /// Suggested replacements for a name, in the order of the file.
    pub replacements: Vec<String>,
    pub(crate) generalization: Generalization,
    pub(crate) before_dates: Vec<Vec<String>>,
    pub(crate) months: Vec<(String, u32)>,
    pub(crate) months_with_capital: HashSet<String>,
    pub(crate) dates: Regex,
    pub(crate) clock: Regex,
    pub(crate) after_noon: HashSet<String>,
    pub(crate) past: Phrases,
    pub(crate) hours: Vec<(String, u32)>,
    pub(crate) numbers: Vec<String>,
    pub(crate) quotes: Vec<(char, char)>,
    pub(crate) small_places: Phrases,
    pub(crate) number_signs: HashSet<String>,
    pub(crate) streets: HashSet<String>,
    pub(crate) place_before: HashSet<String>,
    pub(crate) no_places: HashSet<String>,
    pub(crate) towns: Phrases,
    pub(crate) ages_after: Phrases,
    pub(crate) ages_before: Phrases,
    pub(crate) born: Phrases,
    pub(crate) over_89: Phrases,
    pub(crate) diagnoses: Phrases,
    pub(crate) events: Phrases,
    pub(crate) no_events: Phrases,
    pub(crate) event_places: Phrases,
    pub(crate) times: Phrases,
    pub(crate) owners: Phrases,
    pub(crate) colleagues: Phrases,
    pub(crate) colleagues_alone: Phrases,
    pub(crate) titles: HashSet<String>,
    pub(crate) letter_words: HashSet<String>,
    pub(crate) before_letters: HashSet<String>,
    pub(crate) dotted: HashSet<String>,
    pub(crate) no_plates: HashSet<String>,
    pub(crate) no_initials: HashSet<String>,
    pub(crate) allowed: HashSet<String>,
    pub(crate) institutions: HashSet<String>,
    pub(crate) trade: Phrases,
    pub(crate) first_names: HashSet<String>,
    pub(crate) names_and_words: HashSet<String>,
    pub(crate) person_verbs: HashSet<String>,
    pub(crate) joining: HashSet<String>,
}

/// Less precise texts for dates and clock times.
#[derive(Debug, Clone)]
pub(crate) struct Generalization {
    pub(crate) spring: String,
    pub(crate) summer: String,
    pub(crate) autumn: String,
    pub(crate) winter: String,
    pub(crate) day: String,
    pub(crate) morning: String,
    pub(crate) afternoon: String,
    pub(crate) evening: String,
    pub(crate) night: String,
}

impl WordLists {
    /// Number of the month with this name, 1 to 12.
    pub(crate) fn month(&self, written: &str, folded: &str) -> Option<u32> {
        let capital = written.starts_with(char::is_uppercase) || !self.months_with_capital.contains(folded);
        self.months.iter().find(|(name, _)| capital && *name == folded).map(|(_, number)| *number)
    }

    /// Start of a date at byte `start`, including a preposition before it that only fits a date.
    pub(crate) fn with_word_before(&self, tokens: &Tokens<'_>, start: usize) -> usize {
        let at = tokens.first_from(start);
        let is_before = |phrase: &&Vec<String>| {
            let Some(from) = at.checked_sub(phrase.len()) else { return false };
            (from..at).zip(phrase.iter()).all(|(at, wanted)| {
                tokens.word(at).is_some_and(|word| word.folded == *wanted)
                    && tokens.word(at + 1).is_some_and(|next| next.joined)
            })
        };
        let phrase = self.before_dates.iter().find(is_before);
        let first = phrase.and_then(|phrase| tokens.word(at.checked_sub(phrase.len())?));
        first.map_or(start, |word| word.start)
    }
}

/// Normalised words of a phrase.
pub(crate) fn split(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().map(folded).collect()
}
