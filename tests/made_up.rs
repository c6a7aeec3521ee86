//! Made-up notes are looked at, and nothing of them is on the disk or in the notebook.

#![cfg(test)]

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tests::{Program, SENTENCE, note};
use testsupport::{Canary, FolderSnapshot, scan_folder};
use vault::{Passphrase, Secret, VaultFolder, WorkFactor};

/// Words of the made-up notes, of a check-in, of a good moment, of a period and of a line.
const CANARIES: [&str; 5] = [
    "one tired palm",
    "names of all the roses",
    "two paper cups",
    "The community team",
    "choose the next colleague",
];

/// Every text of every table, of a database that is open and decrypted.
fn every_text(db: &vault::rusqlite::Connection) -> String {
    let mut texts = String::new();
    let mut tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for name in names.iter().filter(|name| *name != "found_by_words") {
        let Ok(mut rows) = db.prepare(&format!("SELECT * FROM \"{name}\"")) else { continue };
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                texts += &format!("{:?}\n", row.get::<_, vault::rusqlite::types::Value>(column).unwrap());
            }
        }
    }
    texts
}

/// Waits until the backup of the day is whole: its folder is renamed at the end.
fn wait_for_the_backup(data: &Path) {
    for _ in 0..600 {
        let folders = std::fs::read_dir(data.join("backups")).into_iter().flatten();
        let names: Vec<_> = folders.map(|folder| folder.unwrap().file_name()).collect();
        if !names.is_empty() && names.iter().all(|name| !name.to_string_lossy().ends_with(".new")) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("there is no backup");
}

/// Findings of canaries in the files of `folder` and of all folders within.
fn scan_everything(folder: &Path, canaries: &[Canary]) -> Vec<String> {
    let (folders, files): (Vec<_>, Vec<_>) =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).partition(|path| path.is_dir());
    let within = folders.iter().flat_map(|folder| scan_everything(folder, canaries));
    // A copy of its files alone, since the scan knows no folders.
    let alone = tempfile::tempdir().unwrap();
    for file in files {
        std::fs::copy(&file, alone.path().join(file.file_name().unwrap())).unwrap();
    }
    scan_folder(alone.path(), canaries).into_iter().chain(within).collect()
}

/// Calls every command that shows made-up notes, and returns their answers.
fn look_at_made_up_notes(program: &Program) -> String {
    let stretch = json!({ "from": null, "to": null, "work_period": null });
    let both = json!({ "stretch": stretch, "notes": "made-up" });
    let answers = [
        ("stretch_choices", json!({ "notes": "made-up" })),
        ("gathered", both),
        ("job_lines", json!({ "notes": "made-up" })),
    ];
    answers.into_iter().map(|(command, body)| program.desk(command, body).unwrap().to_string()).collect()
}

#[test]
fn made_up_notes_are_shown_and_nowhere_on_the_disk() {
    let program = Program::with_open_notebook();
    program.desk("save_entry", json!({ "writing": note("my own line about a kestrel") })).unwrap();
    let today = program.desk("today", json!({})).unwrap();
    let before = FolderSnapshot::of(&program.data().join("vault"));
    let shown = look_at_made_up_notes(&program);
    for canary in &CANARIES[1..] {
        assert!(shown.contains(canary), "{canary} is shown");
    }
    before.assert_unchanged(&program.data().join("vault"), "looking at made-up notes");
    program.desk("leave_made_up_notes", json!({})).unwrap();
    assert_eq!(program.desk("today", json!({})).unwrap(), today, "the notebook is as it was");
    let own = program.desk(
        "gathered",
        json!({ "stretch": { "from": null, "to": null, "work_period": null }, "notes": "own" }),
    );
    assert_eq!(own.unwrap()["good_moments"], json!([]));
    program.desk("lock", json!({})).unwrap();

    wait_for_the_backup(program.data());
    let canaries: Vec<Canary> = CANARIES.iter().map(|canary| Canary::new(canary)).collect();
    assert_eq!(scan_everything(program.home(), &canaries), [""; 0]);
    let control = program.home().join("control");
    std::fs::create_dir(&control).unwrap();
    std::fs::write(control.join("file"), CANARIES[0]).unwrap();
    assert!(!scan_everything(program.home(), &canaries).is_empty(), "control");
    let secret = Secret::Passphrase(Passphrase::from_typed(SENTENCE).unwrap());
    let vault = vault::unlock(&VaultFolder::within(program.data()), &secret, WorkFactor::BUILT_IN).unwrap();
    let texts = every_text(vault.connection());
    assert!(texts.contains("kestrel"), "control: a line of one's own is there");
    for canary in CANARIES {
        assert!(!texts.contains(canary), "{canary}");
    }
}

#[test]
fn made_up_notes_are_locked_away_with_the_notebook() {
    let program = Program::with_open_notebook();
    look_at_made_up_notes(&program);
    program.desk("lock", json!({})).unwrap();
    let refused = program.desk("job_lines", json!({ "notes": "made-up" })).unwrap_err();
    assert_eq!(refused["code"], "locked");
}

#[test]
fn nothing_can_be_written_into_made_up_notes() {
    let program = Program::with_open_notebook();
    let lines = |notes: &str| program.desk("job_lines", json!({ "notes": notes })).unwrap();
    let made_up = lines("made-up");
    // Every command that writes knows one's own notebook only.
    let content = json!({ "part": "written", "words": "I lead the group." });
    let body = json!({ "id": null, "content": content, "notes": "made-up" });
    program.desk("save_job_line", body).unwrap();
    let id = made_up[0]["id"].clone();
    let _ = program.desk("remove_job_line", json!({ "id": id, "notes": "made-up" }));
    assert_eq!(lines("made-up"), made_up);
    assert_eq!(lines("own").as_array().map(Vec::len), Some(0), "the one line of one's own had that id");
    let unknown: Result<Value, Value> = program.desk("job_lines", json!({ "notes": "theirs" }));
    assert!(unknown.is_err());
}
