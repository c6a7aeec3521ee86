//! Autosaved small forms.

use journal::{AgendaItemContent, ContactContent, Error, LimitPlan, WorkPeriod, WorkPeriodContent};
use practice::ContactKind;

use crate::common::{create_journal, open_journal};

#[test]
fn autosaved_form_survives_locking_until_discarded() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert!(journal.autosaved_forms().unwrap().is_empty());
    journal.autosave_form(&"limit/new".into(), r#"{"text":"No cal"}"#).unwrap();
    journal.autosave_form(&"limit/new".into(), r#"{"text":"No calls"}"#).unwrap();
    journal.autosave_form(&"contact/new/on_call".into(), r#"{"label":"The d"}"#).unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    let autosaved = journal.autosaved_forms().unwrap();
    let seen: Vec<_> = autosaved.iter().map(|(key, content)| (key.to_string(), content.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("contact/new/on_call".into(), r#"{"label":"The d"}"#),
            ("limit/new".into(), r#"{"text":"No calls"}"#)
        ]
    );
    journal.discard_autosaved_form(&"limit/new".into()).unwrap();
    journal.discard_autosaved_form(&"limit/new".into()).unwrap();
    assert_eq!(journal.autosaved_forms().unwrap().len(), 1);
}

#[test]
fn too_long_form_is_refused_and_keeps_the_earlier_one() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    journal.autosave_form(&"limit/new".into(), "{}").unwrap();
    for (key, content) in [("limit/new".to_owned(), "x".repeat(300_000)), ("x".repeat(600), String::new())] {
        assert!(matches!(journal.autosave_form(&key.into(), &content), Err(Error::TooLong { .. })));
    }
    assert_eq!(journal.autosaved_forms().unwrap()[&"limit/new".into()], "{}");
}

#[test]
fn removing_a_record_discards_its_autosaved_form() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let content = AgendaItemContent { title: "Calls after five".into(), ask: None, minutes: None };
    let [one, two] =
        [(), ()].map(|()| journal.add_agenda_item(&content, &[], crate::common::today()).unwrap());
    journal.autosave_form(&"talk/1".into(), "{}").unwrap();
    journal.autosave_form(&"talk/2".into(), "{}").unwrap();
    journal.remove_agenda_item(one).unwrap();
    assert_eq!(journal.autosaved_forms().unwrap().into_keys().collect::<Vec<_>>(), ["talk/2".into()]);
    journal.remove_agenda_item(two).unwrap();
    assert!(journal.autosaved_forms().unwrap().is_empty());

    for key in ["contact/1", "limit/1", "phase/1"] {
        journal.autosave_form(&key.into(), "{}").unwrap();
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
    let limit = journal.save_limit(None, &limit, crate::common::today()).unwrap();
    let phase = WorkPeriod {
        id: None,
        starts_on: crate::common::today(),
        ends_on: None,
        content: WorkPeriodContent::default(),
    };
    let phase = journal.save_work_period(&phase, false, crate::common::today()).unwrap();
    journal.remove_contact(contact).unwrap();
    journal.remove_limit(limit).unwrap();
    journal.remove_work_period(phase).unwrap();
    assert!(journal.autosaved_forms().unwrap().is_empty());
}
