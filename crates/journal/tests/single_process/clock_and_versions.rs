//! Whatever the clock does, and whatever is done with an entry, no text is
//! lost and the order stays.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use journal::{EntryId, Filter, Journal, LimitPlan};
use proptest::prelude::*;
use rusqlite::Connection;
use testsupport::{Random, repetitions};

use crate::common::{
    changed_entry, create_journal, day, form, listed_entries, new_entry, save_text, text_content, text_of,
    today,
};

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

#[test]
fn order_of_versions_ignores_the_clock() {
    let mut journal = in_memory();
    let mut random = Random::new();
    let seed = random.seed();
    let just_write = form("just-write");
    let mut expected: Vec<(NaiveDate, EntryId)> = Vec::new();
    let jumps = 1_000;
    for jump in 0..jumps {
        // 1970, the far future, yesterday, and the end of what a calendar can hold.
        let clock = match random.below(10) {
            0 => NaiveDate::MIN,
            1 => NaiveDate::MAX,
            2 => day("1970-01-01"),
            _ => day("1900-01-01").checked_add_days(Days::new(random.below(109_000))).unwrap(),
        };
        let on = day("2026-01-01").checked_add_days(Days::new(random.below(60))).unwrap();
        match random.below(4) {
            0 | 1 => {
                let id = journal
                    .save_entry(&new_entry("just-write", text_content("words", on)), just_write, clock)
                    .unwrap();
                expected.push((on, id));
            }
            2 if !expected.is_empty() => {
                let at = usize::try_from(random.below(expected.len() as u64)).unwrap();
                let (on, id) = expected[at];
                let words = format!("words {jump}");
                journal
                    .save_entry(&changed_entry(id, "just-write", text_content(&words, on)), just_write, clock)
                    .unwrap();
            }
            _ if !expected.is_empty() => {
                let at = usize::try_from(random.below(expected.len() as u64)).unwrap();
                let (_, id) = expected[at];
                journal.move_to_bin(id, clock).unwrap();
                assert_eq!(journal.bin().unwrap().len(), 1);
                journal.restore_from_bin(id).unwrap();
            }
            _ => {}
        }
        if jump % 100 == 99 {
            expected.sort();
            let order: Vec<_> = expected.iter().rev().map(|(_, id)| *id).collect();
            assert_eq!(listed_entries(&mut journal, &Filter::default()), order, "jump {jump}, seed {seed}");
        }
    }
    assert_sound(&journal);
    println!(
        "{jumps} jumps of the clock, {} entries in the same order throughout (seed {seed})",
        expected.len()
    );
}

#[test]
fn entries_of_one_day_keep_the_order_of_saving() {
    let mut journal = in_memory();
    let clocks = ["2026-11-22", "1999-01-01", "2026-11-22", "2150-01-01"].map(day);
    let ids = clocks.map(|clock| {
        journal
            .save_entry(&new_entry("just-write", text_content("words", today())), form("just-write"), clock)
            .unwrap()
    });
    let month = journal.entries_of_month(None, &Filter::default()).unwrap();
    let order: Vec<_> = month.entries.iter().map(|card| card.id).collect();
    assert_eq!(order, [ids[3], ids[2], ids[1], ids[0]]);
}

/// An action on an entry.
#[derive(Debug, Clone)]
enum Step {
    Keep(u8),
    Change(usize, u8),
    TakeBack(usize, usize),
    Bin(usize),
    Unbin(usize),
    Draft(usize, u8),
    KeepDraft(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        any::<u8>().prop_map(Step::Keep),
        (0_usize..6, any::<u8>()).prop_map(|(at, words)| Step::Change(at, words)),
        (0_usize..6, any::<u8>()).prop_map(|(at, words)| Step::Change(at, words % 4)),
        (0_usize..6, 0_usize..6).prop_map(|(at, version)| Step::TakeBack(at, version)),
        (0_usize..6).prop_map(Step::Bin),
        (0_usize..6).prop_map(Step::Unbin),
        (0_usize..6, any::<u8>()).prop_map(|(at, words)| Step::Draft(at, words)),
        (0_usize..6).prop_map(Step::KeepDraft),
    ];
    prop::collection::vec(step, 1..40)
}

/// Every text of an entry that can be reached: the current one and the earlier ones.
fn reachable_texts(journal: &mut Journal<Connection>, id: EntryId) -> Vec<String> {
    let mut texts = vec![text_of(&journal.entry(id).unwrap().content).to_owned()];
    for card in journal.earlier_versions(id).unwrap() {
        let version = journal.earlier_version(card.id).unwrap();
        assert_eq!(text_of(&version.content), card.beginning);
        texts.push(text_of(&version.content).to_owned());
    }
    texts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: repetitions(100, 2_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_saved_text_stays_reachable(steps in steps()) {
        let mut journal = in_memory();
        let just_write = form("just-write");
        // Every text of each entry, and true if it is in the bin.
        let mut said: BTreeMap<EntryId, (BTreeSet<String>, bool)> = BTreeMap::new();
        let words = |words: u8| format!("words{words}");
        for step in steps {
            let nth = |at: usize| said.keys().nth(at).copied();
            match step {
                Step::Keep(number) => {
                    let writing = new_entry("just-write", text_content(&words(number), today()));
                    let id = journal.save_entry(&writing, just_write, today()).unwrap();
                    said.insert(id, (BTreeSet::from([words(number)]), false));
                }
                Step::Change(at, number) => {
                    let Some(id) = nth(at) else { continue };
                    let before = journal.entry(id).unwrap();
                    journal.save_entry(&changed_entry(id, "just-write", text_content(&words(number), today())), just_write, today()).unwrap();
                    let after = journal.entry(id).unwrap();
                    let new_version = u32::from(text_of(&before.content) != words(number));
                    prop_assert_eq!(after.earlier_versions, before.earlier_versions + new_version);
                    let (texts, binned) = said.get_mut(&id).unwrap();
                    texts.insert(words(number));
                    *binned = false;
                }
                Step::TakeBack(at, version) => {
                    let Some(id) = nth(at) else { continue };
                    let versions = journal.earlier_versions(id).unwrap();
                    let Some(version) = versions.get(version) else { continue };
                    let wanted = journal.earlier_version(version.id).unwrap().content;
                    prop_assert_eq!(journal.restore_version(version.id, today()).unwrap(), id);
                    prop_assert_eq!(journal.entry(id).unwrap().content, wanted);
                    said.get_mut(&id).unwrap().1 = false;
                }
                Step::Bin(at) => {
                    let Some(id) = nth(at) else { continue };
                    journal.move_to_bin(id, today()).unwrap();
                    said.get_mut(&id).unwrap().1 = true;
                }
                Step::Unbin(at) => {
                    let Some(id) = nth(at) else { continue };
                    journal.restore_from_bin(id).unwrap();
                    said.get_mut(&id).unwrap().1 = false;
                }
                Step::Draft(at, number) => {
                    let Some(id) = nth(at) else { continue };
                    let writing = changed_entry(id, "just-write", text_content(&words(number), today()));
                    journal.save_draft(&writing, just_write, today()).unwrap();
                }
                Step::KeepDraft(at) => {
                    let Some(id) = nth(at) else { continue };
                    let Some(draft) = journal.draft_of(id).unwrap() else { continue };
                    let kept = text_of(&draft.content).to_owned();
                    let mut writing = changed_entry(id, "just-write", draft.content);
                    writing.draft = Some(draft.id);
                    journal.save_entry(&writing, just_write, today()).unwrap();
                    prop_assert!(journal.draft_of(id).unwrap().is_none());
                    let (texts, binned) = said.get_mut(&id).unwrap();
                    texts.insert(kept);
                    *binned = false;
                }
            }
        }
        let mut order = listed_entries(&mut journal, &Filter::default());
        order.reverse();
        let outside: Vec<_> = said.iter().filter(|(_, (_, binned))| !binned).map(|(id, _)| *id).collect();
        prop_assert_eq!(&order, &outside);
        let in_bin: BTreeSet<_> = journal.bin().unwrap().iter().map(|card| card.id).collect();
        let binned: BTreeSet<_> = said.iter().filter(|(_, (_, binned))| *binned).map(|(id, _)| *id).collect();
        prop_assert_eq!(in_bin, binned);
        for (id, (texts, binned)) in &said {
            let reached = reachable_texts(&mut journal, *id);
            prop_assert_eq!(&reached.iter().cloned().collect::<BTreeSet<_>>(), texts);
            let current = &reached[0];
            let found = journal.search(current).unwrap().found.iter().any(|found| found.card.id == *id);
            prop_assert_eq!(found, !*binned, "{}", current);
        }
        assert_sound(&journal);
    }
}

/// Checks that the search index matches its source.
fn assert_sound(journal: &Journal<Connection>) {
    let check = "INSERT INTO found_by_words (found_by_words, rank) VALUES ('integrity-check', 1)";
    journal.connection().execute_batch(check).unwrap();
}

#[test]
fn entry_is_unchanged_after_reopening() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "words", today());
    let kept = journal.entry(id).unwrap();
    journal.lock().unwrap();
    assert_eq!(crate::common::open_journal(data.path()).entry(id).unwrap(), kept);
}

#[test]
fn archiving_and_binning_record_the_latest_date() {
    let mut journal = in_memory();
    let latest = |journal: &Journal<Connection>| -> String {
        let read = "SELECT latest_on FROM journal WHERE id = 1";
        journal.connection().query_row(read, [], |row| row.get("latest_on")).unwrap()
    };
    let plan = LimitPlan { text: "No calls at night.".to_owned(), ..LimitPlan::default() };
    let limit = journal.save_limit(None, &plan, today()).unwrap();
    let content = text_content("words", today());
    let entry = journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap();
    journal.retire_limit(limit, day("2026-11-23")).unwrap();
    assert_eq!(latest(&journal), "2026-11-23");
    journal.move_to_bin(entry, day("2026-11-24")).unwrap();
    assert_eq!(latest(&journal), "2026-11-24");
    journal.reinstate_limit(limit).unwrap();
    assert_eq!(latest(&journal), "2026-11-24");
}
