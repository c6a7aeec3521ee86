//! Everything that is done with the files of a notebook, as stories that a drive sees.

use std::fs;
use std::path::{Path, PathBuf};

use failing_drive::{Drive, Tree};
use journal::{EntryInput, Journal, Result};
use practice::DeviceOwner;
use rusqlite::Connection;
use testsupport::{generated_text, quick_tempdir};
use vault::{
    BackupName, NewPassphrase, Papers, Passphrase, PreparedRestore, RecoveryPhrase, Secret, VaultFolder,
    WorkFactor, backups_in,
};

use crate::common::{form, new_entry, text_content, today};
use crate::salvage;

pub(crate) const FIRST: &str = "the heron waited by the tram stop";
pub(crate) const SECOND: &str = "nine quiet lamps along the river";
/// Texts of the notes in notebooks of schema 2 and later.
pub(crate) const OLD_NOTES: [&str; 2] = ["The bus was late again.", "Zażółć gęślą jaźń"];
const SCHEMAS: [(&str, &str); 2] = [
    ("schema 2", include_str!("../older/schema-2.sql")),
    ("schema 8", include_str!("../older/schema-8.sql")),
];
/// The story of which every write and every sync fails in an everyday run, too.
pub(crate) const SAVE_AGAIN: &str = "save again";
const PAPERS: Papers = Papers { readme: "Read this first.", security: "# Security", script: "print()" };
/// Notes of a notebook at the beginning.
pub(crate) const NOTES: u64 = 6;
/// Notes in the backup that is restored.
pub(crate) const NOTES_OF_BACKUP: u64 = 4;

/// A person at a drive, and everything that they were told.
pub(crate) struct Person<'a> {
    drive: &'a Drive,
    pub(crate) home: PathBuf,
    /// Settings of SQLite that the controls spoil.
    spoiled: &'a str,
}

/// A sequence of acts, the drive before it, and everything that was called done until then.
pub(crate) struct Story {
    pub(crate) name: &'static str,
    pub(crate) start: Tree,
    pub(crate) before: Vec<String>,
    pub(crate) act: fn(&Person<'_>) -> Result<()>,
}

impl<'a> Person<'a> {
    pub(crate) fn at(drive: &'a Drive, mounted: &Path, spoiled: &'a str) -> Self {
        Self { drive, home: mounted.to_owned(), spoiled }
    }

    pub(crate) fn does<T>(&self, what: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        self.drive.say(&format!("trying {what}"));
        let done = act()?;
        self.drive.say(&format!("done {what}"));
        Ok(done)
    }

    fn data(&self) -> PathBuf {
        self.home.join("data")
    }

    pub(crate) fn folder(&self) -> VaultFolder {
        VaultFolder::within(&self.data())
    }

    fn open(&self) -> Result<Journal> {
        let journal = Journal::open(unlock(&self.folder(), FIRST)?)?;
        journal.vault().connection().execute_batch(self.spoiled).map_err(vault::Error::from)?;
        Ok(journal)
    }

    pub(crate) fn saves(&self, journal: &mut Journal, number: u64, words: usize) -> Result<()> {
        self.does(&format!("save {number}"), || {
            let input = new_entry("just-write", text_content(&text(number, words), today()));
            journal.save_entry(&input, form("just-write"), today()).map(drop)
        })
    }
}

pub(crate) fn unlock(folder: &VaultFolder, passphrase: &str) -> vault::Result<vault::Vault> {
    vault::unlock(folder, &Secret::Passphrase(typed(passphrase)), WorkFactor::FOR_TESTS)
}

pub(crate) fn typed(passphrase: &str) -> Passphrase {
    Passphrase::from_typed(passphrase).unwrap()
}

pub(crate) fn chosen(passphrase: &str) -> NewPassphrase {
    NewPassphrase::choose(&typed(passphrase)).unwrap()
}

/// Text of a note, which begins with its number and its length in words.
pub(crate) fn text(number: u64, words: usize) -> String {
    format!("note {number} {words} {}", generated_text(number, words)).trim_end().to_owned()
}

/// The number of a note, if every word of it is there.
pub(crate) fn number_of(found: &str) -> Option<u64> {
    let mut parts = found.strip_prefix("note ")?.splitn(3, ' ');
    let (number, words) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (found == text(number, words)).then_some(number)
}

/// The numbers of all notes.
pub(crate) fn numbers_in(journal: &mut Journal) -> Vec<u64> {
    crate::common::all_texts(journal).iter().filter_map(|text| number_of(text)).collect()
}

fn create_at(data: &Path) -> Result<Journal> {
    let folder = VaultFolder::within(data);
    Journal::create(&folder, &chosen(FIRST), WorkFactor::FOR_TESTS, DeviceOwner::Mine, today())
}

/// A notebook with some notes, as a drive has it.
fn notebook(notes: u64, change: impl FnOnce(&mut Journal, &Path)) -> (Tree, Vec<String>) {
    let home = quick_tempdir();
    let mut journal = create_at(&home.path().join("data")).unwrap();
    let mut said = vec!["done create".to_owned()];
    for number in 1..=notes {
        crate::common::save_text(&mut journal, &text(number, 60), today());
        said.push(format!("done save {number}"));
    }
    change(&mut journal, home.path());
    journal.lock().unwrap();
    (Tree::of(home.path()), said)
}

/// A notebook of an older schema.
fn older_notebook(sql: &'static str) -> (Tree, Vec<String>) {
    let home = quick_tempdir();
    let furnish = |db: &mut Connection| -> vault::Result<()> { Ok(db.execute_batch(sql)?) };
    let folder = VaultFolder::within(&home.path().join("data"));
    vault::create(&folder, &chosen(FIRST), WorkFactor::FOR_TESTS, furnish).unwrap().lock().unwrap();
    (Tree::of(home.path()), vec!["done create".to_owned(), "done old-notes".to_owned()])
}

/// Every story. They begin on drives of their own.
pub(crate) fn stories() -> Vec<Story> {
    let plain = || notebook(NOTES, |_, _| {});
    let with_backup = notebook(NOTES_OF_BACKUP, |journal, home| {
        journal.vault().back_up_into(&home.join("data/backups/2026-11-20"), &PAPERS).unwrap();
        for number in NOTES_OF_BACKUP + 1..=NOTES {
            crate::common::save_text(journal, &text(number, 60), today());
        }
    });
    let with_backup = (with_backup.0, plain().1);
    let damaged = notebook(NOTES, |_, home| {
        let header = home.join("data/vault/header.copy.json");
        let bytes = fs::read(&header).unwrap();
        fs::write(&header, &bytes[..bytes.len() / 2]).unwrap();
    });
    let story = |name, (start, before): (Tree, Vec<String>), act| Story { name, start, before, act };
    let mut all = vec![
        story("create", (Tree::new(), Vec::new()), create),
        story("save", plain(), save),
        story(SAVE_AGAIN, plain(), save_again),
        story("drafts", plain(), drafts),
        story("remove", plain(), remove),
        story("passphrase", plain(), passphrase),
        story("new key", plain(), new_key),
        story("backup", plain(), backup),
        story("restore", with_backup, restore),
        story("aside", plain(), aside),
        story("repair", damaged, open_and_save),
        story("salvage", salvage::damaged_notebook(), salvage::play),
    ];
    all.extend(SCHEMAS.map(|(name, sql)| story(name, older_notebook(sql), migrate)));
    all
}

fn create(person: &Person<'_>) -> Result<()> {
    let mut journal = person.does("create", || create_at(&person.data()))?;
    person.saves(&mut journal, 1, 40)?;
    person.saves(&mut journal, 2, 40)?;
    journal.lock()
}

fn save(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    for (number, words) in [(11, 40), (12, 900), (13, 10), (14, 300)] {
        person.saves(&mut journal, number, words)?;
    }
    journal.lock()
}

/// A person goes on writing after a save that failed. The last error counts.
fn save_again(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    let saved = [15, 16, 17].map(|number| person.saves(&mut journal, number, 10));
    journal.lock()?;
    saved.into_iter().rev().collect()
}

/// A note that is written in pieces, kept, and another one that is begun.
fn drafts(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    let input = |number, draft| EntryInput {
        draft,
        ..new_entry("just-write", text_content(&text(number, 80), today()))
    };
    let mut draft = None;
    for number in [21, 22, 23] {
        let saved = person.does(&format!("draft {number}"), || {
            journal.save_draft(&input(number, draft), form("just-write"), today())
        })?;
        draft = Some(saved);
    }
    person
        .does("keep 24", || journal.save_entry(&input(24, draft), form("just-write"), today()).map(drop))?;
    journal.lock()
}

fn remove(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    let ids = crate::common::listed_entries(&mut journal, &journal::Filter::default());
    let mut numbers = Vec::new();
    for id in ids {
        numbers.push((id, number_of(crate::common::text_of(&journal.entry(id)?.content)).unwrap()));
    }
    for (id, number) in numbers.into_iter().filter(|(_, number)| [2, 4].contains(number)) {
        person.does(&format!("remove {number}"), || {
            journal.move_to_bin(id, today())?;
            journal.delete_permanently(id)
        })?;
    }
    person.saves(&mut journal, 31, 40)?;
    journal.lock()
}

fn passphrase(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    person.does("secret second", || Ok(journal.vault_mut().change_passphrase(&chosen(SECOND))?))?;
    let sheet = RecoveryPhrase::generate(vault::PhraseForm::ENGLISH)?;
    person.does("recovery", || Ok(journal.vault_mut().set_recovery_phrase(&sheet)?))?;
    person.saves(&mut journal, 41, 40)?;
    journal.lock()
}

fn new_key(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    person.saves(&mut journal, 51, 40)?;
    person.does("secret second", || Ok(journal.vault_mut().rotate_key(&chosen(SECOND))?))?;
    person.saves(&mut journal, 52, 40)?;
    journal.lock()
}

fn backup(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    let folder = person.data().join("backups");
    for day in ["2026-11-21", "2026-11-22"] {
        person.does(&format!("backup {day}"), || {
            Ok(journal.vault().back_up_into(&folder.join(day), &PAPERS)?)
        })?;
        person.saves(&mut journal, if day.ends_with('1') { 61 } else { 62 }, 40)?;
    }
    let oldest = backups_in(&folder)?.pop().unwrap();
    person.does("unbackup 2026-11-21", || Ok(oldest.remove()?))?;
    journal.lock()
}

fn restore(person: &Person<'_>) -> Result<()> {
    let source = VaultFolder::at(&person.data().join("backups/2026-11-20")).unwrap();
    let secret = Secret::Passphrase(typed(FIRST));
    person.does("restore", || {
        let prepared = PreparedRestore::copy(&source, &person.folder(), &secret)?;
        journal::check_restore(&prepared)?;
        Ok(prepared.swap("2026-11-22")?)
    })?;
    let mut journal = person.open()?;
    person.saves(&mut journal, 71, 40)?;
    journal.lock()
}

/// Text that could not be saved, twice, and then it could.
fn aside(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    let place = person.home.join("state/inbetween");
    for number in [81, 82] {
        person.does(&format!("aside {number}"), || {
            Ok(journal.vault().write_emergency_file(&place, text(number, 50).as_bytes())?)
        })?;
    }
    person.saves(&mut journal, 82, 50)?;
    journal.vault().remove_emergency_file(&place)?;
    journal.lock()
}

fn open_and_save(person: &Person<'_>) -> Result<()> {
    let mut journal = person.open()?;
    person.saves(&mut journal, 91, 40)?;
    journal.lock()
}

/// A backup, the tables of today, and a note.
fn migrate(person: &Person<'_>) -> Result<()> {
    let vault = unlock(&person.folder(), FIRST)?;
    let mut journal = Journal::open_after(vault, |vault, schema| {
        let (name, folder) =
            BackupName::next(&person.data().join("backups"), "2026-11-22", Some(schema)).unwrap();
        person.drive.say(&format!("trying backup {name}"));
        vault.back_up_into(&folder, &PAPERS)?;
        person.drive.say(&format!("done backup {name}"));
        Ok(())
    })?;
    // It opens read-only if there could be no backup, and says why.
    if journal.waits_for_backup().is_some() {
        return journal.lock();
    }
    person.saves(&mut journal, 91, 40)?;
    journal.lock()
}
