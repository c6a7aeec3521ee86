//! The header: key slots and the name of the database, readable without a key, with a checksum that
//! shows damage before a passphrase is asked for.
//!
//! The checksum guards against accidents, not attackers: everything that matters is authenticated
//! inside the slots.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::key_slot::{Slot, SlotKind};

const FORMAT: &str = "inbetween-vault";
/// Version that this release writes, and the newest that it reads.
const VERSION: u32 = 1;
const CHECKSUM_KEY: &str = ",\n  \"sum\": \"";
const AFTER_CHECKSUM: &str = "\"\n}\n";
const CHECKSUM_DIGITS: usize = 64;
/// Digits of the vault's number in the names of what belongs to it.
const ID_DIGITS: usize = 16;

/// Content of both copies of the header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Header {
    format: String,
    version: u32,
    /// Oldest version of this format that may open the vault.
    min_reader: u32,
    pub(crate) vault_id: String,
    /// Grows by one at every write; of two undamaged copies the higher counts.
    pub(crate) generation: u64,
    /// File name of the database, in the same folder.
    pub(crate) database: String,
    /// True since a database remembers this header: one beside it that remembers none is older.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) remembered: bool,
    /// Database that a new key replaced, to be removed when the new one has been opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) retired: Option<String>,
    /// SHA-256 of the first page of that database, in hexadecimal: another file of its name stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) retired_page: Option<String>,
    pub(crate) slots: Vec<Slot>,
    /// Members that a newer version added, written back unchanged.
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

/// The part that every version of the format has.
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
            remembered: true,
            retired: None,
            retired_page: None,
            slots: Vec::new(),
            unknown: BTreeMap::new(),
        }
    }

    /// The next generation, to be changed and written.
    pub(crate) fn next(&self) -> Self {
        Self { generation: self.generation.saturating_add(1), remembered: true, ..self.clone() }
    }

    /// SHA-256 of the key slots, in hexadecimal.
    pub(crate) fn keys_sha256(&self) -> Result<String> {
        let keys = serde_json::to_vec(&self.slots).map_err(std::io::Error::other)?;
        Ok(sha256_of(&keys))
    }

    /// The same key slots for another database.
    pub(crate) fn naming(&self, database: &str) -> Self {
        Self { database: database.to_owned(), retired: None, retired_page: None, ..self.clone() }
    }

    /// The first digits of the vault's random number.
    pub(crate) fn short_id(&self) -> &str {
        let digits = self.vault_id.bytes().take_while(u8::is_ascii_hexdigit).take(ID_DIGITS).count();
        self.vault_id.get(..digits).unwrap_or_default()
    }

    pub(crate) fn slot(&self, kind: SlotKind) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.kind == kind.name())
    }

    /// Returns true if every slot is of a kind that this version knows.
    pub(crate) fn knows_every_slot(&self) -> bool {
        self.slots.iter().all(|slot| SlotKind::ALL.iter().any(|kind| kind.name() == slot.kind))
    }

    /// Replaces the slot of the same kind.
    pub(crate) fn set_slot(&mut self, slot: Slot) {
        match self.slots.iter_mut().find(|present| present.kind == slot.kind) {
            Some(present) => *present = slot,
            None => self.slots.push(slot),
        }
    }

    /// The bytes of the file: indented JSON whose last member is the SHA-256 of every byte before
    /// it.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        let whole = serde_json::to_string_pretty(self).map_err(std::io::Error::other)?;
        let rest = whole.strip_suffix("\n}").unwrap_or(&whole);
        Ok(format!("{rest}{CHECKSUM_KEY}{}{AFTER_CHECKSUM}", sha256_of(rest.as_bytes())).into_bytes())
    }

    /// Parses a copy.
    ///
    /// # Errors
    ///
    /// [`Error::HeaderDamaged`] if the checksum is wrong, [`Error::TooNew`], and
    /// [`Error::HeaderChanged`] if the checksum is right and the content invalid.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let rest = checksummed(bytes).ok_or(Error::HeaderDamaged)?;
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

/// Returns true for a name that this product gives a database: never a path.
pub(crate) fn is_database(name: &str) -> bool {
    database_number(name).is_some()
}

/// The number in `journal-0001.db`.
pub(crate) fn database_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("journal-")?.strip_suffix(".db")?;
    (digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// The bytes under the checksum, if it is right.
fn checksummed(bytes: &[u8]) -> Option<&[u8]> {
    let body = bytes.strip_suffix(AFTER_CHECKSUM.as_bytes())?;
    let (rest, sum) = body.split_at_checked(body.len().checked_sub(CHECKSUM_DIGITS)?)?;
    let rest = rest.strip_suffix(CHECKSUM_KEY.as_bytes())?;
    (sha256_of(rest).as_bytes() == sum).then_some(rest)
}

fn sha256_of(bytes: &[u8]) -> String {
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
    fn header_reads_back_as_written() {
        assert_eq!(Header::from_bytes(&header().to_bytes().unwrap()).unwrap(), header());
    }

    #[test]
    fn every_flipped_bit_and_truncation_is_damage() {
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
    fn newer_format_is_refused_or_kept_unchanged() {
        let mut newer = header();
        newer.unknown.insert("colour".into(), "blue".into());
        let kept = Header::from_bytes(&newer.to_bytes().unwrap()).unwrap();
        assert_eq!(kept.next().unknown, newer.unknown);
        newer.min_reader = VERSION + 1;
        let refused = Header::from_bytes(&newer.to_bytes().unwrap());
        assert!(matches!(refused, Err(Error::TooNew { min_reader: 2, known: 1 })));
    }

    #[test]
    fn database_name_that_is_a_path_is_refused() {
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

    /// A header in which some bytes were changed, with a sum that is right for them.
    fn changed_and_summed(edits: &[(usize, u8, u8)]) -> Vec<u8> {
        let whole = header().to_bytes().unwrap();
        let mut rest = checksummed(&whole).unwrap().to_vec();
        for (at, byte, edit) in edits {
            let at = at % rest.len();
            match edit {
                0 => rest[at] = *byte,
                1 => rest.insert(at, *byte),
                2 => drop(rest.remove(at)),
                _ => rest.splice(at..at, b"{\"a\":[".iter().copied().cycle().take(900)).for_each(drop),
            }
        }
        let sum = sha256_of(&rest);
        [&rest, CHECKSUM_KEY.as_bytes(), sum.as_bytes(), AFTER_CHECKSUM.as_bytes()].concat()
    }

    /// T36: whatever somebody writes into a header, with its sum or without.
    #[test]
    fn no_header_panics_and_none_names_a_path() {
        use proptest::prelude::*;
        use proptest::test_runner::{Config, TestRunner};
        let edits = prop::collection::vec((any::<usize>(), any::<u8>(), 0_u8..4), 0..6);
        let bytes = prop::collection::vec(any::<u8>(), 0..300);
        let cases = testsupport::repetitions(10_000, 100_000);
        let (read, began) = (std::cell::Cell::new(0_u32), std::time::Instant::now());
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
            .run(&(edits, bytes), |(edits, bytes)| {
                let _ = Header::from_bytes(&bytes);
                if let Ok(header) = Header::from_bytes(&changed_and_summed(&edits)) {
                    read.set(read.get() + 1);
                    prop_assert!(is_database(&header.database) && !header.database.contains('/'));
                    prop_assert_eq!(Header::from_bytes(&header.to_bytes().unwrap()).unwrap(), header);
                }
                Ok(())
            })
            .unwrap();
        // Control: some changes are harmless, and those headers are read.
        assert!(read.get() > 0);
        println!("{cases} headers in {:.1?}, {} of them read, no panic", began.elapsed(), read.get());
    }
}
