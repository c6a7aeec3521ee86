//! The phrase of a recovery sheet: ten words, or 24 digits.

use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};
use crate::secrets::generated_phrase::PhraseForm;
use crate::secrets::typed_phrase;

/// Words of a recovery phrase: 110 bits.
const RECOVERY_WORDS: usize = 10;

/// The words or digits of a recovery sheet. They cannot be printed, logged or copied by accident.
pub struct RecoveryPhrase(SecretString);

impl RecoveryPhrase {
    /// Ten random words, or 24 random digits.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the operating system gives no random bytes.
    pub fn generate(form: PhraseForm) -> Result<Self> {
        form.generate(RECOVERY_WORDS).map(Self)
    }

    /// Reads a phrase as typed from the sheet. Capitals, accents, spaces, line breaks, punctuation
    /// and numbers before the words or groups do not matter, nor does the script of the digits.
    ///
    /// # Errors
    ///
    /// [`Error::WordsNotKnown`] if these are neither ten words of one list nor 24 digits.
    pub fn from_typed(typed: &str) -> Result<Self> {
        let phrase = typed_phrase::understood(typed, RECOVERY_WORDS).map(Self).ok_or(Error::WordsNotKnown)?;
        if phrase.is_of_digits() || phrase.parts().count() == RECOVERY_WORDS {
            Ok(phrase)
        } else {
            Err(Error::WordsNotKnown)
        }
    }

    /// The words, or the groups of digits, in order, to be shown once.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.expose_secret().split('-')
    }

    /// Returns true if it is made of digits.
    pub fn is_of_digits(&self) -> bool {
        self.0.expose_secret().starts_with(|c: char| c.is_ascii_digit())
    }

    /// Returns true if `typed` is the word or group of digits at this place, from 1.
    pub fn has_part(&self, place: usize, typed: &str) -> bool {
        let part = place.checked_sub(1).and_then(|at| self.parts().nth(at));
        part.is_some_and(|part| typed_phrase::part(typed).as_str() == part)
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::generated_phrase::DIGITS;
    use crate::secrets::word_list::WordList;

    const FORMS: [PhraseForm; 3] =
        [PhraseForm::ENGLISH, PhraseForm::Words(WordList::Czech), PhraseForm::Digits];

    fn read(typed: &str) -> Option<String> {
        RecoveryPhrase::from_typed(typed).ok().map(|phrase| phrase.0.expose_secret().to_owned())
    }

    #[test]
    fn recovery_phrase_is_ten_listed_words_or_six_groups_of_digits() {
        for list in WordList::ALL {
            let phrase = RecoveryPhrase::generate(PhraseForm::Words(list)).unwrap();
            assert_eq!((phrase.parts().count(), phrase.is_of_digits()), (10, false));
            assert!(phrase.parts().all(|word| list.words().contains(&word)));
        }
        let phrase = RecoveryPhrase::generate(PhraseForm::Digits).unwrap();
        assert_eq!((phrase.parts().count(), phrase.is_of_digits()), (6, true));
    }

    #[test]
    fn number_of_possible_phrases_is_what_is_promised() {
        for list in WordList::ALL {
            let bits = (list.words().len() as f64).log2() * RECOVERY_WORDS as f64;
            assert!(bits >= 110.0, "{list:?}: {bits}");
        }
        // Not 110, and why that is enough: docs/adr/0132.
        assert!(10_f64.powi(DIGITS as i32).log2() >= 79.7);
    }

    #[test]
    fn every_kind_of_phrase_is_read_back_however_it_is_typed() {
        for form in FORMS {
            let phrase = RecoveryPhrase::generate(form).unwrap();
            let parts: Vec<_> = phrase.parts().map(str::to_uppercase).collect();
            let numbered: Vec<_> =
                parts.iter().enumerate().map(|(at, part)| format!("{}. {part}", at + 1)).collect();
            for typed in [
                parts.join("-"),
                parts.join(" "),
                parts.join(". "),
                format!(
                    "  {}\n{} \u{2013} {}",
                    parts[..2].join(" "),
                    parts[2..4].join("\t"),
                    parts[4..].join("-")
                ),
                numbered.join("\n"),
            ] {
                assert_eq!(read(&typed).as_deref(), Some(phrase.0.expose_secret()), "{form:?}");
            }
        }
    }

    #[test]
    fn digits_of_other_scripts_and_words_with_accents_are_read() {
        let arabic = "\u{660}\u{661}\u{662}\u{663} 4567 8901 2345 6789 0123";
        assert_eq!(read(arabic).as_deref(), Some("0123-4567-8901-2345-6789-0123"));
        let czech = "Zubr zvednout zvenku zvesela zvon zvrat zvukovod zvyk abdikace ROTOPÉD";
        let spelled = "zubr-zvednout-zvenku-zvesela-zvon-zvrat-zvukovod-zvyk-abdikace-rotoped";
        assert_eq!(read(czech).as_deref(), Some(spelled));
    }

    #[test]
    fn wrong_number_or_unlisted_word_is_refused() {
        let phrase = RecoveryPhrase::generate(PhraseForm::ENGLISH).unwrap();
        let words: Vec<_> = phrase.parts().collect();
        for typed in [
            words[..9].join(" "),
            format!("{} zoo", words.join(" ")),
            format!("{} boundary", words[..9].join(" ")),
            format!("{} zubr", words[..9].join(" ")),
            "0123 4567 8901 2345 6789 012".to_owned(),
            "0123 4567 8901 2345 6789 0123 4".to_owned(),
            String::new(),
        ] {
            assert!(matches!(RecoveryPhrase::from_typed(&typed), Err(Error::WordsNotKnown)), "{typed}");
        }
    }

    #[test]
    fn part_typed_back_is_compared_at_its_own_place() {
        for form in FORMS {
            let phrase = RecoveryPhrase::generate(form).unwrap();
            let second = phrase.parts().nth(1).unwrap().to_owned();
            assert!(phrase.has_part(2, &format!(" {} ", second.to_uppercase())));
            for (place, typed) in [(0, second.as_str()), (99, &second), (2, ""), (2, "x")] {
                assert!(!phrase.has_part(place, typed), "{place} {typed}");
            }
        }
        let digits = RecoveryPhrase::from_typed("0123-4567-8901-2345-6789-0123").unwrap();
        assert!(digits.has_part(1, "01 23") && digits.has_part(1, "\u{660}\u{661}\u{662}\u{663}"));
        assert!(!digits.has_part(1, "123") && !digits.has_part(1, "4567"));
    }
}
