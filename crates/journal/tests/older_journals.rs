//! T42: journals of every version that was ever released open in this one, with everything that is in them.

#![cfg(test)]

mod common;

use common::{PASSPHRASE, complaints, day, form, found, keep, listed, new, opened, page, text, today};
use journal::{Error, Filter, Journal, LockAfter};
use practice::{Share, WhoseLaptop};
use rusqlite::Connection;
use vault::{NewPassphrase, Passphrase, VaultFolder, WorkFactor};

const SCHEMA_1: &str = include_str!("older/schema-1.sql");
const SCHEMA_2: &str = include_str!("older/schema-2.sql");

/// A vault with such a journal in it, locked again.
fn of_an_older_version(sql: &'static str) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    let furnish = |db: &mut Connection| -> vault::Result<()> { Ok(db.execute_batch(sql)?) };
    let vault = vault::create(&VaultFolder::within(data.path()), &chosen, WorkFactor::FOR_TESTS, furnish);
    vault.unwrap().lock().unwrap();
    data
}

#[test]
fn a_journal_of_the_first_evening_keeps_what_was_said_and_takes_entries() {
    let data = of_an_older_version(SCHEMA_1);
    let mut journal = opened(data.path());
    assert_eq!(journal.whose_laptop().unwrap(), WhoseLaptop::Employer);
    assert_eq!(journal.lock_after(), LockAfter::from_minutes(15).unwrap());
    let id = keep(&mut journal, "the heron", today());
    assert_eq!(found(&mut journal, "heron"), [id]);
    assert_eq!(complaints(&journal), [""; 0]);
    journal.lock().unwrap();
    let mut journal = opened(data.path());
    assert_eq!(text(&journal.entry(id).unwrap().content), "the heron");
}

#[test]
fn a_journal_with_entries_keeps_them_and_its_index_is_made_anew() {
    let data = of_an_older_version(SCHEMA_2);
    let mut journal = opened(data.path());
    assert_eq!(journal.whose_laptop().unwrap(), WhoseLaptop::Shared);
    let ids = listed(&mut journal, &Filter::default());
    let entries: Vec<_> = ids.iter().map(|id| journal.entry(*id).unwrap()).collect();
    let seen: Vec<_> = entries.iter().map(|entry| text(&entry.content)).collect();
    assert_eq!(seen, ["The bus was late again.", "Zażółć gęślą jaźń"]);
    assert_eq!((entries[0].content.share, entries[0].earlier_versions), (Share::Included, 1));
    assert_eq!(entries[0].form.version, "1.0.0");
    let versions = journal.earlier_versions(ids[0]).unwrap();
    assert_eq!(text(&journal.earlier_version(versions[0].id).unwrap().content), "The bus was late.");
    assert_eq!(journal.bin().unwrap()[0].beginning, "thrown away");
    let drafts = journal.drafts().unwrap();
    assert_eq!(text(&journal.draft(drafts[0].id).unwrap().content), "begun");
    assert_eq!(journal.preferences().unwrap()["country"], "pl");
    // The words of the index are no part of the copy: it was made by rules that this version does not know.
    assert_eq!(
        (found(&mut journal, "gesla"), found(&mut journal, "bus again")),
        (vec![ids[1]], vec![ids[0]])
    );
    assert_eq!(found(&mut journal, "thrown"), []);
    assert_eq!(journal.filter_choices().unwrap().tags, ["river"]);
    journal.remove_for_good(ids[1]).unwrap();
    assert_eq!(found(&mut journal, "gesla"), []);
    let next = journal.keep(&new("just-write", page("next", today())), form("just-write"), today()).unwrap();
    assert!(next > ids[0] && next > journal.bin().unwrap()[0].id);
    assert_eq!(complaints(&journal), [""; 0]);
}

/// Everything in a database's schema that someone wrote down.
fn schema(db: &Connection) -> Vec<String> {
    let mut rows = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    rows.query_map([], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect()
}

#[test]
fn the_newest_frozen_schema_is_the_one_that_is_made_today() {
    let frozen = Connection::open_in_memory().unwrap();
    frozen.execute_batch(SCHEMA_2).unwrap();
    let made = Journal::plain(Connection::open_in_memory().unwrap()).unwrap();
    assert_eq!(schema(&frozen), schema(made.connection()), "a released schema is never edited: add another");
}

#[test]
fn an_upgrade_that_fails_on_its_way_changes_nothing() {
    let in_the_way = ["entry", "earlier_version", "draft", "chosen", "found_by_words", "preference"];
    for table in in_the_way {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("plain.db");
        let db = Connection::open(&file).unwrap();
        db.execute_batch(SCHEMA_1).unwrap();
        db.execute_batch(&format!("CREATE TABLE {table} (in_the_way TEXT) STRICT")).unwrap();
        drop(db);
        let before = std::fs::read(&file).unwrap();
        assert!(Journal::plain(Connection::open(&file).unwrap()).is_err(), "{table}");
        assert!(std::fs::read(&file).unwrap() == before, "{table}");
    }
}

#[test]
fn where_nothing_can_be_written_an_older_journal_waits_and_a_newer_one_is_refused() {
    let data = of_an_older_version(SCHEMA_2);
    let mut journal = opened(data.path());
    let id = keep(&mut journal, "the heron", day("2026-12-01"));
    // Made by other rules, in a place that can only be read: found by reading.
    journal.vault().connection().execute_batch("UPDATE journal SET index_rules = 99").unwrap();
    assert_eq!(found(&mut journal, "heron"), [id]);
    journal.vault().connection().execute_batch("PRAGMA user_version = 99").unwrap();
    journal.lock().unwrap();
    let refused = Journal::open(common::unlocked(data.path()).unwrap());
    assert!(matches!(refused, Err(Error::TooNew { found: 99, known: 2 })));
    let data = of_an_older_version(SCHEMA_1);
    let refused = common::rescued(data.path());
    assert!(matches!(refused, Err(Error::Vault(vault::Error::ReadOnly))), "{:?}", refused.err());
}
