//! Everything out of one notebook and into another.

#![cfg(test)]

mod common;

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::time::Instant;

use common::{
    change, day, everything, fill_everything, fill_notes, go_on, new_journal, note, save, today, utc,
};
use journal::{Everything, Filter, KeptHere};
use serde_json::Value;
use testsupport::alone;
use transfer::{Incoming, pack, read_bytes, read_path};

fn packed(everything: &Everything) -> Vec<u8> {
    pack(everything, "en", &mut go_on).unwrap()
}

fn unpacked(zip: &[u8]) -> Everything {
    match read_bytes(zip, "papers.zip", &utc, &mut go_on).unwrap() {
        Incoming::Own(everything) => *everything,
        Incoming::Other(_) => panic!("it is our own"),
    }
}

/// The same with the vault id of `one`: all else is equal in a new notebook.
fn of_vault_of(one: &Everything, mut other: Everything) -> Everything {
    assert_ne!(one.notebook.vault_id, other.notebook.vault_id);
    other.notebook.vault_id.clone_from(&one.notebook.vault_id);
    other
}

#[test]
fn everything_comes_back_in_an_empty_notebook() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = new_journal(from.path());
    fill_everything(&mut journal);
    let before = everything(&mut journal);
    // Control: the notebook has something of every kind.
    let json = serde_json::to_value(&before).unwrap();
    for (part, value) in json.as_object().unwrap() {
        let is_there = match value {
            Value::Array(items) => !items.is_empty(),
            Value::Object(fields) => !fields.is_empty(),
            Value::String(text) => !text.is_empty(),
            Value::Null | Value::Bool(_) | Value::Number(_) => !value.is_null(),
        };
        assert!(is_there, "nothing in {part}");
    }

    let read = unpacked(&packed(&before));
    assert!(read == before);
    let mut other = new_journal(to.path());
    let compared = other.compare_archive(&read).unwrap();
    assert_eq!((compared.is_empty, compared.new_notes), (true, before.entries.len()));
    assert_eq!(compared.kept_here, [KeptHere::DeviceOwner]);
    let (imported, added) = other.import_everything(&read, today(), &mut go_on).unwrap();
    assert_eq!(
        (imported.added, added.len(), imported.known),
        (before.entries.len(), before.entries.len(), 0)
    );
    assert!(of_vault_of(&before, everything(&mut other)) == before);
    // The index, which is made anew, is there too.
    let found = |journal: &mut journal::Journal| journal.search("heron").unwrap().found.len();
    assert_eq!((found(&mut journal), found(&mut other)), (1, 1));
    let months = |journal: &mut journal::Journal| {
        journal
            .entries_of_month(None, &Filter { tag: Some("evening".to_owned()), ..Filter::default() })
            .unwrap()
    };
    assert_eq!(months(&mut other), months(&mut journal));
    assert_eq!(other.bin().unwrap(), journal.bin().unwrap());
    // An id that was given and is gone is not given again.
    let (next, other_next) = (
        save(&mut journal, "just-write", note(today(), "next"), today()),
        save(&mut other, "just-write", note(today(), "next"), today()),
    );
    assert_eq!(next, other_next);
}

#[test]
fn ten_years_come_back_entry_by_entry() {
    let _alone = alone();
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = new_journal(from.path());
    fill_notes(&mut journal, 3_650);
    let started = Instant::now();
    let before = everything(&mut journal);
    let read_out = started.elapsed();
    let started = Instant::now();
    let zip = packed(&before);
    let packing = started.elapsed();
    let started = Instant::now();
    let read = unpacked(&zip);
    let reading = started.elapsed();
    let mut other = new_journal(to.path());
    let started = Instant::now();
    other.import_everything(&read, today(), &mut go_on).unwrap();
    let bringing = started.elapsed();
    let after = everything(&mut other);
    assert_eq!(after.entries.len(), 3_650);
    for (before, after) in before.entries.iter().zip(&after.entries) {
        assert_eq!(before, after);
    }
    assert!(of_vault_of(&before, after) == before);
    println!(
        "10 years (3,650 notes, {} KiB as a zip file): read {read_out:.1?}, packed {packing:.1?}; unpacked and parsed \
         {reading:.1?}, brought in {bringing:.1?}",
        zip.len() / 1024,
    );
}

#[test]
fn notebook_with_notes_gets_what_is_missing_and_keeps_its_own() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = new_journal(from.path());
    fill_everything(&mut journal);
    let export = everything(&mut journal);

    let mut other = new_journal(to.path());
    save(&mut other, "just-write", note(day("2026-11-19"), "Only here"), today());
    // The same words on the same day, with another tag; and one that was changed since.
    let mut same = note(day("2026-11-20"), "What it led to");
    same.tags = vec!["another".to_owned()];
    save(&mut other, "just-write", same, today());
    let changed = save(&mut other, "just-write", note(day("2026-11-20"), "The heron again"), today());
    change(&mut other, changed, note(day("2026-11-20"), "The heron, changed here"), today());
    other.save_early_sign("I sleep badly.").unwrap();
    other.save_preference("country", "cz").unwrap();

    let compared = other.compare_archive(&export).unwrap();
    assert_eq!(
        (compared.is_empty, compared.new_notes, compared.known_notes),
        (false, export.entries.len() - 2, 2)
    );
    let kept: BTreeSet<_> = compared.kept_here.iter().map(|kept| format!("{kept:?}")).collect();
    let all =
        ["DeviceOwner", "Settings", "EarlySign", "SummaryDraft", "AutosavedForms", "DraftsOfKnownNotes"];
    assert_eq!(kept, all.map(str::to_owned).into());

    let (imported, added) = other.import_everything(&export, today(), &mut go_on).unwrap();
    assert_eq!((imported.added, imported.known), (export.entries.len() - 2, 2));
    let after = everything(&mut other);
    assert_eq!(after.entries.len(), 3 + imported.added);
    assert_eq!(after.notebook.early_sign, "I sleep badly.");
    assert_eq!(after.preferences["country"], "cz");
    assert_eq!((after.limits.len(), after.contacts.len(), after.agenda.len()), (2, 1, 1));
    assert_eq!(after.limits[0].reviews.len(), 1);
    // The agenda item is about the note that was recognised.
    assert_eq!(after.agenda[0].entries, [changed]);

    // Once more, and nothing is added.
    let (again, none) = other.import_everything(&export, today(), &mut go_on).unwrap();
    assert_eq!((again.added, again.known, again.records, none.len()), (0, export.entries.len(), 0, 0));
    // An id that was given and not used is nobody's loss.
    let same_ids = |export: Everything| Everything { last_ids: Default::default(), ..export };
    assert!(same_ids(everything(&mut other)) == same_ids(after));

    // The added notes can be moved to the bin at once.
    other.move_all_to_bin(&added, today()).unwrap();
    assert_eq!(everything(&mut other).entries.iter().filter(|entry| entry.binned_on.is_none()).count(), 3);
}

#[test]
fn stopping_changes_nothing() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = new_journal(from.path());
    fill_notes(&mut journal, 30);
    let export = everything(&mut journal);
    let stop_at = |at: usize| {
        move |done: usize, _: usize| {
            if done == at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    };
    let mut other = new_journal(to.path());
    let before = everything(&mut other);
    assert!(matches!(
        other.import_everything(&export, today(), &mut stop_at(20)),
        Err(journal::Error::Stopped)
    ));
    assert!(everything(&mut other) == before);
    assert!(matches!(journal.everything(today(), &mut stop_at(7)), Err(journal::Error::Stopped)));
    assert!(matches!(pack(&export, "en", &mut stop_at(7)), Err(transfer::Error::Stopped)));
    // Control: nobody stops it.
    other.import_everything(&export, today(), &mut go_on).unwrap();
    assert_eq!(everything(&mut other).entries.len(), 30);
}

#[test]
fn unpacked_archive_is_read_as_what_it_is() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = new_journal(data.path());
    fill_everything(&mut journal);
    let export = everything(&mut journal);
    zip::ZipArchive::new(Cursor::new(packed(&export))).unwrap().extract(folder.path()).unwrap();
    assert!(folder.path().join("notes/2026").is_dir());
    match read_path(folder.path(), &utc, &mut go_on).unwrap() {
        Incoming::Own(read) => assert!(*read == export),
        Incoming::Other(found) => panic!("{} notes of {:?}", found.notes.len(), found.program),
    }
    // Control: without its journal it is a folder of Markdown files.
    std::fs::remove_file(folder.path().join("journal.json")).unwrap();
    assert!(matches!(read_path(folder.path(), &utc, &mut go_on).unwrap(), Incoming::Other(_)));
}

#[test]
fn export_follows_the_schema_that_is_in_it() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = new_journal(data.path());
    fill_everything(&mut journal);
    fill_notes(&mut journal, 60);
    let zip = packed(&everything(&mut journal));
    let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
    let mut read = |name: &str| -> Value {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let (schema, export) = (read("schema/inbetween-archive-1.schema.json"), read("journal.json"));
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("urn:inbetween:archive:1", schema).unwrap();
    let index = compiler.compile("urn:inbetween:archive:1", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(&export, index) {
        panic!("{error:#}");
    }
    // Controls: what does not follow it is refused.
    let change = |pointer: &str, value: Value| {
        let mut changed = export.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        changed
    };
    for (pointer, value) in [
        ("/format", "inbetween-archive/2".into()),
        ("/entries/0/created_on", "2026-11-20T10:00:00".into()),
        ("/entries/0/id", (-1).into()),
        ("/entries/0/content/answers/text", serde_json::json!({ "html": "x" })),
        ("/contacts", Value::Null),
    ] {
        assert!(schemas.validate(&change(pointer, value), index).is_err(), "{pointer}");
    }
}

#[test]
fn archive_says_what_is_in_it_in_the_language_of_the_window() {
    let data = tempfile::tempdir().unwrap();
    let export = everything(&mut new_journal(data.path()));
    for (language, first) in [
        ("en", "Everything from a notebook"),
        ("pl", "Wszystko z notatnika"),
        ("cs", "Všechno ze zápisníku"),
        ("sv", "Allt ur en anteckningsbok"),
    ] {
        let zip = pack(&export, language, &mut go_on).unwrap();
        let mut readme = String::new();
        let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
        archive.by_name("README.txt").unwrap().read_to_string(&mut readme).unwrap();
        assert!(readme.starts_with(first), "{language}: {readme}");
        assert!(readme.contains("journal.json") && readme.contains("age -d"), "{language}: {readme}");
    }
}

#[test]
fn archive_can_be_read_without_the_program() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = new_journal(data.path());
    fill_everything(&mut journal);
    let export = everything(&mut journal);
    let zip = packed(&export);
    let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
    let names: Vec<String> = (0..archive.len())
        .map(|nth| {
            let file = archive.by_index(nth).unwrap();
            // No time of day, not even of packing.
            let packed_at = file.last_modified().unwrap();
            assert_eq!((packed_at.hour(), packed_at.minute(), packed_at.year()), (0, 0, 1980));
            file.name().unwrap().into_owned()
        })
        .collect();
    for paper in ["README.txt", "SECURITY.md", "open-without-inbetween.py", "journal.json"] {
        assert!(names.iter().any(|name| name == paper), "{paper} is missing: {names:?}");
    }
    let notes: Vec<&String> = names.iter().filter(|name| name.starts_with("notes/")).collect();
    assert_eq!(notes.len(), export.entries.len());
    assert_eq!(notes.iter().collect::<BTreeSet<_>>().len(), notes.len());
    let first = "notes/2026/2026-11-20-just-write-00001.md";
    let mut text = String::new();
    archive.by_name(first).unwrap().read_to_string(&mut text).unwrap();
    for words in [
        "# Just write",
        "20 November 2026",
        "Tags: evening",
        "The heron again",
        "As it was until 21 November 2026",
    ] {
        assert!(text.contains(words), "{words} is not in\n{text}");
    }
    assert!(text.contains("and <b>two</b> lines"), "text is literal");
    let has_time = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit() && c != ':')
            .any(|part| part.len() == 5 && part.as_bytes()[2] == b':')
    };
    assert!(has_time("at 10:30") && !has_time(&text));
}

#[test]
fn export_that_contradicts_itself_is_refused_by_its_place() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut journal = new_journal(from.path());
    fill_everything(&mut journal);
    let export = everything(&mut journal);
    let mut other = new_journal(to.path());
    let before = everything(&mut other);
    type Change = fn(&mut Everything);
    let changes: [(&str, Change); 15] = [
        ("format", |export| export.format = "inbetween-archive/9".to_owned()),
        ("entries[1].id", |export| export.entries[1].id = export.entries[0].id),
        ("entries[0].form", |export| export.entries[0].form = 999),
        ("entries[0].content.date", |export| export.entries[0].content.date.on = day("1492-01-01")),
        ("limits[0].plan", |export| export.limits[0].plan.text = "x".repeat(5_000)),
        ("questionnaires[0].file", |export| export.questionnaires[0].file.push('#')),
        ("custom_words", |export| export.custom_words.watch = vec!["x".repeat(101)]),
        ("sessions[0]", |export| export.sessions[0].at = Some("25:00".to_owned())),
        ("agreements[0]", |export| export.agreements[0].content.words.clear()),
        ("job_lines[0]", |export| export.job_lines[0].words.clear()),
        ("recipient_keys[0]", |export| export.recipient_keys[0].public_key.push('q')),
        ("sharing_log[0].keys", |export| export.sharing_log[0].keys[0].ending.push('q')),
        ("reference_stretches[0]", |export| export.reference_stretches[0].to = day("2026-01-31")),
        ("preferences", |export| drop(export.preferences.insert("x".repeat(65), String::new()))),
        ("last_ids.entry", |export| *export.last_ids.get_mut("entry").unwrap() = i64::MAX),
    ];
    for (place, change) in changes {
        let mut changed = export.clone();
        change(&mut changed);
        for result in [
            other.compare_archive(&changed).map(drop),
            other.import_everything(&changed, today(), &mut go_on).map(drop),
        ] {
            match result {
                Err(journal::Error::InvalidExport(found)) => assert_eq!(found, place),
                other => panic!("{place}: {other:?}"),
            }
        }
    }
    assert!(everything(&mut other) == before);
    // Control: unchanged it is accepted.
    other.compare_archive(&export).unwrap();
}
