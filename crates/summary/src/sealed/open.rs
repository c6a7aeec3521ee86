//! Decrypts a sealed file in either form, and validates the document in it.

use std::io::Read;
use std::iter;

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor};
use secrecy::SecretString;
use serde::Serialize;
use vault::WorkFactor;
use zeroize::Zeroizing;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::sealed::age_file::{BEGIN, BINARY, END, MAX_FILE_SIZE};
use crate::sealed::key_file;
use crate::sealed::sealing_phrase::candidates;
use crate::stylesheet::EARLIER_STYLES;
use crate::validation::validate_html::validate_html;

/// Opens a sealed file in either form, armoured or not, with a phrase as it was typed. Everything
/// is decrypted, authenticated and validated before anything is returned.
///
/// # Errors
///
/// [`Error::NotSealed`], [`Error::SealedToKey`], [`Error::FileTooLarge`], [`Error::TooMuchWork`],
/// [`Error::WrongPhrase`], [`Error::Damaged`], [`Error::KeyFileOpened`] and [`Error::NotAPage`].
///
/// A file that was changed where the phrase is tried cannot be told from a wrong phrase: then it is
/// [`Error::WrongPhrase`].
pub fn open(file: &[u8], typed: &SecretString) -> Result<Document> {
    read_document(open_bytes(file, typed)?)
}

/// Opens a file that was sealed to keys, with a key file and its passphrase as it was typed. As with
/// [`open`], nothing is returned before everything is decrypted, authenticated and validated.
///
/// # Errors
///
/// Of the sealed file those of [`open`] but [`Error::WrongPhrase`], and [`Error::WrongKey`]; of the
/// key file those of [`check_key_file`](crate::check_key_file), and [`Error::WrongKeyPassphrase`].
pub fn open_with_key(file: &[u8], key_file: &[u8], passphrase: &SecretString) -> Result<Document> {
    let sealed = sealed_part(file, MAX_FILE_SIZE)?;
    let keys = key_file::unlock(key_file, passphrase)?;
    read_document(decrypt(sealed, keys.iter()).map_err(|error| match error {
        Error::SealedToKey | Error::WrongPhrase => Error::WrongKey,
        other => other,
    })?)
}

/// Secret that opens a sealed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum OpensWith {
    /// A phrase; or nothing, if it is no sealed file.
    Phrase,
    /// A key file with its passphrase.
    Key,
}

impl OpensWith {
    /// Secret that opens `file`, by its header alone.
    pub fn of(file: &[u8]) -> Self {
        match sealed_part(file, MAX_FILE_SIZE) {
            Ok(sealed) if vault::is_sealed_to_key(sealed) => Self::Key,
            _ => Self::Phrase,
        }
    }
}

/// Decrypts and authenticates the sealed bytes without validating them: the layer below [`open`].
///
/// # Errors
///
/// Those of [`open`] but [`Error::KeyFileOpened`] and [`Error::NotAPage`].
pub fn open_bytes(file: &[u8], typed: &SecretString) -> Result<Zeroizing<Vec<u8>>> {
    open_bytes_up_to(file, typed, MAX_FILE_SIZE)
}

/// As [`open_bytes`], for files of up to `max_size` bytes.
///
/// # Errors
///
/// Those of [`open_bytes`].
pub fn open_bytes_up_to(file: &[u8], typed: &SecretString, max_size: u64) -> Result<Zeroizing<Vec<u8>>> {
    let sealed = sealed_part(file, max_size)?;
    for candidate in candidates(typed) {
        let mut identity = age::scrypt::Identity::new(candidate);
        identity.set_max_work_factor(WorkFactor::HIGHEST_READ);
        match decrypt(sealed, iter::once(&identity as _)) {
            Err(Error::WrongPhrase) => {}
            done => return done,
        }
    }
    Err(Error::WrongPhrase)
}

/// As [`open_bytes`], with a key in the place of a phrase.
///
/// # Errors
///
/// Those of [`open_bytes`]; [`Error::SealedToKey`] if it is another key.
pub fn open_bytes_with(file: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>> {
    decrypt(sealed_part(file, MAX_FILE_SIZE)?, iter::once(identity))
}

/// The age file in a sealed file: all of it, or the one armoured block in an HTML page.
fn sealed_part(file: &[u8], max_size: u64) -> Result<&[u8]> {
    if file.len() as u64 > max_size {
        return Err(Error::FileTooLarge);
    }
    let armoured = file.trim_ascii_start();
    let sealed = if file.starts_with(BINARY) {
        file
    } else if armoured.starts_with(BEGIN) {
        armoured
    } else {
        armoured_block(file)?
    };
    if !vault::has_readable_header(sealed) {
        Err(Error::TooMuchWork)
    } else if !vault::has_strict_work_factor(sealed) {
        Err(Error::Damaged)
    } else {
        Ok(sealed)
    }
}

/// Finds the armoured block by its first and last line. The script of the page has the same words
/// within a line.
fn armoured_block(page: &[u8]) -> Result<&[u8]> {
    let (mut begin, mut end) = (None, None);
    let mut at = 0;
    for line in page.split_inclusive(|byte| *byte == b'\n') {
        let trimmed = line.trim_ascii();
        // A browser that saves a page puts the tag around the block onto the same lines.
        if trimmed.ends_with(BEGIN) {
            let start = at + line.trim_ascii_end().len() - BEGIN.len();
            if begin.replace(start).is_some() {
                return Err(Error::Damaged);
            }
        } else if begin.is_some() && end.is_none() && trimmed.starts_with(END) {
            end = Some(at + (line.len() - line.trim_ascii_start().len()) + END.len());
        }
        at += line.len();
    }
    let start = begin.ok_or(Error::NotSealed)?;
    end.and_then(|end| page.get(start..end)).ok_or(Error::Damaged)
}

/// Decrypts to the end before returning a single byte.
fn decrypt<'a>(
    sealed: &[u8],
    identities: impl Iterator<Item = &'a dyn age::Identity>,
) -> Result<Zeroizing<Vec<u8>>> {
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(decrypt_error)?;
    let mut reader = decryptor.decrypt(identities).map_err(decrypt_error)?;
    // The ciphertext is longer than the plaintext, so this never grows and leaves no copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut bytes).map_err(|_| Error::Damaged)?;
    Ok(bytes)
}

fn decrypt_error(error: DecryptError) -> Error {
    match error {
        DecryptError::DecryptionFailed => Error::WrongPhrase,
        DecryptError::NoMatchingKeys => Error::SealedToKey,
        DecryptError::ExcessiveWork { .. } => Error::TooMuchWork,
        DecryptError::UnknownFormat => Error::NotSealed,
        // A header or an armour that cannot be read or authenticated.
        _ => Error::Damaged,
    }
}

/// Reads a document, and validates it: anything that no page made here holds is refused.
///
/// # Errors
///
/// [`Error::KeyFileOpened`] and [`Error::NotAPage`].
pub fn read_document(bytes: Zeroizing<Vec<u8>>) -> Result<Document> {
    if key_file::is_key_text(&bytes) {
        return Err(Error::KeyFileOpened);
    }
    let html = utf8(bytes)?;
    validate_html(&html, EARLIER_STYLES)?;
    Ok(Document::opened(html))
}

fn utf8(mut bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>> {
    // Checked first, because the error of `String::from_utf8` would keep the bytes.
    if std::str::from_utf8(&bytes).is_err() {
        return Err(Error::NotAPage("it is not UTF-8"));
    }
    let text = String::from_utf8(std::mem::take(&mut *bytes));
    text.map(Zeroizing::new).map_err(|_| Error::NotAPage("it is not UTF-8"))
}
