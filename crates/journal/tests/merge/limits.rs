//! Limits, quick reviews and work periods of another state: what is the same stays one, what is new comes,
//! and what was told differently is kept both and named. What counts for which limit here stays.

use std::collections::BTreeMap;
use std::path::Path;

use super::{copy, look_into};
use crate::common::{create_journal, day, form, new_entry, open_journal, save_text, text_content, today};
use journal::{Content, EntryId, Journal, LimitId, LimitPlan, MergeCounts, WorkPeriod, WorkPeriodContent};
use practice::{Answer, Answers, LimitOutcome, starter_limits};

/// A notebook in `data` and a copy of it as it is after `past`, each of which goes on by itself.
pub(crate) fn grown_apart(
    data: &Path,
    past: impl FnOnce(&mut Journal),
    mine: impl FnOnce(&mut Journal),
    theirs: impl FnOnce(&mut Journal),
) -> (Journal, tempfile::TempDir) {
    let mut journal = create_journal(data);
    past(&mut journal);
    journal.lock().unwrap();
    let other = copy(data);
    let mut there = open_journal(other.path());
    theirs(&mut there);
    there.lock().unwrap();
    let mut journal = open_journal(data);
    mine(&mut journal);
    (journal, other)
}

fn merge(journal: &mut Journal, other: &Path) -> MergeCounts {
    let mut other = look_into(journal, other);
    let compared = journal.compare(&mut other).unwrap();
    let preview = journal.preview_merge(&mut other, &compared).unwrap();
    let merged = journal.merge(&mut other, &compared, day("2026-11-25")).unwrap();
    assert_eq!(preview, merged);
    merged
}

pub(crate) fn merge_twice(journal: &mut Journal, other: &Path) -> MergeCounts {
    let merged = merge(journal, other);
    assert!(merge(journal, other).is_nothing(), "merging again brings something");
    merged
}

fn adopt(journal: &mut Journal, id: &str) -> LimitId {
    let starters = starter_limits("en").unwrap();
    journal.adopt_limit(starters.iter().find(|limit| limit.id == id).unwrap(), today()).unwrap()
}

fn plan(name: &str, text: &str) -> LimitPlan {
    LimitPlan { name: name.to_owned(), text: text.to_owned(), ..LimitPlan::default() }
}

fn review(journal: &mut Journal, limit: LimitId, outcome: LimitOutcome, on: &str) {
    journal.review_limit(limit, outcome, day(on)).unwrap();
}

fn check_in(journal: &mut Journal, line: &str, outcome: &str) -> EntryId {
    let answers = Answers::from([(line.to_owned(), Answer::Choice(outcome.to_owned()))]);
    let content = Content { answers, ..text_content("", today()) };
    journal.save_entry(&new_entry("boundary-checkin", content), form("boundary-checkin"), today()).unwrap()
}

/// Text of each limit, with its archiving and the number of its reviews, in the order of adopting.
fn limits(journal: &mut Journal) -> Vec<(String, bool, usize)> {
    let limits = journal.limits().unwrap();
    let reviews = journal.reviews_of_all_limits(&limits, form("boundary-checkin")).unwrap();
    let one = |limit: journal::Limit| {
        (limit.plan.text, limit.retired_on.is_some(), reviews.get(&limit.id).map_or(0, Vec::len))
    };
    limits.into_iter().map(one).collect()
}

/// The limit that each check-in counts for.
fn attribution(journal: &mut Journal) -> BTreeMap<EntryId, Vec<LimitId>> {
    let limits = journal.limits().unwrap();
    let mut found: BTreeMap<EntryId, Vec<LimitId>> = BTreeMap::new();
    for (limit, reviews) in journal.reviews_of_all_limits(&limits, form("boundary-checkin")).unwrap() {
        for review in reviews {
            found.entry(review.entry.unwrap()).or_default().push(limit);
        }
    }
    found.values_mut().for_each(|limits| limits.sort());
    found
}

fn period(label: &str, starts_on: &str, ends_on: Option<&str>) -> WorkPeriod {
    let content = WorkPeriodContent { label: label.to_owned(), ..WorkPeriodContent::default() };
    WorkPeriod { id: None, starts_on: day(starts_on), ends_on: ends_on.map(day), content }
}

#[test]
fn limits_and_reviews_that_are_not_here_come_once() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| {
            let bus = past.save_limit(None, &plan("", "Not on the bus"), today()).unwrap();
            review(past, bus, LimitOutcome::Held, "2026-11-20");
            save_text(past, "after it", today());
        },
        |mine| {
            let bus = mine.limits().unwrap()[0].id;
            review(mine, bus, LimitOutcome::Slipped, "2026-11-22");
            mine.save_limit(None, &plan("", "Mine alone"), today()).unwrap();
        },
        |theirs| {
            let bus = theirs.limits().unwrap()[0].id;
            review(theirs, bus, LimitOutcome::Pushed, "2026-11-23");
            review(theirs, bus, LimitOutcome::Pushed, "2026-11-23");
            let keys = theirs.save_limit(None, &plan("", "No keys at home"), today()).unwrap();
            review(theirs, keys, LimitOutcome::Held, "2026-11-24");
            adopt(theirs, "l-phone");
        },
    );
    let merged = merge_twice(&mut journal, other.path());
    assert_eq!((merged.limits, merged.reviews), (2, 3));
    assert!(merged.differing_limits.is_empty());
    let found = limits(&mut journal);
    let texts: Vec<_> =
        found.iter().map(|(text, archived, reviews)| (&**text, *archived, *reviews)).collect();
    assert_eq!(
        texts[..3],
        [("Not on the bus", false, 4), ("Mine alone", false, 0), ("No keys at home", false, 1)]
    );
    assert_eq!(texts.len(), 4);
}

#[test]
fn limit_in_other_words_is_kept_beside_it_and_named() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| {
            past.save_limit(None, &plan("Evenings", "Not after eight"), today()).unwrap();
            adopt(past, "l-hours");
            save_text(past, "after it", today());
        },
        |mine| {
            let id = mine.limits().unwrap()[0].id;
            mine.save_limit(Some(id), &plan("Evenings", "Not after seven"), today()).unwrap();
        },
        |theirs| {
            let ids: Vec<_> = theirs.limits().unwrap().iter().map(|limit| limit.id).collect();
            theirs.save_limit(Some(ids[0]), &plan("Evenings", "Not after nine"), today()).unwrap();
            theirs.save_limit(Some(ids[1]), &plan("My hours", "I keep to my hours"), today()).unwrap();
            review(theirs, ids[0], LimitOutcome::Held, "2026-11-24");
        },
    );
    let hours = limits(&mut journal)[1].clone();
    let merged = merge_twice(&mut journal, other.path());
    assert_eq!(merged.differing_limits, ["Evenings", "My hours"]);
    assert_eq!((merged.limits, merged.reviews), (0, 1));
    let expected = [
        ("Not after seven".to_owned(), false, 1),
        hours,
        ("Not after nine".to_owned(), true, 0),
        ("I keep to my hours".to_owned(), true, 0),
    ];
    assert_eq!(limits(&mut journal), expected);
}

#[test]
fn lines_of_check_ins_count_for_the_same_limits_after_a_merge() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| {
            adopt(past, "l-hours");
            check_in(past, "b01", "held");
        },
        |mine| {
            // The line b03 counts for the first that is in use of `l-takeback` and this one.
            adopt(mine, "l-number");
            for (line, outcome) in [("b01", "slipped"), ("b02", "held"), ("b03", "pushed")] {
                check_in(mine, line, outcome);
            }
            let hours = mine.limits().unwrap()[0].id;
            mine.retire_limit(hours, today()).unwrap();
            check_in(mine, "b01", "held");
            mine.reinstate_limit(hours).unwrap();
            adopt(mine, "l-phone");
            check_in(mine, "b02", "slipped");
        },
        |theirs| {
            for starter in starter_limits("en").unwrap() {
                theirs.adopt_limit(starter, today()).unwrap();
            }
            for line in ["b01", "b02", "b03", "b04"] {
                check_in(theirs, line, "held");
            }
            let hours = theirs.limits().unwrap()[0].id;
            theirs.retire_limit(hours, today()).unwrap();
        },
    );
    let before = attribution(&mut journal);
    assert!(before.len() >= 4, "the control: lines count for limits");
    merge_twice(&mut journal, other.path());
    let after = attribution(&mut journal);
    for (entry, limits) in before {
        assert_eq!(after[&entry], limits, "{entry:?}");
    }
    let hours =
        journal.limits().unwrap().into_iter().find(|limit| limit.starter.as_deref() == Some("l-hours"));
    assert_eq!(hours.unwrap().retired_on, None, "what is in use here stays in use");
}

#[test]
fn periods_of_work_come_and_those_told_differently_are_kept_both() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| {
            for one in [period("Day centre", "2025-01-01", None), period("Helpline", "2024-01-01", None)] {
                past.save_work_period(&one, false, today()).unwrap();
            }
        },
        |mine| {
            let centre = mine.work_periods().unwrap().remove(0);
            let ended = WorkPeriod { ends_on: Some(day("2026-06-30")), ..centre };
            mine.save_work_period(&ended, false, today()).unwrap();
        },
        |theirs| {
            theirs.save_work_period(&period("Clinic", "2026-07-01", None), false, today()).unwrap();
        },
    );
    let merged = merge_twice(&mut journal, other.path());
    assert_eq!(merged.work_periods, 1);
    let named: Vec<_> =
        merged.differing_periods.iter().map(|one| (&*one.content.label, one.ends_on)).collect();
    assert_eq!(named, [("Day centre", None)]);
    let found: Vec<_> =
        journal.work_periods().unwrap().into_iter().map(|one| (one.content.label, one.ends_on)).collect();
    let expected =
        [("Clinic", None), ("Day centre", None), ("Day centre", Some(day("2026-06-30"))), ("Helpline", None)];
    assert_eq!(found, expected.map(|(label, ends_on)| (label.to_owned(), ends_on)));
}

#[test]
fn limits_of_two_days_that_only_share_an_id_stay_two() {
    let data = tempfile::tempdir().unwrap();
    let (mut journal, other) = grown_apart(
        data.path(),
        |past| {
            save_text(past, "of both", today());
        },
        |mine| {
            let limit = mine.save_limit(None, &plan("", "Of one computer"), today()).unwrap();
            review(mine, limit, LimitOutcome::Held, "2026-11-22");
        },
        |theirs| {
            let limit = theirs.save_limit(None, &plan("", "Of the other"), today()).unwrap();
            review(theirs, limit, LimitOutcome::Slipped, "2026-11-22");
            save_text(theirs, "after it", today());
        },
    );
    let merged = merge_twice(&mut journal, other.path());
    assert_eq!((merged.limits, merged.reviews, merged.differing_limits.len()), (1, 1, 0));
    let expected = [("Of one computer".to_owned(), false, 1), ("Of the other".to_owned(), false, 1)];
    assert_eq!(limits(&mut journal), expected);
}
