//! A vault from its first evening on, as a person lives it.

#![cfg(test)]

mod common;

use common::{FIRST, SECOND, chosen, furnish, keep, made, notes, opened, recovered, typed, words};
use vault::{
    Access, Error, OpenedWith, Presence, RecoveryPhrase, Secret, VaultFolder, WorkFactor, create, unlock,
};

#[test]
fn what_was_kept_is_there_after_locking_and_unlocking() {
    let data = tempfile::tempdir().unwrap();
    let folder = VaultFolder::within(data.path());
    assert_eq!(folder.inspect().unwrap(), Presence::Nothing);
    let vault = made(data.path());
    keep(&vault, "Rain all day.");
    vault.lock().unwrap();
    assert_eq!(folder.inspect().unwrap(), Presence::Vault);

    let vault = opened(data.path(), FIRST).unwrap();
    assert_eq!(notes(&vault), ["Rain all day."]);
    assert_eq!((vault.access(), vault.opened_with()), (Access::ReadWrite, OpenedWith::Passphrase));
    assert!(vault.repairs().is_empty());
    assert!(!vault.has_recovery_phrase());
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_a_new_one_replaces_the_old() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    keep(&vault, "kept");
    vault.verify_passphrase(&typed(FIRST)).unwrap();
    assert!(matches!(vault.verify_passphrase(&typed(SECOND)), Err(Error::WrongPassphrase)));
    vault.change_passphrase(&chosen(SECOND)).unwrap();
    vault.lock().unwrap();
    assert!(matches!(opened(data.path(), FIRST), Err(Error::WrongPassphrase)));
    assert_eq!(notes(&opened(data.path(), SECOND).unwrap()), ["kept"]);
}

#[test]
fn the_recovery_phrase_opens_it_and_can_be_replaced_at_any_time() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    let (old, new) = (RecoveryPhrase::generate().unwrap(), RecoveryPhrase::generate().unwrap());
    let (old_words, new_words) = (words(&old), words(&new));
    vault.set_recovery_phrase(&old).unwrap();
    vault.set_recovery_phrase(&new).unwrap();
    vault.lock().unwrap();
    assert!(matches!(recovered(data.path(), &old_words), Err(Error::WrongRecoveryWords)));
    let vault = recovered(data.path(), &new_words).unwrap();
    assert_eq!(vault.opened_with(), OpenedWith::Recovery);
    assert!(vault.has_recovery_phrase());
    vault.lock().unwrap();
    opened(data.path(), FIRST).unwrap();
}

#[test]
fn without_a_recovery_sheet_ten_words_are_answered_with_just_that() {
    let data = tempfile::tempdir().unwrap();
    made(data.path()).lock().unwrap();
    let secret = Secret::Recovery(RecoveryPhrase::generate().unwrap());
    let refused = unlock(&VaultFolder::within(data.path()), &secret, WorkFactor::FOR_TESTS);
    assert!(matches!(refused, Err(Error::NoRecoverySlot)));
}

#[test]
fn a_new_key_keeps_everything_and_leaves_the_old_secrets_and_the_old_file_behind() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    let sheet = RecoveryPhrase::generate().unwrap();
    vault.set_recovery_phrase(&sheet).unwrap();
    for nth in 0..300 {
        keep(&vault, &format!("note {nth} {}", "word ".repeat(200)));
    }
    let before = notes(&vault);
    vault.rotate_key(&chosen(SECOND)).unwrap();
    assert_eq!(notes(&vault), before);
    keep(&vault, "after the new key");
    assert!(!vault.has_recovery_phrase());
    assert_eq!(vault.database_name(), "journal-0002.db");
    let version: i64 = vault.connection().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 7);
    vault.lock().unwrap();

    let mut files: Vec<_> = std::fs::read_dir(data.path().join("vault"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["LOCK", "header.copy.json", "header.json", "journal-0002.db"]);
    assert!(matches!(opened(data.path(), FIRST), Err(Error::WrongPassphrase)));
    assert_eq!(notes(&opened(data.path(), SECOND).unwrap()).len(), before.len() + 1);
}

#[test]
fn creating_where_a_vault_is_changes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let vault = made(data.path());
    keep(&vault, "kept");
    vault.lock().unwrap();
    let again = create(&VaultFolder::within(data.path()), &chosen(SECOND), WorkFactor::FOR_TESTS, furnish);
    assert!(matches!(again, Err(Error::VaultExists)));
    assert_eq!(notes(&opened(data.path(), FIRST).unwrap()), ["kept"]);
}

#[test]
fn the_thorough_check_runs_once_a_day_and_keeps_its_verdict() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    assert_eq!(vault.health().unwrap(), None);
    let health = vault.check_integrity().unwrap();
    assert!(health.sound);
    assert_eq!(vault.health().unwrap(), Some(health));
    assert_eq!(vault.check_integrity().unwrap(), health);
}

#[test]
fn the_shipped_work_factor_stands_in_the_header() {
    use std::io::Read;
    let data = tempfile::tempdir().unwrap();
    let folder = VaultFolder::within(data.path());
    create(&folder, &chosen(FIRST), WorkFactor::SHIPPED, furnish).unwrap().lock().unwrap();
    let header = std::fs::read_to_string(folder.path().join("header.json")).unwrap();
    let header: serde_json::Value = serde_json::from_str(&header).unwrap();
    let armour = header["slots"][0]["age"].as_str().unwrap();
    let mut age_file = Vec::new();
    age::armor::ArmoredReader::new(armour.as_bytes()).read_to_end(&mut age_file).unwrap();
    let stanza = String::from_utf8_lossy(&age_file).lines().nth(1).unwrap().to_owned();
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"), "{stanza}");
}
