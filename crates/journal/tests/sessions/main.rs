//! Sessions of supervision, their agenda and agreements: planned, recorded, ordered, removed, merged.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

use chrono::NaiveDate;
use common::{create_journal, day, open_journal, open_read_only, save_text, today};
use journal::{
    AgendaItemContent, AgendaItemId, AgreementContent, AgreementProgress, Error, Journal, Session, SessionId,
    SessionPlan, SessionRecord, Store,
};
use practice::{AgreementOwner, AgreementState, SessionOutcome};
use rusqlite::Connection;
use testsupport::copy_folder;

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn plan(on: NaiveDate) -> SessionPlan {
    SessionPlan { on, at: Some("14:30".to_owned()), kind: None, minutes: Some(60) }
}

fn record(outcome: SessionOutcome, on: NaiveDate) -> SessionRecord {
    SessionRecord {
        outcome: Some(outcome),
        on,
        talked_about: Vec::new(),
        decisions: String::new(),
        useful: None,
        next_on: None,
    }
}

fn add_item<S: Store>(journal: &mut Journal<S>, title: &str) -> AgendaItemId {
    let content = AgendaItemContent { title: title.to_owned(), ask: None, minutes: None };
    journal.add_agenda_item(&content, &[], today()).unwrap()
}

fn agreement(words: &str) -> AgreementContent {
    AgreementContent { words: words.to_owned(), kind: None, owner: None, due_on: None }
}

fn agenda<S: Store>(journal: &mut Journal<S>, session: SessionId) -> Vec<String> {
    journal.agenda_of(session).unwrap().into_iter().map(|item| item.content.title).collect()
}

fn outcomes<S: Store>(journal: &mut Journal<S>) -> Vec<(NaiveDate, Option<SessionOutcome>)> {
    journal.sessions().unwrap().into_iter().map(|Session { on, outcome, .. }| (on, outcome)).collect()
}

#[test]
fn session_is_planned_filled_held_and_followed_by_the_next() {
    let mut journal = in_memory();
    let thursday = day("2026-12-03");
    let id = journal.plan_session(None, &plan(thursday), today()).unwrap();
    assert_eq!(journal.next_session(today()).unwrap().unwrap().id, id);
    let [one, two, three] = ["one", "two", "three"].map(|title| add_item(&mut journal, title));
    journal.put_on_agenda(&[one, two, three], Some(id)).unwrap();
    journal.move_agenda_item(three, true).unwrap();
    journal.move_agenda_item(one, true).unwrap();
    assert_eq!(agenda(&mut journal, id), ["one", "three", "two"]);

    let next_on = Some(day("2026-12-17"));
    let held = SessionRecord {
        talked_about: vec![one, three],
        decisions: "We look at the list.".to_owned(),
        useful: Some(7),
        next_on,
        ..record(SessionOutcome::Held, thursday)
    };
    journal.record_session(id, &held, thursday).unwrap();
    let last = journal.last_held_session(thursday).unwrap().unwrap();
    assert_eq!((last.id, last.content.useful, last.content.minutes), (id, Some(7), Some(60)));
    assert_eq!(journal.next_session(thursday).unwrap().map(|next| next.on), next_on);
    let items = journal.agenda_items().unwrap();
    let told: Vec<_> = items.iter().map(|item| (item.session, item.done_on.is_some())).collect();
    assert_eq!(told, [(Some(id), true), (None, false), (Some(id), true)]);
    // Noted again, the next session is not planned twice.
    journal.record_session(id, &held, thursday).unwrap();
    assert_eq!(journal.sessions().unwrap().len(), 2);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let mut journal = in_memory();
    let planned = day("2026-12-03");
    let id = journal.plan_session(None, &plan(planned), today()).unwrap();
    let before = journal.sessions().unwrap();
    let early = journal.record_session(id, &record(SessionOutcome::Held, planned), today());
    assert!(matches!(early, Err(Error::SessionStillToCome)));
    let useful = SessionRecord { useful: Some(11), ..record(SessionOutcome::Held, today()) };
    assert!(matches!(journal.record_session(id, &useful, today()), Err(Error::RatingOutOfRange)));
    let far = SessionRecord { next_on: Some(day("2300-01-01")), ..record(SessionOutcome::Held, today()) };
    assert!(matches!(journal.record_session(id, &far, today()), Err(Error::DateOutOfRange)));
    let out_of_range = journal.plan_session(Some(id), &plan(day("1899-12-31")), today());
    assert!(matches!(out_of_range, Err(Error::DateOutOfRange)));
    let hours = SessionPlan { at: Some("25:00".to_owned()), ..plan(planned) };
    assert!(matches!(journal.plan_session(Some(id), &hours, today()), Err(Error::InvalidTime)));
    let empty = journal.add_agreement(Some(id), &agreement(" "), &AgreementProgress::default(), today());
    assert!(matches!(empty, Err(Error::NothingToSave)));
    assert!(matches!(journal.put_on_agenda(&[], Some(SessionId::default())), Err(Error::NoSuchSession)));
    assert_eq!(journal.sessions().unwrap(), before);
    // Held earlier than it was planned, it has the day on which it took place; 1900 and 2100 are days.
    journal.record_session(id, &record(SessionOutcome::Held, today()), today()).unwrap();
    journal.plan_session(None, &plan(day("1900-01-01")), today()).unwrap();
    journal.plan_session(None, &plan(day("2100-01-01")), today()).unwrap();
    let held = (today(), Some(SessionOutcome::Held));
    assert_eq!(outcomes(&mut journal), [(day("2100-01-01"), None), held, (day("1900-01-01"), None)]);
}

#[test]
fn agenda_of_two_hundred_items_keeps_its_order() {
    let mut journal = in_memory();
    let id = journal.plan_session(None, &plan(today()), today()).unwrap();
    let items: Vec<_> = (0..200).map(|nth| add_item(&mut journal, &nth.to_string())).collect();
    journal.put_on_agenda(&items, Some(id)).unwrap();
    journal.move_agenda_item(items[199], true).unwrap();
    let told = agenda(&mut journal, id);
    assert_eq!((told.len(), told[198].as_str(), told[199].as_str()), (200, "199", "198"));
    journal.record_session(id, &record(SessionOutcome::CancelledByThem, today()), today()).unwrap();
    assert_eq!(journal.agenda_items().unwrap().iter().filter(|item| item.session.is_none()).count(), 200);
}

#[test]
fn open_agreement_comes_back_with_what_blocks_it() {
    let mut journal = in_memory();
    let id = journal.plan_session(None, &plan(today()), today()).unwrap();
    let words = AgreementContent {
        owner: Some(AgreementOwner::Organisation),
        due_on: Some(day("2026-12-24")),
        ..agreement("A second phone.")
    };
    let open = AgreementProgress::default();
    let asked = journal.add_agreement(Some(id), &words, &open, today()).unwrap();
    // Without an owner it is an agreement all the same.
    let other = journal.add_agreement(None, &agreement("A room."), &open, today()).unwrap();
    let blocked =
        AgreementProgress { state: AgreementState::Blocked, blocked_by: "No money this year.".to_owned() };
    journal.change_agreement(asked, &words, &blocked, today()).unwrap();
    let done = AgreementProgress { state: AgreementState::Done, ..open.clone() };
    journal.change_agreement(other, &agreement("A room."), &done, today()).unwrap();
    let waiting = journal.open_agreements().unwrap();
    assert_eq!((waiting.len(), &waiting[0].progress, waiting[0].settled_on), (1, &blocked, None));
    // The day since when it is done stays when other words are put right.
    let later = today() + chrono::Days::new(9);
    journal.change_agreement(other, &agreement("A quiet room."), &done, later).unwrap();
    assert_eq!(journal.agreements().unwrap()[1].settled_on, Some(today()));
    journal.change_agreement(other, &agreement("A quiet room."), &open, later).unwrap();
    assert_eq!(journal.agreements().unwrap()[1].settled_on, None);
}

#[test]
fn removed_session_leaves_its_list_and_its_agreements() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = journal.plan_session(None, &plan(today()), today()).unwrap();
    let item = add_item(&mut journal, "the phone");
    journal.put_on_agenda(&[item], Some(id)).unwrap();
    let open = AgreementProgress::default();
    let agreed = journal.add_agreement(Some(id), &agreement("Ask about it."), &open, today()).unwrap();
    for key in ["session/1", "session-record/1", "agreement/1"] {
        journal.autosave_form(&key.into(), "{}").unwrap();
    }
    journal.remove_session(id).unwrap();
    assert!(journal.sessions().unwrap().is_empty());
    assert_eq!(journal.agenda_items().unwrap()[0].session, None);
    assert_eq!(journal.agreements().unwrap()[0].session, None);
    let kept = journal.autosaved_forms().unwrap();
    assert_eq!(kept.keys().map(ToString::to_string).collect::<Vec<_>>(), ["agreement/1"]);
    journal.remove_agreement(agreed).unwrap();
    assert!(journal.agreements().unwrap().is_empty() && journal.autosaved_forms().unwrap().is_empty());
    journal.lock().unwrap();
    assert!(open_read_only(data.path()).unwrap().sessions().unwrap().is_empty());
}

/// A copy of the notebook, opened beside it.
fn copied(from: &tempfile::TempDir) -> tempfile::TempDir {
    let to = tempfile::tempdir().unwrap();
    copy_folder(&from.path().join("vault"), &to.path().join("vault"));
    to
}

#[test]
fn merge_brings_sessions_and_agreements_once_and_what_was_recorded() {
    let here = tempfile::tempdir().unwrap();
    let mut journal = create_journal(here.path());
    let id = journal.plan_session(None, &plan(today()), today()).unwrap();
    let open = AgreementProgress::default();
    let agreed = journal.add_agreement(Some(id), &agreement("Ask."), &open, today()).unwrap();
    save_text(&mut journal, "in both", today());
    journal.lock().unwrap();
    let there = copied(&here);
    let mut other = open_journal(there.path());
    let held = SessionRecord { decisions: "Yes.".to_owned(), ..record(SessionOutcome::Held, today()) };
    other.record_session(id, &held, today()).unwrap();
    let blocked = AgreementProgress { state: AgreementState::Blocked, blocked_by: "Money.".to_owned() };
    other.change_agreement(agreed, &agreement("Ask."), &blocked, today()).unwrap();
    let next = other.plan_session(None, &plan(day("2026-12-17")), today()).unwrap();
    let item = add_item(&mut other, "the phone");
    other.put_on_agenda(&[item], Some(next)).unwrap();
    other.add_agreement(Some(next), &agreement("Listen."), &open, today()).unwrap();

    let mut journal = open_journal(here.path());
    for round in 0..2 {
        let compared = journal.compare(&mut other).unwrap();
        let counts = journal.merge(&mut other, &compared, today()).unwrap();
        assert_eq!(counts.records, if round == 0 { 5 } else { 0 });
    }
    let held = (today(), Some(SessionOutcome::Held));
    assert_eq!(outcomes(&mut journal), [(day("2026-12-17"), None), held]);
    let [next, _] = &journal.sessions().unwrap()[..] else { panic!() };
    assert_eq!(agenda(&mut journal, next.id), ["the phone"]);
    let agreements = journal.agreements().unwrap();
    assert_eq!((agreements.len(), &agreements[0].progress), (2, &blocked));
    assert_eq!(agreements[1].session, Some(next.id));
    // The other way round nothing is missing, and what is recorded is not planned again.
    let compared = other.compare(&mut journal).unwrap();
    assert!(other.preview_merge(&mut journal, &compared).unwrap().is_nothing());
}
