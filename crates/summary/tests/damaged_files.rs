//! A sealed file that was damaged in any way opens to nothing else, and not in part.

#![cfg(test)]

mod common;

use std::io::Read;

use common::document;
use secrecy::SecretString;
use summary::{SealedFormat, SealingPhrase, open, open_bytes, open_bytes_with, seal, seal_bytes};
use testsupport::repetitions;
use vault::{PhraseForm, WorkFactor};

/// xorshift64*: good enough to choose places, and a seed brings every choice back.
struct Random(u64);

impl Random {
    /// A new sequence each run; `INBETWEEN_SEED` repeats one.
    fn new() -> Self {
        let seed = std::env::var("INBETWEEN_SEED").ok().map(|seed| seed.parse().unwrap());
        let seed = seed.unwrap_or_else(|| getrandom::u64().unwrap() | 1);
        println!("INBETWEEN_SEED={seed}");
        Self(seed)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) % end as u64).unwrap()
    }

    /// `file` with one kind of damage: a bit, a byte, a piece lost, added or moved, or an end
    /// missing.
    fn damaged(&mut self, file: &[u8]) -> Vec<u8> {
        loop {
            let mut bytes = file.to_vec();
            let at = self.below(bytes.len());
            let length = 1 + self.below((bytes.len() - at).min(200));
            match self.below(6) {
                0 => bytes[at] ^= 1 << self.below(8),
                1 => bytes[at] = u8::try_from(self.below(256)).unwrap(),
                2 => drop(bytes.drain(at..at + length)),
                3 => {
                    let other = self.below(bytes.len() - length + 1);
                    let piece = file[other..other + length].to_vec();
                    drop(bytes.splice(at..at, piece));
                }
                4 => {
                    let piece: Vec<_> = bytes.drain(at..at + length).collect();
                    let to = self.below(bytes.len() + 1);
                    drop(bytes.splice(to..to, piece));
                }
                _ => bytes.truncate(at),
            }
            if bytes != file {
                return bytes;
            }
        }
    }
}

/// More than one of age's pieces of 64 KiB, so that whole pieces can be lost or moved.
fn long() -> Vec<u8> {
    let mut bytes = document().html().as_bytes().to_vec();
    bytes.resize(200_000, b' ');
    bytes
}

#[test]
fn every_damage_to_a_file_sealed_to_a_key_is_noticed() {
    let mut random = Random::new();
    let key = age::x25519::Identity::generate();
    let small = b"A page of a few words, so that the header is a good part of it.".to_vec();
    let files = [small, long()].map(|bytes| (age::encrypt(&key.to_public(), &bytes).unwrap(), bytes));
    let (mut small, mut large) = (0, 0);
    for nth in 0..10_000 {
        // The large one takes a hundred times as long.
        let is_large = nth % 50 == 0;
        let (file, bytes) = &files[usize::from(is_large)];
        assert!(open_bytes_with(&random.damaged(file), &key).is_err(), "case {nth}");
        if nth < 2 {
            assert_eq!(*open_bytes_with(file, &key).unwrap(), *bytes, "undamaged it opens");
        }
        *if is_large { &mut large } else { &mut small } += 1;
    }
    println!("{small} small and {large} large files damaged, 10000 noticed");
}

#[test]
fn damaged_file_never_opens_to_other_content() {
    let mut random = Random::new();
    let document = document();
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let typed = SecretString::from(phrase.expose());
    let sealed = seal(&document, &phrase, WorkFactor::FOR_TESTS, "en").unwrap();
    let age = sealed.bytes(SealedFormat::Age);
    let mut binary = Vec::new();
    age::armor::ArmoredReader::new(age).read_to_end(&mut binary).unwrap();
    for _ in 0..repetitions(50, 500) {
        assert!(open(&random.damaged(&binary), &typed).is_err());
    }
    // Text around the ciphertext may be damaged without harm: then the file opens to what was
    // sealed.
    let mut opened = 0;
    for form in [SealedFormat::Age, SealedFormat::Page] {
        for _ in 0..repetitions(100, 1_000) {
            if let Ok(page) = open(&random.damaged(sealed.bytes(form)), &typed) {
                assert_eq!(page.html(), document.html());
                opened += 1;
            }
        }
    }
    println!(
        "sealed to a phrase: all noticed in the ciphertext; {opened} opened as they were, damaged elsewhere"
    );
    assert_eq!(open(&binary, &typed).unwrap().html(), document.html());
}

#[test]
fn truncated_file_does_not_open() {
    let key = age::x25519::Identity::generate();
    let to_key = age::encrypt(&key.to_public(), &[b'x'; 700]).unwrap();
    for length in 0..to_key.len() {
        assert!(open_bytes_with(&to_key[..length], &key).is_err(), "{length}");
    }
    let phrase = SealingPhrase::generate(PhraseForm::Digits).unwrap();
    let typed = SecretString::from(phrase.expose());
    let armoured = seal_bytes(&[b'x'; 700], &phrase, WorkFactor::FOR_TESTS).unwrap();
    let needed = armoured.trim_end().len();
    for length in 0..needed {
        assert!(open_bytes(&armoured.as_bytes()[..length], &typed).is_err(), "{length}");
    }
    assert_eq!(*open_bytes(&armoured.as_bytes()[..needed], &typed).unwrap(), [b'x'; 700]);
    println!("{} lengths of a binary and {needed} of an armoured file, 0 accepted", to_key.len());
}

#[test]
fn spliced_files_do_not_open() {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let typed = SecretString::from(phrase.expose());
    let [one, other] = [b'1', b'2'].map(|byte| {
        let armoured = seal_bytes(&[byte; 200_000], &phrase, WorkFactor::FOR_TESTS).unwrap();
        let mut binary = Vec::new();
        age::armor::ArmoredReader::new(armoured.as_bytes()).read_to_end(&mut binary).unwrap();
        binary
    });
    assert_eq!(one.len(), other.len());
    for at in (0..one.len()).step_by(20_000).skip(1) {
        let mixed = [&one[..at], &other[at..]].concat();
        assert!(open_bytes(&mixed, &typed).is_err(), "{at}");
    }
    assert!(open_bytes(&one, &typed).is_ok() && open_bytes(&other, &typed).is_ok());
}
