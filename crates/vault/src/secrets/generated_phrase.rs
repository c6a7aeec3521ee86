//! Generated phrases: listed words, or groups of digits, joined by hyphens.
//!
//! A phrase is the secret of its slot exactly as shown, so that any age tool opens it.

use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::secrets::word_list::{WordList, on_one_list};

/// Words of a suggested passphrase and of a sealing phrase: 66 bits, each guess at the cost of
/// [`WorkFactor::SHIPPED`](crate::WorkFactor::SHIPPED).
pub const SUGGESTED_WORDS: usize = 6;
/// Digits of a phrase of digits: 79.7 bits, each guess at the same cost.
pub(crate) const DIGITS: usize = 24;
/// Digits of each group of a phrase of digits.
const GROUP_DIGITS: usize = 4;

/// The signs of a generated phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhraseForm {
    /// Words of one list.
    Words(WordList),
    /// 24 digits in groups of four, which can be written and said in every language.
    Digits,
}

impl PhraseForm {
    /// English words.
    pub const ENGLISH: Self = Self::Words(WordList::English);

    /// A random phrase of this form: `words` words, or 24 digits whatever `words` is.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the operating system gives no random bytes.
    pub(crate) fn generate(self, words: usize) -> Result<SecretString> {
        match self {
            Self::Words(list) => random_words(list, words),
            Self::Digits => random_digits(),
        }
    }
}

/// Generates a phrase of six words or of 24 digits: a passphrase to be suggested, or a phrase to
/// seal a file with.
///
/// # Errors
///
/// [`Error::Storage`] if the operating system gives no random bytes.
pub fn generate_phrase(form: PhraseForm) -> Result<SecretString> {
    form.generate(SUGGESTED_WORDS)
}

/// A uniformly distributed number of four digits.
///
/// # Errors
///
/// [`Error::Storage`] if the operating system gives no random bytes.
pub fn below_ten_thousand() -> Result<u16> {
    loop {
        let number = two_random_bytes()?;
        // Six times ten thousand fit into two bytes. The remainder of all would favour low numbers.
        if number < 60_000 {
            return Ok(number % 10_000);
        }
    }
}

/// `typed` in the spelling of a generated phrase of words: small letters, no accents, single
/// hyphens. `None` unless there are at least two words and all are on one list.
pub fn normalize(typed: &str) -> Option<SecretString> {
    let small = Zeroizing::new(typed.nfc().flat_map(char::to_lowercase).collect::<String>());
    let words: Vec<&str> = small.split(is_separator).filter(|word| !word.is_empty()).collect();
    Some(SecretString::from(on_one_list(&words)?.join("-")))
}

/// Returns true for characters that people type between the words of a generated phrase: spaces,
/// line breaks, and everything that keyboards and word processors make of a hyphen.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

fn random_words(list: WordList, count: usize) -> Result<SecretString> {
    let list = list.words();
    let mut phrase = Zeroizing::new(String::with_capacity(count * 9));
    for nth in 0..count {
        // The list has 2^11 words: the remainder favours none.
        let word = list.get(usize::from(two_random_bytes()?) % list.len()).copied().unwrap_or_default();
        if nth > 0 {
            phrase.push('-');
        }
        phrase.push_str(word);
    }
    Ok(SecretString::from(phrase.as_str()))
}

fn random_digits() -> Result<SecretString> {
    let mut digits = Zeroizing::new(String::with_capacity(DIGITS));
    for _ in 0..DIGITS / GROUP_DIGITS {
        let group = Zeroizing::new(format!("{:04}", below_ten_thousand()?));
        digits.push_str(&group);
    }
    Ok(SecretString::from(in_groups(&digits).as_str()))
}

/// The digits of a phrase in groups of four, joined by hyphens.
pub(crate) fn in_groups(digits: &str) -> Zeroizing<String> {
    let mut phrase = Zeroizing::new(String::with_capacity(DIGITS + DIGITS / GROUP_DIGITS));
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % GROUP_DIGITS == 0 {
            phrase.push('-');
        }
        phrase.push(digit);
    }
    phrase
}

fn two_random_bytes() -> Result<u16> {
    let mut bytes = [0; 2];
    getrandom::fill(&mut bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))?;
    Ok(u16::from_ne_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    fn generated(form: PhraseForm) -> String {
        generate_phrase(form).unwrap().expose_secret().to_owned()
    }

    #[test]
    fn phrases_of_words_come_from_the_list_asked_for() {
        for list in WordList::ALL {
            let phrase = generated(PhraseForm::Words(list));
            let words: Vec<_> = phrase.split('-').collect();
            assert_eq!(words.len(), 6);
            assert!(words.iter().all(|word| list.words().contains(word)), "{phrase}");
        }
    }

    #[test]
    fn phrases_of_digits_are_six_groups_of_four() {
        let phrase = generated(PhraseForm::Digits);
        let groups: Vec<_> = phrase.split('-').collect();
        assert_eq!(groups.len(), 6);
        assert!(groups.iter().all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit())));
    }

    #[test]
    fn phrases_have_the_bits_that_are_promised() {
        for list in WordList::ALL {
            let bits = (list.words().len() as f64).log2();
            assert!(bits * SUGGESTED_WORDS as f64 >= 66.0, "{list:?}");
        }
        let bits = 10_f64.log2() * DIGITS as f64;
        assert!(bits >= 79.7, "{bits}");
    }

    #[test]
    fn every_word_of_a_list_can_come() {
        const TIMES: usize = 40_000;
        for list in WordList::ALL {
            let phrase = random_words(list, TIMES).unwrap();
            let met: std::collections::HashSet<_> = phrase.expose_secret().split('-').collect();
            // Twenty of each are expected: one of two thousand is missed once in half a million times.
            assert!(met.len() >= 2047, "{list:?}: {}", met.len());
        }
    }

    #[test]
    fn every_digit_is_equally_likely_at_every_position() {
        const TIMES: u32 = 20_000;
        let mut counts = [[0_u32; 10]; 4];
        for _ in 0..TIMES {
            let group = format!("{:04}", below_ten_thousand().unwrap());
            for (place, digit) in group.chars().enumerate() {
                counts[place][digit.to_digit(10).unwrap() as usize] += 1;
            }
        }
        // 2,000 of each are expected with a deviation of 42. Taking the remainder of all 65,536
        // would move the first digit by about 8 %.
        for count in counts.iter().flatten() {
            assert!(count.abs_diff(TIMES / 10) < 6 * 42, "{counts:?}");
        }
    }

    #[test]
    fn typed_words_of_either_list_are_brought_to_one_spelling() {
        for (typed, spelled) in [
            ("  Zoo ZONE\u{2013}zero ", Some("zoo-zone-zero")),
            ("Zubr\nROTOPÉD zvyk", Some("zubr-rotoped-zvyk")),
            ("zubr rotope\u{301}d", Some("zubr-rotoped")),
            ("zoo zubr", None),
            ("zoo heron", None),
            ("zoo", None),
        ] {
            let read = normalize(typed);
            assert_eq!(read.as_ref().map(|phrase| phrase.expose_secret()), spelled, "{typed:?}");
        }
    }

    #[test]
    fn suggested_passphrases_differ_and_are_strong() {
        for list in WordList::ALL {
            let form = PhraseForm::Words(list);
            let (one, other) = (generated(form), generated(form));
            assert_ne!(one, other);
            assert!(crate::Strength::of(&one).accepted, "{one}");
        }
    }
}
