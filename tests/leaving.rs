//! Leaving: the notebook is removed from this computer, and another folder is used.

#![cfg(test)]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tests::{Program, SENTENCE, code, note};

const OTHER: &str = "nine quiet lamps along the river";

/// Every file below a folder, by its path inside it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        match fs::read_dir(&here) {
            Ok(entries) => waiting.extend(entries.map(|entry| entry.unwrap().path())),
            Err(_) if here.exists() => found.push(here.strip_prefix(folder).unwrap().display().to_string()),
            Err(_) => {}
        }
    }
    found.sort();
    found
}

fn presence(program: &Program) -> Value {
    program.gate("gate_state", json!({})).unwrap()["notebook"].clone()
}

/// Waits for what is done in the background.
fn until(is_done: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_done() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("it was not done within ten seconds");
}

/// A program with an open notebook in all its places.
fn program_with_everything() -> Program {
    let program = Program::with_open_notebook();
    program.desk("save_entry", json!({ "writing": note("a line that goes") })).unwrap();
    let settings = json!({ "language": "en", "appearance": "dark", "text_size": 125 });
    program.desk("save_gate_settings", json!({ "settings": settings })).unwrap();
    fs::create_dir_all(program.home().join("windows/desk")).unwrap();
    fs::write(program.home().join("windows/desk/storage"), "").unwrap();
    until(|| program.home().join("state/known-notebooks.json").exists());
    // The backup of the day, which comes by itself.
    let is_whole = |name: &std::ffi::OsStr| !name.to_string_lossy().ends_with(".new");
    let backups = || fs::read_dir(program.data().join("backups")).into_iter().flatten().flatten();
    until(|| backups().count() > 0 && backups().all(|backup| is_whole(&backup.file_name())));
    program
}

#[test]
fn removal_takes_everything_of_the_notebook_and_says_what_stays() {
    let program = program_with_everything();
    fs::write(program.data().join("photo.jpg"), "mine").unwrap();
    let salt = fs::read(program.data().join("vault/journal-0001.db")).unwrap()[..16].to_vec();
    let before = program.desk("removal", json!({})).unwrap();
    let goes: Vec<_> = before["goes"].as_array().unwrap().iter().map(|path| path.as_str().unwrap()).collect();
    let [vault, backup, settings] = goes[..] else { panic!("{goes:?}") };
    assert!(vault.ends_with("/data/vault") && backup.contains("/data/backups/"), "{goes:?}");
    assert!(settings.ends_with("/data/gate.json"), "{goes:?}");
    assert!(before["stays"][0].as_str().unwrap().ends_with("photo.jpg"));
    assert_eq!(before["second_place"], Value::Null);

    let there = files(program.data());
    assert_eq!(code(program.desk("remove_notebook", json!({ "passphrase": OTHER }))), "wrong-passphrase");
    assert_eq!(code(program.desk("remove_notebook", json!({ "passphrase": null }))), "wrong-passphrase");
    assert_eq!(files(program.data()), there, "a wrong passphrase removes nothing");
    assert!(program.desk("desk_state", json!({})).is_ok(), "and the notebook is still open");

    let after = program.desk("remove_notebook", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!((&after["goes"], &after["stays"]), (&before["goes"], &before["stays"]));
    assert_eq!(code(program.desk("desk_state", json!({}))), "locked");
    // Text size by keys, as the page may still send it: nothing is made in the notebook's place.
    let settings = json!({ "language": "en", "appearance": "dark", "text_size": 150 });
    program.desk("save_gate_settings", json!({ "settings": settings })).unwrap();
    assert_eq!(files(program.data()), ["photo.jpg"]);
    assert!(!program.data().join("backups").exists());
    let left = files(program.home());
    let holds = |path: &&String| fs::read(program.home().join(path)).unwrap().starts_with(&salt);
    assert_eq!((left.iter().filter(holds).count(), left.len()), (0, 1), "{left:?}");
    assert_eq!(presence(&program), "none");
    program.desk("end_program", json!({})).unwrap();
}

#[test]
fn notebook_that_the_recovery_words_opened_can_be_removed() {
    let program = Program::with_open_notebook();
    let sheet =
        program.desk("generate_recovery_sheet", json!({ "current": SENTENCE, "kind": "words" })).unwrap();
    let words: Vec<&str> =
        sheet["parts"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    program.desk("confirm_recovery_sheet", json!({ "answers": [words[2], words[7]] })).unwrap();
    program.desk("lock", json!({})).unwrap();
    program.gate("recover", json!({ "words": words.join(" ") })).unwrap();
    program.desk("remove_notebook", json!({ "passphrase": null })).unwrap();
    assert_eq!(files(program.data()), [""; 0]);
}

#[test]
fn interrupted_removal_is_told_at_the_gate() {
    let program = program_with_everything();
    program.desk("lock", json!({})).unwrap();
    assert_eq!(code(program.gate("go_on_removing", json!({}))), "no-notebook", "only one that was begun");
    let header = fs::read_to_string(program.data().join("vault/header.json")).unwrap();
    let header: Value = serde_json::from_str(&header).unwrap();
    let mark = json!({ "vaults": [header["vault_id"]] }).to_string();
    fs::write(program.data().join("removing.json"), &mark).unwrap();
    let state = program.gate("gate_state", json!({})).unwrap();
    assert_eq!((&state["notebook"], &state["can_stop_removal"]), (&json!("removing"), &json!(true)));
    program.gate("stop_removing", json!({})).unwrap();
    assert_eq!(presence(&program), "here");

    fs::write(program.data().join("removing.json"), &mark).unwrap();
    for key in ["header.json", "header.copy.json"] {
        fs::remove_file(program.data().join("vault").join(key)).unwrap();
    }
    let state = program.gate("gate_state", json!({})).unwrap();
    assert_eq!((&state["notebook"], &state["can_stop_removal"]), (&json!("removing"), &json!(false)));
    assert_eq!(state["trouble"], Value::Null, "it is no damage");
    assert_eq!(code(program.gate("stop_removing", json!({}))), "header-missing");
    program.gate("go_on_removing", json!({})).unwrap();
    assert_eq!(files(program.home()), [""; 0]);
    assert_eq!(presence(&program), "none");
}

#[test]
fn gate_says_if_the_folder_is_not_the_usual_one() {
    let program = Program::with_open_notebook();
    let state = program.gate("gate_state", json!({})).unwrap();
    assert_eq!((&state["is_another_folder"], &state["is_remembered"]), (&json!(true), &json!(false)));
    let usual = program.home().join("usual");
    fs::create_dir(&usual).unwrap();
    fs::write(usual.join("gate.json"), json!({ "notebook": program.data() }).to_string()).unwrap();
    assert_eq!(program.gate("gate_state", json!({})).unwrap()["is_remembered"], true);
    assert_eq!(code(program.gate("open_picked_folder", json!({ "remember": true }))), "no-page");
    // Going back for good forgets the folder, and locks.
    program.desk("open_usual_folder", json!({ "remember": true })).unwrap();
    assert_eq!(code(program.desk("desk_state", json!({}))), "locked");
    assert_eq!(program.gate("gate_state", json!({})).unwrap()["is_remembered"], false);
    // A removed notebook leaves no name behind either.
    fs::write(usual.join("gate.json"), json!({ "notebook": program.data() }).to_string()).unwrap();
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    program.desk("remove_notebook", json!({ "passphrase": SENTENCE })).unwrap();
    let settings = fs::read_to_string(usual.join("gate.json")).unwrap();
    assert!(!settings.contains("notebook"), "{settings}");
}
