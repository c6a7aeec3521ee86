//! The workplace of a note in another state: it is the same one here, whatever its id is.

use super::{look_into, take_back};
use crate::common::{day, form, new_entry, text_content, today};
use crate::limits::{grown_apart, merge_twice};
use journal::{Content, EntryId, Journal, WorkPeriod, WorkPeriodChoice, WorkPeriodContent, WorkPeriodId};

fn add_period(journal: &mut Journal, label: &str, starts_on: &str) -> WorkPeriodId {
    let content = WorkPeriodContent { label: label.to_owned(), ..WorkPeriodContent::default() };
    let period = WorkPeriod { id: None, starts_on: day(starts_on), ends_on: None, content };
    journal.save_work_period(&period, false, today()).unwrap()
}

fn note(journal: &mut Journal, text: &str, of: WorkPeriodId) -> EntryId {
    let content =
        Content { work_period: Some(WorkPeriodChoice::One(of)), ..text_content(text, day("2026-05-04")) };
    journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap()
}

/// Two workplaces at once, and a note about the ward.
fn two_workplaces(past: &mut Journal, text: &str) {
    let ward = add_period(past, "Ward", "2024-01-01");
    add_period(past, "Clinic", "2025-01-01");
    note(past, text, ward);
}

/// The label of the work period of each note, by its text.
fn labels(journal: &mut Journal) -> Vec<(String, String)> {
    let periods = journal.entry_periods().unwrap();
    let ids = crate::common::listed_entries(journal, &Default::default());
    let told = |id| {
        let content = journal.entry(id).unwrap().content;
        let of = periods.of(id, content.date.on);
        let period = periods.periods().iter().find(|period| period.id == of);
        let label = period.map(|period| period.content.label.clone()).unwrap_or_default();
        (crate::common::text_of(&content).to_owned(), label)
    };
    let mut found: Vec<_> = ids.into_iter().map(told).collect();
    found.sort();
    found
}

fn told(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(text, label)| ((*text).to_owned(), (*label).to_owned())).collect()
}

#[test]
fn notes_keep_their_workplace_where_it_has_another_id() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| two_workplaces(past, "in both"),
        |mine| {
            add_period(mine, "Helpline", "2025-06-01");
        },
        |theirs| {
            // It has the id that the helpline has here.
            let centre = add_period(theirs, "Day centre", "2023-01-01");
            note(theirs, "there", centre);
        },
    );
    merge_twice(&mut journal, other.path());
    assert_eq!(labels(&mut journal), told(&[("in both", "Ward"), ("there", "Day centre")]));
}

#[test]
fn choice_that_was_changed_there_comes_and_the_one_before_stays_a_version() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| two_workplaces(past, "a note"),
        |_| {},
        |theirs| {
            let id = crate::common::listed_entries(theirs, &Default::default())[0];
            let clinic = theirs.work_periods().unwrap()[0].id.unwrap();
            let before = theirs.entry(id).unwrap().content;
            let content = Content { work_period: Some(WorkPeriodChoice::One(clinic)), ..before };
            let change = crate::common::changed_entry(id, "just-write", content);
            theirs.save_entry(&change, None, day("2026-11-24")).unwrap();
        },
    );
    merge_twice(&mut journal, other.path());
    assert_eq!(labels(&mut journal), told(&[("a note", "Clinic")]));
    let id = crate::common::listed_entries(&mut journal, &Default::default())[0];
    assert_eq!(journal.earlier_versions(id).unwrap().len(), 1);
}

#[test]
fn workplace_that_ended_here_and_goes_on_there_is_the_one_that_runs() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| two_workplaces(past, "in both"),
        |mine| {
            let ward = mine.work_periods().unwrap().remove(1);
            let ended = WorkPeriod { ends_on: Some(day("2026-01-31")), ..ward };
            mine.save_work_period(&ended, false, today()).unwrap();
        },
        |theirs| {
            let ward = theirs.work_periods().unwrap()[1].id.unwrap();
            note(theirs, "there", ward);
        },
    );
    merge_twice(&mut journal, other.path());
    assert_eq!(labels(&mut journal)[1], ("there".to_owned(), "Ward".to_owned()));
}

#[test]
fn note_taken_back_alone_leaves_a_workplace_that_is_not_here() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| {
            add_period(past, "Ward", "2024-01-01");
        },
        |mine| {
            add_period(mine, "Helpline", "2025-06-01");
        },
        |theirs| {
            let centre = add_period(theirs, "Day centre", "2025-07-01");
            note(theirs, "there", centre);
        },
    );
    let mut there = look_into(&journal, other.path());
    let id = crate::common::listed_entries(&mut there, &Default::default())[0];
    take_back(&mut journal, &mut there, id);
    let here = crate::common::listed_entries(&mut journal, &Default::default())[0];
    assert_eq!(journal.entry(here).unwrap().content.work_period, None);
}
