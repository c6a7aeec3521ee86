//! Cost of encryption for a journal: saving an entry, opening one, listing a month and searching,
//! beside the same journal on plain SQLite with the same settings, in one run. The closing lines
//! are ratios, because times depend on the machine.

#![allow(clippy::print_stdout, reason = "a measurement is there to be printed")]
#![allow(clippy::expect_used, reason = "a measurement that cannot be made has failed")]

use std::path::Path;
use std::time::Instant;

use chrono::{Days, NaiveDate};
use criterion::Criterion;
use journal::{Content, EntryId, EntryInput, Filter, Journal, Result, Store};
use practice::{Answer, Answers, DeviceOwner, Form, FuzzyDate, Precision, SharingStatus, shipped};
use rusqlite::Connection;
use testsupport::{bench_text, criterion_in};
use vault::{NewPassphrase, Passphrase, Secret, VaultFolder, WorkFactor, unlock};

const PASSPHRASE: &str = "the heron waited by the tram stop";
const SIZES: [u64; 2] = [3_650, 36_500];
/// Searches: a word of one entry in twenty, a word of one entry, a frequent prefix, and two words.
const WORDS: [(&str, &str); 4] =
    [("one word", "w7ab"), ("a rare word", "heron"), ("two letters", "w7"), ("two words", "w7ab w1f")];

fn main() -> Result<()> {
    let estimates = tempfile::tempdir().expect("there is room");
    let mut criterion = criterion_in(estimates.path());
    for entries in SIZES {
        measure(&mut criterion, entries)?;
    }
    criterion.final_summary();
    for entries in SIZES {
        conclude(estimates.path(), entries);
    }
    Ok(())
}

fn measure(criterion: &mut Criterion, entries: u64) -> Result<()> {
    let data = tempfile::tempdir().expect("there is room");
    let folder = VaultFolder::within(data.path());
    let typed = || Passphrase::from_typed(PASSPHRASE);
    let chosen = NewPassphrase::choose(&typed()?)?;

    let mut sealed = Journal::create(&folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Mine, today())?;
    hurriedly(sealed.vault().connection(), true)?;
    let some = fill(&mut sealed, entries)?;
    hurriedly(sealed.vault().connection(), false)?;
    verbs(criterion, &format!("{entries} sealed"), &mut sealed, some);
    sealed.lock()?;
    let size = std::fs::metadata(data.path().join("vault/journal-0001.db")).map_or(0, |file| file.len());
    println!("{entries} entries: a file of {:.1} MiB", size as f64 / f64::from(1 << 20));
    let secret = Secret::Passphrase(typed()?);
    criterion.benchmark_group(format!("{entries} sealed")).bench_function("unlock", |bench| {
        bench.iter(|| {
            let vault = unlock(&folder, &secret, WorkFactor::FOR_TESTS).expect("it unlocks");
            Journal::open(vault).expect("it opens").lock()
        });
    });

    let mut plain = Journal::open_plain(Connection::open(data.path().join("plain.db"))?)?;
    hurriedly(plain.connection(), true)?;
    let some = fill(&mut plain, entries)?;
    hurriedly(plain.connection(), false)?;
    verbs(criterion, &format!("{entries} plain"), &mut plain, some);
    Ok(())
}

/// Operations that are measured with both databases.
fn verbs(criterion: &mut Criterion, group: &str, journal: &mut Journal<impl Store>, some: EntryId) {
    let mut group = criterion.benchmark_group(group);
    let mut nth = 1_000_000;
    group.bench_function("keep", |bench| {
        bench.iter(|| {
            nth += 1;
            journal.save_entry(&writing(nth), form(), today()).expect("it is kept")
        });
    });
    group.bench_function("open", |bench| bench.iter(|| journal.entry(some).expect("it opens")));
    group.bench_function("list a month", |bench| {
        bench.iter(|| journal.entries_of_month(Some("2020-06"), &Filter::default()).expect("it is listed"));
    });
    for (name, words) in WORDS {
        let found = journal.search(words).expect("it is searched");
        println!("{name}: {} found", found.found.len() as u64 + u64::from(found.more));
        group.bench_function(format!("search, {name}"), |bench| {
            bench.iter(|| journal.search(words).expect("it is searched"));
        });
    }
    group.finish();
    // Rare, and slow enough to be measured once: the whole file is rewritten.
    let started = Instant::now();
    journal.delete_permanently(some).expect("it is removed");
    println!("remove for good: {:.2?}", started.elapsed());
}

/// Prints the results beside the targets.
fn conclude(estimates: &Path, entries: u64) {
    let median = |kind: &str, name: &str| testsupport::median(estimates, &format!("{entries} {kind}"), name);
    let searches = WORDS.map(|(name, _)| (format!("search, {name}"), 1.5));
    let verbs = [("keep".to_owned(), 1.6), ("open".to_owned(), 2.0), ("list a month".to_owned(), 2.0)];
    for (verb, aim) in verbs.iter().chain(&searches) {
        if let (Some(sealed), Some(plain)) = (median("sealed", verb), median("plain", verb)) {
            let in_time = if verb == "search, one word" && entries == 3_650 { ", and 20 ms" } else { "" };
            println!(
                "{entries} entries: {verb} {sealed:.2?}, plain {plain:.2?}: {:.2} times (aim: at most {aim}{in_time})",
                sealed.div_duration_f64(plain)
            );
        }
    }
    if let Some(unlock) = median("sealed", "unlock") {
        let aim = if entries == 3_650 { " (aim: at most 60 ms)" } else { "" };
        println!("{entries} entries: unlock without key derivation {unlock:.2?}{aim}, every page checked");
    }
}

/// Filling is not measured: it need not survive a power cut.
fn hurriedly(db: &Connection, hurry: bool) -> Result<()> {
    Ok(db.pragma_update(None, "synchronous", if hurry { "OFF" } else { "EXTRA" })?)
}

/// One entry a day, the last of them today; returns one from the middle.
fn fill(journal: &mut Journal<impl Store>, entries: u64) -> Result<EntryId> {
    let mut some = None;
    for nth in 0..entries {
        let mut writing = writing(nth);
        let on = today().checked_sub_days(Days::new((entries - nth) % 36_000));
        writing.content.date.on = on.unwrap_or(today());
        let id = journal.save_entry(&writing, form(), today())?;
        if nth == entries / 2 {
            some = Some(id);
        }
    }
    Ok(some.expect("there is a middle"))
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn form() -> &'static Form {
    shipped("en").expect("forms ship").form("just-write").expect("one without questions")
}

fn writing(nth: u64) -> EntryInput {
    let mut text = bench_text(nth);
    if nth == 1_500 {
        text.push_str("heron");
    }
    let content = Content {
        date: FuzzyDate { on: today(), precision: Precision::Day },
        share: SharingStatus::Private,
        roles: vec!["friend".to_owned()],
        tags: vec![format!("tag{}", nth % 12)],
        answers: Answers::from([("text".to_owned(), Answer::Text(text))]),
        from: None,
        work_period: None,
    };
    EntryInput { writing: 0, draft: None, entry: None, form: "just-write".to_owned(), content }
}
