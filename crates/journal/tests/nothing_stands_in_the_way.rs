//! Words that are being written, or were written by another version, are lost to nobody and hide nothing.

#![cfg(test)]

mod common;

use chrono::Days;
use common::{changed, day, form, found, keep, listed, made, new, page, text, today};
use journal::{Content, EntryInput, Error, Filter};
use practice::{Answer, Answers};

#[test]
fn an_entry_that_is_being_changed_stays_in_the_bin_for_as_long_as_it_is() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let id = keep(&mut journal, "the first words", today());
    journal.move_to_bin(id, today()).unwrap();
    let writing = changed(id, "just-write", page("words that nobody kept yet", today()));
    let draft = journal.save_draft(&writing, None, today()).unwrap();
    let later = |days| today().checked_add_days(Days::new(days)).unwrap();
    for days in (1..=60).step_by(7) {
        assert_eq!(journal.purge_expired(later(days)).unwrap(), 0, "after {days} days");
    }
    assert_eq!(text(&journal.draft(draft).unwrap().content), "words that nobody kept yet");
    journal.discard_draft(draft).unwrap();
    // The control: without the draft, its days are over.
    assert_eq!(journal.purge_expired(later(61)).unwrap(), 1);
}

#[test]
fn the_draft_of_one_entry_never_takes_the_words_of_another() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let (one, other) = (keep(&mut journal, "one", today()), keep(&mut journal, "other", today()));
    let of_one = changed(one, "just-write", page("one, changed", today()));
    let draft = journal.save_draft(&of_one, None, today()).unwrap();
    let mixed_up =
        EntryInput { draft: Some(draft), ..changed(other, "just-write", page("other, changed", today())) };
    assert!(matches!(journal.save_draft(&mixed_up, None, today()), Err(Error::NoSuchDraft)));
    assert!(matches!(journal.save_entry(&mixed_up, None, today()), Err(Error::NoSuchDraft)));
    assert_eq!(text(&journal.draft(draft).unwrap().content), "one, changed");
    assert_eq!(text(&journal.entry(other).unwrap().content), "other");
}

#[test]
fn what_was_begun_goes_on_without_a_form_and_something_new_does_not_begin() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let begun = new("just-write", page("a line", today()));
    assert!(matches!(journal.save_draft(&begun, None, today()), Err(Error::NoForm)));
    assert!(matches!(journal.save_entry(&begun, None, today()), Err(Error::NoForm)));
    let draft = journal.save_draft(&begun, form("just-write"), today()).unwrap();
    let begun = EntryInput { draft: Some(draft), ..begun };
    journal.save_draft(&begun, None, today()).unwrap();
    let id = journal.save_entry(&begun, None, today()).unwrap();
    journal.save_entry(&changed(id, "just-write", page("another", today())), None, today()).unwrap();
    assert_eq!(text(&journal.entry(id).unwrap().content), "another");
}

#[test]
fn an_entry_that_only_another_version_understands_hides_no_other() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let strange = keep(&mut journal, "a walk by the river", today());
    let plain = keep(&mut journal, "a walk by the sea", today());
    let newer = "UPDATE entry SET content = json_set(content, '$.of_a_newer_version', 1) WHERE id = ?1";
    journal.vault().connection().execute(newer, [strange]).unwrap();
    assert!(matches!(journal.entry(strange), Err(Error::Unreadable(_))));
    assert_eq!(found(&mut journal, "walk"), [plain]);
    assert_eq!(listed(&mut journal, &Filter::default()), [plain, strange]);
    assert_eq!(journal.filter_choices().unwrap().kinds, ["just_write"]);
    assert!(!journal.has_entries_to_talk_about().unwrap());
}

#[test]
fn a_week_without_work_is_not_the_last_rating() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let rating = |field: &str, answer: Answer, on| Content {
        answers: Answers::from([(field.to_owned(), answer)]),
        ..page("", on)
    };
    let (rated, without_work) = (day("2026-11-01"), day("2026-11-15"));
    for content in [
        rating("pu1", Answer::Number(4), rated),
        rating("worked", Answer::Choice("none".to_owned()), without_work),
    ] {
        journal.save_entry(&new("pulse", content), form("pulse"), today()).unwrap();
    }
    assert_eq!(journal.latest_entry_date(form("pulse")).unwrap().unwrap().on, rated);
}

#[test]
fn a_whole_page_pasted_into_search_is_looked_for_by_its_first_words() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let words: Vec<String> = (0..20_000).map(|nth| format!("word{nth}")).collect();
    let id = keep(&mut journal, &words.join(" "), today());
    assert_eq!(found(&mut journal, &words.join(" ")), [id]);
    assert_eq!(found(&mut journal, &format!("{} nowhere", words.join(" "))), [id]);
    assert_eq!(found(&mut journal, "word1 nowhere"), []);
}
