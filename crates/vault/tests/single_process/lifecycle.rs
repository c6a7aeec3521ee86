//! Operations of a vault in the order in which a person meets them.

use vault::{
    Access, Error, OpenedWith, Presence, RecoveryPhrase, Secret, VaultFolder, WorkFactor, create, unlock,
};

use crate::common::{
    FIRST, SECOND, create_schema, create_vault, new_passphrase, notes, save, try_recover, try_unlock, typed,
    words,
};

#[test]
fn notes_are_there_after_locking_and_unlocking() {
    let data = tempfile::tempdir().unwrap();
    let folder = VaultFolder::within(data.path());
    assert_eq!(folder.inspect().unwrap(), Presence::Nothing);
    let mut vault = create_vault(data.path());
    save(&mut vault, "Rain all day.");
    vault.lock().unwrap();
    assert_eq!(folder.inspect().unwrap(), Presence::Vault);

    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(notes(&vault), ["Rain all day."]);
    assert_eq!((vault.access(), vault.opened_with()), (Access::ReadWrite, OpenedWith::Passphrase));
    assert!(vault.repairs().is_empty());
    assert!(!vault.has_recovery_phrase());
}

#[test]
fn changed_passphrase_replaces_the_old_one() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "kept");
    vault.verify_passphrase(&typed(FIRST)).unwrap();
    assert!(matches!(vault.verify_passphrase(&typed(SECOND)), Err(Error::WrongPassphrase)));
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    assert!(matches!(try_unlock(data.path(), FIRST), Err(Error::WrongPassphrase)));
    assert_eq!(notes(&try_unlock(data.path(), SECOND).unwrap()), ["kept"]);
}

#[test]
fn recovery_phrase_opens_and_can_be_replaced() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    let (old, new) = (
        RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap(),
        RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap(),
    );
    let (old_words, new_words) = (words(&old), words(&new));
    vault.set_recovery_phrase(&old).unwrap();
    vault.set_recovery_phrase(&new).unwrap();
    vault.lock().unwrap();
    assert!(matches!(try_recover(data.path(), &old_words), Err(Error::WrongRecoveryWords)));
    let vault = try_recover(data.path(), &new_words).unwrap();
    assert_eq!(vault.opened_with(), OpenedWith::Recovery);
    assert!(vault.has_recovery_phrase());
    vault.lock().unwrap();
    try_unlock(data.path(), FIRST).unwrap();
}

#[test]
fn recovery_words_without_a_recovery_slot_are_refused() {
    let data = tempfile::tempdir().unwrap();
    create_vault(data.path()).lock().unwrap();
    let secret = Secret::Recovery(RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap());
    let refused = unlock(&VaultFolder::within(data.path()), &secret, WorkFactor::FOR_TESTS);
    assert!(matches!(refused, Err(Error::NoRecoverySlot)));
}

#[test]
fn key_rotation_keeps_notes_and_drops_old_secrets() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    let sheet = RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap();
    vault.set_recovery_phrase(&sheet).unwrap();
    for nth in 0..300 {
        save(&mut vault, &format!("note {nth} {}", "word ".repeat(200)));
    }
    let before = notes(&vault);
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    assert_eq!(notes(&vault), before);
    save(&mut vault, "after the new key");
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
    assert!(matches!(try_unlock(data.path(), FIRST), Err(Error::WrongPassphrase)));
    assert_eq!(notes(&try_unlock(data.path(), SECOND).unwrap()).len(), before.len() + 1);
}

#[test]
fn creating_over_a_vault_changes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "kept");
    vault.lock().unwrap();
    let again = create(
        &VaultFolder::within(data.path()),
        &new_passphrase(SECOND),
        WorkFactor::FOR_TESTS,
        create_schema,
    );
    assert!(matches!(again, Err(Error::VaultExists)));
    assert_eq!(notes(&try_unlock(data.path(), FIRST).unwrap()), ["kept"]);
}

#[test]
fn integrity_check_runs_once_a_day() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    assert_eq!(vault.health().unwrap(), None);
    let health = vault.check_integrity().unwrap();
    assert!(health.sound);
    assert_eq!(vault.health().unwrap(), Some(health));
    assert_eq!(vault.check_integrity().unwrap(), health);
    vault.lock().unwrap();

    // A day on which it was only opened leaves no trace in the file.
    let file = data.path().join("vault/journal-0001.db");
    let before = std::fs::read(&file).unwrap();
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(vault.health().unwrap(), None);
    vault.check_integrity().unwrap();
    vault.lock().unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), before);

    // The result is stored with the next change.
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.check_integrity().unwrap();
    save(&mut vault, "one");
    vault.lock().unwrap();
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(vault.health().unwrap(), Some(health));
}

#[test]
fn header_has_the_shipped_work_factor() {
    use std::io::Read;
    let data = tempfile::tempdir().unwrap();
    let folder = VaultFolder::within(data.path());
    create(&folder, &new_passphrase(FIRST), WorkFactor::SHIPPED, create_schema).unwrap().lock().unwrap();
    let header = std::fs::read_to_string(folder.path().join("header.json")).unwrap();
    let header: serde_json::Value = serde_json::from_str(&header).unwrap();
    let armour = header["slots"][0]["age"].as_str().unwrap();
    let mut age_file = Vec::new();
    age::armor::ArmoredReader::new(armour.as_bytes()).read_to_end(&mut age_file).unwrap();
    let stanza = String::from_utf8_lossy(&age_file).lines().nth(1).unwrap().to_owned();
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"), "{stanza}");
}
