//! T5: the drive is full, at every step of every verb. Nothing that was kept is lost, and the old secret still opens.

#![cfg(test)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use common::listing::{Listing, copy_folder};
use common::outside::{alone, child_process, child_with_own_mounts, finished, said, task};
use common::{
    FIRST, SECOND, chosen, complaints, keep, made, name_of, notes, opened, prose, times, try_to_keep,
    try_to_make,
};
use vault::{Error, RecoveryPhrase, Result};

const VERBS: [&str; 6] = ["create", "unlock", "keep", "change", "recovery", "renew"];
const NOTES: usize = 150;
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
    let options = format!("size={DRIVE},mode=0700");
    finished(Command::new("mount").args(["-t", "tmpfs", "-o", &options, "none"]).arg(&data));
    let pattern = pattern();
    let mut endings: BTreeMap<String, u32> = BTreeMap::new();
    // Not a whole number of steps in the sparse run, so that it meets other places in each verb.
    let stride = usize::try_from(times(11, 1)).unwrap();
    for (nth, verb) in VERBS.into_iter().enumerate() {
        let steps = (24 << 10..=2 << 20).step_by(STEP).skip(nth % stride).step_by(stride);
        // A header is so small that it fits wherever a page does: its last room is looked at page by page.
        for free in (0..24 << 10).step_by(4 << 10).chain(steps) {
            let ending = run(verb, &data, pattern.path(), free);
            *endings.entry(format!("{verb} {ending}")).or_default() += 1;
        }
    }
    for (ending, count) in endings {
        println!("ended {ending}: {count}");
    }
}

fn pattern() -> tempfile::TempDir {
    let data = tempfile::Builder::new().tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let vault = made(data.path());
    for nth in 0..NOTES {
        keep(&vault, &prose(nth as u64, 200));
    }
    vault.lock().unwrap();
    data
}

fn act(verb: &str, data: &Path) -> Result<()> {
    if verb == "create" {
        return try_to_make(data, FIRST)?.lock();
    }
    let mut vault = opened(data, FIRST)?;
    match verb {
        "unlock" => {}
        // Until there is no room, and then once more.
        "keep" => {
            for nth in 0..400 {
                try_to_keep(&vault, &prose(nth, 200))?;
            }
        }
        "change" => vault.change_passphrase(&chosen(SECOND))?,
        "recovery" => vault.set_recovery_phrase(&RecoveryPhrase::generate()?)?,
        "renew" => vault.rotate_key(&chosen(SECOND))?,
        other => panic!("{other} is no verb"),
    }
    vault.lock()
}

/// One verb on a drive with `free` bytes left; gives how it ended, after a look at what it left.
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
        // Something to put right, so that unlocking has something to write.
        let copy = home.join("vault/header.copy.json");
        std::fs::write(&copy, &std::fs::read(&copy).unwrap()[1..]).unwrap();
    }
    let drive = rustix::fs::statvfs(data).unwrap();
    let left = drive.f_bavail * drive.f_frsize;
    std::fs::write(&padding, vec![0; usize::try_from(left - free).unwrap()]).unwrap();
    let before = Listing::of(&home);
    let ending = act(verb, &home);
    let context = format!("{verb} with {} KiB left", free >> 10);
    let after = Listing::of(&home);
    let gone: Vec<_> =
        before.changes(&after).into_iter().filter(|change| change.ends_with("is gone")).collect();
    if verb != "renew" || ending.is_err() {
        assert_eq!(gone, [""; 0], "{context}");
    }
    check(verb, &home, ending, &context)
}

/// What must hold after a verb met the end of its drive, or did not.
fn check(verb: &str, home: &Path, ending: Result<()>, context: &str) -> String {
    let names = Listing::of(home);
    let unfinished: Vec<_> = names.names().into_iter().filter(|name| name.ends_with(".new")).collect();
    assert_eq!(unfinished, [""; 0], "{context}");
    let failed = ending.is_err();
    let secret = if !failed && matches!(verb, "change" | "renew") { SECOND } else { FIRST };
    if verb == "create" && failed {
        assert!(!home.join("vault").exists(), "{context}: half a vault");
        assert!(!home.join(".creating").exists(), "{context}: a building site");
    } else {
        // Without giving any room back.
        let vault = opened(home, secret).unwrap_or_else(|error| panic!("{context}: {error:?}"));
        assert_eq!(complaints(&vault), [""; 0], "{context}");
        let found = notes(&vault);
        let expected = if verb == "create" { 0 } else { NOTES };
        assert!(found.len() >= expected, "{context}: notes are missing");
        for (nth, note) in found.iter().take(expected).enumerate() {
            assert_eq!(*note, prose(nth as u64, 200), "{context}");
        }
    }
    match ending {
        Ok(()) => "well".to_owned(),
        Err(Error::NoRoom) => "NoRoom".to_owned(),
        Err(other) => panic!("{context}: {other:?}"),
    }
}

#[test]
fn a_full_drive_is_said_to_be_full_and_loses_nothing() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("small drive", data.path()) else { return };
    let endings = said(&done, "ended ");
    let count = |word: &str| -> u32 {
        let of_it =
            endings.iter().filter_map(|line| line.rsplit_once(": ")).filter(|(what, _)| what.ends_with(word));
        of_it.map(|(_, count)| count.parse::<u32>().unwrap()).sum()
    };
    let (well, full) = (count("well"), count("NoRoom"));
    assert!(well + full >= times(130, 500), "{endings:?}");
    // The drive was really full: the verbs that need room had none in a good part of the runs.
    for verb in ["create", "keep", "change", "recovery", "renew"] {
        let met = endings.iter().any(|line| line.starts_with(&format!("{verb} NoRoom")));
        assert!(met, "{verb} was never out of room: {endings:?}");
    }
    println!("T5: {} runs, {full} out of room, 0 lost, 0 unopenable: {}", well + full, endings.join(", "));
}

#[test]
fn a_limit_on_the_size_of_files_loses_nothing_either() {
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
            // `ulimit -f` counts blocks of 1,024 bytes in bash; the signal is ignored, so that writing fails instead.
            let script = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$@\"");
            let inner = child_process(&format!("limited {verb}"), data.path());
            let mut limited = Command::new("bash");
            limited.args(["-c", &script, "bash"]).arg(inner.get_program()).args(inner.get_args());
            limited.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
            let done = finished(&mut limited);
            let ending = said(&done, "ended ")[0].to_owned();
            let context = format!("{verb} with files of {kibibytes} KiB");
            // SQLite has one word for every write that fails for another reason than a full drive.
            assert!(matches!(&*ending, "well" | "NoRoom" | "Storage"), "{context}: {ending}");
            let as_result = if ending == "well" { Ok(()) } else { Err(Error::NoRoom) };
            check(verb, data.path(), as_result, &context);
            *endings.entry(ending).or_default() += 1;
        }
    }
    println!("T5, limited files: {} runs, 0 lost, 0 unopenable: {endings:?}", VERBS.len() * sizes.len());
}

#[test]
fn a_lost_note_is_seen_by_the_check() {
    let _alone = alone();
    let data = pattern();
    let vault = opened(data.path(), FIRST).unwrap();
    vault.connection().execute("DELETE FROM note WHERE id = 1", []).unwrap();
    vault.lock().unwrap();
    let seen =
        std::panic::catch_unwind(|| check("keep", data.path(), Err(Error::NoRoom), "control")).is_err();
    assert!(seen);
    println!("T5 control: a note taken away is reported");
}
