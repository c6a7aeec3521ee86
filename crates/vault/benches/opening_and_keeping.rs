//! What encryption costs: unlocking without its key derivation, and keeping one note, beside the same on plain SQLite
//! with the same settings, in one run. The closing lines are ratios, because times depend on the machine.

#![allow(clippy::print_stdout, reason = "a measurement is there to be printed")]

use std::path::Path;
use std::time::{Duration, Instant};

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
    for notes in [3_650, 36_500] {
        measure(notes)?;
    }
    Ok(())
}

fn measure(notes: u64) -> Result<()> {
    let data = tempfile::tempdir()?;
    let mut vault = furnished(data.path(), notes)?;
    let kept = keeping(vault.connection_mut(), notes)?;
    let kept_in_memory = keeping_in_memory(vault.connection_mut(), notes)?;
    vault.lock()?;
    let secret = Secret::Passphrase(Passphrase::from_typed(PASSPHRASE)?);
    let folder = VaultFolder::within(data.path());
    let unlocked = median(|| unlock(&folder, &secret, WorkFactor::FOR_TESTS)?.lock())?;

    let file = data.path().join("plain.db");
    let mut plain = opened_plainly(&file)?;
    plain.execute_batch(TABLES)?;
    fill(&mut plain, notes)?;
    let kept_plainly = keeping(&mut plain, notes)?;
    let plainly_in_memory = keeping_in_memory(&mut plain, notes)?;
    plain.close().map_err(|(_, error)| error)?;
    let opened = median(|| opened_plainly(&file).map(drop).map_err(Into::into))?;

    let times = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64();
    let aim = if notes == 3_650 { " (aim: at most 60 ms)" } else { "" };
    println!(
        "{notes} notes: keep one {kept:.2?}, plain {kept_plainly:.2?}: {:.2} times (aim: at most 1.6)\n\
         {notes} notes: the same without waiting for the drive {kept_in_memory:.2?}, plain {plainly_in_memory:.2?}: \
         {:.2} times\n\
         {notes} notes: unlock without key derivation {unlocked:.2?}{aim}, every page checked; plain opens in {opened:.2?}",
        times(kept, kept_plainly),
        times(kept_in_memory, plainly_in_memory),
    );
    Ok(())
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
        transaction.execute("INSERT INTO note (body) VALUES (?1)", [prose(nth)])?;
    }
    transaction.commit()
}

fn keeping(db: &mut Connection, notes: u64) -> Result<Duration> {
    let mut nth = notes;
    median(|| {
        nth += 1;
        let transaction = db.transaction()?;
        transaction.execute("INSERT INTO note (body) VALUES (?1)", [prose(nth)])?;
        Ok(transaction.commit()?)
    })
}

/// The same when nothing waits for the drive: what is left is the work itself.
fn keeping_in_memory(db: &mut Connection, notes: u64) -> Result<Duration> {
    db.execute_batch("PRAGMA synchronous = OFF")?;
    let kept = keeping(db, notes)?;
    db.execute_batch("PRAGMA synchronous = EXTRA")?;
    Ok(kept)
}

/// The middle of 41 runs: one slow answer of the drive does not count.
fn median(mut work: impl FnMut() -> Result<()>) -> Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..41 {
        let started = Instant::now();
        work()?;
        times.push(started.elapsed());
    }
    times.sort();
    Ok(times.get(20).copied().unwrap_or_default())
}

/// 200 words, different for every `seed`.
fn prose(seed: u64) -> String {
    let word = |nth: u64| {
        let mixed = (seed * 200 + nth).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
        format!("w{:x} ", mixed % 4_000)
    };
    (0..200).map(word).collect()
}
