//! Notebooks with everything in them, and what is read from files.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::ops::ControlFlow;
use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, Utc};
use journal::{
    AgendaItemContent, AgreementContent, AgreementProgress, ContactContent, Content, EntryId, EntryInput,
    Everything, JobLineContent, Journal, LimitPlan, ReferenceStretch, SealedToKey, SessionPlan, SharedFile,
    SharedSummary, SummaryDraft, TextPeriod, WordList, WorkPeriod, WorkPeriodChoice, WorkPeriodContent,
};
use practice::{
    AgreementKind, AgreementState, Answer, Answers, ContactKind, Delivery, DeviceOwner, Form, FuzzyDate,
    JobLinePart, LimitOutcome, Precision, Recipient, SharingStatus, shipped,
};
use testsupport::generated_text;
use vault::{NewPassphrase, Passphrase, VaultFolder, WorkFactor};

pub(crate) const PASSPHRASE: &str = "the heron waited by the tram stop";

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn today() -> NaiveDate {
    day("2026-11-22")
}

/// Work that nobody stops.
pub(crate) fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The day in UTC.
pub(crate) fn utc(moment: DateTime<Utc>) -> NaiveDate {
    moment.date_naive()
}

pub(crate) fn new_journal(data: &Path) -> Journal {
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    let folder = VaultFolder::within(data);
    let journal =
        Journal::create(&folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Mine, today()).unwrap();
    // Filling it need not survive a power cut.
    journal.vault().connection().pragma_update(None, "synchronous", "OFF").unwrap();
    journal
}

pub(crate) fn form(id: &str) -> &'static Form {
    shipped("en").unwrap().form(id).unwrap()
}

pub(crate) fn content(on: NaiveDate, answers: &[(&str, Answer)]) -> Content {
    Content {
        date: FuzzyDate { on, precision: Precision::Day },
        share: SharingStatus::Private,
        roles: vec!["friend".to_owned()],
        tags: vec!["evening".to_owned()],
        answers: answers.iter().map(|(field, answer)| ((*field).to_owned(), answer.clone())).collect(),
        from: None,
        work_period: None,
    }
}

pub(crate) fn note(on: NaiveDate, text: &str) -> Content {
    content(on, &[("text", Answer::Text(text.to_owned()))])
}

pub(crate) fn save(journal: &mut Journal, id: &str, content: Content, on: NaiveDate) -> EntryId {
    let input = EntryInput { writing: 0, draft: None, entry: None, form: id.to_owned(), content };
    journal.save_entry(&input, form(id), on).unwrap()
}

pub(crate) fn change(journal: &mut Journal, entry: EntryId, content: Content, on: NaiveDate) {
    let input =
        EntryInput { writing: 0, draft: None, entry: Some(entry), form: "just-write".to_owned(), content };
    journal.save_entry(&input, None, on).unwrap();
}

/// Fills a notebook with `days` notes, every seventh a check-in, every fiftieth changed once, every
/// hundredth in the bin.
pub(crate) fn fill_notes(journal: &mut Journal, days: u64) {
    let first = today().checked_sub_days(Days::new(days)).unwrap();
    for nth in 0..days {
        let on = first.checked_add_days(Days::new(nth)).unwrap();
        let entry = if nth % 7 == 0 {
            save(journal, "boundary-checkin", content(on, &[("b01", Answer::Choice("held".into()))]), on)
        } else {
            save(journal, "just-write", note(on, &generated_text(nth, 60)), on)
        };
        if nth % 50 == 1 && nth % 7 != 0 {
            change(journal, entry, note(on, &generated_text(nth + 1_000_000, 60)), on);
        }
        if nth % 100 == 2 && days - nth < 25 {
            journal.move_to_bin(entry, on).unwrap();
        }
    }
}

/// Fills a notebook with something of every kind.
pub(crate) fn fill_everything(journal: &mut Journal) {
    let on = day("2026-11-20");
    let first = save(journal, "just-write", note(on, "Łódź, a heron \u{1f9a6}\nand <b>two</b> lines"), on);
    change(journal, first, note(on, "The heron again"), day("2026-11-21"));
    let linked = Content {
        from: Some(first),
        work_period: Some(WorkPeriodChoice::BothOrNeither),
        ..note(on, "What it led to")
    };
    save(journal, "just-write", linked, on);
    let binned = save(journal, "just-write", note(on, "In the bin"), on);
    journal.move_to_bin(binned, today()).unwrap();
    let removed = save(journal, "just-write", note(on, "Gone for good"), on);
    let week = FuzzyDate::new(on, Precision::Week).unwrap();
    let check_in = Content { date: week, ..content(on, &[("b01", Answer::Choice("held".into()))]) };
    save(journal, "boundary-checkin", check_in, on);
    let draft = |entry, text: &str| EntryInput {
        writing: 1,
        draft: None,
        entry,
        form: "just-write".to_owned(),
        content: note(on, text),
    };
    journal.save_draft(&draft(None, "begun"), form("just-write"), today()).unwrap();
    journal.save_draft(&draft(Some(first), "a change that was begun"), None, today()).unwrap();
    fill_records(journal, first);
    journal.delete_permanently(removed).unwrap();
}

fn fill_records(journal: &mut Journal, entry: EntryId) {
    let starter = practice::starter_limits("en").unwrap().first().unwrap();
    let adopted = journal.adopt_limit(starter, today()).unwrap();
    journal.review_limit(adopted, LimitOutcome::ALL[0], today()).unwrap();
    journal.retire_limit(adopted, today()).unwrap();
    journal.reinstate_limit(adopted).unwrap();
    let plan = LimitPlan { text: "No lifts in my car.".to_owned(), ..LimitPlan::default() };
    let own = journal.save_limit(None, &plan, today()).unwrap();
    journal.retire_limit(own, today()).unwrap();
    let content = WorkPeriodContent { label: "A team".to_owned(), ..WorkPeriodContent::default() };
    let period = WorkPeriod { id: None, starts_on: day("2026-01-01"), ends_on: None, content };
    journal.save_work_period(&period, false, today()).unwrap();
    let contact = ContactContent {
        label: "M.".to_owned(),
        number: "600 100 200".to_owned(),
        hours: String::new(),
        country: None,
        instead_of: None,
        hidden: false,
        checked_on: Some(today()),
    };
    journal.save_contact(None, ContactKind::MyPeople, &contact).unwrap();
    let item = AgendaItemContent { title: "Calls after five".to_owned(), ask: None, minutes: Some(10) };
    journal.add_agenda_item(&item, &[entry], today()).unwrap();
    let plan = SessionPlan { on: today(), at: Some("14:30".to_owned()), kind: None, minutes: Some(60) };
    let session = journal.plan_session(None, &plan, today()).unwrap();
    let items: Vec<_> = journal.agenda_items().unwrap().iter().map(|item| item.id).collect();
    journal.put_on_agenda(&items, Some(session)).unwrap();
    journal.note_not_offered(today()).unwrap();
    let agreed = AgreementContent {
        words: "Ask who answers after five.".to_owned(),
        kind: Some(AgreementKind::Conversation),
        owner: None,
        due_on: Some(today()),
    };
    let blocked = AgreementProgress { state: AgreementState::Blocked, blocked_by: "No time.".to_owned() };
    journal.add_agreement(Some(session), &agreed, &blocked, today()).unwrap();
    let pack = testsupport::TWO_QUESTIONS;
    let questionnaire = Form::read_questionnaire("two.toml", pack.as_bytes(), form_frame()).unwrap();
    journal.accept_questionnaire(&questionnaire, pack, true, today()).unwrap();
    journal.stop_follow_ups(entry).unwrap();
    journal.add_custom_word(WordList::Watch, "Bluebell").unwrap();
    journal.add_custom_word(WordList::Leave, "Anna").unwrap();
    let line = JobLineContent { part: JobLinePart::NotMine, words: "Counting the keys.".to_owned() };
    journal.save_job_line(None, &line, today()).unwrap();
    let line = JobLineContent { part: JobLinePart::Written, words: "Going along to offices.".to_owned() };
    journal.save_job_line(None, &line, today()).unwrap();
    let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    let key = journal.add_recipient_key("M., at the practice", key, today()).unwrap();
    journal.note_keys_used(&[key], today()).unwrap();
    let chosen = Some(WorkPeriodChoice::BothOrNeither);
    let stretch = ReferenceStretch {
        form: "pulse".to_owned(),
        from: day("2026-02-01"),
        to: day("2026-06-30"),
        work_period: chosen,
    };
    journal.choose_reference_stretch(&stretch, today()).unwrap();
    journal.save_early_sign("I stop answering messages.").unwrap();
    journal.save_preference("country", "pl").unwrap();
    journal.save_text_period(TextPeriod::from_months(12).ok()).unwrap();
    journal.keep_text(entry, true).unwrap();
    journal.autosave_form(&"limit/new".into(), "{\"text\":\"half a limit\"}").unwrap();
    let shared = SharedSummary {
        on: today(),
        delivery: Delivery::ALL[0],
        recipient: Some(Recipient::ALL[0]),
        first: day("2026-11-01"),
        last: day("2026-11-30"),
        document: "a".repeat(64),
        entries: vec![entry],
        keys: vec![SealedToKey { label: "M., at the practice".to_owned(), ending: "equnujwj".to_owned() }],
    };
    let file = SharedFile { form: "age".to_owned(), sha256: "b".repeat(64) };
    journal.log_sealed(&shared, &file).unwrap();
    let draft = SummaryDraft { content: "{}".to_owned(), entries: vec![(entry, "{\"copy\":1}".to_owned())] };
    journal.save_summary_draft(&draft).unwrap();
}

fn form_frame() -> &'static Form {
    form("questionnaire")
}

pub(crate) fn everything(journal: &mut Journal) -> Everything {
    journal.everything(today(), &mut go_on).unwrap()
}

/// An answer of text, for forms with one field.
pub(crate) fn text_answers(text: &str) -> Answers {
    Answers::from([("text".to_owned(), Answer::Text(text.to_owned()))])
}
