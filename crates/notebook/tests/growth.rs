//! Growth: ratios between a large and a small notebook, with a factor to spare for a busy machine.

#![cfg(test)]

mod common;

use std::time::{Duration, Instant};

use chrono::Days;
use common::{Fixture, day, entry_on, typed, view};
use journal::{EntryInput, Filter, Journal};
use notebook::{Notebook, Stretch};
use serde_json::json;
use testsupport::least_work_time;

#[test]
fn limits_view_reads_check_ins_once_for_all_limits() {
    let mut fixture = fast_fixture();
    for starter in practice::starter_limits("en").unwrap() {
        fixture.notebook().adopt_limit(&starter.id).unwrap();
    }
    for nth in 0..200 {
        save(&mut fixture, nth * 7, "boundary-checkin", json!({ "b01": { "choice": "held" } }));
    }
    let limits = fixture.notebook().journal.limits().unwrap();
    let form = practice::shipped("en").unwrap().form("boundary-checkin").unwrap();
    let one = quickest(|| drop(fixture.notebook().journal.limit_reviews(&limits[0], form).unwrap()));
    let all = quickest(|| drop(fixture.notebook().limits().unwrap()));
    println!("one limit {one:.2?}, the view of {} limits {all:.2?}", limits.len());
    assert_eq!(fixture.first_limit()["history"]["came_up"], json!(200));
    // One after the other they take as many times as there are limits.
    assert!(limits.len() >= 12 && all < one * 6);
}

#[test]
fn filters_take_no_longer_with_fifteen_times_the_notes() {
    let [(few, few_choices), (many, many_choices)] = [60, 900].map(|notes| {
        let mut fixture = fast_fixture();
        for nth in 0..notes {
            save(&mut fixture, nth, "just-write", json!({ "text": { "text": "the heron" } }));
        }
        let filter = Filter { role: Some("friend".to_owned()), ..Filter::default() };
        let month = quickest(|| {
            let page = fixture.notebook().journal.entries_of_month(Some("2026-10"), &filter).unwrap();
            assert_eq!(page.entries.len(), 31);
        });
        (month, quickest(|| drop(fixture.notebook().journal.filter_choices().unwrap())))
    });
    println!("month {few:.2?}, {many:.2?}; choices {few_choices:.2?}, {many_choices:.2?}");
    // Fractions of a millisecond also measure the other programs.
    let noise = Duration::from_micros(100);
    assert!(many < few * 4 + noise);
    assert!(many_choices < few_choices * 4 + noise);
}

/// Each view of looking back, with a number of weeks: a rating, a check-in, a reflection, a note about
/// what weighed, a good moment and a note about support in each.
fn views_of(weeks: u64) -> Vec<(&'static str, Duration, usize)> {
    let today = day("2026-11-20");
    let mut journal = Journal::in_memory(today).unwrap();
    for starter in practice::starter_limits("en").unwrap().iter().take(4) {
        journal.adopt_limit(starter, today).unwrap();
    }
    for week in 0..weeks {
        let on = today.checked_sub_days(Days::new(week * 7)).unwrap();
        for (form, answers) in [
            ("pulse", json!({ "pu1": { "number": week % 7 }, "pu2": { "number": week % 5 } })),
            ("boundary-checkin", json!({ "b01": { "choice": "held" }, "b02": { "choice": "pushed" } })),
            ("fp-a", json!({ "tension": { "choices": ["loyalty"] } })),
            (
                "moral-note",
                json!({ "strength_then": { "number": week % 9 }, "obstacles": { "choices": ["hierarchy"] } }),
            ),
            ("conditions-check", json!({ "place": { "choice": "partly" } })),
            ("good-moment", json!({ "what": { "text": "Tea by the window." } })),
            (
                "support-log",
                json!({
                    "support_kind": { "choice": "supervision_reflective" },
                    "availability": { "choice": "wanted_not_available" },
                }),
            ),
        ] {
            let form = practice::shipped("en").unwrap().form(form).unwrap();
            let input: EntryInput = typed(entry_on(&on.to_string(), &form.id, answers));
            journal.save_entry(&input, form, on).unwrap();
        }
    }
    let mut nb = Notebook { journal: &mut journal, language: "en", today };
    let whole = Stretch::default();
    macro_rules! measured {
        ($name:literal, $view:expr) => {{
            let size = view($view).to_string().len();
            ($name, least_work_time(3, || drop($view)), size)
        }};
    }
    vec![
        measured!("ratings", nb.ratings(None, whole).unwrap()),
        measured!("limits", nb.limits_over_time(whole).unwrap()),
        measured!("roles", nb.roles_over_time(whole).unwrap()),
        measured!("weighed", nb.weighed_over_time(whole).unwrap()),
        measured!("conditions", nb.conditions_over_time(whole).unwrap()),
        measured!("gathered", nb.gathered(whole).unwrap()),
    ]
}

#[test]
fn no_view_of_looking_back_grows_faster_than_its_notes() {
    const TIMES: u32 = 5;
    let (few, many) = (views_of(26), views_of(26 * u64::from(TIMES)));
    for ((name, few, small), (_, many, large)) in few.into_iter().zip(many) {
        println!("{name}: {few:.2?}, {many:.2?} with {TIMES} times the notes; {small} and {large} bytes");
        assert!(large <= small * TIMES as usize * 5 / 4, "{name}: what is drawn");
        // Twice as long to spare; comparing each with each takes 25 times as long.
        assert!(many < few * TIMES * 2 + Duration::from_millis(1), "{name}");
    }
}

/// A notebook whose filling need not survive a power cut.
fn fast_fixture() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.notebook().journal.vault().connection().pragma_update(None, "synchronous", "OFF").unwrap();
    fixture
}

fn save(fixture: &mut Fixture, days_ago: u64, form: &str, answers: serde_json::Value) {
    let on = day("2026-11-20").checked_sub_days(Days::new(days_ago)).unwrap();
    let mut input = entry_on(&on.to_string(), form, answers);
    input["content"]["roles"] = json!(["friend"]);
    fixture.notebook().save_entry(&typed(input)).unwrap();
}

fn quickest(mut work: impl FnMut()) -> Duration {
    let times = (0..7).map(|_| {
        let started = Instant::now();
        work();
        started.elapsed()
    });
    times.min().unwrap()
}
