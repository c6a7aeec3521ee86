//! Exports of other programs, made by hand after their formats, and by jrnl itself.

#![cfg(test)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::{day, everything, form, go_on, new_journal, today, utc};
use journal::{Content, Note};
use practice::Answer;
use testsupport::finished;
use transfer::{Found, Incoming, LeftOut, Program, read_path};

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(name)
}

fn found(path: &Path) -> Found {
    match read_path(path, &utc, &mut go_on) {
        Ok(Incoming::Other(found)) => found,
        other => panic!("{other:?}"),
    }
}

/// Day, text and tags of each note.
fn lines(found: &Found) -> Vec<(String, &str, Vec<&str>)> {
    let line = |note: &'_ Note| note.on.to_string();
    found
        .notes
        .iter()
        .map(|note| (line(note), note.text.as_str(), note.tags.iter().map(String::as_str).collect()))
        .collect()
}

fn left_out(found: &Found) -> Vec<(LeftOut, u32)> {
    found.left_out().iter().map(|item| (item.what, item.count)).collect()
}

#[test]
fn day_one_brings_days_text_and_tags() {
    let found = found(&sample("day-one.json"));
    assert_eq!(found.program, Program::DayOne);
    assert_eq!(
        lines(&found),
        [
            (
                "2019-05-12".to_owned(),
                "A walk along the river.\n\nThree herons (and - a boat).",
                vec!["outside", "work"]
            ),
            ("2020-01-01".to_owned(), "New year", vec![]),
        ]
    );
    let expected = [
        (LeftOut::Attachments, 2),
        (LeftOut::Times, 4),
        (LeftOut::Locations, 1),
        (LeftOut::Weather, 1),
        (LeftOut::Stars, 1),
        (LeftOut::Undated, 1),
        (LeftOut::Empty, 1),
    ];
    assert_eq!(left_out(&found), expected);
    let undated = found.left_out().into_iter().find(|item| item.what == LeftOut::Undated).unwrap();
    assert_eq!(undated.first, "day-one.json, entries[2]");
}

#[test]
fn day_one_zip_is_read_with_every_journal_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let plain = zip::write::SimpleFileOptions::default();
    for (name, bytes) in [
        ("Journal.json", std::fs::read(sample("day-one.json")).unwrap()),
        ("Work.json", br#"{"entries":[{"creationDate":"2021-02-03T04:05:06Z","text":"At work"}]}"#.to_vec()),
        ("Empty.json", br#"{"entries":[]}"#.to_vec()),
        ("__MACOSX/._Journal.json", b"\0\0".to_vec()),
        ("photos/3a.jpeg", b"not read".to_vec()),
    ] {
        zip.start_file(name, plain).unwrap();
        std::io::Write::write_all(&mut zip, &bytes).unwrap();
    }
    zip.finish().unwrap();
    let found = found(&path);
    let days: Vec<_> = found.notes.iter().map(|note| note.on.to_string()).collect();
    assert_eq!(days, ["2019-05-12", "2020-01-01", "2021-02-03"]);
}

#[test]
fn mini_diarium_html_becomes_text_in_both_of_its_forms() {
    for name in ["mini-diarium.json", "mini-diary.json"] {
        let found = found(&sample(name));
        assert_eq!(found.program, Program::MiniDiarium, "{name}");
        let texts: Vec<_> = found.notes.iter().map(|note| note.text.as_str()).collect();
        assert_eq!(texts, ["Morning\n\nTea & toast\n- one\n- two", "No markup 1 < 2"], "{name}");
    }
}

#[test]
fn joplin_notes_come_with_their_tags() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.jex");
    let mut tar = tar::Builder::new(std::fs::File::create(&path).unwrap());
    let item = |title: &str, lines: &str| format!("{title}\n\n{lines}");
    for (name, text) in [
        (
            "a1.md",
            item(
                "A title\n\nA body\nof two lines",
                "id: a1\ncreated_time: 2018-07-06T22:30:00.000Z\nlatitude: 52.10000000\nlongitude: 0.00000000\nuser_created_time: 2018-07-05T10:00:00.000Z\nencryption_applied: 0\ntype_: 1",
            ),
        ),
        ("b1.md", item("heron", "id: b1\ntype_: 5")),
        ("c1.md", "id: c1\nnote_id: a1\ntag_id: b1\ntype_: 6".to_owned()),
        ("d1.md", item("A notebook", "id: d1\ntype_: 2")),
        ("e1.md", "id: e1\nencryption_applied: 1\ntype_: 1".to_owned()),
        ("resources/f1.png", "not read".to_owned()),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        tar.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    tar.finish().unwrap();
    let found = found(&path);
    assert_eq!(found.program, Program::Joplin);
    assert_eq!(lines(&found), [("2018-07-05".to_owned(), "A title\n\nA body\nof two lines", vec!["heron"])]);
    let expected =
        [(LeftOut::Attachments, 1), (LeftOut::Times, 1), (LeftOut::Locations, 1), (LeftOut::Encrypted, 1)];
    assert_eq!(left_out(&found), expected);
}

#[test]
fn folder_of_files_brings_one_note_each() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &[u8]| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("2021-03-04.md", b"# A walk\r\n\r\nBy the river.\r\n");
    write(
        "2022/notes.md",
        b"---\ntitle: Tea\ncreated: 2022-05-01 10:00:00Z\ntags:\n  - kitchen\n---\n\nWith milk.\n",
    );
    write("journal/2020/2020-02-29 leap.txt", b"\xef\xbb\xbfA day more.");
    write("old.txt", b"caf\xe9");
    write("picture.png", b"\x89PNG");
    write(".hidden/secret.md", b"2001-01-01");
    write("empty 2020-01-01.md", b"  \n");
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("link.md")).unwrap();
    std::os::unix::fs::symlink("..", folder.path().join("up")).unwrap();
    let found = found(folder.path());
    assert_eq!(
        lines(&found),
        [
            ("2020-02-29".to_owned(), "A day more.", vec![]),
            ("2021-03-04".to_owned(), "# A walk\n\nBy the river.", vec![]),
            ("2022-05-01".to_owned(), "Tea\n\nWith milk.", vec!["kitchen"]),
        ]
    );
    let expected =
        [(LeftOut::Empty, 1), (LeftOut::OtherFiles, 1), (LeftOut::NotText, 1), (LeftOut::Links, 2)];
    assert_eq!(left_out(&found), expected);
}

#[test]
fn imported_notes_are_entries_with_a_tag_and_are_recognised_again() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = new_journal(data.path());
    let found = found(&sample("day-one.json"));
    let just_write = form("just-write");
    assert_eq!(journal.count_known_notes(&found.notes, just_write).unwrap(), 0);
    let import = |journal: &mut journal::Journal, tag| {
        journal.import_notes(&found.notes, just_write, tag, today(), &mut go_on).unwrap().0
    };
    assert_eq!(import(&mut journal, Some("from Day One")).added, 2);
    assert_eq!(journal.count_known_notes(&found.notes, just_write).unwrap(), 2);
    // Another tag makes no other note of it.
    let again = import(&mut journal, None);
    assert_eq!((again.added, again.known), (0, 2));
    let entries = everything(&mut journal).entries;
    let Content { date, tags, answers, .. } = &entries[0].content;
    assert_eq!(
        (date.on, tags.as_slice()),
        (day("2019-05-12"), &["from Day One", "outside", "work"].map(str::to_owned)[..])
    );
    assert!(matches!(&answers["text"], Answer::Text(text) if text.starts_with("A walk along the river.")));
    assert_eq!(journal.search("herons").unwrap().found.len(), 1);
}

#[test]
fn equal_notes_of_a_day_are_as_many_as_in_the_file() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = new_journal(data.path());
    let [note, ..] = &found(&sample("day-one.json")).notes[..] else { panic!("no notes") };
    let twice = [note.clone(), note.clone()];
    let mut import = |notes: &[Note]| {
        let imported = journal.import_notes(notes, form("just-write"), None, today(), &mut go_on).unwrap().0;
        (imported.added, imported.known)
    };
    assert_eq!(import(&twice[..1]), (1, 0));
    assert_eq!(import(&twice), (1, 1));
    assert_eq!(import(&twice), (0, 2));
}

/// jrnl from the Python Package Index, installed once.
fn jrnl() -> PathBuf {
    let place = std::env::var_os("INBETWEEN_PYTHON").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python"),
        |python| PathBuf::from(python).parent().unwrap().parent().unwrap().to_owned(),
    );
    let jrnl = place.join("bin/jrnl");
    if !jrnl.is_file() {
        if !place.join("bin/python3").is_file() {
            finished(Command::new("/usr/bin/python3").args(["-m", "venv"]).arg(&place));
        }
        let install = ["-m", "pip", "install", "--quiet", "jrnl==4.6"];
        finished(Command::new(place.join("bin/python3")).args(install));
    }
    jrnl
}

#[test]
fn real_jrnl_exports_are_read_in_both_forms() {
    let jrnl = jrnl();
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("jrnl.yaml");
    let journal = home.path().join("journal.txt");
    let settings = format!(
        "colors: {{body: none, date: none, tags: none, title: none}}\ndefault_hour: 9\ndefault_minute: 0\neditor: ''\n\
         encrypt: false\nhighlight: false\nindent_character: '|'\njournals:\n  default: {{journal: {}}}\nlinewrap: 79\n\
         tagsymbols: '#@'\ntemplate: false\ntimeformat: '%F %r'\nversion: v4.6\n",
        journal.display()
    );
    std::fs::write(&config, settings).unwrap();
    let run = |args: &[&str]| {
        let mut command = Command::new(&jrnl);
        command
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path())
            .arg("--config-file")
            .arg(&config);
        finished(command.args(args)).stdout
    };
    run(&["2021-03-04 10:30: First day. I met @anna and we talked about #limits."]);
    run(&["2022-12-31: Łódź title!\nsecond line\n\n[a note] in brackets"]);
    run(&["2023-01-02: *Starred.* And a body"]);
    let json = home.path().join("export.json");
    std::fs::write(&json, run(&["--format", "json"])).unwrap();
    let text = home.path().join("export.txt");
    std::fs::write(&text, run(&["--format", "txt"])).unwrap();
    let expected = [
        ("2021-03-04", "First day.\n\nI met @anna and we talked about #limits."),
        ("2022-12-31", "Łódź title!\n\nsecond line\n\n[a note] in brackets"),
    ];
    for path in [&json, &text, &journal] {
        let found = found(path);
        assert_eq!(found.program, Program::Jrnl);
        assert_eq!(found.notes.len(), 3, "{}", path.display());
        for ((on, text), note) in expected.iter().zip(&found.notes) {
            assert_eq!((note.on, note.text.as_str()), (day(on), *text), "{}", path.display());
        }
    }
    assert_eq!(found(&json).notes[0].tags.len(), 2);
}
