//! Reads a generated phrase however it was typed.
//!
//! A phrase is read out, written down and typed by somebody else, so that it arrives with quotation
//! marks, full stops, commas, numbers before the words, invisible characters, or as one long word.
//! All of this is understood where only one phrase of words of one list, or of digits, can be meant.
//! `ui/self-opening/readings.ts` reads in the same way; both are tested with
//! `tests/typed-phrases.json`.

use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::secrets::generated_phrase::{DIGITS, in_groups};
use crate::secrets::word_list::{LONGEST, WordList, is_listed, on_one_list, without_accents};

/// The zeros of the digits that people have on their keyboards: ASCII, Arabic, Persian and Urdu,
/// Devanagari, Bengali. Each is followed by the other nine.
const ZEROS: [char; 5] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'];

/// A run of letters, or a run of ASCII digits.
type Token = Zeroizing<String>;

/// The one phrase that `typed` can mean, in the spelling of a generated phrase; `None` if it can be
/// none, or more than one. Letters without gaps are cut into `words` words; words with gaps may be
/// any number from two.
pub fn understood(typed: &str, words: usize) -> Option<SecretString> {
    let tokens = tokens(typed);
    let phrase = if tokens.iter().all(|token| is_number(token)) {
        grouped_digits(&tokens)
    } else {
        joined_words(&without_numbering(&tokens)?, words)
    }?;
    Some(SecretString::from(phrase.as_str()))
}

/// `typed` in the spelling of one word, or one group of digits, of a generated phrase.
pub(crate) fn part(typed: &str) -> Token {
    without_accents(&join(tokens(typed).iter()))
}

/// The words of `typed` that are on no list, if it is a phrase of `words` words with mistakes: at
/// least half of its words are listed, and no phrase can be understood from it.
pub fn unlisted_words(typed: &str, words: usize) -> Vec<String> {
    let tokens = tokens(typed);
    if tokens.iter().all(|token| is_number(token)) || understood(typed, words).is_some() {
        return Vec::new();
    }
    let words = tokens.iter().filter(|token| !is_number(token));
    let (listed, unlisted): (Vec<&Token>, Vec<&Token>) = words.partition(|word| is_listed(word));
    if listed.len() < 2 || listed.len() < unlisted.len() {
        return Vec::new();
    }
    unlisted.into_iter().map(|word| word.to_string()).collect()
}

/// The runs of letters and of digits in `typed`, in lower case and in ASCII digits. Everything else
/// separates them, but for invisible characters, which are left out.
fn tokens(typed: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut last: Option<bool> = None;
    for c in typed.nfkc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
        let (c, kind) = match ascii_digit(c) {
            Some(digit) => (digit, Some(true)),
            None => (c, c.is_alphabetic().then_some(false)),
        };
        if kind.is_some() {
            match tokens.last_mut().filter(|_| kind == last) {
                Some(token) => token.push(c),
                None => tokens.push(Zeroizing::new(c.to_string())),
            }
        }
        last = kind;
    }
    tokens
}

/// Returns true for characters that take no place on the screen: soft hyphens, joiners, marks of
/// direction and of the order of bytes.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn ascii_digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

fn is_number(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit())
}

/// The groups of a phrase of digits, if there are exactly 24, perhaps with a number before each
/// group.
fn grouped_digits(tokens: &[Token]) -> Option<Token> {
    let digits = join(tokens.iter());
    let digits = if digits.len() == DIGITS { digits } else { join(unnumbered(tokens)?.into_iter()) };
    (digits.len() == DIGITS).then(|| in_groups(&digits))
}

/// The words among `tokens`; `None` if there are numbers that do not count them.
fn without_numbering(tokens: &[Token]) -> Option<Vec<&Token>> {
    if tokens.iter().any(|token| is_number(token)) {
        unnumbered(tokens)
    } else {
        Some(tokens.iter().collect())
    }
}

/// Every second token, if those before them are the numbers 1, 2, 3 and so on.
fn unnumbered(tokens: &[Token]) -> Option<Vec<&Token>> {
    tokens
        .chunks(2)
        .enumerate()
        .map(|(at, pair)| match pair {
            [number, token] if **number == (at + 1).to_string() => Some(token),
            _ => None,
        })
        .collect()
}

fn join<'token>(tokens: impl Iterator<Item = &'token Token>) -> Token {
    Zeroizing::new(tokens.map(|token| token.as_str()).collect())
}

/// The words joined by hyphens if all are on one list, or the `count` words of one list that their
/// letters can be cut into in one way only.
fn joined_words(words: &[&Token], count: usize) -> Option<Token> {
    if let Some(listed) = on_one_list(words) {
        return Some(Zeroizing::new(listed.join("-")));
    }
    let letters = without_accents(&join(words.iter().copied()));
    if !letters.is_ascii() || letters.len() > count * LONGEST {
        return None;
    }
    let mut cuts: Vec<Token> =
        WordList::ALL.into_iter().flat_map(|list| cuts(&letters, list, count)).collect();
    let only = cuts.pop()?;
    cuts.is_empty().then_some(only)
}

/// Up to two ways to cut `letters` into `count` words of `list`.
fn cuts(letters: &str, list: WordList, count: usize) -> Vec<Token> {
    // The ways to cut the letters up to each place, for the number of words so far.
    let mut ways: Vec<Vec<Token>> = vec![Vec::new(); letters.len() + 1];
    if let Some(start) = ways.first_mut() {
        start.push(Token::default());
    }
    for _ in 0..count {
        let mut longer: Vec<Vec<Token>> = vec![Vec::new(); letters.len() + 1];
        for (from, cuts) in ways.iter().enumerate().filter(|(_, cuts)| !cuts.is_empty()) {
            for to in from + 1..=letters.len().min(from + LONGEST) {
                let Some(word) = letters.get(from..to).and_then(|word| list.find(word)) else { continue };
                let Some(places) = longer.get_mut(to) else { continue };
                let joined = cuts.iter().map(|cut| {
                    let hyphen = if cut.is_empty() { "" } else { "-" };
                    Zeroizing::new(format!("{}{hyphen}{word}", cut.as_str()))
                });
                places.extend(joined);
                places.truncate(2);
            }
        }
        ways = longer;
    }
    ways.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::generated_phrase::SUGGESTED_WORDS;
    use secrecy::ExposeSecret;
    use serde::Deserialize;

    /// A phrase as typed, and what it is read as.
    #[derive(Deserialize)]
    struct Typed {
        typed: String,
        phrase: Option<String>,
        #[serde(default)]
        unlisted: Vec<String>,
    }

    #[test]
    fn every_typed_phrase_is_understood_as_in_the_browser() {
        let typed: Vec<Typed> =
            serde_json::from_str(include_str!("../../../../tests/typed-phrases.json")).unwrap();
        assert!(typed.len() >= 60, "{}", typed.len());
        for Typed { typed, phrase, unlisted } in typed {
            let read = understood(&typed, SUGGESTED_WORDS).map(|phrase| phrase.expose_secret().to_owned());
            assert_eq!(read, phrase, "{typed:?}");
            assert_eq!(unlisted_words(&typed, SUGGESTED_WORDS), unlisted, "{typed:?}");
        }
    }
}
