//! Backups of a notebook: how much they hold, and which of two states came later.

use std::collections::BTreeMap;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use journal::Journal;
use rusqlite::Connection;
use testsupport::FolderSnapshot;
use vault::{Access, NewPassphrase, Papers, Passphrase, PreparedRestore, Secret, VaultFolder, WorkFactor};

use crate::common::{
    PASSPHRASE, all_texts, changed_entry, create_journal, day, integrity_errors, open_journal, save_text,
    text_content, today, unlock_vault,
};

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

/// A notebook of each schema, as it was released.
const FROZEN: [&str; 13] = [
    include_str!("../older/schema-1.sql"),
    include_str!("../older/schema-2.sql"),
    include_str!("../older/schema-3.sql"),
    include_str!("../older/schema-4.sql"),
    include_str!("../older/schema-5.sql"),
    include_str!("../older/schema-6.sql"),
    include_str!("../older/schema-7.sql"),
    include_str!("../older/schema-8.sql"),
    include_str!("../older/schema-9.sql"),
    include_str!("../older/schema-10.sql"),
    include_str!("../older/schema-11.sql"),
    include_str!("../older/schema-12.sql"),
    include_str!("../older/schema-13.sql"),
];

/// A locked vault with a journal of schema 6 and two entries.
fn vault_of_schema_6() -> tempfile::TempDir {
    vault_with_schema(FROZEN[5])
}

/// A locked vault with a journal of an older schema.
fn vault_with_schema(sql: &'static str) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    let older = |db: &mut Connection| -> vault::Result<()> { Ok(db.execute_batch(sql)?) };
    let vault = vault::create(&VaultFolder::within(data.path()), &chosen, WorkFactor::FOR_TESTS, older);
    vault.unwrap().lock().unwrap();
    data
}

#[test]
fn backup_comes_before_a_migration() {
    let data = vault_of_schema_6();
    let vault = unlock_vault(data.path()).unwrap();
    let target = data.path().join("backups/2026-11-29-before-schema-13");
    let mut asked = Vec::new();
    let mut journal = Journal::open_after(vault, |vault, schema| {
        asked.push(schema);
        vault.back_up_into(&target, &PAPERS)
    })
    .unwrap();
    assert_eq!(asked, [13]);
    assert!(journal.waits_for_backup().is_none());
    let mut older = open_backup(&journal, &VaultFolder::at(&target).unwrap());
    assert_eq!(all_texts(&mut older), all_texts(&mut journal));
    let version = |journal: &Journal| -> u32 {
        journal.vault().connection().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    };
    assert_eq!((version(&older), version(&journal)), (6, 13));
    journal.lock().unwrap();
    Journal::open_after(unlock_vault(data.path()).unwrap(), |_, _| panic!("nothing is migrated")).unwrap();
}

/// Every row of every table but those of the vault and of SQLite.
fn rows(journal: &Journal) -> BTreeMap<String, Vec<String>> {
    let db = journal.vault().connection();
    let tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')
                  AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'vault_%'";
    let mut read = db.prepare(tables).unwrap();
    let names: Vec<String> = read.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let rows_of = |name: &String| {
        let mut read = db.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = read.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            let cell = |nth| row.get::<_, rusqlite::types::Value>(nth).map(|value| format!("{value:?}"));
            (0..columns).map(cell).collect::<Result<Vec<_>, _>>().map(|cells| cells.join(", "))
        };
        let mut rows: Vec<_> = read.query_map([], row).unwrap().map(Result::unwrap).collect();
        rows.sort();
        rows
    };
    names.iter().map(|name| (name.clone(), rows_of(name))).collect()
}

/// T42 with a backup on the way.
#[test]
fn backup_of_every_older_schema_is_restored_and_reads_the_same() {
    let mut total = 0;
    for (schema, sql) in (1_u32..).zip(FROZEN) {
        let context = format!("schema {schema}");
        let data = vault_with_schema(sql);
        let backup = data.path().join("backups/2026-11-22");
        let mut vault = unlock_vault(data.path()).unwrap();
        vault.back_up_into(&backup, &PAPERS).unwrap();
        let version = |db: &Connection| db.query_row("PRAGMA user_version", [], |row| row.get::<_, u32>(0));
        assert_eq!(vault.read_piece(version).unwrap(), schema);
        let mut migrated = Journal::open(vault).unwrap();
        let (before, texts) = (rows(&migrated), all_texts(&mut migrated));
        migrated.lock().unwrap();

        let elsewhere = tempfile::tempdir().unwrap();
        let (source, target) = (VaultFolder::at(&backup).unwrap(), VaultFolder::within(elsewhere.path()));
        let untouched = FolderSnapshot::of(&backup);
        let secret = Secret::Passphrase(Passphrase::from_typed(PASSPHRASE).unwrap());
        let prepared = PreparedRestore::copy(&source, &target, &secret).unwrap();
        journal::check_restore(&prepared).unwrap();
        assert_eq!(prepared.check(|db| Ok::<_, vault::Error>(version(db)?)).unwrap(), schema, "{context}");
        prepared.swap("2026-11-22").unwrap();
        untouched.assert_unchanged(&backup, &context);

        let mut restored = open_journal(elsewhere.path());
        assert_eq!(all_texts(&mut restored), texts, "{context}");
        assert_eq!(rows(&restored), before, "{context}");
        assert_eq!(integrity_errors(&restored), [""; 0], "{context}");
        total += before.values().map(Vec::len).sum::<usize>();
        // The control: one row more would be seen.
        save_text(&mut restored, "the heron", today());
        assert_ne!(rows(&restored), before, "{context}");
    }
    println!("T42: {} schemas backed up, migrated and restored, {total} rows the same", FROZEN.len());
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
