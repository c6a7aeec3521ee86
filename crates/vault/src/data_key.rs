//! The key of the database.

use zeroize::Zeroizing;

use crate::error::{Error, Result};

const KEY_BYTES: usize = 32;
/// Bytes of salt that SQLCipher keeps at the start of a database file, unencrypted.
pub(crate) const SALT_BYTES: usize = 16;

/// The key of the database: 32 random bytes, and the salt that the file starts with.
///
/// With the salt SQLCipher needs no second key derivation, and a flipped bit in the first 16 bytes
/// of the file can be seen and repaired instead of locking a person out.
pub(crate) struct DataKey {
    /// Boxed, so that it is never moved: moving leaves a copy behind.
    key: Box<Zeroizing<[u8; KEY_BYTES]>>,
    salt: [u8; SALT_BYTES],
}

impl DataKey {
    pub(crate) fn generate() -> Result<Self> {
        let mut fresh = Self { key: Box::new(Zeroizing::new([0; KEY_BYTES])), salt: [0; SALT_BYTES] };
        for bytes in [fresh.key.as_mut_slice(), fresh.salt.as_mut_slice()] {
            getrandom::fill(bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))?;
        }
        Ok(fresh)
    }

    /// The same key once more, which wipes itself too.
    pub(crate) fn duplicate(&self) -> Self {
        let mut same = Self { key: Box::new(Zeroizing::new([0; KEY_BYTES])), salt: self.salt };
        same.key.copy_from_slice(self.key.as_slice());
        same
    }

    /// Reads the two hexadecimal fields of a slot's payload.
    pub(crate) fn from_hex(key: &str, salt: &str) -> Option<Self> {
        let mut read = Self { key: Box::new(Zeroizing::new([0; KEY_BYTES])), salt: [0; SALT_BYTES] };
        hex::decode_to_slice(key, read.key.as_mut_slice()).ok()?;
        hex::decode_to_slice(salt, &mut read.salt).ok()?;
        Some(read)
    }

    pub(crate) fn key_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.key.as_slice()))
    }

    pub(crate) fn salt_hex(&self) -> String {
        hex::encode(self.salt)
    }

    pub(crate) fn salt(&self) -> &[u8; SALT_BYTES] {
        &self.salt
    }

    /// The statement that gives key and salt to SQLCipher in its raw form of 96 digits.
    pub(crate) fn key_pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}{}'\";", *self.key_hex(), self.salt_hex()))
    }
}
