//! Entries and drafts of other versions are not lost and hide no others.

use chrono::Days;
use journal::{Content, EntryInput, Error, Filter};
use practice::{Answer, Answers};

use crate::common::{
    changed_entry, create_journal, day, form, found_entries, listed_entries, new_entry, save_text,
    text_content, text_of, today,
};

#[test]
fn entry_with_a_draft_is_not_purged() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "the first words", today());
    journal.move_to_bin(id, today()).unwrap();
    let writing = changed_entry(id, "just-write", text_content("words that nobody kept yet", today()));
    let draft = journal.save_draft(&writing, None, today()).unwrap();
    let later = |days| today().checked_add_days(Days::new(days)).unwrap();
    for days in (1..=60).step_by(7) {
        assert_eq!(journal.purge_expired(later(days)).unwrap(), 0, "after {days} days");
    }
    assert_eq!(text_of(&journal.draft(draft).unwrap().content), "words that nobody kept yet");
    journal.discard_draft(draft).unwrap();
    // Control: without the draft, its days are over.
    assert_eq!(journal.purge_expired(later(61)).unwrap(), 1);
}

#[test]
fn draft_never_overwrites_another_entry() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let (one, other) = (save_text(&mut journal, "one", today()), save_text(&mut journal, "other", today()));
    let of_one = changed_entry(one, "just-write", text_content("one, changed", today()));
    let draft = journal.save_draft(&of_one, None, today()).unwrap();
    let mixed_up = EntryInput {
        draft: Some(draft),
        ..changed_entry(other, "just-write", text_content("other, changed", today()))
    };
    assert!(matches!(journal.save_draft(&mixed_up, None, today()), Err(Error::NoSuchDraft)));
    assert!(matches!(journal.save_entry(&mixed_up, None, today()), Err(Error::NoSuchDraft)));
    assert_eq!(text_of(&journal.draft(draft).unwrap().content), "one, changed");
    assert_eq!(text_of(&journal.entry(other).unwrap().content), "other");
}

#[test]
fn only_a_new_entry_needs_a_form() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let begun = new_entry("just-write", text_content("a line", today()));
    assert!(matches!(journal.save_draft(&begun, None, today()), Err(Error::NoForm)));
    assert!(matches!(journal.save_entry(&begun, None, today()), Err(Error::NoForm)));
    let draft = journal.save_draft(&begun, form("just-write"), today()).unwrap();
    let begun = EntryInput { draft: Some(draft), ..begun };
    journal.save_draft(&begun, None, today()).unwrap();
    let id = journal.save_entry(&begun, None, today()).unwrap();
    journal
        .save_entry(&changed_entry(id, "just-write", text_content("another", today())), None, today())
        .unwrap();
    assert_eq!(text_of(&journal.entry(id).unwrap().content), "another");
}

#[test]
fn entry_of_another_version_hides_no_other() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let strange = save_text(&mut journal, "a walk by the river", today());
    let plain = save_text(&mut journal, "a walk by the sea", today());
    let newer = "UPDATE entry SET content = json_set(content, '$.of_a_newer_version', 1) WHERE id = ?1";
    journal.vault().connection().execute(newer, [strange]).unwrap();
    assert!(matches!(journal.entry(strange), Err(Error::Unreadable(_))));
    assert_eq!(found_entries(&mut journal, "walk"), [plain]);
    assert_eq!(listed_entries(&mut journal, &Filter::default()), [plain, strange]);
    assert_eq!(journal.filter_choices().unwrap().kinds, ["just_write"]);
    assert!(!journal.has_entries_to_talk_about().unwrap());
}

#[test]
fn week_without_work_is_not_the_last_rating() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let rating = |field: &str, answer: Answer, on| Content {
        answers: Answers::from([(field.to_owned(), answer)]),
        ..text_content("", on)
    };
    let (rated, without_work) = (day("2026-11-01"), day("2026-11-15"));
    for content in [
        rating("pu1", Answer::Number(4), rated),
        rating("worked", Answer::Choice("none".to_owned()), without_work),
    ] {
        journal.save_entry(&new_entry("pulse", content), form("pulse"), today()).unwrap();
    }
    assert_eq!(journal.latest_entry_date(form("pulse")).unwrap().unwrap().on, rated);
}

#[test]
fn long_query_searches_its_first_words() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let words: Vec<String> = (0..20_000).map(|nth| format!("word{nth}")).collect();
    let id = save_text(&mut journal, &words.join(" "), today());
    assert_eq!(found_entries(&mut journal, &words.join(" ")), [id]);
    assert_eq!(found_entries(&mut journal, &format!("{} nowhere", words.join(" "))), [id]);
    assert_eq!(found_entries(&mut journal, "word1 nowhere"), []);
}

#[test]
fn row_of_hundreds_of_megabytes_hides_no_other() {
    use vault::rusqlite::limits::Limit;
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let huge = save_text(&mut journal, "soon far too long", today());
    let other = save_text(&mut journal, "a line", today());
    let db = journal.vault().connection();
    let limit = db.set_limit(Limit::SQLITE_LIMIT_LENGTH, i32::MAX).unwrap();
    let grow = "UPDATE entry SET content = content || hex(zeroblob(100 << 20)) WHERE id = ?1";
    db.execute(grow, [huge]).unwrap();
    // Control: without the limit it is read.
    let length = "SELECT length(content) FROM entry WHERE id = ?1";
    assert!(db.query_row(length, [huge], |row| row.get::<_, i64>(0)).unwrap() > 200 << 20);
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, limit).unwrap();

    assert!(matches!(journal.entry(huge), Err(Error::Vault(vault::Error::RowTooLarge))));
    assert_eq!(text_of(&journal.entry(other).unwrap().content), "a line");
    assert!(listed_entries(&mut journal, &Filter::default()).contains(&other));
}
