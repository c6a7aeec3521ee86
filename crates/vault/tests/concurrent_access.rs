//! Two processes that want the same vault at the same moment: one gets it.

#![cfg(test)]

mod common;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use common::{FIRST, create_vault, integrity_errors, notes, outcome, save, try_create, try_unlock};
use testsupport::{Running, alone, child_process, finished, generated_text, repetitions, said, task};

#[test]
#[ignore = "one of the two"]
fn child() {
    let Some((verb, data)) = task() else { return };
    if verb == "threads" {
        return make_in_threads(&data);
    }
    println!("ready");
    let start = data.join("start");
    while !start.exists() {
        std::hint::spin_loop();
    }
    let attempt = if verb == "create" { try_create(&data, FIRST) } else { try_unlock(&data, FIRST) };
    println!("ended {}", outcome(&attempt));
    std::io::stdout().flush().unwrap();
    // The owner stays until both have answered, and writes.
    if let Ok(mut vault) = attempt {
        save(&mut vault, "the owner's");
        std::io::stdin().read_line(&mut String::new()).unwrap();
        vault.lock().unwrap();
    }
}

/// Starts two processes at once and returns the outcome of each.
fn race(verb: &str, data: &Path) -> Vec<String> {
    let mut pair: Vec<_> = (0..2).map(|_| Running::start(&mut child_process(verb, data))).collect();
    pair.iter_mut().for_each(|process| process.wait_for("ready"));
    std::fs::write(data.join("start"), "").unwrap();
    let said = |process: &mut Running| loop {
        let line = process.next_line().expect("an answer");
        if let Some(ended) = line.strip_prefix("ended ") {
            return ended.to_owned();
        }
    };
    let mut endings: Vec<_> = pair.iter_mut().map(said).collect();
    pair.into_iter().for_each(|process| drop(process.end()));
    endings.sort_by_key(|ending| ending == "opened");
    endings
}

fn races(verb: &str, losers: &[&str]) {
    let pairs = repetitions(60, 200);
    let mut endings: BTreeMap<String, u32> = BTreeMap::new();
    for nth in 0..pairs {
        let data = tempfile::tempdir().unwrap();
        if verb == "unlock" {
            let mut vault = create_vault(data.path());
            for nth in 0..20 {
                save(&mut vault, &generated_text(nth, 200));
            }
            vault.lock().unwrap();
        }
        let pair = race(verb, data.path());
        assert_eq!(pair[1], "opened", "pair {nth}: no owner: {pair:?}");
        assert!(losers.contains(&&*pair[0]), "pair {nth}: {pair:?}");
        *endings.entry(pair[0].clone()).or_default() += 1;
        let vault = try_unlock(data.path(), FIRST).unwrap();
        assert_eq!(integrity_errors(&vault), [""; 0], "pair {nth}");
        assert_eq!(notes(&vault).iter().filter(|note| *note == "the owner's").count(), 1, "pair {nth}");
        assert!(!data.path().join(".creating").exists(), "pair {nth}: a building site");
    }
    println!("{pairs} pairs to {verb}: {pairs} times one owner, 0 corrupt, the other was told {endings:?}");
}

#[test]
fn one_of_two_concurrent_unlocks_succeeds() {
    let _alone = alone();
    races("unlock", &["AlreadyOpen"]);
}

#[test]
fn one_of_two_concurrent_creations_succeeds() {
    let _alone = alone();
    races("create", &["AlreadyOpen", "VaultExists"]);
}

#[test]
fn two_vaults_can_be_open_at_once() {
    let _alone = alone();
    let pair: Vec<_> = (0..2)
        .map(|_| {
            let data = tempfile::tempdir().unwrap();
            std::fs::write(data.path().join("start"), "").unwrap();
            let mut process = Running::start(&mut child_process("create", data.path()));
            process.wait_for("ended opened");
            (process, data)
        })
        .collect();
    println!("control: {} vaults, {} owners: the count can be other than one", pair.len(), pair.len());
}

#[test]
fn first_databases_of_concurrent_threads_are_encrypted() {
    let _alone = alone();
    const THREADS: usize = 8;
    let processes = repetitions(20, 200);
    for nth in 0..processes {
        let data = tempfile::tempdir().unwrap();
        let done = finished(&mut child_process("threads", data.path()));
        assert_eq!(said(&done, "made "), [THREADS.to_string()], "process {nth}");
    }
    println!("{processes} processes with {THREADS} threads each at their first database, all made");
}

/// Starts threads at once on a library that is not initialised yet.
fn make_in_threads(data: &Path) {
    let start = std::sync::Barrier::new(8);
    let make = |nth: usize| {
        start.wait();
        try_create(&data.join(nth.to_string()), FIRST).map_err(|error| println!("{error:?}")).is_ok()
    };
    let made = std::thread::scope(|scope| {
        let make = &make;
        let threads: Vec<_> = (0..8).map(|nth| scope.spawn(move || make(nth))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).filter(|made| *made).count()
    });
    println!("made {made}");
}
