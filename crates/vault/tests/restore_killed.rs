//! The process is killed at each step of a restore. The old vault or the restored one is then the
//! vault, and the other is on the drive.

#![cfg(test)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{FIRST, SECOND, create_vault, new_passphrase, notes, save, try_unlock, typed};
use testsupport::{alone, child_through, copy_folder, generated_text, task};
use vault::{Presence, Secret, VaultFolder, WorkFactor, restore, unlock};

const TODAY: &str = "2026-11-29";
const OLD_NOTES: usize = 21;
const BACKUP_NOTES: usize = 20;
/// Every call that changes a folder or makes a change last.
const STEPS: &str = "mkdir,rename,renameat,renameat2,unlink,unlinkat,rmdir,fsync,fdatasync,ftruncate";
/// More kills than a restore has steps.
const MOST: u32 = 200;

#[test]
#[ignore = "the process that the other tests kill"]
fn child() {
    let Some((_, data)) = task() else { return };
    let secret = Secret::Passphrase(typed(FIRST));
    let backup = VaultFolder::at(&data.join("backup")).unwrap();
    restore(&backup, &VaultFolder::within(&data), &secret, TODAY).unwrap();
    println!("done");
}

fn pattern() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..BACKUP_NOTES {
        save(&mut vault, &generated_text(nth as u64, 200));
    }
    vault.lock().unwrap();
    copy_folder(&data.path().join("vault"), &data.path().join("backup"));
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.change_passphrase(&new_passphrase(SECOND)).unwrap();
    save(&mut vault, "written after the backup");
    vault.lock().unwrap();
    data
}

/// A copy of the pattern.
fn prepared(pattern: &Path) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    for name in ["vault", "backup"] {
        copy_folder(&pattern.join(name), &data.path().join(name));
    }
    data
}

/// Number of notes in the vault at `path`, if one of the passphrases opens it.
fn notes_at(path: &Path) -> Option<usize> {
    let folder = VaultFolder::at(path).unwrap();
    [FIRST, SECOND].into_iter().find_map(|passphrase| {
        let secret = Secret::Passphrase(typed(passphrase));
        let vault = unlock(&folder, &secret, WorkFactor::FOR_TESTS).ok()?;
        let count = notes(&vault).len();
        vault.lock().unwrap();
        Some(count)
    })
}

/// The vault after the next start, and whether the old one is on the drive.
fn check(data: &Path, context: &str) -> &'static str {
    let folder = VaultFolder::within(data);
    folder.finish_restoring().unwrap();
    assert_eq!(folder.inspect().unwrap(), Presence::Vault, "{context}: no vault");
    let kept: Vec<PathBuf> = folder.kept_aside().into_iter().map(|kept| kept.path).collect();
    match notes_at(&data.join("vault")) {
        Some(OLD_NOTES) => {
            assert_eq!(kept, [] as [PathBuf; 0], "{context}: something was put aside");
            "old"
        }
        Some(BACKUP_NOTES) => {
            assert_eq!(kept.len(), 1, "{context}: the old vault is not named");
            assert_eq!(notes_at(&kept[0]), Some(OLD_NOTES), "{context}: the old vault is not whole");
            assert!(!data.join("vault/RESTORING").exists(), "{context}: the mark is left");
            "new"
        }
        other => panic!("{context}: {other:?} notes"),
    }
}

/// Kills at the first, second ... of `steps` until a restore ends before that. `more` are further
/// arguments for strace. Returns how often the vault was the old one, the new one, and missing until
/// the next start.
fn kill_at_each(steps: &str, more: &[&str], pattern: &Path) -> (u32, u32, u32) {
    let (mut old, mut new, mut missing) = (0, 0, 0);
    for nth in 1..=MOST {
        let data = prepared(pattern);
        let kill = format!("inject={steps}:signal=KILL:when={nth}");
        let log = data.path().join("log").display().to_string();
        let args = ["-f", "-qq", "-o", &log, "-e", &kill].into_iter().chain(more.iter().copied());
        let ended = child_through("strace", args, "restore", data.path()).output().unwrap();
        let context = format!("kill {nth} of {steps} {more:?}");
        missing += u32::from(!data.path().join("vault").exists());
        match check(data.path(), &context) {
            "old" => old += 1,
            _ => new += 1,
        }
        if String::from_utf8_lossy(&ended.stdout).contains("done") {
            assert!(old > 0 && new > 0, "{context}: kills on one side only: {old} old, {new} new");
            return (old, new, missing);
        }
        // Whatever the kill left, the next attempt works.
        let secret = Secret::Passphrase(typed(FIRST));
        let backup = VaultFolder::at(&data.path().join("backup")).unwrap();
        restore(&backup, &VaultFolder::within(data.path()), &secret, TODAY)
            .unwrap_or_else(|error| panic!("{context}: again: {error:?}"));
        assert_eq!(notes_at(&data.path().join("vault")), Some(BACKUP_NOTES), "{context}");
        assert!(!data.path().join(".restoring").exists(), "{context}: a copy is left");
        fs::remove_dir_all(data.path().join("vault")).unwrap();
    }
    panic!("a restore has more than {MOST} steps");
}

#[test]
fn restore_killed_at_each_step_leaves_the_old_or_the_new() {
    let _alone = alone();
    let pattern = pattern();
    let (old, new, missing) = kill_at_each(STEPS, &[], pattern.path());
    assert_eq!(missing, 0, "there was a moment without a vault");
    println!("T2: a restore killed at each of {} steps: {old} times old, {new} times new", old + new);
}

#[test]
fn restore_is_whole_too_where_folders_cannot_be_exchanged() {
    let _alone = alone();
    let pattern = pattern();
    // The exchange is the only call of this kind, since files are replaced by `renameat`.
    let refused = ["-e", "inject=renameat2:error=EINVAL"];
    let (old, new, missing) = kill_at_each("rename,unlink,fsync,rmdir", &refused, pattern.path());
    assert!(missing > 0, "the folders were exchanged all the same");
    println!("T2: in two steps, killed at each of {}: {old} times old, {new} times new", old + new);
}
