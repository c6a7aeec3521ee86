use std::collections::HashSet;
use std::sync::OnceLock;

use regex::Regex;

use super::page::{Page, folded};
use super::phrases::Phrases;
use super::reading;
use crate::FormError;

/// The words of one language by which marks are found, from `assets/marks/<lang>/words.toml`.
#[derive(Debug, Clone)]
pub struct WordLists {
    /// What can stand in the place of a name, in the order of the file.
    pub replacements: Vec<String>,
    pub(super) blur: Generalization,
    pub(super) before_dates: Vec<Vec<String>>,
    pub(super) months: Vec<(String, u32)>,
    pub(super) months_with_capital: HashSet<String>,
    pub(super) dates: Regex,
    pub(super) clock: Regex,
    pub(super) after_noon: HashSet<String>,
    pub(super) past: Phrases,
    pub(super) numbers: Vec<String>,
    pub(super) small_places: Phrases,
    pub(super) number_signs: HashSet<String>,
    pub(super) streets: HashSet<String>,
    pub(super) place_before: HashSet<String>,
    pub(super) towns: Phrases,
    pub(super) ages_after: Phrases,
    pub(super) ages_before: Phrases,
    pub(super) over_89: Phrases,
    pub(super) diagnoses: Phrases,
    pub(super) events: Phrases,
    pub(super) no_events: Phrases,
    pub(super) event_places: Phrases,
    pub(super) times: Phrases,
    pub(super) owners: Phrases,
    pub(super) colleagues: Phrases,
    pub(super) colleagues_alone: Phrases,
    pub(super) titles: HashSet<String>,
    pub(super) letter_words: HashSet<String>,
    pub(super) before_letters: HashSet<String>,
    pub(super) dotted: HashSet<String>,
    pub(super) no_plates: HashSet<String>,
    pub(super) allowed: HashSet<String>,
    pub(super) first_names: HashSet<String>,
}

/// What says less than a date or a clock time.
#[derive(Debug, Clone)]
pub(super) struct Generalization {
    pub(super) spring: String,
    pub(super) summer: String,
    pub(super) autumn: String,
    pub(super) winter: String,
    pub(super) day: String,
    pub(super) morning: String,
    pub(super) afternoon: String,
    pub(super) evening: String,
    pub(super) night: String,
}

/// The words that ship, for one language; the English ones for a language that is not there.
///
/// # Errors
///
/// [`FormError`] when the shipped file is wrong, which a test of this crate makes sure it is not.
pub fn word_lists(_language: &str) -> Result<&'static WordLists, &'static FormError> {
    static ENGLISH: OnceLock<Result<WordLists, FormError>> = OnceLock::new();
    const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/marks/en/words.toml"));
    ENGLISH.get_or_init(|| WordLists::read("assets/marks/en/words.toml", TEXT)).as_ref()
}

impl WordLists {
    /// Reads a `marks/1` file; `file` is what errors call it.
    ///
    /// # Errors
    ///
    /// [`FormError`] at the first thing that is wrong in it.
    pub fn read(file: &str, text: &str) -> Result<Self, FormError> {
        reading::read(file, text)
    }

    /// The number of a month, 1 to 12, if this is its name here.
    pub(super) fn month(&self, written: &str, folded: &str) -> Option<u32> {
        let capital = written.starts_with(char::is_uppercase) || !self.months_with_capital.contains(folded);
        self.months.iter().find(|(name, _)| capital && *name == folded).map(|(_, number)| *number)
    }

    /// Where a date that begins at byte `start` begins with the word before it that only fits a date.
    pub(super) fn with_word_before(&self, page: &Page<'_>, start: usize) -> usize {
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
pub(super) fn split(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().map(folded).collect()
}
