//! A vault in a place that cannot be written.

#![cfg(test)]

mod common;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use common::{
    FIRST, SECOND, create_vault, name_of, new_passphrase, notes, outcome, save, try_save, try_unlock,
};
use testsupport::{
    FolderSnapshot, HANGS, Running, alone, child_process, child_through, child_with_own_mounts, finished,
    generated_text, said, task,
};
use vault::{Access, RecoveryPhrase};

#[test]
#[ignore = "the process that gets a read-only drive"]
fn child() {
    let Some((task, data)) = task() else { return };
    match &*task {
        "mount and trace" => {
            mount_read_only(&data);
            let log = std::env::temp_dir().join(format!("trace-{}", std::process::id()));
            let log_name = log.to_str().unwrap();
            let traced = finished(&mut child_through("strace", ["-f", "-y", "-o", log_name], "read", &data));
            said(&traced, "").iter().for_each(|line| println!("{line}"));
            println!(
                "writes {}",
                attempts_to_write(&std::fs::read_to_string(&log).unwrap(), &data).join("; ")
            );
            std::fs::remove_file(log).unwrap();
        }
        "mount and open" => {
            mount_read_only(&data);
            println!("ended {}", outcome(&try_unlock(&data, FIRST)));
        }
        "read" => read(&data),
        "stop in a transaction" => stop_in_a_transaction(&data),
        other => panic!("{other} is no task"),
    }
}

fn mount_read_only(data: &Path) {
    finished(Command::new("mount").arg("--bind").args([data, data]));
    finished(Command::new("mount").args(["-o", "remount,ro,bind"]).arg(data));
}

/// Unlocks, reads, and tries every operation that writes.
fn read(data: &Path) {
    let started = Instant::now();
    let mut vault = try_unlock(data, FIRST).unwrap();
    println!("took {}", started.elapsed().as_millis());
    assert_eq!(vault.access(), Access::ReadOnly);
    println!("notes {}", notes(&vault).len());
    println!("refused keep {}", name_of(&try_save(&mut vault, "more").unwrap_err()));
    println!("refused change {}", name_of(&vault.change_passphrase(&new_passphrase(SECOND)).unwrap_err()));
    let sheet = RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap();
    println!("refused recovery {}", name_of(&vault.set_recovery_phrase(&sheet).unwrap_err()));
    println!("refused renew {}", name_of(&vault.rotate_key(&new_passphrase(SECOND)).unwrap_err()));
    assert!(vault.check_integrity().unwrap().sound);
    vault.lock().unwrap();
}

/// Begins a change that reaches the file, and waits to be killed.
fn stop_in_a_transaction(data: &Path) {
    let vault = try_unlock(data, FIRST).unwrap();
    vault.connection().execute_batch("PRAGMA cache_size = 5").unwrap();
    let transaction = vault.connection().unchecked_transaction().unwrap();
    transaction.execute("UPDATE note SET body = ?1", [generated_text(1_000, 200)]).unwrap();
    println!("inside");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

/// System calls of a trace that could change something in `data`.
fn attempts_to_write(trace: &str, data: &Path) -> Vec<String> {
    const CHANGING: [&str; 14] = [
        "unlink",
        "rename",
        "mkdir",
        "rmdir",
        "ftruncate",
        "truncate",
        "chmod",
        "chown",
        "link",
        "symlink",
        "utime",
        "pwrite",
        "write(",
        "fallocate",
    ];
    const OPENING: [&str; 4] = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"];
    let here = data.to_str().unwrap();
    let changes = |line: &&str| {
        line.contains(here)
            && (OPENING.iter().any(|flag| line.contains(flag))
                || CHANGING.iter().any(|call| line.contains(call)))
            && !line.contains("readlink")
    };
    trace
        .lines()
        .filter(changes)
        .map(|line| line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').to_owned())
        .collect()
}

fn filled(data: &Path) {
    let mut vault = create_vault(data);
    for nth in 0..40 {
        save(&mut vault, &generated_text(nth, 200));
    }
    vault.lock().unwrap();
}

fn kill_in_a_transaction(data: &Path) {
    let mut writer = Running::start(&mut child_process("stop in a transaction", data));
    writer.wait_for("inside");
    writer.kill();
}

#[test]
fn read_only_drive_is_never_written() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let before = FolderSnapshot::of(data.path());
    let Some(done) = child_with_own_mounts("mount and trace", data.path()) else { return };
    before.assert_unchanged(data.path(), "opening read-only");
    let took: u64 = said(&done, "took ")[0].parse().unwrap();
    assert!(Duration::from_millis(took) < HANGS);
    assert_eq!(said(&done, "notes "), ["40"]);
    let refused = ["keep", "change", "recovery", "renew"].map(|verb| format!("{verb} ReadOnly"));
    assert_eq!(said(&done, "refused "), refused);
    // Two calls ask the drive for writing, and it refuses: opening LOCK and opening the database.
    let writes = said(&done, "writes ")[0];
    let unexpected: Vec<_> = writes
        .split("; ")
        .filter(|call| !call.is_empty())
        .filter(|call| !(call.contains("/vault/LOCK\"") && call.contains("EROFS")))
        .collect();
    assert_eq!(unexpected, [""; 0]);
    println!(
        "opened under strace in {took} ms, {} attempts on LOCK refused by the drive, 0 other writes, 4 verbs refused",
        writes.split("; ").count()
    );
}

#[test]
fn trace_shows_writes_on_a_writable_drive() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let log = data.path().join("trace");
    let mut writing = child_through(
        "strace",
        ["-f", "-y", "-o", log.to_str().unwrap()],
        "stop in a transaction",
        data.path(),
    );
    writing.stdin(std::process::Stdio::null());
    finished(&mut writing);
    let writes = attempts_to_write(&std::fs::read_to_string(&log).unwrap(), &data.path().join("vault"));
    assert!(writes.iter().any(|call| call.contains("journal-0001.db")), "{writes:?}");
    println!("control: {} writing calls seen on a writable drive", writes.len());
}

#[test]
fn unfinished_change_is_undone_where_writing_is_possible() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    kill_in_a_transaction(data.path());
    let journal = data.path().join("vault/journal-0001.db-journal");
    assert_ne!(std::fs::read(&journal).unwrap()[0], 0, "the journal is hot");
    let before = FolderSnapshot::of(data.path());
    let Some(done) = child_with_own_mounts("mount and open", data.path()) else { return };
    assert_eq!(said(&done, "ended "), ["ReadOnlyLeftover"]);
    before.assert_unchanged(data.path(), "a refused opening");
    let vault = try_unlock(data.path(), FIRST).unwrap();
    let expected: Vec<_> = (0..40).map(|nth| generated_text(nth, 200)).collect();
    assert_eq!(notes(&vault), expected);
    println!("hot journal: ReadOnlyLeftover read-only, 40 of 40 notes as before on a writable drive");
}

#[test]
fn finished_rollback_journal_is_ignored() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    kill_in_a_transaction(data.path());
    drop(try_unlock(data.path(), FIRST).unwrap());
    // State after a kill between two changes: SQLite ends a change by emptying the journal's first
    // bytes.
    let journal = data.path().join("vault/journal-0001.db-journal");
    std::fs::write(&journal, [vec![0; 28], vec![7; 9_000]].concat()).unwrap();
    std::fs::set_permissions(&journal, std::fs::Permissions::from_mode(0o600)).unwrap();
    let Some(done) = child_with_own_mounts("mount and open", data.path()) else { return };
    assert_eq!(said(&done, "ended "), ["opened"]);
    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(notes(&vault).len(), 40);
    println!("finished journal: opens read-only and writable, 40 of 40 notes");
}

#[test]
fn foreign_write_ahead_log_is_refused_and_kept() {
    let _alone = alone();
    for ending_of_name in ["-wal", "-shm"] {
        let data = tempfile::tempdir().unwrap();
        filled(data.path());
        let log = data.path().join(format!("vault/journal-0001.db{ending_of_name}"));
        std::fs::write(&log, b"someone else's").unwrap();
        let before = FolderSnapshot::of(data.path());
        assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "ForeignLog");
        before.assert_unchanged(data.path(), "a foreign log");
        std::fs::remove_file(log).unwrap();
        assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "opened");
    }
    println!("-wal and -shm beside the database: ForeignLog, 0 bytes changed; without them it opens");
}
