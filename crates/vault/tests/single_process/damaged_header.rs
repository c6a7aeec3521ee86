//! Flipped bits in the two copies of the header, and truncated headers.

use std::path::{Path, PathBuf};

use testsupport::{FolderSnapshot, Random, generated_text};
use vault::{Error, Presence, RecoveryPhrase, Repair, VaultFolder};

use crate::common::{FIRST, create_vault, notes, outcome, save, try_recover, try_unlock};

const COPIES: [&str; 2] = ["header.json", "header.copy.json"];
const REPAIRS: [Repair; 2] = [Repair::Header, Repair::HeaderCopy];
const SHEET: &str = "zoo zone zero zebra youth young you yellow year yard";

struct Subject {
    data: tempfile::TempDir,
    whole: Vec<u8>,
}

impl Subject {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut vault = create_vault(data.path());
        vault.set_recovery_phrase(&RecoveryPhrase::from_typed(SHEET).unwrap()).unwrap();
        save(&mut vault, &generated_text(1, 200));
        vault.lock().unwrap();
        let whole = std::fs::read(data.path().join("vault").join(COPIES[0])).unwrap();
        Self { data, whole }
    }

    fn path(&self) -> &Path {
        self.data.path()
    }

    fn copy(&self, which: usize) -> PathBuf {
        self.path().join("vault").join(COPIES[which])
    }

    fn put(&self, which: usize, bytes: &[u8]) {
        std::fs::write(self.copy(which), bytes).unwrap();
    }

    fn look(&self) -> Result<Presence, Error> {
        VaultFolder::within(self.path()).inspect()
    }

    fn flipped(&self, bit: usize) -> Vec<u8> {
        let mut bytes = self.whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    }
}

#[test]
fn one_damaged_header_copy_is_tolerated_and_two_are_not() {
    let subject = Subject::new();
    let bits = subject.whole.len() * 8;
    for bit in 0..bits {
        let flipped = subject.flipped(bit);
        for which in [0, 1] {
            subject.put(which, &flipped);
            assert!(matches!(subject.look(), Ok(Presence::Vault)), "bit {bit} of {}", COPIES[which]);
            subject.put(which, &subject.whole);
        }
        subject.put(0, &flipped);
        subject.put(1, &subject.flipped(bits - 1 - bit));
        let refused = subject.look();
        subject.put(0, &subject.whole);
        subject.put(1, &subject.whole);
        assert!(matches!(refused, Err(Error::HeaderDamaged)), "bit {bit} of both: {refused:?}");
    }
    assert!(matches!(subject.look(), Ok(Presence::Vault)));
    println!(
        "{bits} bits of each copy: {} looks with one damaged copy fine, {bits} with two damaged refused; control: whole it is fine",
        2 * bits
    );
}

#[test]
fn unlocking_repairs_a_damaged_header_copy() {
    let subject = Subject::new();
    let mut random = Random::new();
    for nth in 0..20 {
        let which = nth % 2;
        let bit = usize::try_from(random.below(subject.whole.len() as u64 * 8)).unwrap();
        subject.put(which, &subject.flipped(bit));
        let vault =
            if nth % 4 < 2 { try_unlock(subject.path(), FIRST) } else { try_recover(subject.path(), SHEET) };
        let vault = vault.unwrap_or_else(|error| panic!("bit {bit} of {}: {error:?}", COPIES[which]));
        assert_eq!(vault.repairs(), [REPAIRS[which]], "bit {bit} of {}", COPIES[which]);
        assert_eq!(notes(&vault), [generated_text(1, 200)]);
        vault.lock().unwrap();
        for which in [0, 1] {
            assert_eq!(std::fs::read(subject.copy(which)).unwrap(), subject.whole, "bit {bit}");
        }
    }
    assert!(try_unlock(subject.path(), FIRST).unwrap().repairs().is_empty());
    println!("20 damaged copies put right on disk, byte for byte; control: whole copies need no repair");
}

#[test]
fn two_damaged_header_copies_change_nothing() {
    let subject = Subject::new();
    let mut random = Random::new();
    for _ in 0..20 {
        for which in [0, 1] {
            let bit = usize::try_from(random.below(subject.whole.len() as u64 * 8)).unwrap();
            subject.put(which, &subject.flipped(bit));
        }
        let before = FolderSnapshot::of(subject.path());
        assert_eq!(outcome(&try_unlock(subject.path(), FIRST)), "HeaderDamaged");
        assert_eq!(outcome(&try_recover(subject.path(), SHEET)), "HeaderDamaged");
        before.assert_unchanged(subject.path(), "two damaged headers");
    }
    subject.put(1, &subject.whole);
    assert_eq!(outcome(&try_unlock(subject.path(), FIRST)), "opened");
    println!(
        "20 pairs of damaged copies, 40 openings refused, 0 bytes changed; control: one whole copy opens"
    );
}

#[test]
fn truncated_header_is_damaged_at_every_length() {
    let subject = Subject::new();
    for length in 0..subject.whole.len() {
        let cut = &subject.whole[..length];
        subject.put(0, cut);
        subject.put(1, cut);
        assert!(matches!(subject.look(), Err(Error::HeaderDamaged)), "both of {length} bytes");
        // In full for a part of them: inspecting reads the header in the same way.
        if length.is_multiple_of(97) {
            let before = FolderSnapshot::of(subject.path());
            assert_eq!(outcome(&try_unlock(subject.path(), FIRST)), "HeaderDamaged", "{length} bytes");
            before.assert_unchanged(subject.path(), "cut headers");
        }
        subject.put(1, &subject.whole);
        assert!(matches!(subject.look(), Ok(Presence::Vault)), "one of {length} bytes");
    }
    println!(
        "header: {} lengths of both copies, 0 accepted, 0 bytes changed; control: one whole copy is enough",
        subject.whole.len()
    );
}
