//! Journals with damaged pages: what is read is what was saved, and lists count what is missing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use journal::{
    Content, EntryId, Error, Filter, FilterChoices, Journal, Links, SharedFile, SharedSummary,
    SharedSummaryCard, SummaryDraft,
};
use practice::{Answer, Answers, Delivery, FollowUp, Form, Recipient, SharingStatus};
use testsupport::{Random, generated_text, repetitions};

use crate::common::{changed_entry, create_journal, day, form, new_entry, open_read_only, text_content};

const PAGE: usize = 4096;

/// Half a year of entries, some of them long, with everything that an entry can have.
struct Subject {
    data: tempfile::TempDir,
    database: PathBuf,
    whole: Vec<u8>,
    kept: BTreeMap<EntryId, Content>,
    together: SummaryDraft,
    brought: Vec<SharedSummaryCard>,
}

impl Subject {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut journal = create_journal(data.path());
        let mut kept = BTreeMap::new();
        for nth in 0..90_u64 {
            let on = day("2026-05-01") + chrono::TimeDelta::days(i64::try_from(nth * 2).unwrap());
            let words = generated_text(nth, if nth % 9 == 0 { 1_500 } else { 120 });
            let (form_id, mut content) = if nth % 4 == 0 {
                let mut content = text_content("", on);
                content.answers = Answers::from([("p1".to_owned(), Answer::Text(words))]);
                ("fp-a", content)
            } else {
                ("just-write", text_content(&words, on))
            };
            content.tags = vec![format!("tag{}", nth % 5)];
            content.share = if nth % 6 == 0 { SharingStatus::Candidate } else { SharingStatus::Private };
            let id = journal.save_entry(&new_entry(form_id, content.clone()), form(form_id), on).unwrap();
            if nth % 7 == 0 {
                let mut later = content.clone();
                later.tags.push("changed".to_owned());
                journal.save_entry(&changed_entry(id, form_id, later), form(form_id), on).unwrap();
            }
            if nth % 30 == 0 {
                journal.move_to_bin(id, on).unwrap();
            }
            if nth % 20 == 0 {
                journal.save_draft(&changed_entry(id, form_id, content), form(form_id), on).unwrap();
            }
            kept.insert(id, journal.entry(id).unwrap().content);
        }
        let entries = kept.keys().step_by(6).map(|id| (*id, generated_text(1, 90)));
        let together = SummaryDraft { content: generated_text(2, 400), entries: entries.collect() };
        journal.save_summary_draft(&together).unwrap();
        for nth in 0..60_u32 {
            let on = day("2026-11-22");
            let (delivery, recipient) = (Delivery::SealedFile, Some(Recipient::Peer));
            let document = format!("{nth:064}");
            let noted = SharedSummary {
                on,
                delivery,
                recipient,
                first: day("2026-05-01"),
                last: on,
                document,
                entries: kept.keys().copied().take(2).collect(),
                keys: Vec::new(),
            };
            let noted = journal.log_shared(&noted).unwrap();
            for form in ["page", "age"] {
                let file = SharedFile { form: form.to_owned(), sha256: format!("{nth:064}") };
                journal.log_shared_file(noted, &file).unwrap();
            }
        }
        let brought = journal.sharing_log().unwrap();
        journal.lock().unwrap();
        let database = data.path().join("vault/journal-0001.db");
        let whole = std::fs::read(&database).unwrap();
        Self { data, database, whole, kept, together, brought }
    }

    fn path(&self) -> &Path {
        self.data.path()
    }

    fn page_count(&self) -> usize {
        self.whole.len() / PAGE
    }

    /// First page of each table. The journal must be intact.
    fn first_pages(&self, tables: &[&str]) -> Vec<usize> {
        let journal = crate::common::open_journal(self.path());
        let db = journal.vault().connection();
        let read = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        let top = |table| db.query_row(read, [table], |row| row.get::<_, u32>(0)).unwrap() as usize;
        tables.iter().map(top).collect()
    }

    /// The journal with one bit flipped in each of `pages`, from 1; `None` if not even the tables
    /// can be read.
    fn open_damaged(&self, pages: &[usize]) -> Option<Journal> {
        let mut bytes = self.whole.clone();
        for page in pages {
            bytes[(page - 1) * PAGE + 1_000] ^= 4;
        }
        std::fs::write(&self.database, bytes).unwrap();
        match open_read_only(self.path()) {
            Ok(journal) => Some(journal),
            Err(Error::Vault(vault::Error::DatabaseDamaged { .. })) => None,
            Err(other) => panic!("pages {pages:?}: {other:?}"),
        }
    }
}

/// Counts of what could be read.
#[derive(Default)]
struct Seen {
    listed: usize,
    unreadable: u32,
    read: usize,
    found: usize,
    together: bool,
    brought: usize,
    files: usize,
}

/// Reads everything as the UI would, and checks that all of it is what was saved.
fn read_everything(journal: &mut Journal, subject: &Subject, context: &str) -> Seen {
    let mut seen = Seen::default();
    let kept = &subject.kept;
    let damage = |error: &Error| matches!(error, Error::Vault(vault::Error::DatabaseDamaged { .. }));
    for filter in [
        Filter::default(),
        Filter { tag: Some("tag3".to_owned()), ..Filter::default() },
        Filter {
            share: Some(journal::SharingFilter::SetAside),
            kind: Some("just_write".to_owned()),
            ..Filter::default()
        },
    ] {
        let mut month = None;
        let mut cards = Vec::new();
        loop {
            let page = journal
                .entries_of_month(month.as_deref(), &filter)
                .unwrap_or_else(|error| panic!("{context}: {error:?}"));
            seen.unreadable += page.unreadable;
            cards.extend(page.entries);
            month = page.earlier;
            if month.is_none() {
                break;
            }
        }
        if filter == Filter::default() {
            seen.listed = cards.len();
        }
        for card in &cards {
            let content = &kept[&card.id];
            assert_eq!((card.date, card.share), (content.date, content.share), "{context}");
            assert!(filter.tag.as_ref().is_none_or(|tag| content.tags.contains(tag)), "{context}");
        }
    }
    for (id, content) in kept {
        match journal.entry(*id) {
            Ok(entry) => {
                assert!(entry.content == *content, "{context}: {id:?} reads as something else");
                assert!(entry.form.field(content.answers.keys().next().unwrap()).is_some());
                seen.read += 1;
            }
            Err(error) => assert!(damage(&error), "{context}: {error:?}"),
        }
        assert_eq!(journal.links(*id, content).unwrap(), Links::default(), "{context}");
        if let Ok(Some(draft)) = journal.draft_of(*id) {
            assert_eq!(draft.content.date, content.date, "{context}");
        }
        for version in journal.earlier_versions(*id).unwrap_or_default() {
            if let Ok(version) = journal.earlier_version(version.id) {
                assert_eq!(version.content.answers, content.answers, "{context}");
            }
        }
    }
    for card in journal.bin().unwrap() {
        assert!(card.binned_on.is_some() && kept.contains_key(&card.id), "{context}");
    }
    for found in journal.search("raqua").unwrap().found {
        let words = format!("{:?}", kept[&found.card.id].answers);
        let marked = found.passage[1].clone();
        assert!(words.contains(&marked), "{context}: {marked}");
        seen.found += 1;
    }
    let (cards, unreadable) = journal.entries_in_date_range(day("2026-06-01"), day("2026-08-31")).unwrap();
    let about = |on| on >= day("2026-06-01") && on <= day("2026-08-31");
    for card in &cards {
        let content = &kept[&card.id];
        assert_eq!((card.date, card.share), (content.date, content.share), "{context}");
        assert!(about(card.date.on) && card.binned_on.is_none(), "{context}");
    }
    let in_all = kept.values().filter(|content| about(content.date.on)).count();
    // Two of them are in the bin.
    assert!(unreadable > 0 || cards.len() == in_all - 2, "{context}: {} of {in_all}", cards.len());
    assert!(cards.is_sorted_by_key(|card| std::cmp::Reverse((card.date.on, card.id))), "{context}");
    match journal.summary_draft() {
        Ok(together) => {
            assert!(
                together.as_ref() == Some(&subject.together),
                "{context}: another page than was put together"
            );
            seen.together = true;
        }
        Err(error) => assert!(damage(&error), "{context}: {error:?}"),
    }
    let brought = journal.sharing_log().unwrap();
    assert!(brought.is_sorted_by_key(|card| std::cmp::Reverse(card.id)), "{context}");
    for card in &brought {
        let noted = subject.brought.iter().find(|noted| noted.id == card.id).unwrap();
        assert!(card.files.iter().all(|file| noted.files.contains(file)), "{context}");
        let parts =
            SharedSummaryCard { files: noted.files.clone(), entries: noted.entries.clone(), ..card.clone() };
        assert!(card.entries.iter().all(|entry| noted.entries.contains(entry)), "{context}");
        assert_eq!(*noted, parts, "{context}");
        seen.files += card.files.len();
    }
    seen.brought = brought.len();
    let drafts = journal.drafts().unwrap();
    assert!(drafts.iter().all(|card| card.entry.is_some()), "{context}");
    // Today is shown as far as possible.
    let follow_up = Some(FollowUp { form: "pulse".to_owned(), days: vec![3], later: None });
    let asking = [Form { follow_up, ..form("just-write").clone() }];
    let asked = journal.due_follow_ups(&asking, day("2099-12-31")).unwrap();
    assert!(asked.iter().all(|one| kept.contains_key(&one.entry)), "{context}");
    journal.filter_choices().unwrap();
    journal.preferences().unwrap();
    journal.latest_entry_date(form("just-write")).unwrap();
    assert!(journal.has_entries().unwrap());
    seen
}

#[test]
fn damaged_pages_never_change_what_is_read() {
    let subject = Subject::new();
    let mut random = Random::new();
    let seed = random.seed();
    let whole = {
        let mut journal = subject.open_damaged(&[]).unwrap();
        read_everything(&mut journal, &subject, "whole")
    };
    assert_eq!((whole.read, whole.listed, whole.unreadable), (90, 87, 0));
    assert!(whole.found > 10);
    assert_eq!((whole.together, whole.brought, whole.files), (true, 60, 120));

    let mut runs: Vec<Vec<usize>> = (2..=subject.page_count()).map(|page| vec![page]).collect();
    if !repetitions(false, true) {
        runs = runs.into_iter().skip(usize::try_from(seed % 4).unwrap()).step_by(4).collect();
    }
    let page =
        |random: &mut Random| 2 + usize::try_from(random.below(subject.page_count() as u64 - 1)).unwrap();
    for _ in 0..repetitions(15, 300) {
        let count = 2 + random.below(6);
        runs.push((0..count).map(|_| page(&mut random)).collect());
    }
    let (mut opened, mut read, mut listed, mut least, mut counted) = (0, 0, 0, 90, 0);
    let (mut together, mut brought, mut files) = (0, 0, 0);
    for pages in &runs {
        let context = format!("pages {pages:?} of {}, seed {seed}", subject.page_count());
        let Some(mut journal) = subject.open_damaged(pages) else { continue };
        let before = std::fs::read(&subject.database).unwrap();
        let seen = read_everything(&mut journal, &subject, &context);
        drop(journal);
        assert!(std::fs::read(&subject.database).unwrap() == before, "{context}");
        opened += 1;
        read += seen.read;
        listed += seen.listed;
        least = least.min(seen.read);
        counted += u32::from(seen.unreadable > 0);
        together += u32::from(seen.together);
        brought += seen.brought;
        files += seen.files;
        // A list leaves out only what it counts; the bin holds three.
        assert!(seen.unreadable > 0 || seen.listed >= 87, "{context}: {} listed", seen.listed);
    }
    assert!(opened > runs.len() / 2, "{opened} of {}", runs.len());
    assert!(counted > 0 && least < 90);
    let noted = (brought as f64 / opened as f64, files as f64 / opened as f64);
    println!(
        "rescue: {} of {} damaged journals opened, {} pages each; of 90 entries {:.1} were read on average, {least} at \
         worst, {:.1} of 87 listed, all of them as they were kept; the page that was being put together {together} times; \
         of what was brought {:.1} of 60, with {:.1} of 120 files (seed {seed})",
        opened,
        runs.len(),
        subject.page_count(),
        read as f64 / opened as f64,
        listed as f64 / opened as f64,
        noted.0,
        noted.1
    );
}

#[test]
fn damaged_notebook_is_not_written() {
    let subject = Subject::new();
    let last = subject.page_count();
    let mut journal = (2..last).rev().find_map(|page| subject.open_damaged(&[page])).unwrap();
    let id = *subject.kept.keys().next().unwrap();
    let on = day("2026-11-22");
    let just_write = form("just-write");
    let writing = new_entry("just-write", text_content("words", on));
    let read_only = |result: journal::Result<()>| {
        assert!(matches!(result, Err(Error::Vault(vault::Error::ReadOnly))), "{result:?}");
    };
    read_only(journal.save_draft(&writing, just_write, on).map(drop));
    read_only(journal.save_entry(&writing, just_write, on).map(drop));
    read_only(journal.set_sharing_status(id, SharingStatus::Included));
    read_only(journal.move_to_bin(id, on));
    read_only(journal.restore_from_bin(id));
    read_only(journal.delete_permanently(id));
    read_only(journal.remove_earlier_versions(id));
    read_only(journal.save_preference("name", "value"));
    read_only(journal.save_summary_draft(&subject.together));
    read_only(journal.discard_summary_draft());
    let noted = &subject.brought[0];
    read_only(journal.log_shared_file(noted.id, &noted.files[0]));
    let on = day("2026-11-22");
    let document = noted.document.clone();
    let again = SharedSummary {
        on,
        delivery: Delivery::Paper,
        recipient: None,
        first: on,
        last: on,
        document,
        entries: Vec::new(),
        keys: Vec::new(),
    };
    read_only(journal.log_shared(&again).map(drop));
}

#[test]
fn page_damaged_while_open_prevents_writing() {
    let subject = Subject::new();
    std::fs::write(&subject.database, &subject.whole).unwrap();
    let on = day("2026-11-22");
    let (mut refused, mut went_well) = (0, 0);
    for page_number in (2..=subject.page_count()).step_by(repetitions(5, 1)) {
        std::fs::write(&subject.database, &subject.whole).unwrap();
        let mut journal = crate::common::open_journal(subject.path());
        // Damages the file under an open notebook, as a drive does. Cached pages stay readable.
        let mut bytes = std::fs::read(&subject.database).unwrap();
        bytes[(page_number - 1) * PAGE + 1_000] ^= 4;
        std::fs::write(&subject.database, bytes).unwrap();
        let kept =
            journal.save_entry(&new_entry("just-write", text_content("heron", on)), form("just-write"), on);
        match kept {
            Ok(id) => {
                assert_eq!(crate::common::text_of(&journal.entry(id).unwrap().content), "heron");
                went_well += 1;
            }
            Err(Error::Vault(vault::Error::DatabaseDamaged { .. })) => refused += 1,
            Err(other) => panic!("page {page_number}: {other:?}"),
        }
        // And nothing was overwritten with zeroes.
        drop(journal);
        let Ok(mut journal) = open_read_only(subject.path()) else { continue };
        for (id, content) in &subject.kept {
            if let Ok(entry) = journal.entry(*id) {
                assert!(entry.content == *content, "page {page_number}: {id:?} reads as something else");
            }
        }
    }
    assert!(refused > 0 && went_well > 0, "{refused} {went_well}");
    println!(
        "damage while open: {refused} changes refused, {went_well} kept beside it, 0 entries changed by it"
    );
}

#[test]
fn damaged_summary_draft_is_not_overwritten() {
    let subject = Subject::new();
    let another = SummaryDraft { content: "another".to_owned(), entries: Vec::new() };
    let (mut refused, mut taken, mut unread) = (0, 0, 0);
    for page_number in 2..=subject.page_count() {
        std::fs::write(&subject.database, &subject.whole).unwrap();
        let mut journal = crate::common::open_journal(subject.path());
        let mut bytes = subject.whole.clone();
        bytes[(page_number - 1) * PAGE + 1_000] ^= 4;
        std::fs::write(&subject.database, &bytes).unwrap();
        let can_be_read = match journal.summary_draft() {
            Ok(together) => {
                assert!(together.as_ref() == Some(&subject.together), "page {page_number}");
                true
            }
            Err(Error::Vault(vault::Error::DatabaseDamaged { .. })) => false,
            Err(other) => panic!("page {page_number}: {other:?}"),
        };
        let saved = if page_number % 2 == 0 {
            journal.save_summary_draft(&another)
        } else {
            journal.discard_summary_draft()
        };
        match saved {
            // If the draft was still cached, the person has seen it.
            Ok(()) => {
                assert!(can_be_read, "page {page_number}: what could not be read was thrown away");
                taken += 1;
            }
            Err(Error::Vault(vault::Error::DatabaseDamaged { .. })) => {
                drop(journal);
                assert!(std::fs::read(&subject.database).unwrap() == bytes, "page {page_number}");
                refused += 1;
            }
            Err(other) => panic!("page {page_number}: {other:?}"),
        }
        unread += u32::from(!can_be_read);
    }
    assert!(unread > 1 && refused >= unread && taken > 0, "{unread} {refused} {taken}");
    println!(
        "a page put together: damaged in {unread} places, never lost to another; {refused} refused, {taken} taken beside \
         damage"
    );
}

#[test]
fn damaged_page_hides_only_its_own_shared_summaries() {
    let subject = Subject::new();
    let (mut all, mut without_some, mut without_files) = (0, 0, 0);
    for page_number in 2..=subject.page_count() {
        let Some(mut journal) = subject.open_damaged(&[page_number]) else { continue };
        let brought = journal.sharing_log().unwrap();
        match (brought.len(), brought.iter().map(|card| card.files.len()).sum::<usize>()) {
            (60, 120) => all += 1,
            (60, _) => without_files += 1,
            (1..60, _) => without_some += 1,
            // The page that holds the others.
            (0, 0) => {}
            other => panic!("page {page_number}: {other:?}"),
        }
    }
    assert!(all > 50 && without_some > 0 && without_files > 0, "{all} {without_some} {without_files}");
}

#[test]
fn date_range_works_without_the_date_index() {
    let subject = Subject::new();
    let list = subject.first_pages(&["entry_by_day"]);
    for (first, last) in
        [("2026-06-01", "2026-08-31"), ("2026-05-11", "2026-05-11"), ("2026-12-01", "2026-12-31")]
    {
        let between = |pages: &[usize]| {
            subject.open_damaged(pages).unwrap().entries_in_date_range(day(first), day(last)).unwrap()
        };
        let whole = between(&[]);
        assert_eq!(between(&list), whole, "{first} to {last}");
        assert_eq!((whole.0.is_empty(), whole.1), (first == "2026-12-01", 0));
    }
}

#[test]
fn unknown_number_of_entries_is_reported_as_missing() {
    let subject = Subject::new();
    std::fs::write(&subject.database, &subject.whole).unwrap();
    let pages = subject.first_pages(&[
        "entry",
        "entry_by_day",
        "entry_by_kind",
        "entry_in_bin",
        "draft",
        "sqlite_sequence",
        "chosen",
        "preference",
        "summary_draft",
        "brought",
        "brought_file",
    ]);
    let mut journal = subject.open_damaged(&pages).unwrap();
    let month = journal.entries_of_month(None, &Filter::default()).unwrap();
    assert_eq!((month.entries.len(), month.month), (0, None));
    assert!(month.unreadable > 0);
    assert!(journal.drafts().unwrap().is_empty() && journal.bin().unwrap().is_empty());
    assert!(journal.preferences().unwrap().is_empty());
    let (cards, unreadable) = journal.entries_in_date_range(day("2026-05-01"), day("2026-11-22")).unwrap();
    assert!(cards.is_empty() && unreadable > 0);
    assert!(matches!(journal.summary_draft(), Err(Error::Vault(vault::Error::DatabaseDamaged { .. }))));
    assert!(journal.sharing_log().unwrap().is_empty());
    assert_eq!(journal.filter_choices().unwrap(), FilterChoices::default());
    assert!(journal.search("raqua").unwrap().found.is_empty());
    assert!(journal.has_entries().unwrap());
}

#[test]
fn limits_are_counted_from_the_notes_without_their_index() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let check_in = form("boundary-checkin");
    for week in 0..60 {
        let on = day("2025-01-06") + chrono::TimeDelta::days(week * 7);
        let mut content = text_content("", on);
        content.answers = Answers::from([("b01".to_owned(), Answer::Choice("held".to_owned()))]);
        journal.save_entry(&new_entry("boundary-checkin", content), check_in, on).unwrap();
    }
    let whole = journal.limit_reviews_over_time(check_in).unwrap();
    assert_eq!((whole.of_lines["b01"].len(), whole.unreadable), (60, 0));
    let read = "SELECT rootpage FROM sqlite_schema WHERE name = 'chosen'";
    let index =
        journal.vault().connection().query_row(read, [], |row| row.get::<_, u32>(0)).unwrap() as usize;
    journal.lock().unwrap();
    let database = data.path().join("vault/journal-0001.db");
    let bytes = std::fs::read(&database).unwrap();
    let with_damage = |pages: &[usize]| {
        let mut bytes = bytes.clone();
        pages.iter().for_each(|page| bytes[(page - 1) * PAGE + 1_000] ^= 4);
        std::fs::write(&database, bytes).unwrap();
        open_read_only(data.path()).ok()?.limit_reviews_over_time(check_in).ok()
    };
    assert_eq!(with_damage(&[index]), Some(whole));
    // A note that is damaged itself is told of.
    let told = (2..=bytes.len() / PAGE).filter(|page| *page != index).filter_map(|page| {
        let found = with_damage(&[index, page]).filter(|found| found.unreadable > 0)?;
        Some((found.of_lines.get("b01").map_or(0, Vec::len), found.unreadable as usize))
    });
    let (counted, unreadable) = told.max_by_key(|(counted, _)| *counted).expect("a page with notes");
    assert_eq!(counted + unreadable, 60);
}
