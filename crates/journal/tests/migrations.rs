//! Journals of every released version open in this one with all their content.

#![cfg(test)]

mod common;

use std::path::Path;
use std::process::Command;

use common::{
    PASSPHRASE, all_texts, day, form, found_entries, integrity_errors, listed_entries, new_entry,
    open_journal, open_read_only, save_text, text_content, text_of, today,
};
use journal::{
    EntryId, Error, Filter, JobLineContent, Journal, LockTimeout, ReferenceStretch, SealedToKey, SharedFile,
    SharedSummary, SummaryDraft, WorkPeriodChoice,
};
use practice::{Delivery, DeviceOwner, FollowUp, Form, JobLinePart, Recipient, SharingStatus};
use rusqlite::Connection;
use testsupport::{FolderSnapshot, alone, child_with_own_mounts, finished, said, task};
use vault::{Access, NewPassphrase, Passphrase, VaultFolder, WorkFactor};

const SCHEMA_1: &str = include_str!("older/schema-1.sql");
const SCHEMA_2: &str = include_str!("older/schema-2.sql");
const SCHEMA_3: &str = include_str!("older/schema-3.sql");
const SCHEMA_4: &str = include_str!("older/schema-4.sql");
const SCHEMA_5: &str = include_str!("older/schema-5.sql");
const SCHEMA_6: &str = include_str!("older/schema-6.sql");
const SCHEMA_7: &str = include_str!("older/schema-7.sql");
const SCHEMA_8: &str = include_str!("older/schema-8.sql");
const SCHEMA_9: &str = include_str!("older/schema-9.sql");
const SCHEMA_10: &str = include_str!("older/schema-10.sql");
const SCHEMA_11: &str = include_str!("older/schema-11.sql");
const SCHEMA_12: &str = include_str!("older/schema-12.sql");
const SCHEMA_13: &str = include_str!("older/schema-13.sql");
const ENTRIES: [&str; 2] = ["The bus was late again.", "Zażółć gęślą jaźń"];
const PAGE: usize = 4096;

/// A locked vault with a journal of an older schema.
fn vault_with_schema(sql: &'static str) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    let furnish = |db: &mut Connection| -> vault::Result<()> { Ok(db.execute_batch(sql)?) };
    let vault = vault::create(&VaultFolder::within(data.path()), &chosen, WorkFactor::FOR_TESTS, furnish);
    vault.unwrap().lock().unwrap();
    data
}

#[test]
fn schema_1_keeps_its_settings_and_takes_entries() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_1);
    let mut journal = open_journal(data.path());
    assert_eq!(journal.device_owner().unwrap(), DeviceOwner::Employer);
    assert_eq!(journal.lock_timeout(), LockTimeout::from_minutes(15).unwrap());
    let id = save_text(&mut journal, "the heron", today());
    assert_eq!(found_entries(&mut journal, "heron"), [id]);
    assert_eq!(integrity_errors(&journal), [""; 0]);
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(text_of(&journal.entry(id).unwrap().content), "the heron");
}

#[test]
fn schema_2_keeps_entries_and_rebuilds_the_index() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_2);
    let mut journal = open_journal(data.path());
    assert_eq!(journal.device_owner().unwrap(), DeviceOwner::Shared);
    let ids = listed_entries(&mut journal, &Filter::default());
    let entries: Vec<_> = ids.iter().map(|id| journal.entry(*id).unwrap()).collect();
    let seen: Vec<_> = entries.iter().map(|entry| text_of(&entry.content)).collect();
    assert_eq!(seen, ENTRIES);
    assert_eq!((entries[0].content.share, entries[0].earlier_versions), (SharingStatus::Included, 1));
    assert_eq!(entries[0].form.version, "1.0.0");
    let versions = journal.earlier_versions(ids[0]).unwrap();
    assert_eq!(text_of(&journal.earlier_version(versions[0].id).unwrap().content), "The bus was late.");
    assert_eq!(journal.bin().unwrap()[0].beginning, "thrown away");
    let drafts = journal.drafts().unwrap();
    assert_eq!(text_of(&journal.draft(drafts[0].id).unwrap().content), "begun");
    assert_eq!(journal.preferences().unwrap()["country"], "pl");
    // The copy has no index words: its index has an unknown version.
    assert_eq!(
        (found_entries(&mut journal, "gesla"), found_entries(&mut journal, "bus again")),
        (vec![ids[1]], vec![ids[0]])
    );
    assert_eq!(found_entries(&mut journal, "thrown"), []);
    assert_eq!(journal.filter_choices().unwrap().tags, ["river"]);
    journal.delete_permanently(ids[1]).unwrap();
    assert_eq!(found_entries(&mut journal, "gesla"), []);
    let next = journal
        .save_entry(&new_entry("just-write", text_content("next", today())), form("just-write"), today())
        .unwrap();
    assert!(next > ids[0] && next > journal.bin().unwrap()[0].id);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_2_takes_summary_draft_and_sharing_log() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_2);
    let mut journal = open_journal(data.path());
    assert_eq!((journal.summary_draft().unwrap(), journal.sharing_log().unwrap()), (None, vec![]));
    let (together, brought) = (summary_of_all_entries(&mut journal), shared_summary());
    journal.save_summary_draft(&together).unwrap();
    let noted = journal.log_shared(&brought).unwrap();
    journal.log_shared_file(noted, &shared_file("age", "04")).unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(journal.summary_draft().unwrap(), Some(together));
    assert_eq!(journal.sharing_log().unwrap()[0].files, [shared_file("age", "04")]);
    assert_eq!(all_texts(&mut journal), ENTRIES);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_3_keeps_summary_draft_and_sharing_log() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_3);
    let mut journal = open_journal(data.path());
    assert_eq!(all_texts(&mut journal), ENTRIES);
    let draft = journal.summary_draft().unwrap().unwrap();
    assert!(draft.content.contains("\"limits\":[\"b01\"]"));
    let ids = listed_entries(&mut journal, &Filter::default());
    assert_eq!(draft.entries.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ids);
    assert!(draft.entries[0].1.contains("and so was I"));
    let cards = journal.sharing_log().unwrap();
    let [latest, first] = &cards[..] else { panic!("{cards:?}") };
    assert_eq!((latest.delivery, latest.recipient, latest.files.len()), (Delivery::Screen, None, 0));
    assert_eq!((first.on.as_str(), first.recipient), ("2026-10-30", Some(Recipient::SupervisorOutside)));
    assert_eq!(first.files, [shared_file("page", "03"), shared_file("age", "04")]);
    journal.delete_permanently(ids[0]).unwrap();
    assert_eq!(journal.summary_draft().unwrap().unwrap().entries[0].0, ids[1]);
    assert!(journal.log_shared(&shared_summary()).unwrap() > latest.id);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_4_keeps_limits_and_other_records() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_4);
    let mut journal = open_journal(data.path());
    let limits = journal.limits().unwrap();
    assert_eq!(limits[0].plan.text, "The phone stays in the drawer.");
    let looks = journal.limit_reviews(&limits[0], form("boundary-checkin")).unwrap();
    assert_eq!(looks[0].review.outcome, practice::LimitOutcome::Held);
    assert_eq!(journal.work_periods().unwrap()[0].content.label, "The ward by the river");
    assert_eq!(journal.early_sign().unwrap().as_deref(), Some("I stop answering my sister's messages."));
    assert_eq!(journal.contacts(today()).unwrap()[0].content.label, "My sister");
    let items = journal.agenda_items().unwrap();
    assert_eq!((items[0].content.minutes, items[0].entries.len()), (Some(15), 1));
    assert!(journal.autosaved_forms().unwrap().is_empty());
    journal.autosave_form(&"talk/new".into(), "{}").unwrap();
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_4_read_only_shows_limits_and_other_records() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_4);
    let mut journal = open_read_only(data.path()).unwrap();
    let limits = journal.limits().unwrap();
    assert_eq!(limits[0].plan.text, "The phone stays in the drawer.");
    assert_eq!(journal.limit_reviews(&limits[0], form("boundary-checkin")).unwrap().len(), 1);
    assert!(journal.autosaved_forms().unwrap().is_empty());
}

#[test]
fn schema_5_keeps_autosaved_forms() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_5);
    let mut journal = open_journal(data.path());
    assert_eq!(
        journal.autosaved_forms().unwrap()[&"limit/1".into()],
        r#"{"text":"The phone stays in the dra"}"#
    );
    let limits = journal.limits().unwrap();
    assert_eq!(limits[0].asked_on.as_deref(), Some("2026-11-20"));
    let id = limits[0].id;
    journal.remove_limit(id).unwrap();
    assert!(journal.autosaved_forms().unwrap().is_empty());
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_5_and_6_offer_the_same_choices() {
    let _alone = alone();
    let choices = |sql, read_only: bool| {
        let data = vault_with_schema(sql);
        let mut journal =
            if read_only { open_read_only(data.path()).unwrap() } else { open_journal(data.path()) };
        let limits = journal.limits().unwrap();
        let reviews = journal.reviews_of_all_limits(&limits, form("boundary-checkin")).unwrap();
        let choices = journal.filter_choices().unwrap();
        assert!(!choices.kinds.is_empty() && !limits.is_empty());
        (choices.kinds, choices.has_entries_to_talk_about, reviews)
    };
    // A notebook that can only be read has no newer indexes.
    assert_eq!(choices(SCHEMA_5, true), choices(SCHEMA_6, true));
    assert_eq!(choices(SCHEMA_5, false), choices(SCHEMA_6, false));
}

#[test]
fn schema_7_keeps_its_text_and_schema_8_what_is_announced() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_7);
    let mut journal = open_read_only(data.path()).unwrap();
    assert!(!journal.announce_expiry(day("2036-11-22")).unwrap() && journal.kept_texts().unwrap().is_empty());
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!((journal.text_period().unwrap(), journal.expire_texts(day("2036-11-22")).unwrap()), (None, 0));
    assert_eq!(all_texts(&mut journal), ENTRIES);

    let data = vault_with_schema(SCHEMA_8);
    let mut journal = open_journal(data.path());
    assert_eq!(journal.text_period().unwrap().map(journal::TextPeriod::months), Some(12));
    let expiring = journal.expiring_texts(day("2026-11-22")).unwrap();
    assert_eq!((expiring.len(), expiring[0].goes_on.as_str()), (1, "2027-11-02"));
    assert_eq!(journal.kept_texts().unwrap()[0].beginning, ENTRIES[0]);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_8_takes_a_reference_stretch_and_schema_9_keeps_it() {
    let _alone = alone();
    let stretch = ReferenceStretch {
        form: "pulse".to_owned(),
        from: day("2026-03-01"),
        to: day("2026-06-30"),
        work_period: None,
    };
    let data = vault_with_schema(SCHEMA_8);
    let mut journal = open_read_only(data.path()).unwrap();
    assert!(journal.reference_stretches().unwrap().is_empty());
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert!(journal.reference_stretches().unwrap().is_empty());
    journal.choose_reference_stretch(&stretch, today()).unwrap();
    assert_eq!(journal.reference_stretches().unwrap(), std::slice::from_ref(&stretch));
    assert_eq!(integrity_errors(&journal), [""; 0]);

    let data = vault_with_schema(SCHEMA_9);
    let mut journal = open_journal(data.path());
    assert_eq!(journal.reference_stretches().unwrap(), [stretch]);
    assert_eq!(all_texts(&mut journal), ENTRIES);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_9_takes_job_lines_and_schema_10_keeps_them() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_9);
    let mut journal = open_read_only(data.path()).unwrap();
    assert!(journal.job_lines().unwrap().is_empty());
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert!(journal.job_lines().unwrap().is_empty());
    let line = JobLineContent { part: JobLinePart::Written, words: "I lead the group.".to_owned() };
    journal.save_job_line(None, &line, today()).unwrap();
    assert_eq!(journal.job_lines().unwrap()[0].content, line);
    assert_eq!(integrity_errors(&journal), [""; 0]);

    let data = vault_with_schema(SCHEMA_10);
    let mut journal = open_journal(data.path());
    let kept = journal.job_lines().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].content.part, JobLinePart::Unwritten);
    assert_eq!(kept[0].content.words, "I am in the meetings about the people I work with.");
    assert_eq!(all_texts(&mut journal), ENTRIES);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_10_takes_sessions_and_schema_11_keeps_them() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_10);
    let mut journal = open_read_only(data.path()).unwrap();
    assert!(journal.sessions().unwrap().is_empty() && journal.agreements().unwrap().is_empty());
    assert_eq!(journal.agenda_items().unwrap()[0].session, None);
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    journal.note_not_offered(today()).unwrap();
    assert_eq!(journal.sessions().unwrap().len(), 1);

    let data = vault_with_schema(SCHEMA_11);
    let mut journal = open_journal(data.path());
    let sessions = journal.sessions().unwrap();
    assert_eq!((sessions.len(), sessions[1].content.useful), (2, Some(7)));
    assert_eq!(journal.agenda_of(sessions[0].id).unwrap().len(), 1);
    assert_eq!(journal.open_agreements().unwrap()[0].progress.blocked_by, "The manager is away.");
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_11_takes_a_chosen_workplace_and_schema_12_keeps_it() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_11);
    let mut journal = open_read_only(data.path()).unwrap();
    assert_eq!(journal.reference_stretches().unwrap()[0].work_period, None);
    let first = listed_entries(&mut journal, &Filter::default())[0];
    assert_eq!(journal.entry(first).unwrap().content.work_period, None);
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    let chosen = Some(WorkPeriodChoice::BothOrNeither);
    let content = journal::Content { work_period: chosen, ..text_content("Two jobs.", today()) };
    let id = journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap();
    assert_eq!(journal.entry(id).unwrap().content.work_period, chosen);
    assert_eq!(integrity_errors(&journal), [""; 0]);

    let data = vault_with_schema(SCHEMA_12);
    let mut journal = open_journal(data.path());
    let ids = listed_entries(&mut journal, &Filter::default());
    let periods = journal.entry_periods().unwrap();
    let (centre, ward) = (periods.periods()[0].id, periods.periods()[1].id);
    let found: Vec<_> = ids.iter().map(|id| journal.entry(*id).unwrap().content.work_period).collect();
    let ward_chosen = WorkPeriodChoice::of(ward);
    assert!(found.contains(&Some(ward_chosen)) && found.contains(&Some(WorkPeriodChoice::BothOrNeither)));
    let within = |period| Filter { period, ..Filter::default() };
    assert_eq!(listed_entries(&mut journal, &within(ward)).len(), 1);
    assert!(listed_entries(&mut journal, &within(centre)).is_empty());
    assert_eq!(journal.reference_stretches().unwrap()[1].period(&periods), ward);
    assert_eq!(all_texts(&mut journal), ENTRIES);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn schema_12_takes_brought_notes_and_schema_13_keeps_them() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_12);
    let mut journal = open_read_only(data.path()).unwrap();
    let bus = listed_entries(&mut journal, &Filter::default())[0];
    assert!(journal.brought_on(bus).unwrap().is_empty());
    assert!(journal.recipient_keys().unwrap()[0].is_compared, "it was typed in");
    assert!(journal.sharing_log().unwrap().iter().all(|card| card.entries.is_empty()));
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    journal.log_shared(&SharedSummary { entries: vec![bus], ..shared_summary() }).unwrap();
    assert_eq!(journal.brought_on(bus).unwrap().len(), 1);

    let data = vault_with_schema(SCHEMA_13);
    let mut journal = open_journal(data.path());
    let log = journal.sharing_log().unwrap();
    assert_eq!((&log[0].entries, &log[1].entries), (&vec![Some(bus), None], &Vec::new()));
    let key = SealedToKey { label: "My supervisor".to_owned(), ending: "aqmcac8p".to_owned() };
    assert_eq!(log[1].keys, [key]);
    assert!(!journal.recipient_keys().unwrap()[0].is_compared);
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
fn older_schema_read_only_has_no_other_records() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_3);
    let mut journal = open_read_only(data.path()).unwrap();
    assert!(journal.limits().unwrap().is_empty() && journal.work_periods().unwrap().is_empty());
    assert!(journal.contacts(today()).unwrap().is_empty() && journal.agenda_items().unwrap().is_empty());
    assert_eq!(journal.early_sign().unwrap(), None);
    assert!(journal.autosaved_forms().unwrap().is_empty());
}

/// A summary draft with every entry.
fn summary_of_all_entries(journal: &mut Journal) -> SummaryDraft {
    let entries = listed_entries(journal, &Filter::default());
    let entries = entries.into_iter().map(|id: EntryId| (id, "copied".to_owned())).collect();
    SummaryDraft { content: "{}".to_owned(), entries }
}

fn shared_summary() -> SharedSummary {
    let document = "05".repeat(32);
    SharedSummary {
        on: today(),
        delivery: Delivery::Paper,
        recipient: None,
        first: today(),
        last: today(),
        document,
        entries: Vec::new(),
        keys: Vec::new(),
    }
}

fn shared_file(form: &str, byte: &str) -> SharedFile {
    SharedFile { form: form.to_owned(), sha256: byte.repeat(32) }
}

/// SQL of all tables and indexes of a database.
fn schema(db: &Connection) -> Vec<String> {
    let mut rows = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    rows.query_map([], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect()
}

#[test]
fn newest_frozen_schema_matches_a_new_journal() {
    let frozen = Connection::open_in_memory().unwrap();
    frozen.execute_batch(SCHEMA_13).unwrap();
    let made = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    assert_eq!(schema(&frozen), schema(made.connection()), "a released schema is never edited: add another");
}

#[test]
fn failed_migration_changes_nothing() {
    let of_1 = ["entry", "earlier_version", "draft", "chosen", "found_by_words", "preference"];
    let of_2 = ["summary_draft", "summary_entry", "brought", "brought_file"];
    let steps = of_1.map(|table| (SCHEMA_1, table)).into_iter().chain(of_2.map(|table| (SCHEMA_2, table)));
    for (older, table) in steps {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("plain.db");
        let db = Connection::open(&file).unwrap();
        db.execute_batch(older).unwrap();
        db.execute_batch(&format!("CREATE TABLE {table} (in_the_way TEXT) STRICT")).unwrap();
        drop(db);
        let before = std::fs::read(&file).unwrap();
        assert!(Journal::open_plain(Connection::open(&file).unwrap()).is_err(), "{table}");
        assert!(std::fs::read(&file).unwrap() == before, "{table}");
    }
}

#[test]
fn search_scans_when_the_index_is_outdated() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_2);
    let mut journal = open_journal(data.path());
    let id = save_text(&mut journal, "the heron", day("2026-12-01"));
    journal.vault().connection().execute_batch("UPDATE journal SET index_rules = 99").unwrap();
    assert_eq!(found_entries(&mut journal, "heron"), [id]);
}

#[test]
fn newer_schema_is_refused() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_2);
    let mut journal = open_journal(data.path());
    save_text(&mut journal, "the heron", day("2026-12-01"));
    journal.vault().connection().execute_batch("PRAGMA user_version = 99").unwrap();
    journal.lock().unwrap();
    let before = FolderSnapshot::of(data.path());
    let refused = Journal::open(common::unlock_vault(data.path()).unwrap());
    assert!(matches!(refused, Err(Error::TooNew { found: 99, known: 13 })));
    let refused = open_read_only(data.path());
    assert!(matches!(refused, Err(Error::TooNew { found: 99, known: 13 })));
    before.assert_unchanged(data.path(), "refusing a newer journal");
}

/// Checks that a read-only journal of schema 2 can be read and refuses writes.
fn check_readable_unmigrated(mut journal: Journal) {
    let version = |journal: &Journal| -> u32 {
        journal.vault().connection().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(version(&journal), 2);
    assert_eq!(all_texts(&mut journal), ENTRIES);
    let ids = listed_entries(&mut journal, &Filter::default());
    // Its index is outdated.
    assert_eq!(found_entries(&mut journal, "gesla"), [ids[1]]);
    let draft = journal.drafts().unwrap()[0].id;
    assert_eq!(text_of(&journal.draft(draft).unwrap().content), "begun");
    assert_eq!((journal.bin().unwrap().len(), journal.earlier_versions(ids[0]).unwrap().len()), (1, 1));
    let (cards, unreadable) = journal.entries_in_date_range(day("2026-11-20"), day("2026-11-30")).unwrap();
    assert_eq!((cards.len(), cards[0].id, unreadable), (1, ids[0], 0));
    assert_eq!((journal.summary_draft().unwrap(), journal.sharing_log().unwrap()), (None, vec![]));
    let follow_up = Some(FollowUp { form: "pulse".to_owned(), days: vec![3], later: None });
    let asking = [Form { follow_up, ..form("just-write").clone() }];
    assert_eq!(journal.due_follow_ups(&asking, day("2099-12-31")).unwrap(), []);

    let together = summary_of_all_entries(&mut journal);
    let read_only = |result: journal::Result<()>| {
        assert!(matches!(result, Err(Error::Vault(vault::Error::ReadOnly))), "{result:?}");
    };
    read_only(journal.save_summary_draft(&together));
    read_only(journal.discard_summary_draft());
    read_only(journal.log_shared(&shared_summary()).map(drop));
    read_only(
        journal
            .save_entry(&new_entry("just-write", text_content("words", today())), form("just-write"), today())
            .map(drop),
    );
    read_only(journal.delete_permanently(ids[0]));
    read_only(journal.purge_expired(day("2027-11-22")).map(drop));
    assert_eq!(version(&journal), 2);
    journal.lock().unwrap();
}

/// First page of a table of the journal in `data`.
fn first_page_of(data: &Path, table: &str) -> usize {
    let vault = common::unlock_vault(data).unwrap();
    let read = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
    vault.connection().query_row(read, [table], |row| row.get::<_, u32>(0)).unwrap() as usize
}

#[test]
fn damaged_older_schema_is_read_unmigrated() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_2);
    let database = data.path().join("vault/journal-0001.db");
    let whole = std::fs::read(&database).unwrap();
    let damage = |pages: &[usize]| {
        let mut bytes = whole.clone();
        pages.iter().for_each(|page| bytes[(page - 1) * PAGE + 1_000] ^= 4);
        std::fs::write(&database, bytes).unwrap();
        let refused = common::unlock_vault(data.path());
        assert!(matches!(refused, Err(vault::Error::DatabaseDamaged { .. })), "{pages:?}");
        FolderSnapshot::of(data.path())
    };
    let [preferences, by_day] = ["preference", "entry_by_day"].map(|table| first_page_of(data.path(), table));
    for pages in [&[preferences][..], &[preferences, by_day]] {
        let before = damage(pages);
        let journal = open_read_only(data.path()).unwrap();
        assert_eq!(journal.vault().access(), Access::Rescue);
        check_readable_unmigrated(journal);
        before.assert_unchanged(data.path(), "reading what can be read");
    }

    // With any page damaged, what is read is what was saved.
    let (mut opens, mut all) = (0, 0);
    for page in 2..=whole.len() / PAGE {
        damage(&[page]);
        let Ok(mut journal) = open_read_only(data.path()) else { continue };
        opens += 1;
        let Ok(month) = journal.entries_of_month(None, &Filter::default()) else { continue };
        let read: Vec<_> = month.entries.iter().filter_map(|card| journal.entry(card.id).ok()).collect();
        assert!(read.iter().all(|entry| ENTRIES.contains(&text_of(&entry.content))), "page {page}");
        all += u32::from(read.len() == 2);
    }
    assert!(opens > 10 && all > 8, "{opens} {all}");
    println!("older and damaged: {opens} of {} opened, {all} with every entry", whole.len() / PAGE - 1);

    // Control: the intact journal is migrated.
    std::fs::write(&database, &whole).unwrap();
    let mut journal = open_journal(data.path());
    let id = save_text(&mut journal, "next", today());
    let entries = vec![(id, "copied".to_owned())];
    journal.save_summary_draft(&SummaryDraft { content: "{}".to_owned(), entries }).unwrap();
    assert_eq!(integrity_errors(&journal), [""; 0]);
}

#[test]
#[ignore = "the process that gets a read-only drive"]
fn child() {
    let Some((_, data)) = task() else { return };
    finished(Command::new("mount").arg("--bind").args([&data, &data]));
    finished(Command::new("mount").args(["-o", "remount,ro,bind"]).arg(&data));
    let vault = common::unlock_vault(&data).unwrap();
    assert_eq!(vault.access(), Access::ReadOnly);
    match Journal::open(vault) {
        Ok(journal) => {
            check_readable_unmigrated(journal);
            println!("ended read");
        }
        Err(Error::Vault(vault::Error::ReadOnly)) => println!("ended ReadOnly"),
        Err(Error::TooNew { .. }) => println!("ended TooNew"),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn older_schema_on_read_only_drive_is_read_unmigrated() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_2);
    let before = FolderSnapshot::of(data.path());
    let Some(done) = child_with_own_mounts("read", data.path()) else { return };
    assert_eq!(said(&done, "ended "), ["read"]);
    before.assert_unchanged(data.path(), "reading on a read-only drive");
    // On a writable drive it is migrated.
    let mut journal = open_journal(data.path());
    let together = summary_of_all_entries(&mut journal);
    journal.save_summary_draft(&together).unwrap();
    // A newer schema is refused there, too.
    journal.vault().connection().execute_batch("PRAGMA user_version = 99").unwrap();
    journal.lock().unwrap();
    let Some(done) = child_with_own_mounts("read", data.path()) else { return };
    assert_eq!(said(&done, "ended "), ["TooNew"]);
}

#[test]
fn schema_1_without_entries_cannot_open_read_only() {
    let _alone = alone();
    let data = vault_with_schema(SCHEMA_1);
    let before = FolderSnapshot::of(data.path());
    let refused = open_read_only(data.path());
    assert!(
        matches!(refused, Err(Error::Vault(vault::Error::DatabaseDamaged { .. }))),
        "{:?}",
        refused.err()
    );
    let Some(done) = child_with_own_mounts("read", data.path()) else { return };
    assert_eq!(said(&done, "ended "), ["ReadOnly"]);
    before.assert_unchanged(data.path(), "refusing to open");
    assert_eq!(open_journal(data.path()).device_owner().unwrap(), DeviceOwner::Employer);
}
