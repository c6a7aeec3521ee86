//! What is typed into the small forms beside the notes, and not kept yet.

#![cfg(test)]

mod common;

use common::{made, opened};
use journal::{AgendaItemContent, ContactContent, Error, LimitPlan, WorkPeriod, WorkPeriodContent};
use practice::ContactKind;

#[test]
fn what_is_typed_is_there_again_after_locking_until_it_is_kept_or_left() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    assert!(journal.autosaved_forms().unwrap().is_empty());
    journal.autosave_form("limit/new", r#"{"text":"No cal"}"#).unwrap();
    journal.autosave_form("limit/new", r#"{"text":"No calls"}"#).unwrap();
    journal.autosave_form("contact/new/on_call", r#"{"label":"The d"}"#).unwrap();
    journal.lock().unwrap();
    let mut journal = opened(data.path());
    let unkept = journal.autosaved_forms().unwrap();
    let seen: Vec<_> = unkept.iter().map(|(place, content)| (place.as_str(), content.as_str())).collect();
    assert_eq!(
        seen,
        [("contact/new/on_call", r#"{"label":"The d"}"#), ("limit/new", r#"{"text":"No calls"}"#)]
    );
    journal.discard_autosaved_form("limit/new").unwrap();
    journal.discard_autosaved_form("limit/new").unwrap();
    assert_eq!(journal.autosaved_forms().unwrap().len(), 1);
}

#[test]
fn what_is_too_long_is_refused_and_what_was_saved_before_stays() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    journal.autosave_form("limit/new", "{}").unwrap();
    for (place, content) in [("limit/new".to_owned(), "x".repeat(300_000)), ("x".repeat(600), String::new())]
    {
        assert!(matches!(journal.autosave_form(&place, &content), Err(Error::TooLong { .. })));
    }
    assert_eq!(journal.autosaved_forms().unwrap()["limit/new"], "{}");
}

#[test]
fn what_is_removed_for_good_takes_along_what_is_typed_about_it() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = made(data.path());
    let content = AgendaItemContent { title: "Calls after five".into(), ask: None, minutes: None };
    let [one, two] = [(), ()].map(|()| journal.add_agenda_item(&content, &[], common::today()).unwrap());
    journal.autosave_form("talk/1", "{}").unwrap();
    journal.autosave_form("talk/2", "{}").unwrap();
    journal.remove_agenda_item(one).unwrap();
    assert_eq!(journal.autosaved_forms().unwrap().into_keys().collect::<Vec<_>>(), ["talk/2"]);
    journal.remove_agenda_item(two).unwrap();
    assert!(journal.autosaved_forms().unwrap().is_empty());

    for place in ["contact/1", "limit/1", "phase/1"] {
        journal.autosave_form(place, "{}").unwrap();
    }
    let contact = ContactContent {
        label: "My sister".into(),
        number: String::new(),
        hours: String::new(),
        country: None,
        instead_of: None,
        hidden: false,
        checked_on: None,
    };
    let contact = journal.save_contact(None, ContactKind::MyPeople, &contact).unwrap();
    let limit = LimitPlan { text: "No calls at night.".into(), ..LimitPlan::default() };
    let limit = journal.save_limit(None, &limit, common::today()).unwrap();
    let phase = WorkPeriod {
        id: None,
        starts_on: common::today(),
        ends_on: None,
        content: WorkPeriodContent::default(),
    };
    let phase = journal.save_work_period(&phase, false, common::today()).unwrap();
    journal.remove_contact(contact).unwrap();
    journal.remove_limit(limit).unwrap();
    journal.remove_work_period(phase).unwrap();
    assert!(journal.autosaved_forms().unwrap().is_empty());
}
