//! Backups of a notebook: how much they hold, and which of two states came later.

#![cfg(test)]

mod common;

use common::{all_texts, changed_entry, create_journal, day, save_text, text_content, today};
use journal::Journal;
use vault::{Papers, VaultFolder};

const PAPERS: Papers = Papers { readme: "", security: "", script: "" };

fn back_up(journal: &Journal, root: &std::path::Path, name: &str) -> VaultFolder {
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
