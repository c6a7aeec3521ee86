//! The header: which slots a vault has and which file is its database, readable without a key, with a sum that shows
//! damage before a passphrase is asked for.
//!
//! The sum keeps out accidents, not attackers: what matters is authenticated inside the slots.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::key_slot::{Slot, SlotKind};

const FORMAT: &str = "inbetween-vault";
/// The version this release writes, and the newest it can read.
const VERSION: u32 = 1;
const SUM_KEY: &str = ",\n  \"sum\": \"";
const AFTER_SUM: &str = "\"\n}\n";
const SUM_DIGITS: usize = 64;

/// What both copies of the header say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Header {
    format: String,
    version: u32,
    /// The oldest version of this format that may open the vault.
    min_reader: u32,
    pub(crate) vault_id: String,
    /// Grows by one at every write; of two whole copies the higher counts.
    pub(crate) generation: u64,
    /// The database's file name, in the same folder.
    pub(crate) database: String,
    /// The database that a new key replaced, to be removed when the new one has been opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) retired: Option<String>,
    pub(crate) slots: Vec<Slot>,
    /// What a newer version added, kept as it is.
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

/// The part every version of the format will have.
#[derive(Deserialize)]
struct Preamble {
    format: String,
    min_reader: u32,
}

impl Header {
    pub(crate) fn new(vault_id: String, database: String) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            min_reader: VERSION,
            vault_id,
            generation: 1,
            database,
            retired: None,
            slots: Vec::new(),
            unknown: BTreeMap::new(),
        }
    }

    /// The next generation, to be changed and written.
    pub(crate) fn next(&self) -> Self {
        Self { generation: self.generation.saturating_add(1), ..self.clone() }
    }

    pub(crate) fn slot(&self, kind: SlotKind) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.kind == kind.name())
    }

    /// Puts `slot` in the place of the one of its kind.
    pub(crate) fn set_slot(&mut self, slot: Slot) {
        match self.slots.iter_mut().find(|present| present.kind == slot.kind) {
            Some(present) => *present = slot,
            None => self.slots.push(slot),
        }
    }

    /// The file's bytes: indented JSON whose last member is the SHA-256 of every byte before it.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        let whole = serde_json::to_string_pretty(self).map_err(std::io::Error::other)?;
        let rest = whole.strip_suffix("\n}").unwrap_or(&whole);
        Ok(format!("{rest}{SUM_KEY}{}{AFTER_SUM}", sum_of(rest.as_bytes())).into_bytes())
    }

    /// Reads a copy.
    ///
    /// # Errors
    ///
    /// [`Error::HeaderDamaged`] when the sum does not fit, [`Error::TooNew`], and [`Error::HeaderChanged`] when it
    /// fits and the content makes no sense.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let rest = summed(bytes).ok_or(Error::HeaderDamaged)?;
        let json = [rest, b"\n}"].concat();
        let preamble: Preamble = serde_json::from_slice(&json).map_err(|_| Error::HeaderChanged)?;
        if preamble.format != FORMAT {
            return Err(Error::HeaderChanged);
        }
        if preamble.min_reader > VERSION {
            return Err(Error::TooNew { min_reader: preamble.min_reader, known: VERSION });
        }
        let header: Self = serde_json::from_slice(&json).map_err(|_| Error::HeaderChanged)?;
        let names_are_plain =
            std::iter::once(&header.database).chain(&header.retired).all(|name| is_database(name));
        if names_are_plain { Ok(header) } else { Err(Error::HeaderChanged) }
    }
}

/// Whether `name` is one that this product gives a database: never a path.
pub(crate) fn is_database(name: &str) -> bool {
    database_number(name).is_some()
}

/// The number in `journal-0001.db`.
pub(crate) fn database_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("journal-")?.strip_suffix(".db")?;
    (digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// The bytes that the sum is over, if it fits.
fn summed(bytes: &[u8]) -> Option<&[u8]> {
    let body = bytes.strip_suffix(AFTER_SUM.as_bytes())?;
    let (rest, sum) = body.split_at_checked(body.len().checked_sub(SUM_DIGITS)?)?;
    let rest = rest.strip_suffix(SUM_KEY.as_bytes())?;
    (sum_of(rest).as_bytes() == sum).then_some(rest)
}

fn sum_of(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        let mut header = Header::new("cafe".into(), "journal-0001.db".into());
        header.set_slot(Slot { kind: "passphrase".into(), age: "armour\n".into() });
        header
    }

    #[test]
    fn a_header_reads_back_as_it_was_written() {
        assert_eq!(Header::from_bytes(&header().to_bytes().unwrap()).unwrap(), header());
    }

    #[test]
    fn every_flipped_bit_and_every_shorter_length_is_damage() {
        let whole = header().to_bytes().unwrap();
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(Header::from_bytes(&flipped), Err(Error::HeaderDamaged)), "bit {bit}");
        }
        for length in 0..whole.len() {
            assert!(
                matches!(Header::from_bytes(&whole[..length]), Err(Error::HeaderDamaged)),
                "length {length}"
            );
        }
    }

    #[test]
    fn a_newer_format_is_told_apart_and_what_it_added_is_kept_when_it_allows_us_to_read() {
        let mut newer = header();
        newer.unknown.insert("colour".into(), "blue".into());
        let kept = Header::from_bytes(&newer.to_bytes().unwrap()).unwrap();
        assert_eq!(kept.next().unknown, newer.unknown);
        newer.min_reader = VERSION + 1;
        let refused = Header::from_bytes(&newer.to_bytes().unwrap());
        assert!(matches!(refused, Err(Error::TooNew { min_reader: 2, known: 1 })));
    }

    #[test]
    fn a_database_name_that_is_a_path_is_refused() {
        for name in
            ["../journal-0001.db", "/etc/passwd", "journal-0001.db/..", "journal-1.db", "journal-00a1.db", ""]
        {
            let mut evil = header();
            evil.database = name.into();
            assert!(
                matches!(Header::from_bytes(&evil.to_bytes().unwrap()), Err(Error::HeaderChanged)),
                "{name}"
            );
        }
    }
}
