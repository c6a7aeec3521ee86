//! Growth: the time of everything a person waits for, after 1, 10, 40 and 100 years of 365 notes, and
//! for one odd person with thousands of tags, limits and contacts. Medians in milliseconds, beside the
//! aims. `cargo bench -p notebook --bench growth -- 1 10` measures these years alone; `odd` the odd
//! person. `write FOLDER YEARS` measures nothing, and leaves such a notebook in a data folder.

#![allow(clippy::print_stdout, reason = "a measurement is there to be printed")]
#![allow(clippy::expect_used, reason = "a measurement that cannot be made has failed")]

mod generated;
mod looking_back;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use chrono::{Days, NaiveDate};
use generated::{PASSPHRASE, answers_to, create, fill, hurry, input, save_on, text_of, today};
use journal::{ContactContent, EntryId, EntryInput, Filter, Journal, LimitPlan, SharingFilter};
use notebook::Notebook;
use practice::{Answer, Answers, ContactKind, LimitOutcome, shipped};
use summary::Period;
use testsupport::bench_text;
use vault::{Passphrase, Secret, VaultFolder, WorkFactor, unlock};

const YEARS: [u64; 4] = [1, 10, 40, 100];
const TIMES: usize = 7;
/// Highest wanted time of what a person waits for, in milliseconds, by years.
const AIMS: [(u64, f64); 2] = [(10, 15.0), (100, 30.0)];
/// Goes on behind, or grows with what it shows.
const BEHIND: [&str; 5] = [
    "unlock (page check)",
    "background check",
    "remove for good",
    "summary of all time",
    "words read for the search",
];
/// Searches: a word of one note in nine, of one in a hundred, letters inside of many words, another
/// form of a word, two letters, and two words.
const SEARCHES: [(&str, &str); 6] = [
    ("search of a common word", "teamwork"),
    ("search of a rare word", "lighthouse"),
    ("search inside of words", "ami"),
    ("search of another form", "rozmowach"),
    ("search of two letters", "ra"),
    ("search of two words", "evening lighthouse"),
];

type Measured = Vec<(&'static str, f64)>;

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    if let [write, folder, years] = asked.as_slice()
        && write == "write"
    {
        return write_notebook(Path::new(folder), years.parse().expect("a number of years"));
    }
    let is_asked = |name: &str| asked.is_empty() || asked.iter().any(|one| one == name);
    let mut table = BTreeMap::<&'static str, BTreeMap<u64, f64>>::new();
    let mut order = Vec::new();
    for years in YEARS.into_iter().filter(|years| is_asked(&years.to_string())) {
        for (name, took) in measure(years) {
            if !order.contains(&name) {
                order.push(name);
            }
            table.entry(name).or_default().insert(years, took);
        }
    }
    println!("\nMedians in ms, by years of 365 notes. Aim of what is waited for: {AIMS:?} (years, ms).");
    for name in order {
        let Some(row) = table.get(name) else { continue };
        let cells: Vec<String> =
            row.iter().map(|(years, took)| format!("{years} y {}", cell(name, *years, *took))).collect();
        println!("{name:<32} {}", cells.join("   "));
    }
    if is_asked("odd") {
        println!("\nOne odd person: 5,000 tags, 3,000 limits, 2,000 contacts. Medians in ms.");
        for (name, took) in odd_person() {
            println!("{name:<32} {}", cell(name, 100, took));
        }
    }
}

fn write_notebook(data: &Path, years: u64) {
    let mut journal = create(&VaultFolder::within(data));
    fill(&mut journal, years);
    journal.lock().expect("it locks");
}

fn cell(name: &str, years: u64, took: f64) -> String {
    let aim = AIMS.iter().find(|(upto, _)| years <= *upto).map_or(f64::MAX, |(_, aim)| *aim);
    let over = if took > aim && !BEHIND.contains(&name) { " over" } else { "" };
    format!("{took:>9.2}{over}")
}

/// The median of [`TIMES`] runs, after one that is not counted.
fn median<T>(mut work: impl FnMut() -> T) -> f64 {
    median_of(TIMES, &mut work)
}

fn median_of<T>(times: usize, work: &mut impl FnMut() -> T) -> f64 {
    let once = |_| {
        let mut done = None;
        milliseconds(|| done = Some(work()))
    };
    middle((0..=times).map(once).skip(1).collect())
}

/// Time that `work` takes.
fn milliseconds(work: impl FnOnce()) -> f64 {
    let started = Instant::now();
    work();
    started.elapsed().as_secs_f64() * 1_000.0
}

fn middle(mut took: Vec<f64>) -> f64 {
    took.sort_by(f64::total_cmp);
    took.get(took.len() / 2).copied().unwrap_or_default()
}

fn measure(years: u64) -> Measured {
    let data = tempfile::tempdir().expect("there is room");
    let folder = VaultFolder::within(data.path());
    let mut journal = create(&folder);
    let started = Instant::now();
    fill(&mut journal, years);
    println!("{years} years filled in {:.0?}", started.elapsed());
    let mut found = verbs(&mut journal);
    journal.lock().expect("it locks");
    let secret = Secret::Passphrase(Passphrase::from_typed(PASSPHRASE).expect("words"));
    let took = median_of(3, &mut || unlock(&folder, &secret, WorkFactor::FOR_TESTS).expect("it unlocks"));
    found.push(("unlock (page check)", took));
    let first_time = || {
        let vault = unlock(&folder, &secret, WorkFactor::FOR_TESTS).expect("it unlocks");
        let mut journal = Journal::open(vault).expect("it opens");
        milliseconds(|| journal.prepare_search().expect("read"))
    };
    found.push(("words read for the search", middle((0..3).map(|_| first_time()).collect())));
    found
}

fn verbs(journal: &mut Journal) -> Measured {
    let mut found = Measured::new();
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");
    let role = Filter { role: Some("friend".to_owned()), ..Filter::default() };
    let nothing =
        Filter { tag: Some("tag1".to_owned()), role: Some("colleague".to_owned()), ..Filter::default() };
    let both =
        Filter { kind: Some("self_rating".to_owned()), role: Some("friend".to_owned()), ..Filter::default() };
    let note = input("just-write", today(), text_of(7));
    let kept = save(journal, &note);
    let mut nb = Notebook { journal, language: "en", today: today() };
    found.push(("today", median(|| nb.today_view().expect("today"))));
    found.push(("questions that come back", {
        let forms = shipped("en").expect("forms").forms();
        median(|| nb.journal.due_follow_ups(forms, today()).expect("questions"))
    }));
    found.push(("limits view", median(|| nb.limits().expect("limits"))));
    found.push(("month", median(|| nb.journal.entries_of_month(None, &Filter::default()).expect("month"))));
    found.push(("month, the first of all", {
        let bounds = nb.journal.entries_of_month(None, &Filter::default()).expect("month").bounds;
        let (first, _) = bounds.expect("months");
        median(|| nb.journal.entries_of_month(Some(&first), &Filter::default()).expect("month"))
    }));
    found.push(("month, role of all", median(|| nb.journal.entries_of_month(None, &role).expect("month"))));
    found.push((
        "month, nothing matches",
        median(|| nb.journal.entries_of_month(None, &nothing).expect("month")),
    ));
    found.push((
        "month, kind and role match none",
        median(|| nb.journal.entries_of_month(None, &both).expect("month")),
    ));
    found.push(("choices of the filter", median(|| nb.journal.filter_choices().expect("choices"))));
    found.push(("open the journal screen", {
        median(|| {
            let month = nb.journal.entries_of_month(None, &Filter::default()).expect("month");
            (month, nb.journal.filter_choices().expect("choices"), nb.work_periods().expect("periods"))
        })
    }));
    let old = Filter { to: NaiveDate::from_ymd_opt(2026, 1, 31), from: first_of_2026(), ..role.clone() };
    found.push((
        "month, a stretch and a role",
        median(|| nb.journal.entries_of_month(None, &old).expect("month")),
    ));
    found.push(("this day in earlier years", median(|| nb.journal.on_this_day(today()).expect("found"))));
    nb.journal.prepare_search().expect("read");
    for (name, words) in SEARCHES {
        found.push((name, median(|| nb.journal.search(words).expect("found"))));
    }
    found.push((
        "search with a stretch and a role",
        median(|| nb.journal.search_filtered("ra", &old).expect("found")),
    ));
    let shared = Filter { share: Some(SharingFilter::SetAside), ..role.clone() };
    found.push((
        "search with a role and a status",
        median(|| nb.journal.search_filtered("ra", &shared).expect("found")),
    ));
    let after_keeping = |nb: &mut Notebook<'_>| {
        save(nb.journal, &note);
        milliseconds(|| drop(nb.journal.search("lighthouse").expect("found")))
    };
    found
        .push(("search after a note was kept", middle((0..TIMES).map(|_| after_keeping(&mut nb)).collect())));
    let mut nth = 0;
    found.push(("keep a note", median(|| nb.save_entry(&note).expect("kept"))));
    found.push((
        "keep a change",
        median(|| {
            nth += 1;
            let mut changed = note.clone();
            changed.entry = Some(kept);
            let text = format!("{} and one more word{nth}", bench_text(7));
            changed.content.answers = Answers::from([("text".to_owned(), Answer::Text(text))]);
            nb.save_entry(&changed).expect("kept")
        }),
    ));
    let pulse = input("pulse", today(), answers_to("pulse", 3));
    found.push(("keep a pulse, usual range", median_of(3, &mut || nb.save_entry(&pulse).expect("kept"))));
    found.extend(looking_back::ratings(&mut nb));
    let period =
        |days| Period { first: today().checked_sub_days(Days::new(days)).expect("a day"), last: today() };
    found.push(("summary of 90 days", median(|| nb.summary_choices(period(90), None).expect("choices"))));
    let all = Period { first, last: today() };
    found
        .push(("summary of all time", median_of(3, &mut || nb.summary_choices(all, None).expect("choices"))));
    found.extend(looking_back::parts(&mut nb));
    let check = "PRAGMA quick_check(1)";
    found.push((
        "background check",
        median_of(3, &mut || {
            nb.journal
                .vault()
                .connection()
                .query_row(check, [], |row| row.get::<_, String>(0))
                .expect("checked")
        }),
    ));
    let removed: Vec<EntryId> = (0..2).map(|_| save(nb.journal, &note)).collect();
    let mut removed = removed.into_iter();
    found.push((
        "remove for good",
        median_of(1, &mut || {
            nb.journal.delete_permanently(removed.next().expect("one more")).expect("removed")
        }),
    ));
    found
}

fn first_of_2026() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 1, 1)
}

fn odd_person() -> Measured {
    let data = tempfile::tempdir().expect("there is room");
    let mut journal = create(&VaultFolder::within(data.path()));
    hurry(&journal, true);
    for nth in 0..5_000 {
        let mut note = input("just-write", today(), text_of(nth));
        note.content.tags = vec![format!("tag number {nth}")];
        save(&mut journal, &note);
    }
    for nth in 0..3_000 {
        let plan = LimitPlan { name: format!("limit {nth}"), text: bench_text(nth), ..LimitPlan::default() };
        let id = journal.save_limit(None, &plan, today()).expect("kept");
        journal.review_limit(id, LimitOutcome::Held, today()).expect("kept");
    }
    for nth in 0..2_000 {
        let contact = ContactContent {
            label: format!("person {nth}"),
            number: String::new(),
            hours: String::new(),
            country: None,
            instead_of: None,
            hidden: false,
            checked_on: None,
        };
        journal.save_contact(None, ContactKind::MyPeople, &contact).expect("kept");
    }
    hurry(&journal, false);
    let mut found = Measured::new();
    let mut nb = Notebook { journal: &mut journal, language: "en", today: today() };
    found.push(("limits view", median(|| nb.limits().expect("limits"))));
    found.push(("choices of the filter", median(|| nb.journal.filter_choices().expect("choices"))));
    found.push(("contacts", median(|| nb.journal.contacts(today()).expect("contacts"))));
    found.push(("today", median(|| nb.today_view().expect("today"))));
    let rare = Filter { tag: Some("tag number 17".to_owned()), ..Filter::default() };
    found.push(("month, one tag", median(|| nb.journal.entries_of_month(None, &rare).expect("month"))));
    found
}

fn save(journal: &mut Journal, note: &EntryInput) -> EntryId {
    save_on(journal, note, today())
}
