//! Phrases that summaries are sealed with.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::Result;
use crate::sealed::typed_phrase::understood;

/// Groups in a phrase of digits.
const GROUPS: usize = 6;
/// Digits in a group.
const GROUP_DIGITS: usize = 4;
/// Kind of a sealing phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum PhraseKind {
    /// Six words of the BIP-39 English list: 66 bits.
    Words,
    /// 24 digits in six groups of four: about 80 bits. Digits can be spoken in every language.
    Digits,
}

/// The phrase that a summary is sealed with: shown once, stored nowhere.
pub struct SealingPhrase(SecretString);

impl SealingPhrase {
    /// A new random phrase.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`](crate::Error::Storage) if the operating system gives no random bytes.
    pub fn generate(kind: PhraseKind) -> Result<Self> {
        match kind {
            PhraseKind::Words => random_words(),
            PhraseKind::Digits => random_digits(),
        }
        .map(Self)
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
    let generated = understood(&typed);
    let trimmed = generated.is_none().then(|| SecretString::from(typed.trim()));
    let as_typed = SecretString::from(typed.as_str());
    let mut candidates: Vec<SecretString> = Vec::with_capacity(2);
    for candidate in [generated, Some(as_typed), trimmed].into_iter().flatten() {
        if candidates.iter().all(|known| known.expose_secret() != candidate.expose_secret()) {
            candidates.push(candidate);
        }
    }
    candidates
}

fn random_words() -> Result<SecretString> {
    vault::generate_passphrase().map_err(|error| match error {
        vault::Error::Storage(error) => error.into(),
        other => std::io::Error::other(other).into(),
    })
}

fn random_digits() -> Result<SecretString> {
    let mut phrase = Zeroizing::new(String::with_capacity(GROUPS * (GROUP_DIGITS + 1)));
    for nth in 0..GROUPS {
        if nth > 0 {
            phrase.push('-');
        }
        let group = Zeroizing::new(format!("{:04}", below_ten_thousand()?));
        phrase.push_str(&group);
    }
    Ok(SecretString::from(phrase.as_str()))
}

/// A uniformly distributed number of four digits.
pub(crate) fn below_ten_thousand() -> Result<u16> {
    loop {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        let number = u16::from_ne_bytes(bytes);
        // Six times ten thousand fit into two bytes. The remainder of all would favour low numbers.
        if number < 60_000 {
            return Ok(number % 10_000);
        }
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
    fn phrase_is_six_words_or_six_groups_of_digits() {
        let words = SealingPhrase::generate(PhraseKind::Words).unwrap();
        assert_eq!(words.expose().split('-').count(), 6);
        assert_eq!(candidates_of(words.expose()), [words.expose()]);
        let digits = SealingPhrase::generate(PhraseKind::Digits).unwrap();
        let groups: Vec<_> = digits.expose().split('-').collect();
        assert_eq!(groups.len(), 6);
        assert!(groups.iter().all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit())));
        assert_eq!(candidates_of(digits.expose()), [digits.expose()]);
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
    fn understood_phrase_comes_before_the_typed_one() {
        let typed = "  Zoo\u{a0}ZONE\nzero \u{2014} zebra\u{2212}youth\r\n-Young ";
        assert_eq!(candidates_of(typed), ["zoo-zone-zero-zebra-youth-young", typed]);
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
