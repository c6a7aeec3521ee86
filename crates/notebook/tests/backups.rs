//! Backups as a person has them: when one is due, which stay, and the second place.

#![cfg(test)]

mod common;

use std::fs;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};

use common::idle::Idle;
use common::{Fixture, day, note, view};
use notebook::{BackupOccasion, BackupTrouble, carry_backup};
use serde_json::{Value, json};
use testsupport::{FolderSnapshot, copy_folder};
use vault::{FoundBackup, NewPassphrase, Passphrase};

/// Makes a backup if one is due, and fills the second place.
fn back_up(of: &mut Fixture, occasion: BackupOccasion) -> (Option<FoundBackup>, Option<BackupTrouble>) {
    let mut notebook = of.notebook();
    let task = notebook.backup_task().unwrap();
    let due = task.is_due(occasion).unwrap();
    let made = due.then(|| task.run(&mut Idle(&notebook)).unwrap().unwrap());
    (made, task.fill_second_place())
}

fn made(of: &mut Fixture, occasion: BackupOccasion) -> Option<String> {
    back_up(of, occasion).0.map(|backup| backup.name.to_string())
}

fn root(of: &Fixture) -> PathBuf {
    of.folder().join("data/backups")
}

fn names(folder: &Path) -> Vec<String> {
    let found = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<_> = found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn shown(of: &mut Fixture) -> Value {
    view(of.notebook().backups_to_view().unwrap().view(None, None))
}

fn states(of: &mut Fixture) -> Vec<(String, String, Value)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let backups = shown(of)["backups"].as_array().unwrap().clone();
    backups.iter().map(|one| (text(&one["name"]), text(&one["state"]), one["entries"].clone())).collect()
}

fn only(name: &str, state: &str, entries: Value) -> Vec<(String, String, Value)> {
    vec![(name.to_owned(), state.to_owned(), entries)]
}

/// Flips one bit of a file, without closing it in a way that gives up locks.
fn flip(file: &Path, at: u64) {
    let opened = fs::File::options().read(true).write(true).open(file).unwrap();
    let mut byte = [0];
    opened.read_exact_at(&mut byte, at).unwrap();
    byte[0] ^= 4;
    opened.write_all_at(&byte, at).unwrap();
}

#[test]
fn first_kept_note_of_a_day_is_backed_up() {
    let mut it = Fixture::new();
    assert_eq!(made(&mut it, BackupOccasion::Opened), None, "an empty notebook needs none");
    it.save(note("the heron"));
    assert_eq!(made(&mut it, BackupOccasion::Kept).as_deref(), Some("2026-11-22"));
    it.save(note("the tram"));
    assert_eq!(made(&mut it, BackupOccasion::Kept), None, "one a day");
    assert_eq!(states(&mut it), only("2026-11-22", "good", json!(1)));
    it.today = day("2026-11-23");
    it.save(note("the lamp"));
    assert_eq!(made(&mut it, BackupOccasion::Kept).as_deref(), Some("2026-11-23"));
    assert_eq!(states(&mut it)[0], ("2026-11-23".to_owned(), "good".to_owned(), json!(3)));
}

#[test]
fn missed_backup_is_made_when_the_notebook_opens() {
    let mut it = Fixture::new();
    it.save(note("the heron"));
    assert_eq!(made(&mut it, BackupOccasion::Opened).as_deref(), Some("2026-11-22"));
    assert_eq!(made(&mut it, BackupOccasion::Opened), None, "everything is in it");
    it.save(note("the tram"));
    assert_eq!(made(&mut it, BackupOccasion::Opened).as_deref(), Some("2026-11-22-2"));
    assert_eq!(names(&root(&it)), ["2026-11-22-2"], "the latest of a day stands for it");
}

#[test]
fn damaged_backup_counts_as_none() {
    let mut it = Fixture::new();
    it.save(note("the heron"));
    let (backup, _) = back_up(&mut it, BackupOccasion::Kept);
    let database = backup.unwrap().folder.join("journal-0001.db");
    let length = fs::metadata(&database).unwrap().len();
    for at in [40, 4096 + 7, length / 2, length - 1] {
        let whole = fs::read(&database).unwrap();
        flip(&database, at);
        assert_eq!(states(&mut it), only("2026-11-22", "damaged", Value::Null), "bit at {at}");
        fs::write(&database, whole).unwrap();
    }
    let whole = fs::read(&database).unwrap();
    for cut in [0, 512, 4096, length - 4096, length - 512] {
        fs::write(&database, &whole[..usize::try_from(cut).unwrap()]).unwrap();
        assert_eq!(states(&mut it), only("2026-11-22", "damaged", Value::Null), "cut at {cut}");
    }
    assert_eq!(made(&mut it, BackupOccasion::Opened).as_deref(), Some("2026-11-22-2"));
    assert_eq!(names(&root(&it)), ["2026-11-22", "2026-11-22-2"], "a damaged one is never removed");
    fs::write(&database, &whole).unwrap();
    assert_eq!(states(&mut it)[1].1, "good");
}

#[test]
fn older_state_replaces_no_backup() {
    let mut it = Fixture::new();
    it.save(note("the heron"));
    it.lock();
    let aside = tempfile::tempdir().unwrap();
    copy_folder(&it.folder().join("data/vault"), &aside.path().join("vault"));
    it.unlock();
    it.save(note("the tram"));
    assert!(made(&mut it, BackupOccasion::Asked).is_some());
    it.lock();
    fs::remove_dir_all(it.folder().join("data/vault")).unwrap();
    copy_folder(&aside.path().join("vault"), &it.folder().join("data/vault"));
    it.unlock();
    // Ten backups of one day would leave one of them.
    for _ in 0..10 {
        made(&mut it, BackupOccasion::Asked);
    }
    assert_eq!(names(&root(&it)), ["2026-11-22", "2026-11-22-11"]);
    let backups = shown(&mut it)["backups"].clone();
    assert_eq!((&backups[0]["holds_more"], &backups[1]["holds_more"]), (&json!(false), &json!(true)));
}

#[test]
fn backups_of_others_are_left_alone() {
    let (mut it, mut other) = (Fixture::new(), Fixture::new());
    other.save(note("somebody else"));
    let (theirs, _) = back_up(&mut other, BackupOccasion::Kept);
    it.save(note("the heron"));
    copy_folder(&theirs.unwrap().folder, &root(&it).join("2026-11-21"));
    fs::create_dir(root(&it).join("2026-11-20")).unwrap();
    fs::write(root(&it).join("2026-11-20/photo.jpg"), "mine").unwrap();
    let before = FolderSnapshot::of(&root(&it));
    for _ in 0..3 {
        made(&mut it, BackupOccasion::Asked);
    }
    let after = FolderSnapshot::of(&root(&it));
    let gone: Vec<_> = before.changes(&after).into_iter().filter(|change| !change.ends_with("new")).collect();
    assert_eq!(gone, [""; 0]);
    let states: Vec<_> = states(&mut it).into_iter().map(|(name, state, _)| (name, state)).collect();
    let expected = [("2026-11-22-3", "good"), ("2026-11-21", "other-notebook"), ("2026-11-20", "damaged")];
    assert_eq!(states, expected.map(|(name, state)| (name.to_owned(), state.to_owned())));
}

#[test]
fn new_key_makes_older_backups_unreadable_here_and_says_so() {
    let mut it = Fixture::new();
    it.save(note("the heron"));
    made(&mut it, BackupOccasion::Kept);
    let next = Passphrase::from_typed("nine quiet lamps along the river").unwrap();
    it.notebook().journal.vault_mut().change_passphrase(&NewPassphrase::choose(&next).unwrap()).unwrap();
    let passphrases = |it: &mut Fixture| -> Vec<Value> {
        shown(it)["backups"].as_array().unwrap().iter().map(|one| one["passphrase"].clone()).collect()
    };
    assert_eq!(passphrases(&mut it), ["older"]);
    assert_eq!(states(&mut it)[0].1, "good", "its data key is the same");
    it.today = day("2026-11-23");
    // None opens with the passphrase of today, although nothing was written.
    assert!(made(&mut it, BackupOccasion::Opened).is_some());
    it.notebook().journal.vault_mut().rotate_key(&NewPassphrase::choose(&next).unwrap()).unwrap();
    it.today = day("2026-11-24");
    assert!(made(&mut it, BackupOccasion::Opened).is_some());
    assert_eq!(passphrases(&mut it), ["today", "older", "older"]);
    let states: Vec<_> = states(&mut it).into_iter().map(|(_, state, _)| state).collect();
    assert_eq!(states, ["good", "other-key", "other-key"]);
}

#[test]
fn second_place_is_filled_whenever_it_is_there() {
    let mut it = Fixture::new();
    it.save(note("the heron"));
    made(&mut it, BackupOccasion::Kept);
    let stick = tempfile::tempdir().unwrap();
    let folder = it.notebook().choose_second_place(stick.path()).unwrap();
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(back_up(&mut it, BackupOccasion::Kept).1, None);
    assert_eq!(names(&folder), ["2026-11-22"]);
    assert_eq!(back_up(&mut it, BackupOccasion::Kept).1, None);
    assert_eq!(names(&folder), ["2026-11-22"], "once");

    // The stick is taken away; where it was, a folder without it stays.
    let away = stick.path().join("away");
    fs::rename(&folder, &away).unwrap();
    it.today = day("2026-11-24");
    it.save(note("the tram"));
    assert_eq!(back_up(&mut it, BackupOccasion::Kept).1, Some(BackupTrouble::Gone));
    assert_eq!(names(stick.path()), ["away"], "nothing is written while it is away");
    assert_eq!(shown(&mut it)["second"]["is_there"], json!(false));
    fs::rename(&away, &folder).unwrap();
    assert_eq!(back_up(&mut it, BackupOccasion::Kept).1, None);
    assert_eq!(names(&folder), ["2026-11-22", "2026-11-24"]);
    let second = shown(&mut it)["second"].clone();
    assert_eq!((&second["count"], &second["newest"]), (&json!(2), &json!("2026-11-24")));

    it.notebook().stop_second_place().unwrap();
    assert_eq!(shown(&mut it)["second"], Value::Null);
    assert_eq!(names(&folder).len(), 2, "what is there stays");
}

#[test]
fn two_notebooks_share_a_stick_without_meeting() {
    let (mut one, mut other) = (Fixture::new(), Fixture::new());
    let stick = tempfile::tempdir().unwrap();
    for it in [&mut one, &mut other] {
        it.save(note("the heron"));
        it.notebook().choose_second_place(stick.path()).unwrap();
        assert_eq!(back_up(it, BackupOccasion::Kept).1, None);
    }
    let folders = names(stick.path());
    assert_eq!(folders.len(), 2);
    for folder in folders {
        assert!(folder.starts_with("notebook-backups-"), "{folder}");
        assert_eq!(names(&stick.path().join(folder)), ["2026-11-22"]);
    }
}

#[test]
fn folder_of_the_notebook_is_no_second_place() {
    let mut it = Fixture::new();
    let data = it.folder().join("data");
    for inside in [data.clone(), data.join("vault")] {
        assert!(matches!(
            it.notebook().choose_second_place(&inside),
            Err(notebook::Error::PlaceNotForBackups)
        ));
    }
    assert_eq!(names(&data), ["vault"]);
}

#[test]
fn backup_is_missed_after_two_weeks_of_writing() {
    let mut it = Fixture::new();
    let overdue = |it: &mut Fixture| it.today_view()["backup_is_overdue"].clone();
    assert_eq!(overdue(&mut it), json!(false), "nothing was written");
    it.save(note("the heron"));
    it.today = day("2026-12-05");
    assert_eq!(overdue(&mut it), json!(false), "thirteen days");
    it.today = day("2026-12-06");
    assert_eq!(overdue(&mut it), json!(true));
    made(&mut it, BackupOccasion::Asked);
    assert_eq!(overdue(&mut it), json!(false));
    it.today = day("2027-06-01");
    assert_eq!(overdue(&mut it), json!(false), "nothing was written since");
    it.save(note("the tram"));
    it.today = day("2027-06-15");
    assert_eq!(overdue(&mut it), json!(true));
}

#[test]
fn carried_file_holds_the_whole_backup_and_replaces_nothing() {
    let mut it = Fixture::new();
    it.save(note("the heron"));
    let backup = back_up(&mut it, BackupOccasion::Kept).0.unwrap();
    let place = tempfile::tempdir().unwrap();
    let file = view(carry_backup(&backup, place.path().join("backup-2026-11-22")).unwrap());
    assert_eq!(file["name"], "backup-2026-11-22.tar");
    let path = place.path().join("backup-2026-11-22.tar");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let mut tar = tar::Archive::new(fs::File::open(&path).unwrap());
    tar.unpack(place.path()).unwrap();
    let unpacked = place.path().join("backup-2026-11-22");
    assert_eq!(names(&unpacked), names(&backup.folder));
    for name in names(&unpacked) {
        assert_eq!(fs::read(unpacked.join(&name)).unwrap(), fs::read(backup.folder.join(&name)).unwrap());
    }
    let before = FolderSnapshot::of(place.path());
    assert!(matches!(carry_backup(&backup, path), Err(notebook::Error::Summary(summary::Error::FileExists))));
    let nowhere = place.path().join("nowhere/backup");
    assert!(matches!(
        carry_backup(&backup, nowhere),
        Err(notebook::Error::Summary(summary::Error::FolderGone))
    ));
    before.assert_unchanged(place.path(), "two refusals");
}
