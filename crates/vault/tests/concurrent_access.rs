//! T8: two processes want the same vault in the same moment. One gets it.

#![cfg(test)]

mod common;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use common::outside::{Running, alone, child_process, finished, said, task};
use common::{FIRST, complaints, ending, keep, made, notes, opened, prose, times, try_to_make};

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
    let attempt = if verb == "create" { try_to_make(&data, FIRST) } else { opened(&data, FIRST) };
    println!("ended {}", ending(&attempt));
    std::io::stdout().flush().unwrap();
    // An owner stays until both have answered, and writes.
    if let Ok(vault) = attempt {
        keep(&vault, "the owner's");
        std::io::stdin().read_line(&mut String::new()).unwrap();
        vault.lock().unwrap();
    }
}

/// Lets two processes loose at once, and gives how each ended.
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
    let pairs = times(60, 200);
    let mut endings: BTreeMap<String, u32> = BTreeMap::new();
    for nth in 0..pairs {
        let data = tempfile::tempdir().unwrap();
        if verb == "unlock" {
            let vault = made(data.path());
            for nth in 0..20 {
                keep(&vault, &prose(nth, 200));
            }
            vault.lock().unwrap();
        }
        let pair = race(verb, data.path());
        assert_eq!(pair[1], "opened", "pair {nth}: no owner: {pair:?}");
        assert!(losers.contains(&&*pair[0]), "pair {nth}: {pair:?}");
        *endings.entry(pair[0].clone()).or_default() += 1;
        let vault = opened(data.path(), FIRST).unwrap();
        assert_eq!(complaints(&vault), [""; 0], "pair {nth}");
        assert_eq!(notes(&vault).iter().filter(|note| *note == "the owner's").count(), 1, "pair {nth}");
        assert!(!data.path().join(".creating").exists(), "pair {nth}: a building site");
    }
    println!(
        "T8: {pairs} pairs to {verb}: {pairs} times one owner, 0 corrupt, the other was told {endings:?}"
    );
}

#[test]
fn of_two_that_unlock_one_gets_in() {
    let _alone = alone();
    races("unlock", &["AnotherCopy"]);
}

#[test]
fn of_two_that_make_a_vault_one_does() {
    let _alone = alone();
    races("create", &["AnotherCopy", "VaultExists"]);
}

#[test]
fn two_vaults_have_two_owners() {
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
    println!("T8 control: {} vaults, {} owners: the count can be other than one", pair.len(), pair.len());
}

#[test]
fn threads_that_open_a_database_in_the_first_moment_of_a_process_all_get_an_encrypted_one() {
    let _alone = alone();
    const THREADS: usize = 8;
    let processes = times(20, 200);
    for nth in 0..processes {
        let data = tempfile::tempdir().unwrap();
        let done = finished(&mut child_process("threads", data.path()));
        assert_eq!(said(&done, "made "), [THREADS.to_string()], "process {nth}");
    }
    println!("T8: {processes} processes with {THREADS} threads each at their first database, all made");
}

/// Lets threads loose at once on a library that has not started yet.
fn make_in_threads(data: &Path) {
    let start = std::sync::Barrier::new(8);
    let make = |nth: usize| {
        start.wait();
        try_to_make(&data.join(nth.to_string()), FIRST).map_err(|error| println!("{error:?}")).is_ok()
    };
    let made = std::thread::scope(|scope| {
        let make = &make;
        let threads: Vec<_> = (0..8).map(|nth| scope.spawn(move || make(nth))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).filter(|made| *made).count()
    });
    println!("made {made}");
}
