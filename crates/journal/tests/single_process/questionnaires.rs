//! Questionnaires are accepted, filled in and removed.

use journal::{Content, EntryId, Error, Filter, Journal, WorkPeriod, WorkPeriodContent};
use practice::{Answer, Answers, Form};
use testsupport::TWO_QUESTIONS;

use crate::common::{
    create_journal, day, form, integrity_errors, new_entry, open_journal, open_read_only, save_text,
    text_content, today,
};

fn parse(pack: &str) -> Form {
    Form::read_questionnaire("a.toml", pack.as_bytes(), form("questionnaire")).unwrap()
}

fn content_with(codes: &[(&str, &str)], on: &str) -> Content {
    let answers = codes.iter().map(|(id, code)| ((*id).to_owned(), Answer::Choice((*code).to_owned())));
    Content { answers: answers.collect::<Answers>(), ..text_content("", day(on)) }
}

fn fill_in(journal: &mut Journal, form: &Form, codes: &[(&str, &str)], on: &str) -> EntryId {
    journal.save_entry(&new_entry(&form.id, content_with(codes, on)), form, day(on)).unwrap()
}

fn names(journal: &mut Journal) -> Vec<String> {
    let all = journal.questionnaires(form("questionnaire")).unwrap();
    all.into_iter().map(|one| format!("{} {}", one.form.title, one.form.version)).collect()
}

#[test]
fn questionnaire_is_listed_once_accepted() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let two = parse(TWO_QUESTIONS);
    let sum = two.questionnaire.as_ref().unwrap().sha256.clone();
    assert!(matches!(
        journal.accept_questionnaire(&two, TWO_QUESTIONS, false, today()),
        Err(Error::RightsNotConfirmed)
    ));
    assert_eq!((names(&mut journal), journal.accepted_on(&sum).unwrap()), (vec![], None));

    let id = journal.accept_questionnaire(&two, TWO_QUESTIONS, true, today()).unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    let accepted = journal.questionnaires(form("questionnaire")).unwrap();
    assert_eq!((accepted[0].id, &accepted[0].form), (id, &two));
    assert_eq!(
        (accepted[0].accepted_on.as_str(), accepted[0].rights_on.as_deref()),
        ("2026-11-22", Some("2026-11-22"))
    );

    // The same file again changes nothing, not even the date.
    assert_eq!(journal.accept_questionnaire(&two, TWO_QUESTIONS, true, day("2026-12-01")).unwrap(), id);
    assert_eq!(journal.accepted_on(&sum).unwrap().as_deref(), Some("2026-11-22"));
    // Another version is listed beside it.
    let other = TWO_QUESTIONS.replace("1.0.0", "1.1.0");
    journal.accept_questionnaire(&parse(&other), &other, true, day("2026-12-01")).unwrap();
    assert_eq!(names(&mut journal), ["Two questions 1.1.0", "Two questions 1.0.0"]);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn incomplete_questionnaire_is_not_accepted() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let without = TWO_QUESTIONS.replace("The lamp is green.", "[Text of item 1]");
    for (form, pack) in [(&parse(&without), without.as_str()), (form("pulse"), "")] {
        let refused = journal.accept_questionnaire(form, pack, true, today());
        assert!(matches!(refused, Err(Error::QuestionnaireIncomplete)), "{refused:?}");
    }
    assert_eq!(names(&mut journal), [""; 0]);
}

#[test]
fn results_outlive_their_questionnaire() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let two = parse(TWO_QUESTIONS);
    let id = journal.accept_questionnaire(&two, TWO_QUESTIONS, true, today()).unwrap();
    let first = fill_in(&mut journal, &two, &[("one", "1"), ("two", "0")], "2026-11-01");
    journal.remove_questionnaire(id).unwrap();
    journal.remove_questionnaire(id).unwrap();
    assert_eq!(names(&mut journal), [""; 0]);
    let entry = journal.entry(first).unwrap();
    assert_eq!(entry.form, two);
    assert_eq!(entry.form.scores(&entry.content.answers)[0].shown.as_deref(), Some("1"));
    assert_eq!(crate::common::found_entries(&mut journal, "always"), [first]);
    // A draft of it can be continued, too.
    let begun = journal
        .save_draft(&new_entry(&two.id, content_with(&[("one", "1")], "2026-11-22")), &two, today())
        .unwrap();
    assert_eq!(journal.draft(begun).unwrap().form, two);
}

#[test]
fn previous_administration_is_of_the_same_file_and_rated() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let two = parse(TWO_QUESTIONS);
    let other = parse(&TWO_QUESTIONS.replace("1.0.0", "1.1.0"));
    let first = fill_in(&mut journal, &two, &[("one", "0"), ("two", "0")], "2026-08-01");
    let _ = fill_in(&mut journal, &other, &[("one", "1"), ("two", "1")], "2026-09-01");
    let no_work = fill_in(&mut journal, &two, &[(".worked", "none")], "2026-09-10");
    save_text(&mut journal, "something else", day("2026-09-11"));
    let binned = fill_in(&mut journal, &two, &[("one", "1"), ("two", "0")], "2026-09-20");
    journal.move_to_bin(binned, today()).unwrap();
    let now = fill_in(&mut journal, &two, &[("one", "1"), ("two", "1")], "2026-10-01");
    let before = |journal: &mut Journal, id| {
        let entry = journal.entry(id).unwrap();
        journal.previous_administration(&entry).unwrap().map(|before| before.id)
    };
    assert_eq!(before(&mut journal, now), Some(first));
    assert_eq!(before(&mut journal, first), None);
    assert_eq!(before(&mut journal, no_work), Some(first));
    assert_eq!(journal.administration_count(&two.id).unwrap(), 3);
    // A new job makes ratings incomparable.
    let new_job = WorkPeriod {
        id: None,
        starts_on: day("2026-09-15"),
        ends_on: None,
        content: WorkPeriodContent::default(),
    };
    let new_job = journal.save_work_period(&new_job, false, today()).unwrap();
    assert_eq!(before(&mut journal, now), None);
    journal.remove_work_period(new_job).unwrap();
    assert_eq!(before(&mut journal, now), Some(first));
    // The minimum interval counts from any version, but not from an entry without work.
    assert_eq!(journal.latest_entry_date(&two).unwrap().unwrap().on, day("2026-10-01"));
    journal.delete_permanently(now).unwrap();
    assert_eq!(journal.latest_entry_date(&two).unwrap().unwrap().on, day("2026-09-01"));
    assert_eq!(journal.latest_entry_date(form("pulse")).unwrap(), None);
    let kinds = journal.entries_of_month(None, &Filter::default()).unwrap().entries;
    assert!(kinds.iter().any(|card| card.kind == "instrument_administration"));
}

#[test]
fn read_only_notebook_accepts_and_removes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let two = parse(TWO_QUESTIONS);
    let id = journal.accept_questionnaire(&two, TWO_QUESTIONS, true, today()).unwrap();
    journal.lock().unwrap();
    let mut journal = open_read_only(data.path()).unwrap();
    let read_only = |result: Result<(), Error>| matches!(result, Err(Error::Vault(vault::Error::ReadOnly)));
    assert!(read_only(journal.accept_questionnaire(&two, TWO_QUESTIONS, true, today()).map(drop)));
    assert!(read_only(journal.remove_questionnaire(id)));
    assert_eq!(names(&mut journal), ["Two questions 1.0.0"]);
}
