//! Another state of a vault is opened beside it, for reading: a conflicted copy of the database, a
//! copied folder, the key of another computer.

#![cfg(test)]

mod common;

use std::fs;
use std::path::Path;

use common::{FIRST, SECOND, create_vault, name_of, new_passphrase, notes, save, try_unlock, typed};
use testsupport::{FolderSnapshot, copy_folder};
use vault::{Secret, StateFile, Vault, VaultFolder, WorkFactor};

const CONFLICTED: &str = "journal-0001 (conflicted copy).db";

fn folder_of(data: &Path) -> std::path::PathBuf {
    data.join("vault")
}

/// A vault with one more note than the conflicted copy of its database.
fn vault_with_conflict(data: &Path) -> Vault {
    let mut vault = create_vault(data);
    save(&mut vault, "of both");
    vault.lock().unwrap();
    fs::copy(folder_of(data).join("journal-0001.db"), folder_of(data).join(CONFLICTED)).unwrap();
    let mut vault = try_unlock(data, FIRST).unwrap();
    save(&mut vault, "of one");
    vault
}

fn secret(passphrase: &str) -> Secret {
    Secret::Passphrase(typed(passphrase))
}

fn unlock_state(state: &StateFile, passphrase: &str) -> vault::Result<Vault> {
    state.unlock(&secret(passphrase), WorkFactor::FOR_TESTS)
}

#[test]
fn conflicted_copy_opens_with_the_vaults_own_key_and_is_not_written() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_conflict(data.path());
    assert_eq!(vault.other_states(), [CONFLICTED]);
    let before = FolderSnapshot::of(data.path());
    let state = StateFile::named(&vault, CONFLICTED).unwrap();
    assert!(state.is_of(&vault) && state.has_key_of(&vault) && !state.is_open_in(&vault));
    let mut other = state.open(&vault.vault_key()).unwrap();
    assert_eq!(notes(&other), ["of both"]);
    assert!(other.transact(|_| Ok::<_, vault::Error>(())).is_err());
    other.lock().unwrap();
    before.assert_unchanged(data.path(), "looking into a conflicted copy");
    for no_state in ["journal-0001.db", "header.json", "../gate.json", "nothing"] {
        assert!(StateFile::named(&vault, no_state).is_err(), "{no_state}");
    }
}

#[test]
fn altered_or_cut_copy_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_conflict(data.path());
    let path = folder_of(data.path()).join(CONFLICTED);
    let whole = fs::read(&path).unwrap();
    let mut altered = whole.clone();
    altered[4096 * 2 + 9] ^= 1;
    for bytes in [&altered, &whole[..4096 * 3]] {
        fs::write(&path, bytes).unwrap();
        let refused = StateFile::named(&vault, CONFLICTED).unwrap().open(&vault.vault_key()).err().unwrap();
        assert_eq!(name_of(&refused), "DatabaseDamaged");
    }
    fs::write(&path, &whole).unwrap();
    assert!(StateFile::named(&vault, CONFLICTED).unwrap().open(&vault.vault_key()).is_ok());
}

#[test]
fn copied_folder_opens_with_the_passphrase_of_its_own() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut vault = create_vault(data.path());
    save(&mut vault, "before the copy");
    vault.lock().unwrap();
    copy_folder(&folder_of(data.path()), &folder_of(elsewhere.path()));
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();

    for path in [elsewhere.path().to_owned(), folder_of(elsewhere.path())] {
        let state = StateFile::in_folder(&path).unwrap();
        assert!(state.is_of(&vault) && !state.has_key_of(&vault));
        assert_eq!(name_of(&state.open(&vault.vault_key()).err().unwrap()), "DatabaseForeign");
        assert_eq!(name_of(&unlock_state(&state, SECOND).err().unwrap()), "WrongPassphrase");
        assert_eq!(notes(&unlock_state(&state, FIRST).unwrap()), ["before the copy"]);
    }
    assert!(StateFile::in_folder(data.path()).unwrap().is_open_in(&vault), "the notebook itself");
    let nothing = StateFile::in_folder(&elsewhere.path().join("nowhere")).err().unwrap();
    assert_eq!(name_of(&nothing), "NoVault");
}

#[test]
fn key_of_another_computer_opens_its_own_database() {
    let data = tempfile::tempdir().unwrap();
    let folder = folder_of(data.path());
    let mut vault = create_vault(data.path());
    save(&mut vault, "of both");
    vault.lock().unwrap();
    let other = tempfile::tempdir().unwrap();
    copy_folder(&folder, &folder_of(other.path()));
    let mut there = try_unlock(other.path(), FIRST).unwrap();
    there.rotate_key(&new_passphrase(SECOND)).unwrap();
    save(&mut there, "of the other computer");
    there.lock().unwrap();
    // After synchronising: the other's files, and one copy of the header from here.
    for name in ["header.copy.json", "journal-0002.db"] {
        fs::copy(folder_of(other.path()).join(name), folder.join(name)).unwrap();
    }

    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(notes(&vault), ["of both"]);
    let names = vault.other_states();
    assert_eq!(names, ["header.journal-0002.db.1.json"], "its key is kept");
    let state = StateFile::named(&vault, &names[0]).unwrap();
    assert!(state.is_of(&vault) && !state.has_key_of(&vault));
    assert_eq!(name_of(&unlock_state(&state, FIRST).err().unwrap()), "WrongPassphrase");
    assert_eq!(notes(&unlock_state(&state, SECOND).unwrap()), ["of both", "of the other computer"]);
}

#[test]
fn other_state_replaces_the_vault_or_goes_when_asked_to() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_conflict(data.path());
    let state = StateFile::named(&vault, CONFLICTED).unwrap();
    let target = VaultFolder::within(data.path());
    let prepared = state.prepare_restore(&target, &secret(FIRST)).unwrap();
    vault.lock().unwrap();
    let kept = prepared.swap("2026-11-29").unwrap().kept_aside.unwrap();
    let vault = try_unlock(data.path(), FIRST).unwrap();
    assert_eq!(notes(&vault), ["of both"]);
    assert!(kept.join(CONFLICTED).exists() && kept.join("journal-0001.db").exists());
    vault.lock().unwrap();

    let kept = VaultFolder::at(&kept).unwrap();
    let vault = vault::unlock(&kept, &secret(FIRST), WorkFactor::FOR_TESTS).unwrap();
    assert_eq!(notes(&vault), ["of both", "of one"]);
    assert!(vault.remove_other_state("journal-0001.db").is_err());
    vault.remove_other_state(CONFLICTED).unwrap();
    assert_eq!(vault.other_states(), [""; 0]);
}
