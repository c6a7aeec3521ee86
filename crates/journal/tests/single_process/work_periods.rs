//! Work periods, the early sign, and ratings within a period.

use chrono::{Days, NaiveDate};
use journal::{Content, EntryId, Error, Journal, ReferenceStretch, WorkPeriod, WorkPeriodContent};
use practice::{Answer, Answers, RangePosition};
use rusqlite::Connection;

use crate::common::{changed_entry, create_journal, day, form, new_entry, open_journal, text_content, today};

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn work_period(label: &str, starts_on: &str, ends_on: Option<&str>) -> WorkPeriod {
    let content = WorkPeriodContent { label: label.to_owned(), ..WorkPeriodContent::default() };
    WorkPeriod { id: None, starts_on: day(starts_on), ends_on: ends_on.map(day), content }
}

#[test]
fn work_period_is_saved_changed_ended_and_removed() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert!(journal.work_periods().unwrap().is_empty());
    let mut ward = work_period("The ward", "2025-03-01", None);
    ward.content.setting = Some("inpatient".to_owned());
    ward.content.formerly_treated_here = Some("yes".to_owned());
    let id = journal.save_work_period(&ward, false, today()).unwrap();
    journal.save_work_period(&work_period("Community", "2026-11-22", None), true, today()).unwrap();
    journal.lock().unwrap();

    let mut journal = open_journal(data.path());
    let kept = journal.work_periods().unwrap();
    let names: Vec<_> = kept.iter().map(|phase| phase.content.label.as_str()).collect();
    assert_eq!(names, ["Community", "The ward"]);
    assert_eq!((kept[1].ends_on, kept[0].ends_on), (Some(day("2026-11-21")), None));
    assert_eq!(kept[1].content.formerly_treated_here.as_deref(), Some("yes"));

    journal
        .save_work_period(
            &WorkPeriod { id: Some(id), ..work_period("Ward 3", "2025-03-01", None) },
            false,
            today(),
        )
        .unwrap();
    assert_eq!(journal.work_periods().unwrap()[1].content.label, "Ward 3");
    journal.remove_work_period(id).unwrap();
    journal.remove_work_period(id).unwrap();
    assert_eq!(journal.work_periods().unwrap().len(), 1);
    let gone = journal.save_work_period(
        &WorkPeriod { id: Some(id), ..work_period("Ward", "2025-03-01", None) },
        false,
        today(),
    );
    assert!(matches!(gone, Err(Error::NoSuchWorkPeriod)), "{gone:?}");
}

#[test]
fn invalid_work_period_is_refused_and_changes_nothing() {
    let mut journal = in_memory();
    journal.save_work_period(&work_period("First", "2025-03-01", None), false, today()).unwrap();
    let before = journal.work_periods().unwrap();
    for (period, what) in [
        (work_period("x", "2026-03-02", Some("2026-03-01")), "ends before it starts"),
        (work_period("x", "1899-12-31", None), "out of reach"),
        (work_period("x", "2026-01-01", Some("2200-01-01")), "out of reach"),
        (work_period(&"long ".repeat(200), "2026-01-01", None), "longer than 400 bytes"),
    ] {
        let error = journal.save_work_period(&period, true, today()).unwrap_err();
        assert!(error.to_string().contains(what), "{error}");
        assert_eq!(journal.work_periods().unwrap(), before);
    }
    // A single day is valid, and so is a start in the future; one that starts before the current
    // one ends nothing.
    journal
        .save_work_period(&work_period("A day", "2026-03-01", Some("2026-03-01")), false, today())
        .unwrap();
    journal.save_work_period(&work_period("Later", "2199-01-01", None), false, day("2020-01-01")).unwrap();
    journal.save_work_period(&work_period("Earlier", "2025-02-01", None), true, today()).unwrap();
    assert!(journal.work_periods().unwrap().iter().filter(|phase| phase.ends_on.is_none()).count() == 3);
}

#[test]
fn early_sign_is_one_line_and_can_be_removed() {
    let mut journal = in_memory();
    assert_eq!(journal.early_sign().unwrap(), None);
    journal.save_early_sign("  I stop answering\nmy sister's messages. ").unwrap();
    assert_eq!(journal.early_sign().unwrap().as_deref(), Some("I stop answering my sister's messages."));
    assert!(matches!(journal.save_early_sign(&"long ".repeat(300)), Err(Error::TooLong { .. })));
    assert!(journal.early_sign().unwrap().is_some(), "nothing changed");
    journal.save_early_sign(" \n ").unwrap();
    assert_eq!(journal.early_sign().unwrap(), None);
}

fn stretch(form: &str, from: &str, to: &str) -> ReferenceStretch {
    ReferenceStretch { form: form.to_owned(), from: day(from), to: day(to), work_period: None }
}

#[test]
fn chosen_stretch_replaces_one_of_the_same_form_and_period() {
    let mut journal = in_memory();
    let id = journal
        .save_work_period(&work_period("Ward", "2026-01-01", Some("2026-05-31")), false, today())
        .unwrap();
    journal.save_work_period(&work_period("Clinic", "2026-06-01", None), false, today()).unwrap();
    let (ward, clinic) =
        (stretch("pulse", "2026-01-01", "2026-03-31"), stretch("pulse", "2026-06-01", "2026-08-31"));
    let full = stretch("full", "2026-01-01", "2026-05-31");
    for chosen in [&ward, &clinic, &full] {
        journal.choose_reference_stretch(chosen, today()).unwrap();
    }
    assert_eq!(journal.reference_stretches().unwrap(), [ward, clinic.clone(), full.clone()]);
    let other = stretch("pulse", "2026-02-01", "2026-05-31");
    journal.choose_reference_stretch(&other, today()).unwrap();
    assert_eq!(journal.reference_stretches().unwrap(), [clinic.clone(), full.clone(), other]);
    journal.remove_reference_stretch("pulse", Some(id), today()).unwrap();
    assert_eq!(journal.reference_stretches().unwrap(), [clinic.clone(), full.clone()]);
    for refused in
        [stretch("pulse", "2026-03-01", "2026-02-28"), stretch("pulse", "1800-01-01", "2026-02-28")]
    {
        let refused = journal.choose_reference_stretch(&refused, today());
        assert!(matches!(refused, Err(Error::DateOutOfRange)), "{refused:?}");
    }
    let long = stretch(&"x".repeat(201), "2026-02-01", "2026-02-28");
    assert!(matches!(journal.choose_reference_stretch(&long, today()), Err(Error::TooLong { .. })));
    assert_eq!(journal.reference_stretches().unwrap(), [clinic, full], "nothing changed");
}

/// Content of a pulse with a rating of tiredness.
fn pulse_content(on: NaiveDate, number: i64) -> Content {
    let answers = Answers::from([("pu1".to_owned(), Answer::Number(number))]);
    Content { answers, ..text_content("", on) }
}

fn save_rating(journal: &mut Journal<Connection>, on: NaiveDate, number: i64) -> EntryId {
    journal.save_entry(&new_entry("pulse", pulse_content(on, number)), form("pulse"), on).unwrap()
}

/// Status of tiredness: its position, true if it has moved, and true if that is reported.
fn trend_of(journal: &mut Journal<Connection>, id: EntryId) -> Option<(Option<RangePosition>, bool, bool)> {
    let entry = journal.entry(id).unwrap();
    let found = journal.scale_trends(&entry).unwrap().into_iter().find(|one| one.scale == "pu1")?;
    Some((found.status.place, found.status.moved.is_some(), found.reported.is_some()))
}

#[test]
fn rating_is_compared_within_its_work_period() {
    let mut journal = in_memory();
    let monday = |week: u64| day("2026-01-05") + Days::new(7 * week);
    let ids: Vec<_> = (0..8).map(|week| save_rating(&mut journal, monday(week), 5)).collect();
    assert_eq!(trend_of(&mut journal, ids[0]), None, "a later one is there");
    assert_eq!(trend_of(&mut journal, ids[7]), Some((Some(RangePosition::Within), false, false)));
    let one = save_rating(&mut journal, monday(8), 9);
    assert_eq!(trend_of(&mut journal, one), Some((Some(RangePosition::Above), false, false)));
    // Too near to the one before, it does not count; without work there is nothing to rate.
    let near = save_rating(&mut journal, monday(8) + Days::new(2), 9);
    assert_eq!(trend_of(&mut journal, near), None);
    journal.move_to_bin(near, today()).unwrap();
    let two = save_rating(&mut journal, monday(9), 9);
    assert_eq!(trend_of(&mut journal, two), Some((Some(RangePosition::Above), true, true)));
    let three = save_rating(&mut journal, monday(10), 9);
    assert_eq!(
        trend_of(&mut journal, three),
        Some((Some(RangePosition::Above), true, false)),
        "silent for four weeks"
    );
    // Trends follow from the ratings: without the earlier ones there are none.
    journal.move_to_bin(two, today()).unwrap();
    assert_eq!(trend_of(&mut journal, three), Some((Some(RangePosition::Above), true, true)));

    journal
        .save_work_period(&work_period("A new job", &monday(10).to_string(), None), true, today())
        .unwrap();
    assert_eq!(trend_of(&mut journal, three), Some((None, false, false)), "the usual range starts again");
}

#[test]
fn rating_is_compared_with_a_chosen_stretch() {
    let mut journal = in_memory();
    let monday = |week: u64| day("2026-01-05") + Days::new(7 * week);
    for week in 0..8 {
        save_rating(&mut journal, monday(week), 2);
    }
    for week in 8..13 {
        save_rating(&mut journal, monday(week), 8);
    }
    let last = save_rating(&mut journal, monday(13), 8);
    let place = |journal: &mut Journal<Connection>| trend_of(journal, last).unwrap().0;
    assert_eq!(place(&mut journal), Some(RangePosition::Above));
    let (from, to) = (monday(8).to_string(), monday(12).to_string());
    journal.choose_reference_stretch(&stretch("pulse", &from, &to), today()).unwrap();
    assert_eq!(place(&mut journal), Some(RangePosition::Within));
    // One with fewer than five ratings is no range, and neither is one of another form.
    let four = stretch("pulse", &from, &monday(11).to_string());
    journal.choose_reference_stretch(&four, today()).unwrap();
    assert_eq!(place(&mut journal), Some(RangePosition::Above));
    journal.remove_reference_stretch("pulse", None, today()).unwrap();
    journal.choose_reference_stretch(&stretch("full", &from, &to), today()).unwrap();
    assert_eq!(place(&mut journal), Some(RangePosition::Above));
}

#[test]
fn second_rating_on_same_day_is_not_counted_or_reported() {
    let mut journal = in_memory();
    let monday = |week: u64| day("2026-01-05") + Days::new(7 * week);
    for week in 0..8 {
        save_rating(&mut journal, monday(week), 5);
    }
    save_rating(&mut journal, monday(8), 9);
    let counts = save_rating(&mut journal, monday(9), 9);
    assert_eq!(trend_of(&mut journal, counts), Some((Some(RangePosition::Above), true, true)));
    let again = save_rating(&mut journal, monday(9), 9);
    assert_eq!(trend_of(&mut journal, again), None);
}

#[test]
fn changed_rating_is_compared_with_its_new_value() {
    let mut journal = in_memory();
    let monday = |week: u64| day("2026-01-05") + Days::new(7 * week);
    for week in 0..8 {
        save_rating(&mut journal, monday(week), 5);
    }
    let last = save_rating(&mut journal, monday(8), 9);
    journal.save_entry(&changed_entry(last, "pulse", pulse_content(monday(8), 6)), None, today()).unwrap();
    assert_eq!(trend_of(&mut journal, last), Some((Some(RangePosition::Within), false, false)));
    let free = journal
        .save_entry(&new_entry("just-write", text_content("words", today())), form("just-write"), today())
        .unwrap();
    let entry = journal.entry(free).unwrap();
    assert!(journal.scale_trends(&entry).unwrap().is_empty());
}
