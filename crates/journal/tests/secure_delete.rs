//! Permanently deleted words leave no trace: not in the tables, not in the search index, and not in
//! free pages.

#![cfg(test)]

mod common;

use std::collections::HashSet;
use std::path::Path;
use std::process::{Command, Stdio};

use common::{
    PASSPHRASE, changed_entry, create_journal, day, form, found_entries, new_entry, open_journal,
    text_content, today,
};
use journal::{Content, EntryId, EntryInput, Error, Filter, Journal, Store, SummaryDraft};
use rusqlite::Connection;
use testsupport::{Random, alone, left_out, repetitions};

/// Python of the system: another one on PATH may lack the module.
const PYTHON: &str = "/usr/bin/python3";
/// Number of letters that count as a trace. Random letters never repeat so many by chance.
const PART: usize = 11;

/// Random words without a common prefix.
fn random_words(random: &mut Random, count: u64) -> Vec<String> {
    let mut word = || -> String {
        (0..PART + 2).map(|_| char::from(b'a' + u8::try_from(random.below(26)).unwrap())).collect()
    };
    (0..count).map(|_| word()).collect()
}

/// Number of `words` with a trace in the file.
fn count_traces(file: &Path, words: &[String]) -> usize {
    let bytes = std::fs::read(file).unwrap();
    let parts: HashSet<&[u8]> = bytes.windows(PART).collect();
    words.iter().filter(|word| parts.contains(&word.as_bytes()[..PART])).count()
}

/// Content with all of `words`, three of them as tags.
fn content_with(words: &[String]) -> Content {
    let mut content = text_content(&words[3..].join(" "), today());
    content.tags = words[..3].to_vec();
    content
}

/// Words that are still there, by entry, and words that were deleted.
#[derive(Default)]
struct Said {
    kept: Vec<(EntryId, Vec<String>)>,
    gone: Vec<String>,
}

/// Writes, changes, restores, prepares summaries and deletes, as a person does in a year.
fn write_for_a_year(journal: &mut Journal<impl Store>, random: &mut Random, evenings: usize) -> Said {
    let mut said = Said::default();
    // Also of entries that were deleted meanwhile, as an outdated window sends them.
    let mut together = SummaryDraft { content: "{}".to_owned(), entries: Vec::new() };
    for evening in 0..evenings {
        let most = if evening % 10 == 0 { 2_000 } else { 150 };
        let mut all = Vec::new();
        let mut writing = new_entry("just-write", text_content("", today()));
        for _ in 0..3 {
            let count = 10 + random.below(most);
            let part = random_words(random, count);
            writing.content = content_with(&part);
            all.extend(part);
            writing.draft = Some(journal.save_draft(&writing, form("just-write"), today()).unwrap());
        }
        match random.below(4) {
            0 => {
                journal.discard_draft(writing.draft.unwrap()).unwrap();
                said.gone.extend(all);
            }
            _ => {
                let id = journal.save_entry(&writing, form("just-write"), today()).unwrap();
                said.kept.push((id, all));
            }
        }
        if let Some((id, all)) = said.kept.last_mut() {
            let part = random_words(random, 60);
            journal
                .save_entry(
                    &changed_entry(*id, "just-write", content_with(&part)),
                    form("just-write"),
                    today(),
                )
                .unwrap();
            all.extend(part);
            let part = random_words(random, 60);
            journal
                .save_draft(
                    &changed_entry(*id, "just-write", content_with(&part)),
                    form("just-write"),
                    today(),
                )
                .unwrap();
            all.extend(part);
            let known = together.entries.iter().any(|(entry, _)| entry == id);
            if evening % 4 == 0 && !known && together.entries.len() < 30 {
                let count = 20 + random.below(most);
                let part = random_words(random, count);
                together.entries.insert(0, (*id, part.join(" ")));
                all.extend(part);
            }
            journal.save_summary_draft(&together).unwrap();
        }
        if evening % 3 == 2 && said.kept.len() > 3 {
            let at = usize::try_from(random.below(said.kept.len() as u64)).unwrap();
            let (id, all) = said.kept.swap_remove(at);
            if random.below(2) == 0 {
                journal.move_to_bin(id, today()).unwrap();
            }
            journal.delete_permanently(id).unwrap();
            said.gone.extend(all);
        }
    }
    said
}

#[test]
fn deleted_words_leave_no_byte_in_the_file() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain.db");
    let mut journal = Journal::open_plain(Connection::open(&file).unwrap()).unwrap();
    let mut random = Random::new();
    let seed = random.seed();
    let said = write_for_a_year(&mut journal, &mut random, repetitions(60, 600));
    assert_eq!(count_traces(&file, &said.gone), 0, "seed {seed}");

    // Control: the same scan finds words that are there or only marked as deleted.
    let shown: Vec<String> =
        said.kept.iter().flat_map(|(_, all)| all.iter().rev().take(60).cloned()).collect();
    let control = count_traces(&file, &shown);
    assert!(control * 100 > shown.len() * 99, "{control} of {}", shown.len());
    let db = journal.connection();
    db.execute_batch("PRAGMA secure_delete = OFF; DELETE FROM draft;").unwrap();
    let deleted = count_traces(&file, &shown);
    assert!(deleted > shown.len() / 2, "{deleted}");
    println!(
        "removed for good: {} words, 0 traces in a plain file; controls: {control} of {} words that are there, {deleted} \
         after an ordinary deletion (seed {seed})",
        said.gone.len(),
        shown.len()
    );
}

#[test]
fn summary_copy_is_deleted_with_its_entry() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain.db");
    let mut journal = Journal::open_plain(Connection::open(&file).unwrap()).unwrap();
    let mut random = Random::new();
    let seed = random.seed();
    let mut copied = Vec::new();
    for nth in 0..24_u64 {
        let own = text_content("words", today());
        let id = journal.save_entry(&new_entry("just-write", own), form("just-write"), today()).unwrap();
        copied.push((id, random_words(&mut random, if nth % 6 == 0 { 3_000 } else { 40 })));
    }
    let entries = copied.iter().map(|(id, words)| (*id, words.join(" "))).collect();
    let together = SummaryDraft { content: "{}".to_owned(), entries };
    // Saved with one more entry each time, and once more at the end.
    for count in (1..=copied.len()).chain([copied.len()]) {
        let entries = together.entries.iter().take(count).cloned().collect();
        journal.save_summary_draft(&SummaryDraft { entries, ..together.clone() }).unwrap();
    }
    let there = |copied: &[(EntryId, Vec<String>)]| -> Vec<usize> {
        copied.iter().map(|(_, words)| count_traces(&file, words)).collect()
    };
    let all: Vec<_> = copied.iter().map(|(_, words)| words.len()).collect();
    let before = there(&copied);
    let (found, of): (usize, usize) = (before.iter().sum(), all.iter().sum());
    // A word is cut at the end of a page.
    assert!(before.iter().all(|found| *found > 0) && found * 100 > of * 98, "{found} of {of}, seed {seed}");

    let (kept, gone): (Vec<_>, Vec<_>) =
        copied.into_iter().partition(|(id, _)| is_every_second(&together, *id));
    for (nth, (id, _)) in gone.iter().enumerate() {
        if nth % 2 == 0 { journal.delete_permanently(*id) } else { journal.move_to_bin(*id, today()) }
            .unwrap();
    }
    assert_eq!(journal.purge_expired(day("2026-12-22")).unwrap(), 6);
    assert_eq!(there(&gone), vec![0; 12], "seed {seed}");
    let still: usize = there(&kept).iter().sum();
    let of: usize = kept.iter().map(|(_, words)| words.len()).sum();
    assert!(still * 100 > of * 98, "{still} of {of}, seed {seed}");
    let left: Vec<_> = journal.summary_draft().unwrap().unwrap().entries.iter().map(|(id, _)| *id).collect();
    assert_eq!(left, kept.iter().map(|(id, _)| *id).collect::<Vec<_>>());

    // An outdated window cannot bring any of it back.
    journal.save_summary_draft(&together).unwrap();
    assert_eq!(there(&gone), vec![0; 12], "seed {seed}");
    println!(
        "removed for good: the copies of 12 entries, 0 traces in a plain file; control: {found} words of all copies \
         before, {still} of the other 12 afterwards (seed {seed})"
    );
}

/// True for every second entry of a summary.
fn is_every_second(together: &SummaryDraft, id: EntryId) -> bool {
    together.entries.iter().position(|(entry, _)| *entry == id).is_some_and(|at| at % 2 == 0)
}

#[test]
fn deleted_words_are_not_in_decrypted_pages() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut random = Random::new();
    let said = write_for_a_year(&mut journal, &mut random, 12);
    journal.lock().unwrap();
    let plain = data.path().join("plain.db");
    if !decrypt_with_tool(data.path(), &plain) {
        return left_out("needs Python's cryptography");
    }
    assert_eq!(count_traces(&plain, &said.gone), 0);
    let shown: Vec<String> =
        said.kept.iter().flat_map(|(_, all)| all.iter().rev().take(60).cloned()).collect();
    let control = count_traces(&plain, &shown);
    assert!(control * 100 > shown.len() * 98, "{control} of {}", shown.len());
    println!(
        "removed for good: {} words, 0 traces in the decrypted pages of a vault; control: {control} of {} words that are \
         there",
        said.gone.len(),
        shown.len()
    );
}

/// Decrypts every page with a tool that is independent of this project.
fn decrypt_with_tool(data: &Path, plain: &Path) -> bool {
    let ready = Command::new(PYTHON).args(["-c", "import cryptography"]).output();
    if !ready.is_ok_and(|done| done.status.success()) {
        return false;
    }
    let vault = data.join("vault");
    let header: serde_json::Value =
        serde_json::from_slice(&std::fs::read(vault.join("header.json")).unwrap()).unwrap();
    let identity = age::scrypt::Identity::new(PASSPHRASE.into());
    let slot = header["slots"][0]["age"].as_str().unwrap();
    let slot = age::decrypt(&identity, slot.as_bytes()).unwrap();
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/open-without-inbetween.py");
    let mut open = Command::new(PYTHON);
    open.arg(tool).arg(vault.join("journal-0001.db")).arg(plain).stdin(Stdio::piped());
    let mut open = open.spawn().unwrap();
    std::io::Write::write_all(&mut open.stdin.take().unwrap(), &slot).unwrap();
    assert!(open.wait().unwrap().success());
    true
}

fn count(journal: &Journal, table: &str) -> u32 {
    let count = format!("SELECT count(*) FROM {table}");
    journal.vault().connection().query_row(&count, [], |row| row.get(0)).unwrap()
}

#[test]
fn deletion_takes_dependent_rows_and_no_others() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let just_write = form("just-write");
    let mut entries = Vec::new();
    for words in ["the heron", "the otter"] {
        let mut content = text_content(words, today());
        content.tags = vec!["river".to_owned()];
        let id = journal.save_entry(&new_entry("just-write", content), just_write, today()).unwrap();
        journal
            .save_entry(
                &changed_entry(id, "just-write", text_content("later words", today())),
                just_write,
                today(),
            )
            .unwrap();
        journal
            .save_draft(
                &changed_entry(id, "just-write", text_content("a draft", today())),
                just_write,
                today(),
            )
            .unwrap();
        entries.push(id);
    }
    let draft = journal.draft_of(entries[0]).unwrap().unwrap().id;
    journal.delete_permanently(entries[0]).unwrap();
    let refused = journal.save_draft(
        &EntryInput {
            draft: Some(draft),
            ..changed_entry(entries[0], "just-write", text_content("late", today()))
        },
        just_write,
        today(),
    );
    assert!(matches!(refused, Err(Error::NoSuchDraft)));
    assert!(matches!(journal.entry(entries[0]), Err(Error::NoSuchEntry)));
    assert!(matches!(journal.delete_permanently(entries[0]), Err(Error::NoSuchEntry)));
    let tables = ["entry", "earlier_version", "draft", "form_words"];
    assert_eq!(tables.map(|table| count(&journal, table)), [1, 1, 1, 1]);
    assert_eq!(found_entries(&mut journal, "later"), [entries[1]]);

    journal.delete_permanently(entries[1]).unwrap();
    let tables = ["entry", "earlier_version", "draft", "form_words", "chosen"];
    assert_eq!(tables.map(|table| count(&journal, table)), [0; 5]);
    assert_eq!(found_entries(&mut journal, "later"), []);
    assert_eq!(common::integrity_errors(&journal), [""; 0]);
}

#[test]
fn bin_is_purged_after_thirty_days() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let ids: Vec<_> =
        (0..4).map(|nth| common::save_text(&mut journal, &format!("word{nth}"), today())).collect();
    journal.move_to_bin(ids[0], day("2026-11-22")).unwrap();
    journal.move_to_bin(ids[1], day("2026-11-24")).unwrap();
    journal.move_to_bin(ids[2], day("2026-11-24")).unwrap();
    journal.move_to_bin(ids[0], day("2026-12-20")).unwrap();
    let cards = journal.bin().unwrap();
    let seen: Vec<_> = cards.iter().map(|card| (card.id, card.binned_on.clone().unwrap())).collect();
    let on = |id, day: &str| (id, day.to_owned());
    assert_eq!(seen, [on(ids[2], "2026-11-24"), on(ids[1], "2026-11-24"), on(ids[0], "2026-11-22")]);
    for id in &ids[..3] {
        assert!(journal.entry(*id).unwrap().binned_on.is_some());
    }
    assert_eq!(common::listed_entries(&mut journal, &Filter::default()), [ids[3]]);
    assert_eq!(
        (found_entries(&mut journal, "word1"), found_entries(&mut journal, "word3")),
        (vec![], vec![ids[3]])
    );
    assert_eq!(journal.latest_entry_date(form("just-write")).unwrap().unwrap().on, today());

    assert_eq!(journal.purge_expired(day("2026-12-21")).unwrap(), 0);
    assert_eq!(journal.purge_expired(day("2026-12-22")).unwrap(), 1);
    journal.restore_from_bin(ids[1]).unwrap();
    journal.restore_from_bin(ids[1]).unwrap();
    assert_eq!(found_entries(&mut journal, "word1"), [ids[1]]);
    // Saving a change of an entry in the bin restores it.
    journal
        .save_entry(
            &changed_entry(ids[2], "just-write", text_content("word2", today())),
            form("just-write"),
            today(),
        )
        .unwrap();
    assert_eq!(found_entries(&mut journal, "word2"), [ids[2]]);
    assert_eq!(journal.purge_expired(day("2027-12-22")).unwrap(), 0);
    assert!(journal.bin().unwrap().is_empty());
    assert_eq!(common::integrity_errors(&journal), [""; 0]);
}

#[test]
fn clock_set_back_never_purges_early() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = common::save_text(&mut journal, "words", day("2026-11-22"));
    // The clock has lost its time.
    journal.move_to_bin(id, day("1970-01-01")).unwrap();
    for on in [chrono::NaiveDate::MIN, day("1970-01-01"), day("1999-12-31"), day("2026-12-21")] {
        assert_eq!(journal.purge_expired(on).unwrap(), 0, "{on}");
    }
    assert_eq!(journal.bin().unwrap()[0].binned_on.as_deref(), Some("2026-11-22"));
    assert_eq!(journal.purge_expired(day("2026-12-22")).unwrap(), 1);

    for on in [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX] {
        let id = common::save_text(&mut journal, "words", day("2026-11-22"));
        journal.move_to_bin(id, on).unwrap();
        assert_eq!(journal.purge_expired(on).unwrap(), 0);
        journal.restore_from_bin(id).unwrap();
    }
    journal.lock().unwrap();
    assert_eq!(common::all_texts(&mut open_journal(data.path())).len(), 2);
}

#[test]
fn clock_jump_or_absence_never_purges_at_once() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = common::save_text(&mut journal, "words", day("2026-11-22"));
    journal.move_to_bin(id, day("2026-11-22")).unwrap();
    let until_now = |journal: &mut Journal| journal.bin().unwrap()[0].binned_on.clone().unwrap();

    // Opened now and then: the days add up.
    assert_eq!(journal.purge_expired(day("2026-12-12")).unwrap(), 0);
    assert_eq!(until_now(&mut journal), "2026-11-22");
    // After an absence, thirty days from the first day on which something can be restored.
    assert_eq!(journal.purge_expired(day("2027-03-01")).unwrap(), 0);
    assert_eq!(until_now(&mut journal), "2027-03-01");
    assert_eq!(journal.purge_expired(day("2027-03-30")).unwrap(), 0);
    // The clock is wrong for a day on which something is saved before the bin is purged, and then
    // right again.
    common::save_text(&mut journal, "others", day("2099-12-31"));
    assert_eq!(journal.purge_expired(day("2099-12-31")).unwrap(), 0);
    assert_eq!(journal.purge_expired(day("2027-04-01")).unwrap(), 0);
    assert_eq!(journal.bin().unwrap().len(), 1);
    // Or it stays wrong.
    assert_eq!(journal.purge_expired(day("2100-01-20")).unwrap(), 0);
    assert_eq!(journal.purge_expired(day("2100-01-30")).unwrap(), 1);
}

#[test]
fn bytes_behind_the_end_are_cut_by_the_rewriting_that_is_due() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let database = data.path().join("vault/journal-0001.db");
    let mut journal = create_journal(data.path());
    let id = journal
        .save_entry(
            &new_entry("just-write", content_with(&random_words(&mut Random::new(), 40))),
            form("just-write"),
            today(),
        )
        .unwrap();
    // The file was rewritten once: only then was it to get a shorter length.
    let other = new_entry("just-write", text_content("Something else.", today()));
    let other = journal.save_entry(&other, form("just-write"), today()).unwrap();
    journal.move_to_bin(other, today()).unwrap();
    journal.delete_permanently(other).unwrap();
    let lengthen = |by: usize| {
        let mut bytes = std::fs::read(&database).unwrap();
        bytes.resize(bytes.len() + by, 7);
        std::fs::write(&database, bytes).unwrap();
    };
    // The power went after the file was rewritten, and before the drive had its new length.
    let due = "UPDATE journal SET sweep_due = 1";
    journal.vault_mut().transact(|db| Ok::<_, vault::Error>(db.execute_batch(due)?)).unwrap();
    journal.lock().unwrap();
    lengthen(3 * 4_096);
    let mut journal = open_journal(data.path());
    assert!(journal.entry(id).is_ok());
    let count = |row: &rusqlite::Row<'_>| row.get::<_, u32>(0);
    let pages =
        journal.vault().connection().query_row("PRAGMA page_count", [], count).map(u64::from).unwrap();
    assert_eq!(journal.vault().bytes().unwrap(), pages * 4_096);
    journal.lock().unwrap();
    // The control: without that they stay, and do no harm.
    lengthen(5_000);
    let mut journal = open_journal(data.path());
    assert!(journal.entry(id).is_ok());
    assert!(journal.vault().bytes().unwrap() >= pages * 4_096 + 5_000);
    // Removing for good cuts them as well.
    journal.move_to_bin(id, today()).unwrap();
    journal.delete_permanently(id).unwrap();
    assert!(journal.vault().bytes().unwrap() <= pages * 4_096);
}
