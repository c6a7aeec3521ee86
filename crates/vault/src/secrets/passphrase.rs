//! Passphrases, as typed and as chosen for a vault.

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::secrets::generated_phrase;
use crate::secrets::strength::Strength;

/// Readings of what was typed, in their order and each once: every one that is tried costs a key
/// derivation.
pub fn each_once(readings: impl IntoIterator<Item = SecretString>) -> Vec<SecretString> {
    let mut found: Vec<SecretString> = Vec::with_capacity(4);
    for reading in readings {
        if found.iter().all(|known| known.expose_secret() != reading.expose_secret()) {
            found.push(reading);
        }
    }
    found
}

/// Longest passphrase, in characters.
pub const MAX_PASSPHRASE_CHARS: usize = 1_000;

/// A passphrase as a person typed it. It cannot be printed, logged, copied or sent anywhere by
/// accident.
///
/// It is held in Unicode's composed form (NFC), so that the same sentence typed on two keyboards is
/// the same passphrase. White space at its ends, which nobody sees, is left out of a new passphrase
/// and makes no difference to unlocking.
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The passphrase `typed`.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] beyond [`MAX_PASSPHRASE_CHARS`].
    pub fn from_typed(typed: &str) -> Result<Self> {
        let composed = Zeroizing::new(typed.nfc().collect::<String>());
        if composed.chars().count() > MAX_PASSPHRASE_CHARS {
            return Err(Error::TooLong);
        }
        Ok(Self(SecretString::from(composed.as_str())))
    }

    /// A candidate that is known to open a slot.
    pub(crate) fn as_stored(candidate: SecretString) -> Self {
        Self(candidate)
    }

    /// The passphrases that a person may have meant, each once, since each costs a key derivation:
    /// as typed; without white space at the ends; in the spelling of a generated phrase, if every
    /// word is on one list; and with a space at the end, which earlier versions took into a
    /// passphrase that was pasted with one.
    pub(crate) fn candidates(&self) -> Vec<SecretString> {
        let typed = self.0.expose_secret();
        let trimmed = SecretString::from(typed.trim());
        let generated = generated_phrase::normalize(typed);
        let with_space = SecretString::from(Zeroizing::new(format!("{} ", typed.trim())).as_str());
        each_once([self.0.clone(), trimmed].into_iter().chain(generated).chain([with_space]))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// A passphrase that was rated strong enough to protect a vault.
pub struct NewPassphrase(SecretString);

impl NewPassphrase {
    /// Accepts `chosen` for a vault, without white space at its ends.
    ///
    /// # Errors
    ///
    /// [`Error::TooWeak`] if [`Strength`] does not accept it.
    pub fn choose(chosen: &Passphrase) -> Result<Self> {
        let meant = chosen.expose().trim();
        if Strength::of(meant).accepted { Ok(Self(SecretString::from(meant))) } else { Err(Error::TooWeak) }
    }

    /// The passphrase itself, as it goes into a key derivation.
    pub fn secret(&self) -> &SecretString {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data_key::DataKey;
    use crate::key_slot::{Slot, SlotKind};
    use crate::secrets::work_factor::WorkFactor;

    fn readings(typed: &str) -> Vec<String> {
        let typed = Passphrase::from_typed(typed).unwrap();
        typed.candidates().iter().map(|reading| reading.expose_secret().to_owned()).collect()
    }

    #[test]
    fn readings_of_a_passphrase_are_few_and_differ() {
        assert_eq!(readings("my own words"), ["my own words", "my own words "]);
        assert_eq!(readings("my own words "), ["my own words ", "my own words"]);
        assert_eq!(readings("\tmy own\u{a0}"), ["\tmy own\u{a0}", "my own", "my own "]);
        assert_eq!(readings("heron Zoo "), ["heron Zoo ", "heron Zoo"], "heron is not on the list");
        assert_eq!(readings(" Zoo abandon"), [" Zoo abandon", "Zoo abandon", "zoo-abandon", "Zoo abandon "]);
        assert_eq!(readings("zoo-abandon"), ["zoo-abandon", "zoo-abandon "]);
        assert_eq!(readings("Zubr rotopéd"), ["Zubr rotopéd", "zubr-rotoped", "Zubr rotopéd "]);
        assert_eq!(readings("zubr zoo"), ["zubr zoo", "zubr zoo "], "no phrase is of two lists");
    }

    #[test]
    fn passphrase_of_an_earlier_version_opens_without_its_last_space() {
        let key = DataKey::generate().unwrap();
        let pasted = SecretString::from("four plain words of mine ");
        let slot = Slot::seal(SlotKind::Passphrase, &pasted, WorkFactor::FOR_TESTS, "one", &key).unwrap();
        let opens = |typed: &str| {
            let candidates = Passphrase::from_typed(typed).unwrap().candidates();
            slot.open(SlotKind::Passphrase, &candidates, "one").is_ok()
        };
        assert!(opens("four plain words of mine"));
        assert!(opens("four plain words of mine "));
        assert!(!opens("four plain words of mine."));
    }
}
