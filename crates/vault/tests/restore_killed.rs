//! The process is killed at each step of a restore, or the exchange fails. The old vault or the
//! restored one is then the vault, the other is on the drive, and what is left over can be gone on
//! with or left.

#![cfg(test)]

mod common;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use common::{FIRST, SECOND, create_vault, new_passphrase, notes, save, try_unlock, typed};
use testsupport::{alone, child_through, copy_folder, generated_text, task};
use vault::{PreparedRestore, Presence, Secret, UnfinishedRestore, VaultFolder, WorkFactor, restore, unlock};

const TODAY: &str = "2026-11-29";
const OLD_NOTES: usize = 21;
const BACKUP_NOTES: usize = 20;
/// Every call that changes a folder or makes a change last.
const STEPS: [&str; 10] = [
    "mkdir",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "rmdir",
    "fsync",
    "fdatasync",
    "ftruncate",
];
/// More calls of a kind than a restore makes.
const MOST: u32 = 200;

#[test]
#[ignore = "the process that the other tests kill"]
fn child() {
    let Some((what, data)) = task() else { return };
    let target = VaultFolder::within(&data);
    let secret = Secret::Passphrase(typed(FIRST));
    let copy = || {
        let backup = VaultFolder::at(&data.join("backup")).unwrap();
        PreparedRestore::copy(&backup, &target, &secret).unwrap()
    };
    let ended = match &*what {
        "restore" => copy().swap(TODAY),
        "restore at the end" => copy().swap_or_wait(TODAY),
        "go on" => target.go_on_restoring(TODAY),
        other => panic!("no task {other}"),
    };
    println!("{}", if ended.is_ok() { "done" } else { "failed" });
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

/// A start of the program: an incomplete copy goes, and one that waits is gone on with if `goes_on`.
fn start(folder: &VaultFolder, goes_on: bool, context: &str) -> &'static str {
    folder.finish_restoring().unwrap();
    let is_cleared = folder.clear_incomplete_copy().unwrap();
    let left = match folder.unfinished_restore().unwrap() {
        Some(UnfinishedRestore::Waiting { day }) => {
            assert_eq!(day, TODAY, "{context}");
            if goes_on {
                folder.go_on_restoring(TODAY).unwrap();
                "gone on with"
            } else {
                folder.stop_restoring().unwrap();
                "left"
            }
        }
        Some(UnfinishedRestore::Unnamed) => panic!("{context}: the vault of before has no name"),
        None if is_cleared => "cleared",
        None => "nothing",
    };
    assert!(!folder.data().join(".restoring").exists(), "{context}: {left}, and a copy is left");
    assert_eq!(folder.unfinished_restore().unwrap(), None, "{context}");
    left
}

/// The vault after the next start, and whether the old one is on the drive.
fn check(data: &Path, context: &str) -> &'static str {
    let folder = VaultFolder::within(data);
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

/// Has strace kill a process at the first, second ... call of each kind, one after the other, since it
/// counts them apart. `run` returns true if its process ended before it was killed. Returns the number of
/// kills.
fn kill_at_each(steps: &[&str], mut run: impl FnMut(&str, &str) -> bool) -> u32 {
    let mut kills = 0;
    for step in steps {
        let mut has_ended = |nth: &u32| {
            let context = format!("killed at {step} {nth}");
            run(&format!("inject={step}:signal=KILL:when={nth}"), &context)
        };
        kills += (1..=MOST).position(|nth| has_ended(&nth)).expect("fewer calls") as u32;
    }
    kills
}

/// Outcomes of the kills inside a restore.
#[derive(Default)]
struct Left {
    old: u32,
    new: u32,
    /// Times that there was no vault until the next start.
    missing: u32,
}

/// Kills a restore at each of `steps`. `more` are further arguments for strace.
fn kill_restore(steps: &[&str], more: &[&str], pattern: &Path) -> Left {
    let mut counts = Left::default();
    let mut left = HashSet::new();
    let kills = kill_at_each(steps, |kill, context| {
        let data = prepared(pattern);
        let log = data.path().join("log").display().to_string();
        let args = ["-f", "-qq", "-o", &log, "-e", kill].into_iter().chain(more.iter().copied());
        let ended = child_through("strace", args, "restore", data.path()).output().unwrap();
        if String::from_utf8_lossy(&ended.stdout).contains("done") {
            return true;
        }
        counts.missing += u32::from(!data.path().join("vault").exists());
        // The same once more, for the other answer of the person.
        let twin = tempfile::tempdir().unwrap();
        copy_folder(data.path(), twin.path());
        let found = [(twin.path(), false), (data.path(), true)].map(|(data, goes_on)| {
            let is_left = start(&VaultFolder::within(data), goes_on, context);
            left.insert(is_left);
            let found = check(data, context);
            assert!(found == "new" || is_left != "gone on with", "{context}: {found}");
            assert!(found == "old" || !["left", "cleared"].contains(&is_left), "{context}: {found}");
            found
        });
        counts.old += u32::from(found[0] == "old");
        counts.new += u32::from(found[0] == "new");
        // Whatever the kill left, the next attempt works.
        let secret = Secret::Passphrase(typed(FIRST));
        let backup = VaultFolder::at(&data.path().join("backup")).unwrap();
        restore(&backup, &VaultFolder::within(data.path()), &secret, TODAY)
            .unwrap_or_else(|error| panic!("{context}: again: {error:?}"));
        assert_eq!(notes_at(&data.path().join("vault")), Some(BACKUP_NOTES), "{context}");
        assert!(!data.path().join(".restoring").exists(), "{context}: a copy is left");
        false
    });
    let Left { old, new, .. } = counts;
    assert!(old > 0 && new > 0, "{kills} kills on one side only: {old} old, {new} new");
    assert_eq!(left, ["nothing", "cleared", "left", "gone on with"].into());
    counts
}

#[test]
fn restore_killed_at_each_step_leaves_the_old_or_the_new() {
    let _alone = alone();
    let pattern = pattern();
    let Left { old, new, missing } = kill_restore(&STEPS, &[], pattern.path());
    assert_eq!(missing, 0, "there was a moment without a vault");
    println!("T2: a restore killed at each of {} steps: {old} times old, {new} times new", old + new);
}

#[test]
fn restore_is_whole_too_where_folders_cannot_be_exchanged() {
    let _alone = alone();
    let pattern = pattern();
    // Files whose names cannot be exchanged are replaced by `renameat`.
    let refused = ["-e", "inject=renameat2:error=EINVAL"];
    let steps = ["rename", "unlink", "fsync", "mkdir", "rmdir"];
    let Left { old, new, missing } = kill_restore(&steps, &refused, pattern.path());
    assert!(missing > 0, "the folders were exchanged all the same");
    println!("T2: in two steps, killed at each of {}: {old} times old, {new} times new", old + new);
}

/// Runs a task in which these calls fail, and returns true if it was done.
fn run_with(task: &str, failing: &[&str], data: &Path) -> bool {
    let log = data.join("log").display().to_string();
    let faults = failing.iter().flat_map(|fault| ["-e", fault]);
    let args = ["-f", "-qq", "-o", &log].into_iter().chain(faults);
    let ended = child_through("strace", args, task, data).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(said.contains("done") || said.contains("failed"), "{task}: {said}");
    said.contains("done")
}

#[test]
fn copy_waits_when_the_exchange_fails_at_the_end() {
    let _alone = alone();
    let pattern = pattern();
    for goes_on in [false, true] {
        let data = prepared(pattern.path());
        let folder = VaultFolder::within(data.path());
        // Said directly: the copy goes with the error.
        assert!(!run_with("restore", &["inject=renameat2:error=EACCES"], data.path()));
        assert!(!data.path().join(".restoring").exists());

        assert!(!run_with("restore at the end", &["inject=renameat2:error=EACCES"], data.path()));
        assert!(!run_with("go on", &["inject=renameat2:error=EACCES"], data.path()), "it fails again");
        assert_eq!(notes_at(&data.path().join("vault")), Some(OLD_NOTES), "it can be used meanwhile");
        let left = start(&folder, goes_on, "the exchange failed");
        assert_eq!(left, if goes_on { "gone on with" } else { "left" });
        assert_eq!(check(data.path(), left), if goes_on { "new" } else { "old" });
        assert!(folder.go_on_restoring(TODAY).is_err(), "{left}: nothing waits any more");
    }
}

#[test]
fn vault_of_before_gets_its_name_when_it_can() {
    let _alone = alone();
    let pattern = pattern();
    let data = prepared(pattern.path());
    let folder = VaultFolder::within(data.path());
    // The folders are exchanged, and then the one of before can neither be exchanged with an empty one
    // nor renamed.
    let faults = ["inject=mkdir:error=EACCES:when=3+", "inject=rename:error=EACCES"];
    assert!(run_with("restore at the end", &faults, data.path()));
    assert_eq!(folder.unfinished_restore().unwrap(), Some(UnfinishedRestore::Unnamed));
    assert!(!folder.clear_incomplete_copy().unwrap(), "it is no copy");
    assert_eq!(notes_at(&data.path().join("vault")), Some(BACKUP_NOTES), "it can be used meanwhile");
    assert_eq!(notes_at(&data.path().join(".restoring")), Some(OLD_NOTES));
    assert_eq!(start(&folder, false, "unnamed"), "nothing");
    assert_eq!(check(data.path(), "unnamed"), "new");
}

#[test]
fn copy_without_a_vault_is_not_given_up() {
    let _alone = alone();
    let pattern = pattern();
    let data = prepared(pattern.path());
    let folder = VaultFolder::within(data.path());
    // In two steps, of which only the first is done and cannot be undone either.
    let faults = ["inject=renameat2:error=EINVAL", "inject=rename:error=EACCES:when=2+"];
    assert!(!run_with("restore at the end", &faults, data.path()));
    assert!(!data.path().join("vault").exists(), "the control: there is no vault");
    assert!(folder.stop_restoring().is_err());
    assert!(!folder.clear_incomplete_copy().unwrap());
    assert_eq!(start(&folder, false, "no vault"), "nothing");
    assert_eq!(check(data.path(), "no vault"), "new");
}

#[test]
fn going_on_killed_at_each_step_leaves_the_old_or_the_new() {
    let _alone = alone();
    let pattern = pattern();
    let waiting = prepared(pattern.path());
    assert!(!run_with("restore at the end", &["inject=renameat2:error=EACCES"], waiting.path()));
    let mut kills_so_far = 0;
    let kills = kill_at_each(&STEPS, |kill, context| {
        let data = prepared(waiting.path());
        copy_folder(&waiting.path().join(".restoring"), &data.path().join(".restoring"));
        let log = data.path().join("log").display().to_string();
        let args = ["-f", "-qq", "-o", &log, "-e", kill];
        let ended = child_through("strace", args, "go on", data.path()).output().unwrap();
        let context = format!("going on, {context}");
        kills_so_far += 1;
        let is_left = start(&VaultFolder::within(data.path()), kills_so_far % 2 == 0, &context);
        let found = check(data.path(), &context);
        assert_eq!(found == "old", is_left == "left", "{context}: {found} after {is_left}");
        String::from_utf8_lossy(&ended.stdout).contains("done")
    });
    assert!(kills > 10, "hardly a step");
    println!("T2: going on with a restore, killed at each of {kills} steps");
}
