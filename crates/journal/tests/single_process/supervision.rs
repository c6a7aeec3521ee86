//! Summary drafts, the sharing log, and the entries of a date range.

use chrono::{Days, NaiveDate};
use journal::{AgendaItemContent, EntryId, Error, Journal, SharedFile, SharedSummary, SummaryDraft};
use practice::{Delivery, FuzzyDate, Precision, Recipient};
use rusqlite::Connection;
use testsupport::{Random, repetitions};

use crate::common::{
    create_journal, day, form, integrity_errors, new_entry, open_journal, save_text, text_content, today,
};

fn summary_draft(content: &str, entries: &[(EntryId, &str)]) -> SummaryDraft {
    let entries = entries.iter().map(|(id, words)| (*id, (*words).to_owned())).collect();
    SummaryDraft { content: content.to_owned(), entries }
}

fn count(journal: &Journal, table: &str) -> u32 {
    let count = format!("SELECT count(*) FROM {table}");
    journal.vault().connection().query_row(&count, [], |row| row.get(0)).unwrap()
}

#[test]
fn summary_draft_survives_locking_in_order() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert_eq!(journal.summary_draft().unwrap(), None);
    let [one, two, three] = ["one", "two", "three"].map(|words| save_text(&mut journal, words, today()));
    let first = summary_draft("{\"ratings\":[]}", &[(two, "{\"words\":2}"), (three, "{}"), (one, "zażółć")]);
    journal.save_summary_draft(&first).unwrap();
    assert_eq!(journal.summary_draft().unwrap(), Some(first.clone()));
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(journal.summary_draft().unwrap(), Some(first));

    // The next draft replaces all of it.
    let next = summary_draft("another", &[(one, "")]);
    journal.save_summary_draft(&next).unwrap();
    assert_eq!(journal.summary_draft().unwrap(), Some(next));
    assert_eq!((count(&journal, "summary_draft"), count(&journal, "summary_entry")), (1, 1));
    let empty = summary_draft("", &[]);
    journal.save_summary_draft(&empty).unwrap();
    assert_eq!(journal.summary_draft().unwrap(), Some(empty));
    for _ in 0..2 {
        journal.discard_summary_draft().unwrap();
        assert_eq!(journal.summary_draft().unwrap(), None);
    }
    assert_eq!((count(&journal, "summary_draft"), count(&journal, "summary_entry")), (0, 0));
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn deleted_entry_leaves_the_summary_draft() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let ids = ["one", "two", "three", "four"].map(|words| save_text(&mut journal, words, today()));
    let [one, two, three, four] = ids;
    let all = summary_draft("page", &[(four, "4"), (two, "2"), (one, "1"), (three, "3")]);
    journal.save_summary_draft(&all).unwrap();
    journal.delete_permanently(two).unwrap();
    let without_two = summary_draft("page", &[(four, "4"), (one, "1"), (three, "3")]);
    assert_eq!(journal.summary_draft().unwrap(), Some(without_two.clone()));
    // An outdated window brings nothing back.
    journal.save_summary_draft(&all).unwrap();
    assert_eq!(journal.summary_draft().unwrap(), Some(without_two.clone()));

    // In the bin it can still be restored, and so can its copy.
    journal.move_to_bin(four, today()).unwrap();
    journal.save_summary_draft(&all).unwrap();
    assert_eq!(journal.summary_draft().unwrap(), Some(without_two));
    assert_eq!(journal.purge_expired(day("2026-12-22")).unwrap(), 1);
    assert_eq!(journal.summary_draft().unwrap(), Some(summary_draft("page", &[(one, "1"), (three, "3")])));
    for id in [one, three] {
        journal.delete_permanently(id).unwrap();
    }
    assert_eq!(journal.summary_draft().unwrap(), Some(summary_draft("page", &[])));
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn summary_draft_forgets_the_words_of_what_is_removed() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let item = AgendaItemContent { title: "Anna on the ward".to_owned(), ask: None, minutes: None };
    let id = journal.add_agenda_item(&item, &[], today()).unwrap();
    let number = id.number();
    let [removed, other] = [format!("agenda/{number}/title"), format!("agenda/{number}0/title")];
    let content = serde_json::json!({
        "edits": { &removed: "Anna", &other: "kept" },
        "looked_at": { &removed: { "words": "Anna" }, "sign/own": { "words": "Anna" } },
    });
    journal.save_summary_draft(&summary_draft(&content.to_string(), &[])).unwrap();
    journal.remove_agenda_item(id).unwrap();
    let left = journal.summary_draft().unwrap().unwrap().content;
    let expected =
        serde_json::json!({ "edits": { &other: "kept" }, "looked_at": { "sign/own": { "words": "Anna" } } });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&left).unwrap(), expected);
    journal.save_early_sign("").unwrap();
    assert!(!journal.summary_draft().unwrap().unwrap().content.contains("Anna"));
    // A draft of another version stays as it is.
    journal.save_summary_draft(&summary_draft("another", &[])).unwrap();
    journal.save_early_sign("").unwrap();
    assert_eq!(journal.summary_draft().unwrap(), Some(summary_draft("another", &[])));
}

#[test]
fn summary_draft_is_limited_to_sixteen_mebibytes() {
    const MOST: usize = 16 << 20;
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "words", today());
    let longest = summary_draft(&"a".repeat(MOST / 2), &[(id, &"b".repeat(MOST / 2))]);
    journal.save_summary_draft(&longest).unwrap();
    let longer = summary_draft(&longest.content, &[(id, &longest.entries[0].1), (id, "c")]);
    let refused = journal.save_summary_draft(&longer);
    assert!(matches!(refused, Err(Error::TooLong { most: MOST, .. })), "{refused:?}");
    assert!(journal.summary_draft().unwrap() == Some(longest));
}

fn shared_summary(on: &str, delivery: Delivery, recipient: Option<Recipient>) -> SharedSummary {
    SharedSummary {
        on: day(on),
        delivery,
        recipient,
        first: day("2026-10-01"),
        last: day("2026-11-22"),
        document: "5e".repeat(32),
        entries: Vec::new(),
        keys: Vec::new(),
    }
}

fn shared_file(form: &str, byte: &str) -> SharedFile {
    SharedFile { form: form.to_owned(), sha256: byte.repeat(32) }
}

#[test]
fn sharing_log_lists_summaries_with_their_files() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    assert_eq!(journal.sharing_log().unwrap(), []);
    let sealed = shared_summary("2026-11-22", Delivery::SealedFile, Some(Recipient::SupervisorOutside));
    let first = journal.log_shared(&sealed).unwrap();
    journal.log_shared_file(first, &shared_file("page", "01")).unwrap();
    // The clock has lost its time.
    let second = journal.log_shared(&shared_summary("1970-01-01", Delivery::Paper, None)).unwrap();
    journal.log_shared_file(first, &shared_file("age", "02")).unwrap();
    let third = journal
        .log_shared(&shared_summary("2026-11-23", Delivery::Screen, Some(Recipient::Manager)))
        .unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    let cards = journal.sharing_log().unwrap();
    assert_eq!(cards.iter().map(|card| card.id).collect::<Vec<_>>(), [third, second, first]);
    let [on_screen, on_paper, as_files] = &cards[..] else { panic!("{cards:?}") };
    assert_eq!((on_screen.delivery, on_screen.recipient), (Delivery::Screen, Some(Recipient::Manager)));
    assert_eq!((on_paper.on.as_str(), on_paper.recipient, &*on_paper.files), ("1970-01-01", None, &[][..]));
    let days = [&as_files.on, &as_files.first, &as_files.last];
    assert_eq!(days, ["2026-11-22", "2026-10-01", "2026-11-22"]);
    assert_eq!((as_files.delivery, as_files.recipient), (Delivery::SealedFile, sealed.recipient));
    assert_eq!(as_files.document, sealed.document);
    assert_eq!(as_files.files, [shared_file("page", "01"), shared_file("age", "02")]);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn sharing_log_outlives_draft_and_entries() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let id = save_text(&mut journal, "words", today());
    journal.save_summary_draft(&summary_draft("page", &[(id, "copied")])).unwrap();
    let noted = journal.log_shared(&shared_summary("2026-11-22", Delivery::SealedFile, None)).unwrap();
    journal.log_shared_file(noted, &shared_file("age", "02")).unwrap();
    let before = journal.sharing_log().unwrap();
    journal.discard_summary_draft().unwrap();
    journal.delete_permanently(id).unwrap();
    assert_eq!((journal.sharing_log().unwrap(), before.len()), (before, 1));
}

#[test]
fn note_tells_where_it_was_brought_until_it_is_removed_for_good() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let [bus, lake, tram] =
        ["the bus", "the lake", "the tram"].map(|text| save_text(&mut journal, text, today()));
    let to_peer = shared_summary("2026-11-20", Delivery::Paper, Some(Recipient::Peer));
    let first = journal.log_shared(&SharedSummary { entries: vec![bus, lake], ..to_peer }).unwrap();
    let shown = shared_summary("2026-11-22", Delivery::Screen, None);
    let second = journal.log_shared(&SharedSummary { entries: vec![bus], ..shown }).unwrap();
    let told = journal.brought_on(bus).unwrap();
    assert_eq!(told.iter().map(|one| one.id).collect::<Vec<_>>(), [second, first]);
    assert_eq!((told[1].on.as_str(), told[1].recipient), ("2026-11-20", Some(Recipient::Peer)));
    assert_eq!((journal.brought_on(lake).unwrap().len(), journal.brought_on(tram).unwrap().len()), (1, 0));

    // The bin keeps it, and so does the text that expires; for good is for good.
    journal.move_to_bin(bus, today()).unwrap();
    assert_eq!(journal.brought_on(bus).unwrap(), told);
    journal.delete_permanently(bus).unwrap();
    assert!(journal.brought_on(bus).unwrap().is_empty());
    let log = journal.sharing_log().unwrap();
    assert_eq!((&log[0].entries, &log[1].entries), (&vec![None], &vec![None, Some(lake)]), "the count stays");
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn file_of_an_unknown_summary_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let noted = journal.log_shared(&shared_summary("2026-11-22", Delivery::Paper, None)).unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut other = create_journal(other.path());
    let refused = other.log_shared_file(noted, &shared_file("age", "02"));
    let Err(Error::Vault(vault::Error::Database(rusqlite::Error::SqliteFailure(code, _)))) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(code.code, rusqlite::ErrorCode::ConstraintViolation);
    assert_eq!((other.sharing_log().unwrap(), count(&other, "brought_file")), (vec![], 0));
    journal.log_shared_file(noted, &shared_file("age", "02")).unwrap();
}

#[test]
fn unknown_delivery_hides_no_other_summary() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let ids = ["2026-11-20", "2026-11-21", "2026-11-22"]
        .map(|on| journal.log_shared(&shared_summary(on, Delivery::Paper, Some(Recipient::Peer))).unwrap());
    let db = journal.vault().connection();
    db.execute("UPDATE brought SET bring = 'by_pigeon' WHERE id = ?1", [ids[0]]).unwrap();
    db.execute("UPDATE brought SET recipient = 'aunt' WHERE id = ?1", [ids[2]]).unwrap();
    let seen: Vec<_> = journal.sharing_log().unwrap().iter().map(|card| card.id).collect();
    assert_eq!(seen, [ids[1]]);
}

/// Saves an entry with a date of this precision.
fn save_with_date(journal: &mut Journal<Connection>, on: &str, precision: Precision) -> EntryId {
    let mut content = text_content("words", day(on));
    content.date = FuzzyDate::new(day(on), precision).unwrap();
    journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap()
}

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn entries_between(journal: &mut Journal<Connection>, first: NaiveDate, last: NaiveDate) -> Vec<EntryId> {
    let (cards, unreadable) = journal.entries_in_date_range(first, last).unwrap();
    assert_eq!(unreadable, 0);
    cards.iter().map(|card| card.id).collect()
}

#[test]
fn date_range_is_newest_first_without_the_bin() {
    let mut journal = in_memory();
    let on =
        ["2026-10-31", "2026-11-01", "2026-11-15", "2026-11-15", "2026-11-15", "2026-11-30", "2026-12-01"];
    let ids = on.map(|on| save_with_date(&mut journal, on, Precision::Day));
    journal.move_to_bin(ids[3], today()).unwrap();
    let november = entries_between(&mut journal, day("2026-11-01"), day("2026-11-30"));
    assert_eq!(november, [ids[5], ids[4], ids[2], ids[1]]);
    assert_eq!(entries_between(&mut journal, day("2026-11-15"), day("2026-11-15")), [ids[4], ids[2]]);
    assert_eq!(entries_between(&mut journal, day("2026-11-16"), day("2026-11-29")), []);
    assert_eq!(entries_between(&mut journal, day("2026-11-30"), day("2026-11-01")), []);
    assert_eq!(entries_between(&mut journal, NaiveDate::MIN, NaiveDate::MAX).len(), 6);
    for far in ["-0005-01-01", "0001-01-01", "1899-12-31", "+12026-11-15"].map(day) {
        assert_eq!(entries_between(&mut journal, far, far), [], "{far}");
    }
    assert_eq!(entries_between(&mut journal, day("0001-01-01"), day("+12026-01-01")).len(), 6);
}

#[test]
fn fuzzy_date_matches_every_possible_day() {
    let mut journal = in_memory();
    let week = save_with_date(&mut journal, "2026-11-18", Precision::Week);
    let month = save_with_date(&mut journal, "2026-11-18", Precision::Month);
    let autumn = save_with_date(&mut journal, "2026-11-18", Precision::Season);
    let winter = save_with_date(&mut journal, "2027-01-10", Precision::Season);
    let mut on = |first: &str, last: &str| entries_between(&mut journal, day(first), day(last));
    assert_eq!(on("2026-08-31", "2026-08-31"), []);
    assert_eq!(on("2026-09-01", "2026-09-01"), [autumn]);
    assert_eq!(on("2026-10-31", "2026-11-01"), [month, autumn]);
    assert_eq!(on("2026-11-15", "2026-11-16"), [week, month, autumn]);
    assert_eq!(on("2026-11-22", "2026-11-22"), [week, month, autumn]);
    assert_eq!(on("2026-11-23", "2026-11-23"), [month, autumn]);
    assert_eq!(on("2026-11-30", "2026-12-01"), [winter, month, autumn]);
    // Across the end of a year.
    assert_eq!(on("2027-02-28", "2027-02-28"), [winter]);
    assert_eq!(on("2027-03-01", "2027-03-01"), []);
    // The longest span there is, by its last day.
    let summer = save_with_date(&mut journal, "2026-06-01", Precision::Season);
    assert_eq!(entries_between(&mut journal, day("2026-08-31"), day("2026-08-31")), [summer]);
    // Reversed within one span.
    assert_eq!(entries_between(&mut journal, day("2026-11-20"), day("2026-11-19")), []);
}

#[test]
fn date_range_matches_any_overlapping_fuzzy_date() {
    let mut journal = in_memory();
    let mut random = Random::new();
    let seed = random.seed();
    let precisions = [Precision::Day, Precision::Week, Precision::Month, Precision::Season];
    let mut some_day = |span| day("2026-01-01").checked_add_days(Days::new(random.below(span))).unwrap();
    let mut kept = Vec::new();
    for nth in 0..120 {
        let on = some_day(500);
        let told = precisions[nth % 4];
        kept.push((on, told, save_with_date(&mut journal, &on.to_string(), told)));
    }
    let (mut found, runs) = (0, repetitions(200, 2_000));
    for _ in 0..runs {
        let first = some_day(520);
        let last =
            first.checked_add_days(Days::new((some_day(60) - day("2026-01-01")).num_days() as u64)).unwrap();
        let days = first.iter_days().take_while(|on| *on <= last);
        let blurred: Vec<_> =
            days.map(|on| precisions.map(|told| FuzzyDate::new(on, told).unwrap())).collect();
        let belongs = |on: NaiveDate, told: Precision| {
            blurred.iter().any(|day| day.contains(&FuzzyDate::new(on, told).unwrap()))
        };
        let mut expected: Vec<_> = kept
            .iter()
            .filter(|(on, told, _)| belongs(*on, *told))
            .map(|(on, told, id)| (FuzzyDate::new(*on, *told).unwrap().on, *id))
            .collect();
        expected.sort();
        let expected: Vec<_> = expected.iter().rev().map(|(_, id)| *id).collect();
        assert_eq!(entries_between(&mut journal, first, last), expected, "{first} to {last}, seed {seed}");
        found += expected.len();
    }
    assert!(found > runs, "{found}");
    println!(
        "entries between two days: {runs} periods, {found} entries, each as worked out day by day (seed {seed})"
    );
}
