//! Notes are taken back from another state of the notebook, and all that is missing is merged.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
mod kept_texts;
mod limits;
mod random;
mod workplaces;

use std::path::Path;

use common::{
    all_texts, changed_entry, create_journal, day, form, found_entries, integrity_errors, new_entry,
    open_journal, save_text, text_content, text_of, today,
};
use journal::{ContactContent, EntryId, Journal, NoteState, TakenBack, WordList};
use practice::ContactKind;
use testsupport::copy_folder;
use vault::StateFile;

/// A copy of the notebook in `data`, which is not open.
fn copy(data: &Path) -> tempfile::TempDir {
    let other = tempfile::tempdir().unwrap();
    copy_folder(&data.join("vault"), &other.path().join("vault"));
    other
}

/// The copy, open for reading with the notebook's own key.
fn look_into(journal: &Journal, folder: &Path) -> Journal {
    let state = StateFile::in_folder(folder).unwrap();
    Journal::open(state.open(&journal.vault().vault_key()).unwrap()).unwrap()
}

fn take_back(journal: &mut Journal, other: &mut Journal, id: EntryId) -> TakenBack {
    let compared = journal.compare(other).unwrap();
    journal.take_back(other, &compared, id, day("2026-11-25")).unwrap()
}

fn change(journal: &mut Journal, id: EntryId, text: &str) {
    journal.save_entry(&changed_entry(id, "just-write", text_content(text, today())), None, today()).unwrap();
}

fn versions(journal: &mut Journal, id: EntryId) -> Vec<String> {
    journal.earlier_versions(id).unwrap().into_iter().map(|card| card.beginning).collect()
}

#[test]
fn note_that_is_gone_comes_back_whole_under_its_own_id() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let mut content = text_content("the heron", day("2026-11-03"));
    content.tags = vec!["river".to_owned()];
    content.roles = vec!["peer".to_owned()];
    let heron = journal
        .save_entry(&new_entry("just-write", content.clone()), form("just-write"), day("2026-11-04"))
        .unwrap();
    content.answers = text_content("the grey heron", today()).answers;
    journal.save_entry(&changed_entry(heron, "just-write", content.clone()), None, today()).unwrap();
    let mut from_it = text_content("what came of it", today());
    from_it.from = Some(heron);
    let next = journal.save_entry(&new_entry("just-write", from_it), form("just-write"), today()).unwrap();
    journal.stop_follow_ups(heron).unwrap();
    journal.lock().unwrap();
    let backup = copy(data.path());

    let mut journal = open_journal(data.path());
    journal.delete_permanently(heron).unwrap();
    let mut other = look_into(&journal, backup.path());
    assert_eq!(journal.compare(&mut other).unwrap().state(heron), NoteState::Missing);
    assert_eq!(take_back(&mut journal, &mut other, heron), TakenBack::Brought(heron));
    let back = journal.entry(heron).unwrap();
    assert_eq!((back.content, &*back.created_on, &*back.updated_on), (content, "2026-11-04", "2026-11-22"));
    assert_eq!(back.form, *form("just-write"));
    assert_eq!(versions(&mut journal, heron), ["the heron"]);
    assert_eq!(found_entries(&mut journal, "grey heron"), [heron]);
    let led_to = journal.entry(next).unwrap().content;
    assert_eq!(journal.links(next, &led_to).unwrap().from.unwrap().id, heron, "the link is whole again");
    assert_eq!(take_back(&mut journal, &mut other, heron), TakenBack::AlreadyHere(heron));
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn note_with_other_words_gets_those_of_the_backup_as_a_new_version() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "one", today());
    change(&mut journal, id, "two");
    journal.lock().unwrap();
    let backup = copy(data.path());

    let mut journal = open_journal(data.path());
    change(&mut journal, id, "three");
    let mut other = look_into(&journal, backup.path());
    assert_eq!(journal.compare(&mut other).unwrap().state(id), NoteState::Differs(id));
    assert_eq!(take_back(&mut journal, &mut other, id), TakenBack::Changed(id));
    assert_eq!(text_of(&journal.entry(id).unwrap().content), "two");
    assert_eq!(versions(&mut journal, id), ["three", "one"], "nothing is overwritten, nothing twice");
    assert!(found_entries(&mut journal, "three").is_empty());

    let earlier = other.earlier_versions(id).unwrap()[0].id;
    let compared = journal.compare(&mut other).unwrap();
    let taken = journal.take_back_version(&mut other, &compared, earlier, today()).unwrap();
    assert_eq!(taken, TakenBack::Changed(id));
    assert_eq!(text_of(&journal.entry(id).unwrap().content), "one");
    assert_eq!(versions(&mut journal, id), ["two", "three"]);
}

#[test]
fn note_in_the_bin_is_said_to_be_there_and_left() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "the heron", today());
    journal.lock().unwrap();
    let backup = copy(data.path());
    let mut journal = open_journal(data.path());
    journal.move_to_bin(id, today()).unwrap();
    let mut other = look_into(&journal, backup.path());
    assert_eq!(journal.compare(&mut other).unwrap().state(id), NoteState::InBin(id));
    assert_eq!(take_back(&mut journal, &mut other, id), TakenBack::InBin(id));
    assert!(journal.entry(id).unwrap().binned_on.is_some());
}

#[test]
fn id_that_another_note_has_now_mixes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    save_text(&mut journal, "of both", today());
    journal.lock().unwrap();
    let before = copy(data.path());
    let mut journal = open_journal(data.path());
    let tram = save_text(&mut journal, "the tram", today());
    journal.lock().unwrap();

    // An older state is used again, and gives the same id to another note.
    let mut journal = open_journal(before.path());
    let lamp = save_text(&mut journal, "the lamp", today());
    assert_eq!(lamp, tram);
    let mut other = look_into(&journal, data.path());
    assert_eq!(journal.compare(&mut other).unwrap().state(tram), NoteState::Missing);
    let TakenBack::Brought(id) = take_back(&mut journal, &mut other, tram) else { panic!("not brought") };
    assert_ne!(id, lamp);
    let mut texts = all_texts(&mut journal);
    texts.sort();
    assert_eq!(texts, ["of both", "the lamp", "the tram"]);
    assert_eq!(versions(&mut journal, lamp), [""; 0]);
    assert_eq!(take_back(&mut journal, &mut other, tram), TakenBack::AlreadyHere(id));
}

#[test]
fn merging_brings_what_stands_beside_the_notes_once() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    save_text(&mut journal, "of both", today());
    let contact = |label: &str, number: &str| ContactContent {
        label: label.to_owned(),
        number: number.to_owned(),
        hours: String::new(),
        country: None,
        instead_of: None,
        hidden: false,
        checked_on: None,
    };
    journal.save_contact(None, ContactKind::MyPeople, &contact("Ola", "1")).unwrap();
    journal.lock().unwrap();
    let theirs = copy(data.path());

    let mut there = open_journal(theirs.path());
    there.save_contact(None, ContactKind::MyPeople, &contact("Jo", "2")).unwrap();
    there.add_custom_word(WordList::Watch, "Ward Nine").unwrap();
    let begun = new_entry("just-write", text_content("begun there", today()));
    there.save_draft(&begun, Some(form("just-write")), today()).unwrap();
    there.lock().unwrap();

    let mut journal = open_journal(data.path());
    let ola = journal.contacts(today()).unwrap()[0].id;
    journal.save_contact(Some(ola), ContactKind::MyPeople, &contact("Ola", "3")).unwrap();
    let mut other = look_into(&journal, theirs.path());
    let compared = journal.compare(&mut other).unwrap();
    let merged = journal.merge(&mut other, &compared, today()).unwrap();
    assert_eq!((merged.records, merged.drafts, merged.same), (2, 1, 1));
    let contacts = journal.contacts(today()).unwrap();
    let numbers: Vec<_> = contacts.iter().map(|one| (&*one.content.label, &*one.content.number)).collect();
    assert_eq!(numbers, [("Ola", "3"), ("Jo", "2")], "a number that was changed here stays");
    assert_eq!(journal.drafts().unwrap().len(), 1);
    let compared = journal.compare(&mut other).unwrap();
    assert!(journal.preview_merge(&mut other, &compared).unwrap().is_nothing());
    assert_eq!(integrity_errors(&journal), [""; 0]);
}
