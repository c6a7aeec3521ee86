//! Files that are made to use up time or memory are refused early, or opened within bounds.

#![cfg(test)]

mod common;

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use common::{name_of, page, sealed_quickly};
use secrecy::{ExposeSecret, SecretString};
use summary::{open, read_sealed};
use testsupport::{child_through, finished, least_work_time, repetitions, said, task};

/// Memory limit of the process that opens a file, in KiB.
const ROOM: u64 = 500 << 10;

#[test]
#[ignore = "the process that gets little room"]
fn child() {
    let Some((phrase, file)) = task() else { return };
    let sealed = read_sealed(&file).unwrap();
    let phrase = SecretString::from(phrase);
    let took = least_work_time(1, || {
        let opened = open(&sealed, &phrase);
        println!("ended {}", opened.map_or_else(|error| name_of(&error), |_| "well".to_owned()));
    });
    println!("took {}", took.as_millis());
}

/// Result and processor time of opening `html` in a process with little memory.
fn opened_in_little_room(html: &str) -> (String, Duration) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.age");
    let (sealed, phrase) = sealed_quickly(html.as_bytes());
    std::fs::write(&file, sealed).unwrap();
    let limit = format!("ulimit -v {ROOM}; exec \"$@\"");
    let done =
        finished(&mut child_through("sh", ["-c", &limit, "sh"], phrase.expose_secret(), Path::new(&file)));
    let took = said(&done, "took ")[0].parse().unwrap();
    (said(&done, "ended ")[0].to_owned(), Duration::from_millis(took))
}

#[test]
fn deeply_nested_document_is_refused_at_once() {
    let nested = page(&("<div>".repeat(100_000) + &"</div>".repeat(100_000)));
    let (ending, took) = opened_in_little_room(&nested);
    assert_eq!(ending, "NotAPage");
    // Most of it is a debug build's decrypting; a reader that went down all levels would take
    // longer by far.
    assert!(took < Duration::from_secs(10), "{took:?}");
    println!("100,000 levels: {ending}, {took:?}");
}

/// age reads a header again from its beginning with each line that it has: a long one takes
/// minutes.
#[test]
fn huge_age_header_is_refused_at_once() {
    let line = format!("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 2\n{}\n", "A".repeat(43));
    let binary = format!("age-encryption.org/v1\n{}--- {}\n", line.repeat(50_000), "A".repeat(43));
    let mut armoured =
        age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor).unwrap();
    armoured.write_all(binary.as_bytes()).unwrap();
    for file in [binary.into_bytes(), armoured.finish().unwrap()] {
        let took = least_work_time(1, || assert!(open(&file, &"zoo".into()).is_err()));
        assert!(took < Duration::from_secs(5), "{took:?}");
        println!("a header of 100,000 lines: refused in {took:?}");
    }
}

#[test]
fn largest_document_opens_in_little_memory() {
    // The longest page there is has 16 MiB, which a debug build decrypts in six seconds.
    let line = "<p class=\"words\">Each of these lines is short, and there are very many.</p>\n";
    let long = page(&line.repeat(repetitions(55_000, 220_000)));
    let (ending, took) = opened_in_little_room(&long);
    assert_eq!(ending, "well");
    println!("{} bytes: {ending}, {took:?}", long.len());
}
