//! Flipped bits in the database, and a truncated database: each is noticed, has its own error, and
//! is left as it is.

use std::path::{Path, PathBuf};

use testsupport::{FolderSnapshot, Random, generated_text, repetitions};
use vault::{Access, Error, Repair, Result, Secret, Vault, VaultFolder, WorkFactor, unlock_read_only};

use crate::common::{FIRST, create_vault, notes, outcome, save, try_unlock, typed};

const PAGE: u64 = 4096;
const SALT: u64 = 16;
const NOTES: usize = 60;

/// A vault of about fifty pages. Its tables have so many columns that their schema fills pages of
/// its own.
struct Subject {
    data: tempfile::TempDir,
    database: PathBuf,
    whole: Vec<u8>,
}

impl Subject {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut vault = create_vault(data.path());
        for nth in 0..NOTES {
            save(&mut vault, &written(nth));
        }
        for nth in 0..6 {
            let columns: Vec<_> = (0..90).map(|column| format!("column_{column} TEXT")).collect();
            let table = format!("CREATE TABLE wide_{nth} ({})", columns.join(", "));
            vault.connection().execute_batch(&table).unwrap();
        }
        vault.lock().unwrap();
        let database = data.path().join("vault/journal-0001.db");
        let whole = std::fs::read(&database).unwrap();
        Self { data, database, whole }
    }

    fn path(&self) -> &Path {
        self.data.path()
    }

    /// Tries to unlock the vault with `bytes` in the place of the database, and checks that a
    /// refusal changes nothing.
    fn opened_with(&self, bytes: &[u8], context: &str) -> Result<Vault> {
        std::fs::write(&self.database, bytes).unwrap();
        let before = FolderSnapshot::of(self.path());
        let attempt = try_unlock(self.path(), FIRST);
        if attempt.is_err() {
            before.assert_unchanged(self.path(), context);
        }
        attempt
    }

    fn flipped(&self, byte: u64, bit: u64) -> Vec<u8> {
        let mut bytes = self.whole.clone();
        bytes[usize::try_from(byte).unwrap()] ^= 1 << bit;
        bytes
    }
}

fn rescued(data: &Path) -> Result<Vault> {
    unlock_read_only(&VaultFolder::within(data), &Secret::Passphrase(typed(FIRST)), WorkFactor::FOR_TESTS)
}

/// The notes that can be read one by one, each checked against what was written.
fn readable(vault: &mut Vault) -> usize {
    let one = |nth: &usize| {
        let id = u32::try_from(*nth).unwrap() + 1;
        let read = vault.read_piece(|db| {
            db.query_row("SELECT body FROM note WHERE id = ?1", [id], |row| row.get::<_, String>("body"))
        });
        if let Ok(body) = &read {
            assert!(*body == written(*nth), "note {id} reads as something else");
        }
        read.is_ok()
    };
    (0..NOTES).filter(one).count()
}

/// Every tenth note is long enough to continue on pages of its own.
fn written(nth: usize) -> String {
    generated_text(nth as u64, if nth.is_multiple_of(10) { 1_500 } else { 200 })
}

#[test]
fn flipped_bit_is_reported_with_its_page_number() {
    let flips = repetitions(3_000, 10_000);
    let subject = Subject::new();
    let pages = subject.whole.len() as u64 / PAGE;
    let mut random = Random::new();
    let seed = random.seed();
    let (mut first_page, mut rescues, mut least) = (0, 0, NOTES);
    for nth in 0..flips {
        let byte = match nth % 5 {
            0 => SALT + random.below(PAGE - SALT),
            _ => PAGE + random.below((pages - 1) * PAGE),
        };
        let bit = random.below(8);
        let page = u32::try_from(byte / PAGE + 1).unwrap();
        let context = format!("bit {bit} of byte {byte}, seed {seed}");
        match subject.opened_with(&subject.flipped(byte, bit), &context) {
            Err(Error::DatabaseDamaged { pages }) => assert_eq!(pages, [page], "{context}"),
            other => panic!("{context}: {}", outcome(&other)),
        }
        first_page += u32::from(page == 1);
        // Every twentieth is read as far as possible.
        if nth % 20 == 1
            && let Ok(mut vault) = rescued(subject.path())
        {
            assert_eq!(vault.access(), Access::Rescue);
            least = least.min(readable(&mut vault));
            rescues += 1;
            drop(vault);
            assert_eq!(std::fs::read(&subject.database).unwrap(), subject.flipped(byte, bit), "{context}");
        }
    }
    assert_eq!(outcome(&subject.opened_with(&subject.whole, "no flip")), "opened");
    assert!(rescues > flips / 40, "only {rescues} of {} could be read at all", flips / 20);
    // One page of notes, or one that leads to others, may be unreadable.
    assert!(least < NOTES, "no flip ever touched a note");
    println!(
        "{flips} flips in {pages} pages ({first_page} in the first), {flips} named by their page, 0 panics, 0 wrong \
         passphrases, 0 bytes changed; {rescues} rescues read at least {least} of {NOTES} notes; control: unflipped it \
         opens (seed {seed})"
    );
}

#[test]
fn read_only_unlock_reads_notes_on_undamaged_pages() {
    let subject = Subject::new();
    let page_count = subject.whole.len() as u64 / PAGE;
    let mut whole_schema = 0;
    let mut lost = Vec::new();
    for page in 2..=page_count {
        let bytes = subject.flipped((page - 1) * PAGE + 100, 0);
        std::fs::write(&subject.database, bytes).unwrap();
        match rescued(subject.path()) {
            Ok(mut vault) => lost.push(NOTES - readable(&mut vault)),
            Err(Error::DatabaseDamaged { pages }) => {
                assert_eq!(pages, [u32::try_from(page).unwrap()]);
                whole_schema += 1;
            }
            Err(other) => panic!("page {page}: {other:?}"),
        }
    }
    std::fs::write(&subject.database, &subject.whole).unwrap();
    let worst = lost.iter().max().unwrap();
    let untouched = lost.iter().filter(|lost| **lost == 0).count();
    // The root page of the table leads to all of it; any other page costs the notes on it.
    assert!(lost.iter().filter(|lost| **lost > 6).count() <= 1, "{lost:?}");
    println!(
        "rescue: {} damaged pages one by one: {untouched} cost no note, the others at most 6 but for the top page \
         ({worst}); {whole_schema} pages of the schema name themselves",
        page_count - 1
    );
}

#[test]
fn reading_without_read_piece_returns_zeroed_text() {
    let subject = Subject::new();
    let mut zeroes = 0;
    for page in 2..=subject.whole.len() as u64 / PAGE {
        std::fs::write(&subject.database, subject.flipped((page - 1) * PAGE + 100, 0)).unwrap();
        let Ok(vault) = rescued(subject.path()) else { continue };
        let read = vault
            .connection()
            .query_row("SELECT body FROM note WHERE id = 1", [], |row| row.get::<_, String>(0));
        zeroes += u32::from(read.is_ok_and(|body| body.contains('\0')));
    }
    assert!(zeroes > 0, "then `read_piece` would not be needed");
    println!("control: read without asking, {zeroes} damaged pages give zeroes for words");
}

#[test]
fn damaged_salt_is_repaired() {
    let subject = Subject::new();
    let expected: Vec<_> = (0..NOTES).map(written).collect();
    for bit in 0..SALT * 8 {
        let context = format!("bit {bit}");
        let mut vault = subject.opened_with(&subject.flipped(bit / 8, bit % 8), &context).unwrap();
        assert_eq!(vault.repairs(), [Repair::Salt], "{context}");
        // The repair is not taken for somebody else's change.
        vault.transact(|_| Ok::<_, vault::Error>(())).unwrap();
        assert_eq!(notes(&vault), expected, "{context}");
        vault.lock().unwrap();
        assert_eq!(std::fs::read(&subject.database).unwrap()[..16], subject.whole[..16], "{context}");
        let vault = try_unlock(subject.path(), FIRST).unwrap();
        assert!(vault.repairs().is_empty(), "{context}");
    }
    let vault = subject.opened_with(&subject.whole, "control").unwrap();
    assert!(vault.repairs().is_empty());
    println!(
        "salt: {} flips, all put right on disk, 0 notes lost; control: a whole salt needs no repair",
        SALT * 8
    );
}

#[test]
fn truncated_database_is_damaged_and_bytes_behind_its_end_are_not() {
    let subject = Subject::new();
    let mut cuts = 0;
    for length in (0..subject.whole.len()).step_by(512) {
        let context = format!("cut to {length} bytes");
        match subject.opened_with(&subject.whole[..length], &context) {
            Err(Error::DatabaseDamaged { .. }) => {}
            other => panic!("{context}: {}", outcome(&other)),
        }
        cuts += 1;
    }
    let expected: Vec<_> = (0..NOTES).map(written).collect();
    let last = subject.whole.len() as u64 - 1;
    for more in [1, 512, 4_095, 4_096, 8_192] {
        // A loss of power can leave anything behind the end of a database that was made shorter.
        let behind: Vec<u8> = (0..more).map(|nth| u8::try_from(nth % 251).unwrap()).collect();
        let longer = [subject.whole.clone(), behind.clone()].concat();
        let mut vault = subject.opened_with(&longer, "longer").unwrap();
        assert_eq!(notes(&vault), expected, "{more} bytes more");
        save(&mut vault, "one more");
        vault.lock().unwrap();
        let mut again = try_unlock(subject.path(), FIRST).unwrap();
        assert_eq!(notes(&again).len(), NOTES + 1, "{more} bytes more");
        assert!(again.check_integrity().unwrap().sound);
        again.lock().unwrap();
        // The control: the page before them still counts.
        let damaged = [subject.flipped(last, 0), behind].concat();
        match subject.opened_with(&damaged, "longer and damaged") {
            Err(Error::DatabaseDamaged { pages }) => {
                assert_eq!(pages, [u32::try_from(last / PAGE).unwrap() + 1])
            }
            other => panic!("{more} bytes more and a flip: {}", outcome(&other)),
        }
    }
    assert_eq!(outcome(&subject.opened_with(&subject.whole, "whole")), "opened");
    println!(
        "database: {cuts} lengths that are too short, 0 accepted, 0 bytes changed; 5 that are too long, opened with \
         every note; control: whole it opens"
    );
}
