//! A text that the person keeps although others expire is kept wherever its note comes back from, and a
//! text that has expired does not come back with an archive.

use super::{copy, look_into, take_back};
use crate::common::{create_journal, day, open_journal, save_text, text_of, today};
use std::ops::ControlFlow;

use chrono::Days;
use journal::{EntryId, Everything, Journal, TakenBack, TextPeriod};
use practice::Answer;

const WRITTEN_ON: &str = "2024-01-10";

/// Two old notes, of which the person keeps the text of the first.
fn old_notes(journal: &mut Journal) -> [EntryId; 2] {
    journal.save_text_period(Some(TextPeriod::from_months(12).unwrap())).unwrap();
    let notes = ["the heron", "the tram"].map(|text| save_text(journal, text, day(WRITTEN_ON)));
    journal.keep_text(notes[0], true).unwrap();
    notes
}

/// Today is looked at every day for a month.
fn a_month_goes_by(journal: &mut Journal) {
    for on in (0..30).map(|days| today() + Days::new(days)) {
        journal.announce_expiry(on).unwrap();
        journal.expire_texts(on).unwrap();
        journal.find_expiring_texts(on).unwrap();
    }
}

fn has_text(journal: &mut Journal, id: EntryId) -> bool {
    matches!(journal.entry(id).unwrap().content.answers["text"], Answer::Text(_))
}

fn everything(journal: &mut Journal) -> Everything {
    journal.everything(today(), &mut |_, _| ControlFlow::Continue(())).unwrap()
}

#[test]
fn kept_text_stays_when_its_note_is_taken_back() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let notes = old_notes(&mut journal);
    journal.lock().unwrap();
    let backup = copy(data.path());
    let mut journal = open_journal(data.path());
    for note in notes {
        journal.delete_permanently(note).unwrap();
    }
    let mut other = look_into(&journal, backup.path());
    let notes = notes.map(|note| match take_back(&mut journal, &mut other, note) {
        TakenBack::Brought(id) => id,
        other => panic!("{other:?}"),
    });
    a_month_goes_by(&mut journal);
    // The control: the other expires.
    assert_eq!(notes.map(|note| has_text(&mut journal, note)), [true, false]);
    assert_eq!(text_of(&journal.entry(notes[0]).unwrap().content), "the heron");
}

#[test]
fn kept_text_that_had_expired_here_is_kept_when_it_comes_back() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let notes = old_notes(&mut journal);
    journal.lock().unwrap();
    let backup = copy(data.path());
    let mut journal = open_journal(data.path());
    journal.keep_text(notes[0], false).unwrap();
    a_month_goes_by(&mut journal);
    assert_eq!(notes.map(|note| has_text(&mut journal, note)), [false, false]);
    let mut other = look_into(&journal, backup.path());
    for note in notes {
        assert_eq!(take_back(&mut journal, &mut other, note), TakenBack::Changed(note));
    }
    a_month_goes_by(&mut journal);
    assert_eq!(notes.map(|note| has_text(&mut journal, note)), [true, false]);
}

#[test]
fn kept_text_stays_when_its_note_comes_from_an_archive() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = create_journal(from.path());
    old_notes(&mut journal);
    let archive = everything(&mut journal);
    let mut other = create_journal(to.path());
    other.save_text_period(Some(TextPeriod::from_months(12).unwrap())).unwrap();
    save_text(&mut other, "a note of its own", today());
    let (_, added) =
        other.import_everything(&archive, today(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let kept: Vec<_> = other.kept_texts().unwrap().into_iter().map(|card| card.id).collect();
    assert_eq!(kept, added[..1]);
    a_month_goes_by(&mut other);
    assert_eq!(added.iter().map(|note| has_text(&mut other, *note)).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn archive_from_before_a_text_expired_brings_no_note_twice() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let notes = old_notes(&mut journal);
    let before = everything(&mut journal);
    journal.keep_text(notes[0], false).unwrap();
    a_month_goes_by(&mut journal);
    let after = everything(&mut journal);
    let compared = journal.compare_archive(&before).unwrap();
    assert_eq!((compared.new_notes, compared.known_notes), (0, 2));
    let (imported, _) =
        journal.import_everything(&before, today(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!((imported.added, imported.known), (0, 2));
    assert_eq!(notes.map(|note| has_text(&mut journal, note)), [false, false], "what was let go stays gone");

    // The other way round: the texts are here, and have expired in the archive.
    let other = tempfile::tempdir().unwrap();
    let mut here = create_journal(other.path());
    here.import_everything(&before, today(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let mut of_here = after.clone();
    of_here.notebook.vault_id = Some(here.vault().id().to_owned());
    assert_eq!(here.compare_archive(&of_here).unwrap().new_notes, 0);
    // The control: in an archive of another notebook the same id says nothing.
    for vault_id in [None, Some("another".to_owned())] {
        let mut foreign = before.clone();
        foreign.notebook.vault_id = vault_id;
        assert_eq!(journal.compare_archive(&foreign).unwrap().new_notes, 2);
    }
}

#[test]
fn note_with_the_id_of_an_expired_one_is_brought_in_if_it_is_another() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    old_notes(&mut journal);
    let mut archive = everything(&mut journal);
    a_month_goes_by(&mut journal);
    // The second has expired. In the archive another day stands under its id.
    archive.entries[1].created_on = day("2024-01-11");
    assert_eq!(journal.compare_archive(&archive).unwrap().new_notes, 1);
}
