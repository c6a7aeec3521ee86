//! Word lists of one language, for finding identifiers.

use std::collections::HashSet;

use regex::Regex;

use crate::deidentify::number_words::NumberWords;
use crate::deidentify::phrases::Phrases;
use crate::deidentify::stems::WordSet;
use crate::deidentify::tokens::{Punctuation, Tokens, Word, folded};

/// Word lists of one language, from `assets/marks/<lang>/words.toml`.
#[derive(Debug, Clone)]
pub struct WordLists {
    /// Language tag, `en`.
    pub(crate) language: String,
    /// Suggested replacements for a name, in the order of the file.
    pub replacements: Vec<String>,
    /// Frequent words, by which a sentence of this language is known.
    pub(crate) frequent: WordSet,
    pub(crate) punctuation: Punctuation,
    pub(crate) generalization: Generalization,
    pub(crate) before_dates: Vec<Vec<String>>,
    /// Words before a day that make a date of two numbers without a year: *den 24/10*.
    pub(crate) before_days: WordSet,
    /// Days in words: *third*.
    pub(crate) ordinals: Phrases,
    /// Word between day and month: *of*.
    pub(crate) of: Option<String>,
    pub(crate) months: Vec<(String, u32)>,
    pub(crate) months_with_capital: WordSet,
    pub(crate) dates: Regex,
    pub(crate) clock: Regex,
    pub(crate) after_noon: WordSet,
    pub(crate) past: Phrases,
    pub(crate) hours: Vec<(String, u32)>,
    pub(crate) before_whole_hours: Phrases,
    pub(crate) whole_hours: Vec<(String, u32)>,
    /// Words after a whole hour that belong to it: *v 15 hodin*.
    pub(crate) whole_hour_units: WordSet,
    /// Words after a number that counts something: *o 15 osób*.
    pub(crate) no_hours: WordSet,
    pub(crate) parts_of_day: Vec<String>,
    pub(crate) numbers: Vec<String>,
    pub(crate) quotes: Vec<(char, char)>,
    pub(crate) small_places: Phrases,
    pub(crate) number_signs: WordSet,
    pub(crate) streets: WordSet,
    pub(crate) streets_before: Phrases,
    pub(crate) streets_after: WordSet,
    pub(crate) street_endings: Vec<String>,
    pub(crate) house_numbers_after: bool,
    pub(crate) place_before: WordSet,
    pub(crate) no_places: WordSet,
    pub(crate) towns: Phrases,
    pub(crate) ages_after: Phrases,
    pub(crate) ages_before: Phrases,
    pub(crate) ages_joined: WordSet,
    pub(crate) years: WordSet,
    pub(crate) years_before: Phrases,
    pub(crate) born: Phrases,
    /// Behind the number of a birthday: *97. narozeniny*.
    pub(crate) birthdays: WordSet,
    pub(crate) age_numbers: NumberWords,
    pub(crate) over_89: Phrases,
    pub(crate) diagnoses: Phrases,
    pub(crate) events: Phrases,
    pub(crate) no_events: Phrases,
    pub(crate) event_places: Phrases,
    pub(crate) times: Phrases,
    pub(crate) owners: Phrases,
    pub(crate) colleagues: Phrases,
    pub(crate) colleagues_alone: Phrases,
    pub(crate) titles: WordSet,
    pub(crate) small_titles: WordSet,
    /// Letters beyond a to z, in lower case.
    pub(crate) letters: HashSet<char>,
    pub(crate) letter_words: WordSet,
    pub(crate) first_letter_words: WordSet,
    pub(crate) before_letters: WordSet,
    pub(crate) dotted: WordSet,
    pub(crate) no_plates: WordSet,
    pub(crate) no_initials: WordSet,
    pub(crate) allowed: WordSet,
    pub(crate) institutions: WordSet,
    /// Kinds of institutions that a name of their own follows: *fundacja*.
    pub(crate) institution_kinds: WordSet,
    /// Endings of an adjective that begins the name of an institution.
    pub(crate) adjective_endings: Vec<String>,
    pub(crate) trade: Phrases,
    pub(crate) first_names: HashSet<String>,
    pub(crate) names_and_words: HashSet<String>,
    /// First names that at the beginning of a sentence are mostly other words.
    pub(crate) rarely_first: WordSet,
    pub(crate) person_verbs: WordSet,
    pub(crate) before_verbs: WordSet,
    /// Endings of common nouns: such a word is no name only because a verb follows.
    pub(crate) common_endings: Vec<String>,
    /// Endings of family names, although common nouns end so, too.
    pub(crate) surname_endings: Vec<String>,
    /// The person, after a name and *and*: *Anna and I*.
    pub(crate) me: HashSet<String>,
    pub(crate) joining: WordSet,
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

    /// Returns true for words with letters beyond a to z that are all letters of the language.
    pub(crate) fn is_spelled(&self, folded: &str) -> bool {
        let mut beyond = folded.chars().filter(|sign| sign.is_alphabetic() && !sign.is_ascii()).peekable();
        beyond.peek().is_some() && beyond.all(|sign| self.letters.contains(&sign))
    }

    /// Returns true for words with a capital that point to nobody. A first name that only begins like
    /// one of them is none.
    pub(crate) fn is_allowed(&self, word: &Word<'_>) -> bool {
        [word.folded.as_str(), word.base()].into_iter().any(|written| {
            self.allowed.contains_whole(written)
                || (self.allowed.contains(written) && !self.first_names.contains(word.base()))
        })
    }

    /// Returns true for words with a capital that may name somebody or something.
    pub(crate) fn may_be_name(&self, word: &Word<'_>) -> bool {
        word.has_capital() && word.letters() > 1 && !word.is_all_capitals() && !self.is_allowed(word)
    }

    /// Returns true if a verb that only a person can be the subject of stands at `at`, or behind one
    /// short word there: *mi řekl*.
    pub(crate) fn is_person_verb(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        let is_verb =
            |at: usize| tokens.word(at).is_some_and(|word| self.person_verbs.contains(&word.folded));
        let is_short = || tokens.word(at).is_some_and(|word| self.before_verbs.contains(&word.folded));
        is_verb(at) || (is_short() && tokens.after(at).is_some() && is_verb(at + 1))
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
