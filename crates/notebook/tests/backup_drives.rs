//! Drives that are full, small or read-only, as the place of backups and of a carried file.

#![cfg(test)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::idle::Idle;
use common::{Fixture, note, view};
use notebook::{BackupOccasion, BackupTrouble, Error, carry_backup};
use testsupport::{alone, child_with_own_mounts, finished, mount_small_drive, said, task};
use vault::FoundBackup;

fn back_up(of: &mut Fixture) -> (Result<Option<FoundBackup>, Error>, Option<BackupTrouble>) {
    let mut notebook = of.notebook();
    let task = notebook.backup_task().unwrap();
    assert!(task.is_due(BackupOccasion::Asked).unwrap());
    let made = task.run(&mut Idle(&notebook));
    (made, task.fill_second_place())
}

fn count(folder: &Path) -> usize {
    fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
#[ignore = "the process that gets drives of its own"]
fn child() {
    let Some((_, place)) = task() else { return };
    let mut it = Fixture::new();
    it.save(note("the heron"));
    let (made, _) = back_up(&mut it);
    let backup = made.unwrap().unwrap();

    // A carried file on a drive that fills up midway.
    let tiny = place.join("tiny");
    fs::create_dir(&tiny).unwrap();
    mount_small_drive(&tiny, 64 << 10);
    let full = carry_backup(&backup, tiny.join("backup"));
    assert!(matches!(full, Err(Error::Summary(summary::Error::NoRoom))), "{:?}", full.err());
    assert_eq!(count(&tiny), 0, "no half file");
    println!("ended tiny");

    // A second place that is too small, and one that has room.
    let small = place.join("small");
    fs::create_dir(&small).unwrap();
    mount_small_drive(&small, 2 << 20);
    let folder = it.notebook().choose_second_place(&small).unwrap();
    let (made, trouble) = back_up(&mut it);
    assert!(made.is_ok());
    assert_eq!((trouble, count(&folder)), (Some(BackupTrouble::NoRoom), 0));
    finished(Command::new("mount").args(["-o", "remount,size=200m"]).arg(&small));
    assert_eq!((back_up(&mut it).1, count(&folder)), (None, 1));
    println!("ended small");

    // Both on a drive that became read-only.
    finished(Command::new("mount").args(["-o", "remount,ro"]).arg(&small));
    it.save(note("the tram"));
    assert_eq!((back_up(&mut it).1, count(&folder)), (Some(BackupTrouble::ReadOnly), 1));
    let refused = carry_backup(&backup, small.join("backup"));
    assert!(matches!(refused, Err(Error::Summary(summary::Error::ReadOnlyPlace))), "{:?}", refused.err());
    finished(Command::new("mount").args(["-o", "remount,rw"]).arg(&small));
    assert_eq!(back_up(&mut it).1, None);
    println!("ended read-only");

    // The notebook's own drive: writing goes on, and no backup takes its last room.
    let own = it.folder().join("data/backups");
    fs::remove_dir_all(&own).unwrap();
    fs::create_dir(&own).unwrap();
    mount_small_drive(&own, 2 << 20);
    let (made, _) = back_up(&mut it);
    assert!(matches!(made, Err(Error::NoRoomForBackup)));
    assert_eq!(count(&own), 0);
    assert_eq!(view(it.notebook().today_view().unwrap())["has_entries"], true);
    println!("ended own");
}

#[test]
fn full_and_read_only_drives_are_told_and_hold_nothing_half() {
    let _alone = alone();
    let place = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("drives", place.path()) else { return };
    assert_eq!(said(&done, "ended "), ["tiny", "small", "read-only", "own"]);
}
