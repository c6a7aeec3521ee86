//! Growth: ratios between a large and a small notebook, with a factor to spare for a busy machine.

#![cfg(test)]

mod common;

use std::time::{Duration, Instant};

use chrono::Days;
use common::{Fixture, day, entry_on, typed};
use journal::Filter;
use serde_json::json;

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
