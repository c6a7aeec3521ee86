use zeroize::Zeroizing;

use crate::error::{Error, Result};

const KEY_BYTES: usize = 32;
/// SQLCipher keeps this many bytes of salt at the start of a database file, in the clear.
pub(crate) const SALT_BYTES: usize = 16;

/// What opens the database: 32 random bytes, and the salt that the file starts with.
///
/// The salt is part of it so that no second key derivation runs, and so that a flipped bit in the first 16 bytes of the
/// file can be seen and repaired instead of locking a person out.
pub(crate) struct DataKey {
    /// At one place for as long as it lives: what is moved leaves a copy behind.
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

    /// The statement that hands both to SQLCipher in its raw 96-digit form.
    pub(crate) fn key_pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}{}'\";", *self.key_hex(), self.salt_hex()))
    }
}
