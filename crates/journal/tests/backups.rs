//! Backups of a notebook: how much they hold, and which of two states came later.

#![cfg(test)]

mod common;

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use common::{
    PASSPHRASE, all_texts, changed_entry, create_journal, day, open_journal, save_text, text_content, today,
    unlock_vault,
};
use journal::Journal;
use rusqlite::Connection;
use testsupport::FolderSnapshot;
use vault::{Access, NewPassphrase, Papers, Passphrase, VaultFolder, WorkFactor};

const PAPERS: Papers = Papers { readme: "", security: "", script: "" };

fn back_up(journal: &Journal, root: &Path, name: &str) -> VaultFolder {
    let folder = root.join("backups").join(name);
    journal.vault().back_up_into(&folder, &PAPERS).unwrap();
    VaultFolder::at(&folder).unwrap()
}

fn open_backup(journal: &Journal, folder: &VaultFolder) -> Journal {
    Journal::open(journal.vault().open_other(folder).unwrap()).unwrap()
}

#[test]
fn backup_can_be_looked_into_beside_the_open_notebook() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    save_text(&mut journal, "the heron", today());
    let folder = back_up(&journal, data.path(), "2026-11-22");
    save_text(&mut journal, "the tram", today());
    let mut older = open_backup(&journal, &folder);
    assert_eq!(all_texts(&mut older), ["the heron"]);
    let extent = older.extent().unwrap();
    assert_eq!((extent.entries, extent.latest_day), (1, Some(today())));
    assert!(older.save_preference("a", "b").is_err(), "nothing is written into a backup");
    assert_eq!(journal.extent().unwrap().entries, 2);
}

#[test]
fn older_state_is_told_from_a_newer_one() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let heron = save_text(&mut journal, "the heron", today());
    let one = journal.extent().unwrap();
    assert!(!one.lacks_something_of(&one));

    let change = changed_entry(heron, "just-write", text_content("the grey heron", today()));
    journal.save_entry(&change, None, today()).unwrap();
    let changed = journal.extent().unwrap();
    assert!(one.lacks_something_of(&changed) && !changed.lacks_something_of(&one));

    let tram = save_text(&mut journal, "the tram", today());
    let two = journal.extent().unwrap();
    assert!(one.lacks_something_of(&two));
    // Nothing is missing that the person removed.
    journal.move_to_bin(tram, today()).unwrap();
    journal.delete_permanently(tram).unwrap();
    let after = journal.extent().unwrap();
    assert_eq!(after.entries, 1);
    assert!(!after.lacks_something_of(&two));
    save_text(&mut journal, "the lamp", day("2026-11-23"));
    assert_eq!(journal.extent().unwrap().latest_day, Some(day("2026-11-23")));
}

#[test]
fn second_place_is_remembered_inside_the_notebook() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert_eq!(journal.backup_place().unwrap(), None);
    // A name that is no text, as a stick of another system may have it.
    let place: &Path = std::ffi::OsStr::from_bytes(b"/media/st\xffick").as_ref();
    journal.save_backup_place(Some(place)).unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(journal.backup_place().unwrap().as_deref(), Some(place));
    journal.save_backup_place(None).unwrap();
    assert_eq!(journal.backup_place().unwrap(), None);
    assert!(journal.save_backup_place(Some(Path::new(&"x".repeat(5_000)))).is_err());
}

/// A locked vault with a journal of schema 6 and two entries.
fn vault_of_schema_6() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    let older = |db: &mut Connection| -> vault::Result<()> {
        Ok(db.execute_batch(include_str!("older/schema-6.sql"))?)
    };
    let vault = vault::create(&VaultFolder::within(data.path()), &chosen, WorkFactor::FOR_TESTS, older);
    vault.unwrap().lock().unwrap();
    data
}

#[test]
fn backup_comes_before_a_migration() {
    let data = vault_of_schema_6();
    let vault = unlock_vault(data.path()).unwrap();
    let target = data.path().join("backups/2026-11-29-before-schema-11");
    let mut asked = Vec::new();
    let mut journal = Journal::open_after(vault, |vault, schema| {
        asked.push(schema);
        vault.back_up_into(&target, &PAPERS)
    })
    .unwrap();
    assert_eq!(asked, [11]);
    assert!(journal.waits_for_backup().is_none());
    let mut older = open_backup(&journal, &VaultFolder::at(&target).unwrap());
    assert_eq!(all_texts(&mut older), all_texts(&mut journal));
    let version = |journal: &Journal| -> u32 {
        journal.vault().connection().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    };
    assert_eq!((version(&older), version(&journal)), (6, 11));
    journal.lock().unwrap();
    Journal::open_after(unlock_vault(data.path()).unwrap(), |_, _| panic!("nothing is migrated")).unwrap();
}

#[test]
fn migration_waits_while_there_can_be_no_backup() {
    let data = vault_of_schema_6();
    // Unlocking notes which file is open; everything after that is about the migration.
    unlock_vault(data.path()).unwrap().lock().unwrap();
    let before = FolderSnapshot::of(data.path());
    let mut journal =
        Journal::open_after(unlock_vault(data.path()).unwrap(), |_, _| Err(vault::Error::NoRoom)).unwrap();
    assert!(matches!(journal.waits_for_backup(), Some(vault::Error::NoRoom)));
    assert_eq!(journal.vault().access(), Access::ReadOnly);
    assert_eq!(all_texts(&mut journal).len(), 2, "everything can be read");
    assert!(journal.save_preference("a", "b").is_err());
    journal.lock().unwrap();
    before.assert_unchanged(data.path(), "a notebook that waits");
    let mut journal = Journal::open_after(unlock_vault(data.path()).unwrap(), |_, _| Ok(())).unwrap();
    journal.save_preference("a", "b").unwrap();
}
