use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::Result;

/// How many groups of digits a phrase of digits has.
const GROUPS: usize = 6;
/// How many digits a group has.
const GROUP: usize = 4;
/// The zeros of the digits that people have on their keyboards: ASCII, Arabic, Persian and Urdu, Devanagari, Bengali, full
/// width. Each is followed by the other nine.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];

/// What a sealing phrase is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum PhraseKind {
    /// Six words of the BIP-39 English list: 66 bits.
    Words,
    /// 24 digits in six groups of four: about 80 bits. They can be said in every language.
    Digits,
}

/// The phrase that a page is sealed with: shown once, kept nowhere.
pub struct SealingPhrase(SecretString);

impl SealingPhrase {
    /// A new one.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Storage`] when the operating system gives no random bytes.
    pub fn generate(kind: PhraseKind) -> Result<Self> {
        match kind {
            PhraseKind::Words => random_words(),
            PhraseKind::Digits => random_digits(),
        }
        .map(Self)
    }

    /// As it is shown, and as any age tool takes it: words, or groups of digits, joined by single hyphens.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}

/// The ways in which a typed phrase may have been meant, the likeliest first and none of them twice, since each costs as
/// much work as a guess: as a phrase made here is written, if it can be one, and as it was typed (NFC, nothing trimmed).
pub(crate) fn readings(typed: &SecretString) -> Vec<SecretString> {
    let typed = Zeroizing::new(typed.expose_secret().nfc().collect::<String>());
    let words = vault::normalize(&typed).map(|(phrase, _)| phrase);
    let as_typed = SecretString::from(typed.as_str());
    let mut readings: Vec<SecretString> = Vec::with_capacity(2);
    // What is all words has no digits, so these are two readings at most.
    for reading in [words, grouped(&typed), Some(as_typed)].into_iter().flatten() {
        if readings.iter().all(|known| known.expose_secret() != reading.expose_secret()) {
            readings.push(reading);
        }
    }
    readings
}

fn random_words() -> Result<SecretString> {
    vault::generate_passphrase().map_err(|error| match error {
        vault::Error::Storage(error) => error.into(),
        other => std::io::Error::other(other).into(),
    })
}

fn random_digits() -> Result<SecretString> {
    let mut phrase = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
    for nth in 0..GROUPS {
        if nth > 0 {
            phrase.push('-');
        }
        let group = Zeroizing::new(format!("{:04}", below_ten_thousand()?));
        phrase.push_str(&group);
    }
    Ok(SecretString::from(phrase.as_str()))
}

/// A number that can be written with four digits, each as likely as the other.
pub(crate) fn below_ten_thousand() -> Result<u16> {
    loop {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        let number = u16::from_ne_bytes(bytes);
        // Six times ten thousand fit into two bytes. The rest would favour the low numbers.
        if number < 60_000 {
            return Ok(number % 10_000);
        }
    }
}

/// `typed` as a phrase of digits is written, if it has exactly its number of digits and nothing else.
fn grouped(typed: &str) -> Option<SecretString> {
    let mut phrase = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
    let mut count = 0;
    for c in typed.chars().filter(|c| !vault::is_separator(*c)) {
        if count == GROUPS * GROUP {
            return None;
        }
        if count > 0 && count % GROUP == 0 {
            phrase.push('-');
        }
        phrase.push(ascii_digit(c)?);
        count += 1;
    }
    (count == GROUPS * GROUP).then(|| SecretString::from(phrase.as_str()))
}

fn ascii_digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Vec<String> {
        let readings = readings(&typed.into());
        readings.iter().map(|reading| reading.expose_secret().to_owned()).collect()
    }

    #[test]
    fn a_phrase_is_six_words_of_the_list_or_six_groups_of_four_digits() {
        let words = SealingPhrase::generate(PhraseKind::Words).unwrap();
        assert_eq!(words.expose().split('-').count(), 6);
        assert_eq!(read(words.expose()), [words.expose()]);
        let digits = SealingPhrase::generate(PhraseKind::Digits).unwrap();
        let groups: Vec<_> = digits.expose().split('-').collect();
        assert_eq!(groups.len(), 6);
        assert!(groups.iter().all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit())));
        assert_eq!(read(digits.expose()), [digits.expose()]);
    }

    #[test]
    fn every_digit_is_as_likely_at_every_place() {
        const TIMES: u32 = 20_000;
        let mut counts = [[0_u32; 10]; 4];
        for _ in 0..TIMES {
            let group = format!("{:04}", below_ten_thousand().unwrap());
            for (place, digit) in group.chars().enumerate() {
                counts[place][digit.to_digit(10).unwrap() as usize] += 1;
            }
        }
        // 2,000 of each are expected with a deviation of 42. Taking the remainder of all 65,536 would move the first
        // digit by about 8 %.
        for count in counts.iter().flatten() {
            assert!(count.abs_diff(TIMES / 10) < 6 * 42, "{counts:?}");
        }
    }

    #[test]
    fn words_may_be_typed_with_capitals_spaces_line_breaks_and_any_hyphen() {
        let typed = "  Zoo\u{a0}ZONE\nzero \u{2014} zebra\u{2212}youth\r\n-Young ";
        assert_eq!(read(typed), ["zoo-zone-zero-zebra-youth-young", typed]);
    }

    #[test]
    fn digits_may_be_typed_without_groups_and_in_the_digits_of_another_script() {
        let written = "0123-4567-8901-2345-6789-0123";
        for typed in [
            "012345678901234567890123",
            " 0123 4567 8901\n2345 6789 0123\n",
            "0123\u{2013}4567\u{2013}8901\u{2013}2345\u{2013}6789\u{2013}0123",
            "01 23 45 67 89 01 23 45 67 89 01 23",
            "٠١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥ ٦٧٨٩ ٠١٢٣",
            "۰۱۲۳-۴۵۶۷-۸۹۰۱-۲۳۴۵-۶۷۸۹-۰۱۲۳",
            "०१२३४५६७८९०१२३४५६७८९०१२३",
            "０１２３－４５６７－８９０１－２３４５－６７８９－０１２３",
        ] {
            assert_eq!(read(typed), [written, typed]);
        }
    }

    #[test]
    fn what_is_no_phrase_of_ours_has_one_reading_only() {
        for typed in [
            "",
            "zoo",
            "the heron waited by the tram",
            "0123-4567-8901-2345-6789-012",
            "0123-4567-8901-2345-6789-01234",
            "0123-4567-8901-2345-6789-012x",
            "0123.4567.8901.2345.6789.0123",
        ] {
            assert_eq!(read(typed), [typed]);
        }
    }

    #[test]
    fn what_is_typed_is_composed_and_not_trimmed() {
        assert_eq!(read(" Me\u{301}lyu\u{308}l "), [" Mélyül "]);
    }
}
