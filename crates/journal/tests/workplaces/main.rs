//! Two workplaces at once: which of them an entry is about, and everything that follows from it.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

use std::ops::ControlFlow;

use chrono::{Days, NaiveDate};
use common::{
    changed_entry, create_journal, day, form, listed_entries, new_entry, open_journal, text_content, today,
};
use journal::{
    Content, EntryId, Filter, Journal, ReferenceStretch, Store, WorkPeriod, WorkPeriodChoice,
    WorkPeriodContent, WorkPeriodId, entries_by_period,
};
use practice::{Answer, Answers, FuzzyDate, RangePosition};
use rusqlite::Connection;

const BOTH: Option<WorkPeriodChoice> = Some(WorkPeriodChoice::BothOrNeither);

fn one(id: WorkPeriodId) -> Option<WorkPeriodChoice> {
    Some(WorkPeriodChoice::One(id))
}

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn add_period<S: Store>(
    journal: &mut Journal<S>,
    label: &str,
    starts_on: &str,
    ends_on: Option<&str>,
) -> WorkPeriodId {
    let content = WorkPeriodContent { label: label.to_owned(), ..WorkPeriodContent::default() };
    let period = WorkPeriod { id: None, starts_on: day(starts_on), ends_on: ends_on.map(day), content };
    journal.save_work_period(&period, false, today()).unwrap()
}

/// A ward since 2024, and from February to October 2026 a day centre beside it.
fn two_jobs<S: Store>(journal: &mut Journal<S>) -> (WorkPeriodId, WorkPeriodId) {
    let ward = add_period(journal, "The ward", "2024-01-01", None);
    (ward, add_period(journal, "The day centre", "2026-02-01", Some("2026-10-31")))
}

fn note<S: Store>(journal: &mut Journal<S>, on: &str, chosen: Option<WorkPeriodChoice>) -> EntryId {
    let content = Content { work_period: chosen, ..text_content("A note.", day(on)) };
    journal.save_entry(&new_entry("just-write", content), form("just-write"), day(on)).unwrap()
}

fn of_period<S: Store>(journal: &mut Journal<S>, id: WorkPeriodId) -> Vec<EntryId> {
    let mut found = listed_entries(journal, &Filter { period: Some(id), ..Filter::default() });
    found.sort();
    found
}

/// The work period of each note, by the one function and by the filter of the journal, which agree.
fn period_of<S: Store>(journal: &mut Journal<S>, id: EntryId) -> Option<WorkPeriodId> {
    let periods = journal.entry_periods().unwrap();
    let content = journal.entry(id).unwrap().content;
    let of = periods.of(id, content.date.on);
    assert_eq!(of, periods.of_content(&content));
    for period in periods.periods().iter().filter_map(|period| period.id) {
        assert_eq!(of_period(journal, period).contains(&id), of == Some(period), "{period:?}");
    }
    of
}

#[test]
fn entry_belongs_to_the_workplace_that_was_chosen_where_several_run() {
    let mut journal = in_memory();
    let (ward, centre) = two_jobs(&mut journal);
    for (on, chosen, expected) in [
        ("2026-05-04", None, Some(centre)),
        ("2026-05-04", one(ward), Some(ward)),
        ("2026-05-04", one(centre), Some(centre)),
        ("2026-05-04", BOTH, None),
        // One job runs on these days, or none: a choice changes nothing.
        ("2026-01-31", one(centre), Some(ward)),
        ("2026-01-31", BOTH, Some(ward)),
        ("2026-11-01", one(centre), Some(ward)),
        ("2023-12-31", one(ward), None),
        ("2023-12-31", BOTH, None),
    ] {
        let id = note(&mut journal, on, chosen);
        assert_eq!(period_of(&mut journal, id), expected, "{on} {chosen:?}");
    }
}

#[test]
fn choice_survives_reopening_and_is_changed_as_a_version() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let (ward, centre) = two_jobs(&mut journal);
    let id = note(&mut journal, "2026-05-04", one(ward));
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(period_of(&mut journal, id), Some(ward));
    let changed = Content { work_period: one(centre), ..journal.entry(id).unwrap().content };
    journal.save_entry(&changed_entry(id, "just-write", changed), None, today()).unwrap();
    assert_eq!(period_of(&mut journal, id), Some(centre));
    let version = journal.earlier_versions(id).unwrap()[0].id;
    assert_eq!(journal.earlier_version(version).unwrap().content.work_period, one(ward));
    journal.restore_version(version, today()).unwrap();
    assert_eq!(period_of(&mut journal, id), Some(ward));
    journal.move_to_bin(id, today()).unwrap();
    assert!(of_period(&mut journal, ward).is_empty());
    journal.restore_from_bin(id).unwrap();
    assert_eq!(period_of(&mut journal, id), Some(ward));
}

#[test]
fn draft_keeps_the_choice_as_it_is() {
    let mut journal = in_memory();
    let (ward, _) = two_jobs(&mut journal);
    let content = Content { work_period: one(ward), ..text_content("begun", day("2026-05-04")) };
    let id = journal.save_draft(&new_entry("just-write", content), form("just-write"), today()).unwrap();
    assert_eq!(journal.draft(id).unwrap().content.work_period, one(ward));
}

#[test]
fn removed_period_and_changed_date_leave_the_entry_to_its_day() {
    let mut journal = in_memory();
    let (ward, centre) = two_jobs(&mut journal);
    let id = note(&mut journal, "2026-05-04", one(ward));
    let mut moved = journal.entry(id).unwrap().content;
    moved.date = FuzzyDate { on: day("2026-05-04"), ..moved.date };
    moved.work_period = one(centre);
    moved.date.on = day("2026-12-01");
    let late = journal.save_entry(&new_entry("just-write", moved), form("just-write"), today()).unwrap();
    assert_eq!(period_of(&mut journal, late), Some(ward), "the day centre has ended");
    let third = add_period(&mut journal, "A helpline", "2026-03-01", None);
    assert_eq!(period_of(&mut journal, id), Some(ward));
    journal.remove_work_period(ward).unwrap();
    assert_eq!(period_of(&mut journal, id), Some(third), "the one that started last");
    assert_eq!(period_of(&mut journal, late), Some(third));
}

#[test]
fn another_form_that_an_entry_asks_for_is_about_the_same_workplace() {
    let mut journal = in_memory();
    let (ward, _) = two_jobs(&mut journal);
    let forms = practice::shipped("en").unwrap().forms();
    let asking = forms.iter().find(|form| form.fields().any(|field| field.leads_to.is_some())).unwrap();
    let field = asking.fields().find(|field| field.leads_to.is_some()).unwrap();
    let answers = Answers::from([(field.id.clone(), Answer::Choice("yes".to_owned()))]);
    let content = Content { answers, work_period: one(ward), ..text_content("", day("2026-05-04")) };
    journal.save_entry_with_follow_ups(&new_entry(&asking.id, content), asking, forms, today()).unwrap();
    let drafts = journal.drafts().unwrap();
    assert_eq!(journal.draft(drafts[0].id).unwrap().content.work_period, one(ward));
}

fn rate(journal: &mut Journal<Connection>, on: NaiveDate, number: i64, of: WorkPeriodId) -> EntryId {
    let answers = Answers::from([("pu1".to_owned(), Answer::Number(number))]);
    let content = Content { answers, work_period: one(of), ..text_content("", on) };
    journal.save_entry(&new_entry("pulse", content), form("pulse"), on).unwrap()
}

fn place(journal: &mut Journal<Connection>, id: EntryId) -> Option<RangePosition> {
    let entry = journal.entry(id).unwrap();
    let trends = journal.scale_trends(&entry).unwrap();
    trends.iter().find(|one| one.scale == "pu1").unwrap().status.place
}

fn week(nth: u64) -> NaiveDate {
    day("2026-02-02") + Days::new(7 * nth)
}

#[test]
fn ratings_of_two_workplaces_have_two_usual_ranges() {
    let mut journal = in_memory();
    let (ward, centre) = two_jobs(&mut journal);
    for nth in 0..8 {
        // On one day: ratings of two workplaces are not too near to each other.
        rate(&mut journal, week(nth), 8, ward);
        rate(&mut journal, week(nth), 2, centre);
    }
    let (tired_there, tired_here) =
        (rate(&mut journal, week(8), 8, ward), rate(&mut journal, week(8), 8, centre));
    assert_eq!(place(&mut journal, tired_there), Some(RangePosition::Within));
    assert_eq!(place(&mut journal, tired_here), Some(RangePosition::Above));
    let rated = journal.rated_entries(form("pulse"), |_, _| true).unwrap();
    let by_period = entries_by_period(rated, &journal.entry_periods().unwrap());
    let counts: Vec<_> = by_period.iter().map(|one| (one.period, one.entries.len())).collect();
    assert_eq!(counts, [(Some(ward), 9), (Some(centre), 9)]);
    for of in [ward, centre] {
        assert_eq!(journal.last_counting_day(form("pulse"), Some(of)).unwrap(), Some(week(8)));
    }
}

#[test]
fn time_to_compare_with_is_for_the_workplace_it_was_chosen_for() {
    let mut journal = in_memory();
    let (ward, centre) = two_jobs(&mut journal);
    for nth in 0..8 {
        rate(&mut journal, week(nth), 2, ward);
        rate(&mut journal, week(nth), 2, centre);
    }
    for nth in 8..13 {
        rate(&mut journal, week(nth), 8, ward);
        rate(&mut journal, week(nth), 8, centre);
    }
    let (there, here) = (rate(&mut journal, week(13), 8, ward), rate(&mut journal, week(13), 8, centre));
    let chosen =
        ReferenceStretch { form: "pulse".to_owned(), from: week(8), to: week(12), work_period: one(ward) };
    journal.choose_reference_stretch(&chosen, today()).unwrap();
    assert_eq!(place(&mut journal, there), Some(RangePosition::Within));
    assert_eq!(place(&mut journal, here), Some(RangePosition::Above));
    let other = ReferenceStretch { work_period: one(centre), ..chosen.clone() };
    journal.choose_reference_stretch(&other, today()).unwrap();
    assert_eq!(journal.reference_stretches().unwrap(), [chosen, other.clone()], "each its own");
    assert_eq!(place(&mut journal, here), Some(RangePosition::Within));
    journal.remove_reference_stretch("pulse", Some(ward), today()).unwrap();
    assert_eq!(journal.reference_stretches().unwrap(), [other]);
}

#[test]
fn limits_of_a_workplace_are_counted_from_its_own_check_ins() {
    let mut journal = in_memory();
    let (ward, centre) = two_jobs(&mut journal);
    let check_in = form("boundary-checkin");
    for (outcome, of) in [("held", ward), ("pushed", centre)] {
        let answers = Answers::from([("b01".to_owned(), Answer::Choice(outcome.to_owned()))]);
        let content = Content { answers, work_period: one(of), ..text_content("", day("2026-05-04")) };
        journal.save_entry(&new_entry("boundary-checkin", content), check_in, today()).unwrap();
    }
    let periods = journal.entry_periods().unwrap();
    let mut outcomes = |of: Option<WorkPeriodId>| {
        let is_of = |entry: Option<EntryId>, on| {
            of.is_none_or(|id| entry.and_then(|entry| periods.of(entry, on)) == Some(id))
        };
        let (counted, _) = journal.counted_limits(check_in, is_of, |_| true).unwrap();
        let reviews = counted.iter().flat_map(|one| &one.reviews);
        reviews.map(|review| review.outcome.code()).collect::<Vec<_>>()
    };
    assert_eq!((outcomes(Some(ward)), outcomes(Some(centre))), (vec!["held"], vec!["pushed"]));
    assert_eq!(outcomes(None), ["pushed"], "one of a week counts");
}

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[test]
fn export_brings_the_choice_into_an_empty_notebook_and_beside_others() {
    let data = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let mut journal = create_journal(data[0].path());
    let (ward, _) = two_jobs(&mut journal);
    let id = note(&mut journal, "2026-05-04", one(ward));
    let mut changed = journal.entry(id).unwrap().content;
    changed.work_period = BOTH;
    changed.tags = vec!["changed".to_owned()];
    journal.save_entry(&changed_entry(id, "just-write", changed), None, today()).unwrap();
    note(&mut journal, "2026-05-05", one(ward));
    let stretch = ReferenceStretch {
        form: "pulse".to_owned(),
        from: day("2026-03-01"),
        to: day("2026-04-30"),
        work_period: one(ward),
    };
    journal.choose_reference_stretch(&stretch, today()).unwrap();
    let everything = journal.everything(today(), &mut go_on).unwrap();

    let mut empty = create_journal(data[1].path());
    empty.import_everything(&everything, today(), &mut go_on).unwrap();
    let again = empty.everything(today(), &mut go_on).unwrap();
    assert_eq!(
        (&again.entries, &again.reference_stretches),
        (&everything.entries, &everything.reference_stretches)
    );

    // Other ids here: each choice follows its work period.
    let mut other = create_journal(data[2].path());
    add_period(&mut other, "A helpline", "2020-01-01", Some("2020-12-31"));
    note(&mut other, "2020-05-04", None);
    let (_, added) = other.import_everything(&everything, today(), &mut go_on).unwrap();
    let here = other.work_periods().unwrap();
    let ward_here = here.iter().find(|period| period.content.label == "The ward").unwrap().id.unwrap();
    assert_ne!(ward_here, ward);
    assert_eq!(period_of(&mut other, added[0]), None, "both, or neither");
    assert_eq!(period_of(&mut other, added[1]), Some(ward_here));
    let version = other.earlier_versions(added[0]).unwrap()[0].id;
    assert_eq!(other.earlier_version(version).unwrap().content.work_period, one(ward_here));
    let periods = other.entry_periods().unwrap();
    assert_eq!(other.reference_stretches().unwrap()[0].period(&periods), Some(ward_here));
}

#[test]
fn of_two_equal_notes_the_removed_one_comes_back_from_an_archive_of_its_own_notebook() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let [removed, kept] = [(); 2].map(|()| note(&mut journal, "2026-05-04", None));
    let mut everything = journal.everything(today(), &mut go_on).unwrap();
    everything.entries[0].content.tags = vec!["important".to_owned()];
    journal.move_to_bin(removed, today()).unwrap();
    journal.delete_permanently(removed).unwrap();
    let (imported, added) = journal.import_everything(&everything, today(), &mut go_on).unwrap();
    assert_eq!((imported.added, imported.known), (1, 1));
    assert_eq!(journal.entry(added[0]).unwrap().content.tags, ["important"], "with all that belongs to it");
    assert_eq!(journal.entry(kept).unwrap().content.tags, [""; 0]);
}

#[test]
fn equal_notes_of_two_workplaces_are_brought_in_each() {
    let data = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut journal = create_journal(data[0].path());
    let (ward, centre) = two_jobs(&mut journal);
    for of in [ward, centre] {
        note(&mut journal, "2026-05-04", one(of));
    }
    let everything = journal.everything(today(), &mut go_on).unwrap();
    let mut other = create_journal(data[1].path());
    let mut of_the_centre = everything.clone();
    of_the_centre.entries.remove(0);
    other.import_everything(&of_the_centre, today(), &mut go_on).unwrap();

    let compared = other.compare_archive(&everything).unwrap();
    assert_eq!((compared.new_notes, compared.known_notes), (1, 1));
    let (imported, added) = other.import_everything(&everything, today(), &mut go_on).unwrap();
    assert_eq!((imported.added, imported.known), (1, 1));
    let here = other.work_periods().unwrap();
    let ward_here = here.iter().find(|period| period.content.label == "The ward").unwrap().id;
    assert_eq!(period_of(&mut other, added[0]), ward_here, "the one that was missing");
    let again = other.import_everything(&everything, today(), &mut go_on).unwrap().0;
    assert_eq!((again.added, again.known), (0, 2));

    // About another workplace by now, it is the same note.
    let mut changed = everything;
    changed.entries[0].content.work_period = BOTH;
    assert_eq!(other.compare_archive(&changed).unwrap().known_notes, 2);
}

#[test]
fn export_with_an_id_that_no_period_can_have_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let (ward, _) = two_jobs(&mut journal);
    note(&mut journal, "2026-05-04", one(ward));
    let mut everything = journal.everything(today(), &mut go_on).unwrap();
    assert!(everything.check().is_ok());
    let far: WorkPeriodId = serde_json::from_value((-1).into()).unwrap();
    everything.entries[0].content.work_period = one(far);
    let refused = everything.check();
    assert!(
        matches!(&refused, Err(journal::Error::InvalidExport(place)) if place.contains("work_period")),
        "{refused:?}"
    );
}
