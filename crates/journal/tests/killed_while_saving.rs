//! The process is killed while it drafts, saves, changes and deletes. Whatever it acknowledged
//! is done afterwards.

#![cfg(test)]

mod common;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use common::{create_journal, integrity_errors, new_entry, open_journal, text_content, text_of, today};
use journal::{EntryId, EntryInput, Filter, Journal};
use practice::Form;
use testsupport::{HANGS, Random, Running, alone, child_process, generated_text, repetitions, task};

/// After so many kills a new journal is begun: the checks grow with it.
const KILLS_OF_ONE_JOURNAL: u32 = 20;

fn form() -> &'static Form {
    common::form("just-write")
}

/// About 150 words that contain the number of the entry and of the wording.
fn text_of_wording(entry: u64, wording: u64) -> String {
    format!("entry{entry} wording{wording} {}", generated_text(entry * 1_000 + wording, 150))
}

fn input(entry: u64, wording: u64) -> EntryInput {
    new_entry("just-write", text_content(&text_of_wording(entry, wording), today()))
}

/// Entry and wording of a text; fails if the text is not complete.
fn parse_text(words: &str) -> (u64, u64) {
    let mut numbers =
        words.split(' ').map(|word| word.trim_matches(char::is_alphabetic).parse::<u64>().unwrap());
    let said = (numbers.next().unwrap(), numbers.next().unwrap());
    assert!(words == text_of_wording(said.0, said.1), "entry {said:?} has other words");
    said
}

fn acknowledge(what: &str, entry: u64, wording: u64) {
    // Acknowledged only now.
    println!("{what} {entry} {wording}");
    std::io::stdout().flush().unwrap();
}

#[test]
#[ignore = "the process that the other tests kill"]
fn child() {
    let Some((first, data)) = task() else { return };
    let mut journal = open_journal(&data);
    let mut entry: u64 = first.parse().unwrap();
    println!("ready");
    loop {
        let mut draft = None;
        for wording in 0..3 {
            let saved = journal.save_draft(&EntryInput { draft, ..input(entry, wording) }, form(), today());
            draft = Some(saved.unwrap());
            acknowledge("draft", entry, wording);
        }
        let id = journal.save_entry(&EntryInput { draft, ..input(entry, 3) }, form(), today()).unwrap();
        acknowledge("kept", entry, 3);
        journal.save_entry(&EntryInput { entry: Some(id), ..input(entry, 4) }, form(), today()).unwrap();
        acknowledge("kept", entry, 4);
        if entry % 3 == 1 {
            journal.move_to_bin(id, today()).unwrap();
            acknowledge("binned", entry, 4);
        }
        if entry % 6 == 1 {
            journal.delete_permanently(id).unwrap();
            acknowledge("removed", entry, 4);
        }
        entry += 1;
    }
}

/// Acknowledged state of each entry: the latest wording, and the last operation.
type Acknowledged = BTreeMap<u64, (u64, String)>;

/// Kills the `nth` writer after `delay`, and adds the operations it acknowledged. Each writer has
/// its own entries.
fn kill_a_writer(data: &Path, nth: u32, delay: Duration, acknowledged: &mut Acknowledged) {
    let first = nth * 1_000;
    let mut writer = Running::start(&mut child_process(&first.to_string(), data));
    writer.wait_for("ready");
    std::thread::sleep(delay);
    for line in writer.kill() {
        let words: Vec<&str> = line.split(' ').collect();
        if let [what @ ("draft" | "kept" | "binned" | "removed"), entry, wording] = words[..] {
            acknowledged.insert(entry.parse().unwrap(), (wording.parse().unwrap(), what.to_owned()));
        }
    }
}

/// Acknowledged operations that are not done. An operation in progress may be done or not, but
/// never in part: every text is complete.
fn find_losses(journal: &mut Journal, acknowledged: &Acknowledged) -> Vec<String> {
    let mut present: BTreeMap<u64, (u64, &str)> = BTreeMap::new();
    for card in journal.drafts().unwrap() {
        let (entry, wording) = parse_text(text_of(&journal.draft(card.id).unwrap().content));
        present.insert(entry, (wording, "draft"));
    }
    let binned: Vec<_> = journal.bin().unwrap().iter().map(|card| card.id).collect();
    for id in common::listed_entries(journal, &Filter::default()).into_iter().chain(binned) {
        let kept = journal.entry(id).unwrap();
        let (entry, wording) = parse_text(text_of(&kept.content));
        let state = if kept.binned_on.is_some() { "binned" } else { "kept" };
        assert!(present.insert(entry, (wording, state)).is_none(), "entry {entry} is there twice");
        for card in journal.earlier_versions(id).unwrap() {
            assert_eq!(parse_text(text_of(&journal.earlier_version(card.id).unwrap().content)), (entry, 3));
        }
        let found: Vec<_> = common::found_entries(journal, &format!("entry{entry} wording{wording} "));
        assert_eq!(found.contains(&id), state == "kept", "entry {entry} and the search");
    }
    let order = ["draft", "kept", "binned", "removed"];
    let place = |state: &str| order.iter().position(|known| *known == state);
    let lost = acknowledged.iter().filter_map(|(entry, (wording, done))| match present.get(entry) {
        None if done == "removed" || (done == "binned" && entry % 6 == 1) => None,
        None => Some(format!("entry {entry} is missing")),
        Some(_) if done == "removed" => Some(format!("entry {entry} came back")),
        Some((found, _)) if found < wording => Some(format!("entry {entry} went back")),
        Some((_, state)) if place(state) < place(done) => Some(format!("entry {entry} is {state} again")),
        Some(_) => None,
    });
    lost.collect()
}

#[test]
fn acknowledged_write_survives_every_kill() {
    let _alone = alone();
    let kills: u32 = repetitions(60, 1_000);
    let mut random = Random::new();
    let seed = random.seed();
    let (mut slowest, mut sum, mut unfinished) = (Duration::ZERO, 0, 0);
    let mut data = tempfile::tempdir().unwrap();
    let mut acknowledged = Acknowledged::new();
    create_journal(data.path()).lock().unwrap();
    for kill in 0..kills {
        if kill > 0 && kill.is_multiple_of(KILLS_OF_ONE_JOURNAL) {
            data = tempfile::tempdir().unwrap();
            create_journal(data.path()).lock().unwrap();
            sum += acknowledged.len();
            acknowledged = Acknowledged::new();
        }
        kill_a_writer(data.path(), kill, Duration::from_millis(5 + random.below(116)), &mut acknowledged);
        let hot = std::fs::read(data.path().join("vault/journal-0001.db-journal"));
        unfinished += u32::from(hot.is_ok_and(|bytes| bytes.first().is_some_and(|byte| *byte != 0)));
        let started = Instant::now();
        let mut journal = open_journal(data.path());
        slowest = slowest.max(started.elapsed());
        assert_eq!(find_losses(&mut journal, &acknowledged), [""; 0], "kill {kill}, seed {seed}");
        assert_eq!(integrity_errors(&journal), [""; 0], "kill {kill}, seed {seed}");
        journal.lock().unwrap();
    }
    sum += acknowledged.len();
    assert!(slowest < HANGS, "reopening took {slowest:?}");
    assert!(unfinished > 0, "no kill ever met a transaction: the delays prove nothing");
    println!(
        "journal: {kills} kills, {sum} entries acknowledged, {unfinished} kills inside a transaction, 0 lost, 0 corrupt, \
         0 unopenable, slowest reopening {} ms (seed {seed})",
        slowest.as_millis()
    );
}

#[test]
fn acknowledged_entry_that_is_missing_fails_the_check() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    create_journal(data.path()).lock().unwrap();
    let mut acknowledged = Acknowledged::new();
    for nth in 0.. {
        kill_a_writer(data.path(), nth, Duration::from_millis(400), &mut acknowledged);
        // One of them was changed, so that it can be put back.
        let is_changed = |(wording, what): &(u64, String)| *wording == 4 && what == "kept";
        if acknowledged.len() >= 3 && acknowledged.values().any(is_changed) {
            break;
        }
    }
    let mut journal = open_journal(data.path());
    assert_eq!(find_losses(&mut journal, &acknowledged), [""; 0]);
    let ids = common::listed_entries(&mut journal, &Filter::default());
    let is_changed = |id: &&EntryId| !journal.earlier_versions(**id).unwrap().is_empty();
    let first = *ids.iter().rev().find(is_changed).unwrap();
    let (entry, _) = parse_text(text_of(&journal.entry(first).unwrap().content));
    let version = journal.earlier_versions(first).unwrap()[0].id;
    journal.restore_version(version, today()).unwrap();
    journal.remove_earlier_versions(first).unwrap();
    assert_eq!(find_losses(&mut journal, &acknowledged), [format!("entry {entry} went back")]);
    journal.delete_permanently(first).unwrap();
    assert_eq!(find_losses(&mut journal, &acknowledged), [format!("entry {entry} is missing")]);
    println!("journal control: 1 entry put back, 1 removed: 2 losses reported");
}
