//! Property tests (T36): whatever the bytes, each parser ends in time, without a panic.

#![cfg(test)]

mod common;

use std::cell::Cell;
use std::time::Duration;

use common::{everything, fill_everything, go_on, new_journal, utc};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use testsupport::{alone, least_work_time, repetitions};
use transfer::read_bytes;

const SAMPLES: [&[u8]; 3] = [
    include_bytes!("samples/day-one.json"),
    include_bytes!("samples/mini-diarium.json"),
    include_bytes!("samples/mini-diary.json"),
];
const JRNL_JSON: &[u8] =
    br#"{"tags":{"@a":1},"entries":[{"title":"t","body":"b @a","date":"2021-03-04","time":"10:30","tags":["@a"],"starred":false}]}"#;
const JRNL_TEXT: &[u8] = b"[2021-03-04 10:30] A title.\nA body\n\n[2021-03-05 09:00 AM] Another *\nmore\n";
const HTML: &[u8] = br#"{"metadata":{"application":"Mini Diarium"},"entries":[{"id":1,"date":"2024-01-15","title":"t","text":"<p>a<br>b &amp; <b>c</b></p><script>x</script>"}]}"#;

/// A tar file with a note.
fn jex() -> Vec<u8> {
    let text = b"A title\n\nA body\n\nid: a1\ncreated_time: 2018-07-06T10:00:00.000Z\ntype_: 1";
    let mut tar = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_ustar();
    header.set_size(text.len() as u64);
    header.set_mode(0o644);
    header.set_cksum();
    tar.append_data(&mut header, "a1.md", &text[..]).unwrap();
    tar.into_inner().unwrap()
}

/// A file that begins as one of a kind and goes on as anything.
fn changed(sample: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let edits = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..4), 0..8);
    edits.prop_map(move |edits| {
        let mut bytes = sample.clone();
        for (at, byte, edit) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match edit {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
        }
        bytes
    })
}

/// Lines of signs that mean something to one of the parsers.
fn signs() -> impl Strategy<Value = Vec<u8>> {
    let parts = prop::sample::select(vec![
        "[",
        "]",
        "{",
        "}",
        "\"",
        ":",
        ",",
        "\n",
        "\r\n",
        "---\n",
        "2021-03-04",
        "2021",
        "<",
        ">",
        "<p>",
        "</p>",
        "<script>",
        "&amp;",
        "&#x0;",
        "&",
        "\\",
        "![](dayone-moment://x)",
        "\"entries\"",
        "\"creationDate\"",
        "\"text\"",
        "\"date\"",
        "\"body\"",
        "inbetween-archive/1",
        "\"format\"",
        "id: ",
        "type_: 1",
        "\u{202e}",
        "\0",
        "ł",
        "null",
    ]);
    prop::collection::vec(parts, 0..60).prop_map(|parts| parts.concat().into_bytes())
}

#[test]
fn no_parser_panics_or_hangs_on_any_input() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let mut journal = new_journal(data.path());
    fill_everything(&mut journal);
    let export = everything(&mut journal);
    let own_json = serde_json::to_vec(&export).unwrap();
    let own_zip = transfer::pack(&export, "en", &mut go_on).unwrap();
    let mut parsers: Vec<(&str, Vec<u8>)> = vec![
        ("jrnl JSON", JRNL_JSON.to_vec()),
        ("jrnl text", JRNL_TEXT.to_vec()),
        ("HTML", HTML.to_vec()),
        ("Joplin", jex()),
        ("own JSON", own_json),
        ("own zip", own_zip),
    ];
    parsers.extend(["Day One", "Mini Diarium", "Mini Diary"].into_iter().zip(SAMPLES.map(<[u8]>::to_vec)));
    let cases = repetitions(10_000, 100_000);
    let mut runs = 0_u64;
    let slowest = Cell::new(Duration::ZERO);
    for (name, sample) in parsers {
        let strategy = prop_oneof![
            8 => changed(sample.clone()),
            1 => signs(),
            1 => prop::collection::vec(any::<u8>(), 0..300),
        ];
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let accepted = Cell::new(0_u32);
        TestRunner::new(config)
            .run(&strategy, |bytes| {
                let took = least_work_time(1, || {
                    let is_read = read_bytes(&bytes, "file", &utc, &mut go_on).is_ok();
                    accepted.set(accepted.get() + u32::from(is_read));
                });
                slowest.set(slowest.get().max(took));
                prop_assert!(took < Duration::from_secs(1));
                Ok(())
            })
            .unwrap();
        // Control: some of it is read.
        assert!(accepted.get() > 0, "{name}");
        runs += u64::from(cases);
    }
    println!("{runs} inputs for 9 parsers, the slowest took {:.1?}, no panic", slowest.get());
}
