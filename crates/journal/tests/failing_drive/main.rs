//! T3 and T6: a drive that loses what was not synced when the power goes, and one that fails, at every
//! moment of everything that is done with a notebook. What was called saved is there afterwards.

#![cfg(test)]

mod check;
#[path = "../common/mod.rs"]
mod common;
mod facts;
mod faults;
mod power;
mod salvage;
mod stories;

use std::path::Path;
use std::process::Output;

use failing_drive::{Change, Rules};
use power::{Seen, look, record};
use stories::{Story, stories};
use testsupport::{Random, alone, child_with_own_mounts, repetitions, said, task};

/// States that are looked at, after one of so many changes.
const EVERYDAY: (usize, usize) = (1, 3);
const FULL: (usize, usize) = (12, 1);
/// Fewest states of a run.
const STATES: u64 = 500;
const STATES_OF_FULL: u64 = 10_000;
/// Fewest calls that fail in a run.
const FAILING_CALLS: u64 = 150;
const FAILING_CALLS_OF_FULL: u64 = 2_000;
/// Failures that are printed of each story.
const PRINTED: usize = 3;

#[test]
#[ignore = "the process that gets drives of its own"]
fn child() {
    let Some((task, data)) = task() else { return };
    match &*task {
        "power" => lose_power(&data),
        "controls" => spoil(&data),
        "faults" => faults::play_all(&data),
        other => panic!("{other} is no task"),
    }
}

fn print(story: &str, seen: &Seen) {
    for failure in seen.failures.iter().take(PRINTED) {
        println!("failure {failure}");
    }
    let Seen { states, failures, slowest } = seen;
    println!(
        "seen {story}: {states} states, {} failed, the slowest {} ms",
        failures.len(),
        slowest.as_millis()
    );
}

/// Returns true for a story that the environment variable `INBETWEEN_STORY` leaves out.
fn is_left_out(story: &Story) -> bool {
    std::env::var("INBETWEEN_STORY").is_ok_and(|wanted| wanted != story.name)
}

/// Random numbers of a run: the same every day, so that a change is told by what it breaks, and new ones
/// with `INBETWEEN_FULL`, which look for what nobody has seen yet.
pub(crate) fn numbers_of_run() -> Random {
    const EVERYDAY_SEED: u64 = 15_861_115_702_588_103_393;
    let is_chosen = std::env::var_os("INBETWEEN_SEED").is_some();
    if is_chosen || repetitions(false, true) { Random::new() } else { Random::from_seed(EVERYDAY_SEED) }
}

fn lose_power(data: &Path) {
    let seed = numbers_of_run().seed();
    let (mut states, mut failed) = (0, 0);
    for story in stories() {
        if is_left_out(&story) {
            continue;
        }
        let log = record(&story, data, "");
        for (drive, rules) in [("", Rules::HONEST), (" on FAT", Rules::FAT)] {
            let seen = look(&story, &log, rules, repetitions(EVERYDAY, FULL), usize::MAX, seed);
            print(&format!("{}{drive} ({} changes)", story.name, log.len()), &seen);
            states += seen.states;
            failed += seen.failures.len();
        }
    }
    println!("total {states} {failed} {seed}");
}

/// A drive, or a setting, with which something must be lost.
struct Control {
    what: &'static str,
    story: &'static str,
    rules: Rules,
    /// Settings of SQLite.
    spoiled: &'static str,
    /// Files of this beginning are not synced.
    unsynced: &'static str,
}

const PLAIN: Control = Control { what: "", story: "save", rules: Rules::HONEST, spoiled: "", unsynced: "-" };
const CONTROLS: [Control; 5] = [
    Control {
        what: "files lose what was synced",
        rules: Rules { files_sync: false, ..Rules::HONEST },
        ..PLAIN
    },
    Control {
        what: "folders lose what was synced",
        story: "create",
        rules: Rules { folders_sync: false, ..Rules::HONEST },
        ..PLAIN
    },
    Control { what: "key slots are not synced", story: "passphrase", unsynced: "header", ..PLAIN },
    Control { what: "SQLite does not sync", spoiled: "PRAGMA synchronous = OFF", ..PLAIN },
    Control {
        what: "SQLite removes its journal without syncing the folder",
        spoiled: "PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL",
        ..PLAIN
    },
];

/// Changes without the syncing of files whose name begins like this.
fn without_sync(log: Vec<Change>, beginning: &str) -> Vec<Change> {
    let is_named = |change: &Change| match change {
        Change::Create { at, node, .. } => {
            at.name.to_str().is_some_and(|name| name.starts_with(beginning)).then_some(*node)
        }
        _ => None,
    };
    let unsynced: Vec<_> = log.iter().filter_map(is_named).collect();
    let is_kept = |change: &Change| !matches!(change, Change::Sync { node } if unsynced.contains(node));
    log.into_iter().filter(is_kept).collect()
}

fn spoil(data: &Path) {
    let seed = Random::new().seed();
    let all = stories();
    for control in CONTROLS {
        let story = all.iter().find(|story| story.name == control.story).unwrap();
        let log = without_sync(record(story, data, control.spoiled), control.unsynced);
        let seen = look(story, &log, control.rules, (4, 1), PRINTED, seed);
        print(control.what, &seen);
        println!("control {} {}", seen.failures.len(), control.what);
    }
}

fn numbers<const COUNT: usize>(line: &str) -> [u64; COUNT] {
    let numbers: Vec<_> = line.split(' ').map(|number| number.parse().unwrap()).collect();
    numbers.try_into().unwrap()
}

/// Runs the child where it can mount drives. `None`, with a message, on a system without FUSE, as in many
/// containers; with `INBETWEEN_FULL` that is a failure.
fn child_with_drives(task: &str, data: &Path) -> Option<Output> {
    if !Path::new("/dev/fuse").exists() {
        println!("not run: this system has no /dev/fuse");
        assert_eq!(repetitions(0, 1), 0, "not run, and all of it was asked for");
        return None;
    }
    child_with_own_mounts(task, data)
}

#[test]
fn power_loss_takes_nothing_that_was_called_saved() {
    let _alone = alone();
    let data = testsupport::quick_tempdir();
    let Some(done) = child_with_drives("power", data.path()) else { return };
    for line in said(&done, "seen ").iter().chain(&said(&done, "failure ")) {
        println!("{line}");
    }
    let total: Vec<u64> = said(&done, "total ")[0].split(' ').map(|number| number.parse().unwrap()).collect();
    let [states, failed, seed] = total[..] else { panic!("{total:?}") };
    println!("T3: {states} states after a power loss, {failed} failed (seed {seed})");
    assert_eq!(failed, 0);
    assert!(states >= repetitions(STATES, STATES_OF_FULL), "too few states");
}

#[test]
fn drive_that_keeps_no_promise_is_noticed() {
    let _alone = alone();
    let data = testsupport::quick_tempdir();
    let Some(done) = child_with_drives("controls", data.path()) else { return };
    for line in said(&done, "seen ").iter().chain(&said(&done, "failure ")) {
        println!("{line}");
    }
    let controls = said(&done, "control ");
    assert_eq!(controls.len(), CONTROLS.len());
    for control in controls {
        assert!(!control.starts_with("0 "), "nothing is lost although {control}");
    }
}

#[test]
fn failing_call_is_told_and_loses_nothing() {
    let _alone = alone();
    let data = testsupport::quick_tempdir();
    let Some(done) = child_with_drives("faults", data.path()) else { return };
    for line in said(&done, "seen ").iter().chain(&said(&done, "failure ")) {
        println!("{line}");
    }
    assert_eq!(said(&done, "failure "), [""; 0]);
    let [calls, seed] = numbers(said(&done, "total ")[0]);
    println!("T6: {calls} failing calls, each told, 0 lost (seed {seed})");
    assert!(calls >= repetitions(FAILING_CALLS, FAILING_CALLS_OF_FULL), "too few calls failed");
}
