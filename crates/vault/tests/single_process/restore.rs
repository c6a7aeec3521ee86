//! A vault is restored from a copy of it, whole or not at all, with the one that was there kept; and
//! other states of it are opened beside it, for reading.

use std::fs;
use std::path::{Path, PathBuf};

use testsupport::{FolderSnapshot, Random, copy_folder, generated_text, repetitions};
use vault::{
    PreparedRestore, Restored, Result, Secret, StateFile, Vault, VaultFolder, WorkFactor, restore, unlock,
};

use crate::common::{
    FIRST, SECOND, create_vault, name_of, new_passphrase, notes, save, try_create, try_unlock, typed,
};

const TODAY: &str = "2026-11-29";
const PAGE: usize = 4096;
const CONFLICTED: &str = "journal-0001 (conflicted copy).db";

/// A data folder with a vault of some notes, and a copy of the vault in `backup`, after which the
/// passphrase was changed and more was written.
fn notebook_with_backup() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..40 {
        save(&mut vault, &generated_text(nth, 200));
    }
    vault.lock().unwrap();
    copy_folder(&data.path().join("vault"), &data.path().join("backup"));
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    save(&mut vault, "written after the backup");
    vault.lock().unwrap();
    data
}

fn at(path: &Path) -> VaultFolder {
    VaultFolder::at(path).unwrap()
}

fn open_at(path: &Path, passphrase: &str) -> Result<Vault> {
    unlock(&at(path), &Secret::Passphrase(typed(passphrase)), WorkFactor::FOR_TESTS)
}

fn notes_at(path: &Path, passphrase: &str) -> Vec<String> {
    let vault = open_at(path, passphrase).unwrap();
    let found = notes(&vault);
    vault.lock().unwrap();
    found
}

fn try_restore(data: &Path, passphrase: &str) -> Result<Restored> {
    let secret = Secret::Passphrase(typed(passphrase));
    restore(&at(&data.join("backup")), &VaultFolder::within(data), &secret, TODAY)
}

fn folders(data: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(data).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn backup_becomes_the_vault_and_the_old_one_is_kept() {
    let data = notebook_with_backup();
    let backup = FolderSnapshot::of(&data.path().join("backup"));
    let kept = try_restore(data.path(), FIRST).unwrap().kept_aside.unwrap();
    assert!(kept.ends_with("vault-before-2026-11-29"), "{kept:?}");
    assert_eq!(folders(data.path()), ["backup", "vault", "vault-before-2026-11-29"]);
    assert!(VaultFolder::within(data.path()).is_newly_restored());
    assert!(open_at(&data.path().join("vault"), SECOND).is_err(), "the passphrase is the backup's");
    assert_eq!(notes_at(&data.path().join("vault"), FIRST).len(), 40);
    assert!(!VaultFolder::within(data.path()).is_newly_restored(), "it was unlocked");
    assert_eq!(notes_at(&kept, SECOND).last().unwrap(), "written after the backup");
    backup.assert_unchanged(&data.path().join("backup"), "restoring it");

    try_restore(data.path(), FIRST).unwrap();
    // Over one that was never unlocked.
    let again = try_restore(data.path(), FIRST).unwrap().kept_aside.unwrap();
    assert!(!at(&again).is_newly_restored());
    assert!(again.ends_with("vault-before-2026-11-29-3"), "{again:?}");
    let kept = VaultFolder::within(data.path()).kept_aside();
    let days: Vec<_> = kept.iter().map(|kept| (&*kept.day, kept.path.clone())).collect();
    let canonical = fs::canonicalize(data.path()).unwrap();
    let named = |name: &str| (TODAY, canonical.join(name));
    let names = ["vault-before-2026-11-29-3", "vault-before-2026-11-29-2", "vault-before-2026-11-29"];
    assert_eq!(days, names.map(named));
}

#[test]
fn vault_that_is_gone_or_in_pieces_is_replaced() {
    for pieces in [false, true] {
        let data = notebook_with_backup();
        let vault = data.path().join("vault");
        if pieces {
            fs::remove_file(vault.join("header.json")).unwrap();
            fs::remove_file(vault.join("header.copy.json")).unwrap();
        } else {
            fs::remove_dir_all(&vault).unwrap();
        }
        let restored = try_restore(data.path(), FIRST).unwrap();
        assert_eq!(restored.kept_aside.is_some(), pieces);
        assert_eq!(notes_at(&vault, FIRST).len(), 40);
        if let Some(kept) = restored.kept_aside {
            assert!(kept.join("journal-0001.db").exists(), "its pieces are kept");
        }
    }
}

#[test]
fn refused_restore_changes_nothing() {
    let flip = |path: PathBuf, byte: usize| {
        let mut bytes = fs::read(&path).unwrap();
        bytes[byte] ^= 1;
        fs::write(&path, bytes).unwrap();
    };
    type Wreck<'a> = (&'a str, &'a dyn Fn(&Path), &'a str);
    let wrecks: [Wreck<'_>; 7] = [
        ("WrongPassphrase", &|_| {}, SECOND),
        ("DatabaseDamaged", &|backup| flip(backup.join("journal-0001.db"), 3 * PAGE + 17), FIRST),
        (
            "DatabaseDamaged",
            &|backup| {
                let file = fs::File::options().write(true).open(backup.join("journal-0001.db")).unwrap();
                file.set_len(2 * PAGE as u64).unwrap();
            },
            FIRST,
        ),
        ("DatabaseMissing", &|backup| fs::remove_file(backup.join("journal-0001.db")).unwrap(), FIRST),
        (
            "DatabaseForeign",
            &|backup| {
                let other = tempfile::tempdir().unwrap();
                try_create(other.path(), FIRST).unwrap().lock().unwrap();
                fs::copy(other.path().join("vault/journal-0001.db"), backup.join("journal-0001.db")).unwrap();
            },
            FIRST,
        ),
        (
            "HeaderDamaged",
            &|backup| ["header.json", "header.copy.json"].iter().for_each(|name| flip(backup.join(name), 9)),
            FIRST,
        ),
        ("NoVault", &|backup| fs::remove_dir_all(backup).unwrap(), FIRST),
    ];
    for (expected, wreck, passphrase) in wrecks {
        let data = notebook_with_backup();
        wreck(&data.path().join("backup"));
        let before = FolderSnapshot::of(&data.path().join("vault"));
        let refused = try_restore(data.path(), passphrase).unwrap_err();
        assert_eq!(name_of(&refused), expected);
        before.assert_unchanged(&data.path().join("vault"), expected);
        assert!(!data.path().join(".restoring").exists(), "{expected}: a copy is left");
        assert_eq!(notes_at(&data.path().join("vault"), SECOND).len(), 41);
    }
}

#[test]
fn open_vault_is_not_replaced_and_can_be_afterwards() {
    let data = notebook_with_backup();
    let vault = try_unlock(data.path(), SECOND).unwrap();
    assert_eq!(name_of(&try_restore(data.path(), FIRST).unwrap_err()), "AlreadyOpen");
    assert_eq!(folders(data.path()), ["backup", "vault"]);

    let secret = Secret::Passphrase(typed(FIRST));
    let target = VaultFolder::within(data.path());
    let prepared = PreparedRestore::copy(&at(&data.path().join("backup")), &target, &secret).unwrap();
    assert_eq!(notes(&vault).len(), 41, "the copy is made while the notebook is open");
    let rows = |db: &vault::rusqlite::Connection| -> Result<i64> {
        Ok(db.query_row("SELECT count(*) FROM note", [], |row| row.get(0))?)
    };
    assert_eq!(prepared.check(rows).unwrap(), 40);
    vault.lock().unwrap();
    prepared.swap(TODAY).unwrap();
    assert_eq!(notes_at(&data.path().join("vault"), FIRST).len(), 40);
}

#[test]
fn vault_without_a_mark_in_the_work_folder_is_never_cleared() {
    let data = notebook_with_backup();
    copy_folder(&data.path().join("vault"), &data.path().join(".restoring"));
    fs::remove_file(data.path().join(".restoring/LOCK")).unwrap();
    let before = FolderSnapshot::of(&data.path().join("vault"));
    assert_eq!(name_of(&try_restore(data.path(), FIRST).unwrap_err()), "VaultExists");
    before.assert_unchanged(&data.path().join("vault"), "a refused restore");
    assert!(data.path().join(".restoring/journal-0001.db").exists());
}

#[test]
fn kept_vault_goes_when_it_is_let_go_and_nothing_else_does() {
    let data = notebook_with_backup();
    let kept = try_restore(data.path(), FIRST).unwrap().kept_aside.unwrap();
    fs::write(kept.join("somebody's.odt"), "a letter").unwrap();
    let vault = open_at(&kept, SECOND).unwrap();
    assert_eq!(name_of(&at(&kept).remove_for_good().unwrap_err()), "AlreadyOpen");
    vault.lock().unwrap();
    at(&kept).remove_for_good().unwrap();
    assert_eq!(folders(&kept), ["somebody's.odt"]);
    assert_eq!(notes_at(&data.path().join("vault"), FIRST).len(), 40);
    assert_eq!(notes_at(&data.path().join("backup"), FIRST).len(), 40);
}

/// As FAT lists a short name, if it is mounted so.
#[test]
fn lock_in_small_letters_goes_with_the_kept_vault() {
    let data = notebook_with_backup();
    let kept = try_restore(data.path(), FIRST).unwrap().kept_aside.unwrap();
    let _ = fs::remove_file(kept.join("LOCK"));
    fs::write(kept.join("lock"), "").unwrap();
    at(&kept).remove_for_good().unwrap();
    assert!(!kept.exists());
}

#[test]
fn every_wrecked_vault_is_as_it_was_after_restoring() {
    let vaults = repetitions(12, 200);
    let mut random = Random::new();
    let seed = random.seed();
    for nth in 0..vaults {
        let data = tempfile::tempdir().unwrap();
        let mut vault = create_vault(data.path());
        for note in 0..random.below(30) {
            save(&mut vault, &generated_text(random.next(), usize::try_from(1 + note * 30).unwrap()));
        }
        let written = notes(&vault);
        vault.lock().unwrap();
        let folder = data.path().join("vault");
        copy_folder(&folder, &data.path().join("backup"));
        wreck(&folder, &mut random);
        try_restore(data.path(), FIRST).unwrap();
        assert_eq!(notes_at(&folder, FIRST), written, "vault {nth}, seed {seed}");
    }
    println!("T10: {vaults} of {vaults} wrecked vaults restored with equal notes (seed {seed})");
}

/// Damages a vault in one of the ways in which drives and people do.
fn wreck(folder: &Path, random: &mut Random) {
    let names = ["header.json", "header.copy.json", "journal-0001.db"];
    match random.below(4) {
        0 => fs::remove_dir_all(folder).unwrap(),
        1 => names.iter().take(2).for_each(|name| fs::write(folder.join(name), "").unwrap()),
        kind => {
            let path = folder.join("journal-0001.db");
            let mut bytes = fs::read(&path).unwrap();
            let place = usize::try_from(random.below(bytes.len() as u64)).unwrap();
            if kind == 2 {
                bytes.truncate(place)
            } else {
                bytes[place] ^= 0x55
            }
            fs::write(&path, bytes).unwrap();
        }
    }
}

fn vault_of(data: &Path) -> std::path::PathBuf {
    data.join("vault")
}

/// A vault with one more note than the conflicted copy of its database.
fn vault_with_conflict(data: &Path) -> Vault {
    let mut vault = create_vault(data);
    save(&mut vault, "of both");
    vault.lock().unwrap();
    fs::copy(vault_of(data).join("journal-0001.db"), vault_of(data).join(CONFLICTED)).unwrap();
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
    let path = vault_of(data.path()).join(CONFLICTED);
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
    copy_folder(&vault_of(data.path()), &vault_of(elsewhere.path()));
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();

    for path in [elsewhere.path().to_owned(), vault_of(elsewhere.path())] {
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
    let folder = vault_of(data.path());
    let mut vault = create_vault(data.path());
    save(&mut vault, "of both");
    vault.lock().unwrap();
    let other = tempfile::tempdir().unwrap();
    copy_folder(&folder, &vault_of(other.path()));
    let mut there = try_unlock(other.path(), FIRST).unwrap();
    there.rotate_key(&new_passphrase(SECOND)).unwrap();
    save(&mut there, "of the other computer");
    there.lock().unwrap();
    // After synchronising: the other's files, and one copy of the header from here.
    for name in ["header.copy.json", "journal-0002.db"] {
        fs::copy(vault_of(other.path()).join(name), folder.join(name)).unwrap();
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
