//! Other states of the notebook through the commands of the desk: looked into, taken back from,
//! merged, and restored whole.

#![cfg(test)]

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::{Program, SENTENCE, code, note};
use testsupport::copy_folder;

const OTHER: &str = "nine quiet lamps along the river";
const CONFLICTED: &str = "journal-0001 (conflicted copy).db";

fn vault(program: &Program) -> PathBuf {
    program.data().join("vault")
}

fn keep(program: &Program, words: &str) -> Value {
    program.desk("save_entry", json!({ "writing": note(words) })).unwrap()["entry"].clone()
}

fn beside() -> Value {
    json!({ "kind": "beside", "name": CONFLICTED })
}

/// A notebook with a conflicted copy from before its last note, and a note that was removed since.
fn notebook_with_conflict() -> (Program, Value) {
    let program = Program::with_open_notebook();
    let heron = keep(&program, "the heron");
    keep(&program, "the tram");
    fs::copy(vault(&program).join("journal-0001.db"), vault(&program).join(CONFLICTED)).unwrap();
    program.desk("move_to_bin", json!({ "id": heron })).unwrap();
    program.desk("delete_permanently", json!({ "id": heron })).unwrap();
    keep(&program, "the lamp");
    (program, heron)
}

fn beginnings(page: &Value) -> Vec<String> {
    let cards = page["entries"].as_array().unwrap();
    let mut texts: Vec<_> = cards.iter().map(|card| card["beginning"].as_str().unwrap().to_owned()).collect();
    texts.sort();
    texts
}

fn kept(program: &Program) -> Vec<String> {
    let filter = json!({ "kind": null, "role": null, "tension": null, "tag": null, "share": null });
    beginnings(&program.desk("entries_of_month", json!({ "month": null, "filter": filter })).unwrap())
}

fn open(program: &Program, source: Value) -> Result<Value, Value> {
    program.desk("open_other_state", json!({ "source": source, "passphrase": null }))
}

#[test]
fn conflicted_copy_is_looked_into_and_a_note_taken_back() {
    let (program, heron) = notebook_with_conflict();
    let found = program.desk("states_beside", json!({})).unwrap();
    assert_eq!(found[0]["source"], beside());
    assert_eq!((&found[0]["has_notes"], &found[0]["has_own_key"]), (&json!(true), &json!(false)));

    let view = open(&program, beside()).unwrap();
    assert_eq!((&view["entries"], &view["missing"]["missing"]), (&json!(2), &json!(1)));
    let month = program.desk("other_month", json!({ "month": null })).unwrap();
    assert_eq!(beginnings(&month["page"]), ["the heron", "the tram"]);
    let kinds: Vec<_> =
        month["states"].as_array().unwrap().iter().map(|state| state["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["same", "missing"]);
    let hits = program.desk("other_search", json!({ "words": "heron" })).unwrap();
    assert_eq!(hits["page"]["found"].as_array().unwrap().len(), 1);
    let entry = program.desk("other_entry", json!({ "id": heron })).unwrap();
    assert_eq!(entry["state"]["kind"], "missing");

    let taken = program.desk("take_back_entry", json!({ "id": heron })).unwrap();
    assert_eq!(taken, json!({ "kind": "brought", "entry": heron }), "under its own id");
    assert_eq!(kept(&program), ["the heron", "the lamp", "the tram"]);
    let again = program.desk("take_back_entry", json!({ "id": heron })).unwrap();
    assert_eq!(again["kind"], "already-here");
    program.desk("close_other_state", json!({})).unwrap();
    assert_eq!(code(program.desk("other_month", json!({ "month": null }))), "no-state");
}

#[test]
fn conflicted_copy_is_merged_at_once_and_goes_only_when_asked() {
    let (program, _) = notebook_with_conflict();
    open(&program, beside()).unwrap();
    let merged = program.desk("merge_other_state", json!({})).unwrap();
    assert_eq!((&merged["missing"], &merged["same"]), (&json!(1), &json!(1)));
    assert_eq!(kept(&program), ["the heron", "the lamp", "the tram"]);
    let again = program.desk("merge_other_state", json!({})).unwrap();
    assert_eq!((&again["missing"], &again["same"]), (&json!(0), &json!(2)));

    assert!(vault(&program).join(CONFLICTED).exists());
    program.desk("let_state_go", json!({ "source": beside() })).unwrap();
    assert!(!vault(&program).join(CONFLICTED).exists());
    assert_eq!(program.desk("states_beside", json!({})).unwrap(), json!([]));
    for source in ["journal-0001.db", "../vault/journal-0001.db", "header.json"] {
        let refused = program.desk("let_state_go", json!({ "source": { "kind": "beside", "name": source } }));
        assert!(refused.is_err(), "{source}");
    }
    assert_eq!(kept(&program).len(), 3);
}

#[test]
fn other_state_is_closed_with_the_notebook() {
    let (program, _) = notebook_with_conflict();
    open(&program, beside()).unwrap();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.desk("other_month", json!({ "month": null }))), "locked");
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(code(program.desk("other_month", json!({ "month": null }))), "no-state");
}

#[test]
fn state_that_is_no_good_is_refused_and_nothing_changes() {
    let (program, _) = notebook_with_conflict();
    let path = vault(&program).join(CONFLICTED);
    let whole = fs::read(&path).unwrap();
    let mut altered = whole.clone();
    altered[4096 * 2 + 99] ^= 1;
    for bytes in [&altered, &whole[..whole.len() - 4096]] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(code(open(&program, beside())), "state-damaged");
        let restore = json!({ "source": beside(), "passphrase": SENTENCE });
        assert_eq!(code(program.desk("restore_other_state", restore)), "state-damaged");
    }
    assert_eq!(code(open(&program, json!({ "kind": "backup", "name": "2020-01-01" }))), "no-state");
    assert_eq!(code(open(&program, json!({ "kind": "backup", "name": "../vault" }))), "no-state");
    let restore = json!({ "source": beside(), "passphrase": OTHER });
    fs::write(&path, &whole).unwrap();
    assert_eq!(code(program.desk("restore_other_state", restore)), "state-wrong-passphrase");
    assert_eq!(kept(&program), ["the lamp", "the tram"]);
    assert!(!program.data().join(".restoring").exists());
}

#[test]
fn restored_state_is_the_notebook_and_the_old_one_is_kept_until_let_go() {
    let (program, _) = notebook_with_conflict();
    program.desk("restore_other_state", json!({ "source": beside(), "passphrase": SENTENCE })).unwrap();
    assert_eq!(code(program.desk("today", json!({}))), "locked");
    assert_eq!(program.gate("gate_state", json!({})).unwrap()["newly_restored"], true);
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(program.gate("gate_state", json!({})).unwrap()["newly_restored"], false);
    assert_eq!(kept(&program), ["the heron", "the tram"]);

    let found = program.desk("states_beside", json!({})).unwrap();
    let before = found[0]["source"].clone();
    assert_eq!(before["kind"], "kept-aside");
    assert!(found[0]["day"].is_string());
    let files = program.desk("stored_files", json!({})).unwrap();
    let files = files["places"][0]["files"].as_array().unwrap();
    assert!(files.iter().any(|file| file["kind"] == "kept-aside"), "{files:?}");
    open(&program, before.clone()).unwrap();
    let month = program.desk("other_month", json!({ "month": null })).unwrap();
    assert_eq!(beginnings(&month["page"]), ["the lamp", "the tram"]);
    program.desk("merge_other_state", json!({})).unwrap();
    assert_eq!(kept(&program), ["the heron", "the lamp", "the tram"]);

    program.desk("let_state_go", json!({ "source": before })).unwrap();
    assert_eq!(program.desk("states_beside", json!({})).unwrap(), json!([]));
    assert_eq!(kept(&program).len(), 3);
}

#[test]
fn backup_with_another_key_asks_for_its_passphrase() {
    let program = Program::with_open_notebook();
    keep(&program, "the heron");
    program.desk("back_up_now", json!({})).unwrap();
    let backups = program.desk("backups", json!({})).unwrap();
    let made = backups["backups"][0]["name"].as_str().unwrap();
    // Kept when a later one takes the place of the first.
    let source = json!({ "kind": "backup", "name": "2026-11-01" });
    let root = program.data().join("backups");
    copy_folder(&root.join(made), &root.join("2026-11-01"));
    program.desk("change_passphrase", json!({ "current": SENTENCE, "next": OTHER })).unwrap();
    program.desk("rotate_key", json!({ "passphrase": OTHER })).unwrap();
    assert_eq!(code(open(&program, source.clone())), "state-needs-passphrase");
    let with = |passphrase: &str| json!({ "source": source, "passphrase": passphrase });
    assert_eq!(code(program.desk("open_other_state", with(OTHER))), "state-wrong-passphrase");
    let view = program.desk("open_other_state", with(SENTENCE)).unwrap();
    assert_eq!((&view["entries"], &view["missing"]["same"]), (&json!(1), &json!(1)));

    program.desk("restore_other_state", with(SENTENCE)).unwrap();
    assert_eq!(code(program.gate("unlock", json!({ "passphrase": OTHER }))), "wrong-passphrase");
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(kept(&program), ["the heron"]);
}

/// A checked copy of the notebook as it is, which waits to take its place since this day.
fn copy_that_waits(program: &Program) {
    let waiting = program.data().join(".restoring");
    let backup = program.data().join("backups");
    let made = program.desk("backups", json!({})).unwrap()["backups"][0]["name"].clone();
    copy_folder(&backup.join(made.as_str().unwrap()), &waiting);
    for paper in ["README.txt", "SECURITY.md", "open-without-inbetween.py"] {
        fs::remove_file(waiting.join(paper)).unwrap();
    }
    fs::write(waiting.join("RESTORING"), "vault-before-2026-11-20").unwrap();
}

fn notice(program: &Program) -> Value {
    program.gate("gate_state", json!({})).unwrap()["restore"].clone()
}

#[test]
fn copy_that_waits_is_told_at_the_gate_and_gone_on_with_or_left() {
    for goes_on in [false, true] {
        let program = Program::with_open_notebook();
        keep(&program, "the heron");
        program.desk("back_up_now", json!({})).unwrap();
        copy_that_waits(&program);
        keep(&program, "the tram");
        assert!(program.gate("go_on_restoring", json!({})).is_err(), "the notebook is open");
        program.desk("lock", json!({})).unwrap();
        assert_eq!(notice(&program), json!({ "kind": "waiting", "day": "2026-11-20" }));
        // A copy whose notebook somebody took away replaces nothing.
        let (database, away) =
            (program.data().join(".restoring/journal-0001.db"), program.home().join("away"));
        fs::rename(&database, &away).unwrap();
        assert_eq!(code(program.gate("go_on_restoring", json!({}))), "backup-damaged");
        fs::rename(&away, &database).unwrap();
        program.gate(if goes_on { "go_on_restoring" } else { "stop_restoring" }, json!({})).unwrap();
        assert!(!program.data().join(".restoring").exists());
        let state = program.gate("gate_state", json!({})).unwrap();
        assert_eq!((&state["restore"], &state["newly_restored"]), (&Value::Null, &json!(goes_on)));
        program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
        let all = ["the heron", "the tram"];
        assert_eq!(kept(&program), all[..if goes_on { 1 } else { 2 }]);
        assert_eq!(
            program.desk("states_beside", json!({})).unwrap().as_array().unwrap().len(),
            usize::from(goes_on)
        );
        assert_eq!(code(program.gate("go_on_restoring", json!({}))), "no-notebook", "nothing waits");
    }
}

#[test]
fn copy_that_was_not_finished_is_cleared_away_and_told() {
    let program = Program::with_open_notebook();
    keep(&program, "the heron");
    program.desk("back_up_now", json!({})).unwrap();
    copy_that_waits(&program);
    fs::write(program.data().join(".restoring/RESTORING"), "").unwrap();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(notice(&program), json!({ "kind": "cleared" }));
    assert!(!program.data().join(".restoring").exists());
    assert_eq!(notice(&program), Value::Null, "it is told once");
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(kept(&program), ["the heron"]);
}

#[test]
fn copy_that_cannot_take_an_empty_place_is_no_notebook_that_is_gone() {
    let program = Program::with_open_notebook();
    keep(&program, "the heron");
    program.desk("back_up_now", json!({})).unwrap();
    copy_that_waits(&program);
    program.desk("lock", json!({})).unwrap();
    fs::rename(vault(&program), program.data().join("vault-before-2026-11-20")).unwrap();
    // Nobody can take this lock.
    fs::create_dir(program.data().join(".restoring/LOCK")).unwrap();
    let state = program.gate("gate_state", json!({})).unwrap();
    assert_eq!(
        (&state["notebook"], &state["trouble"]["code"]),
        (&json!("here"), &json!("restore-unfinished"))
    );
    assert!(program.gate("stop_restoring", json!({})).is_err(), "it is the only one in its place");
    fs::remove_dir(program.data().join(".restoring/LOCK")).unwrap();
    let state = program.gate("gate_state", json!({})).unwrap();
    assert_eq!((&state["trouble"], &state["restore"]), (&Value::Null, &Value::Null));
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(kept(&program), ["the heron"]);
}
