//! Limits: due reviews, and the question for the workplace.

use journal::LimitId;
use notebook::Error;
use practice::LimitOutcome;
use serde_json::{Value, json};

use crate::common::{Fixture, agenda_item, day, entry_on, typed};

fn check_in(fixture: &mut Fixture, on: &str, outcome: &str) -> Value {
    let input = entry_on(on, "boundary-checkin", json!({ "b01": { "choice": outcome } }));
    fixture.save(input)["entry"].clone()
}

#[test]
fn limit_is_due_from_its_review_date_until_it_is_reviewed() {
    let mut fixture = Fixture::new();
    let id = fixture.notebook().adopt_limit("l-hours").unwrap();
    let set_review = |fixture: &mut Fixture, on: &str| {
        let mut plan = fixture.first_limit()["limit"]["plan"].clone();
        plan["review_on"] = json!(on);
        let today = fixture.today;
        fixture.notebook().journal.save_limit(Some(id), &typed(plan), today).unwrap();
    };
    assert_eq!(fixture.first_limit()["due"], false);
    set_review(&mut fixture, "2026-12-01");
    assert_eq!(fixture.first_limit()["due"], false, "its day has not come");
    fixture.today = day("2026-12-01");
    assert_eq!(fixture.first_limit()["due"], true);
    let today = fixture.today;
    let review = fixture.notebook().journal.review_limit(id, LimitOutcome::Held, today).unwrap();
    assert_eq!(fixture.first_limit()["due"], false, "it was looked at");
    fixture.notebook().journal.undo_limit_review(review).unwrap();
    assert_eq!(fixture.first_limit()["due"], true);
    fixture.notebook().journal.retire_limit(id, today).unwrap();
    assert_eq!(fixture.first_limit()["due"], false, "it is archived");
}

#[test]
fn overridden_limit_is_asked_about_until_it_is_acknowledged() {
    let mut fixture = Fixture::new();
    let id = fixture.notebook().adopt_limit("l-hours").unwrap();
    let entries = ["2026-10-05", "2026-10-12"].map(|on| check_in(&mut fixture, on, "pushed"));
    assert_eq!(fixture.first_limit()["ask_the_workplace"], false);
    let third = check_in(&mut fixture, "2026-10-19", "pushed");
    let card = fixture.first_limit();
    assert_eq!(card["ask_the_workplace"], true);
    assert_eq!(card["overridden_in"], json!([entries[0], entries[1], third]));
    assert_eq!((&card["has_summary"], &card["history"]["came_up"]), (&json!(false), &json!(3)));
    fixture.notebook().acknowledge_limit_question(id).unwrap();
    assert_eq!(fixture.first_limit()["ask_the_workplace"], false, "not now, or on the list");
    check_in(&mut fixture, "2026-10-26", "pushed");
    assert_eq!(fixture.first_limit()["ask_the_workplace"], true, "there is another time");
    let today = fixture.today;
    fixture.notebook().journal.retire_limit(id, today).unwrap();
    assert_eq!(fixture.first_limit()["ask_the_workplace"], false);
    let (content, third) = (agenda_item("A question about the workplace"), typed(third));
    let notebook = fixture.notebook();
    notebook.journal.add_agenda_item(&content, &[third], today).unwrap();
    assert_eq!(notebook.journal.agenda_items().unwrap()[0].entries, [third]);
}

#[test]
fn later_review_of_a_week_overrules_the_earlier_one() {
    let mut fixture = Fixture::new();
    let id = fixture.notebook().adopt_limit("l-hours").unwrap();
    // Long ago, and no longer among the last six.
    check_in(&mut fixture, "2026-07-06", "pushed");
    for on in ["2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24"] {
        check_in(&mut fixture, on, "held");
    }
    check_in(&mut fixture, "2026-10-05", "pushed");
    check_in(&mut fixture, "2026-10-06", "held");
    let said = ["2026-10-12", "2026-10-19"].map(|on| check_in(&mut fixture, on, "pushed"));
    assert_eq!(fixture.first_limit()["ask_the_workplace"], false, "two of the last six");
    let third = check_in(&mut fixture, "2026-10-26", "pushed");
    assert_eq!(fixture.first_limit()["ask_the_workplace"], true);
    assert_eq!(fixture.first_limit()["overridden_in"], json!([said[0], said[1], third]));
    fixture.notebook().acknowledge_limit_question(id).unwrap();
    // The same week again is no other time, and a number that falls in between hides no new one.
    check_in(&mut fixture, "2026-10-27", "pushed");
    assert_eq!(fixture.first_limit()["ask_the_workplace"], false);
    check_in(&mut fixture, "2026-10-28", "held");
    check_in(&mut fixture, "2026-11-02", "pushed");
    assert_eq!(fixture.first_limit()["ask_the_workplace"], true);
}

#[test]
fn unknown_starter_and_unknown_limit_are_refused() {
    let mut fixture = Fixture::new();
    assert!(matches!(fixture.notebook().adopt_limit("l-none"), Err(Error::NoSuchForm)));
    let id: LimitId = typed(json!(7));
    let refused = fixture.notebook().acknowledge_limit_question(id);
    assert!(matches!(refused, Err(Error::Journal(journal::Error::NoSuchLimit))));
}
