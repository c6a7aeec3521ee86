//! Helpers that the tests of the journal share.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

use std::path::Path;

use chrono::NaiveDate;
use journal::{Content, EntryId, EntryInput, Filter, Journal, SearchHit, Store};
use practice::{Answer, Answers, DeviceOwner, Form, FuzzyDate, Precision, SharingStatus, shipped};
use vault::{NewPassphrase, Passphrase, Secret, Vault, VaultFolder, WorkFactor, unlock, unlock_read_only};

pub(crate) const PASSPHRASE: &str = "the heron waited by the tram stop";

pub(crate) fn form(id: &str) -> &'static Form {
    shipped("en").unwrap().form(id).unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn today() -> NaiveDate {
    day("2026-11-22")
}

pub(crate) fn create_journal(data: &Path) -> Journal {
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    let folder = VaultFolder::within(data);
    Journal::create(&folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Mine, today()).unwrap()
}

fn secret() -> Secret {
    Secret::Passphrase(Passphrase::from_typed(PASSPHRASE).unwrap())
}

pub(crate) fn unlock_vault(data: &Path) -> vault::Result<Vault> {
    unlock(&VaultFolder::within(data), &secret(), WorkFactor::FOR_TESTS)
}

pub(crate) fn open_journal(data: &Path) -> Journal {
    Journal::open(unlock_vault(data).unwrap()).unwrap()
}

pub(crate) fn open_read_only(data: &Path) -> journal::Result<Journal> {
    Journal::open(unlock_read_only(&VaultFolder::within(data), &secret(), WorkFactor::FOR_TESTS)?)
}

/// Content with free text, of a day.
pub(crate) fn text_content(text: &str, on: NaiveDate) -> Content {
    Content {
        date: FuzzyDate { on, precision: Precision::Day },
        share: SharingStatus::Private,
        roles: Vec::new(),
        tags: Vec::new(),
        answers: Answers::from([("text".to_owned(), Answer::Text(text.to_owned()))]),
        from: None,
        work_period: None,
    }
}

/// Input for a new entry.
pub(crate) fn new_entry(form: &str, content: Content) -> EntryInput {
    EntryInput { writing: 0, draft: None, entry: None, form: form.to_owned(), content }
}

/// Input that changes an entry.
pub(crate) fn changed_entry(entry: EntryId, form: &str, content: Content) -> EntryInput {
    EntryInput { entry: Some(entry), ..new_entry(form, content) }
}

/// Saves an entry of free text.
pub(crate) fn save_text(journal: &mut Journal<impl Store>, text: &str, on: NaiveDate) -> EntryId {
    journal.save_entry(&new_entry("just-write", text_content(text, on)), form("just-write"), on).unwrap()
}

/// Text of an entry of free text.
pub(crate) fn text_of(content: &Content) -> &str {
    match &content.answers["text"] {
        Answer::Text(text) => text,
        other => panic!("{other:?} is no text"),
    }
}

/// Texts of all entries, the latest first.
pub(crate) fn all_texts(journal: &mut Journal) -> Vec<String> {
    let ids = listed_entries(journal, &Filter::default());
    ids.into_iter().map(|id| text_of(&journal.entry(id).unwrap().content).to_owned()).collect()
}

/// All entries that the months list, the latest first.
pub(crate) fn listed_entries(journal: &mut Journal<impl Store>, filter: &Filter) -> Vec<EntryId> {
    let mut ids = Vec::new();
    let mut page = journal.entries_of_month(None, filter).unwrap();
    loop {
        ids.extend(page.entries.iter().map(|card| card.id));
        let Some(earlier) = page.earlier else { return ids };
        page = journal.entries_of_month(Some(&earlier), filter).unwrap();
    }
}

/// Entries that a search finds, the latest first.
pub(crate) fn found_entries(journal: &mut Journal, words: &str) -> Vec<EntryId> {
    journal.search(words).unwrap().found.iter().map(|found| found.card.id).collect()
}

/// Snippet of a hit, with matches in brackets.
pub(crate) fn highlighted(found: &SearchHit) -> String {
    let piece =
        |(nth, piece): (usize, &String)| if nth % 2 == 0 { piece.clone() } else { format!("[{piece}]") };
    found.passage.iter().enumerate().map(piece).collect()
}

/// Findings of all checks of SQLite, its search index and SQLCipher in an open journal.
pub(crate) fn integrity_errors(journal: &Journal) -> Vec<String> {
    let db = journal.vault().connection();
    let mut found = Vec::new();
    for pragma in ["cipher_integrity_check", "integrity_check", "foreign_key_check"] {
        let mut check = db.prepare(&format!("PRAGMA {pragma}")).unwrap();
        let rows = check.query_map([], |row| row.get::<_, String>(0)).unwrap();
        found.extend(rows.map(|row| row.unwrap()).filter(|row| row != "ok"));
    }
    let index = "INSERT INTO found_by_words (found_by_words, rank) VALUES ('integrity-check', 1)";
    if let Err(error) = db.execute_batch(index) {
        found.push(format!("search index: {error}"));
    }
    found
}
