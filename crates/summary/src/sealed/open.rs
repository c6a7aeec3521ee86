use std::io::Read;
use std::iter;

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor};
use secrecy::SecretString;
use vault::WorkFactor;
use zeroize::Zeroizing;

use crate::sealed::sealing_phrase::readings;
use crate::sealed::validate_html::check;
use crate::stylesheet::EARLIER_STYLES;
use crate::{Document, Error, Result};

/// The largest file that is looked at: 64 MiB, in bytes.
pub const MAX_FILE_SIZE: u64 = 64 * 1024 * 1024;

/// How every age file begins, whatever its version (C2SP age, "version line").
const BINARY: &[u8] = b"age-encryption.org/";
const BEGIN: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
const END: &[u8] = b"-----END AGE ENCRYPTED FILE-----";

/// Opens a sealed page in either of its forms, armoured or not, with a phrase as it was typed. Everything is decrypted,
/// authenticated and looked through before anything is handed out.
///
/// # Errors
///
/// [`crate::Error::NotSealed`], [`crate::Error::SealedToKey`], [`crate::Error::FileTooLarge`],
/// [`crate::Error::TooMuchWork`], [`crate::Error::WrongPhrase`], [`crate::Error::Damaged`] and
/// [`crate::Error::NotAPage`].
///
/// A file that was changed just where the phrase is tried cannot be told from a wrong phrase: then it is
/// [`crate::Error::WrongPhrase`].
pub fn open(file: &[u8], typed: &SecretString) -> Result<Document> {
    let html = text(open_bytes(file, typed)?)?;
    check(&html, EARLIER_STYLES)?;
    Ok(Document::opened(html))
}

/// The layer below [`open`]: whatever bytes were sealed, decrypted and authenticated to the last, and not looked through.
///
/// # Errors
///
/// Those of [`open`], without the last.
pub fn open_bytes(file: &[u8], typed: &SecretString) -> Result<Zeroizing<Vec<u8>>> {
    let sealed = sealed_part(file)?;
    for reading in readings(typed) {
        let mut identity = age::scrypt::Identity::new(reading);
        identity.set_max_work_factor(WorkFactor::HIGHEST_READ);
        match decrypt(sealed, &identity) {
            Err(Error::WrongPhrase) => {}
            done => return done,
        }
    }
    Err(Error::WrongPhrase)
}

/// The same with a key in place of a phrase.
///
/// # Errors
///
/// Those of [`open_bytes`]; [`crate::Error::SealedToKey`] if it is not this key.
pub fn open_bytes_with(file: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>> {
    decrypt(sealed_part(file)?, identity)
}

/// The age file in a file: all of it, or the one armoured block in a page around it.
fn sealed_part(file: &[u8]) -> Result<&[u8]> {
    if file.len() as u64 > MAX_FILE_SIZE {
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

/// Looks for the block by its lines: the script of a page knows the same words, within a line of its own.
fn armoured_block(page: &[u8]) -> Result<&[u8]> {
    let (mut begin, mut end) = (None, None);
    let mut at = 0;
    for line in page.split_inclusive(|byte| *byte == b'\n') {
        let words = line.trim_ascii();
        // A browser that saves a page puts the tag around the block onto the same lines.
        if words.ends_with(BEGIN) {
            let start = at + line.trim_ascii_end().len() - BEGIN.len();
            if begin.replace(start).is_some() {
                return Err(Error::Damaged);
            }
        } else if begin.is_some() && end.is_none() && words.starts_with(END) {
            end = Some(at + (line.len() - line.trim_ascii_start().len()) + END.len());
        }
        at += line.len();
    }
    let start = begin.ok_or(Error::NotSealed)?;
    end.and_then(|end| page.get(start..end)).ok_or(Error::Damaged)
}

/// Decrypts to the end before giving back a single byte.
fn decrypt(sealed: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>> {
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(trouble)?;
    let mut reader = decryptor.decrypt(iter::once(identity)).map_err(trouble)?;
    // What is sealed is longer than what it holds, so that this never grows and leaves no copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut bytes).map_err(|_| Error::Damaged)?;
    Ok(bytes)
}

fn trouble(error: DecryptError) -> Error {
    match error {
        DecryptError::DecryptionFailed => Error::WrongPhrase,
        DecryptError::NoMatchingKeys => Error::SealedToKey,
        DecryptError::ExcessiveWork { .. } => Error::TooMuchWork,
        DecryptError::UnknownFormat => Error::NotSealed,
        // A header or an armour that cannot be read, or whose sum does not hold.
        _ => Error::Damaged,
    }
}

fn text(mut bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>> {
    // Asked first, so that no error carries the bytes away.
    if std::str::from_utf8(&bytes).is_err() {
        return Err(Error::NotAPage("it is not UTF-8"));
    }
    let text = String::from_utf8(std::mem::take(&mut *bytes));
    text.map(Zeroizing::new).map_err(|_| Error::NotAPage("it is not UTF-8"))
}
