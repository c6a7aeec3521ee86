//! A full drive at every step of every operation: nothing that was saved is lost, and the old
//! secret still opens.

#![cfg(test)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use common::{
    FIRST, SECOND, create_vault, integrity_errors, name_of, new_passphrase, notes, save, try_create,
    try_save, try_unlock, typed,
};
use testsupport::{
    Endings, FolderSnapshot, alone, child_process, child_with_own_mounts, copy_folder, finished,
    generated_text, leave_free, mount_small_drive, quick_tempdir, repetitions, said, task,
};
use vault::{Error, FoundBackup, Papers, RecoveryPhrase, Result, Secret, VaultFolder, backups_in, restore};

const VERBS: [&str; 8] = ["create", "unlock", "keep", "change", "recovery", "renew", "backup", "restore"];
const NOTES: usize = 150;
const PAPERS: Papers = Papers { readme: "Read this first.", security: "# Security", script: "print()" };
const DRIVE: u64 = 4 << 20;
const STEP: usize = 8 << 10;

#[test]
#[ignore = "the process that gets a small drive"]
fn child() {
    let Some((task, data)) = task() else { return };
    if let Some(verb) = task.strip_prefix("limited ") {
        let limited = act(verb, &data);
        println!("ended {}", limited.map_or_else(|error| name_of(&error), |()| "well".to_owned()));
        return;
    }
    mount_small_drive(&data, DRIVE);
    let pattern = pattern();
    let mut endings = Endings::default();
    // Not a multiple of the step in the sparse run, so that each operation meets other places.
    let stride = usize::try_from(repetitions(11, 1)).unwrap();
    for (nth, verb) in VERBS.into_iter().enumerate() {
        let steps = (24 << 10..=2 << 20).step_by(STEP).skip(nth % stride).step_by(stride);
        // A header is so small that it fits wherever a page does: its last room is tried page by
        // page.
        for free in (0..24 << 10).step_by(4 << 10).chain(steps) {
            let ending = run(verb, &data, pattern.path(), free);
            endings.count(verb, &ending);
        }
    }
    endings.print();
}

fn pattern() -> tempfile::TempDir {
    let data = quick_tempdir();
    let mut vault = create_vault(data.path());
    for nth in 0..NOTES {
        save(&mut vault, &generated_text(nth as u64, 200));
    }
    vault.lock().unwrap();
    data
}

fn act(verb: &str, data: &Path) -> Result<()> {
    if verb == "create" {
        return try_create(data, FIRST)?.lock();
    }
    if verb == "restore" {
        let folder = VaultFolder::within(data);
        let secret = Secret::Passphrase(typed(FIRST));
        return restore(&folder, &folder, &secret, "2026-11-29").map(drop);
    }
    let mut vault = try_unlock(data, FIRST)?;
    match verb {
        "unlock" => {}
        // Until there is no room, and then once more.
        "keep" => {
            for nth in 0..400 {
                try_save(&mut vault, &generated_text(nth, 200))?;
            }
        }
        "change" => vault.change_passphrase(&new_passphrase(SECOND))?,
        "recovery" => vault.set_recovery_phrase(&RecoveryPhrase::generate(vault::PhraseForm::ENGLISH)?)?,
        "renew" => vault.rotate_key(&new_passphrase(SECOND))?,
        "backup" => {
            let done = vault.back_up_into(&data.join("backups/2026-11-29"), &PAPERS);
            let found = backups_in(&data.join("backups"))?;
            assert_eq!(found.len(), usize::from(done.is_ok()), "a backup has its name when it is whole");
            assert!(found.iter().all(FoundBackup::is_complete));
            done?;
        }
        other => panic!("{other} is no verb"),
    }
    vault.lock()
}

/// Runs one operation on a drive with `free` bytes left, checks the vault, and returns the outcome.
fn run(verb: &str, data: &Path, pattern: &Path, free: u64) -> String {
    let home = data.join("home");
    let padding = data.join("padding");
    let _ = std::fs::remove_dir_all(&home);
    let _ = std::fs::remove_file(&padding);
    std::fs::create_dir(&home).unwrap();
    if verb != "create" {
        copy_folder(&pattern.join("vault"), &home.join("vault"));
    }
    if verb == "unlock" {
        // A damaged copy, so that unlocking has something to write.
        let copy = home.join("vault/header.copy.json");
        std::fs::write(&copy, &std::fs::read(&copy).unwrap()[1..]).unwrap();
    }
    leave_free(&padding, free);
    let before = FolderSnapshot::of(&home);
    let ending = act(verb, &home);
    let context = format!("{verb} with {} KiB left", free >> 10);
    let after = FolderSnapshot::of(&home);
    let gone: Vec<_> =
        before.changes(&after).into_iter().filter(|change| change.ends_with("is gone")).collect();
    if verb != "renew" || ending.is_err() {
        assert_eq!(gone, [""; 0], "{context}");
    }
    check(verb, &home, ending, &context)
}

/// Checks that must hold after an operation, whether the drive was full or not.
fn check(verb: &str, home: &Path, ending: Result<()>, context: &str) -> String {
    let names = FolderSnapshot::of(home);
    let unfinished: Vec<_> = names.names().into_iter().filter(|name| name.ends_with(".new")).collect();
    assert_eq!(unfinished, [""; 0], "{context}");
    assert!(!home.join(".restoring").exists(), "{context}: a copy is left");
    let failed = ending.is_err();
    let secret = if !failed && matches!(verb, "change" | "renew") { SECOND } else { FIRST };
    if verb == "create" && failed {
        assert!(!home.join("vault").exists(), "{context}: half a vault");
        assert!(!home.join(".creating").exists(), "{context}: a building site");
    } else {
        // Without giving any room back.
        let vault = try_unlock(home, secret).unwrap_or_else(|error| panic!("{context}: {error:?}"));
        assert_eq!(integrity_errors(&vault), [""; 0], "{context}");
        let found = notes(&vault);
        let expected = if verb == "create" { 0 } else { NOTES };
        assert!(found.len() >= expected, "{context}: notes are missing");
        for (nth, note) in found.iter().take(expected).enumerate() {
            assert_eq!(*note, generated_text(nth as u64, 200), "{context}");
        }
    }
    match ending {
        Ok(()) => "well".to_owned(),
        Err(Error::NoRoom) => "NoRoom".to_owned(),
        Err(other) => panic!("{context}: {other:?}"),
    }
}

#[test]
fn full_drive_is_reported_and_loses_nothing() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("small drive", data.path()) else { return };
    let endings = Endings::read(&said(&done, "ended "));
    let (well, full) = (endings.ended("well"), endings.ended("NoRoom"));
    assert!(well + full >= repetitions(130, 500), "{endings}");
    // The drive was really full: the operations that need room had none in a good part of the runs.
    for verb in ["create", "keep", "change", "recovery", "renew", "backup", "restore"] {
        assert!(endings.has(verb, "NoRoom"), "{verb} was never out of room: {endings}");
    }
    println!("{} runs, {full} out of room, 0 lost, 0 unopenable: {}", well + full, endings);
}

#[test]
fn file_size_limit_loses_nothing() {
    let _alone = alone();
    let pattern = pattern();
    let mut endings: BTreeMap<String, u32> = BTreeMap::new();
    let sizes = [0, 1, 2, 4, 8, 16, 48, 96, 200, 400, 800, 1_600];
    for verb in VERBS {
        for kibibytes in sizes {
            let data = tempfile::tempdir().unwrap();
            if verb != "create" {
                copy_folder(&pattern.path().join("vault"), &data.path().join("vault"));
            }
            // `ulimit -f` counts blocks of 1,024 bytes in bash; the signal is ignored, so that
            // writing fails instead.
            let script = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$@\"");
            let inner = child_process(&format!("limited {verb}"), data.path());
            let mut limited = Command::new("bash");
            limited.args(["-c", &script, "bash"]).arg(inner.get_program()).args(inner.get_args());
            limited.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
            let done = finished(&mut limited);
            let ending = said(&done, "ended ")[0].to_owned();
            let context = format!("{verb} with files of {kibibytes} KiB");
            // SQLite has one error for every write that fails for another reason than a full drive.
            assert!(matches!(&*ending, "well" | "NoRoom" | "Storage"), "{context}: {ending}");
            let as_result = if ending == "well" { Ok(()) } else { Err(Error::NoRoom) };
            check(verb, data.path(), as_result, &context);
            *endings.entry(ending).or_default() += 1;
        }
    }
    println!("limited files: {} runs, 0 lost, 0 unopenable: {endings:?}", VERBS.len() * sizes.len());
}

#[test]
fn lost_note_fails_the_check() {
    let _alone = alone();
    let data = pattern();
    let vault = try_unlock(data.path(), FIRST).unwrap();
    vault.connection().execute("DELETE FROM note WHERE id = 1", []).unwrap();
    vault.lock().unwrap();
    let seen =
        std::panic::catch_unwind(|| check("keep", data.path(), Err(Error::NoRoom), "control")).is_err();
    assert!(seen);
    println!("control: a note taken away is reported");
}
