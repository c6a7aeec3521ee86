//! Passphrases, as typed and as chosen for a vault.

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::strength::Strength;
use crate::word_phrase;

/// Longest passphrase, in characters.
pub const MAX_PASSPHRASE_CHARS: usize = 1_000;

/// A passphrase as a person typed it. It cannot be printed, logged, copied or sent anywhere by
/// accident.
///
/// It is held in Unicode's composed form (NFC), so that the same sentence typed on two keyboards is
/// the same passphrase. Nothing is trimmed: a leading space counts.
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

    /// The passphrases that a person may have meant: as typed, and, if every word is on the list of
    /// generated phrases, in the spelling of such a phrase.
    pub(crate) fn candidates(&self) -> Vec<SecretString> {
        let mut candidates = vec![self.0.clone()];
        if let Some((generated, _)) = word_phrase::normalize(self.0.expose_secret())
            && generated.expose_secret() != self.0.expose_secret()
        {
            candidates.push(generated);
        }
        candidates
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// A passphrase that was rated strong enough to protect a vault.
pub struct NewPassphrase(SecretString);

impl NewPassphrase {
    /// Accepts `chosen` for a vault.
    ///
    /// # Errors
    ///
    /// [`Error::TooWeak`] if [`Strength`] does not accept it.
    pub fn choose(chosen: &Passphrase) -> Result<Self> {
        if Strength::of(chosen.expose()).accepted { Ok(Self(chosen.0.clone())) } else { Err(Error::TooWeak) }
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}
