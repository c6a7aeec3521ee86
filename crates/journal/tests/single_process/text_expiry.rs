//! Text that expires: only what was announced, only after its time, whatever the clock does, and then
//! every trace of its words.

use chrono::{Days, NaiveDate};
use journal::{Content, EntryId, Error, Filter, Journal, Store, SummaryDraft, TextPeriod};
use practice::{Answer, Answers, SharingStatus};
use rusqlite::Connection;

use crate::common::{
    changed_entry, create_journal, day, form, found_entries, integrity_errors, new_entry, open_journal,
    open_read_only, save_text, text_content, text_of,
};

const WRITTEN_ON: &str = "2026-01-10";
/// The day on which a year is over, and those of the announcement.
const OVER_ON: &str = "2027-01-10";
/// Words that nothing else in a file is made of.
const WORDS: [&str; 8] = [
    "quaxilopter",
    "vexomundial",
    "zyfterrally",
    "brunzeligst",
    "mopplefitch",
    "jaxverdough",
    "wobbenzarkt",
    "plimfexodus",
];

fn year() -> Option<TextPeriod> {
    Some(TextPeriod::from_months(12).unwrap())
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

/// Opens the notebook, looks at Today, and once more after the checks in the background. Returns the number of texts that went.
fn visit(journal: &mut Journal<impl Store>, today: NaiveDate) -> u32 {
    journal.announce_expiry(today).unwrap();
    let expired = journal.expire_texts(today).unwrap();
    journal.find_expiring_texts(today).unwrap();
    journal.announce_expiry(today).unwrap();
    expired
}

fn in_memory() -> (Journal<Connection>, EntryId) {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    let id = save_text(&mut journal, "the heron by the tram stop", day(WRITTEN_ON));
    journal.save_text_period(year()).unwrap();
    (journal, id)
}

fn has_text(journal: &mut Journal<impl Store>, id: EntryId) -> bool {
    matches!(journal.entry(id).unwrap().content.answers["text"], Answer::Text(_))
}

/// The day on which the text goes if Today is looked at each of these days.
fn goes_on(
    journal: &mut Journal<impl Store>,
    days: impl IntoIterator<Item = NaiveDate>,
) -> Option<NaiveDate> {
    days.into_iter().find(|today| visit(journal, *today) > 0)
}

#[test]
fn nothing_expires_unless_a_period_was_chosen() {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    let id = save_text(&mut journal, "the heron", day(WRITTEN_ON));
    let days = (0..4_000).step_by(7).map(|days| after(day(OVER_ON), days));
    assert_eq!(goes_on(&mut journal, days), None);
    assert!(has_text(&mut journal, id));
    // The control: the same days with a period.
    journal.save_text_period(year()).unwrap();
    let days = (0..4_000).step_by(7).map(|days| after(day(OVER_ON), days));
    assert_eq!(goes_on(&mut journal, days), Some(after(day(OVER_ON), 14)));
}

#[test]
fn text_goes_when_its_time_is_over_and_was_announced() {
    let (mut journal, id) = in_memory();
    let daily = (300..400).map(|days| after(day(WRITTEN_ON), days));
    assert_eq!(goes_on(&mut journal, daily), Some(day(OVER_ON)));
    let entry = journal.entry(id).unwrap();
    assert_eq!(entry.content.answers["text"], Answer::Expired);
    assert_eq!((entry.updated_on.as_str(), entry.created_on.as_str()), (WRITTEN_ON, WRITTEN_ON));
    assert_eq!(journal.search("heron").unwrap().found.len(), 0);
    let listed = journal.entries_of_month(None, &Filter::default()).unwrap().entries;
    assert_eq!((listed.len(), listed[0].beginning.as_str()), (1, ""));
    assert_eq!(goes_on(&mut journal, (400..900).map(|days| after(day(WRITTEN_ON), days))), None);
}

#[test]
fn text_is_announced_fourteen_days_before_it_goes() {
    let (mut journal, id) = in_memory();
    let first = day("2026-12-27");
    visit(&mut journal, first.pred_opt().unwrap());
    assert_eq!(journal.expiring_texts(first).unwrap(), []);
    visit(&mut journal, first);
    let expiring = journal.expiring_texts(first).unwrap();
    assert_eq!((expiring[0].card.id, expiring[0].goes_on.as_str()), (id, OVER_ON));
    assert!(journal.announce_expiry(first).unwrap());
    // Found late: the days of the announcement count from now.
    let (mut journal, _) = in_memory();
    let late = day("2027-06-01");
    visit(&mut journal, late);
    assert_eq!(journal.expiring_texts(late).unwrap()[0].goes_on, "2027-06-15");
    assert_eq!(goes_on(&mut journal, (1..60).map(|days| after(late, days))), Some(day("2027-06-15")));
}

#[test]
fn announcement_that_today_never_showed_removes_nothing() {
    let (mut journal, id) = in_memory();
    for days in 0..200 {
        let today = after(day(OVER_ON), days);
        journal.find_expiring_texts(today).unwrap();
        assert_eq!(journal.expire_texts(today).unwrap(), 0, "{today}");
    }
    assert!(has_text(&mut journal, id));
    assert!(goes_on(&mut journal, (200..230).map(|days| after(day(OVER_ON), days))).is_some(), "the control");
}

#[test]
fn leap_of_the_clock_removes_nothing_early() {
    // The clock leaps by years on the second day of the announcement, and is right again.
    let (mut journal, id) = in_memory();
    let first = day("2026-12-27");
    visit(&mut journal, first);
    for years in [1, 5, 70, 150] {
        let leap = after(first, 1 + 365 * years);
        assert_eq!(visit(&mut journal, leap), 0, "{leap}");
        assert_eq!(visit(&mut journal, after(first, 2)), 0);
    }
    assert!(has_text(&mut journal, id));
    // A leap alone is no announcement of fourteen days, however long the program stays closed.
    let (mut journal, id) = in_memory();
    visit(&mut journal, first);
    assert_eq!(visit(&mut journal, day("2126-01-01")), 0);
    assert!(has_text(&mut journal, id));
}

#[test]
fn note_that_is_far_from_its_time_is_announced_no_more() {
    let (mut journal, _) = in_memory();
    let (right, ahead) = (day("2026-03-01"), day("2031-03-01"));
    visit(&mut journal, ahead);
    assert_eq!(journal.expiring_texts(ahead).unwrap().len(), 1);
    visit(&mut journal, right);
    assert_eq!(journal.expiring_texts(right).unwrap(), []);
    assert!(!journal.announce_expiry(right).unwrap());
}

#[test]
fn absence_counts_for_seven_days() {
    let (mut journal, id) = in_memory();
    for (today, went) in [("2027-03-01", 0), ("2027-05-01", 0), ("2027-07-01", 1)] {
        assert_eq!(visit(&mut journal, day(today)), went, "{today}");
    }
    assert!(!has_text(&mut journal, id));
}

#[test]
fn changed_period_is_announced_anew() {
    let (mut journal, _) = in_memory();
    let days = (0..14).map(|days| after(day("2026-12-27"), days));
    assert_eq!(goes_on(&mut journal, days), None);
    journal.save_text_period(Some(TextPeriod::from_months(6).unwrap())).unwrap();
    assert_eq!(visit(&mut journal, day(OVER_ON)), 0, "a change removes nothing at once");
    assert_eq!(journal.expiring_texts(day(OVER_ON)).unwrap()[0].goes_on, "2027-01-24");
    journal.save_text_period(None).unwrap();
    assert_eq!(goes_on(&mut journal, (0..60).map(|days| after(day(OVER_ON), days))), None);
    assert_eq!(journal.text_period().unwrap(), None);
}

#[test]
fn kept_text_stays_until_it_is_let_go() {
    let (mut journal, id) = in_memory();
    visit(&mut journal, day(OVER_ON));
    journal.keep_text(id, true).unwrap();
    assert_eq!(
        (journal.expiring_texts(day(OVER_ON)).unwrap().len(), journal.kept_texts().unwrap().len()),
        (0, 1)
    );
    assert_eq!(goes_on(&mut journal, (1..400).map(|days| after(day(OVER_ON), days))), None);
    assert!(has_text(&mut journal, id));
    journal.keep_text(id, false).unwrap();
    let from = after(day(OVER_ON), 400);
    assert_eq!(goes_on(&mut journal, (0..60).map(|days| after(from, days))), Some(after(from, 14)));
    // Nothing brings it back.
    journal.keep_text(id, true).unwrap();
    assert_eq!(journal.kept_texts().unwrap(), []);
    assert!(matches!(journal.keep_text(id_of_none(), true), Err(Error::NoSuchEntry)));
}

/// An id that no entry has.
fn id_of_none() -> EntryId {
    serde_json::from_str("9999").unwrap()
}

#[test]
fn note_about_long_ago_counts_from_its_saving() {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    let old = text_content("what happened then", day("2019-05-01"));
    journal.save_entry(&new_entry("just-write", old), form("just-write"), day("2026-11-22")).unwrap();
    journal.save_text_period(year()).unwrap();
    visit(&mut journal, day("2026-12-22"));
    assert_eq!(journal.expiring_texts(day("2026-12-22")).unwrap(), []);
    visit(&mut journal, day("2027-11-20"));
    assert_eq!(journal.expiring_texts(day("2027-11-20")).unwrap().len(), 1);
}

#[test]
fn ratings_options_roles_and_dates_stay() {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    let questions = form("boundary-checkin");
    let mut answers = Answers::new();
    for field in questions.fields() {
        let answer = match &field.ask {
            practice::QuestionKind::Text { .. } => Answer::Text(WORDS[0].to_owned()),
            ask => match ask.options().first() {
                Some(option) if matches!(ask, practice::QuestionKind::Outcome { .. }) => {
                    Answer::Choice(option.code.clone())
                }
                _ => continue,
            },
        };
        answers.insert(field.id.clone(), answer);
    }
    let mut content = Content { answers, ..text_content("", day(WRITTEN_ON)) };
    content.roles = vec!["friend".to_owned()];
    content.share = SharingStatus::Included;
    let id = journal.save_entry(&new_entry("boundary-checkin", content), questions, day(WRITTEN_ON)).unwrap();
    let before = journal.entry(id).unwrap().content;
    let texts = before.answers.values().filter(|answer| matches!(answer, Answer::Text(_))).count();
    assert!(texts > 0 && before.answers.len() > texts, "the control");
    journal.save_text_period(year()).unwrap();
    assert!(goes_on(&mut journal, (0..40).map(|days| after(day(OVER_ON), days))).is_some());

    let gone = journal.entry(id).unwrap().content;
    let mut expected = before.clone();
    for answer in expected.answers.values_mut().filter(|answer| matches!(answer, Answer::Text(_))) {
        *answer = Answer::Expired;
    }
    assert_eq!(gone, expected);
    assert_eq!(questions.counts(&gone.answers), questions.counts(&before.answers));
    assert_eq!(questions.validate(&gone.answers).unwrap(), gone.answers);
    // A later change of something else is no claim that the text was left open.
    let mut changed = gone.clone();
    changed
        .answers
        .values_mut()
        .filter(|answer| **answer == Answer::Expired)
        .for_each(|a| *a = Answer::Skipped);
    changed.roles.clear();
    journal.save_entry(&changed_entry(id, "boundary-checkin", changed), None, day("2027-03-01")).unwrap();
    assert_eq!(journal.entry(id).unwrap().content.answers, gone.answers);
}

#[test]
fn change_under_way_holds_the_text_and_one_left_alone_does_not() {
    let (mut journal, id) = in_memory();
    let begun = changed_entry(id, "just-write", text_content("another line", day(WRITTEN_ON)));
    let days = (0..14).map(|days| after(day("2026-12-27"), days));
    assert_eq!(goes_on(&mut journal, days), None);
    journal.save_draft(&begun, None, day("2027-01-09")).unwrap();
    assert_eq!(visit(&mut journal, day(OVER_ON)), 0);
    assert!(journal.expiring_texts(day(OVER_ON)).unwrap()[0].is_being_changed);
    assert_eq!(visit(&mut journal, day("2027-01-22")), 0);
    assert_eq!(visit(&mut journal, day("2027-01-23")), 1);
    assert!(journal.draft_of(id).unwrap().is_none() && !has_text(&mut journal, id));
}

#[test]
fn text_written_again_is_announced_again() {
    let (mut journal, id) = in_memory();
    assert!(goes_on(&mut journal, (0..40).map(|days| after(day(OVER_ON), days))).is_some());
    let again = changed_entry(id, "just-write", text_content("written again", day(WRITTEN_ON)));
    let today = day("2027-04-01");
    journal.save_entry(&again, None, today).unwrap();
    assert_eq!(visit(&mut journal, today), 0);
    assert_eq!(journal.expiring_texts(today).unwrap()[0].goes_on, "2027-04-15");
    assert_eq!(text_of(&journal.entry(id).unwrap().content), "written again");
}

#[test]
fn expired_words_leave_no_byte_in_the_file() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain.db");
    let mut journal = Journal::open_plain(Connection::open(&file).unwrap()).unwrap();
    let [text, before, tag, change, copy, stays, of_new, kept] = WORDS;
    let content = |text: &str| {
        // Long enough that it fills pages of its own, which are split and moved.
        let mut content = text_content(&format!("{text} said. ").repeat(900), day(WRITTEN_ON));
        content.tags = vec![tag.to_owned()];
        content
    };
    let old = day(WRITTEN_ON);
    let id = journal.save_entry(&new_entry("just-write", content(before)), form("just-write"), old).unwrap();
    journal.save_entry(&changed_entry(id, "just-write", content(text)), None, old).unwrap();
    journal.save_draft(&changed_entry(id, "just-write", content(change)), None, old).unwrap();
    let summary = SummaryDraft { content: "{}".to_owned(), entries: vec![(id, copy.repeat(500))] };
    journal.save_summary_draft(&summary).unwrap();
    save_text(&mut journal, stays, day("2026-12-20"));
    let kept_id = save_text(&mut journal, kept, old);
    journal.save_draft(&new_entry("just-write", text_content(of_new, old)), form("just-write"), old).unwrap();
    let found = |words: &[&str]| -> Vec<String> {
        let bytes = std::fs::read(&file).unwrap();
        let is_there = |word: &&&str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
        words.iter().filter(is_there).map(|word| (*word).to_owned()).collect()
    };
    assert_eq!(found(&WORDS), WORDS, "the control: all of it is there");

    journal.save_text_period(year()).unwrap();
    visit(&mut journal, day("2026-12-27"));
    journal.keep_text(kept_id, true).unwrap();
    assert!(goes_on(&mut journal, (0..40).map(|days| after(day(OVER_ON), days))).is_some());
    assert_eq!(found(&WORDS), [stays, of_new, kept]);
    assert_eq!(journal.summary_draft().unwrap().unwrap().entries, []);
    assert_eq!(journal.earlier_versions(id).unwrap(), []);
    assert!(journal.filter_choices().unwrap().tags.is_empty());
}

#[test]
fn vault_stays_sound_and_searchable_after_text_expired() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let gone = save_text(&mut journal, "a heron in winter", day(WRITTEN_ON));
    let stays = save_text(&mut journal, "a heron in spring", day("2026-12-20"));
    journal.save_text_period(year()).unwrap();
    assert_eq!(found_entries(&mut journal, "heron"), [stays, gone]);
    assert!(goes_on(&mut journal, (0..40).map(|days| after(day(OVER_ON), days))).is_some());
    assert_eq!(found_entries(&mut journal, "heron"), [stays]);
    assert_eq!(integrity_errors(&journal), [""; 0]);
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!((journal.text_period().unwrap(), journal.entry(gone).unwrap().earlier_versions), (year(), 0));
    journal.delete_permanently(gone).unwrap();
    journal.lock().unwrap();
    let mut reading = open_read_only(data.path()).unwrap();
    assert!(!reading.announce_expiry(day("2028-01-01")).unwrap());
    assert_eq!(reading.expire_texts(day("2028-01-01")).unwrap(), 0);
    assert_eq!(text_of(&reading.entry(stays).unwrap().content), "a heron in spring");
}

#[test]
fn expired_text_does_not_come_back_with_all_of_a_backup() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "the heron by the tram stop", day(WRITTEN_ON));
    let gone = save_text(&mut journal, "removed here, and only here", day("2026-12-20"));
    journal.lock().unwrap();
    let backup = tempfile::tempdir().unwrap();
    testsupport::copy_folder(&data.path().join("vault"), &backup.path().join("vault"));

    let mut journal = open_journal(data.path());
    journal.save_text_period(year()).unwrap();
    let daily = (300..400).map(|days| after(day(WRITTEN_ON), days));
    assert_eq!(goes_on(&mut journal, daily), Some(day(OVER_ON)));
    journal.delete_permanently(gone).unwrap();
    let key = journal.vault().vault_key();
    let mut other =
        Journal::open(vault::StateFile::in_folder(backup.path()).unwrap().open(&key).unwrap()).unwrap();
    let compared = journal.compare(&mut other).unwrap();
    let counts = journal.merge(&mut other, &compared, after(day(OVER_ON), 30)).unwrap();
    assert_eq!((counts.same, counts.missing, counts.changed), (1, 1, 0), "the control comes back");
    let listed = journal.entries_of_month(None, &Filter::default()).unwrap();
    assert_eq!(listed.entries.len(), 1);
    assert!(!has_text(&mut journal, id));
    assert!(journal.earlier_versions(id).unwrap().is_empty());
    // One at a time, because the person wants it, they do.
    journal.take_back(&mut other, &compared, id, after(day(OVER_ON), 30)).unwrap();
    assert!(has_text(&mut journal, id));
}
