//! The story of a damaged notebook that is taken into a new one.

use std::fs;
use std::path::Path;

use failing_drive::Tree;
use journal::{Journal, Result};
use practice::DeviceOwner;
use testsupport::quick_tempdir;
use vault::{Secret, VaultFolder, WorkFactor, unlock_read_only};

use crate::common::{save_text, today};
use crate::stories::{FIRST, NOTES, Person, chosen, numbers_in, text, typed};

const DATABASE: &str = "vault/journal-0001.db";
const PAGE: usize = 4096;
/// Day on which the damaged notebook is put aside.
const DAY: &str = "2026-11-22";

/// A notebook of which a page with some of its notes is damaged. It was said that the others are there.
pub(crate) fn damaged_notebook() -> (Tree, Vec<String>) {
    let home = quick_tempdir();
    let data = home.path().join("data");
    let folder = VaultFolder::within(&data);
    let mut journal =
        Journal::create(&folder, &chosen(FIRST), WorkFactor::FOR_TESTS, DeviceOwner::Mine, today()).unwrap();
    for number in 1..=NOTES {
        save_text(&mut journal, &text(number, 400), today());
    }
    journal.lock().unwrap();
    let whole = fs::read(data.join(DATABASE)).unwrap();
    let mut pages = (1..whole.len() / PAGE).rev();
    let (damaged, left) = pages
        .find_map(|page| {
            let mut damaged = whole.clone();
            damaged[page * PAGE + 1_000] ^= 4;
            let left = left_of(home.path(), &damaged);
            (1..NOTES).contains(&(left.len() as u64)).then_some((damaged, left))
        })
        .unwrap();
    fs::write(data.join(DATABASE), damaged).unwrap();
    let mut said = vec!["done create".to_owned(), format!("done damage {}", left.len())];
    said.extend(left.iter().map(|number| format!("done save {number}")));
    (Tree::of(home.path()), said)
}

/// Numbers of the notes that can be taken out of a damaged database.
fn left_of(home: &Path, damaged: &[u8]) -> Vec<u64> {
    let copy = quick_tempdir();
    Tree::of(home).write_into(copy.path());
    let data = copy.path().join("data");
    fs::write(data.join(DATABASE), damaged).unwrap();
    let folder = VaultFolder::within(&data);
    match salvage(&folder) {
        Ok(mut journal) => numbers_in(&mut journal),
        Err(_) => Vec::new(),
    }
}

/// Opens a damaged notebook for reading.
pub(crate) fn open_damaged(folder: &VaultFolder) -> Result<Journal> {
    Journal::open(unlock_read_only(folder, &Secret::Passphrase(typed(FIRST)), WorkFactor::FOR_TESTS)?)
}

/// Takes what can be read into a new notebook, which takes the place of the damaged one.
pub(crate) fn salvage(folder: &VaultFolder) -> Result<Journal> {
    let mut damaged = open_damaged(folder)?;
    let (prepared, _) = damaged.salvage(today())?;
    damaged.lock()?;
    prepared.swap(DAY)?;
    Journal::open(crate::stories::unlock(folder, FIRST)?)
}

pub(crate) fn play(person: &Person<'_>) -> Result<()> {
    let mut journal = person.does("salvage", || salvage(&person.folder()))?;
    person.saves(&mut journal, 71, 40)?;
    journal.lock()
}
