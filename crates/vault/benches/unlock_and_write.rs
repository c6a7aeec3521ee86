//! Cost of encryption: unlocking without its key derivation, and writing one note, compared with
//! plain SQLite with the same settings in the same run. The closing lines are ratios, because times
//! depend on the machine.

#![allow(clippy::print_stdout, reason = "a measurement is there to be printed")]
#![allow(clippy::expect_used, reason = "a measurement that cannot be made has failed")]

use std::path::Path;

use criterion::Criterion;
use testsupport::{bench_text, criterion_in};
use vault::rusqlite::{self, Connection};
use vault::{NewPassphrase, Passphrase, Result, Secret, Vault, VaultFolder, WorkFactor, create, unlock};

const PASSPHRASE: &str = "the heron waited by the tram stop";
const TABLES: &str = "
    CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE note_index USING fts5 (body, content = 'note', content_rowid = 'id');
    INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER note_kept AFTER INSERT ON note BEGIN
        INSERT INTO note_index (rowid, body) VALUES (new.id, new.body);
    END;
";
/// The vault's own settings, but for the cipher's.
const SETTINGS: &str = "
    PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON; PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
";

fn main() -> Result<()> {
    let estimates = tempfile::tempdir()?;
    let mut criterion = criterion_in(estimates.path());
    for notes in [3_650, 36_500] {
        measure(&mut criterion, notes)?;
    }
    criterion.final_summary();
    for notes in [3_650, 36_500] {
        conclude(estimates.path(), notes);
    }
    Ok(())
}

fn measure(criterion: &mut Criterion, notes: u64) -> Result<()> {
    let data = tempfile::tempdir()?;
    let mut group = criterion.benchmark_group(notes.to_string());

    let mut vault = furnished(data.path(), notes)?;
    let mut nth = notes;
    group.bench_function("keep", |bench| {
        bench.iter(|| {
            vault.transact(|db| -> Result<()> { Ok(save(db, &mut nth)?) }).expect("it is kept");
        })
    });
    vault.lock()?;
    let secret = Secret::Passphrase(Passphrase::from_typed(PASSPHRASE)?);
    let folder = VaultFolder::within(data.path());
    group.bench_function("unlock", |bench| {
        bench.iter(|| unlock(&folder, &secret, WorkFactor::FOR_TESTS).expect("it unlocks").lock());
    });

    let file = data.path().join("plain.db");
    let mut plain = opened_plainly(&file)?;
    plain.execute_batch(TABLES)?;
    fill(&mut plain, notes)?;
    let mut nth = notes;
    group.bench_function("keep plainly", |bench| bench.iter(|| keep(&mut plain, &mut nth)));
    plain.close().map_err(|(_, error)| error)?;
    group.bench_function("open plainly", |bench| {
        bench.iter(|| drop(opened_plainly(&file).expect("it opens")));
    });
    group.finish();
    Ok(())
}

/// Prints results beside their aims.
fn conclude(estimates: &Path, notes: u64) {
    let median = |name: &str| testsupport::median(estimates, &notes.to_string(), name);
    let aim = if notes == 3_650 { " (aim: at most 60 ms)" } else { "" };
    if let (Some(keep), Some(plainly)) = (median("keep"), median("keep plainly")) {
        println!(
            "{notes} notes: keep one {keep:.2?}, plain {plainly:.2?}: {:.2} times (aim: at most 1.6)",
            keep.div_duration_f64(plainly)
        );
    }
    if let (Some(unlock), Some(plainly)) = (median("unlock"), median("open plainly")) {
        println!(
            "{notes} notes: unlock without key derivation {unlock:.2?}{aim}, every page checked; plain opens in {plainly:.2?}"
        );
    }
}

fn furnished(data: &Path, notes: u64) -> Result<Vault> {
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE)?)?;
    create(&VaultFolder::within(data), &chosen, WorkFactor::FOR_TESTS, |db| -> Result<()> {
        db.execute_batch(TABLES)?;
        Ok(fill(db, notes)?)
    })
}

/// Opened, and read once, as unlocking does.
fn opened_plainly(file: &Path) -> rusqlite::Result<Connection> {
    let db = Connection::open(file)?;
    db.execute_batch(SETTINGS)?;
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(db)
}

fn fill(db: &mut Connection, notes: u64) -> rusqlite::Result<()> {
    let transaction = db.transaction()?;
    for nth in 0..notes {
        transaction.execute("INSERT INTO note (body) VALUES (?1)", [bench_text(nth)])?;
    }
    transaction.commit()
}

fn keep(db: &mut Connection, nth: &mut u64) {
    let transaction = db.transaction().expect("a transaction begins");
    save(&transaction, nth).expect("a note is written");
    transaction.commit().expect("it is kept");
}

fn save(db: &Connection, nth: &mut u64) -> rusqlite::Result<()> {
    *nth += 1;
    db.execute("INSERT INTO note (body) VALUES (?1)", [bench_text(*nth)]).map(drop)
}
