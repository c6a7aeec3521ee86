//! A key slot: the data key, encrypted to one secret in one armoured age file.
//!
//! An age file has either one passphrase or any number of public keys (C2SP age, "scrypt recipient
//! stanza"), so two secrets are two slots. age authenticates the payload, and the payload names its
//! vault and its slot: none can be edited, or moved to another vault, without being noticed.

use age::DecryptError;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::age_header::{has_readable_header, has_strict_work_factor};
use crate::data_key::DataKey;
use crate::error::{Error, Result};
use crate::secrets::work_factor::WorkFactor;

const PAYLOAD_VERSION: u32 = 1;

/// The secret that opens a slot, by its name in the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SlotKind {
    Passphrase,
    Recovery,
}

impl SlotKind {
    pub(crate) const ALL: [Self; 2] = [Self::Passphrase, Self::Recovery];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
        }
    }

    fn wrong_secret(self) -> Error {
        match self {
            Self::Passphrase => Error::WrongPassphrase,
            Self::Recovery => Error::WrongRecoveryWords,
        }
    }
}

/// One slot in the header. The kind is a string, so that an older reader keeps a kind that it does
/// not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    pub(crate) kind: String,
    /// The whole age file, armour included: saved as a file it opens with any age tool.
    pub(crate) age: String,
}

/// Content of a slot's age file, as JSON. Key and salt are hexadecimal.
#[derive(Serialize, Deserialize)]
struct Payload<'a> {
    version: u32,
    vault_id: &'a str,
    slot: &'a str,
    key: &'a str,
    salt: &'a str,
}

impl Slot {
    /// Encrypts `key` to `secret`. Takes as long as one guess should take.
    pub(crate) fn seal(
        kind: SlotKind,
        secret: &SecretString,
        factor: WorkFactor,
        vault_id: &str,
        key: &DataKey,
    ) -> Result<Self> {
        let payload = Payload {
            version: PAYLOAD_VERSION,
            vault_id,
            slot: kind.name(),
            key: &key.key_hex(),
            salt: &key.salt_hex(),
        };
        let payload = Zeroizing::new(serde_json::to_vec(&payload).map_err(std::io::Error::other)?);
        let mut recipient = age::scrypt::Recipient::new(secret.clone());
        recipient.set_work_factor(factor.log_n());
        let age = age::encrypt_and_armor(&recipient, &payload).map_err(std::io::Error::other)?;
        Ok(Self { kind: kind.name().to_owned(), age })
    }

    /// Opens the slot with the first of `candidates` that fits.
    pub(crate) fn open(
        &self,
        kind: SlotKind,
        candidates: &[SecretString],
        vault_id: &str,
    ) -> Result<DataKey> {
        self.open_with_candidate(kind, candidates, vault_id).map(|(key, _)| key)
    }

    /// As [`Slot::open`], and returns the candidate that fitted.
    pub(crate) fn open_with_candidate<'a>(
        &self,
        kind: SlotKind,
        candidates: &'a [SecretString],
        vault_id: &str,
    ) -> Result<(DataKey, &'a SecretString)> {
        let file = self.age.as_bytes();
        if !has_readable_header(file) || !has_strict_work_factor(file) {
            return Err(Error::HeaderChanged);
        }
        for secret in candidates {
            let mut identity = age::scrypt::Identity::new(secret.clone());
            identity.set_max_work_factor(WorkFactor::HIGHEST_READ);
            match age::decrypt(&identity, file).map(Zeroizing::new) {
                Ok(payload) => {
                    let key = read_payload(&payload, kind, vault_id).ok_or(Error::HeaderChanged)?;
                    return Ok((key, secret));
                }
                Err(DecryptError::DecryptionFailed) => {}
                // The header's sum was right, so this is no accident of the drive.
                Err(_) => return Err(Error::HeaderChanged),
            }
        }
        Err(kind.wrong_secret())
    }
}

fn read_payload(payload: &[u8], kind: SlotKind, vault_id: &str) -> Option<DataKey> {
    let payload: Payload<'_> = serde_json::from_slice(payload).ok()?;
    let belongs =
        payload.version == PAYLOAD_VERSION && payload.vault_id == vault_id && payload.slot == kind.name();
    if belongs { DataKey::from_hex(payload.key, payload.salt) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(kind: SlotKind, vault_id: &str) -> (Slot, DataKey) {
        let key = DataKey::generate().unwrap();
        let slot =
            Slot::seal(kind, &"the right words".into(), WorkFactor::FOR_TESTS, vault_id, &key).unwrap();
        (slot, key)
    }

    #[test]
    fn slot_opens_with_the_right_secret_only() {
        let (slot, key) = sealed(SlotKind::Passphrase, "one");
        let opened = slot.open(SlotKind::Passphrase, &["the right words".into()], "one").unwrap();
        assert_eq!(*opened.key_hex(), *key.key_hex());
        let wrong = slot.open(SlotKind::Passphrase, &["the wrong words".into()], "one");
        assert!(matches!(wrong, Err(Error::WrongPassphrase)));
    }

    #[test]
    fn slot_of_another_vault_or_kind_is_refused() {
        let (slot, _) = sealed(SlotKind::Passphrase, "one");
        let right = ["the right words".into()];
        assert!(matches!(slot.open(SlotKind::Passphrase, &right, "other"), Err(Error::HeaderChanged)));
        assert!(matches!(slot.open(SlotKind::Recovery, &right, "one"), Err(Error::HeaderChanged)));
    }

    #[test]
    fn work_factor_above_twenty_is_refused_before_the_work() {
        use std::io::{Read, Write};
        let (mut slot, _) = sealed(SlotKind::Passphrase, "one");
        let mut plain = Vec::new();
        age::armor::ArmoredReader::new(slot.age.as_bytes()).read_to_end(&mut plain).unwrap();
        let stanza_end = plain.windows(3).position(|bytes| bytes == b" 2\n").expect("a work factor of 2");
        plain.splice(stanza_end..stanza_end + 3, *b" 40\n");
        let mut armoured =
            age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor).unwrap();
        armoured.write_all(&plain).unwrap();
        slot.age = String::from_utf8(armoured.finish().unwrap()).unwrap();
        // 2^40 would take years, so that any answer shows that none of the work was done.
        let right = ["the right words".into()];
        assert!(matches!(slot.open(SlotKind::Passphrase, &right, "one"), Err(Error::HeaderChanged)));
    }
}
