//! Contacts of *Help now*.

use journal::{ContactContent, Error, Journal};
use practice::ContactKind;

use crate::common::{create_journal, day, open_journal, today};

fn new_contact(label: &str) -> ContactContent {
    ContactContent {
        label: label.to_owned(),
        number: "600 100 200".to_owned(),
        hours: String::new(),
        country: None,
        instead_of: None,
        hidden: false,
        checked_on: None,
    }
}

fn labels(journal: &mut Journal) -> Vec<String> {
    journal.contacts(today()).unwrap().into_iter().map(|contact| contact.content.label).collect()
}

#[test]
fn contacts_are_grouped_changed_and_removed() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert!(labels(&mut journal).is_empty());
    for (kind, label) in [
        (ContactKind::National, "A line"),
        (ContactKind::OnCall, "Duty phone"),
        (ContactKind::MyPeople, "M."),
        (ContactKind::NoSayOverMyJob, "Dr K."),
        (ContactKind::MyPeople, "My sister"),
    ] {
        journal.save_contact(None, kind, &new_contact(label)).unwrap();
    }
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(labels(&mut journal), ["M.", "My sister", "Dr K.", "Duty phone", "A line"]);
    let contacts = journal.contacts(today()).unwrap();
    journal.save_contact(Some(contacts[0].id), ContactKind::OnCall, &new_contact("Marek")).unwrap();
    journal.remove_contact(contacts[1].id).unwrap();
    journal.remove_contact(contacts[1].id).unwrap();
    assert_eq!(labels(&mut journal), ["Dr K.", "Duty phone", "Marek", "A line"]);
    let gone = journal.save_contact(Some(contacts[1].id), ContactKind::OnCall, &new_contact("x"));
    assert!(matches!(gone, Err(Error::NoSuchContact)), "{gone:?}");
}

#[test]
fn number_is_outdated_after_twelve_months() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let checked = |on: &str| ContactContent { checked_on: Some(day(on)), ..new_contact("M.") };
    let id = journal.save_contact(None, ContactKind::MyPeople, &checked("2025-11-22")).unwrap();
    let old = |journal: &mut Journal| journal.contacts(today()).unwrap()[0].old;
    assert!(!old(&mut journal));
    journal.save_contact(Some(id), ContactKind::MyPeople, &checked("2025-11-21")).unwrap();
    assert!(old(&mut journal));
    journal.save_contact(Some(id), ContactKind::MyPeople, &new_contact("M.")).unwrap();
    assert!(!old(&mut journal), "nobody said when");
    journal.save_contact(Some(id), ContactKind::National, &new_contact("A line")).unwrap();
    assert!(old(&mut journal), "the age of a crisis line's number is not known");
}

#[test]
fn contact_without_name_or_too_long_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let long = ContactContent { hours: "x".repeat(401), ..new_contact("M.") };
    for (content, what) in [(new_contact(" "), "nothing to keep"), (long, "longer than 400 bytes")] {
        let error = journal.save_contact(None, ContactKind::MyPeople, &content).unwrap_err();
        assert!(error.to_string().contains(what), "{error}");
    }
    assert!(labels(&mut journal).is_empty());
}

#[test]
fn contacts_are_not_readable_in_any_file() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let content = ContactContent { number: "zq600100200".to_owned(), ..new_contact("zq-somebody") };
    journal.save_contact(None, ContactKind::MyPeople, &content).unwrap();
    let mut files = 0;
    for entry in files_below(data.path()) {
        let bytes = std::fs::read(&entry).unwrap();
        for words in ["zq600100200", "zq-somebody"] {
            assert!(!bytes.windows(words.len()).any(|part| part == words.as_bytes()), "{}", entry.display());
        }
        files += 1;
    }
    assert!(files >= 3, "{files}");
}

fn files_below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}
