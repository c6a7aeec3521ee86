//! Decrypts a sealed file in either form, and validates the document in it.

use std::io::Read;
use std::iter;

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor};
use secrecy::SecretString;
use vault::WorkFactor;
use zeroize::Zeroizing;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::sealed::sealing_phrase::candidates;
use crate::sealed::validate_html::validate_html;
use crate::stylesheet::EARLIER_STYLES;

/// Size of the largest file that is read, in bytes: 64 MiB.
pub const MAX_FILE_SIZE: u64 = 64 * 1024 * 1024;

/// First bytes of every age file, of any version (C2SP age, "version line").
const BINARY: &[u8] = b"age-encryption.org/";
const BEGIN: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
const END: &[u8] = b"-----END AGE ENCRYPTED FILE-----";

/// Opens a sealed file in either form, armoured or not, with a phrase as it was typed. Everything
/// is decrypted, authenticated and validated before anything is returned.
///
/// # Errors
///
/// [`Error::NotSealed`], [`Error::SealedToKey`], [`Error::FileTooLarge`], [`Error::TooMuchWork`],
/// [`Error::WrongPhrase`], [`Error::Damaged`] and [`Error::NotAPage`].
///
/// A file that was changed where the phrase is tried cannot be told from a wrong phrase: then it is
/// [`Error::WrongPhrase`].
pub fn open(file: &[u8], typed: &SecretString) -> Result<Document> {
    let html = utf8(open_bytes(file, typed)?)?;
    validate_html(&html, EARLIER_STYLES)?;
    Ok(Document::opened(html))
}

/// Decrypts and authenticates the sealed bytes without validating them: the layer below [`open`].
///
/// # Errors
///
/// Those of [`open`] but [`Error::NotAPage`].
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
        match decrypt(sealed, &identity) {
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
    decrypt(sealed_part(file, MAX_FILE_SIZE)?, identity)
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
    if vault::has_readable_header(sealed) { Ok(sealed) } else { Err(Error::TooMuchWork) }
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
fn decrypt(sealed: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>> {
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(decrypt_error)?;
    let mut reader = decryptor.decrypt(iter::once(identity)).map_err(decrypt_error)?;
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

fn utf8(mut bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>> {
    // Checked first, because the error of `String::from_utf8` would keep the bytes.
    if std::str::from_utf8(&bytes).is_err() {
        return Err(Error::NotAPage("it is not UTF-8"));
    }
    let text = String::from_utf8(std::mem::take(&mut *bytes));
    text.map(Zeroizing::new).map_err(|_| Error::NotAPage("it is not UTF-8"))
}
