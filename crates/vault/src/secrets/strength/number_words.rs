//! Numbers in words, which are as easy to guess as their digits.

use std::collections::HashMap;
use std::sync::OnceLock;

use zeroize::Zeroizing;

use crate::secrets::strength::folding::folded;

/// Fewest digits in a row of number words that count as a number: *one for all* is none.
const MIN_DIGITS: usize = 4;

/// The digits of number words, by language; empty for words of size, such as *thousand*.
fn languages() -> &'static [HashMap<String, String>; 4] {
    static LANGUAGES: OnceLock<[HashMap<String, String>; 4]> = OnceLock::new();
    LANGUAGES.get_or_init(|| {
        let words = |file: &str| {
            let lines = file.lines().filter(|line| !line.starts_with('#'));
            let pair = |line: &str| {
                let (word, digits) = line.split_once(' ').unwrap_or((line, ""));
                (plain(word), digits.to_owned())
            };
            lines.map(pair).collect()
        };
        [
            words(include_str!("../../../../../assets/passphrases/en/numbers.txt")),
            words(include_str!("../../../../../assets/passphrases/pl/numbers.txt")),
            words(include_str!("../../../../../assets/passphrases/cs/numbers.txt")),
            words(include_str!("../../../../../assets/passphrases/sv/numbers.txt")),
        ]
    })
}

fn plain(word: &str) -> String {
    folded(word).iter().map(|(_, letter)| *letter).collect()
}

/// The passphrase with digits in the place of numbers in words, or `None` if there is no such
/// number in it.
pub(crate) fn in_digits(passphrase: &str) -> Option<Zeroizing<String>> {
    languages().iter().find_map(|words| in_digits_of(passphrase, words))
}

fn in_digits_of(passphrase: &str, words: &HashMap<String, String>) -> Option<Zeroizing<String>> {
    let pieces = passphrase.split_inclusive(|sign: char| !sign.is_alphabetic()).collect::<Vec<_>>();
    let digits =
        pieces.iter().map(|piece| digits_of(&Zeroizing::new(plain(piece)), words)).collect::<Vec<_>>();
    let digits = Zeroizing::new(digits);
    let mut written = Zeroizing::new(String::with_capacity(passphrase.len()));
    let mut found = false;
    let mut at = 0;
    while at < pieces.len() {
        let run = digits.iter().skip(at).take_while(|digits| digits.is_some()).count();
        let said = digits.iter().skip(at).take(run).flatten();
        if said.clone().map(String::len).sum::<usize>() >= MIN_DIGITS {
            said.for_each(|digits| written.push_str(digits));
            written.push(' ');
            found = true;
        } else {
            pieces.iter().skip(at).take(run).for_each(|piece| written.push_str(piece));
        }
        at += run;
        if let Some(piece) = pieces.get(at) {
            written.push_str(piece);
            at += 1;
        }
    }
    found.then_some(written)
}

/// Digits of a word that consists of number words: *two*, *tjugotre*. `None` for another word.
fn digits_of(word: &str, words: &HashMap<String, String>) -> Option<String> {
    if word.is_empty() {
        return Some(String::new());
    }
    (1..=word.len()).rev().filter(|end| word.is_char_boundary(*end)).find_map(|end| {
        let (first, rest) = word.split_at(end);
        let digits = words.get(first)?;
        digits_of(rest, words).map(|rest| format!("{digits}{rest}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_become_digits() {
        let digits = |text: &str| in_digits(text).map(|digits| digits.trim().to_owned());
        assert_eq!(digits("one two three four"), Some("1234".to_owned()));
        assert_eq!(digits("twenty-three thousand five hundred six"), Some("2356".to_owned()));
        assert_eq!(digits("dwadzieścia trzy tysiące pięćset sześć"), Some("2356".to_owned()));
        assert_eq!(digits("dvacet tři tisíc pět set šest"), Some("2356".to_owned()));
        assert_eq!(digits("tjugotre tusen fem hundra sex"), Some("2356".to_owned()));
        assert_eq!(digits("one for all and all for one"), None);
        assert_eq!(digits("my two cats and three dogs"), None);
    }
}
