//! Recovers the notes of a vault with other people's tools, by the commands in `SECURITY.md` and on
//! the recovery sheet.

#![cfg(test)]

mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::{FIRST, SECOND, create_schema, new_passphrase, notes, save};
use testsupport::{alone, finished, generated_text, left_out};
use vault::{RecoveryPhrase, Vault, VaultFolder, WorkFactor, create};

/// The system's own Python: another may stand first on PATH, without the module that Debian's
/// package brings.
const PYTHON: &str = "/usr/bin/python3";
const SHEET: &str = "zoo zone zero zebra youth young you yellow year yard";

fn beside_the_tests(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Runs `command` with `input` on its standard input.
fn fed(command: &mut Command, input: &[u8]) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn filled(data: &Path, factor: WorkFactor) -> Vault {
    let mut vault =
        create(&VaultFolder::within(data), &new_passphrase(FIRST), factor, create_schema).unwrap();
    for nth in 0..60 {
        save(&mut vault, &generated_text(nth, if nth.is_multiple_of(10) { 3_000 } else { 200 }));
    }
    vault.set_recovery_phrase(&RecoveryPhrase::from_typed(SHEET).unwrap()).unwrap();
    vault
}

/// Extracts the slot from the header with Python, and with `jq` if it is installed, which must
/// agree.
fn slot(folder: &Path, kind: &str, to: &Path) {
    let header = folder.join("header.json");
    let python = "import json, sys; [print(s['age'], end='') for s in json.load(open(sys.argv[1]))['slots'] if s['kind'] == sys.argv[2]]";
    let by_python = finished(Command::new(PYTHON).args(["-c", python]).arg(&header).arg(kind)).stdout;
    let filter = format!(".slots[] | select(.kind == \"{kind}\") | .age");
    if let Ok(by_jq) = Command::new("jq").args(["-j", &filter]).arg(&header).output() {
        assert_eq!(by_jq.stdout, by_python);
    }
    std::fs::write(to, by_python).unwrap();
}

/// Result of Debian's `age -d` for a slot, or its error.
fn opened_by_age(folder: &Path, kind: &str, secret: &str) -> Option<Vec<u8>> {
    let place = tempfile::tempdir().unwrap();
    let (sealed, open) = (place.path().join("slot.age"), place.path().join("slot.json"));
    slot(folder, kind, &sealed);
    let mut age = Command::new(PYTHON);
    age.arg(beside_the_tests("tests/common/answer_age.py")).arg(&open).args(["age", "-d"]).arg(&sealed);
    fed(&mut age, secret.as_bytes()).status.success().then(|| std::fs::read(open).unwrap())
}

/// The notes in the file that the script writes, as stock `sqlite3` lists them.
fn listed_by_sqlite(folder: &Path, database: &str, slot: &[u8]) -> Vec<String> {
    let place = tempfile::tempdir().unwrap();
    let plain = place.path().join("plain.db");
    let mut script = Command::new(PYTHON);
    script
        .arg(beside_the_tests("../../tools/open-without-inbetween.py"))
        .arg(folder.join(database))
        .arg(&plain);
    let done = fed(&mut script, slot);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    // It never replaces a file.
    assert!(!fed(&mut script, slot).status.success());
    let checks = finished(Command::new("sqlite3").arg(&plain).arg("PRAGMA integrity_check"));
    assert_eq!(checks.stdout, b"ok\n");
    let lines = finished(Command::new("sqlite3").arg(&plain).arg("SELECT body FROM note ORDER BY id")).stdout;
    String::from_utf8(lines).unwrap().lines().map(ToOwned::to_owned).collect()
}

/// A Python with a stock SQLCipher 4: an earlier one, or a new one.
fn stock_sqlcipher() -> Option<PathBuf> {
    let has_it = |python: &Path| {
        Command::new(python)
            .args(["-c", "import sqlcipher3"])
            .output()
            .is_ok_and(|done| done.status.success())
    };
    if let Some(python) = std::env::var_os("INBETWEEN_PYTHON").map(PathBuf::from) {
        assert!(has_it(&python), "INBETWEEN_PYTHON has no sqlcipher3");
        return Some(python);
    }
    let place = beside_the_tests("../../target/python");
    let python = place.join("bin/python3");
    if !has_it(&python) {
        let _ = Command::new(PYTHON).args(["-m", "venv"]).arg(&place).output();
        let _ = Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "sqlcipher3-wheels==0.5.7"])
            .output();
    }
    if has_it(&python) {
        return Some(python);
    }
    left_out("no stock SQLCipher 4 to be had");
    None
}

/// The notes as a stock SQLCipher 4 lists them, given the 96 digits.
fn listed_by_sqlcipher(python: &Path, folder: &Path, database: &str, slot: &[u8]) -> Vec<String> {
    let script = "
import json, sys, sqlcipher3
slot, path = json.load(sys.stdin), sys.argv[1]
db = sqlcipher3.connect('file:' + path + '?mode=ro', uri=True)
db.execute(f\"\"\"PRAGMA key = \"x'{slot['key']}{slot['salt']}'\\\"\"\"\")
assert db.execute('PRAGMA cipher_integrity_check').fetchall() == []
for (body,) in db.execute('SELECT body FROM note ORDER BY id'):
    print(body)
";
    let mut command = Command::new(python);
    let done =
        fed(command.args(["-c", script]).arg(folder.join(database)).env("PYTHONIOENCODING", "utf-8"), slot);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
}

/// Opens the locked vault both ways with each secret, and returns the number of openings that
/// listed every note.
fn drill(data: &Path, database: &str, secrets: &[(&str, &str)], expected: &[String]) -> usize {
    let folder = data.join("vault");
    let mut ways = 0;
    for (kind, secret) in secrets {
        let slot =
            opened_by_age(&folder, kind, secret).unwrap_or_else(|| panic!("age opens the {kind} slot"));
        assert_eq!(listed_by_sqlite(&folder, database, &slot), expected);
        ways += 1;
        if let Some(python) = stock_sqlcipher() {
            assert_eq!(listed_by_sqlcipher(&python, &folder, database, &slot), expected);
            ways += 1;
        }
    }
    ways
}

#[test]
fn every_note_is_recovered_without_the_app() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("vault");
    let hyphens = SHEET.replace(' ', "-");
    let mut vault = filled(data.path(), WorkFactor::SHIPPED);
    let expected = notes(&vault);
    vault.lock().unwrap();
    let mut ways =
        drill(data.path(), "journal-0001.db", &[("passphrase", FIRST), ("recovery", &hyphens)], &expected);

    vault = common::try_unlock(data.path(), FIRST).unwrap();
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    assert!(opened_by_age(&folder, "passphrase", FIRST).is_none(), "the old passphrase");
    ways +=
        drill(data.path(), "journal-0001.db", &[("passphrase", SECOND), ("recovery", &hyphens)], &expected);

    vault = common::try_unlock(data.path(), SECOND).unwrap();
    vault.rotate_key(&new_passphrase(FIRST)).unwrap();
    vault.lock().unwrap();
    assert!(opened_by_age(&folder, "passphrase", SECOND).is_none(), "the passphrase of the old key");
    ways += drill(data.path(), "journal-0002.db", &[("passphrase", FIRST)], &expected);
    println!(
        "{ways} ways out (before and after a change of passphrase, and after a new key), {} of {} notes each; \
         control: 2 old passphrases open nothing",
        expected.len(),
        expected.len()
    );
}

#[test]
fn recovery_script_reports_a_damaged_page() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path(), WorkFactor::FOR_TESTS).lock().unwrap();
    let folder = data.path().join("vault");
    let database = folder.join("journal-0001.db");
    let slot = opened_by_age(&folder, "passphrase", FIRST).unwrap();
    let mut bytes = std::fs::read(&database).unwrap();
    for page in [1, 3, 7] {
        let at = (page - 1) * 4096 + 1_000;
        bytes[at] ^= 1;
        std::fs::write(&database, &bytes).unwrap();
        let mut script = Command::new(PYTHON);
        script
            .arg(beside_the_tests("../../tools/open-without-inbetween.py"))
            .arg(&database)
            .arg(data.path().join(format!("plain-{page}")));
        let done = fed(&mut script, &slot);
        assert!(!done.status.success());
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(said.contains(&format!("[{page}]")), "{said}");
        assert_eq!(std::fs::read(&database).unwrap(), bytes);
        bytes[at] ^= 1;
    }
    // Of a file that is too long it writes what belongs to the database, and one that is too short it names.
    let pages = bytes.len() / 4096;
    for (length, named) in [(bytes.len() + 5_000, None), (bytes.len() - 4096, Some(format!("[{pages}]")))] {
        let mut other = bytes.clone();
        other.resize(length, 7);
        std::fs::write(&database, &other).unwrap();
        let plain = data.path().join(format!("plain-of-{length}"));
        let mut script = Command::new(PYTHON);
        script.arg(beside_the_tests("../../tools/open-without-inbetween.py")).arg(&database).arg(&plain);
        let done = fed(&mut script, &slot);
        let said = String::from_utf8_lossy(&done.stderr);
        match named {
            None => assert_eq!(
                (said.as_ref(), std::fs::metadata(&plain).unwrap().len()),
                ("", bytes.len() as u64)
            ),
            Some(named) => assert!(said.contains(&named), "{said}"),
        }
    }
    println!("the script names 3 of 3 damaged pages, and one that is missing; 0 bytes of the vault changed");
}
