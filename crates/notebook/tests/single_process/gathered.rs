//! Lists gathered from many notes, and the questions that follow from them.

use notebook::Stretch;
use serde_json::{Value, json};

use crate::common::{Fixture, agenda_item, entry_on, typed, view, work_period};

fn gathered(fixture: &mut Fixture) -> Value {
    view(fixture.notebook().gathered(Stretch::default()).unwrap())
}

fn support(fixture: &mut Fixture, on: &str, kind: &str, availability: &str) -> Value {
    let answers = json!({ "support_kind": { "choice": kind }, "availability": { "choice": availability } });
    fixture.save(entry_on(on, "support-log", answers))["support"].clone()
}

fn place(fixture: &mut Fixture, on: &str, place: &str, voice: &str) {
    let answers = json!({
        "place": { "choice": place }, "voice": { "choice": voice }, "starred": { "choices": ["voice"] },
    });
    fixture.save(entry_on(on, "conditions-check", answers));
}

#[test]
fn new_notebook_has_nothing_gathered() {
    let view = gathered(&mut Fixture::new());
    assert_eq!((&view["quarters"], &view["support_notes"]), (&json!(0), &json!(0)));
    assert_eq!(
        (&view["place"], &view["good_moments"], &view["support"]),
        (&json!([]), &json!([]), &json!([]))
    );
}

#[test]
fn place_counts_one_look_a_quarter_and_the_last_one() {
    let mut fixture = Fixture::new();
    place(&mut fixture, "2026-02-01", "no", "partly");
    place(&mut fixture, "2026-04-02", "no", "yes");
    place(&mut fixture, "2026-05-02", "partly", "no");
    place(&mut fixture, "2026-08-01", "yes", "na");
    let view = gathered(&mut fixture);
    assert_eq!(view["quarters"], 3);
    let line = |label: &str, times: u32, of: u32, is_latest: bool, starred: u32| json!({ "label": label, "times": times, "of": of, "is_latest": is_latest, "starred": starred });
    let (desk, said) = ("I have a place to work.", "What I say is taken seriously.");
    assert_eq!(view["place"][0]["title"], "What helps here");
    assert_eq!(view["place"][0]["lines"], json!([line(desk, 1, 3, true, 0)]));
    assert_eq!(
        view["place"][1]["lines"],
        json!([line(desk, 2, 3, false, 0), line(said, 2, 2, false, 3)]),
        "of April and May, May counts"
    );
    let summer = Stretch { from: Some(crate::common::day("2026-07-01")), ..Stretch::default() };
    let summer = crate::common::view(fixture.notebook().gathered(summer).unwrap());
    assert_eq!((&summer["quarters"], &summer["place"][1]["lines"]), (&json!(1), &json!([])));
}

#[test]
fn good_moments_tell_first_whether_something_is_different_since() {
    let mut fixture = Fixture::new();
    let moment = |on: &str, words: Value, kinds: Value| {
        entry_on(on, "good-moment", json!({ "what": words, "meaning_kind": kinds }))
    };
    fixture.save(moment(
        "2026-03-01",
        json!({ "text": "Tea by the window." }),
        json!({ "choices": ["trust"] }),
    ));
    let taken_up = json!({ "choices": ["trust", "idea_taken_up"] });
    let id = fixture.save(moment("2026-11-01", json!("skipped"), taken_up))["entry"].clone();
    let view = gathered(&mut fixture);
    assert_eq!(
        view["good_moments"][0],
        json!({
            "entry": id, "on": { "on": "2026-11-01", "precision": "day" }, "words": "",
            "kinds": ["Trust", "An idea of mine was taken up"], "did_something": true,
            "on_list": false,
        })
    );
    assert_eq!(view["good_moments"][1]["words"], "Tea by the window.");
    assert_eq!(view["good_moments"][1]["did_something"], false);
    // Several go onto the list at once; talked about, they can be brought again.
    let both =
        ["entry"; 2].iter().enumerate().map(|(nth, entry)| typed(view["good_moments"][nth][*entry].clone()));
    let (both, today) = (both.collect::<Vec<_>>(), fixture.today);
    let item =
        fixture.notebook().journal.add_agenda_item(&agenda_item("Good moments"), &both, today).unwrap();
    let on_list = |fixture: &mut Fixture| {
        let view = gathered(fixture);
        [0, 1].map(|nth| view["good_moments"][nth]["on_list"].as_bool().unwrap())
    };
    assert_eq!(on_list(&mut fixture), [true, true]);
    fixture.notebook().journal.finish_agenda_item(item, Some(today)).unwrap();
    assert_eq!(on_list(&mut fixture), [false, false]);
    let today = fixture.today;
    fixture.notebook().journal.move_to_bin(typed(id), today).unwrap();
    assert_eq!(gathered(&mut fixture)["good_moments"].as_array().map(Vec::len), Some(1));
}

#[test]
fn support_that_was_not_there_is_counted_by_its_kind() {
    let mut fixture = Fixture::new();
    support(&mut fixture, "2026-01-10", "own_therapy", "wanted_not_available");
    for (on, availability) in [
        ("2026-02-01", "wanted_not_available"),
        ("2026-03-01", "had"),
        ("2026-10-01", "wanted_not_available"),
    ] {
        support(&mut fixture, on, "supervision_reflective", availability);
    }
    support(&mut fixture, "2026-10-02", "union", "cancelled");
    let view = gathered(&mut fixture);
    assert_eq!(view["support_notes"], 5);
    assert_eq!(
        view["support"],
        json!([
            { "kind": "supervision_reflective", "label": "Supervision", "times": 2, "of": 3, "asks_about": [] },
            { "kind": "own_therapy", "label": "My own therapy", "times": 1, "of": 1, "asks_about": [] },
        ])
    );
}

#[test]
fn third_time_in_three_months_asks_about_the_workplace_until_it_is_answered() {
    let mut fixture = Fixture::new();
    let wanted = "wanted_not_available";
    let mut save = |on: &str, kind: &str, how: &str| support(&mut fixture, on, kind, how);
    assert_eq!(save("2026-09-10", "supervision_reflective", wanted), Value::Null);
    assert_eq!(save("2026-10-10", "group", wanted), Value::Null);
    assert_eq!(save("2026-10-11", "supervision_reflective", wanted), Value::Null);
    assert_eq!(save("2026-10-12", "supervision_reflective", "had"), Value::Null);
    let asked = save("2026-11-12", "supervision_reflective", wanted);
    assert_eq!((&asked["kind"], &asked["label"]), (&json!("supervision_reflective"), &json!("Supervision")));
    assert_eq!(asked["entries"].as_array().map(Vec::len), Some(3));
    let asks = |fixture: &mut Fixture| gathered(fixture)["support"][0]["asks_about"].as_array().map(Vec::len);
    assert_eq!(asks(&mut fixture), Some(3));
    fixture.notebook().acknowledge_support_question("supervision_reflective").unwrap();
    assert_eq!(asks(&mut fixture), Some(0), "it was answered");
    assert_ne!(
        support(&mut fixture, "2026-11-20", "supervision_reflective", wanted),
        Value::Null,
        "once more"
    );
    assert!(fixture.notebook().acknowledge_support_question("a doctor").is_err());
}

#[test]
fn answered_question_about_support_survives_locking() {
    let mut fixture = Fixture::new();
    for on in ["2026-11-01", "2026-11-05", "2026-11-10"] {
        support(&mut fixture, on, "union", "wanted_not_available");
    }
    fixture.notebook().acknowledge_support_question("union").unwrap();
    fixture.lock();
    fixture.unlock();
    let view = gathered(&mut fixture);
    assert_eq!((&view["support"][0]["times"], &view["support"][0]["asks_about"]), (&json!(3), &json!([])));
}

#[test]
fn line_for_a_job_description_is_offered_once() {
    let mut fixture = Fixture::new();
    let unclear = |words: &str| entry_on("2026-11-20", "ur", json!({ "p4": { "text": words } }));
    let saved = fixture.save(unclear(" I am in the meetings. "));
    assert_eq!(saved["job_line"], "I am in the meetings.");
    let today = fixture.today;
    let content = typed(json!({ "part": "unwritten", "words": "I am in the meetings." }));
    fixture.notebook().journal.save_job_line(None, &content, today).unwrap();
    assert_eq!(fixture.save(unclear("I am in the meetings."))["job_line"], Value::Null, "it is kept");
    assert_eq!(fixture.save(unclear("I lead the group."))["job_line"], "I lead the group.");
    let other =
        entry_on("2026-11-20", "dr", json!({ "p4": { "text": "I would like the garden hour back." } }));
    assert_eq!(fixture.save(other)["job_line"], Value::Null);
}

#[test]
fn lists_can_be_narrowed_to_a_period_of_work() {
    let mut fixture = Fixture::new();
    let today = fixture.today;
    let ward = work_period("2026-01-01", Some("2026-06-30"));
    let id = fixture.notebook().journal.save_work_period(&ward, false, today).unwrap();
    support(&mut fixture, "2026-02-01", "union", "wanted_not_available");
    support(&mut fixture, "2026-09-01", "group", "wanted_not_available");
    let stretch = Stretch { work_period: Some(id), ..Stretch::default() };
    let ward = view(fixture.notebook().gathered(stretch).unwrap());
    assert_eq!(
        (ward["support"].as_array().map(Vec::len), &ward["support"][0]["kind"]),
        (Some(1), &json!("union"))
    );
}
