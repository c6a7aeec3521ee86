//! Sorting, indexing and rebuilding use no temporary file.

#![cfg(test)]

mod common;

use std::path::Path;

use common::{FIRST, create_vault, try_unlock};
use testsupport::{child_through, finished, generated_text, task};
use vault::Error;
use vault::rusqlite::Connection;

const ROWS: u64 = 20_000;

#[test]
#[ignore = "the process that is watched"]
fn child() {
    let Some((task, data)) = task() else { return };
    if task == "vault" {
        let mut vault = try_unlock(&data, FIRST).unwrap();
        vault
            .write(|db| {
                work(db);
                Ok::<_, Error>(())
            })
            .unwrap();
        vault.lock().unwrap();
    } else {
        let mut db = Connection::open(data.join("control.db")).unwrap();
        db.execute_batch("PRAGMA temp_store = FILE; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)")
            .unwrap();
        work(&mut db);
    }
}

/// Sorts more than fits the cache, creates an index, and rebuilds the whole file.
fn work(db: &mut Connection) {
    db.execute_batch("PRAGMA cache_size = 200").unwrap();
    let transaction = db.transaction().unwrap();
    for nth in 0..ROWS {
        transaction.execute("INSERT INTO note (body) VALUES (?1)", [generated_text(nth, 12)]).unwrap();
    }
    transaction.commit().unwrap();
    let mut sorted = db.prepare("SELECT body FROM note ORDER BY body DESC").unwrap();
    assert_eq!(sorted.query_map([], |_| Ok(())).unwrap().count() as u64, ROWS);
    drop(sorted);
    db.execute_batch("CREATE INDEX note_by_body ON note (body); VACUUM;").unwrap();
}

/// The temporary files that the child opened, as `strace` saw it.
fn temporary_files(task: &str, data: &Path) -> usize {
    let log = data.join("trace");
    let words = ["-f", "-e", "trace=open,openat,creat", "-o", log.to_str().unwrap()];
    finished(&mut child_through("strace", words, task, data));
    let trace = std::fs::read_to_string(log).unwrap();
    assert!(trace.contains(".db\""), "the trace shows files at all");
    trace.lines().filter(|line| line.contains("etilqs_")).count()
}

#[test]
fn sorting_and_indexing_create_no_temporary_file() {
    let data = tempfile::tempdir().unwrap();
    create_vault(data.path()).lock().unwrap();
    assert_eq!(temporary_files("vault", data.path()), 0);
    let control = temporary_files("control", data.path());
    assert!(control > 0);
    println!(
        "{ROWS} rows sorted, indexed and rebuilt: 0 temporary files; control with temp_store=FILE: {control}"
    );
}
