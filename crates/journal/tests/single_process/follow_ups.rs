//! Prompted drafts, follow-ups, and the links between entries.

use journal::{Content, DraftId, EntryId, EntryInput, Error, Journal};
use practice::{
    Answer, Answers, AskAgain, Choice, Field, FollowUp, Form, LaterFollowUp, QuestionKind, Section,
};

use crate::common::{changed_entry, create_journal, day, integrity_errors, new_entry, text_content, today};

/// A form with these fields and nothing else.
fn form_with(id: &str, fields: Vec<Field>) -> Form {
    Form {
        id: id.to_owned(),
        version: "1.0.0".to_owned(),
        language: "en".to_owned(),
        kind: id.replace('-', "_"),
        title: format!("The form {id}"),
        sections: vec![Section { id: "all".to_owned(), fields, ..Section::default() }],
        ..Form::default()
    }
}

fn text_field(id: &str) -> Field {
    Field::question(id, id, QuestionKind::Text { long: true, placeholder: None })
}

/// Forms: an entry after an event that prompts another and has follow-ups; that other; the
/// follow-up.
fn forms() -> Vec<Form> {
    let tick = Field {
        leads_to: Some("later".to_owned()),
        ..Field::question("tick", "Keep it", QuestionKind::Tick)
    };
    let limits = Field {
        leads_to: Some("limits".to_owned()),
        ..Field::question("limit", "A limit", QuestionKind::Tick)
    };
    let follow_up = Some(FollowUp { form: "questions".to_owned(), days: vec![3, 14, 28], later: None });
    vec![
        Form { follow_up, ..form_with("event", vec![text_field("text"), tick, limits]) },
        form_with("later", vec![text_field("text")]),
        form_with("questions", vec![text_field("text")]),
    ]
}

struct Book {
    journal: Journal,
    forms: Vec<Form>,
    _data: tempfile::TempDir,
}

impl Book {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        Self { journal: create_journal(data.path()), forms: forms(), _data: data }
    }

    fn save(&mut self, writing: &EntryInput, on: &str) -> EntryId {
        let form = self.forms.iter().find(|form| form.id == writing.form);
        self.journal.save_entry_with_follow_ups(writing, form, &self.forms, day(on)).unwrap()
    }

    /// Saves an entry after an event.
    fn save_event(&mut self, on: &str) -> EntryId {
        self.save(&new_entry("event", text_content("It was loud.", day(on))), on)
    }

    /// Entries with a follow-up that is due.
    fn due(&mut self, on: &str) -> Vec<EntryId> {
        let waiting = self.journal.due_follow_ups(&self.forms, day(on)).unwrap();
        assert!(waiting.iter().all(|one| one.form == "questions"));
        waiting.into_iter().map(|one| one.entry).collect()
    }

    fn skip(&mut self, id: EntryId, on: &str) {
        self.journal.skip_follow_up(id, &self.forms, day(on)).unwrap();
    }

    fn drafts(&mut self) -> Vec<(DraftId, Content)> {
        let drafts = self.journal.drafts().unwrap();
        drafts.into_iter().map(|card| (card.id, self.journal.draft(card.id).unwrap().content)).collect()
    }

    fn links(&mut self, id: EntryId) -> (Option<EntryId>, Vec<EntryId>) {
        let content = self.journal.entry(id).unwrap().content;
        let links = self.journal.links(id, &content).unwrap();
        (links.from.map(|card| card.id), links.led_to.into_iter().map(|card| card.id).collect())
    }
}

/// Content after an event, with both fields ticked.
fn ticked_content(on: &str) -> Content {
    let mut content = text_content("It was loud.", day(on));
    for tick in ["tick", "limit"] {
        content.answers.insert(tick.to_owned(), Answer::Choice("yes".to_owned()));
    }
    content
}

/// Content of an entry that `entry` led to.
fn linked_content(entry: EntryId, on: &str) -> Content {
    Content { from: Some(entry), ..text_content("Often with me.", day(on)) }
}

#[test]
fn tick_creates_one_linked_empty_draft() {
    let mut book = Book::new();
    let event = book.save(&new_entry("event", ticked_content("2026-11-22")), "2026-11-22");
    let waiting = book.drafts();
    let [(draft, content)] = &waiting[..] else { panic!("{waiting:?}") };
    assert_eq!((content.from, &content.answers), (Some(event), &Answers::new()));
    assert_eq!(book.journal.draft(*draft).unwrap().form.id, "later");
    assert_eq!(book.journal.draft(*draft).unwrap().entry, None);

    // Neither a change of the entry nor another tick creates a second draft.
    let mut without = ticked_content("2026-11-22");
    without.answers.remove("tick");
    for content in [ticked_content("2026-11-21"), without, ticked_content("2026-11-22")] {
        book.save(&changed_entry(event, "event", content), "2026-11-23");
        assert_eq!(book.drafts().len(), 1);
    }
    let writing =
        EntryInput { draft: Some(*draft), ..new_entry("later", linked_content(event, "2026-11-23")) };
    let later = book.save(&writing, "2026-11-23");
    assert_eq!(book.links(event), (None, vec![later]));
    assert_eq!(book.links(later), (Some(event), vec![]));
    let mut again = text_content("It was loud.", day("2026-11-22"));
    book.save(&changed_entry(event, "event", again.clone()), "2026-11-24");
    again.answers = ticked_content("2026-11-22").answers;
    book.save(&changed_entry(event, "event", again), "2026-11-24");
    assert!(book.drafts().is_empty());
    assert_eq!(integrity_errors(&book.journal), [""; 0]);
}

#[test]
fn tick_added_later_creates_a_draft_of_a_known_form() {
    let mut book = Book::new();
    let event = book.save_event("2026-11-22");
    assert!(book.drafts().is_empty());
    book.save(&changed_entry(event, "event", ticked_content("2026-11-22")), "2026-11-23");
    assert_eq!(book.drafts().len(), 1);
    book.forms.retain(|form| form.id == "event");
    book.save(&new_entry("event", ticked_content("2026-11-22")), "2026-11-23");
    assert_eq!(book.drafts().len(), 1);
}

#[test]
fn links_hide_entries_in_the_bin_or_deleted() {
    let mut book = Book::new();
    let event = book.save_event("2026-11-22");
    let later = book.save(&new_entry("later", linked_content(event, "2026-11-22")), "2026-11-22");
    book.journal.move_to_bin(event, today()).unwrap();
    assert_eq!(book.links(later), (None, vec![]));
    book.journal.restore_from_bin(event).unwrap();
    assert_eq!((book.links(later), book.links(event)), ((Some(event), vec![]), (None, vec![later])));
    book.journal.move_to_bin(later, today()).unwrap();
    assert_eq!(book.links(event), (None, vec![]));
    book.journal.restore_from_bin(later).unwrap();
    assert_eq!(book.links(event), (None, vec![later]));

    book.journal.delete_permanently(event).unwrap();
    assert_eq!(book.links(later), (None, vec![]));
    // An entry that claims to come from one that never existed, or from itself.
    let lost = book.save(&changed_entry(later, "later", linked_content(later, "2026-11-22")), "2026-11-23");
    assert_eq!(book.links(lost), (None, vec![]));
    assert_eq!(integrity_errors(&book.journal), [""; 0]);
}

#[test]
fn follow_ups_are_due_until_answered_skipped_or_stopped() {
    let mut book = Book::new();
    let (one, other) = (book.save_event("2026-11-22"), book.save_event("2026-11-22"));
    assert!(book.due("2026-11-24").is_empty());
    assert_eq!(book.due("2026-11-25"), [other, one]);

    book.save(&new_entry("questions", linked_content(one, "2026-11-25")), "2026-11-25");
    assert_eq!(book.due("2026-12-05"), [other]);
    book.skip(other, "2026-12-05");
    assert!(book.due("2026-12-05").is_empty());
    assert_eq!(book.due("2026-12-06"), [other, one]);
    book.journal.stop_follow_ups(other).unwrap();
    assert_eq!(book.due("2026-12-06"), [one]);
    assert_eq!(book.due("2027-12-06"), [one]);
    // A change of the entry restarts nothing, and another entry that it led to answers nothing.
    book.save(&changed_entry(one, "event", ticked_content("2026-12-06")), "2026-12-06");
    book.save(&new_entry("later", linked_content(one, "2026-12-06")), "2026-12-06");
    assert_eq!(book.due("2026-12-06"), [one]);
    book.skip(one, "2026-12-30");
    assert!(book.due("2099-12-31").is_empty());
    assert_eq!(integrity_errors(&book.journal), [""; 0]);
}

#[test]
fn follow_up_with_a_draft_is_not_due() {
    let mut book = Book::new();
    let event = book.save_event("2026-11-22");
    let writing = new_entry("questions", linked_content(event, "2026-11-25"));
    let form = book.forms[2].clone();
    let draft = book.journal.save_draft(&writing, &form, day("2026-11-25")).unwrap();
    assert!(book.due("2026-11-25").is_empty());
    assert!(book.due("2026-12-24").is_empty());
    book.journal.discard_draft(draft).unwrap();
    assert_eq!(book.due("2026-11-25"), [event]);
}

#[test]
fn follow_up_answered_stays_answered_when_deleted() {
    let mut book = Book::new();
    let event = book.save_event("2026-11-22");
    let answers = book.save(&new_entry("questions", linked_content(event, "2026-11-25")), "2026-11-25");
    book.journal.delete_permanently(answers).unwrap();
    assert!(book.due("2026-11-26").is_empty());
    assert_eq!(book.due("2026-12-06"), [event]);
}

#[test]
fn entry_in_the_bin_or_deleted_has_no_follow_up() {
    let mut book = Book::new();
    let event = book.save_event("2026-11-22");
    book.skip(event, "2026-11-25");
    book.journal.move_to_bin(event, day("2026-12-06")).unwrap();
    assert!(book.due("2026-12-06").is_empty());
    book.journal.restore_from_bin(event).unwrap();
    assert_eq!(book.due("2026-12-06"), [event]);

    let begun = book.journal.save_draft(
        &new_entry("questions", linked_content(event, "2026-12-06")),
        &book.forms[2].clone(),
        day("2026-12-06"),
    );
    book.journal.delete_permanently(event).unwrap();
    assert!(book.due("2026-12-06").is_empty());
    // A draft of a deleted entry is saved all the same.
    let writing = EntryInput {
        draft: Some(begun.unwrap()),
        ..new_entry("questions", linked_content(event, "2026-12-06"))
    };
    let kept = book.save(&writing, "2026-12-06");
    assert_eq!(book.links(kept), (None, vec![]));
    assert!(matches!(book.journal.stop_follow_ups(event), Err(Error::NoSuchEntry)));
    assert!(matches!(
        book.journal.skip_follow_up(event, &book.forms, day("2026-12-06")),
        Err(Error::NoSuchEntry)
    ));
    assert_eq!(integrity_errors(&book.journal), [""; 0]);
}

#[test]
fn clock_changes_never_repeat_a_follow_up() {
    let mut book = Book::new();
    let event = book.save_event("2026-11-22");
    assert_eq!(book.due("2099-12-31"), [event]);
    assert!(book.due("1970-01-02").is_empty());
    book.save(&new_entry("questions", linked_content(event, "2026-12-07")), "2026-12-07");
    assert!(book.due("2026-11-26").is_empty());
    assert_eq!(book.due("2026-12-20"), [event]);
    // Begun when it was due and saved after the clock was set back: it is answered.
    let other = book.save_event("2026-11-22");
    book.save(&new_entry("questions", linked_content(other, "2026-11-20")), "2026-11-20");
    assert_eq!(book.due("2026-11-26"), []);
    assert_eq!(book.due("2026-12-06"), [other]);
}

#[test]
fn failed_save_creates_no_draft() {
    let mut book = Book::new();
    let mut nothing = ticked_content("2026-11-22");
    nothing.answers.insert("text".to_owned(), Answer::Number(3));
    let writing = new_entry("event", nothing);
    let form = book.forms[0].clone();
    let refused = book.journal.save_entry_with_follow_ups(&writing, &form, &book.forms, today());
    assert!(matches!(refused, Err(Error::InvalidAnswer(_))), "{refused:?}");
    assert!(book.drafts().is_empty());
}

/// Forms whose last follow-up asks if the person wants to be asked again.
fn forms_that_ask_again() -> Vec<Form> {
    let again = [("three_months", 91), ("year", 365)];
    let again = again.map(|(code, days)| AskAgain { code: code.to_owned(), days }).to_vec();
    let later = Some(LaterFollowUp { form: "questions-later".to_owned(), field: "again".to_owned(), again });
    let mut forms = forms();
    forms[0].follow_up = Some(FollowUp { form: "questions".to_owned(), days: vec![3, 14, 28], later });
    let option = |code: &str| {
        let (code, label) = (code.to_owned(), code.to_owned());
        Choice { code, label, counted: None, group: None, value: None }
    };
    let options = ["three_months", "year", "no"].map(option).to_vec();
    let again = Field::question("again", "Again?", QuestionKind::Choice { options, reverse: false });
    forms.push(form_with("questions-later", vec![text_field("text"), again]));
    forms
}

impl Book {
    fn asking_again() -> Self {
        Self { forms: forms_that_ask_again(), ..Self::new() }
    }

    /// Entries with a follow-up that is due, and its form.
    fn due_forms(&mut self, on: &str) -> Vec<(EntryId, String)> {
        let due = self.journal.due_follow_ups(&self.forms, day(on)).unwrap();
        due.into_iter().map(|one| (one.entry, one.form)).collect()
    }

    /// Answers the follow-up of an event.
    fn answer_later(&mut self, event: EntryId, on: &str, again: &str) -> EntryId {
        let mut content = linked_content(event, on);
        content.answers.insert("again".to_owned(), Answer::Choice(again.to_owned()));
        self.save(&new_entry("questions-later", content), on)
    }
}

#[test]
fn last_follow_up_comes_again_as_often_as_it_is_asked_for() {
    let mut book = Book::asking_again();
    let event = book.save_event("2026-11-22");
    let is_due = |form: &str| vec![(event, form.to_owned())];
    assert_eq!(book.due_forms("2026-11-25"), is_due("questions"));
    assert_eq!(book.due_forms("2026-12-20"), is_due("questions-later"), "the last day asks for more");
    book.answer_later(event, "2026-12-20", "three_months");
    assert_eq!(book.due_forms("2027-03-20"), []);
    assert_eq!(book.due_forms("2027-03-21"), is_due("questions-later"));
    book.answer_later(event, "2027-03-25", "year");
    assert_eq!(book.due_forms("2028-03-23"), []);
    assert_eq!(book.due_forms("2028-03-24"), is_due("questions-later"));
    book.answer_later(event, "2028-04-01", "no");
    assert_eq!(book.due_forms("2099-12-31"), []);
    assert_eq!(integrity_errors(&book.journal), [""; 0]);
}

#[test]
fn asked_for_follow_up_can_be_skipped_and_stopped_and_is_over_once_answered() {
    let mut book = Book::asking_again();
    let (skipped, stopped, changed) =
        (book.save_event("2026-11-22"), book.save_event("2026-11-22"), book.save_event("2026-11-22"));
    for event in [skipped, stopped, changed] {
        book.answer_later(event, "2026-12-20", "three_months");
    }
    book.skip(skipped, "2027-03-22");
    book.journal.stop_follow_ups(stopped).unwrap();
    assert_eq!(book.due_forms("2027-03-22"), [(changed, "questions-later".to_owned())]);
    // An answer that is deleted again does not bring back what it answered.
    let answer = book.answer_later(changed, "2027-03-22", "no");
    book.journal.delete_permanently(answer).unwrap();
    assert_eq!(book.due_forms("2099-12-31"), []);
}
