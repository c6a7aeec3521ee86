//! Reads a generated phrase however it was typed.
//!
//! A phrase is read out, written down and typed by somebody else, so that it arrives with quotation
//! marks, full stops, commas, numbers before the words, invisible characters, or as one long word.
//! All of this is understood where only one phrase can be meant. `ui/self-opening/readings.ts` reads
//! in the same way; both are tested with `tests/typed-phrases.json`.

use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Digits in a phrase of digits.
const DIGITS: usize = 24;
/// Digits in a group of such a phrase.
const GROUP: usize = 4;
/// The zeros of the digits that people have on their keyboards: ASCII, Arabic, Persian and Urdu,
/// Devanagari, Bengali. Each is followed by the other nine.
const ZEROS: [char; 5] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'];
/// Length of the longest listed word.
const LONGEST: usize = 8;

/// A run of letters, or a run of ASCII digits.
type Token = Zeroizing<String>;

/// The one phrase that `typed` can mean, in the spelling of a generated phrase; `None` if it can be
/// none, or more than one.
pub(crate) fn understood(typed: &str) -> Option<SecretString> {
    let tokens = tokens(typed);
    let phrase = if tokens.iter().all(|token| is_number(token)) {
        grouped_digits(&tokens)
    } else {
        joined_words(&without_numbering(&tokens)?)
    }?;
    Some(SecretString::from(phrase.as_str()))
}

/// The words of `typed` that are on no list, if it is a phrase of words with mistakes: at least half
/// of its words are listed, and no phrase can be understood from it.
pub fn unlisted_words(typed: &str) -> Vec<String> {
    let tokens = tokens(typed);
    if tokens.iter().all(|token| is_number(token)) || understood(typed).is_some() {
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

fn is_listed(word: &str) -> bool {
    vault::listed_words().binary_search(&word).is_ok()
}

/// The groups of a phrase of digits, if there are exactly 24, perhaps with a number before each
/// group.
fn grouped_digits(tokens: &[Token]) -> Option<Token> {
    let digits = join(tokens.iter());
    let digits = if digits.len() == DIGITS { digits } else { join(unnumbered(tokens)?.into_iter()) };
    if digits.len() != DIGITS {
        return None;
    }
    let mut phrase = Zeroizing::new(String::with_capacity(DIGITS + DIGITS / GROUP));
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % GROUP == 0 {
            phrase.push('-');
        }
        phrase.push(digit);
    }
    Some(phrase)
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

/// The words joined by hyphens if all are listed, or the six listed words that their letters can be
/// cut into in one way only.
fn joined_words(words: &[&Token]) -> Option<Token> {
    if words.len() > 1 && words.iter().all(|word| is_listed(word)) {
        let words: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
        return Some(Zeroizing::new(words.join("-")));
    }
    let letters = join(words.iter().copied());
    (letters.is_ascii() && letters.len() <= vault::SUGGESTED_WORDS * LONGEST).then(|| only_cut(&letters))?
}

/// `letters` cut into six listed words; `None` if that can be done in no way or in several.
fn only_cut(letters: &str) -> Option<Token> {
    // The ways to cut the letters up to each place, for the number of words so far. More than two
    // need not be known.
    let mut ways: Vec<Vec<Token>> = vec![Vec::new(); letters.len() + 1];
    ways.first_mut()?.push(Token::default());
    for _ in 0..vault::SUGGESTED_WORDS {
        let mut longer: Vec<Vec<Token>> = vec![Vec::new(); letters.len() + 1];
        for (from, cuts) in ways.iter().enumerate() {
            for to in from + 1..=letters.len().min(from + LONGEST) {
                let Some(word) = letters.get(from..to).filter(|word| is_listed(word)) else { continue };
                let places = longer.get_mut(to)?;
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
    let mut whole = ways.pop()?;
    let only = whole.pop()?;
    whole.is_empty().then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert!(typed.len() >= 40, "{}", typed.len());
        for Typed { typed, phrase, unlisted } in typed {
            let read = understood(&typed).map(|phrase| phrase.expose_secret().to_owned());
            assert_eq!(read, phrase, "{typed:?}");
            assert_eq!(unlisted_words(&typed), unlisted, "{typed:?}");
        }
    }

    #[test]
    fn list_is_sorted_and_its_words_are_short() {
        let words = vault::listed_words();
        assert!(words.is_sorted() && words.len() == 2048);
        assert_eq!(words.iter().map(|word| word.len()).max(), Some(LONGEST));
    }
}
