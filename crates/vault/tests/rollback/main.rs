//! T15: older files that were put back are told before anything is written.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

use std::path::Path;

use common::{
    FIRST, SECOND, create_vault, integrity_errors, new_passphrase, notes, save, try_recover, try_unlock,
    typed,
};
use testsupport::FolderSnapshot;
use vault::{
    Access, Error, RecoveryPhrase, Repair, Result, Rollback, Secret, Vault, VaultFolder, WorkFactor,
};

const DATABASE: &str = "journal-0001.db";
const HEADERS: [&str; 2] = ["header.json", "header.copy.json"];

fn put_back(data: &Path, files: &[(&str, Vec<u8>)]) {
    for (name, bytes) in files {
        std::fs::write(data.join("vault").join(name), bytes).unwrap();
    }
}

fn taken(data: &Path, names: &[&'static str]) -> Vec<(&'static str, Vec<u8>)> {
    names.iter().map(|name| (*name, std::fs::read(data.join("vault").join(name)).unwrap())).collect()
}

fn as_it_is(data: &Path, passphrase: &str) -> Result<Vault> {
    let secret = Secret::Passphrase(typed(passphrase));
    vault::unlock_as_it_is(&VaultFolder::within(data), &secret, WorkFactor::FOR_TESTS)
}

fn read_only(data: &Path, passphrase: &str) -> Result<Vault> {
    let secret = Secret::Passphrase(typed(passphrase));
    vault::unlock_read_only(&VaultFolder::within(data), &secret, WorkFactor::FOR_TESTS)
}

/// Checks that the older file is told and nothing is written, that the vault can be read, and that
/// the person's choice counts and is told until it is acknowledged.
fn assert_told(data: &Path, passphrase: &str, expected: Rollback, kept: &[&str]) {
    let before = FolderSnapshot::of(data);
    let refused = try_unlock(data, passphrase).err();
    match (&refused, expected) {
        (Some(Error::OlderHeader), Rollback::OlderHeader)
        | (Some(Error::OlderDatabase), Rollback::OlderDatabase) => {}
        _ => panic!("{refused:?}"),
    }
    before.assert_unchanged(data, "being told");
    let vault = read_only(data, passphrase).unwrap();
    assert_eq!((vault.access(), vault.rollback()), (Access::Rescue, Some(expected)));
    assert_eq!(notes(&vault), kept);
    vault.lock().unwrap();
    before.assert_unchanged(data, "reading");

    let vault = as_it_is(data, passphrase).unwrap();
    assert_eq!((vault.access(), vault.rollback()), (Access::ReadWrite, Some(expected)));
    vault.lock().unwrap();
    let mut vault = try_unlock(data, passphrase).unwrap();
    assert_eq!(vault.rollback(), Some(expected), "until it is acknowledged");
    save(&mut vault, "afterwards");
    vault.acknowledge_rollback().unwrap();
    vault.lock().unwrap();
    let vault = try_unlock(data, passphrase).unwrap();
    assert_eq!(vault.rollback(), None);
    assert_eq!(integrity_errors(&vault), [""; 0]);
    vault.lock().unwrap();
}

#[test]
fn older_header_put_back_is_told_before_anything_is_written() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "kept");
    let older = taken(data.path(), &HEADERS);
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    // Control: the newer one opens without a word.
    assert_eq!(try_unlock(data.path(), SECOND).unwrap().rollback(), None);
    put_back(data.path(), &older);
    assert!(matches!(try_unlock(data.path(), SECOND), Err(Error::WrongPassphrase)));
    assert_told(data.path(), FIRST, Rollback::OlderHeader, &["kept"]);
}

#[test]
fn header_without_the_recovery_sheet_made_since_is_told() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    let older = taken(data.path(), &HEADERS);
    let sheet = RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap();
    vault.set_recovery_phrase(&sheet).unwrap();
    vault.lock().unwrap();
    try_recover(data.path(), &common::words(&sheet)).unwrap().lock().unwrap();
    put_back(data.path(), &older);
    assert_told(data.path(), FIRST, Rollback::OlderHeader, &[]);
}

#[test]
fn older_database_beside_a_newer_header_is_told() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "kept");
    let older = taken(data.path(), &[DATABASE]);
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    save(&mut vault, "since");
    vault.lock().unwrap();
    put_back(data.path(), &older);
    assert_told(data.path(), SECOND, Rollback::OlderDatabase, &["kept"]);
}

#[test]
fn one_older_copy_of_the_header_is_mended_and_no_rollback() {
    for (name, repaired) in [(HEADERS[0], Repair::Header), (HEADERS[1], Repair::HeaderCopy)] {
        let data = tempfile::tempdir().unwrap();
        let mut vault = create_vault(data.path());
        let older = taken(data.path(), &[name]);
        vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
        vault.lock().unwrap();
        put_back(data.path(), &older);
        let vault = try_unlock(data.path(), SECOND).unwrap();
        assert_eq!((vault.rollback(), vault.repairs()), (None, &[repaired][..]));
        vault.lock().unwrap();
        // Control: once it is the only one, it is.
        put_back(data.path(), &older);
        let other = HEADERS.into_iter().find(|other| *other != name).unwrap();
        std::fs::remove_file(data.path().join("vault").join(other)).unwrap();
        assert!(matches!(try_unlock(data.path(), FIRST), Err(Error::OlderHeader)));
    }
}

#[test]
fn header_that_could_not_be_written_is_no_rollback() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    // Nothing can take the temporary name of the header.
    let in_the_way = data.path().join("vault/header.json.new");
    std::fs::create_dir(&in_the_way).unwrap();
    for _ in 0..3 {
        assert!(vault.change_passphrase(&new_passphrase(SECOND)).is_err());
    }
    vault.lock().unwrap();
    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(vault.rollback(), None);
    vault.lock().unwrap();
    std::fs::remove_dir(&in_the_way).unwrap();
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    assert_eq!(try_unlock(data.path(), SECOND).unwrap().rollback(), None);
}

#[test]
fn older_pair_of_a_new_key_is_a_whole_copy_and_opens() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    let older = taken(data.path(), &[HEADERS[0], HEADERS[1], DATABASE]);
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    put_back(data.path(), &older[..2]);
    assert!(matches!(try_unlock(data.path(), FIRST), Err(Error::DatabaseMissing)));
    put_back(data.path(), &older);
    // As SECURITY.md says, this cannot be noticed: an older copy of everything.
    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(vault.rollback(), None);
    vault.lock().unwrap();
    assert!(data.path().join("vault/journal-0002.db").exists(), "what is newer stays");
}
