//! Files from other vaults, edited files and missing files: each has its own error, and no byte
//! changes.

#![cfg(test)]

mod common;

use std::path::{Path, PathBuf};

use common::{FIRST, create_vault, outcome, save, try_create, try_recover, try_unlock};
use serde_json::Value;
use sha2::{Digest, Sha256};
use testsupport::{FolderSnapshot, alone, copy_folder, finished};
use vault::RecoveryPhrase;

const COPIES: [&str; 2] = ["header.json", "header.copy.json"];
const DATABASE: &str = "journal-0001.db";
const SHEET: &str = "zoo zone zero zebra youth young you yellow year yard";

/// Two vaults with the same passphrase, and a folder for the tampered copy.
struct Desk {
    place: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        for name in ["ours", "theirs"] {
            let data = place.path().join(name);
            let mut vault = create_vault(&data);
            vault.set_recovery_phrase(&RecoveryPhrase::from_typed(SHEET).unwrap()).unwrap();
            save(&mut vault, name);
            vault.lock().unwrap();
        }
        Self { place }
    }

    fn file(&self, whose: &str, name: &str) -> PathBuf {
        self.place.path().join(whose).join("vault").join(name)
    }

    /// Copies our vault and tampers with it by `tamper`. Unlocking must end as `expected` and
    /// change nothing.
    #[track_caller]
    fn expect(&self, expected: &str, tamper: impl FnOnce(&Path)) {
        let spoilt = self.place.path().join("spoilt");
        let _ = std::fs::remove_dir_all(&spoilt);
        copy_folder(&self.place.path().join("ours"), &spoilt);
        tamper(&spoilt.join("vault"));
        let before = FolderSnapshot::of(&spoilt);
        assert_eq!(outcome(&try_unlock(&spoilt, FIRST)), expected);
        if expected != "opened" {
            before.assert_unchanged(&spoilt, expected);
            assert_eq!(outcome(&try_create(&spoilt, FIRST)).replace("VaultExists", expected), expected);
            before.assert_unchanged(&spoilt, "making a vault over it");
        }
    }

    fn header(&self, whose: &str) -> Value {
        serde_json::from_slice(&std::fs::read(self.file(whose, COPIES[0])).unwrap()).unwrap()
    }
}

/// A change to a header.
type Edit<'a> = &'a dyn Fn(&mut Value);

/// A header with a right checksum: whoever edits one can also compute it.
fn summed(header: &Value) -> Vec<u8> {
    let mut header = header.clone();
    header.as_object_mut().unwrap().remove("sum");
    let whole = serde_json::to_string_pretty(&header).unwrap();
    let rest = whole.strip_suffix("\n}").unwrap();
    format!("{rest},\n  \"sum\": \"{}\"\n}}\n", hex::encode(Sha256::digest(rest))).into_bytes()
}

fn put_both(vault: &Path, header: &Value) {
    for copy in COPIES {
        std::fs::write(vault.join(copy), summed(header)).unwrap();
    }
}

#[test]
fn header_of_another_vault_is_refused() {
    let _alone = alone();
    let desk = Desk::new();
    for copy in COPIES {
        desk.expect("HeaderChanged", |vault| {
            std::fs::copy(desk.file("theirs", COPIES[0]), vault.join(copy)).map(drop).unwrap();
        });
    }
    // Both copies are theirs: undamaged, and our database is the foreign one.
    desk.expect("DatabaseForeign", |vault| put_both(vault, &desk.header("theirs")));
    desk.expect("opened", |vault| put_both(vault, &desk.header("ours")));
    println!(
        "swapped: 3 headers of another vault noticed, 0 bytes changed; control: our own, put back, opens"
    );
}

#[test]
fn edited_header_with_a_right_checksum_is_refused() {
    let _alone = alone();
    let desk = Desk::new();
    let edited = |edit: &dyn Fn(&mut Value)| {
        let mut header = desk.header("ours");
        edit(&mut header);
        header
    };
    let theirs = desk.header("theirs");
    let cases: [(&str, Edit<'_>); 13] = [
        ("HeaderChanged", &|header| header["slots"][0] = theirs["slots"][0].clone()),
        ("HeaderChanged", &|header| header["vault_id"] = theirs["vault_id"].clone()),
        ("HeaderChanged", &|header| header["slots"] = Value::Array(Vec::new())),
        ("HeaderChanged", &|header| header["slots"][0]["kind"] = "someone".into()),
        ("HeaderChanged", &|header| header["slots"][0]["age"] = "not an age file".into()),
        ("HeaderChanged", &|header| header["format"] = "another-format".into()),
        ("HeaderChanged", &|header| header["generation"] = "many".into()),
        ("HeaderChanged", &|header| header["database"] = "../theirs/vault/journal-0001.db".into()),
        ("HeaderChanged", &|header| header["database"] = "/etc/passwd".into()),
        ("HeaderChanged", &|header| header["retired"] = "../../letters.txt".into()),
        ("DatabaseMissing", &|header| header["database"] = "journal-0007.db".into()),
        ("TooNew", &|header| header["min_reader"] = 2.into()),
        ("WrongPassphrase", &|header| header["slots"][0]["age"] = header["slots"][1]["age"].clone()),
    ];
    for (expected, edit) in cases {
        desk.expect(expected, |vault| put_both(vault, &edited(edit)));
    }
    // One copy of a newer version is enough to keep an older one from writing.
    desk.expect("TooNew", |vault| {
        let newer = edited(&|header| header["min_reader"] = 2.into());
        std::fs::write(vault.join(COPIES[1]), summed(&newer)).unwrap();
    });
    desk.expect("opened", |vault| put_both(vault, &edited(&|header| header["a_later_idea"] = 1.into())));
    println!(
        "edited: {} headers with a right sum noticed, 0 bytes changed; control: an unknown member opens",
        cases.len() + 1
    );
}

#[test]
fn swapped_slot_kind_is_refused() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    // A passphrase that could be a recovery phrase, so that the slot would open.
    let passphrase = SHEET.replace(' ', "-");
    try_create(data.path(), &passphrase).unwrap().lock().unwrap();
    let vault = data.path().join("vault");
    let mut header: Value = serde_json::from_slice(&std::fs::read(vault.join(COPIES[0])).unwrap()).unwrap();
    assert_eq!(outcome(&try_recover(data.path(), SHEET)), "NoRecoverySlot");
    let mut moved = header["slots"][0].clone();
    moved["kind"] = "recovery".into();
    let as_it_was = header.clone();
    header["slots"].as_array_mut().unwrap().push(moved);
    put_both(&vault, &header);
    let before = FolderSnapshot::of(data.path());
    assert_eq!(outcome(&try_recover(data.path(), SHEET)), "HeaderChanged");
    before.assert_unchanged(data.path(), "a moved slot");
    // In its own place the slot opens, and the database does not know this header.
    assert_eq!(outcome(&try_unlock(data.path(), &passphrase)), "OlderHeader");
    put_both(&vault, &as_it_was);
    assert_eq!(outcome(&try_unlock(data.path(), &passphrase)), "opened");
    println!("moved: a passphrase slot in the recovery place noticed; control: in its own place it opens");
}

#[test]
fn database_of_another_vault_is_refused() {
    let _alone = alone();
    let desk = Desk::new();
    desk.expect("DatabaseForeign", |vault| {
        std::fs::copy(desk.file("theirs", DATABASE), vault.join(DATABASE)).map(drop).unwrap();
    });
    desk.expect("DatabaseForeign", |vault| {
        std::fs::remove_file(vault.join(DATABASE)).unwrap();
        let tables = "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT); CREATE TABLE other (id);";
        finished(std::process::Command::new("sqlite3").arg(vault.join(DATABASE)).arg(tables));
    });
    desk.expect("DatabaseForeign", |vault| std::fs::write(vault.join(DATABASE), vec![0; 40_960]).unwrap());
    desk.expect("DatabaseDamaged", |vault| std::fs::write(vault.join(DATABASE), "").unwrap());
    desk.expect("DatabaseMissing", |vault| std::fs::remove_file(vault.join(DATABASE)).unwrap());
    desk.expect("opened", |_| {});
    println!(
        "databases: theirs, a plain one, zeroes, an empty one and none: 5 noticed, 0 bytes changed; control: ours opens"
    );
}

#[test]
fn missing_headers_have_their_own_error() {
    let _alone = alone();
    let desk = Desk::new();
    desk.expect("HeaderMissing", |vault| {
        COPIES.iter().for_each(|copy| std::fs::remove_file(vault.join(copy)).unwrap());
    });
    for copy in COPIES {
        desk.expect("opened", |vault| std::fs::remove_file(vault.join(copy)).unwrap());
    }
    desk.expect("HeaderDamaged", |vault| {
        std::fs::remove_file(vault.join(COPIES[0])).unwrap();
        std::fs::write(vault.join(COPIES[1]), "{}").unwrap();
    });
    println!("headers: none, and none with a damaged one: 2 named; control: either one alone opens");
}
