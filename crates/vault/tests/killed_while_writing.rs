//! The process is killed while it writes. Everything that it had acknowledged is there afterwards.

#![cfg(test)]

mod common;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use common::{FIRST, create_vault, integrity_errors, try_unlock};
use testsupport::{HANGS, Random, Running, alone, child_process, generated_text, repetitions, task};
use vault::rusqlite::{self, Connection};
use vault::{Error, Result, Vault};

/// Age at which a vault is replaced by a new one: the checks grow with it, and this is about the
/// kills.
const KILLS_OF_ONE_VAULT: u32 = 25;

/// The newest acknowledged text of each acknowledged note.
type Acknowledged = BTreeMap<i64, u64>;

/// About 200 words that contain the number of the note and of the version.
fn body(id: i64, wording: u64) -> String {
    format!("{id} {wording} {}", generated_text(u64::try_from(id).unwrap() * 1_000 + wording, 200))
}

#[test]
#[ignore = "the process that the other tests kill"]
fn child() {
    let Some((_, data)) = task() else { return };
    let mut vault = try_unlock(&data, FIRST).unwrap();
    println!("ready");
    loop {
        let (id, changed) = vault.transact(write_once).unwrap();
        // Acknowledged only now.
        println!("kept {id} 0 {} {}", changed.0, changed.1);
        std::io::stdout().flush().unwrap();
    }
}

/// One transaction: a new note, and a new version of the one before it.
fn write_once(transaction: &Connection) -> Result<(i64, (i64, u64))> {
    let newest = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
    let last = transaction.query_row("SELECT id, body FROM note ORDER BY id DESC LIMIT 1", [], newest)?;
    let changed = (last.0, wording_of(&last.1) + 1);
    transaction
        .execute("UPDATE note SET body = ?2 WHERE id = ?1", (changed.0, body(changed.0, changed.1)))?;
    let id = last.0 + 1;
    transaction.execute("INSERT INTO note (id, body) VALUES (?1, ?2)", (id, body(id, 0)))?;
    Ok((id, changed))
}

fn wording_of(body: &str) -> u64 {
    body.split(' ').nth(1).unwrap().parse().unwrap()
}

/// Acknowledged notes that are missing, or have an older text.
fn losses(vault: &Vault, acknowledged: &Acknowledged) -> Vec<String> {
    let mut read = vault.connection().prepare("SELECT id, body FROM note").unwrap();
    let present: BTreeMap<i64, String> =
        read.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(|row| row.unwrap()).collect();
    let lost = acknowledged.iter().filter_map(|(id, wording)| match present.get(id) {
        None => Some(format!("note {id} is missing")),
        Some(found) if wording_of(found) < *wording => Some(format!("note {id} went back")),
        Some(found) if *found != body(*id, wording_of(found)) => Some(format!("note {id} has other words")),
        Some(_) => None,
    });
    lost.collect()
}

/// Kills a writer after `delay`, and adds what it had acknowledged.
fn kill_a_writer(data: &Path, delay: Duration, acknowledged: &mut Acknowledged) {
    let mut writer = Running::start(&mut child_process("write", data));
    writer.wait_for("ready");
    std::thread::sleep(delay);
    for line in writer.kill() {
        let Some(numbers) = line.strip_prefix("kept ") else { continue };
        let numbers: Vec<i64> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
        for pair in numbers.chunks(2) {
            acknowledged.insert(pair[0], u64::try_from(pair[1]).unwrap());
        }
    }
}

/// A vault with one note, so that there is one to change.
fn furnished(data: &Path) -> Acknowledged {
    let mut vault = create_vault(data);
    let first = "INSERT INTO note (id, body) VALUES (1, ?1)";
    vault.transact(|db| Ok::<_, Error>(db.execute(first, [body(1, 0)])?)).unwrap();
    vault.lock().unwrap();
    Acknowledged::from([(1, 0)])
}

#[test]
fn saved_notes_survive_every_kill() {
    let _alone = alone();
    let kills: u32 = repetitions(200, 1_000);
    let mut random = Random::new();
    let seed = random.seed();
    let (mut slowest, mut sum, mut unfinished) = (Duration::ZERO, 0, 0);
    let mut data = tempfile::tempdir().unwrap();
    let mut acknowledged = furnished(data.path());
    for kill in 0..kills {
        if kill > 0 && kill.is_multiple_of(KILLS_OF_ONE_VAULT) {
            data = tempfile::tempdir().unwrap();
            sum += acknowledged.len();
            acknowledged = furnished(data.path());
        }
        kill_a_writer(data.path(), Duration::from_millis(5 + random.below(116)), &mut acknowledged);
        unfinished += u32::from(has_hot_journal(data.path()));
        let started = Instant::now();
        let vault = try_unlock(data.path(), FIRST)
            .unwrap_or_else(|error| panic!("kill {kill}, seed {seed}: {error:?}"));
        slowest = slowest.max(started.elapsed());
        assert_eq!(losses(&vault, &acknowledged), [""; 0], "kill {kill}, seed {seed}");
        assert_eq!(integrity_errors(&vault), [""; 0], "kill {kill}, seed {seed}");
        vault.lock().unwrap();
    }
    sum += acknowledged.len();
    assert!(slowest < HANGS, "reopening took {slowest:?}");
    assert!(unfinished > 0, "no kill ever met a transaction: the delays prove nothing");
    println!(
        "{kills} kills, {sum} notes acknowledged, {unfinished} kills inside a transaction, 0 lost, 0 corrupt, \
         0 unopenable, slowest reopening {} ms (seed {seed})",
        slowest.as_millis()
    );
}

/// A journal with its header in place: SQLite will roll it back.
fn has_hot_journal(data: &Path) -> bool {
    let journal = data.join("vault").join("journal-0001.db-journal");
    std::fs::read(journal).is_ok_and(|bytes| bytes.first().is_some_and(|byte| *byte != 0))
}

#[test]
fn removed_note_fails_the_check() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let mut acknowledged = furnished(data.path());
    while acknowledged.len() < 3 {
        kill_a_writer(data.path(), Duration::from_millis(120), &mut acknowledged);
    }
    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(losses(&vault, &acknowledged), [""; 0]);
    vault.connection().execute("DELETE FROM note WHERE id = 2", []).unwrap();
    assert_eq!(losses(&vault, &acknowledged), ["note 2 is missing"]);
    vault.connection().execute("UPDATE note SET body = ?1 WHERE id = 1", [body(1, 0)]).unwrap();
    assert_eq!(losses(&vault, &acknowledged), ["note 1 went back", "note 2 is missing"]);
    println!("control: 1 note removed, 1 note put back: 2 losses reported");
}

#[test]
fn running_writer_keeps_the_lock() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    furnished(data.path());
    let mut writer = Running::start(&mut child_process("write", data.path()));
    writer.wait_for("ready");
    assert!(matches!(try_unlock(data.path(), FIRST), Err(Error::AlreadyOpen)));
    writer.kill();
    try_unlock(data.path(), FIRST).unwrap();
}
