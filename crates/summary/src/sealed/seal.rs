use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use vault::WorkFactor;

use crate::sealed::self_decrypting_page;
use crate::{Document, Error, Result, SealingPhrase};

/// The two forms of a sealed page. Both hold the same ciphertext.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SealedForm {
    /// An HTML page that asks for the phrase and opens itself in any browser.
    Page,
    /// An armoured age file.
    Age,
}

impl SealedForm {
    /// How the names of its files end, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Page => "html",
            Self::Age => "age",
        }
    }
}

/// A sealed page, in both of its forms.
pub struct Sealed {
    page: String,
    age: String,
}

impl Sealed {
    /// The whole file.
    pub fn bytes(&self, form: SealedForm) -> &[u8] {
        match form {
            SealedForm::Page => self.page.as_bytes(),
            SealedForm::Age => self.age.as_bytes(),
        }
    }

    /// The file's SHA-256, in hexadecimal.
    pub fn sha256(&self, form: SealedForm) -> String {
        hex::encode(Sha256::digest(self.bytes(form)))
    }
}

/// Seals a page. Takes as long as one guess at the phrase is meant to take.
///
/// # Errors
///
/// [`crate::Error::Storage`]; [`crate::Error::Template`] for the page around it.
pub fn seal(
    document: &Document,
    phrase: &SealingPhrase,
    factor: WorkFactor,
    language: &str,
) -> Result<Sealed> {
    let age = seal_bytes(document.html().as_bytes(), phrase, factor)?;
    let page = self_decrypting_page::page(&age, language)?;
    Ok(Sealed { page, age })
}

/// The layer below [`seal`]: any bytes, as an armoured age file.
///
/// # Errors
///
/// [`crate::Error::Storage`].
pub fn seal_bytes(bytes: &[u8], phrase: &SealingPhrase, factor: WorkFactor) -> Result<String> {
    let mut recipient = age::scrypt::Recipient::new(phrase.secret().clone());
    recipient.set_work_factor(factor.log_n());
    age::encrypt_and_armor(&recipient, bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))
}
