//! Phrases that summaries are sealed with.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use vault::{PhraseForm, SUGGESTED_WORDS, WordList};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Kind of a generated phrase, as a person chooses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum PhraseKind {
    /// Words of a BIP-39 list. Six, to seal with, have 66 bits.
    Words,
    /// 24 digits in six groups of four: about 80 bits. Digits can be spoken in every language.
    Digits,
}

impl PhraseKind {
    /// The form of such a phrase, whose words come from `list`.
    pub fn with_words_of(self, list: WordList) -> PhraseForm {
        match self {
            Self::Words => PhraseForm::Words(list),
            Self::Digits => PhraseForm::Digits,
        }
    }
}

/// The phrase that a summary is sealed with: shown once, stored nowhere.
pub struct SealingPhrase(SecretString);

impl SealingPhrase {
    /// A new random phrase.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`](crate::Error::Storage) if the operating system gives no random bytes.
    pub fn generate(form: PhraseForm) -> Result<Self> {
        vault::generate_phrase(form).map(Self).map_err(of_random_bytes)
    }

    /// The phrase as shown, and as any age tool takes it: words or groups of digits joined by
    /// single hyphens.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}

/// The phrases that a person may have meant by `typed`, the likeliest first: in the spelling of a
/// generated phrase, if it can be one, as typed (NFC), and else without white space at the ends,
/// which nobody sees. None comes twice, since each costs as much work as a guess.
pub(crate) fn candidates(typed: &SecretString) -> Vec<SecretString> {
    let typed = Zeroizing::new(typed.expose_secret().nfc().collect::<String>());
    let generated = vault::understood(&typed, SUGGESTED_WORDS);
    let trimmed = generated.is_none().then(|| SecretString::from(typed.trim()));
    let as_typed = SecretString::from(typed.as_str());
    vault::each_once([generated, Some(as_typed), trimmed].into_iter().flatten())
}

/// The words of `typed` that are on no list, if it is a sealing phrase of words with mistakes.
pub fn unlisted_words(typed: &str) -> Vec<String> {
    vault::unlisted_words(typed, SUGGESTED_WORDS)
}

/// The error of a phrase or number for which there were no random bytes.
pub(crate) fn of_random_bytes(error: vault::Error) -> Error {
    match error {
        vault::Error::Storage(error) => error.into(),
        other => std::io::Error::other(other).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates_of(typed: &str) -> Vec<String> {
        let candidates = candidates(&typed.into());
        candidates.iter().map(|candidate| candidate.expose_secret().to_owned()).collect()
    }

    #[test]
    fn phrase_of_each_form_is_what_is_tried_when_it_is_typed() {
        let forms = WordList::ALL.map(PhraseForm::Words).into_iter().chain([PhraseForm::Digits]);
        for form in forms {
            let phrase = SealingPhrase::generate(form).unwrap();
            assert_eq!(phrase.expose().split('-').count(), 6);
            assert_eq!(candidates_of(phrase.expose()), [phrase.expose()]);
            let typed = phrase.expose().replace('-', " ").to_uppercase();
            assert_eq!(candidates_of(&typed), [phrase.expose(), &typed]);
        }
    }

    #[test]
    fn understood_phrase_comes_before_the_typed_one() {
        let typed = "  Zoo\u{a0}ZONE\nzero \u{2014} zebra\u{2212}youth\r\n-Young ";
        assert_eq!(candidates_of(typed), ["zoo-zone-zero-zebra-youth-young", typed]);
        let typed = "Zubr zvyk abeceda rotopéd cihla vlak";
        assert_eq!(candidates_of(typed), ["zubr-zvyk-abeceda-rotoped-cihla-vlak", typed]);
        let typed = "0123.4567.8901.2345.6789.0123";
        assert_eq!(candidates_of(typed), ["0123-4567-8901-2345-6789-0123", typed]);
    }

    #[test]
    fn white_space_at_the_ends_of_other_phrases_is_left_out_too() {
        let typed = "\u{a0}the heron waited by the tram ";
        assert_eq!(candidates_of(typed), [typed, "the heron waited by the tram"]);
    }

    #[test]
    fn other_phrases_have_one_candidate() {
        for typed in [
            "",
            "zoo",
            "the heron waited by the tram",
            "0123-4567-8901-2345-6789-012",
            "0123-4567-8901-2345-6789-01234",
            "0123-4567-8901-2345-6789-012x",
        ] {
            assert_eq!(candidates_of(typed), [typed]);
        }
    }

    #[test]
    fn typed_phrase_is_composed() {
        assert_eq!(candidates_of("Me\u{301}lyu\u{308}l"), ["Mélyül"]);
    }
}
