//! Notebooks of many years, generated for measuring and for the window tests.

use chrono::{Days, NaiveDate};
use journal::{Content, EntryId, EntryInput, Journal};
use practice::{Answer, Answers, DeviceOwner, FuzzyDate, Precision, QuestionKind, SharingStatus, shipped};
use testsupport::diary_text;
use vault::{NewPassphrase, Passphrase, VaultFolder, WorkFactor};

pub(crate) const PASSPHRASE: &str = "the heron waited by the tram stop";

pub(crate) fn create(folder: &VaultFolder) -> Journal {
    let typed = Passphrase::from_typed(PASSPHRASE).expect("words");
    let chosen = NewPassphrase::choose(&typed).expect("long enough");
    Journal::create(folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Mine, today()).expect("created")
}

/// Filling is not measured: it need not survive a power cut.
pub(crate) fn hurry(journal: &Journal, hurry: bool) {
    let value = if hurry { "OFF" } else { "EXTRA" };
    journal.vault().connection().pragma_update(None, "synchronous", value).expect("set");
}

pub(crate) fn fill(journal: &mut Journal, years: u64) {
    hurry(journal, true);
    for starter in practice::starter_limits("en").expect("limits ship") {
        journal.adopt_limit(starter, today()).expect("adopted");
    }
    let mut events = Vec::new();
    for nth in 0..years * 365 {
        let on = today().checked_sub_days(Days::new(years * 365 - nth)).expect("a day");
        let mut note = input("just-write", on, text_of(nth));
        note.content.tags = vec![format!("tag{}", nth % 12)];
        if nth % 31 == 7 {
            note.content.share = SharingStatus::Candidate;
        }
        save_on(journal, &note, on);
        match nth % 7 {
            2 => drop(save_on(journal, &input("pulse", on, answers_to("pulse", nth)), on)),
            4 => drop(save_on(
                journal,
                &input("boundary-checkin", on, answers_to("boundary-checkin", nth)),
                on,
            )),
            _ => {}
        }
        // For looking back: a reflection and a note in two weeks, a good moment and a note about support
        // in a month, a check of conditions in a quarter.
        let at_times = [
            ("fp-a", 14),
            ("moral-note", 15),
            ("good-moment", 28),
            ("support-log", 30),
            ("conditions-check", 91),
        ];
        for (form, every) in at_times {
            if nth % every == 3 {
                save_on(journal, &input(form, on, answers_to(form, nth)), on);
            }
        }
        if nth % 30 == 10 {
            save_on(journal, &input("full", on, answers_to("full", nth)), on);
        }
        if nth % 60 == 5 {
            events.push(save_on(journal, &input("event-debrief", on, answers_to("event-debrief", nth)), on));
        }
    }
    events.pop();
    events.into_iter().for_each(|event| journal.stop_follow_ups(event).expect("stopped"));
    hurry(journal, false);
}

pub(crate) fn save_on(journal: &mut Journal, note: &EntryInput, on: NaiveDate) -> EntryId {
    let form = shipped("en").expect("forms ship").form(&note.form).expect("a form");
    journal.save_entry(note, form, on).expect("it is kept")
}

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

pub(crate) fn text_of(nth: u64) -> Answers {
    Answers::from([("text".to_owned(), Answer::Text(diary_text(nth)))])
}

/// One answer to each question with options or numbers.
pub(crate) fn answers_to(form: &str, nth: u64) -> Answers {
    let form = shipped("en").expect("forms ship").form(form).expect("a form");
    let one = |options: &[practice::Choice]| {
        let at = usize::try_from(nth.wrapping_mul(2_654_435_761) >> 7).unwrap_or(0) % options.len();
        options.get(at).map(|option| option.code.clone())
    };
    // A pulse stays without its answer about work, which can take it out of the series.
    let is_looked_back_at =
        ["fp-a", "moral-note", "support-log", "conditions-check"].contains(&form.id.as_str());
    let answer = |ask: &QuestionKind| match ask {
        QuestionKind::Scale { from, .. } => Some(Answer::Number(from + i64::try_from(nth % 5).unwrap_or(0))),
        // Of the options that are scored.
        QuestionKind::Choice { options, .. } if options.iter().all(|option| option.value.is_some()) => {
            one(options).map(Answer::Choice)
        }
        QuestionKind::Outcome { options } => one(options).map(Answer::Choice),
        QuestionKind::Choice { options, .. } if is_looked_back_at => one(options).map(Answer::Choice),
        QuestionKind::Choices { options } => one(options).map(|code| Answer::Choices(vec![code])),
        _ => None,
    };
    form.fields().filter_map(|field| Some((field.id.clone(), answer(&field.ask)?))).collect()
}

pub(crate) fn input(form: &str, on: NaiveDate, answers: Answers) -> EntryInput {
    let content = Content {
        date: FuzzyDate { on, precision: Precision::Day },
        share: SharingStatus::Private,
        roles: if form == "just-write" { vec!["friend".to_owned()] } else { Vec::new() },
        tags: Vec::new(),
        answers,
        from: None,
        work_period: None,
    };
    EntryInput { writing: 0, draft: None, entry: None, form: form.to_owned(), content }
}
