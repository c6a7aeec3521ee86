//! Limits, their reviews, and the agenda.

use journal::{AgendaItemContent, Content, EntryId, Error, Journal, Limit, LimitId, LimitPlan};
use practice::{AgendaRequest, Answer, Answers, LimitOutcome, limit_history, starter_limits};
use rusqlite::Connection;

use crate::common::{create_journal, day, form, new_entry, open_journal, save_text, text_content, today};

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn starter(id: &str) -> &'static practice::StarterLimit {
    starter_limits("en").unwrap().iter().find(|limit| limit.id == id).unwrap()
}

fn adopt(journal: &mut Journal<Connection>, id: &str) -> LimitId {
    journal.adopt_limit(starter(id), today()).unwrap()
}

fn limit_of(journal: &mut Journal<Connection>, id: LimitId) -> Limit {
    journal.limits().unwrap().into_iter().find(|limit| limit.id == id).unwrap()
}

/// Outcomes in the order in which they were saved.
fn outcomes(journal: &mut Journal<Connection>, id: LimitId) -> Vec<LimitOutcome> {
    let limit = limit_of(journal, id);
    let looks = journal.limit_reviews(&limit, form("boundary-checkin")).unwrap();
    looks.into_iter().map(|one| one.review.outcome).collect()
}

fn check_in(journal: &mut Journal<Connection>, on: &str, line: &str, outcome: &str) -> EntryId {
    let answers = Answers::from([(line.to_owned(), Answer::Choice(outcome.to_owned()))]);
    let content = Content { answers, ..text_content("", day(on)) };
    journal.save_entry(&new_entry("boundary-checkin", content), form("boundary-checkin"), today()).unwrap()
}

#[test]
fn limit_is_adopted_changed_archived_and_restored() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert!(journal.limits().unwrap().is_empty());
    let id = journal.adopt_limit(starter("l-phone"), today()).unwrap();
    assert_eq!(journal.adopt_limit(starter("l-phone"), today()).unwrap(), id);
    let mut plan = journal.limits().unwrap()[0].plan.clone();
    assert_eq!((plan.name.as_str(), plan.domain.as_deref()), ("Calls and messages", Some("phone_messages")));
    plan.text = "I switch it off at five.".to_owned();
    journal.save_limit(Some(id), &plan, today()).unwrap();
    journal.retire_limit(id, today()).unwrap();
    journal.lock().unwrap();

    let mut journal = open_journal(data.path());
    assert_eq!(journal.limits().unwrap()[0].retired_on.as_deref(), Some("2026-11-22"));
    assert_eq!(journal.adopt_limit(starter("l-phone"), today()).unwrap(), id);
    let limits = journal.limits().unwrap();
    assert_eq!((limits.len(), limits[0].plan.text.as_str()), (1, "I switch it off at five."));
    assert_eq!(limits[0].retired_on, None);
}

#[test]
fn invalid_limit_is_refused_and_changes_nothing() {
    let mut journal = in_memory();
    let id = adopt(&mut journal, "l-hours");
    let before = journal.limits().unwrap();
    let refused = |journal: &mut Journal<Connection>, plan: LimitPlan| {
        journal.save_limit(Some(id), &plan, today()).unwrap_err().to_string()
    };
    let whole = before[0].plan.clone();
    assert!(
        refused(&mut journal, LimitPlan { text: " ".into(), ..whole.clone() }).contains("nothing to keep")
    );
    assert!(refused(&mut journal, LimitPlan { ally: "x".repeat(5_000), ..whole.clone() }).contains("longer"));
    let far = Some(day("2300-01-01"));
    assert!(refused(&mut journal, LimitPlan { review_on: far, ..whole }).contains("out of reach"));
    assert_eq!(journal.limits().unwrap(), before);
    journal.remove_limit(id).unwrap();
    for gone in [
        journal.retire_limit(id, today()).unwrap_err(),
        journal.reinstate_limit(id).unwrap_err(),
        journal.review_limit(id, LimitOutcome::Held, today()).unwrap_err(),
        journal.save_limit(Some(id), &before[0].plan, today()).unwrap_err(),
    ] {
        assert!(matches!(gone, Error::NoSuchLimit), "{gone:?}");
    }
}

#[test]
fn reviews_of_one_day_are_all_kept_and_can_be_undone() {
    let mut journal = in_memory();
    let id = adopt(&mut journal, "l-hours");
    journal.review_limit(id, LimitOutcome::Held, today()).unwrap();
    let second = journal.review_limit(id, LimitOutcome::Pushed, today()).unwrap();
    assert_eq!(outcomes(&mut journal, id), [LimitOutcome::Held, LimitOutcome::Pushed]);
    journal.undo_limit_review(second).unwrap();
    journal.undo_limit_review(second).unwrap();
    assert_eq!(outcomes(&mut journal, id), [LimitOutcome::Held]);
    // A clock that is set back loses nothing.
    journal.review_limit(id, LimitOutcome::Slipped, day("2026-10-01")).unwrap();
    assert_eq!(outcomes(&mut journal, id), [LimitOutcome::Held, LimitOutcome::Slipped]);
}

#[test]
fn check_in_lines_count_for_their_limit() {
    let mut journal = in_memory();
    let id = adopt(&mut journal, "l-hours");
    check_in(&mut journal, "2026-11-16", "b01", "pushed");
    journal.review_limit(id, LimitOutcome::Held, day("2026-11-18")).unwrap();
    let binned = check_in(&mut journal, "2026-11-10", "b01", "slipped");
    check_in(&mut journal, "2026-11-03", "b02", "slipped");
    assert_eq!(outcomes(&mut journal, id), [LimitOutcome::Pushed, LimitOutcome::Held, LimitOutcome::Slipped]);
    journal.move_to_bin(binned, today()).unwrap();
    let limit = limit_of(&mut journal, id);
    let looks = journal.limit_reviews(&limit, form("boundary-checkin")).unwrap();
    let looks: Vec<_> = looks.into_iter().map(|one| one.review).collect();
    assert_eq!(
        limit_history(&looks).times,
        [(LimitOutcome::Held, 1)],
        "the look was saved after the check-in"
    );
}

#[test]
fn check_in_line_counts_for_the_limit_in_use_when_it_was_saved() {
    use LimitOutcome::{Held, Pushed, Slipped};

    let mut journal = in_memory();
    let number = adopt(&mut journal, "l-number");
    check_in(&mut journal, "2026-10-06", "b03", "held");
    // All on one day, and about earlier days: the order of saving decides.
    let takeback = adopt(&mut journal, "l-takeback");
    assert_eq!((outcomes(&mut journal, number), outcomes(&mut journal, takeback)), (vec![Held], vec![]));
    check_in(&mut journal, "2026-10-01", "b03", "pushed");
    assert_eq!(
        (outcomes(&mut journal, number), outcomes(&mut journal, takeback)),
        (vec![Held], vec![Pushed])
    );
    // Reviews stay with their limit, whichever is in use later.
    journal.retire_limit(takeback, today()).unwrap();
    check_in(&mut journal, "2026-10-20", "b03", "slipped");
    journal.reinstate_limit(takeback).unwrap();
    check_in(&mut journal, "2026-11-03", "b03", "pushed");
    assert_eq!(outcomes(&mut journal, number), [Held, Slipped]);
    assert_eq!(outcomes(&mut journal, takeback), [Pushed, Pushed]);
    journal.retire_limit(number, today()).unwrap();
    assert_eq!(outcomes(&mut journal, number), [Held, Slipped]);
    journal.remove_limit(takeback).unwrap();
    assert_eq!(outcomes(&mut journal, number), [Held, Pushed, Slipped, Pushed], "there is no other any more");
}

#[test]
fn earlier_answer_counts_for_the_first_adopted_limit() {
    let mut journal = in_memory();
    check_in(&mut journal, "2026-09-01", "b03", "held");
    let number = adopt(&mut journal, "l-number");
    assert_eq!(outcomes(&mut journal, number), [LimitOutcome::Held]);
    let takeback = adopt(&mut journal, "l-takeback");
    assert_eq!(outcomes(&mut journal, number), [LimitOutcome::Held]);
    assert_eq!(outcomes(&mut journal, takeback), []);
}

#[test]
fn line_with_one_limit_and_own_limit_are_independent() {
    let mut journal = in_memory();
    check_in(&mut journal, "2026-11-03", "b09", "pushed");
    let plan = LimitPlan { text: "No lifts in my car.".into(), ..LimitPlan::default() };
    let own = journal.save_limit(None, &plan, today()).unwrap();
    assert!(outcomes(&mut journal, own).is_empty());
}

#[test]
fn agenda_item_keeps_its_existing_entries() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let (one, two) = (save_text(&mut journal, "one", today()), save_text(&mut journal, "two", today()));
    let content = AgendaItemContent { title: "Calls after five".into(), ask: None, minutes: None };
    let id = journal.add_agenda_item(&content, &[one, two, one], today()).unwrap();
    assert_eq!(journal.agenda_items().unwrap()[0].entries, [one, two]);
    journal.move_to_bin(one, today()).unwrap();
    assert_eq!(journal.agenda_items().unwrap()[0].entries, [two]);
    journal.delete_permanently(two).unwrap();
    assert!(journal.agenda_items().unwrap()[0].entries.is_empty());

    let asked =
        AgendaItemContent { ask: Some(AgendaRequest::BackingUpwards), minutes: Some(15), ..content.clone() };
    journal.change_agenda_item(id, &asked).unwrap();
    journal.finish_agenda_item(id, Some(today())).unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    let items = journal.agenda_items().unwrap();
    assert_eq!((&items[0].content, items[0].done_on.as_deref()), (&asked, Some("2026-11-22")));
    for wrong in [
        AgendaItemContent { title: " ".into(), ..content.clone() },
        AgendaItemContent { minutes: Some(0), ..content.clone() },
        AgendaItemContent { minutes: Some(481), ..content.clone() },
        AgendaItemContent { title: "x".repeat(2_001), ..content.clone() },
    ] {
        assert!(journal.change_agenda_item(id, &wrong).is_err());
    }
    journal.remove_agenda_item(id).unwrap();
    assert!(matches!(journal.finish_agenda_item(id, None), Err(Error::NoSuchAgendaItem)));
}

#[test]
fn removed_limit_and_agenda_item_are_gone() {
    let mut journal = in_memory();
    let plan = LimitPlan { text: "zq-limit-words".into(), ..LimitPlan::default() };
    let limit = journal.save_limit(None, &plan, today()).unwrap();
    journal.review_limit(limit, LimitOutcome::Held, today()).unwrap();
    let content = AgendaItemContent { title: "zq-talk-words".into(), ask: None, minutes: None };
    let item = journal.add_agenda_item(&content, &[], today()).unwrap();
    journal.remove_limit(limit).unwrap();
    journal.remove_agenda_item(item).unwrap();
    assert!(journal.limits().unwrap().is_empty() && journal.agenda_items().unwrap().is_empty());
}
