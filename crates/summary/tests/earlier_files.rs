//! Sealed files that an earlier build made still open, and to the same document.
//!
//! The files in `tests/earlier` were sealed by version 0.1.0, before its sources were moved into
//! folders. They are never made anew: a person has such files at home.

#![cfg(test)]

use secrecy::SecretString;
use summary::{Error, open};

const DOCUMENT: &str = include_str!("earlier/0.1.0-document.html");
const HAS_NETWORK_SEAL: [(&[u8], &str); 2] = [
    (include_bytes!("earlier/0.1.0-words.html"), "example-heart-demand-total-fashion-jeans"),
    (include_bytes!("earlier/0.1.0-digits.html"), "9104-0862-2589-5517-8495-3104"),
];

#[test]
fn files_sealed_by_an_earlier_build_open_to_the_same_document() {
    for (file, phrase) in HAS_NETWORK_SEAL {
        let opened = open(file, &SecretString::from(phrase)).unwrap();
        assert_eq!(opened.html(), DOCUMENT);
    }
}

#[test]
fn earlier_files_stay_closed_to_another_phrase() {
    let [(words, _), (_, digits)] = HAS_NETWORK_SEAL;
    let attempt = open(words, &SecretString::from(digits));
    assert!(matches!(attempt, Err(Error::WrongPhrase)));
}
