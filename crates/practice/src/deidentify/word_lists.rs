use std::collections::HashSet;

use regex::Regex;

use crate::deidentify::phrases::Phrases;
use crate::deidentify::tokens::{Page, folded};

/// The words of one language by which marks are found, from `assets/marks/<lang>/words.toml`.
#[derive(Debug, Clone)]
pub struct WordLists {
    /// What can stand in the place of a name, in the order of the file.
    pub replacements: Vec<String>,
    pub(crate) blur: Generalization,
    pub(crate) before_dates: Vec<Vec<String>>,
    pub(crate) months: Vec<(String, u32)>,
    pub(crate) months_with_capital: HashSet<String>,
    pub(crate) dates: Regex,
    pub(crate) clock: Regex,
    pub(crate) after_noon: HashSet<String>,
    pub(crate) past: Phrases,
    pub(crate) numbers: Vec<String>,
    pub(crate) small_places: Phrases,
    pub(crate) number_signs: HashSet<String>,
    pub(crate) streets: HashSet<String>,
    pub(crate) place_before: HashSet<String>,
    pub(crate) towns: Phrases,
    pub(crate) ages_after: Phrases,
    pub(crate) ages_before: Phrases,
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
    pub(crate) allowed: HashSet<String>,
    pub(crate) first_names: HashSet<String>,
}

/// What says less than a date or a clock time.
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
    /// The number of a month, 1 to 12, if this is its name here.
    pub(crate) fn month(&self, written: &str, folded: &str) -> Option<u32> {
        let capital = written.starts_with(char::is_uppercase) || !self.months_with_capital.contains(folded);
        self.months.iter().find(|(name, _)| capital && *name == folded).map(|(_, number)| *number)
    }

    /// Where a date that begins at byte `start` begins with the word before it that only fits a date.
    pub(crate) fn with_word_before(&self, page: &Page<'_>, start: usize) -> usize {
        let at = page.first_from(start);
        let is_before = |phrase: &&Vec<String>| {
            let Some(from) = at.checked_sub(phrase.len()) else { return false };
            (from..at).zip(phrase.iter()).all(|(at, wanted)| {
                page.word(at).is_some_and(|word| word.folded == *wanted)
                    && page.word(at + 1).is_some_and(|next| next.joined)
            })
        };
        let phrase = self.before_dates.iter().find(is_before);
        let first = phrase.and_then(|phrase| page.word(at.checked_sub(phrase.len())?));
        first.map_or(start, |word| word.start)
    }
}

/// A phrase as the words it is made of.
pub(crate) fn split(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().map(folded).collect()
}
