//! Files that are not what they say: each is refused with its reason and its place.

#![cfg(test)]

mod common;

use std::io::{Cursor, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use common::{everything, fill_everything, go_on, new_journal, utc};
use testsupport::FolderSnapshot;
use transfer::{Error, Found, Incoming, LeftOut, pack, read_bytes, read_path};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

fn read(bytes: &[u8]) -> Result<Incoming, Error> {
    read_bytes(bytes, "file", &utc, &mut go_on)
}

fn notes(bytes: &[u8]) -> Found {
    match read(bytes) {
        Ok(Incoming::Other(found)) => found,
        other => panic!("{other:?}"),
    }
}

/// Reads within a second, and fails as `is_expected` says.
#[track_caller]
fn refused(bytes: &[u8], is_expected: impl Fn(&Error) -> bool) {
    let started = Instant::now();
    let error = read(bytes).unwrap_err();
    assert!(is_expected(&error), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn tar_of(kind: tar::EntryType, name: &[u8], link: &str, size: u64, bytes: &[u8]) -> Vec<u8> {
    let mut header = tar::Header::new_ustar();
    header.as_old_mut().name[..name.len()].copy_from_slice(name);
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(0o644);
    if !link.is_empty() {
        header.set_link_name_literal(link).unwrap();
    }
    header.set_cksum();
    let mut tar = header.as_bytes().to_vec();
    tar.extend_from_slice(bytes);
    tar.resize(tar.len().next_multiple_of(512) + 1_024, 0);
    tar
}

const JEX_NOTE: &[u8] = b"A title\n\nA body\n\nid: a1\ncreated_time: 2018-07-06T10:00:00.000Z\ntype_: 1";

#[test]
fn what_is_no_export_is_not_known() {
    for bytes in [
        &b""[..],
        b"\0\0\0\0",
        b"{}",
        b"[1, 2]",
        b"{\"entries\": [{}]}",
        b"{\"entries\": [{\"creation\": 1}], \"format\": null}",
        b"words without a day",
        b"\x7fELF\x02\x01",
        &zip_of(&[("notes.txt", b"no journal")]),
        &zip_of(&[]),
    ] {
        refused(bytes, |error| matches!(error, Error::NotKnown));
    }
    for bytes in [&b"{\"entries\": []}"[..], &zip_of(&[("Journal.json", b"{\"entries\": []}")])] {
        refused(bytes, |error| matches!(error, Error::Nothing));
    }
}

#[test]
fn broken_text_and_broken_json_name_their_line() {
    let is_at = |wanted: &'static str| move |error: &Error| error.place() == Some(wanted);
    refused(b"{\"entries\": [\n{\"text\": \"\xff\"}]}", is_at("file, 2"));
    refused(b"{\"entries\": [\n{\"text\": \"cut", is_at("file, 2:13"));
    refused(
        b"{\"entries\": [{\"creationDate\": \"2020-01-01T00:00:00Z\",\n\"text\": 5}]}",
        is_at("file, 2:9"),
    );
    refused(b"{\"entries\": [{\"text\": \"a\", \"text\": \"b\"}]}", |error| {
        matches!(error, Error::Damaged { .. })
    });
    refused(b"[2020-01-01] a\n\xc3(", is_at("file, 2"));
    // A byte order mark and other line breaks are no reason.
    let found = notes(b"\xef\xbb\xbf[2020-01-01 09:00] Title\r\nbody\rmore\r\n");
    assert_eq!(found.notes[0].text, "Title\n\nbody\nmore");
}

#[test]
fn depth_and_numbers_do_no_harm() {
    let deep = format!("{{\"entries\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    refused(deep.as_bytes(), |error| matches!(error, Error::Damaged { .. } | Error::NotKnown));
    let deep = "[".repeat(100_000);
    refused(deep.as_bytes(), |error| matches!(error, Error::NotKnown));
    // Deep where nothing is read.
    let deep = format!(
        "{{\"x\": {}{}, \"entries\": [{{\"creationDate\": \"2020-01-01T00:00:00Z\", \"text\": \"t\", \"duration\": 1e999}}]}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let _ = read(deep.as_bytes());
    for date in
        ["+99999-01-01", "0000-01-01", "1899-12-31", "2200-01-01", "2020-02-30", "99999999999999999999", ""]
    {
        let json = format!(
            "{{\"entries\": [{{\"date\": \"2020-01-01\", \"title\": \"t\", \"body\": \"b\"}}, \
             {{\"date\": \"{date}\", \"title\": \"t\", \"body\": \"b\"}}]}}"
        );
        let found = notes(json.as_bytes());
        assert_eq!(found.notes.len(), 1);
        assert_eq!(found.left_out()[0].what, LeftOut::Undated, "{date}");
    }
}

#[test]
fn more_notes_than_anybody_writes_are_refused() {
    let one = "{\"creationDate\":\"2020-01-01T00:00:00Z\",\"text\":\"t\"}";
    let many = format!("{{\"entries\":[{}{one}]}}", format!("{one},").repeat(1_000_000));
    refused(many.as_bytes(), |error| matches!(error, Error::TooLarge { .. }));
    let many = "[2020-01-01] t\n".repeat(1_000_000);
    refused(many.as_bytes(), |error| matches!(error, Error::TooLarge { .. }));
    let many =
        format!("{{\"format\":\"inbetween-archive/1\",\"contacts\":[{}null]}}", "null,".repeat(1_000_000));
    refused(many.as_bytes(), |error| matches!(error, Error::Damaged { .. } | Error::TooLarge { .. }));
}

#[test]
fn zip_bombs_are_stopped_early() {
    let bomb = vec![b' '; 64 << 20];
    let zip = zip_of(&[("Journal.json", &bomb)]);
    assert!(zip.len() < 100_000);
    refused(&zip, |error| matches!(error, Error::TooLarge { .. }));
    refused(&zip_of(&[("journal.json", &bomb)]), |error| matches!(error, Error::TooLarge { .. }));
    // Control: as much text that is not packed a thousandfold.
    let entry = format!(
        "{{\"entries\":[{{\"date\":\"2020-01-01\",\"title\":\"t\",\"body\":\"{}\"}}]}}",
        "heron ".repeat(100_000)
    );
    assert_eq!(notes(&zip_of(&[("jrnl.json", entry.as_bytes())])).notes.len(), 1);
}

#[test]
fn names_in_archives_lead_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let before = FolderSnapshot::of(folder.path());
    let json = b"{\"entries\":[{\"date\":\"2020-01-01\",\"title\":\"t\",\"body\":\"b\"}]}";
    for name in
        ["../../evil.json", "/etc/evil.json", "C:\\evil.json", "CON.json", "\u{202e}nosj.json", "a\0b.json"]
    {
        let zip = zip_of(&[(name, json)]);
        let path = folder.path().join("file.zip");
        std::fs::write(&path, &zip).unwrap();
        let _ = read_path(&path, &utc, &mut go_on);
        std::fs::remove_file(&path).unwrap();
    }
    assert_eq!(FolderSnapshot::of(folder.path()), before);
    assert!(!Path::new("/etc/evil.json").exists() && !folder.path().join("../../evil.json").exists());
}

#[test]
fn tar_with_links_or_names_outside_is_refused() {
    for name in [&b"../a.md"[..], b"/a.md", b"a/../../b.md", b"C:\\a.md", b"..\\a.md"] {
        let tar = tar_of(tar::EntryType::Regular, name, "", JEX_NOTE.len() as u64, JEX_NOTE);
        refused(&tar, |error| matches!(error, Error::Damaged { .. }));
    }
    for kind in [tar::EntryType::Symlink, tar::EntryType::Link] {
        refused(&tar_of(kind, b"a.md", "/etc/passwd", 0, b""), |error| {
            matches!(error, Error::Damaged { .. })
        });
    }
    // It says that it is longer than it is.
    let tar = tar_of(tar::EntryType::Regular, b"a.md", "", 1 << 20, JEX_NOTE);
    refused(&tar, |error| matches!(error, Error::Damaged { .. }));
    // A long name of a gigabyte is not read.
    let tar = tar_of(tar::EntryType::GNULongName, b"././@LongLink", "", 1 << 30, b"x");
    let _ = read(&tar).unwrap_err();
    // Control.
    let tar = tar_of(tar::EntryType::Regular, b"a.md", "", JEX_NOTE.len() as u64, JEX_NOTE);
    assert_eq!(notes(&tar).notes[0].text, "A title\n\nA body");
}

#[test]
fn unusual_tags_and_texts_are_kept_or_counted() {
    let long = "x".repeat(101);
    let tags: Vec<String> = (0..60)
        .map(|nth| format!("tag{nth}"))
        .chain(["\u{202e}rtl".into(), long, " a  b ".into(), "".into()])
        .collect();
    let json = serde_json::json!({ "entries": [{
        "creationDate": "2020-01-01T00:00:00Z", "text": "a\0b <script>alert(1)</script> \u{202e}", "tags": tags,
    }] });
    let found = notes(json.to_string().as_bytes());
    assert_eq!(found.notes[0].tags.len(), 50);
    assert_eq!(found.notes[0].text, "ab <script>alert(1)</script> \u{202e}");
    assert!(found.left_out().iter().any(|item| item.what == LeftOut::Tags));
    let text = "y".repeat((4 << 20) + 1);
    let json = serde_json::json!({ "entries": [
        { "creationDate": "2020-01-01T00:00:00Z", "text": text }, { "creationDate": "2020-01-01T00:00:00Z", "text": "z" },
    ] });
    assert_eq!(
        notes(json.to_string().as_bytes())
            .left_out()
            .iter()
            .filter(|item| item.what == LeftOut::TooLong)
            .count(),
        1
    );
}

#[test]
fn folders_of_folders_and_special_files_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let deep = (0..40).fold(folder.path().join("top"), |path, nth| path.join(nth.to_string()));
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::write(deep.join("2020-01-01.md"), "x").unwrap();
    assert!(matches!(read_path(&folder.path().join("top"), &utc, &mut go_on), Err(Error::TooLarge { .. })));
    for (path, is_expected) in [
        ("/dev/zero", (|error| matches!(error, Error::NotKnown)) as fn(&Error) -> bool),
        ("/nowhere/at/all", |error| matches!(error, Error::FileGone)),
    ] {
        let error = read_path(Path::new(path), &utc, &mut go_on).unwrap_err();
        assert!(is_expected(&error), "{path}: {error:?}");
    }
}

#[test]
fn cut_or_altered_archives_are_refused_or_the_same() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = new_journal(data.path());
    fill_everything(&mut journal);
    let export = everything(&mut journal);
    let zip = pack(&export, "en", &mut go_on).unwrap();
    let mut random = testsupport::Random::from_seed(7);
    for _ in 0..300 {
        let cut = usize::try_from(random.below(zip.len() as u64)).unwrap();
        assert!(read(&zip[..cut]).is_err(), "cut at {cut}");
        let mut altered = zip.clone();
        altered[cut] ^= 1 << random.below(8);
        // A bit in a name, or in another file, changes nothing of the journal.
        if let Ok(Incoming::Own(read)) = read(&altered) {
            assert!(*read == export);
        }
    }
    let newer = serde_json::to_string(&export).unwrap().replace("inbetween-archive/1", "inbetween-archive/2");
    refused(newer.as_bytes(), |error| matches!(error, Error::TooNew));
    let unknown = serde_json::to_string(&export).unwrap().replacen(
        "\"unreadable\"",
        "\"surprise\":1,\"unreadable\"",
        1,
    );
    refused(unknown.as_bytes(), |error| matches!(error, Error::Damaged { .. }));
}
