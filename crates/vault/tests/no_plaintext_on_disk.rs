//! Nothing in the files of a locked vault reveals its content or its key.

#![cfg(test)]

mod common;

use std::path::Path;
use std::process::Command;

use common::{FIRST, create_vault, save};
use serde_json::Value;
use testsupport::{Canary, alone, encodings, generated_text, plant_compressed, scan_folder};
use vault::{Error, RecoveryPhrase};

/// Content of the vault: text, a date, a label, a setting, a count, and names of tables.
const CANARIES: [&str; 10] = [
    "Xylophone under the almond tree",
    "zażółć gęślą",
    "2026-11-22",
    "label-kingfisher",
    "setting-dusk-theme",
    "count-00031415926",
    "note_index",
    "vault_health",
    "vault_header",
    "CREATE TABLE",
];

/// Findings of canaries in files of `folder`, in any encoding.
fn hits(folder: &Path) -> Vec<String> {
    scan_folder(folder, &CANARIES.map(Canary::new))
}

fn filled(data: &Path) {
    let mut vault = create_vault(data);
    let text = CANARIES[..6].join(" and ");
    for nth in 0..40 {
        save(&mut vault, &format!("{} {text} {}", generated_text(nth, 60), generated_text(nth + 100, 60)));
    }
    vault
        .transact(|db| {
            db.execute_batch("CREATE TABLE setting (name TEXT, value TEXT)")?;
            for canary in CANARIES {
                db.execute("INSERT INTO setting VALUES (?1, ?1)", [canary])?;
            }
            Ok::<_, Error>(db.execute("DELETE FROM note WHERE id % 3 = 0", [])?)
        })
        .unwrap();
    vault.set_recovery_phrase(&RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap()).unwrap();
    vault.check_integrity().unwrap();
    vault.lock().unwrap();
}

#[test]
fn no_file_holds_plaintext() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let folder = data.path().join("vault");
    assert_eq!(hits(&folder), [""; 0]);

    // Control: a file with each canary in each encoding, and a compressed one.
    let forms: Vec<u8> = CANARIES.iter().flat_map(|canary| encodings(canary).concat()).collect();
    std::fs::write(folder.join("planted"), forms).unwrap();
    let planted = hits(&folder);
    assert!(planted.len() >= CANARIES.len() * 8 * 2 - CANARIES.len(), "{}", planted.len());
    std::fs::remove_file(folder.join("planted")).unwrap();
    plant_compressed(&folder.join("packed"), &CANARIES.join(" "));
    let packed = hits(&folder);
    assert!(CANARIES.iter().all(|canary| packed.iter().any(|hit| hit.starts_with(canary))), "{packed:?}");
    println!(
        "only the files: {} canaries in 18 encodings and inflated, 0 hits; control: {} planted and {} packed ones found",
        CANARIES.len(),
        planted.len(),
        packed.len()
    );
}

#[test]
fn header_has_no_other_members() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let header = |name| -> Value {
        serde_json::from_slice(&std::fs::read(data.path().join("vault").join(name)).unwrap()).unwrap()
    };
    let first = header("header.json");
    assert_eq!(first, header("header.copy.json"));
    let members: Vec<_> = first.as_object().unwrap().keys().map(String::as_str).collect();
    let mut allowed = vec![
        "format",
        "version",
        "min_reader",
        "vault_id",
        "generation",
        "database",
        "slots",
        "remembered",
        "sum",
    ];
    allowed.sort_unstable();
    assert_eq!(members, allowed);
    for slot in first["slots"].as_array().unwrap() {
        assert_eq!(slot.as_object().unwrap().keys().collect::<Vec<_>>(), ["age", "kind"]);
    }
    println!("only the files: the header has {} members, all of them on the list", members.len());
}

#[test]
fn no_value_in_the_files_opens_the_database() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let folder = data.path().join("vault");
    let database = folder.join("journal-0001.db");
    let header: Value = serde_json::from_slice(&std::fs::read(folder.join("header.json")).unwrap()).unwrap();
    let salt = hex::encode(&std::fs::read(&database).unwrap()[..16]);
    let id = header["vault_id"].as_str().unwrap();
    let (sum, zeroes) = (header["sum"].as_str().unwrap(), "0".repeat(64));
    let mut keys: Vec<String> =
        vec![String::new(), zeroes.clone(), id.to_owned(), sum.to_owned(), FIRST.to_owned()];
    let raw = [zeroes, format!("{id}{id}"), sum.to_owned(), salt.repeat(2), "f".repeat(64)];
    keys.extend(raw.iter().map(|key| format!("x'{key}'")));
    keys.extend(raw.iter().map(|key| format!("x'{key}{salt}'")));
    let opens = |key: Option<&str>| {
        let db = vault::rusqlite::Connection::open(&database).unwrap();
        db.execute_batch("PRAGMA cipher_log_level = NONE").unwrap();
        if let Some(key) = key {
            let _ = db.pragma_update(None, "key", key);
        }
        db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).is_ok()
    };
    assert!(!opens(None));
    for key in &keys {
        assert!(!opens(Some(key)), "{key}");
    }
    let stock = Command::new("sqlite3").arg(&database).arg(".tables").output().unwrap();
    assert!(!stock.status.success() || stock.stdout.is_empty());
    let (key, salt) = common::data_key(&folder, FIRST);
    assert!(opens(Some(&format!("x'{key}{salt}'"))));
    println!(
        "only the files: {} keys made of what lies there, and none, 0 open; control: the data key opens",
        keys.len()
    );
}
