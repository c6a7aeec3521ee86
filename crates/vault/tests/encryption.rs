//! The database file is encrypted, whichever SQLite is loaded, and a build without encryption
//! reports that.

#![cfg(test)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use common::{FIRST, create_vault, notes, save, try_unlock};
use testsupport::{FolderSnapshot, alone, child_process, finished, repetitions, said, task};

const CANARY: &str = "Xylophone under the almond tree";

#[test]
#[ignore = "the process that starts with another SQLite"]
fn child() {
    let Some((_, data)) = task() else { return };
    let mut vault = create_vault(&data);
    save(&mut vault, CANARY);
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    println!("library {}", maps.contains("libsqlite3.so"));
    vault.lock().unwrap();
}

/// The bytes of the database, after checking that nothing in them can be read.
fn assert_encrypted(data: &Path) {
    let bytes = std::fs::read(data.join("vault/journal-0001.db")).unwrap();
    for plain in [&b"SQLite format 3"[..], b"CREATE TABLE", b"note", CANARY.as_bytes()] {
        assert!(!bytes.windows(plain.len()).any(|window| window == plain), "{plain:?}");
    }
    // Random bytes: every value about as often as any other, where plain pages are mostly zeroes.
    let zeroes = bytes.iter().filter(|byte| **byte == 0).count();
    assert!(zeroes < bytes.len() / 128, "{zeroes} of {} bytes are zero", bytes.len());
    assert_eq!(notes(&try_unlock(data, FIRST).unwrap()), [CANARY]);
}

#[test]
fn database_file_is_encrypted() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, CANARY);
    let ask = |pragma: &str| -> String {
        vault.connection().query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap()
    };
    let (version, provider) = (ask("cipher_version"), ask("cipher_provider"));
    assert!(!version.is_empty());
    assert_eq!(provider, "openssl");
    vault.lock().unwrap();
    assert_encrypted(data.path());
    let control = data.path().join("plain.db");
    finished(
        Command::new("sqlite3")
            .arg(&control)
            .arg(format!("CREATE TABLE note (body); INSERT INTO note VALUES ('{CANARY}')")),
    );
    let plain = std::fs::read(control).unwrap();
    assert!(plain.starts_with(b"SQLite format 3\0"));
    assert!(plain.iter().filter(|byte| **byte == 0).count() > plain.len() / 128);
    println!("SQLCipher {version} with {provider}, 0 readable words; control: a plain file is told from it");
}

#[test]
fn preloaded_sqlite_changes_nothing() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let done = finished(child_process("make", data.path()).env("LD_PRELOAD", "libsqlite3.so.0"));
    assert_eq!(said(&done, "library "), ["true"], "the other library was loaded");
    assert_encrypted(data.path());
    println!("with the system's SQLite loaded first, still encrypted, 0 readable words");
}

/// The workspace's target folder: this program lies two folders below it.
fn target() -> PathBuf {
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned()
}

#[test]
fn plain_sqlite_accepts_a_key_and_has_no_cipher() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain.db");
    let script = format!(
        "PRAGMA key = 'secret'; PRAGMA cipher_version; CREATE TABLE note (body); INSERT INTO note VALUES ('{CANARY}');"
    );
    let done = finished(Command::new("sqlite3").arg(&file).arg(script));
    let (said, bytes) = (String::from_utf8(done.stdout).unwrap(), std::fs::read(file).unwrap());
    assert!(matches!(said.trim(), "" | "ok"), "{said}");
    assert!(bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));
    println!(
        "control: plain SQLite takes a key, says nothing, writes plainly, and has no cipher_version to show"
    );
}

/// The dependencies of the vault as lines of a manifest, with an SQLite that does not encrypt.
fn dependencies_on_plain_sqlite(crate_folder: &Path) -> String {
    let read = |path: &str| std::fs::read_to_string(crate_folder.join(path)).unwrap();
    let (own, workspace) = (read("Cargo.toml"), read("../../Cargo.toml"));
    let own = own.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    let names = own.take_while(|line| !line.is_empty()).filter_map(|line| line.split_once(" = "));
    let lines = names.map(|(name, _)| {
        let is_named = |line: &&str| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = "));
        workspace.lines().find(is_named).unwrap().to_owned() + "\n"
    });
    let encrypting = "bundled-sqlcipher-vendored-openssl";
    let lines = lines.collect::<String>();
    assert_eq!(lines.matches(encrypting).count(), 1, "{lines}");
    lines.replace(encrypting, "bundled")
}

#[test]
fn build_without_encryption_refuses_to_create_a_vault() {
    let _alone = alone();
    if !repetitions(false, true) {
        return println!(
            "control: the build on plain SQLite takes over a minute, and is made with INBETWEEN_FULL=1"
        );
    }
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let template = crate_folder.join("tests/plain_sqlite");
    let house = target().join("plain-sqlite");
    std::fs::create_dir_all(&house).unwrap();
    let manifest = std::fs::read_to_string(template.join("Cargo.toml")).unwrap();
    let manifest = manifest.replace("@sources@", crate_folder.join("src").to_str().unwrap());
    std::fs::write(house.join("Cargo.toml"), manifest + &dependencies_on_plain_sqlite(crate_folder)).unwrap();
    std::fs::copy(template.join("make.rs"), house.join("make.rs")).unwrap();
    // Cargo removes packages that this one does not need, and keeps the versions.
    std::fs::copy(crate_folder.join("../../Cargo.lock"), house.join("Cargo.lock")).unwrap();
    let started = Instant::now();
    let mut build = Command::new(env!("CARGO"));
    build
        .args(["build", "--offline", "--quiet", "--target-dir"])
        .arg(house.join("target"))
        .current_dir(&house);
    // Settings that the outer cargo hands down are for the outer build.
    build.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    finished(&mut build);
    let took = started.elapsed();
    let data = tempfile::tempdir().unwrap();
    let before = FolderSnapshot::of(data.path());
    let done = finished(Command::new(house.join("target/debug/plain-sqlite")).arg(data.path()));
    assert_eq!(String::from_utf8(done.stdout).unwrap(), "refused NotEncrypting(\"there is no cipher\")\n");
    before.assert_unchanged(data.path(), "a refusal");
    println!(
        "control: a build on plain SQLite (made in {} s) refuses: NotEncrypting, 0 files left",
        took.as_secs()
    );
}
