//! Saving entries: scores and counts, refusals, drafts, and what follows.

use notebook::Error;
use serde_json::{Value, json};

use crate::common::{Fixture, day, entry, entry_on, note, typed, view, work_period};

#[test]
fn check_in_is_counted_and_rating_is_scored_without_a_total() {
    let mut fixture = Fixture::new();
    let held = json!({ "choice": "held" });
    let answers = json!({
        "b01": held, "b02": held, "b03": held, "b04": held,
        "b10": { "choice": "bent_on_purpose" }, "b11": { "choice": "pushed" },
    });
    let saved = fixture.save(entry("boundary-checkin", answers));
    let counts: Vec<_> =
        saved["counts"].as_array().unwrap().iter().map(|c| (&c["times"], &c["words"])).collect();
    let expected = [
        (json!(4), json!("kept")),
        (json!(1), json!("bent on purpose")),
        (json!(1), json!("with no real choice")),
    ];
    assert_eq!(counts, expected.each_ref().map(|(times, words)| (times, words)));

    // Worked out by hand.
    let answers = json!({
        "ex1": { "choice": "3" }, "ex2": { "choice": "2" }, "ex3": { "choice": "1" }, "ex4": { "choice": "3" },
    });
    let saved = fixture.save(entry("full", answers));
    let scores = saved["scores"].as_array().unwrap();
    assert_eq!((&scores[0]["exact"], &scores[0]["shown"]), (&json!("275/4"), &json!("69")));
    assert_eq!((scores.len(), &scores[1]["reason"]), (4, &json!("too-few-answers")));
}

#[test]
fn refused_entry_changes_nothing() {
    let mut fixture = Fixture::new();
    let refusal = |fixture: &mut Fixture, input: Value| fixture.try_save(input).err().unwrap();
    let nothing = refusal(&mut fixture, note(""));
    assert!(matches!(nothing, Error::Journal(journal::Error::NothingToSave)));
    for input in [
        entry("boundary-checkin", json!({ "b01": { "choice": "invented" } })),
        entry("boundary-checkin", json!({ "b99": { "choice": "held" } })),
        entry("pulse", json!({ "pu1": { "number": 11 } })),
    ] {
        let error = refusal(&mut fixture, input);
        assert!(matches!(error, Error::Journal(journal::Error::InvalidAnswer(_))), "{error}");
    }
    for on in ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"] {
        let far = entry_on(on, "just-write", json!({ "text": { "text": "a line" } }));
        let error = refusal(&mut fixture, far);
        assert!(matches!(error, Error::Journal(journal::Error::DateOutOfRange)), "{on}");
    }
    let unknown = refusal(&mut fixture, entry("no-such-form", json!({})));
    assert!(matches!(unknown, Error::NoSuchForm));
    assert_eq!(fixture.today_view()["has_entries"], false);
}

#[test]
fn draft_is_unfinished_until_it_is_saved() {
    let mut fixture = Fixture::new();
    let draft = fixture.notebook().save_draft(&typed(note("a walk to the lake"))).unwrap();
    assert_eq!(fixture.today_view()["waiting"], json!([{ "kind": "draft", "id": draft }]));
    let read = view(fixture.notebook().draft(draft).unwrap());
    assert_eq!(read["content"]["answers"]["text"]["text"], "a walk to the lake");

    let mut finished = note("a walk to the lake, and back");
    finished["draft"] = json!(draft);
    let saved = fixture.save(finished);
    assert_eq!(fixture.today_view()["waiting"], json!([]));
    assert_eq!(fixture.today_view()["has_entries"], true);
    let id = typed(saved["entry"].clone());
    let read = view(fixture.notebook().entry(id).unwrap());
    assert_eq!(read["entry"]["content"]["answers"]["text"]["text"], "a walk to the lake, and back");
}

#[test]
fn changed_entry_asks_nothing_anew() {
    let mut fixture = Fixture::new();
    // It says only what it became; see the tests of support messages.
    let kinds = |kind: &str| json!({ "event_kind": { "choices": [kind] } });
    let mut threat = entry("event-debrief", kinds("threat"));
    let saved = fixture.save(threat.clone());
    threat["entry"] = saved["entry"].clone();
    threat["content"]["answers"] = kinds("aggression_verbal");
    let changed = fixture.save(threat);
    assert_eq!((&changed["gentle"], &changed["entry"]), (&Value::Null, &saved["entry"]));
    assert_eq!((&changed["asks_where"], &changed["workplace"]), (&Value::Null, &json!([])));

    let versions = fixture.notebook().journal.earlier_versions(typed(saved["entry"].clone())).unwrap();
    let earlier = view(fixture.notebook().earlier_version(versions[0].id).unwrap());
    assert_eq!(earlier["entry"]["content"]["answers"]["event_kind"]["choices"], json!(["threat"]));
}

#[test]
fn earlier_version_is_compared_with_the_note_of_today() {
    let mut fixture = Fixture::new();
    let mut note = entry("fp-a", json!({ "p1": { "text": "We stayed on." }, "p2": { "text": "Tired." } }));
    let saved = fixture.save(note.clone());
    note["entry"] = saved["entry"].clone();
    note["content"]["answers"]["p1"] = json!({ "text": "We went home." });
    fixture.save(note);
    let versions = fixture.notebook().journal.earlier_versions(typed(saved["entry"].clone())).unwrap();
    let compared = view(fixture.notebook().compare_version(versions[0].id).unwrap());
    let piece = |text: &str, differs: bool| json!({ "text": text, "differs": differs });
    let changes = json!([{
        "field": "p1",
        "then": [piece("We ", false), piece("stayed on", true), piece(".", false)],
        "now": [piece("We ", false), piece("went home", true), piece(".", false)],
    }]);
    assert_eq!(compared["changes"], changes, "the answer that stays is not among them");
    assert_eq!(compared["then"]["entry"]["content"]["answers"]["p1"]["text"], "We stayed on.");
    assert_eq!(compared["now"]["entry"]["content"]["answers"]["p1"]["text"], "We went home.");
}

#[test]
fn follow_up_is_due_after_an_event_and_can_be_skipped() {
    let mut fixture = Fixture::new();
    let saved = fixture.save(entry("event-debrief", json!({ "event_kind": { "choices": ["threat"] } })));
    assert_eq!(fixture.today_view()["waiting"], json!([]));
    fixture.today = day("2026-12-01");
    let due = json!([{ "kind": "follow_up", "entry": saved["entry"], "form": "event-followup" }]);
    assert_eq!(fixture.today_view()["waiting"], due);
    let id = typed(saved["entry"].clone());
    fixture.notebook().skip_follow_up(id).unwrap();
    assert_eq!(fixture.today_view()["waiting"], json!([]));
    fixture.today = day("2026-12-25");
    let due = json!([{ "kind": "follow_up", "entry": saved["entry"], "form": "event-followup-later" }]);
    assert_eq!(fixture.today_view()["waiting"], due, "the next ones are asked");
}

#[test]
fn workplace_is_asked_once_with_the_first_self_rating() {
    let mut fixture = Fixture::new();
    let rating = entry_on("2026-11-02", "pulse", json!({ "pu1": { "number": 5 } }));
    assert_eq!(fixture.save(note("words"))["asks_where"], Value::Null);
    let asked = fixture.save(rating.clone())["asks_where"].clone();
    assert_eq!(asked, "2026-11-02", "since the day of the rating, at the latest");
    assert_eq!(fixture.save(rating)["asks_where"], Value::Null, "put off, it is not asked again");
}

#[test]
fn workplace_is_not_asked_once_it_is_described() {
    let mut fixture = Fixture::new();
    let today = fixture.today;
    let period = work_period("2026-02-01", None);
    fixture.notebook().journal.save_work_period(&period, true, today).unwrap();
    let saved = fixture.save(entry("pulse", json!({ "pu1": { "number": 5 } })));
    assert_eq!(saved["asks_where"], Value::Null);
    let periods = view(fixture.notebook().work_periods().unwrap());
    assert_eq!(periods["phases"].as_array().unwrap().len(), 1);
    assert_eq!(periods["setting"][0]["label"], "hospital ward");
}

#[test]
fn early_sign_is_asked_in_ratings_and_stays_with_the_answer() {
    let mut fixture = Fixture::new();
    let last = |fixture: &mut Fixture, form: &str| {
        let form = view(fixture.notebook().form(form).unwrap())["form"].clone();
        form["sections"].as_array().unwrap().last().unwrap()["fields"][0].clone()
    };
    assert_ne!(last(&mut fixture, "full")["id"], "own_sign");
    fixture.notebook().journal.save_early_sign("I stop answering messages.").unwrap();
    for form in ["pulse", "full"] {
        assert_eq!(last(&mut fixture, form)["label"], "I stop answering messages.");
    }
    assert_eq!(last(&mut fixture, "just-write")["id"], "text");
    let rated = json!({ "own_sign": { "choice": "3" } });
    let id = typed(fixture.save(entry("full", rated))["entry"].clone());
    fixture.notebook().journal.save_early_sign("").unwrap();
    let read = view(fixture.notebook().entry(id).unwrap())["entry"].clone();
    let words = read["form"]["sections"].as_array().unwrap().last().unwrap()["fields"][0]["label"].clone();
    assert_eq!(words, "I stop answering messages.", "with the words of its time");
    // It is offered for a summary like any answer, and no rating contains it.
    let november = typed(json!({ "first": "2026-11-01", "last": "2026-11-30" }));
    let choices = view(fixture.notebook().summary_choices(november, None).unwrap());
    assert!(!choices["ratings"].to_string().contains("own_sign"));
}
