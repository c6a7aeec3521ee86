//! Key files: secret keys that open what was sealed to them, protected by a passphrase. They are
//! age's own encrypted identity files, which every age tool takes (`age -d -i`).

use std::io::Read;
use std::iter;

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor, IdentityFile};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use vault::{NewPassphrase, WorkFactor};
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::sealed::age_file::is_age_file;
use crate::sealed::recipient_key::{RecipientKey, is_secret};

/// Size of the largest key file that is read, in bytes: 64 KiB, where one key takes 400 bytes.
pub const MAX_KEY_FILE_SIZE: u64 = 64 * 1024;

/// A key that was made just now: the file that opens with a passphrase, and the public key.
pub struct NewKey {
    file: String,
    public: RecipientKey,
}

impl NewKey {
    /// A new random key, protected by `passphrase`. Takes as long as two guesses at the passphrase:
    /// the file is opened again before it counts.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if encryption fails.
    pub fn generate(passphrase: &NewPassphrase, factor: WorkFactor) -> Result<Self> {
        let identity = age::x25519::Identity::generate();
        let public = RecipientKey::of(&identity);
        // As `age-keygen` writes it, but without the day.
        let secret = identity.to_string();
        let text = Zeroizing::new(format!("# public key: {public}\n{}\n", secret.expose_secret()));
        let mut recipient = age::scrypt::Recipient::new(passphrase.secret().clone());
        recipient.set_work_factor(factor.log_n());
        let file = age::encrypt_and_armor(&recipient, text.as_bytes()).map_err(std::io::Error::other)?;
        let reopened = decrypt(file.as_bytes(), passphrase.secret())?;
        if *reopened != *text.as_bytes() {
            return Err(Error::KeyFileDamaged);
        }
        Ok(Self { file, public })
    }

    /// The whole key file.
    pub fn file(&self) -> &[u8] {
        self.file.as_bytes()
    }

    /// The public key, which is given away.
    pub fn public(&self) -> &RecipientKey {
        &self.public
    }
}

/// The secret keys of a key file, for as long as a file is being opened.
pub(crate) struct SecretKeys(Vec<Box<dyn age::Identity + Send + Sync>>);

impl SecretKeys {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &dyn age::Identity> {
        self.0.iter().map(|key| &**key as &dyn age::Identity)
    }
}

/// Checks what can be known of a key file before its passphrase is.
///
/// # Errors
///
/// [`Error::KeyFileOpen`], [`Error::NotAKeyFile`], [`Error::KeyFileTooMuchWork`],
/// [`Error::KeyFileDamaged`].
pub fn check_key_file(file: &[u8]) -> Result<()> {
    if file.len() as u64 > MAX_KEY_FILE_SIZE {
        return Err(Error::NotAKeyFile);
    }
    if !is_age_file(file) {
        let holds_key = std::str::from_utf8(file).is_ok_and(is_secret);
        return Err(if holds_key { Error::KeyFileOpen } else { Error::NotAKeyFile });
    }
    if !vault::has_readable_header(file) {
        return Err(Error::KeyFileTooMuchWork);
    }
    if !vault::has_strict_work_factor(file) {
        return Err(Error::KeyFileDamaged);
    }
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(file)).map_err(decrypt_error)?;
    if decryptor.is_scrypt() { Ok(()) } else { Err(Error::NotAKeyFile) }
}

/// Opens a key file with a passphrase as it was typed.
///
/// # Errors
///
/// Those of [`check_key_file`], and [`Error::WrongKeyPassphrase`].
pub(crate) fn unlock(file: &[u8], typed: &SecretString) -> Result<SecretKeys> {
    check_key_file(file)?;
    for candidate in candidates(typed) {
        match decrypt(file, &candidate) {
            Err(Error::WrongKeyPassphrase) => {}
            done => return secret_keys(&done?),
        }
    }
    Err(Error::WrongKeyPassphrase)
}

/// Returns true for the decrypted content of a key file.
pub(crate) fn is_key_text(content: &[u8]) -> bool {
    content.len() as u64 <= MAX_KEY_FILE_SIZE && secret_keys(content).is_ok()
}

fn secret_keys(text: &[u8]) -> Result<SecretKeys> {
    let file = IdentityFile::from_buffer(text).map_err(|_| Error::NotAKeyFile)?;
    let keys = file.into_identities().map_err(|_| Error::NotAKeyFile)?;
    if keys.is_empty() { Err(Error::NotAKeyFile) } else { Ok(SecretKeys(keys)) }
}

/// The passphrases that a person may have meant, each once, since each costs as much as a guess: as
/// typed, without white space at the ends, and in the spelling of a generated phrase.
fn candidates(typed: &SecretString) -> Vec<SecretString> {
    let typed = Zeroizing::new(typed.expose_secret().nfc().collect::<String>());
    let generated = vault::normalize(&typed);
    let as_typed = [&*typed, typed.trim()].map(SecretString::from);
    vault::each_once(as_typed.into_iter().chain(generated))
}

fn decrypt(file: &[u8], passphrase: &SecretString) -> Result<Zeroizing<Vec<u8>>> {
    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(WorkFactor::HIGHEST_READ);
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(file)).map_err(decrypt_error)?;
    let mut reader = decryptor.decrypt(iter::once(&identity as _)).map_err(decrypt_error)?;
    // The ciphertext is longer than the plaintext, so this never grows and leaves no copy behind.
    let mut text = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.read_to_end(&mut text).map_err(|_| Error::KeyFileDamaged)?;
    Ok(text)
}

fn decrypt_error(error: DecryptError) -> Error {
    match error {
        DecryptError::DecryptionFailed => Error::WrongKeyPassphrase,
        DecryptError::ExcessiveWork { .. } => Error::KeyFileTooMuchWork,
        DecryptError::UnknownFormat | DecryptError::NoMatchingKeys => Error::NotAKeyFile,
        // A header or an armour that cannot be read or authenticated.
        _ => Error::KeyFileDamaged,
    }
}
