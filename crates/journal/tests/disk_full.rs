//! The drive is full while something is drafted, saved, changed or deleted. Nothing that was
//! saved is lost, and drafts stay.

#![cfg(test)]

mod common;

use std::path::Path;

use common::{
    changed_entry, create_journal, form, integrity_errors, new_entry, open_journal, text_content, text_of,
    today,
};
use journal::{EntryId, Error, Filter, Journal, Result, SummaryDraft};
use testsupport::{
    Endings, alone, child_with_own_mounts, copy_folder, generated_text, leave_free, mount_small_drive,
    quick_tempdir, repetitions, said, task,
};

const VERBS: [&str; 7] = ["draft", "keep", "change", "take back", "bin", "remove", "put together"];
const ENTRIES: u64 = 60;
const DRIVE: u64 = 4 << 20;
const STEP: usize = 8 << 10;

fn text_of_entry(nth: u64) -> String {
    format!("entry{nth} {}", generated_text(nth, 200))
}

#[test]
#[ignore = "the process that gets a small drive"]
fn child() {
    let Some((_, data)) = task() else { return };
    mount_small_drive(&data, DRIVE);
    let pattern = pattern();
    let mut endings = Endings::default();
    // Not a divisor of a page, so that a sparse run meets other places in each operation.
    let stride = repetitions(13, 1);
    for (nth, verb) in VERBS.into_iter().enumerate() {
        let steps = (24 << 10..=1 << 20).step_by(STEP).skip(nth % stride).step_by(stride);
        for free in (0..24 << 10).step_by(4 << 10).chain(steps) {
            let ending = run_operation(verb, &data, pattern.path(), free);
            endings.count(verb, &ending);
        }
    }
    endings.print();
}

fn pattern() -> tempfile::TempDir {
    let data = quick_tempdir();
    let mut journal = create_journal(data.path());
    for nth in 0..ENTRIES {
        common::save_text(&mut journal, &text_of_entry(nth), today());
    }
    let first = first_entry(&mut journal);
    let later = text_content("a later wording", today());
    journal.save_entry(&changed_entry(first, "just-write", later), form("just-write"), today()).unwrap();
    journal.lock().unwrap();
    data
}

/// The entry that was saved first.
fn first_entry(journal: &mut Journal) -> EntryId {
    *common::listed_entries(journal, &Filter::default()).last().unwrap()
}

/// Repeats an operation until there is no room; drafts and saves are repeated, since each takes
/// little.
fn perform(journal: &mut Journal, verb: &str) -> Result<()> {
    let just_write = form("just-write");
    let first = first_entry(journal);
    match verb {
        "draft" => {
            let mut writing = new_entry("just-write", text_content("begun", today()));
            for nth in 1..60 {
                writing.draft = Some(journal.save_draft(&writing, just_write, today())?);
                writing.content = text_content(&generated_text(1, nth * 500), today());
            }
        }
        "keep" => {
            for nth in ENTRIES..ENTRIES + 300 {
                let mut writing = new_entry("just-write", text_content(&text_of_entry(nth), today()));
                writing.draft = Some(journal.save_draft(&writing, just_write, today())?);
                match journal.save_entry(&writing, just_write, today()) {
                    Ok(_) => {}
                    Err(error) => {
                        // An entry that could not be saved is still a draft.
                        let draft = journal.draft(writing.draft.unwrap()).unwrap();
                        assert_eq!(draft.content, writing.content);
                        return Err(error);
                    }
                }
            }
        }
        "change" => {
            for nth in 0..100 {
                let content = text_content(&generated_text(nth, 500), today());
                journal.save_entry(&changed_entry(first, "just-write", content), just_write, today())?;
            }
        }
        "take back" => {
            let version = journal.earlier_versions(first).unwrap()[0].id;
            journal.restore_version(version, today())?;
        }
        "bin" => journal.move_to_bin(first, today())?,
        "remove" => journal.delete_permanently(first)?,
        "put together" => {
            for nth in 1..60 {
                journal.save_summary_draft(&summary_draft(first, nth))?;
            }
        }
        other => panic!("{other} is no verb"),
    }
    Ok(())
}

/// A growing summary draft that states its own step in each of its parts.
fn summary_draft(entry: EntryId, nth: u64) -> SummaryDraft {
    let copied = (entry, format!("{nth} {}", generated_text(nth, usize::try_from(nth * 250).unwrap())));
    SummaryDraft { content: nth.to_string(), entries: vec![copied.clone(), copied] }
}

/// Runs one operation on a drive with `free` bytes left, checks the result, and returns how it
/// ended.
fn run_operation(verb: &str, data: &Path, pattern: &Path, free: u64) -> String {
    let home = data.join("home");
    let padding = data.join("padding");
    let _ = std::fs::remove_dir_all(&home);
    // Room for the copy of the pattern.
    let _ = std::fs::remove_file(&padding);
    std::fs::create_dir(&home).unwrap();
    copy_folder(&pattern.join("vault"), &home.join("vault"));
    leave_free(&padding, free);
    let context = format!("{verb} with {} KiB left", free >> 10);
    let mut journal = open_journal(&home);
    let ending = perform(&mut journal, verb);
    // The same open notebook continues: it can be read, and the interrupted change is complete or
    // absent.
    check_journal(&mut journal, verb, &ending, &context);
    journal.lock().unwrap();
    let mut journal = open_journal(&home);
    check_journal(&mut journal, verb, &ending, &context);
    match ending {
        Ok(()) => "well".to_owned(),
        Err(Error::Vault(vault::Error::NoRoom)) => "NoRoom".to_owned(),
        Err(other) => panic!("{context}: {other:?}"),
    }
}

fn check_journal(journal: &mut Journal, verb: &str, ending: &Result<()>, context: &str) {
    assert_eq!(integrity_errors(journal), [""; 0], "{context}");
    let mut ids = common::listed_entries(journal, &Filter::default());
    ids.reverse();
    let gone = ending.is_ok() && matches!(verb, "bin" | "remove");
    let expected = if gone { 1..ENTRIES } else { 0..ENTRIES };
    assert!(ids.len() as u64 >= expected.end - expected.start, "{context}: entries are missing");
    for (nth, id) in expected.zip(&ids) {
        let words = text_of(&journal.entry(*id).unwrap().content).to_owned();
        if nth > 0 {
            assert_eq!(words, text_of_entry(nth), "{context}");
            if nth % 12 == 1 {
                let found = common::found_entries(journal, &format!("just entry{nth} write"));
                // Those in which it is a part of a word come later.
                assert_eq!(found.first(), Some(id), "{context}");
            }
            continue;
        }
        let versions = journal.earlier_versions(*id).unwrap();
        let last = journal.earlier_version(versions.last().unwrap().id).unwrap();
        let both = [words, text_of(&last.content).to_owned()];
        assert!(both.contains(&text_of_entry(0)), "{context}: the first wording is gone");
    }
    for id in ids.iter().skip(usize::try_from(ENTRIES).unwrap()) {
        let words = text_of(&journal.entry(*id).unwrap().content).to_owned();
        let nth: u64 = words.split(' ').next().unwrap().trim_start_matches("entry").parse().unwrap();
        assert_eq!(words, text_of_entry(nth), "{context}");
    }
    if let Some(saved) = journal.summary_draft().unwrap() {
        let nth = saved.content.parse().unwrap();
        assert!(saved == summary_draft(first_entry(journal), nth), "{context}: a page is half another");
        assert!(ending.is_err() || nth == 59, "{context}: an older page than was saved");
    }
    for card in journal.drafts().unwrap() {
        assert!(!text_of(&journal.draft(card.id).unwrap().content).is_empty(), "{context}");
    }
}

#[test]
fn full_drive_is_reported_and_loses_nothing() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("small drive", data.path()) else { return };
    let endings = Endings::read(&said(&done, "ended "));
    let (well, full) = (endings.ended("well"), endings.ended("NoRoom"));
    assert!(well + full >= repetitions(80, 500), "{endings}");
    for verb in VERBS {
        assert!(endings.has(verb, "NoRoom"), "{verb} was never out of room: {endings}");
    }
    println!("journal: {} runs, {full} out of room, 0 lost, 0 unopenable: {}", well + full, endings);
}

#[test]
fn lost_entry_fails_the_check() {
    let _alone = alone();
    let data = pattern();
    let mut journal = open_journal(data.path());
    let last = common::listed_entries(&mut journal, &Filter::default())[0];
    journal.delete_permanently(last).unwrap();
    let full = Err(vault::Error::NoRoom.into());
    let seen = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        check_journal(&mut journal, "keep", &full, "control")
    }));
    assert!(seen.is_err());
    println!("journal control: an entry taken away is reported");
}
