//! Names.

use std::collections::HashSet;

use crate::deidentify::detectors::initials::title_before;
use crate::deidentify::detectors::watch_list::WatchList;
use crate::deidentify::finding::{Detection, IdentifierKind};
use crate::deidentify::tokens::{Tokens, Word};
use crate::deidentify::word_lists::WordLists;

/// Maximum number of words of an institution's name on either side of the one by which it is found.
const MAX_BESIDE: usize = 2;

/// Capitalised words that may be names: in the middle of a sentence unless they are known to be
/// harmless; at its beginning if they are a common first name, follow *Mr*, occur in the middle of
/// another sentence, or what comes after them is what a person does or has. Common first names
/// also in small letters.
pub(crate) fn find(tokens: &Tokens<'_>, words: &WordLists, leave: &WatchList) -> Vec<Detection> {
    let names = Names::new(tokens, words, leave);
    let mut found = Vec::<Detection>::new();
    let mut last = None;
    for (at, word) in tokens.words.iter().enumerate() {
        let goes_on = word.joined && at.checked_sub(1).is_some_and(|before| last == Some(before));
        let is_found = last.is_some_and(|last| at <= last);
        if is_found || !(names.is_name(at, word) || goes_on && names.is_institution(word)) {
            continue;
        }
        let to = names.end_of_institution(at).unwrap_or(at);
        let end = tokens.word(to).map_or(word.end, |word| word.end);
        match found.last_mut() {
            Some(name) if goes_on => name.end = end,
            _ => {
                let from = names.start_of_institution(at).unwrap_or_else(|| names.start_of_double_name(at));
                let first = tokens.word(from).unwrap_or(word);
                let start = title_before(tokens, from, words).map_or(first.start, |title| title.start);
                found.push(Detection::new(start, end, IdentifierKind::Name));
            }
        }
        last = Some(to);
    }
    found
}

/// The words of a text, and those that were found to be names.
struct Names<'a, 't> {
    tokens: &'a Tokens<'t>,
    words: &'a WordLists,
    leave: &'a WatchList,
    /// Words that belong to a phrase of the trade: *Expert by Experience*.
    trade: HashSet<usize>,
    /// Names in the middle of a sentence.
    known: HashSet<&'a str>,
    /// True if letters that the language does not have stand in few words: then those are names.
    is_foreign_rare: bool,
}

impl<'a, 't> Names<'a, 't> {
    fn new(tokens: &'a Tokens<'t>, words: &'a WordLists, leave: &'a WatchList) -> Self {
        let trade = words.trade.all(tokens).flat_map(|(from, to)| from..to).collect();
        let foreign = tokens.words.iter().filter(|word| is_foreign(word, words)).count();
        let is_foreign_rare = foreign * 10 <= tokens.words.len() + 10;
        let mut names = Self { tokens, words, leave, trade, known: HashSet::new(), is_foreign_rare };
        let inside = tokens.words.iter().enumerate();
        names.known = inside
            .filter(|(at, word)| !word.begins && names.could_be(*at, word))
            .map(|(_, word)| word.base())
            .collect();
        names
    }

    fn is_name(&self, at: usize, word: &Word<'_>) -> bool {
        let is_first_name = self.words.first_names.contains(word.base());
        if !word.has_capital() {
            return is_first_name && !self.words.names_and_words.contains(word.base()) && !self.is_left(word);
        }
        self.could_be(at, word)
            && (!word.begins
                || (is_first_name && !self.words.rarely_first.contains(word.base()))
                || self.known.contains(word.base())
                || title_before(self.tokens, at, self.words).is_some()
                || (self.is_foreign_rare && is_foreign(word, self.words))
                || is_of_somebody(word)
                || self.does_something(at))
    }

    fn could_be(&self, at: usize, word: &Word<'_>) -> bool {
        self.words.may_be_name(word)
            && !self.is_institution(word)
            && !self.trade.contains(&at)
            && !self.is_left(word)
    }

    fn is_institution(&self, word: &Word<'_>) -> bool {
        word.has_capital() && self.words.institutions.contains(word.base())
    }

    fn is_left(&self, word: &Word<'_>) -> bool {
        self.leave.has_word(word.base()) || self.leave.has_word(&word.folded)
    }

    /// The first word of an institution's name, if one that is harmless elsewhere stands between the kind
    /// of institution and the word at `at`: *Stowarzyszenie Otwarte Drzwi*.
    fn start_of_institution(&self, at: usize) -> Option<usize> {
        let capital = |at: &usize| self.tokens.before(*at).is_some_and(Word::has_capital);
        let starts = (at.saturating_sub(MAX_BESIDE)..at).rev().take_while(|before| capital(&(before + 1)));
        starts.filter(|from| self.is_behind_kind(*from)).last()
    }

    /// The last word of an institution's name that begins at `at`: capitals that are harmless elsewhere
    /// belong to it, and if only an adjective has one, the noun: *spolek Modrý klíč*.
    fn end_of_institution(&self, at: usize) -> Option<usize> {
        let (word, next) = (self.tokens.word(at)?, self.tokens.after(at)?);
        if !self.is_behind_kind(at) {
            return None;
        }
        let capital = |at: &usize| self.tokens.after(*at).is_some_and(Word::has_capital);
        if let Some(last) = (at..at + MAX_BESIDE).take_while(capital).last() {
            return Some(last + 1);
        }
        let is_adjective = self.words.adjective_endings.iter().any(|ending| word.folded.ends_with(ending));
        let is_noun = !next.has_capital()
            && !self.words.frequent.contains(&next.folded)
            && !self.words.person_verbs.contains(&next.folded);
        (is_adjective && is_noun).then_some(at + 1)
    }

    /// Returns true behind a kind of institution: *fundacja*, *spolek*.
    fn is_behind_kind(&self, at: usize) -> bool {
        self.tokens.before(at).is_some_and(|kind| self.words.institution_kinds.contains(&kind.folded))
    }

    /// The first word of names that a hyphen joins: *Ann-Marie*, *Nowak-Maj*.
    fn start_of_double_name(&self, at: usize) -> usize {
        let is_joined = || {
            let (before, word) = (self.tokens.before(at)?, self.tokens.word(at)?);
            let is_double = self.tokens.text.get(before.end..word.start)? == "-" && before.has_capital();
            is_double.then(|| at.checked_sub(1))?
        };
        is_joined().unwrap_or(at)
    }

    /// Returns true before a verb that only a person can be the subject of, and before *and I* or
    /// *and* with a name.
    fn does_something(&self, at: usize) -> bool {
        let Some(next) = self.tokens.after(at) else { return false };
        let joined = || {
            let other = self.tokens.after(at + 1)?;
            let is_me = self.words.me.contains(other.text);
            (is_me || (other.has_capital() && self.could_be(at + 2, other))).then_some(())
        };
        let is_common =
            |word: &Word<'_>| self.words.common_endings.iter().any(|ending| word.folded.ends_with(ending));
        let is_surname =
            |word: &Word<'_>| self.words.surname_endings.iter().any(|ending| word.folded.ends_with(ending));
        let is_noun = self.tokens.word(at).is_some_and(|word| is_common(word) && !is_surname(word));
        (self.words.is_person_verb(self.tokens, at + 1) && !is_noun)
            || (self.words.joining.contains(&next.folded) && joined().is_some())
    }
}

/// Letters that words of the language at the beginning of a sentence do not have.
fn is_foreign(word: &Word<'_>, words: &WordLists) -> bool {
    let is_own =
        |sign: char| sign.is_ascii() || sign.to_lowercase().all(|small| words.letters.contains(&small));
    word.text.chars().any(|sign| sign.is_alphabetic() && !is_own(sign))
}

/// Matches *Anna's*.
fn is_of_somebody(word: &Word<'_>) -> bool {
    word.folded.ends_with("'s")
}
