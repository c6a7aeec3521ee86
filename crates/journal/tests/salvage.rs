//! Damaged notebooks are salvaged: what can be read comes along as it was, what cannot is counted, and
//! the damaged files stay as they are.

#![cfg(test)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use common::{
    PASSPHRASE, changed_entry, create_journal, day, form, found_entries, integrity_errors, new_entry,
    open_journal, open_read_only, text_content, today,
};
use journal::{Error, LockTimeout, Salvaged};
use practice::{Answer, Answers};
use rusqlite::Connection;
use testsupport::{
    FolderSnapshot, Random, Running, alone, child_process, copy_folder, generated_text, repetitions, task,
};
use vault::{NewPassphrase, Passphrase, VaultFolder, WorkFactor};

const PAGE: usize = 4096;
const SCHEMAS: [&str; 5] = [
    include_str!("older/schema-2.sql"),
    include_str!("older/schema-3.sql"),
    include_str!("older/schema-4.sql"),
    include_str!("older/schema-5.sql"),
    include_str!("older/schema-6.sql"),
];
/// Rows in every table beside the notes, some with links to others.
const RECORDS: &str = "
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
    INSERT INTO my_limit (content, created_on, updated_on, adopted_after)
        SELECT '{\"text\":\"limit ' || i || hex(zeroblob(60)) || '\"}', '2026-05-01', '2026-05-02', i FROM n;
    INSERT INTO limit_review (my_limit, occurred_on, outcome, after_entry)
        SELECT id, '2026-06-01', 'held', 3 FROM my_limit;
    INSERT INTO limit_rest (my_limit, after_entry, until_entry) SELECT id, 1, 2 FROM my_limit WHERE id < 9;
    INSERT INTO phase (starts_on, content) VALUES ('2026-01-01', '{\"label\":\"the ward\"}');
    INSERT INTO contact (kind, content) SELECT 'person', '{\"label\":\"' || id || '\"}' FROM my_limit;
    INSERT INTO talk_item (content, created_on) SELECT '{\"title\":\"' || id || '\"}', '2026-06-01' FROM my_limit;
    INSERT INTO talk_item_entry (item, entry) SELECT id, (SELECT max(id) FROM entry) FROM talk_item;
    INSERT INTO questionnaire (sha256, pack, accepted_on) VALUES ('aa', hex(zeroblob(6000)), '2026-06-01');
    INSERT INTO follow_up_over (entry, day) SELECT id, 3 FROM entry WHERE id % 7 = 0;
    INSERT INTO own_word (list, word) SELECT 'watch', 'word ' || id || hex(zeroblob(40)) FROM my_limit;
    INSERT INTO reference_stretch (form, from_on, to_on)
        SELECT 'pulse', '2026-03-01', '2026-06-30' FROM my_limit;
    INSERT INTO job_line (part, position, words, created_on)
        SELECT 'unwritten', id, 'line ' || id || hex(zeroblob(40)), '2026-06-01' FROM my_limit;
    INSERT INTO supervision_session (planned_on, content, created_on, after_entry)
        SELECT '2026-06-10', '{\"decisions\":\"' || id || hex(zeroblob(40)) || '\"}', '2026-06-01', 3 FROM my_limit;
    INSERT INTO agreement (session, content, state, created_on, after_entry)
        SELECT id, '{\"words\":\"' || id || hex(zeroblob(40)) || '\"}', 'open', '2026-06-10', 3
        FROM supervision_session;
    UPDATE talk_item SET session = id, rank = 1;
    INSERT INTO recipient_key (label, public_key, created_on)
        SELECT 'Ms. Heron', 'age1' || id || hex(zeroblob(20)), '2026-06-01' FROM my_limit;
    INSERT INTO unkept (place, content) VALUES ('limit/5', '{\"text\":\"half a sent\"}');
    INSERT INTO preference (name, value) VALUES ('country', 'pl');
    INSERT INTO backup_place (id, folder) VALUES (1, x'2f6d6e74');
    UPDATE journal SET text_months = 12;
    INSERT INTO text_expiry (entry, state) SELECT id, 'kept' FROM entry WHERE id % 8 = 0;
    INSERT INTO summary_draft (id, content) VALUES (1, '{}');
    INSERT INTO summary_entry (position, entry, content) SELECT id, id, 'copied' FROM entry WHERE id % 6 = 0;
    INSERT INTO brought (brought_on, bring, first_on, last_on, document)
        SELECT '2026-06-01', 'screen', '2026-05-01', '2026-06-01', id FROM my_limit;
    INSERT INTO brought_file (brought, form, sha256) SELECT id, 'age', id FROM brought;
    INSERT INTO brought_entry (brought, entry) SELECT (SELECT min(id) FROM brought), id FROM entry WHERE id % 7 = 0;
    INSERT INTO brought_key (brought, label, ending) SELECT id, 'Ms. Heron', 'nujwj' || id FROM brought;
";
/// Tables that are made anew from others, or that tell of the vault.
const DERIVED: [&str; 5] = ["chosen", "found_by_words", "sqlite_", "vault_", "form_words"];

/// Every row of every table, without the columns that a stand-in changes.
type Dump = BTreeMap<String, BTreeSet<String>>;

fn dump(db: &Connection) -> Dump {
    let tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'";
    let mut read = db.prepare(tables).unwrap();
    let names: Vec<String> = read.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let kept = |name: &&String| !DERIVED.iter().any(|derived| name.starts_with(derived));
    names
        .iter()
        .filter(kept)
        .map(|name| {
            let mut read = db.prepare(&format!("SELECT * FROM {name}")).unwrap();
            let columns: Vec<String> = read.column_names().map(str::to_owned).collect();
            let is_compared = |column: &str| {
                !matches!(
                    (name.as_str(), column),
                    ("entry" | "draft", "form_words") | ("draft" | "brought_entry", "entry")
                )
            };
            let row = |row: &rusqlite::Row<'_>| {
                let value = |nth| row.get::<_, rusqlite::types::Value>(nth);
                let compared = columns.iter().enumerate().filter(|(_, column)| is_compared(column));
                let cells: Vec<_> =
                    compared.map(|(nth, column)| format!("{column}={:?}", value(nth).unwrap())).collect();
                Ok(cells.join(", "))
            };
            (name.clone(), read.query_map([], row).unwrap().map(Result::unwrap).collect())
        })
        .collect()
}

/// A notebook with everything that a person can put into one.
fn full_notebook(entries: u64) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    for nth in 0..entries {
        let on = day("2026-05-01") + chrono::TimeDelta::days(i64::try_from(nth).unwrap());
        let words = generated_text(nth, if nth % 11 == 0 { 1_200 } else { 100 });
        let (form_id, mut content) = if nth % 4 == 0 {
            let mut content = text_content("", on);
            content.answers = Answers::from([("p1".to_owned(), Answer::Text(words))]);
            ("fp-a", content)
        } else {
            ("just-write", text_content(&words, on))
        };
        content.tags = vec![format!("tag{}", nth % 5)];
        let id = journal.save_entry(&new_entry(form_id, content.clone()), form(form_id), on).unwrap();
        if nth % 5 == 0 {
            content.tags.push("changed".to_owned());
            journal.save_entry(&changed_entry(id, form_id, content.clone()), form(form_id), on).unwrap();
        }
        if nth % 9 == 0 {
            journal.save_draft(&changed_entry(id, form_id, content), form(form_id), on).unwrap();
        }
        if nth % 13 == 0 {
            journal.move_to_bin(id, on).unwrap();
        }
        if nth % 17 == 0 {
            journal.delete_permanently(id).unwrap();
        }
    }
    journal.save_early_sign("I stop answering my sister's messages.").unwrap();
    journal.save_lock_timeout(LockTimeout::from_minutes(15).unwrap()).unwrap();
    journal.vault_mut().transact(|db| Ok::<_, vault::Error>(db.execute_batch(RECORDS)?)).unwrap();
    journal.lock().unwrap();
    data
}

/// Dump of a sound notebook, migrated.
fn dump_of(data: &Path) -> Dump {
    let journal = open_journal(data);
    assert_eq!(integrity_errors(&journal), [""; 0]);
    let dump = dump(journal.vault().connection());
    journal.lock().unwrap();
    dump
}

/// The files of a vault, without the one that is locked while it is read.
fn files(folder: &Path) -> BTreeMap<std::ffi::OsString, Vec<u8>> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let files = files.filter(|file| file.file_name() != "LOCK");
    files.map(|file| (file.file_name(), std::fs::read(file.path()).unwrap())).collect()
}

/// Salvages the damaged notebook; `None` if not even its first pages can be read.
fn salvage(data: &Path) -> Option<Salvaged> {
    let mut damaged = match open_read_only(data) {
        Ok(journal) => journal,
        Err(Error::Vault(vault::Error::DatabaseDamaged { .. } | vault::Error::DatabaseForeign)) => {
            return None;
        }
        Err(error) => panic!("{error:?}"),
    };
    let (before, damaged_files) = (FolderSnapshot::of(&data.join("vault")), files(&data.join("vault")));
    let survey = damaged.survey().unwrap();
    let (prepared, salvaged) = damaged.salvage(today()).unwrap();
    assert_eq!((survey.entries, &survey.lost), (salvaged.entries, &salvaged.lost), "what was announced");
    damaged.lock().unwrap();
    before.assert_unchanged(&data.join("vault"), "salvaging");
    let aside = prepared.swap("2026-11-22").unwrap().kept_aside.unwrap();
    assert!(files(&aside) == damaged_files, "putting aside changed something");
    Some(salvaged)
}

/// A row without the session that it belongs to, if that is left out.
fn without_session(row: &str, is_left_out: bool) -> String {
    let parts = row.split(", ").filter(|part| !(is_left_out && part.starts_with("session=")));
    parts.collect::<Vec<_>>().join(", ")
}

/// Checks that everything that came along is as it was, and that all that did not is told.
fn assert_told(original: &Dump, found: &Dump, salvaged: &Salvaged, context: &str) {
    let mut missing_others = BTreeMap::new();
    let sessions = "supervision_session";
    let lost_sessions =
        original.get(sessions).is_some_and(|rows| rows.difference(&found[sessions]).count() > 0);
    for (table, rows) in original {
        // Anything that belonged to a session that is lost stays, and belongs to none.
        let is_of_session = lost_sessions && ["agreement", "talk_item"].contains(&table.as_str());
        let of =
            |rows: &BTreeSet<String>| rows.iter().map(|row| without_session(row, is_of_session)).collect();
        let (rows, found): (&BTreeSet<String>, &BTreeSet<String>) = (&of(rows), &of(&found[table]));
        let missing = rows.difference(found).count();
        let new: Vec<_> = found.difference(rows).collect();
        match table.as_str() {
            "journal" => assert!(missing == 0 || salvaged.settings_lost, "{context}: {new:?}"),
            _ if !new.is_empty() => panic!("{context}: {table} has what it never had: {new:?}"),
            "entry" => {
                let told = salvaged.lost.count as usize;
                let is_told = match (salvaged.lost.is_uncertain, salvaged.lost.may_be_more) {
                    (true, _) => missing <= told,
                    (false, true) => missing >= told,
                    (false, false) => missing == told,
                };
                assert!(is_told, "{context}: {missing} entries missing, {told} told");
                assert_eq!(found.len(), salvaged.entries as usize, "{context}");
            }
            _ => drop(missing_others.insert(table, missing)),
        }
    }
    let told = salvaged.lost_others as usize;
    let missing: usize = missing_others.values().sum();
    assert!(
        missing <= told || salvaged.more_may_be_lost,
        "{context}: others missing: {missing_others:?}, {told} told"
    );
}

fn database(data: &Path) -> std::path::PathBuf {
    data.join("vault/journal-0001.db")
}

#[test]
fn sound_notebook_comes_along_whole() {
    let _alone = alone();
    let data = full_notebook(90);
    let original = dump_of(data.path());
    for (table, rows) in &original {
        assert!(!rows.is_empty(), "{table} is empty, and shows nothing");
    }
    let salvaged = salvage(data.path()).unwrap();
    assert!(salvaged.is_complete(), "{salvaged:?}");
    assert_eq!(dump_of(data.path()), original);
    let mut journal = open_journal(data.path());
    assert_eq!(journal.lock_timeout().minutes(), 15);
    let word = generated_text(2, 100).split(' ').next().unwrap().to_owned();
    assert!(!found_entries(&mut journal, &word).is_empty(), "the search finds again");
    // Ids that were removed for good are not given again.
    let next = common::save_text(&mut journal, "next", today());
    assert_eq!(serde_json::to_string(&next).unwrap(), "91");
}

#[test]
fn whatever_is_damaged_the_rest_comes_along_and_the_loss_is_told() {
    let _alone = alone();
    let pattern = full_notebook(120);
    let original = dump_of(pattern.path());
    let whole = std::fs::read(database(pattern.path())).unwrap();
    let pages = whole.len() / PAGE;
    let mut random = Random::new();
    let seed = random.seed();
    let (mut opened, mut beyond, mut partial, mut lost) = (0, 0, 0, 0);
    let cases = repetitions(60, 600);
    for case in 0..cases {
        let mut bytes = whole.clone();
        let context = format!("case {case}, seed {seed}");
        if case % 5 == 4 {
            bytes.truncate(
                PAGE * (2 + random.below(pages as u64 - 2) as usize) + random.below(PAGE as u64) as usize,
            );
        } else {
            for _ in 0..=random.below(if case % 2 == 0 { 2 } else { 12 }) {
                let bit = random.below(bytes.len() as u64 * 8) as usize;
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
        }
        let data = tempfile::tempdir().unwrap();
        copy_folder(&pattern.path().join("vault"), &data.path().join("vault"));
        std::fs::write(database(data.path()), &bytes).unwrap();
        let Some(salvaged) = salvage(data.path()) else {
            beyond += 1;
            continue;
        };
        opened += 1;
        partial += u32::from(!salvaged.is_complete());
        lost += salvaged.lost.count;
        assert_told(&original, &dump_of(data.path()), &salvaged, &context);
    }
    assert!(partial > 0 && lost > 0, "nothing was damaged");
    println!(
        "T2 salvage: {cases} damaged notebooks of {pages} pages, {opened} salvaged ({partial} with losses, {lost} entries lost and told), {beyond} without their first pages (seed {seed})"
    );
}

#[test]
fn rows_are_told_of_when_nobody_knows_how_many_there_were() {
    let _alone = alone();
    let pattern = full_notebook(30);
    let original = dump_of(pattern.path());
    let journal = open_journal(pattern.path());
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_sequence'";
    let given_ids: u32 = journal.vault().connection().query_row(root, [], |row| row.get(0)).unwrap();
    journal.lock().unwrap();
    let whole = std::fs::read(database(pattern.path())).unwrap();
    let mut unknown = 0;
    for page in 2..=whole.len() / PAGE {
        let mut bytes = whole.clone();
        for damaged in [given_ids as usize, page] {
            bytes[damaged * PAGE - 100] ^= 1;
        }
        let data = tempfile::tempdir().unwrap();
        copy_folder(&pattern.path().join("vault"), &data.path().join("vault"));
        std::fs::write(database(data.path()), &bytes).unwrap();
        let Some(salvaged) = salvage(data.path()) else { continue };
        unknown += u32::from(salvaged.lost.may_be_more || salvaged.more_may_be_lost);
        assert_told(&original, &dump_of(data.path()), &salvaged, &format!("pages {given_ids} and {page}"));
    }
    assert!(unknown > 0, "the end of every table was known");
}

#[test]
fn loss_that_is_not_told_fails_the_check() {
    let _alone = alone();
    let data = full_notebook(30);
    let original = dump_of(data.path());
    let mut poorer = original.clone();
    poorer.get_mut("entry").unwrap().pop_first();
    let told = Salvaged { entries: original["entry"].len() as u32 - 1, ..Salvaged::default() };
    let is_seen =
        |found: &Dump| std::panic::catch_unwind(|| assert_told(&original, found, &told, "")).is_err();
    assert!(is_seen(&poorer), "a missing entry");
    let mut altered = original.clone();
    altered.get_mut("contact").unwrap().insert("another".to_owned());
    assert!(is_seen(&altered), "a row that was never there");
}

#[test]
fn days_of_lost_entries_are_named() {
    let _alone = alone();
    let data = full_notebook(120);
    let whole = std::fs::read(database(data.path())).unwrap();
    // A page that holds nothing but the end of a long note.
    let mut named = 0;
    for page in (whole.len() / PAGE / 2)..(whole.len() / PAGE) {
        let case = tempfile::tempdir().unwrap();
        copy_folder(&data.path().join("vault"), &case.path().join("vault"));
        let mut bytes = whole.clone();
        bytes[page * PAGE + 1_000] ^= 4;
        std::fs::write(database(case.path()), &bytes).unwrap();
        let Ok(mut journal) = open_read_only(case.path()) else { continue };
        let survey = journal.survey().unwrap();
        if survey.lost.count == 1 && !survey.lost.is_uncertain {
            // Of a note in the bin no index knows the day.
            named += survey.lost.days.len();
        }
    }
    assert!(named > 0, "no page held one note alone");
}

#[test]
fn damaged_notebook_of_every_older_schema_comes_along_migrated() {
    let _alone = alone();
    for (nth, sql) in SCHEMAS.into_iter().enumerate() {
        let data = tempfile::tempdir().unwrap();
        let chosen = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
        let furnish = |db: &mut Connection| -> vault::Result<()> { Ok(db.execute_batch(sql)?) };
        let vault = vault::create(&VaultFolder::within(data.path()), &chosen, WorkFactor::FOR_TESTS, furnish);
        vault.unwrap().lock().unwrap();
        let migrated = tempfile::tempdir().unwrap();
        copy_folder(&data.path().join("vault"), &migrated.path().join("vault"));
        let original = dump_of(migrated.path());
        let whole = std::fs::read(database(data.path())).unwrap();
        let (mut salvaged_cases, mut losses) = (0, 0);
        for page in std::iter::once(usize::MAX).chain(1..whole.len() / PAGE) {
            let case = tempfile::tempdir().unwrap();
            copy_folder(&data.path().join("vault"), &case.path().join("vault"));
            if page != usize::MAX {
                let mut bytes = whole.clone();
                bytes[page * PAGE + 1_000] ^= 4;
                std::fs::write(database(case.path()), &bytes).unwrap();
            }
            let Some(salvaged) = salvage(case.path()) else { continue };
            let context = format!("schema {}, page {}", nth + 2, page.wrapping_add(1));
            assert_told(&original, &dump_of(case.path()), &salvaged, &context);
            salvaged_cases += 1;
            losses += u32::from(!salvaged.is_complete());
            if page == usize::MAX {
                assert!(salvaged.is_complete(), "{context}: {salvaged:?}");
            }
        }
        assert!(salvaged_cases > 5 && losses > 0, "schema {}: {salvaged_cases}, {losses}", nth + 2);
    }
}

#[test]
#[ignore = "the process that the other tests kill"]
fn child() {
    let Some((_, data)) = task() else { return };
    let mut journal = open_read_only(&data).unwrap();
    println!("go");
    let (prepared, _) = journal.salvage(today()).unwrap();
    journal.lock().unwrap();
    prepared.swap("2026-11-22").unwrap();
    println!("done");
}

#[test]
fn killed_salvage_leaves_the_damaged_or_the_new_notebook() {
    let _alone = alone();
    let pattern = full_notebook(40);
    let mut bytes = std::fs::read(database(pattern.path())).unwrap();
    let end = bytes.len();
    bytes[end - PAGE + 1_000] ^= 4;
    std::fs::write(database(pattern.path()), &bytes).unwrap();
    let damaged = files(&pattern.path().join("vault"));
    let mut random = Random::new();
    let seed = random.seed();
    let prepared = || {
        let data = tempfile::tempdir().unwrap();
        copy_folder(&pattern.path().join("vault"), &data.path().join("vault"));
        data
    };
    let data = prepared();
    let mut process = Running::start(&mut child_process("salvage", data.path()));
    process.wait_for("go");
    let started = std::time::Instant::now();
    process.wait_for("done");
    let usual = started.elapsed();
    let entries = dump_of(data.path())["entry"].len();
    let (mut old, mut new, kills) = (0, 0, repetitions(30, 200));
    for nth in 0..kills {
        let context = format!("kill {nth}, seed {seed}");
        let data = prepared();
        let mut process = Running::start(&mut child_process("salvage", data.path()));
        process.wait_for("go");
        std::thread::sleep(usual.mul_f64(random.below(1_000) as f64 / 900.0));
        process.kill();
        VaultFolder::within(data.path()).finish_restoring().unwrap();
        let aside = data.path().join("vault-before-2026-11-22");
        if aside.exists() {
            new += 1;
            assert!(files(&aside) == damaged, "{context}");
        } else {
            old += 1;
            assert!(files(&data.path().join("vault")) == damaged, "{context}");
            salvage(data.path()).unwrap();
        }
        assert_eq!(dump_of(data.path())["entry"].len(), entries, "{context}");
    }
    println!(
        "T2 salvage: {kills} kills, {old} with the damaged notebook as it was, {new} with the new one (seed {seed})"
    );
}
