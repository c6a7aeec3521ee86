//! Support messages after saving, and the question about the workplace.

use serde_json::{Value, json};

use crate::common::{Fixture, agenda_item, day, entry, entry_on, typed};

fn event(fixture: &mut Fixture, kind: &str) -> Value {
    fixture.save(entry("event-debrief", json!({ "event_kind": { "choices": [kind] } })))
}

fn rate(fixture: &mut Fixture, on: &str, number: i64) -> Value {
    let rating = entry_on(on, "pulse", json!({ "pu1": { "number": number } }));
    fixture.save(rating)["gentle"].clone()
}

fn set_preference(fixture: &mut Fixture, name: &str, value: &str) {
    fixture.notebook().journal.save_preference(name, value).unwrap();
}

#[test]
fn personal_trigger_is_mentioned_at_most_once_in_thirty_days() {
    let mut fixture = Fixture::new();
    assert_eq!(event(&mut fixture, "threat")["gentle"], Value::Null);
    assert_eq!(event(&mut fixture, "suicide_attempt")["gentle"], json!({ "kind": "stirs" }));
    assert_eq!(event(&mut fixture, "death_by_suicide")["gentle"], Value::Null, "at most once in 30 days");
}

fn change(fixture: &mut Fixture, saved: &Value, kinds: &[&str]) -> Value {
    let mut changed = entry("event-debrief", json!({ "event_kind": { "choices": kinds } }));
    changed["entry"] = saved["entry"].clone();
    fixture.save(changed)["gentle"].clone()
}

#[test]
fn personal_trigger_is_not_repeated_once_its_note_is_in_the_bin() {
    let mut fixture = Fixture::new();
    let first = event(&mut fixture, "suicide_attempt");
    let (id, today) = (typed(first["entry"].clone()), fixture.today);
    fixture.notebook().journal.move_to_bin(id, today).unwrap();
    assert_eq!(event(&mut fixture, "death_other")["gentle"], Value::Null);
    // Nor after the kind was taken out again.
    let mut fixture = Fixture::new();
    let first = event(&mut fixture, "suicide_attempt");
    assert_eq!(change(&mut fixture, &first, &["threat"]), Value::Null);
    assert_eq!(event(&mut fixture, "death_other")["gentle"], Value::Null);
    fixture.today = day("2026-12-22");
    assert_eq!(event(&mut fixture, "death_other")["gentle"], json!({ "kind": "stirs" }));
}

#[test]
fn death_learned_of_later_is_answered_to_and_silences_nothing_unsaid() {
    let mut fixture = Fixture::new();
    let first = event(&mut fixture, "threat");
    assert_eq!(first["gentle"], Value::Null);
    assert_eq!(change(&mut fixture, &first, &["threat"]), Value::Null);
    assert_eq!(change(&mut fixture, &first, &["threat", "death_other"]), json!({ "kind": "stirs" }));
    // A muted message is not remembered as said.
    let mut fixture = Fixture::new();
    set_preference(&mut fixture, "gentle.stirs", "never");
    assert_eq!(event(&mut fixture, "suicide_attempt")["gentle"], Value::Null);
    set_preference(&mut fixture, "gentle.stirs", "");
    assert_eq!(event(&mut fixture, "suicide_attempt")["gentle"], json!({ "kind": "stirs" }));
}

#[test]
fn only_the_day_of_the_last_personal_trigger_is_stored() {
    let mut fixture = Fixture::new();
    event(&mut fixture, "suicide_attempt");
    let today = fixture.today;
    let stored = fixture.notebook().journal.preferences().unwrap();
    let stored = stored.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
    assert_eq!(stored, [("gentle.stirs.shown-on", today.to_string().as_str())]);
}

#[test]
fn follow_up_with_every_question_left_open_is_answered() {
    let mut fixture = Fixture::new();
    let event = event(&mut fixture, "threat")["entry"].clone();
    fixture.today = day("2026-11-27");
    let waiting = |fixture: &mut Fixture| {
        serde_json::to_value(fixture.notebook().today_view().unwrap()).unwrap()["waiting"].clone()
    };
    assert_eq!(waiting(&mut fixture).as_array().unwrap().len(), 1);
    let mut answer = entry("event-followup", json!({ "f1": "skipped", "f2": "skipped", "f3": "skipped" }));
    answer["content"]["from"] = event;
    let saved = fixture.save(answer);
    assert!(saved["entry"].is_number());
    assert_eq!(waiting(&mut fixture), json!([]));
    // Anything else without an answer is still nothing.
    let empty = typed(entry("event-debrief", json!({ "event_kind": "skipped" })));
    assert!(fixture.notebook().save_entry(&empty).is_err());
}

#[test]
fn trend_is_mentioned_from_the_second_rating_and_can_be_muted() {
    let mut fixture = Fixture::new();
    for day in ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09", "02-16", "02-23"] {
        assert_eq!(rate(&mut fixture, &format!("2026-{day}"), 4), Value::Null);
    }
    assert_eq!(rate(&mut fixture, "2026-03-02", 9), Value::Null, "one outside says nothing");
    let moved = json!({ "kind": "moved", "scales": ["Tiredness from work (short)"] });
    assert_eq!(rate(&mut fixture, "2026-03-09", 9), moved);
    assert_eq!(rate(&mut fixture, "2026-03-16", 9), Value::Null, "silent for four weeks");
    assert_eq!(rate(&mut fixture, "2026-04-06", 9), moved);
    set_preference(&mut fixture, "gentle.moved", "never");
    assert_eq!(rate(&mut fixture, "2026-05-04", 9), Value::Null);
    assert_eq!(rate(&mut fixture, "2026-05-11", 1), Value::Null);
    let lighter = json!({ "kind": "moved_well", "scales": ["Tiredness from work (short)"], "higher": false });
    set_preference(&mut fixture, "gentle.moved", "");
    assert_eq!(rate(&mut fixture, "2026-06-08", 1), lighter);
}

#[test]
fn trends_are_named_together_and_a_muted_one_hides_no_other() {
    let mut fixture = Fixture::new();
    let rate = |fixture: &mut Fixture, on: &str, numbers: [i64; 3]| {
        let [pu1, pu2, pu3] = numbers.map(|number| json!({ "number": number }));
        let rating = entry_on(on, "pulse", json!({ "pu1": pu1, "pu2": pu2, "pu3": pu3 }));
        fixture.save(rating)["gentle"].clone()
    };
    for day in ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09", "02-16", "02-23", "03-02"] {
        assert_eq!(rate(&mut fixture, &format!("2026-{day}"), [4, 4, 4]), Value::Null);
    }
    rate(&mut fixture, "2026-03-09", [9, 9, 9]);
    // Trends that weigh come before higher ones, and both that weigh are named.
    let said = rate(&mut fixture, "2026-03-16", [9, 9, 9]);
    assert_eq!((&said["kind"], said["scales"].as_array().unwrap().len()), (&json!("moved"), 2));
    set_preference(&mut fixture, "gentle.moved", "never");
    let said = rate(&mut fixture, "2026-04-20", [9, 9, 9]);
    assert_eq!(said, Value::Null, "it is time for what weighs, which is muted");
    let said = rate(&mut fixture, "2026-04-27", [9, 9, 9]);
    assert_eq!((&said["kind"], &said["higher"]), (&json!("moved_well"), &json!(true)), "{said}");
}

#[test]
fn lingering_event_is_mentioned_from_the_second_week_on() {
    let still_close = json!({ "kind": "still_close" });
    for (answered_on, form, expected) in [
        ("2026-11-26", "event-followup", Value::Null),
        ("2026-12-07", "event-followup", still_close.clone()),
        ("2026-12-25", "event-followup-later", still_close),
    ] {
        let mut fixture = Fixture::new();
        let event = event(&mut fixture, "threat")["entry"].clone();
        fixture.today = day(answered_on);
        let mut answer = entry(form, json!({ "f1": { "choice": "often_with_me" } }));
        answer["content"]["from"] = event;
        assert_eq!(fixture.save(answer)["gentle"], expected, "{answered_on}");
    }
}

#[test]
fn recurring_workplace_factor_is_asked_about_until_it_is_on_the_agenda() {
    let mut fixture = Fixture::new();
    let note = |fixture: &mut Fixture, on: &str, obstacle: &str| {
        let note = entry_on(on, "moral-note", json!({ "obstacles": { "choices": [obstacle] } }));
        let saved = fixture.save(note);
        (saved["entry"].clone(), saved["workplace"].clone())
    };
    for on in ["2026-09-01", "2026-09-02", "2026-09-03"] {
        assert_eq!(note(&mut fixture, on, "tired").1, json!([]), "never what is in the person");
    }
    let first = note(&mut fixture, "2026-09-01", "no_time").0;
    let second = note(&mut fixture, "2026-10-01", "no_time").0;
    let (third, asked) = note(&mut fixture, "2026-11-01", "no_time");
    assert_eq!(asked, json!([first, second, third]));
    let again = note(&mut fixture, "2026-11-02", "no_time").1;
    assert_eq!(again.as_array().unwrap().len(), 4, "another note adds to it");
    let (content, entries) = (agenda_item("A question about the workplace"), typed::<Vec<_>>(asked));
    let today = fixture.today;
    fixture.notebook().journal.add_agenda_item(&content, &entries, today).unwrap();
    assert_eq!(note(&mut fixture, "2026-11-03", "no_time").1, json!([]), "it stands on the list");
}
