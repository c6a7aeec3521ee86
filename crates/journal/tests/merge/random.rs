//! Two states of a notebook with a common past, grown apart at random, are merged: all of both is
//! there, nothing twice, nothing lost, and merging again changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{self, changed_entry, form, new_entry, text_content};
use journal::{EntryId, Journal, LimitId, LimitPlan, WorkPeriod, WorkPeriodContent};
use practice::{LimitOutcome, Precision, starter_limits};
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::backup::Backup;
use testsupport::repetitions;

type State = Journal<Connection>;

/// One thing that a person does. Numbers choose among what is there.
#[derive(Debug, Clone)]
enum Step {
    Save { text: u8, from: Option<u8>, on: u8 },
    Change { entry: u8, text: u8, on: u8 },
    Bin { entry: u8, on: u8 },
    Unbin { entry: u8 },
    Delete { entry: u8 },
    ForgetVersions { entry: u8 },
    RestoreVersion { entry: u8, on: u8 },
    Begin { text: u8 },
    Adopt { starter: u8, on: u8 },
    PutLimit { limit: Option<u8>, text: u8, on: u8 },
    Archive { limit: u8, on: u8 },
    Unarchive { limit: u8 },
    RemoveLimit { limit: u8 },
    Review { limit: u8, outcome: bool, on: u8 },
    PutPeriod { period: Option<u8>, label: u8, on: u8, ends: bool },
}

fn step() -> impl Strategy<Value = Step> {
    let any8 = any::<u8>;
    prop_oneof![
        5 => (any8(), prop::option::of(any8()), any8()).prop_map(|(text, from, on)| Step::Save { text, from, on }),
        4 => (any8(), any8(), any8()).prop_map(|(entry, text, on)| Step::Change { entry, text, on }),
        1 => (any8(), any8()).prop_map(|(entry, on)| Step::Bin { entry, on }),
        1 => any8().prop_map(|entry| Step::Unbin { entry }),
        1 => any8().prop_map(|entry| Step::Delete { entry }),
        1 => any8().prop_map(|entry| Step::ForgetVersions { entry }),
        1 => (any8(), any8()).prop_map(|(entry, on)| Step::RestoreVersion { entry, on }),
        1 => any8().prop_map(|text| Step::Begin { text }),
        2 => (any8(), any8()).prop_map(|(starter, on)| Step::Adopt { starter, on }),
        3 => (prop::option::of(any8()), any8(), any8())
            .prop_map(|(limit, text, on)| Step::PutLimit { limit, text, on }),
        1 => (any8(), any8()).prop_map(|(limit, on)| Step::Archive { limit, on }),
        1 => any8().prop_map(|limit| Step::Unarchive { limit }),
        1 => any8().prop_map(|limit| Step::RemoveLimit { limit }),
        4 => (any8(), any::<bool>(), any8()).prop_map(|(limit, outcome, on)| Step::Review { limit, outcome, on }),
        2 => (prop::option::of(any8()), any8(), any8(), any::<bool>())
            .prop_map(|(period, label, on, ends)| Step::PutPeriod { period, label, on, ends }),
    ]
}

fn history(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 0..most)
}

/// The texts that are given out: each once, or few again and again.
struct Texts {
    unique: bool,
    given: u32,
}

impl Texts {
    fn next(&mut self, choice: u8) -> String {
        self.given += 1;
        if self.unique { format!("text{}", self.given) } else { format!("text{}", choice % 4) }
    }
}

fn empty() -> State {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn copy_of(state: &State) -> State {
    let mut copy = Connection::open_in_memory().unwrap();
    Backup::new(state.connection(), &mut copy).unwrap().step(-1).unwrap();
    Journal::open_plain(copy).unwrap()
}

fn ids(state: &State, select: &str) -> Vec<i64> {
    let mut read = state.connection().prepare(select).unwrap();
    read.query_map([], |row| row.get(0)).unwrap().map(|id| id.unwrap()).collect()
}

fn entry_id(id: i64) -> EntryId {
    serde_json::from_value(id.into()).unwrap()
}

fn chosen(state: &State, number: u8) -> Option<EntryId> {
    let all = ids(state, "SELECT id FROM entry ORDER BY id");
    (!all.is_empty()).then(|| entry_id(all[usize::from(number) % all.len()]))
}

fn day(number: u8) -> chrono::NaiveDate {
    common::day("2026-11-20") + chrono::Days::new(u64::from(number % 3))
}

fn limit_chosen(state: &State, number: u8) -> Option<LimitId> {
    let all = ids(state, "SELECT id FROM my_limit ORDER BY id");
    (!all.is_empty()).then(|| serde_json::from_value(all[usize::from(number) % all.len()].into()).unwrap())
}

fn put_beside(state: &mut State, step: &Step) {
    match *step {
        Step::Adopt { starter, on } => {
            let starters = starter_limits("en").unwrap();
            state.adopt_limit(&starters[usize::from(starter) % 3], day(on)).unwrap();
        }
        Step::PutLimit { limit, text, on } => {
            let id = limit.and_then(|number| limit_chosen(state, number));
            let plan = LimitPlan { text: format!("limit{}", text % 3), ..LimitPlan::default() };
            state.save_limit(id, &plan, day(on)).unwrap();
        }
        Step::Archive { limit, on } => {
            let Some(id) = limit_chosen(state, limit) else { return };
            state.retire_limit(id, day(on)).unwrap();
        }
        Step::Unarchive { limit } => {
            let Some(id) = limit_chosen(state, limit) else { return };
            state.reinstate_limit(id).unwrap();
        }
        Step::RemoveLimit { limit } => {
            let Some(id) = limit_chosen(state, limit) else { return };
            state.remove_limit(id).unwrap();
        }
        Step::Review { limit, outcome, on } => {
            let Some(id) = limit_chosen(state, limit) else { return };
            let outcome = if outcome { LimitOutcome::Held } else { LimitOutcome::Slipped };
            state.review_limit(id, outcome, day(on)).unwrap();
        }
        Step::PutPeriod { period, label, on, ends } => {
            let all = state.work_periods().unwrap();
            let nth = period.filter(|_| !all.is_empty()).map(|number| usize::from(number) % all.len());
            let content = WorkPeriodContent { label: format!("job{}", label % 3), ..Default::default() };
            let ends_on = ends.then(|| day(on) + chrono::Days::new(9));
            let put =
                WorkPeriod { id: nth.and_then(|nth| all[nth].id), starts_on: day(on), ends_on, content };
            state.save_work_period(&put, false, day(on)).unwrap();
        }
        _ => {}
    }
}

fn act(state: &mut State, step: &Step, texts: &mut Texts) {
    put_beside(state, step);
    let (just_write, started) = (form("just-write"), common::day("2026-11-20"));
    match *step {
        Step::Save { text, from, on } => {
            let mut content = text_content(&texts.next(text), started);
            content.from = from.and_then(|number| chosen(state, number));
            state.save_entry(&new_entry("just-write", content), just_write, day(on)).unwrap();
        }
        Step::Change { entry, text, on } => {
            let Some(id) = chosen(state, entry) else { return };
            let before = state.entry(id).unwrap().content;
            let content = journal::Content { from: before.from, ..text_content(&texts.next(text), started) };
            state.save_entry(&changed_entry(id, "just-write", content), None, day(on)).unwrap();
        }
        Step::Bin { entry, on } => {
            let Some(id) = chosen(state, entry) else { return };
            state.move_to_bin(id, day(on)).unwrap();
        }
        Step::Unbin { entry } => {
            let Some(id) = chosen(state, entry) else { return };
            state.restore_from_bin(id).unwrap();
        }
        Step::Delete { entry } => {
            let Some(id) = chosen(state, entry) else { return };
            state.delete_permanently(id).unwrap();
        }
        Step::ForgetVersions { entry } => {
            let Some(id) = chosen(state, entry) else { return };
            state.remove_earlier_versions(id).unwrap();
        }
        Step::RestoreVersion { entry, on } => {
            let Some(id) = chosen(state, entry) else { return };
            if let Some(version) = state.earlier_versions(id).unwrap().last() {
                state.restore_version(version.id, day(on)).unwrap();
            }
        }
        Step::Begin { text } => {
            let mut input = new_entry("just-write", text_content(&texts.next(text), started));
            input.content.date.precision = Precision::Day;
            state.save_draft(&input, Some(just_write), started).unwrap();
        }
        _ => {}
    }
}

fn live(state: &mut State, steps: &[Step], texts: &mut Texts) {
    steps.iter().for_each(|step| act(state, step, texts));
}

/// An entry, by what it has ever said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    created_on: String,
    texts: BTreeSet<String>,
    is_binned: bool,
    from: Option<i64>,
}

fn text_of(content: &str) -> String {
    let content: serde_json::Value = serde_json::from_str(content).unwrap();
    serde_json::to_string(&content["answers"]).unwrap()
}

fn entries(state: &State) -> BTreeMap<i64, Said> {
    let mut read = state
        .connection()
        .prepare("SELECT id, created_on, content, binned_on FROM entry ORDER BY id")
        .unwrap();
    let rows = read.query_map([], |row| {
        let (id, created_on, content): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((id, created_on, content, row.get::<_, Option<String>>(3)?))
    });
    let mut found = BTreeMap::new();
    for row in rows.unwrap() {
        let (id, created_on, content, binned_on) = row.unwrap();
        let mut texts = BTreeSet::from([text_of(&content)]);
        let mut versions =
            state.connection().prepare("SELECT content FROM earlier_version WHERE entry = ?1").unwrap();
        let earlier = versions.query_map([id], |row| row.get::<_, String>(0)).unwrap();
        texts.extend(earlier.map(|content| text_of(&content.unwrap())));
        let from = serde_json::from_str::<serde_json::Value>(&content).unwrap()["from"].as_i64();
        found.insert(id, Said { created_on, texts, is_binned: binned_on.is_some(), from });
    }
    found
}

fn drafts(state: &State) -> BTreeSet<String> {
    let mut read = state.connection().prepare("SELECT content FROM draft").unwrap();
    read.query_map([], |row| row.get::<_, String>(0)).unwrap().map(|one| text_of(&one.unwrap())).collect()
}

/// Everything in the tables of notes.
fn dump(state: &State) -> Vec<String> {
    let notes = ["entry", "earlier_version", "draft", "chosen", "form_words", "contact", "talk_item"];
    notes.iter().chain(&BESIDE).flat_map(|table| rows(state, &format!("SELECT * FROM {table}"))).collect()
}

/// Tables of what is beside the notes and hangs together.
const BESIDE: [&str; 4] = ["my_limit", "limit_review", "limit_rest", "phase"];

fn rows(state: &State, select: &str) -> Vec<String> {
    let mut read = state.connection().prepare(select).unwrap();
    let columns = read.column_count();
    let row = |row: &rusqlite::Row<'_>| -> rusqlite::Result<String> {
        (0..columns).map(|nth| Ok(format!("{:?} ", row.get_ref(nth)?))).collect()
    };
    read.query_map([], row).unwrap().map(|row| row.unwrap()).collect()
}

/// Checks that every row of `here` beside the notes is in `merged` as it was, and that everything of
/// `there` is in it too.
fn check_beside(here: &State, there: &State, merged: &State) {
    for table in BESIDE {
        let select = format!("SELECT * FROM {table}");
        let now: BTreeSet<_> = rows(merged, &select).into_iter().collect();
        let lost: Vec<_> = rows(here, &select).into_iter().filter(|row| !now.contains(row)).collect();
        assert!(lost.is_empty(), "{table} has lost or changed {lost:?}");
    }
    for said in ["SELECT created_on, content FROM my_limit", "SELECT starts_on, ends_on, content FROM phase"]
    {
        let now: BTreeSet<_> = rows(merged, said).into_iter().collect();
        assert!(rows(there, said).iter().all(|row| now.contains(row)), "{said}");
    }
    let days = "SELECT occurred_on, outcome FROM limit_review";
    let (mine, theirs, all) = (rows(here, days), rows(there, days), rows(merged, days));
    assert!(all.len() >= mine.len().max(theirs.len()) && all.len() <= mine.len() + theirs.len());
}

fn merge(here: &mut State, there: &mut State) -> journal::MergeCounts {
    let compared = here.compare(there).unwrap();
    let preview = here.preview_merge(there, &compared).unwrap();
    let merged = here.merge(there, &compared, common::day("2026-11-25")).unwrap();
    assert_eq!(preview, merged, "the preview tells what comes");
    merged
}

/// Checks that the search finds exactly the notes outside the bin, and that nothing points nowhere.
fn check_whole(state: &mut State) {
    assert_eq!(ids(state, "SELECT count(*) FROM pragma_foreign_key_check")[0], 0);
    for (id, said) in entries(state) {
        let entry = state.entry(entry_id(id)).unwrap();
        let word = common::text_of(&entry.content).to_owned();
        let found = state.search(&word).unwrap().found;
        let is_found = found.iter().any(|hit| hit.card.id == entry_id(id));
        assert_eq!(is_found, !said.is_binned, "{word} in the index");
        let versions = ids(state, &format!("SELECT id FROM earlier_version WHERE entry = {id} ORDER BY id"));
        assert_eq!(versions.len(), usize::try_from(entry.earlier_versions).unwrap());
    }
}

fn check(here: &State, there: &State, merged: &State, unique: bool) {
    check_beside(here, there, merged);
    let (here_entries, there_entries, all) = (entries(here), entries(there), entries(merged));
    for (id, said) in &here_entries {
        let now = &all[id];
        assert_eq!(now.created_on, said.created_on);
        assert!(now.texts.is_superset(&said.texts), "{id} has lost words");
    }
    for (id, said) in &there_entries {
        let images: Vec<_> = all
            .iter()
            .filter(|(_, now)| now.created_on == said.created_on && now.texts.is_superset(&said.texts))
            .collect();
        assert!(!images.is_empty(), "the other state's {id} is not there: {said:?}");
        // A link of a note that came leads to the entry that it led to there. One that was here keeps
        // its own, and so does one of several equal notes.
        let was_here = |now: &Said| !now.texts.is_disjoint(&said.texts);
        if !unique || here_entries.values().any(was_here) {
            continue;
        }
        if let Some(origin) = said.from.and_then(|from| there_entries.get(&from)) {
            let leads_right =
                |from: i64| all.get(&from).is_none_or(|now| !now.texts.is_disjoint(&origin.texts));
            assert!(images.iter().any(|(_, now)| now.from.is_none_or(leads_right)), "a wrong link of {id}");
        }
    }
    assert!(all.len() <= here_entries.len() + there_entries.len());
    if unique {
        let texts: BTreeSet<_> = all.values().flat_map(|said| &said.texts).collect();
        let count: usize = all.values().map(|said| said.texts.len()).sum();
        assert_eq!(count, texts.len(), "a text is in two notes");
    }
    let begun = drafts(merged);
    assert!(begun.is_superset(&drafts(here)));
    let kept: BTreeSet<_> = all.values().flat_map(|said| said.texts.iter().cloned()).collect();
    assert!(drafts(there).iter().all(|text| begun.contains(text) || kept.contains(text)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: repetitions(60, 3_000), ..ProptestConfig::default() })]

    #[test]
    fn two_states_merged_have_all_of_both_and_nothing_twice(
        past in history(12), mine in history(8), theirs in history(8), unique in any::<bool>()
    ) {
        let mut texts = Texts { unique, given: 0 };
        let mut here = empty();
        live(&mut here, &past, &mut texts);
        let mut there = copy_of(&here);
        live(&mut here, &mine, &mut texts);
        live(&mut there, &theirs, &mut texts);
        let (before, mut merged) = (copy_of(&here), here);
        let other = dump(&there);
        merge(&mut merged, &mut there);
        prop_assert_eq!(dump(&there), other, "the other state is only read");
        check(&before, &there, &merged, unique);
        check_whole(&mut merged);

        let after = dump(&merged);
        prop_assert!(merge(&mut merged, &mut there).is_nothing(), "merging again brings something");
        prop_assert_eq!(dump(&merged), after);
        // The other way round, both have the same.
        let theirs_before = copy_of(&there);
        merge(&mut there, &mut merged);
        check(&theirs_before, &merged, &there, unique);
        let said = |state: &State| {
            let texts = entries(state).into_values().map(|said| (said.created_on, said.texts));
            texts.collect::<BTreeSet<_>>()
        };
        // Of equal notes, each may have got the words of the other.
        prop_assert!(!unique || said(&there) == said(&merged));
        check_whole(&mut there);
    }

    #[test]
    fn state_of_the_past_brings_nothing_while_nothing_was_removed(past in history(12), mine in history(8)) {
        let mut texts = Texts { unique: false, given: 0 };
        let mut here = empty();
        live(&mut here, &past, &mut texts);
        let mut there = copy_of(&here);
        let adds = |step: &&Step| {
            matches!(step, Step::Save { .. } | Step::Change { .. } | Step::Bin { .. } | Step::Unbin { .. })
        };
        let mine: Vec<Step> = mine.iter().filter(adds).cloned().collect();
        live(&mut here, &mine, &mut texts);
        let before = dump(&here);
        let counts = merge(&mut here, &mut there);
        prop_assert!(counts.is_nothing(), "{:?}", counts);
        prop_assert_eq!(dump(&here), before);
    }
}
