//! Backups: complete vaults that open by themselves, seen and told apart without a key.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use testsupport::{FolderSnapshot, Random, copy_folder, generated_text, quick_tempdir, repetitions};
use vault::{
    Access, BackupName, Error, FoundBackup, OpensWith, PAPERS, Papers, Secret, Vault, VaultFolder,
    WorkFactor, backups_in, unlock,
};

use crate::common::{
    FIRST, SECOND, create_vault, integrity_errors, name_of, new_passphrase, notes, save, try_create,
    try_unlock, typed,
};

const DAY: &str = "2026-11-29";
const SHEETS: Papers = Papers { readme: "Read this first.", security: "# Security", script: "print()" };

fn vault_with_notes(data: &Path) -> Vault {
    let mut vault = create_vault(data);
    for nth in 0..40 {
        save(&mut vault, &generated_text(nth, 300));
    }
    vault
}

fn back_up(vault: &Vault, root: &Path) -> PathBuf {
    let (_, path) = BackupName::next(root, DAY, None).unwrap();
    vault.back_up_into(&path, &SHEETS).unwrap();
    path
}

fn open_backup(folder: &Path, passphrase: &str) -> vault::Result<Vault> {
    let secret = Secret::Passphrase(typed(passphrase));
    unlock(&VaultFolder::at(folder).unwrap(), &secret, WorkFactor::FOR_TESTS)
}

fn only(root: &Path) -> FoundBackup {
    let mut found = backups_in(root).unwrap();
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[test]
fn backup_is_a_vault_of_its_own() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let root = data.path().join("backups");
    let before = FolderSnapshot::of(&data.path().join("vault"));
    let path = back_up(&vault, &root);
    before.assert_unchanged(&data.path().join("vault"), "a backup");
    assert_eq!(path.file_name().unwrap(), DAY);

    let found = only(&root);
    assert!(found.is_complete() && vault.vault_key().is_own(&found));
    assert_eq!((found.name.day.as_str(), found.name.before_schema), (DAY, None));
    assert_eq!(vault.vault_key().opens_with(&found), OpensWith::PassphraseOfToday);
    let on_drive: u64 =
        fs::read_dir(&path).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).sum();
    assert_eq!(found.bytes, on_drive);
    for paper in PAPERS {
        assert!(path.join(paper).is_file(), "{paper}");
    }
    let opened = open_backup(&path, FIRST).unwrap();
    assert_eq!(notes(&opened), notes(&vault));
    assert_eq!(integrity_errors(&opened), [""; 0]);
}

#[test]
fn nobody_else_can_read_a_backup() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let path = back_up(&vault, &data.path().join("backups"));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o700));
    for file in fs::read_dir(&path).unwrap() {
        let file = file.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn backup_replaces_nothing() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let root = data.path().join("backups");
    let path = back_up(&vault, &root);
    let before = FolderSnapshot::of(&path);
    assert!(matches!(vault.back_up_into(&path, &SHEETS), Err(Error::VaultExists)));
    before.assert_unchanged(&path, "another backup of its name");
    let file = root.join("2026-11-30");
    fs::write(&file, "somebody's").unwrap();
    assert!(matches!(vault.back_up_into(&file, &SHEETS), Err(Error::VaultExists)));
    assert_eq!(fs::read_to_string(&file).unwrap(), "somebody's");
    assert_eq!(fs::read_dir(&root).unwrap().count(), 2, "nothing else is left");
}

#[test]
fn copy_of_two_moments_is_thrown_away() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = vault_with_notes(data.path());
    let target = data.path().join("backups").join(DAY);
    let begun = vault.begin_backup().unwrap();
    save(&mut vault, "written meanwhile");
    assert!(begun.copy(&target).unwrap().is_none());
    assert_eq!(fs::read_dir(data.path().join("backups")).unwrap().count(), 0);

    let begun = vault.begin_backup().unwrap();
    let copied = begun.copy(&target).unwrap().expect("nothing was written");
    save(&mut vault, "written after the copy");
    copied.finish(&SHEETS).unwrap();
    assert_eq!(notes(&open_backup(&target, FIRST).unwrap()).len(), 41);
}

#[test]
fn vault_can_be_used_while_it_is_copied() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = vault_with_notes(data.path());
    let root = data.path().join("backups");
    let (mut whole, mut thrown_away) = (0, 0);
    for nth in 0..60 {
        let begun = vault.begin_backup().unwrap();
        let target = root.join(BackupName::next(&root, DAY, None).unwrap().0.to_string());
        let to_copy = target.clone();
        let copying =
            std::thread::spawn(move || begun.copy(&to_copy).unwrap().map(|copied| copied.finish(&SHEETS)));
        if nth % 2 == 0 {
            save(&mut vault, &generated_text(nth, 2_000));
        }
        let count = notes(&vault).len();
        match copying.join().unwrap() {
            Some(finished) => {
                finished.unwrap();
                whole += 1;
                let found = notes(&vault.open_other(&VaultFolder::at(&target).unwrap()).unwrap()).len();
                assert!(found == count || found + 1 == count, "{found} of {count}");
            }
            None => {
                thrown_away += 1;
                assert!(!target.exists());
            }
        }
    }
    println!("{whole} whole, {thrown_away} thrown away");
    assert!(whole >= 30, "nothing is thrown away while nobody writes");
    assert_eq!(integrity_errors(&vault), [""; 0]);
    vault.lock().unwrap();
    assert!(try_unlock(data.path(), FIRST).is_ok());
}

#[test]
fn another_state_opens_without_a_trace() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = vault_with_notes(data.path());
    let path = back_up(&vault, &data.path().join("backups"));
    save(&mut vault, "later");
    let folder = VaultFolder::at(&path).unwrap();
    let before = FolderSnapshot::of(&path);
    let mut other = vault.open_other(&folder).unwrap();
    assert_eq!((notes(&other).len(), other.access()), (40, Access::ReadOnly));
    assert!(matches!(other.transact(|_| Ok::<_, Error>(())), Err(Error::ReadOnly)));
    // Two at the same time, since none takes the lock.
    assert_eq!(notes(&vault.open_other(&folder).unwrap()).len(), 40);
    other.lock().unwrap();
    before.assert_unchanged(&path, "opening it for reading");
    assert_eq!(notes(&vault).len(), 41);
}

#[test]
fn another_state_with_an_unfinished_change_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let path = back_up(&vault, &data.path().join("backups"));
    let journal = path.join("journal-0001.db-journal");
    fs::write(&journal, [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]).unwrap();
    let before = FolderSnapshot::of(&path);
    let folder = VaultFolder::at(&path).unwrap();
    assert!(matches!(vault.open_other(&folder), Err(Error::ReadOnlyLeftover)));
    before.assert_unchanged(&path, "a refusal");
    fs::write(&journal, [0; 512]).unwrap();
    assert!(vault.open_other(&folder).is_ok(), "the journal of a complete change is no obstacle");
}

#[test]
fn backups_are_told_apart_by_their_secrets() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = vault_with_notes(data.path());
    let root = data.path().join("backups");
    back_up(&vault, &root);
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    back_up(&vault, &root);
    let secrets = |vault: &Vault| -> Vec<_> {
        backups_in(&root).unwrap().iter().map(|found| vault.vault_key().opens_with(found)).collect()
    };
    assert_eq!(secrets(&vault), [OpensWith::PassphraseOfToday, OpensWith::OtherPassphrase]);
    // The data key is the same: it opens here all the same.
    let older = VaultFolder::at(&root.join(DAY)).unwrap();
    assert!(vault.open_other(&older).is_ok());
    assert_eq!(name_of(&open_backup(&root.join(DAY), SECOND).err().unwrap()), "WrongPassphrase");

    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    back_up(&vault, &root);
    assert_eq!(
        secrets(&vault),
        [OpensWith::PassphraseOfToday, OpensWith::OtherKey, OpensWith::OtherKey],
        "a new key opens no backup made before"
    );
    assert!(matches!(vault.open_other(&older), Err(Error::DatabaseForeign)));
    assert_eq!(notes(&open_backup(&root.join("2026-11-29-3"), SECOND).unwrap()).len(), 40);
    assert!(backups_in(&root).unwrap().iter().all(|found| vault.vault_key().is_own(found)));
}

#[test]
fn backup_of_another_vault_is_not_ones_own() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let vault = vault_with_notes(data.path());
    let stranger = try_create(elsewhere.path(), SECOND).unwrap();
    let root = data.path().join("backups");
    back_up(&stranger, &root);
    let found = only(&root);
    assert!(!vault.vault_key().is_own(&found) && stranger.vault_key().is_own(&found));
    assert_eq!(vault.vault_key().opens_with(&found), OpensWith::OtherKey);
    let folder = found.vault_folder().unwrap();
    assert!(matches!(vault.open_other(&folder), Err(Error::DatabaseForeign)));
}

#[test]
fn half_a_backup_is_not_complete() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let root = data.path().join("backups");
    let path = back_up(&vault, &root);
    let whole = tempfile::tempdir().unwrap();
    copy_folder(&path, &whole.path().join("it"));
    for part in ["header.json", "header.copy.json", "journal-0001.db"] {
        for cut in [None, Some(0), Some(100), Some(4096 + 512)] {
            fs::remove_dir_all(&path).unwrap();
            copy_folder(&whole.path().join("it"), &path);
            match cut {
                None => fs::remove_file(path.join(part)).unwrap(),
                Some(length) => {
                    fs::File::options().write(true).open(path.join(part)).unwrap().set_len(length).unwrap()
                }
            }
            let found = only(&root);
            assert!(!found.is_complete() && !vault.vault_key().is_own(&found), "{part} {cut:?}");
        }
    }
    fs::remove_dir_all(&path).unwrap();
    copy_folder(&whole.path().join("it"), &path);
    assert!(only(&root).is_complete());
}

/// Writes `bytes` in the place of a file's own, for the time of `look`.
fn with_bytes<T>(file: &Path, bytes: &[u8], look: impl FnOnce() -> T) -> T {
    let whole = fs::read(file).unwrap();
    fs::write(file, bytes).unwrap();
    let seen = look();
    fs::write(file, whole).unwrap();
    seen
}

#[test]
fn every_flipped_bit_and_every_cut_of_a_backup_is_seen() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let (root, key) = (quick_tempdir(), vault.vault_key());
    let path = back_up(&vault, root.path());
    let folder = VaultFolder::at(&path).unwrap();
    let is_good = || only(root.path()).is_complete() && key.open_checked(&folder).is_ok();
    assert!(is_good());

    let mut random = Random::new();
    let seed = random.seed();
    let mut looked = 0;
    for (name, flips) in
        [("journal-0001.db", repetitions(1_000, 10_000)), ("header.json", 300), ("header.copy.json", 300)]
    {
        let file = path.join(name);
        let whole = fs::read(&file).unwrap();
        for nth in 0..flips {
            // A fifth of them in the first page, of these some in the salt.
            let within = if nth % 5 == 0 { whole.len().min(4096) } else { whole.len() };
            let bit = random.below(within as u64 * 8);
            let mut flipped = whole.clone();
            flipped[usize::try_from(bit / 8).unwrap()] ^= 1 << (bit % 8);
            assert!(!with_bytes(&file, &flipped, is_good), "{name}, bit {bit}, seed {seed}");
            looked += 1;
        }
        for length in (0..whole.len()).step_by(512) {
            assert!(!with_bytes(&file, &whole[..length], is_good), "{name}, cut to {length}");
            looked += 1;
        }
    }
    assert!(is_good(), "control: nothing else was changed");
    println!("{looked} flips and cuts of a backup, 0 taken for good (seed {seed})");
}

#[test]
fn damaged_salt_is_no_other_key() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let root = data.path().join("backups");
    let database = back_up(&vault, &root).join("journal-0001.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[3] ^= 1;
    fs::write(&database, bytes).unwrap();
    assert_eq!(vault.vault_key().opens_with(&only(&root)), OpensWith::PassphraseOfToday);
}

#[test]
fn damaged_notebook_is_not_backed_up() {
    let data = tempfile::tempdir().unwrap();
    let vault = vault_with_notes(data.path());
    let file = data.path().join("vault/journal-0001.db");
    let length = fs::metadata(&file).unwrap().len();
    // Pages that nothing has read since they were written.
    let mut bytes = fs::read(&file).unwrap();
    let middle = usize::try_from(length / 2).unwrap();
    bytes[middle] ^= 1;
    use std::os::unix::fs::FileExt;
    let opened = fs::File::options().write(true).open(&file).unwrap();
    opened.write_all_at(&bytes[middle..=middle], middle as u64).unwrap();
    std::mem::forget(opened);
    let root = data.path().join("backups");
    let refused = vault.back_up_into(&root.join(DAY), &SHEETS).unwrap_err();
    assert_eq!(name_of(&refused), "DatabaseDamaged");
    assert_eq!(fs::read_dir(&root).unwrap().count(), 0);
}
