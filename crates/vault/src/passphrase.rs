use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::strength::Strength;
use crate::word_phrase;

/// The longest passphrase, in characters.
pub const MAX_PASSPHRASE_BYTES: usize = 1_000;

/// What opens a vault. It cannot be printed, logged, copied or sent anywhere by accident.
///
/// It is kept in Unicode's composed form (NFC), so that the same sentence typed on two keyboards is the same
/// passphrase. Nothing is trimmed: a leading space counts.
pub struct Passphrase(SecretString);

impl Passphrase {
    /// What a person typed.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] beyond [`LONGEST`] characters.
    pub fn from_typed(typed: &str) -> Result<Self> {
        let composed = Zeroizing::new(typed.nfc().collect::<String>());
        if composed.chars().count() > MAX_PASSPHRASE_BYTES {
            return Err(Error::TooLong);
        }
        Ok(Self(SecretString::from(composed.as_str())))
    }

    /// A form that is known to open a slot.
    pub(crate) fn as_stored(reading: SecretString) -> Self {
        Self(reading)
    }

    /// The ways in which this may have been meant: as typed, and, where every word is on the list of generated
    /// phrases, as such a phrase is written.
    pub(crate) fn readings(&self) -> Vec<SecretString> {
        let mut readings = vec![self.0.clone()];
        if let Some((generated, _)) = word_phrase::normalize(self.0.expose_secret())
            && generated.expose_secret() != self.0.expose_secret()
        {
            readings.push(generated);
        }
        readings
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// A passphrase that was weighed and found good enough to protect a vault.
pub struct NewPassphrase(SecretString);

impl NewPassphrase {
    /// Takes `chosen` for a vault.
    ///
    /// # Errors
    ///
    /// [`Error::TooWeak`] when [`Strength`] does not accept it.
    pub fn choose(chosen: &Passphrase) -> Result<Self> {
        if Strength::of(chosen.expose()).accepted { Ok(Self(chosen.0.clone())) } else { Err(Error::TooWeak) }
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}
