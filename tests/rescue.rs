//! Damaged, missing and older notebooks, by the commands of the gate.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::{Program, SENTENCE, code, note};
use testsupport::{FolderSnapshot, copy_folder};

const OTHER: &str = "nine quiet lamps along the river";
const NOTES: usize = 12;
const BACKUP: &str = "2026-11-28";

/// A data folder with a locked notebook of some notes, and a backup of it.
fn locked_notebook() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let program = start(&data);
    program.gate("create_notebook", json!({ "passphrase": SENTENCE, "whoseLaptop": "mine" })).unwrap();
    for nth in 0..NOTES {
        let words = format!("note {nth} {}", "about the river and the tram stop ".repeat(60));
        program.desk("save_entry", json!({ "writing": note(&words) })).unwrap();
    }
    program.desk("lock", json!({})).unwrap();
    // Instead of those that the program made by itself.
    let _ = fs::remove_dir_all(data.join("backups"));
    copy_folder(&data.join("vault"), &data.join("backups").join(BACKUP));
    (home, data)
}

fn start(data: &Path) -> Program {
    Program::start_in(data, &data.with_file_name("emergency"))
}

fn database(data: &Path) -> PathBuf {
    data.join("vault/journal-0001.db")
}

fn damage(file: &Path, from_end: usize) {
    let mut bytes = fs::read(file).unwrap();
    let at = bytes.len() - from_end;
    bytes[at] ^= 4;
    fs::write(file, bytes).unwrap();
}

fn look(program: &Program, name: &str, secret: &str) -> Result<Value, Value> {
    program.gate("look_into_backup", json!({ "name": name, "secret": secret, "isRecovery": false }))
}

fn count_of_notes(program: &Program) -> usize {
    let filter = json!({ "kind": null, "role": null, "tension": null, "tag": null, "share": null });
    let page = program.desk("entries_of_month", json!({ "month": null, "filter": filter })).unwrap();
    page["entries"].as_array().unwrap().len()
}

#[test]
fn backup_is_restored_from_the_gate_and_the_damaged_one_kept() {
    let (_home, data) = locked_notebook();
    damage(&database(&data), 500);
    let damaged = fs::read(database(&data)).unwrap();
    let program = start(&data);
    let refused = program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap_err();
    assert_eq!(refused["code"], "database-damaged");
    let listed = program.gate("gate_backups", json!({})).unwrap();
    assert_eq!(listed["backups"][0]["day"], BACKUP);
    assert!(!listed.to_string().contains("entries"), "no count before a passphrase: {listed}");

    let before = FolderSnapshot::of(&data);
    assert_eq!(code(look(&program, BACKUP, OTHER)), "wrong-passphrase");
    before.assert_unchanged(&data, "a wrong passphrase");
    let found = look(&program, BACKUP, SENTENCE).unwrap();
    assert_eq!((&found["entries"], &found["of_another_notebook"]), (&json!(NOTES), &json!(false)));
    assert_eq!(fs::read(database(&data)).unwrap(), damaged, "looking changes nothing");
    program.gate("leave_rescue", json!({})).unwrap();
    before.assert_unchanged(&data, "leaving");
    assert!(program.gate("restore_backup", json!({})).is_err(), "nothing was looked into");

    look(&program, BACKUP, SENTENCE).unwrap();
    let restored = program.gate("restore_backup", json!({})).unwrap();
    let aside = PathBuf::from(restored["kept_aside"].as_str().unwrap());
    assert_eq!(fs::read(aside.join("journal-0001.db")).unwrap(), damaged);
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(count_of_notes(&program), NOTES);
}

#[test]
fn notebook_that_is_gone_or_without_key_files_is_restored() {
    for wreck in ["gone", "header"] {
        let (_home, data) = locked_notebook();
        match wreck {
            "gone" => fs::remove_dir_all(data.join("vault")).unwrap(),
            _ => ["header.json", "header.copy.json"]
                .iter()
                .for_each(|name| fs::write(data.join("vault").join(name), "nonsense").unwrap()),
        }
        let program = start(&data);
        look(&program, BACKUP, SENTENCE).unwrap();
        program.gate("restore_backup", json!({})).unwrap();
        program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
        assert_eq!(count_of_notes(&program), NOTES, "{wreck}");
    }
}

#[test]
fn backup_of_another_notebook_says_so_and_replaces_nothing_for_good() {
    let (_home, data) = locked_notebook();
    let (_elsewhere, other) = locked_notebook();
    fs::rename(other.join("backups").join(BACKUP), data.join("backups/2026-11-27")).unwrap();
    let program = start(&data);
    let found = look(&program, "2026-11-27", SENTENCE).unwrap();
    assert_eq!(found["of_another_notebook"], true);
    let restored = program.gate("restore_backup", json!({})).unwrap();
    assert!(Path::new(restored["kept_aside"].as_str().unwrap()).join("header.json").exists());
}

#[test]
fn unusable_backup_gives_its_reason_and_changes_nothing() {
    let (_home, data) = locked_notebook();
    let backup = data.join("backups").join(BACKUP);
    let whole = fs::read(backup.join("journal-0001.db")).unwrap();
    let header = fs::read_to_string(backup.join("header.json")).unwrap();
    let program = start(&data);
    type Tamper<'a> = Box<dyn Fn() + 'a>;
    let database = backup.join("journal-0001.db");
    let cut = |bytes: usize| fs::write(&database, &whole[..bytes]).unwrap();
    let both = |text: &str| {
        for name in ["header.json", "header.copy.json"] {
            fs::write(backup.join(name), text).unwrap();
        }
    };
    let cases: Vec<(&str, &str, Tamper<'_>)> = vec![
        ("cut short", "backup-damaged", Box::new(|| cut(whole.len() - 4096))),
        ("cut to nothing", "backup-damaged", Box::new(|| cut(0))),
        ("altered", "backup-damaged", Box::new(|| damage(&database, 700))),
        ("without a database", "backup-damaged", Box::new(|| fs::remove_file(&database).unwrap())),
        ("without key slots", "backup-damaged", Box::new(|| both("{}"))),
        ("from a newer version", "backup-too-new", Box::new(|| both(&of_newer_version(&header)))),
        ("a path", "no-backup-there", Box::new(|| {})),
    ];
    for (what, expected, tamper) in cases {
        fs::write(&database, &whole).unwrap();
        both(&header);
        tamper();
        let before = FolderSnapshot::of(&data);
        let name = if what == "a path" { "../vault" } else { BACKUP };
        assert_eq!(code(look(&program, name, SENTENCE)), expected, "{what}");
        before.assert_unchanged(&data, what);
    }
    // The control: as it was, it is whole.
    fs::write(&database, &whole).unwrap();
    both(&header);
    look(&program, BACKUP, SENTENCE).unwrap();
}

/// The same header as a later version may write it, with a valid checksum.
fn of_newer_version(header: &str) -> String {
    use sha2::{Digest, Sha256};
    let rest =
        header.rsplit_once(",\n  \"sum\"").unwrap().0.replace("\"min_reader\": 1", "\"min_reader\": 2");
    format!("{rest},\n  \"sum\": \"{}\"\n}}\n", hex::encode(Sha256::digest(&rest)))
}

#[test]
fn damaged_notebook_is_counted_and_salvaged_from_the_gate() {
    let (_home, data) = locked_notebook();
    // The last pages hold the end of a note.
    damage(&database(&data), 700);
    let damaged = fs::read(database(&data)).unwrap();
    let program = start(&data);
    let survey = |program: &Program| {
        program.gate("survey_damage", json!({ "secret": SENTENCE, "isRecovery": false })).unwrap()
    };
    let counted = survey(&program);
    assert!(!counted.to_string().contains("river"), "no words at the gate: {counted}");
    let (readable, lost) = (counted["entries"].as_u64().unwrap(), counted["lost_entries"].as_u64().unwrap());
    assert_eq!(readable + lost, NOTES as u64);
    let done = program.gate("salvage", json!({})).unwrap();
    assert_eq!(done["salvaged"]["entries"], counted["entries"]);
    let aside = PathBuf::from(done["kept_aside"].as_str().unwrap());
    assert_eq!(fs::read(aside.join("journal-0001.db")).unwrap(), damaged);
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    assert_eq!(count_of_notes(&program) as u64, readable);
}

#[test]
fn older_header_is_told_before_anything_is_written_and_afterwards() {
    let (_home, data) = locked_notebook();
    let program = start(&data);
    program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap();
    let older = ["header.json", "header.copy.json"].map(|name| {
        let path = data.join("vault").join(name);
        (fs::read(&path).unwrap(), path)
    });
    program.desk("change_passphrase", json!({ "current": SENTENCE, "next": OTHER })).unwrap();
    program.desk("lock", json!({})).unwrap();
    for (bytes, path) in &older {
        fs::write(path, bytes).unwrap();
    }
    let before = FolderSnapshot::of(&data);
    let told = program.gate("unlock", json!({ "passphrase": SENTENCE })).unwrap_err();
    assert_eq!(told["code"], "older-header");
    before.assert_unchanged(&data, "being told");
    program.gate("unlock_as_it_is", json!({ "secret": SENTENCE, "isRecovery": false })).unwrap();
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["rollback"], "older-header");
    program.desk("acknowledge_rollback", json!({})).unwrap();
    assert_eq!(program.desk("desk_state", json!({})).unwrap()["rollback"], Value::Null);
}
