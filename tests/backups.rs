//! Backups as the whole program makes them: by themselves, and on request.

#![cfg(test)]

use std::time::{Duration, Instant};

use inbetween_app::AfterLock;
use serde_json::{Value, json};
use tests::{Program, SENTENCE, code, note};
use vault::{Passphrase, Secret, VaultFolder, WorkFactor};

/// The backups once `is_there` is true of them.
#[track_caller]
fn backups_when(program: &Program, is_there: impl Fn(&Value) -> bool) -> Value {
    let started = Instant::now();
    loop {
        let view = program.desk("backups", json!({})).expect("the backups");
        if is_there(&view) {
            return view;
        }
        assert!(started.elapsed() < Duration::from_secs(20), "{view}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn count(view: &Value) -> usize {
    view["backups"].as_array().unwrap().len()
}

fn unlock_again(program: &Program, passphrase: &str) {
    program.lock(AfterLock::Gate);
    program.gate("unlock", json!({ "passphrase": passphrase })).unwrap();
}

#[test]
fn kept_note_is_backed_up_by_itself() {
    let program = Program::with_open_notebook();
    assert_eq!(count(&program.desk("backups", json!({})).unwrap()), 0);
    program.desk("save_entry", json!({ "writing": note("the heron") })).unwrap();
    let view = backups_when(&program, |view| count(view) == 1);
    let backup = &view["backups"][0];
    assert_eq!((&backup["state"], &backup["entries"]), (&json!("good"), &json!(1)));
    assert_eq!((&view["trouble"], &view["second"]), (&Value::Null, &Value::Null));

    program.desk("save_entry", json!({ "writing": note("the tram") })).unwrap();
    let stored = program.desk("stored_files", json!({})).unwrap();
    assert_eq!(stored["last_backup"]["entries"], json!(1), "one a day");
    let kinds: Vec<_> =
        stored["places"][0]["files"].as_array().unwrap().iter().map(|file| &file["kind"]).collect();
    assert!(kinds.contains(&&json!("backup")), "{kinds:?}");
    assert!(!kinds.contains(&&json!("other")), "{kinds:?}");

    let now = program.desk("back_up_now", json!({})).unwrap();
    assert_eq!((count(&now), &now["backups"][0]["entries"]), (1, &json!(2)), "the latest of a day stays");
    let folder =
        VaultFolder::at(&program.data().join("backups").join(now["backups"][0]["name"].as_str().unwrap()));
    let secret = Secret::Passphrase(Passphrase::from_typed(SENTENCE).unwrap());
    assert!(vault::unlock(&folder.unwrap(), &secret, WorkFactor::FOR_TESTS).is_ok());
}

#[test]
fn new_key_and_new_passphrase_are_backed_up_at_once() {
    const NEXT: &str = "nine quiet lamps along the river";
    let program = Program::with_open_notebook();
    program.desk("save_entry", json!({ "writing": note("the heron") })).unwrap();
    backups_when(&program, |view| count(view) == 1);
    program.desk("change_passphrase", json!({ "current": SENTENCE, "next": NEXT })).unwrap();
    let opens_today = |view: &Value| view["backups"][0]["passphrase"] == json!("today");
    backups_when(&program, opens_today);
    unlock_again(&program, NEXT);
    program.desk("rotate_key", json!({ "passphrase": NEXT })).unwrap();
    let view = backups_when(&program, opens_today);
    assert_eq!(view["backups"][0]["state"], json!("good"));
}

#[test]
fn locking_does_not_wait_for_a_backup() {
    let program = Program::with_open_notebook();
    for nth in 0..5 {
        program.desk("save_entry", json!({ "writing": note(&format!("note {nth}")) })).unwrap();
        let started = Instant::now();
        program.lock(AfterLock::Gate);
        let took = started.elapsed();
        assert!(took < Duration::from_millis(2_500), "{took:?}");
        assert_eq!(code(program.desk("backups", json!({}))), json!("locked"));
        program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    }
    let view = program.desk("back_up_now", json!({})).unwrap();
    assert!(
        view["backups"].as_array().unwrap().iter().all(|backup| backup["state"] == json!("good")),
        "{view}"
    );
}

#[test]
fn failing_place_is_told_and_loses_nothing() {
    let program = Program::with_open_notebook();
    // A file in the place of the folder.
    std::fs::write(program.data().join("backups"), "in the way").unwrap();
    program.desk("save_entry", json!({ "writing": note("the heron") })).unwrap();
    let refused = program.desk("back_up_now", json!({}));
    assert_eq!(code(refused), json!("storage"));
    assert_eq!(program.desk("backups", json!({})).unwrap()["trouble"], json!("storage"));
    std::fs::remove_file(program.data().join("backups")).unwrap();
    program.desk("save_entry", json!({ "writing": note("the tram") })).unwrap();
    let view = backups_when(&program, |view| count(view) == 1);
    assert_eq!((&view["trouble"], &view["backups"][0]["entries"]), (&Value::Null, &json!(2)));
}
