//! Encrypts a document with a phrase, or to public keys.

use std::io::Write;

use age::armor::{ArmoredWriter, Format};
use age::{EncryptError, Encryptor};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use vault::WorkFactor;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::sealed::recipient_key::{MAX_KEYS, RecipientKey};
use crate::sealed::sealing_phrase::SealingPhrase;
use crate::sealed::self_decrypting_page;

/// Forms of a sealed summary. Both hold the same ciphertext.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SealedFormat {
    /// An HTML page that asks for the phrase and decrypts itself in any browser.
    Page,
    /// An armoured age file.
    Age,
}

impl SealedFormat {
    /// File name extension, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Page => "html",
            Self::Age => "age",
        }
    }
}

/// A sealed summary in both forms.
pub struct Sealed {
    page: String,
    age: String,
}

impl Sealed {
    /// The whole file.
    pub fn bytes(&self, form: SealedFormat) -> &[u8] {
        match form {
            SealedFormat::Page => self.page.as_bytes(),
            SealedFormat::Age => self.age.as_bytes(),
        }
    }

    /// SHA-256 of the whole file, in hexadecimal.
    pub fn sha256(&self, form: SealedFormat) -> String {
        fingerprint(self.bytes(form))
    }
}

/// Seals a document. Takes as long as one guess at the phrase should take.
///
/// # Errors
///
/// [`Error::PlacesNotLookedAt`] for a [sketch](crate::sketch); [`Error::Storage`] if encryption
/// fails; [`Error::Template`] if a text of the self-decrypting
/// page is broken.
pub fn seal(
    document: &Document,
    phrase: &SealingPhrase,
    factor: WorkFactor,
    language: &str,
) -> Result<Sealed> {
    if document.is_sketch() {
        return Err(Error::PlacesNotLookedAt);
    }
    let age = seal_bytes(document.html().as_bytes(), phrase, factor)?;
    let page = self_decrypting_page::page(&age, language)?;
    Ok(Sealed { page, age })
}

/// Seals a document to one or several public keys, each of which opens it alone. Only the armoured
/// age file exists in this form: a page in a browser should not ask for a key.
///
/// # Errors
///
/// [`Error::PlacesNotLookedAt`] for a [sketch](crate::sketch); [`Error::KeysNotChosen`] without a key, or with more than [`MAX_KEYS`]; [`Error::Storage`] if
/// encryption fails.
pub fn seal_to_keys(document: &Document, keys: &[RecipientKey]) -> Result<String> {
    if document.is_sketch() {
        return Err(Error::PlacesNotLookedAt);
    }
    if keys.len() > MAX_KEYS {
        return Err(Error::KeysNotChosen);
    }
    let recipients = keys.iter().map(|key| key.recipient() as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|error| match error {
        EncryptError::MissingRecipients => Error::KeysNotChosen,
        other => Error::Storage(std::io::Error::other(other)),
    })?;
    let mut sealed = Vec::new();
    let armour = ArmoredWriter::wrap_output(&mut sealed, Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armour)?;
    writer.write_all(document.html().as_bytes())?;
    writer.finish()?.finish()?;
    String::from_utf8(sealed).map_err(|error| Error::Storage(std::io::Error::other(error)))
}

/// SHA-256 of a whole file, in hexadecimal: its fingerprint.
pub fn fingerprint(file: &[u8]) -> String {
    hex::encode(Sha256::digest(file))
}

/// Encrypts any bytes as an armoured age file: the layer below [`seal`].
///
/// # Errors
///
/// [`Error::Storage`] if encryption fails.
pub fn seal_bytes(bytes: &[u8], phrase: &SealingPhrase, factor: WorkFactor) -> Result<String> {
    let mut recipient = age::scrypt::Recipient::new(phrase.secret().clone());
    recipient.set_work_factor(factor.log_n());
    age::encrypt_and_armor(&recipient, bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))
}
