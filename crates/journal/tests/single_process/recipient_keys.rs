//! Keys that pages are sealed to: kept once, merged by their text, and in an archive.

use journal::{Error, Journal, SealedToKey, SharedSummary};
use practice::Delivery;
use rusqlite::Connection;

use crate::common::today;

const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
/// The last eight characters of `KEY`.
const ENDING: &str = "equnujwj";
const OTHER: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

fn in_memory(keys: &[(&str, &str)]) -> Journal<Connection> {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    for (label, key) in keys {
        journal.add_recipient_key(label, key, today()).unwrap();
    }
    journal
}

fn told(journal: &mut Journal<Connection>) -> Vec<(String, String)> {
    let keys = journal.recipient_keys().unwrap();
    keys.into_iter().map(|key| (key.label, key.public_key)).collect()
}

fn named(keys: &[(&str, &str)]) -> Vec<(String, String)> {
    keys.iter().map(|(label, key)| ((*label).to_owned(), (*key).to_owned())).collect()
}

#[test]
fn key_is_kept_once_with_the_day_of_its_last_use() {
    let mut journal = in_memory(&[(" Ms. Heron ", KEY)]);
    assert!(matches!(journal.add_recipient_key("another name", KEY, today()), Err(Error::KeyKnown)));
    assert_eq!(told(&mut journal), named(&[("Ms. Heron", KEY)]));
    let key = journal.recipient_keys().unwrap().remove(0);
    assert_eq!((key.created_on, key.last_used_on), (today().to_string(), None));
    journal.note_keys_used(&[key.id], today()).unwrap();
    assert_eq!(journal.recipient_keys().unwrap()[0].last_used_on, Some(today().to_string()));
    journal.remove_recipient_key(key.id).unwrap();
    assert!(told(&mut journal).is_empty());
}

#[test]
fn what_is_no_key_is_not_kept() {
    let mut journal = in_memory(&[]);
    let secret = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72P";
    let capital = KEY.to_uppercase();
    let wrong_character = KEY.replace('z', "b");
    for key in ["", "age1", secret, &capital, &wrong_character] {
        assert!(matches!(journal.add_recipient_key("x", key, today()), Err(Error::NotAKey)), "{key}");
    }
    assert!(matches!(journal.add_recipient_key(" \n", KEY, today()), Err(Error::NothingToSave)));
    let long = "x".repeat(401);
    assert!(matches!(journal.add_recipient_key(&long, KEY, today()), Err(Error::TooLong { .. })));
    assert!(told(&mut journal).is_empty());
}

#[test]
fn merge_takes_the_same_key_once_and_keeps_both_names() {
    let mut here = in_memory(&[("Ms. Heron", KEY)]);
    let mut there = in_memory(&[("the new one", OTHER), ("my supervisor", KEY)]);
    let compared = here.compare(&mut there).unwrap();
    assert_eq!(here.preview_merge(&mut there, &compared).unwrap().records, 2);
    here.merge(&mut there, &compared, today()).unwrap();
    let both = named(&[("Ms. Heron / my supervisor", KEY), ("the new one", OTHER)]);
    assert_eq!(told(&mut here), both);
    assert!(here.preview_merge(&mut there, &compared).unwrap().is_nothing(), "once is enough");
    here.merge(&mut there, &compared, today()).unwrap();
    assert_eq!(told(&mut here), both);

    let (long, longer) = ("a".repeat(250), "b".repeat(250));
    let (mut here, mut there) = (in_memory(&[(&long, KEY)]), in_memory(&[(&longer, KEY)]));
    let compared = here.compare(&mut there).unwrap();
    assert!(here.merge(&mut there, &compared, today()).unwrap().is_nothing());
    assert_eq!(told(&mut here), named(&[(&long, KEY)]), "a name that has no room is left out");
}

fn sealed_to(key: &str, label: &str) -> SharedSummary {
    SharedSummary {
        on: today(),
        delivery: Delivery::SealedFile,
        recipient: None,
        first: today(),
        last: today(),
        document: "5e".repeat(32),
        entries: Vec::new(),
        keys: vec![SealedToKey::of(label, key)],
    }
}

#[test]
fn log_keeps_the_name_of_its_time_until_the_key_is_removed() {
    let mut journal = in_memory(&[("Ms. Heron", KEY), ("the new one", OTHER)]);
    let ids: Vec<_> = journal.recipient_keys().unwrap().into_iter().map(|key| key.id).collect();
    for (label, key) in [("Ms. Heron", KEY), ("the new one", OTHER)] {
        journal.log_shared(&sealed_to(key, label)).unwrap();
    }
    journal.rename_recipient_key(ids[0], " my supervisor ").unwrap();
    assert_eq!(told(&mut journal)[0].0, "my supervisor");
    assert!(matches!(journal.rename_recipient_key(ids[0], " "), Err(Error::NothingToSave)));
    let log = journal.sharing_log().unwrap();
    assert_eq!(log[1].keys, [SealedToKey { label: "Ms. Heron".into(), ending: ENDING.into() }]);

    journal.remove_recipient_key(ids[0]).unwrap();
    let log = journal.sharing_log().unwrap();
    assert_eq!(log[1].keys, [SealedToKey { label: String::new(), ending: ENDING.into() }]);
    assert_eq!(log[0].keys[0].label, "the new one", "another key keeps its name");
}

#[test]
fn merge_keeps_what_was_compared_and_takes_the_log_along() {
    let mut here = in_memory(&[("Ms. Heron", KEY)]);
    let mut there = in_memory(&[("Ms. Heron", KEY), ("the new one", OTHER)]);
    there.log_shared(&sealed_to(OTHER, "the new one")).unwrap();
    there.connection().execute("UPDATE recipient_key SET is_compared = 0", []).unwrap();
    let compared = here.compare(&mut there).unwrap();
    here.merge(&mut there, &compared, today()).unwrap();
    let keys = here.recipient_keys().unwrap();
    assert_eq!(keys.iter().map(|key| key.is_compared).collect::<Vec<_>>(), [true, false]);
    assert_eq!(here.sharing_log().unwrap()[0].keys, [SealedToKey::of("the new one", OTHER)]);
    here.note_key_compared(keys[1].id).unwrap();
    assert!(here.recipient_keys().unwrap()[1].is_compared);
}
