//! The process is killed in the middle of each operation. The vault then opens with the old secret
//! or with the new one, and the operation works at the next attempt.

#![cfg(test)]

mod common;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use common::{
    FIRST, SECOND, create_vault, integrity_errors, new_passphrase, notes, save, try_create, try_recover,
    try_unlock, words,
};
use sha2::{Digest, Sha256};
use testsupport::{
    FolderSnapshot, Random, Running, alone, child_process, copy_folder, generated_text, repetitions, task,
};
use vault::{
    BackupName, PAPERS as PAPER_NAMES, Papers, Presence, RecoveryPhrase, Result, Vault, VaultFolder,
    backups_in,
};

const VERBS: [&str; 6] = ["unlock", "change", "recovery", "renew", "create", "backup"];
/// Fewest kills inside a backup, which takes the longest.
const KILLS_OF_BACKUPS: u64 = 200;
const NOTES: usize = 60;
const PAPERS: Papers = Papers { readme: "Read this first.", security: "# Security", script: "print()" };
const OLD_WORDS: &str = "abandon ability able about above absent absorb abstract absurd abuse";
const NEW_WORDS: &str = "zoo zone zero zebra youth young you yellow year yard";

#[test]
#[ignore = "the process that the other tests kill"]
fn child() {
    let Some((verb, data)) = task() else { return };
    let vault =
        if matches!(&*verb, "create" | "unlock") { None } else { Some(try_unlock(&data, FIRST).unwrap()) };
    println!("go");
    let _vault = act(&verb, &data, vault).unwrap();
    println!("done");
}

fn act(verb: &str, data: &Path, vault: Option<Vault>) -> Result<Vault> {
    let mut vault = match verb {
        "create" => return try_create(data, FIRST),
        "unlock" => return try_unlock(data, FIRST),
        _ => vault.unwrap(),
    };
    match verb {
        "change" => vault.change_passphrase(&new_passphrase(SECOND))?,
        "recovery" => vault.set_recovery_phrase(&RecoveryPhrase::from_typed(NEW_WORDS)?)?,
        "renew" => vault.rotate_key(&new_passphrase(SECOND))?,
        "backup" => vault.back_up_into(&next_backup(data), &PAPERS)?,
        other => panic!("{other} is no verb"),
    }
    Ok(vault)
}

/// The folder of the next backup.
fn next_backup(data: &Path) -> PathBuf {
    BackupName::next(&data.join("backups"), "2026-11-29", None).unwrap().1
}

/// Checks that every backup that has its name is complete, and returns their number.
fn check_backups(vault: &Vault, data: &Path, context: &str) -> usize {
    let found = backups_in(&data.join("backups")).unwrap();
    for backup in &found {
        assert!(backup.is_complete(), "{context}: {} is half a backup", backup.name);
        let opened = vault.vault_key().open_checked(&backup.vault_folder().unwrap()).unwrap();
        assert_eq!(notes(&opened).len(), NOTES, "{context}: {}", backup.name);
        assert!(PAPER_NAMES.iter().all(|paper| backup.folder.join(paper).is_file()), "{context}");
    }
    found.len()
}

/// A vault of several pages, with both secrets.
fn pattern() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..NOTES {
        save(&mut vault, &generated_text(nth as u64, 200));
    }
    let sheet = RecoveryPhrase::from_typed(OLD_WORDS).unwrap();
    assert_eq!(words(&sheet), OLD_WORDS);
    vault.set_recovery_phrase(&sheet).unwrap();
    vault.lock().unwrap();
    data
}

/// State before the operation. Unlocking only writes if something has to be repaired.
fn prepared(verb: &str, pattern: &Path, nth: u64) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    if verb != "create" {
        copy_folder(&pattern.join("vault"), &data.path().join("vault"));
    }
    if verb == "unlock" {
        flip(&data.path().join("vault").join(if nth.is_multiple_of(2) {
            "header.json"
        } else {
            "header.copy.json"
        }));
        flip(&data.path().join("vault/journal-0001.db"));
    }
    data
}

fn flip(file: &Path) {
    let mut bytes = std::fs::read(file).unwrap();
    bytes[3] ^= 4;
    std::fs::write(file, bytes).unwrap();
}

/// Duration of the operation when nothing interrupts it.
fn usual_time(verb: &str, pattern: &Path) -> Duration {
    let mut times: Vec<_> = (0..5)
        .map(|nth| {
            let data = prepared(verb, pattern, nth);
            let mut process = Running::start(&mut child_process(verb, data.path()));
            process.wait_for("go");
            let started = Instant::now();
            process.wait_for("done");
            started.elapsed()
        })
        .collect();
    times.sort();
    times[2]
}

/// Returns true if the file is complete: its checksum is over everything before it.
fn is_whole_header(file: &Path) -> bool {
    let Ok(text) = std::fs::read_to_string(file) else { return false };
    let Some((rest, sum)) = text.rsplit_once(",\n  \"sum\": \"") else { return false };
    sum == format!("{}\"\n}}\n", hex::encode(Sha256::digest(rest)))
}

/// Names of the files that look like databases or unfinished ones.
fn databases(folder: &Path) -> Vec<String> {
    let snapshot = FolderSnapshot::of(folder);
    let is_database = |name: &&str| name.starts_with("journal-") && !name.ends_with("-journal");
    snapshot.names().into_iter().filter(is_database).map(str::to_owned).collect()
}

/// Checks the vault after a kill and returns the name of the secret that opens it.
fn check(verb: &str, data: &Path, context: &str) -> &'static str {
    let folder = data.join("vault");
    if verb == "create" && VaultFolder::within(data).inspect().unwrap() == Presence::Nothing {
        assert!(!folder.exists(), "{context}: half a vault");
        return "none";
    }
    for header in ["header.json", "header.copy.json"] {
        let whole = is_whole_header(&folder.join(header));
        // The copy that was damaged before may still be; that is not half of a write.
        assert!(whole || verb == "unlock", "{context}: {header} is half written");
    }
    assert!(
        is_whole_header(&folder.join("header.json")) || is_whole_header(&folder.join("header.copy.json")),
        "{context}: no header"
    );
    let old = try_unlock(data, FIRST);
    let (vault, name) = match (verb, old) {
        ("recovery", Ok(vault)) => {
            vault.lock().unwrap();
            match try_recover(data, OLD_WORDS) {
                Ok(vault) => (vault, "old"),
                Err(_) => (try_recover(data, NEW_WORDS).unwrap(), "new"),
            }
        }
        (_, Ok(vault)) => (vault, "old"),
        (_, Err(error)) => match try_unlock(data, SECOND) {
            Ok(vault) => (vault, "new"),
            Err(other) => panic!("{context}: neither secret opens it: {error:?}, {other:?}"),
        },
    };
    assert_eq!(vault.rollback(), None, "{context}: a crash is no rollback");
    let retired = if name == "new" { "journal-0001.db" } else { "" };
    let unnamed: Vec<_> = databases(&folder)
        .into_iter()
        .filter(|file| file != vault.database_name() && file != retired)
        .collect();
    assert_eq!(unnamed, [""; 0], "{context}: databases that no header names");
    assert_eq!(integrity_errors(&vault), [""; 0], "{context}");
    assert_eq!(notes(&vault).len(), if verb == "create" { 0 } else { NOTES }, "{context}");
    let backups = check_backups(&vault, data, context);
    vault.lock().unwrap();
    if verb == "backup" && backups > 0 { "new" } else { name }
}

/// Repeats the operation in the state that the kill left.
fn again(verb: &str, data: &Path, counts: &str, context: &str) {
    let secret = if counts == "new" && !matches!(verb, "recovery" | "backup") { SECOND } else { FIRST };
    let vault = match verb {
        "create" if counts == "none" => None,
        "create" => return,
        _ => Some(try_unlock(data, secret).unwrap()),
    };
    if let Some(vault) = &vault {
        // The one that the new key replaced goes once both copies of the header name it.
        assert_eq!(databases(&data.join("vault")), [vault.database_name()], "{context}");
    }
    let vault = if verb == "unlock" { vault.unwrap() } else { act(verb, data, vault).unwrap() };
    vault.lock().unwrap();
    let after = FolderSnapshot::of(data);
    let unfinished: Vec<_> = after.names().into_iter().filter(|name| name.ends_with(".new")).collect();
    assert_eq!(unfinished, [""; 0], "{context}: left behind");
    // SQLite ends a change by emptying the journal's first bytes, and may have been killed before
    // it removed the rest.
    let journal = std::fs::read(data.join("vault/journal-0001.db-journal")).unwrap_or_default();
    assert!(journal.iter().take(8).all(|byte| *byte == 0), "{context}: an unfinished change is still there");
}

#[test]
fn killed_operation_leaves_the_old_or_the_new_secret() {
    let _alone = alone();
    let kills = repetitions(50, 200);
    let pattern = pattern();
    let mut random = Random::new();
    let seed = random.seed();
    let mut closing = Vec::new();
    for verb in VERBS {
        let mut usual = usual_time(verb, pattern.path());
        let (mut old, mut new, mut none, mut too_late) = (0, 0, 0, 0_u32);
        let kills = if verb == "backup" { kills.max(KILLS_OF_BACKUPS) } else { kills };
        for nth in 0..kills {
            let context = format!("{verb}, kill {nth}, seed {seed}");
            let data = prepared(verb, pattern.path(), nth);
            let mut process = Running::start(&mut child_process(verb, data.path()));
            process.wait_for("go");
            std::thread::sleep(usual.mul_f64(random.below(1_000) as f64 / 900.0));
            if process.kill().iter().any(|line| line == "done") {
                too_late += 1;
                // The machine was busier while the usual duration was measured.
                usual = usual.mul_f64(0.95);
            }
            let counts = check(verb, data.path(), &context);
            match counts {
                "old" => old += 1,
                "new" => new += 1,
                _ => none += 1,
            }
            again(verb, data.path(), counts, &context);
        }
        assert!(
            u64::from(too_late) < kills / 2,
            "{verb}: {too_late} of {kills} kills came too late to say anything"
        );
        closing.push(format!(
            "{kills} in {verb} (usually {} ms): {old} old, {new} new, {none} no vault yet, {too_late} after its end",
            usual.as_millis()
        ));
    }
    println!("0 with neither secret, 0 half-written: {} (seed {seed})", closing.join("; "));
}

#[test]
fn half_a_header_or_a_lost_secret_fails_the_check() {
    let _alone = alone();
    let pattern = pattern();
    let data = prepared("change", pattern.path(), 0);
    let header = data.path().join("vault/header.json");
    let whole = std::fs::read(&header).unwrap();
    std::fs::write(&header, &whole[..whole.len() / 2]).unwrap();
    let seen = |verb| std::panic::catch_unwind(|| check(verb, data.path(), "control")).is_err();
    assert!(seen("change"), "half a header");
    std::fs::write(&header, &whole).unwrap();
    assert!(!seen("change"));
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.change_passphrase(&new_passphrase("a third sentence that nobody knows")).unwrap();
    vault.lock().unwrap();
    assert!(seen("change"), "neither secret");
    println!("control: half a header and a lost secret both reported");
}
