//! Questionnaires: inspected, accepted, filled in again.

use notebook::{Error, PendingQuestionnaire};
use serde_json::{Value, json};
use testsupport::TWO_QUESTIONS;

use crate::common::{Fixture, day, entry_on, typed, view};

fn pick(fixture: &mut Fixture, pending: &PendingQuestionnaire, text: &str) -> Value {
    let path = fixture.folder().join("two.toml");
    std::fs::write(&path, text).unwrap();
    view(fixture.notebook().inspect_questionnaire(pending, &path).unwrap())
}

fn sha256(picked: &Value) -> &str {
    picked["form"]["questionnaire"]["sha256"].as_str().unwrap()
}

fn accepted(fixture: &mut Fixture) -> Vec<Value> {
    view(fixture.notebook().questionnaires().unwrap())["accepted"].as_array().unwrap().clone()
}

#[test]
fn only_the_inspected_file_is_accepted_and_only_with_rights() {
    let mut fixture = Fixture::new();
    let pending = PendingQuestionnaire::default();
    let picked = pick(&mut fixture, &pending, TWO_QUESTIONS);
    assert_eq!((&picked["kind"], &picked["file"]), (&json!("read"), &json!("two.toml")));
    assert_eq!((&picked["accepted_on"], &picked["beside"]), (&Value::Null, &json!([])));

    let other = fixture.notebook().accept_questionnaire(&pending, "", true);
    assert!(matches!(other, Err(Error::NotPicked)));
    let unconfirmed = fixture.notebook().accept_questionnaire(&pending, sha256(&picked), false);
    assert!(matches!(unconfirmed, Err(Error::Journal(journal::Error::RightsNotConfirmed))));
    assert!(accepted(&mut fixture).is_empty());
    fixture.notebook().accept_questionnaire(&pending, sha256(&picked), true).unwrap();
    let all = accepted(&mut fixture);
    assert_eq!((all.len(), &all[0]["accepted_on"]), (1, &json!("2026-11-22")));
    assert_eq!((&all[0]["rights_on"], &all[0]["last_on"]), (&json!("2026-11-22"), &Value::Null));
    let again = fixture.notebook().accept_questionnaire(&pending, sha256(&picked), true);
    assert!(matches!(again, Err(Error::NotPicked)), "it is picked anew");
}

#[test]
fn earlier_acceptance_and_other_versions_are_shown_on_inspection() {
    let mut fixture = Fixture::new();
    let pending = PendingQuestionnaire::default();
    let picked = pick(&mut fixture, &pending, TWO_QUESTIONS);
    fixture.notebook().accept_questionnaire(&pending, sha256(&picked), true).unwrap();
    fixture.today = day("2026-11-30");
    assert_eq!(pick(&mut fixture, &pending, TWO_QUESTIONS)["accepted_on"], "2026-11-22");
    let newer = TWO_QUESTIONS.replace("1.0.0", "1.1.0");
    let picked = pick(&mut fixture, &pending, &newer);
    assert_eq!((&picked["accepted_on"], &picked["beside"]), (&Value::Null, &json!(["1.0.0"])));
}

#[test]
fn refused_file_takes_the_place_of_the_one_before() {
    let mut fixture = Fixture::new();
    let pending = PendingQuestionnaire::default();
    let picked = pick(&mut fixture, &pending, TWO_QUESTIONS);
    let refused = pick(&mut fixture, &pending, "format = \"form/1\"\n");
    assert_eq!((&refused["kind"], &refused["line"]), (&json!("refused"), &json!(1)));
    assert_eq!(refused["problem"], "wrong-format");
    let accepted = fixture.notebook().accept_questionnaire(&pending, sha256(&picked), true);
    assert!(matches!(accepted, Err(Error::NotPicked)));
}

#[test]
fn second_administration_shows_the_change() {
    let mut fixture = Fixture::new();
    let pending = PendingQuestionnaire::default();
    let picked = pick(&mut fixture, &pending, TWO_QUESTIONS);
    fixture.notebook().accept_questionnaire(&pending, sha256(&picked), true).unwrap();
    let id = picked["form"]["id"].as_str().unwrap().to_owned();
    let fill = |fixture: &mut Fixture, on: &str, code: &str| {
        let answers = json!({ "one": { "choice": code }, "two": { "choice": code } });
        fixture.save(entry_on(on, &id, answers))
    };
    let first = fill(&mut fixture, "2026-10-01", "0");
    assert_eq!(first["changes"], json!([]));
    assert_eq!(first["places"], json!([]), "nothing says that it will be filled in again");
    let form = view(fixture.notebook().form(&id).unwrap());
    assert_eq!(form["last_on"]["on"], "2026-10-01");
    let second = fill(&mut fixture, "2026-11-01", "1");
    assert_eq!(second["changes"].as_array().unwrap().len(), 1, "{second}");
    let words = second["places"][0]["words"].as_str().unwrap();
    assert!(words.contains("more answers until there is a usual range"), "{words}");
    let read = view(fixture.notebook().entry(typed(second["entry"].clone())).unwrap());
    assert_eq!(read["places"], second["places"]);
}

#[test]
fn template_without_text_is_listed_and_cannot_be_filled_in() {
    let mut fixture = Fixture::new();
    let all = view(fixture.notebook().questionnaires().unwrap());
    assert_eq!(all["accepted"], json!([]));
    let names: Vec<_> =
        all["without_text"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["bat-12.toml", "proqol-5.toml", "mmd-hp.toml"]);
    let id = all["without_text"][0]["form"]["id"].as_str().unwrap();
    assert!(matches!(fixture.notebook().form(id), Err(Error::NoSuchForm)));
    assert!(matches!(notebook::questionnaire_template("../journal"), Err(Error::NoSuchForm)));
}
