//! Generated phrases: words of the BIP-39 English list, joined by hyphens.
//!
//! A phrase is the secret of its slot exactly as shown, so that any age tool opens it.

use bip39::Language;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};

/// Words of a recovery phrase: 110 bits.
pub const RECOVERY_WORDS: usize = 10;
/// Words of a suggested passphrase: 66 bits, each guess at the cost of
/// [`WorkFactor::SHIPPED`](crate::WorkFactor::SHIPPED).
pub const SUGGESTED_WORDS: usize = 6;

/// The ten words of a recovery sheet. They cannot be printed, logged or copied by accident.
pub struct RecoveryPhrase(SecretString);

impl RecoveryPhrase {
    /// Ten random words.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the operating system gives no random bytes.
    pub fn generate() -> Result<Self> {
        random_words(RECOVERY_WORDS).map(Self)
    }

    /// Reads a phrase as typed from the sheet. Capitals, spaces, line breaks and hyphens do not
    /// matter.
    ///
    /// # Errors
    ///
    /// [`Error::WordsNotKnown`] if these are not ten words of the list.
    pub fn from_typed(typed: &str) -> Result<Self> {
        match normalize(typed) {
            Some((phrase, RECOVERY_WORDS)) => Ok(Self(phrase)),
            _ => Err(Error::WordsNotKnown),
        }
    }

    /// The words, in order, to be shown once.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.expose_secret().split('-')
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}

/// Generates six words that a person may take as a passphrase.
///
/// # Errors
///
/// [`Error::Storage`] if the operating system gives no random bytes.
pub fn generate_passphrase() -> Result<SecretString> {
    random_words(SUGGESTED_WORDS)
}

/// Returns true for characters that people type between the words, or groups of digits, of a
/// generated phrase: spaces, line breaks, and everything that keyboards and word processors make of
/// a hyphen.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// `typed` in the spelling of a generated phrase (lower case, single hyphens), and its number of
/// words, at least two. `None` unless every word is on the list.
pub fn normalize(typed: &str) -> Option<(SecretString, usize)> {
    let lower = zeroize::Zeroizing::new(typed.to_lowercase());
    let words = lower
        .split(is_separator)
        .filter(|word| !word.is_empty())
        .map(|word| Language::English.find_word(word).map(|_| word))
        .collect::<Option<Vec<_>>>()?;
    let count = words.len();
    (count > 1).then(|| (SecretString::from(words.join("-")), count))
}

/// The words that generated phrases are made of, in alphabetical order, each once.
pub fn listed_words() -> &'static [&'static str] {
    Language::English.word_list()
}

fn random_words(count: usize) -> Result<SecretString> {
    let list = listed_words();
    let mut phrase = zeroize::Zeroizing::new(String::with_capacity(count * 9));
    for nth in 0..count {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))?;
        // The list has 2^11 words: the remainder favours none.
        let word = list.get(usize::from(u16::from_ne_bytes(bytes)) % list.len()).copied().unwrap_or_default();
        if nth > 0 {
            phrase.push('-');
        }
        phrase.push_str(word);
    }
    Ok(SecretString::from(phrase.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovery_phrase_is_ten_listed_words() {
        let phrase = RecoveryPhrase::generate().unwrap();
        assert_eq!(phrase.words().count(), 10);
        assert!(phrase.words().all(|word| Language::English.find_word(word).is_some()));
    }

    #[test]
    fn typed_phrase_ignores_capitals_spaces_and_hyphens() {
        let phrase = RecoveryPhrase::generate().unwrap();
        let words: Vec<_> = phrase.words().map(str::to_uppercase).collect();
        let typed = format!(
            "  {}\n{} \u{2013} {}",
            words[..4].join(" "),
            words[4..7].join("\t"),
            words[7..].join("-")
        );
        let read = RecoveryPhrase::from_typed(&typed).unwrap();
        assert_eq!(read.0.expose_secret(), phrase.0.expose_secret());
    }

    #[test]
    fn wrong_number_of_words_or_unlisted_word_is_refused() {
        let phrase = RecoveryPhrase::generate().unwrap();
        let words: Vec<_> = phrase.words().collect();
        for typed in [
            words[..9].join(" "),
            format!("{} zoo", words.join(" ")),
            format!("{} boundary", words[..9].join(" ")),
        ] {
            assert!(matches!(RecoveryPhrase::from_typed(&typed), Err(Error::WordsNotKnown)), "{typed}");
        }
    }

    #[test]
    fn suggested_passphrases_differ_and_are_strong() {
        let (one, other) = (generate_passphrase().unwrap(), generate_passphrase().unwrap());
        assert_ne!(one.expose_secret(), other.expose_secret());
        assert!(crate::Strength::of(one.expose_secret()).accepted);
    }
}
