//! Passphrases that count as the same, and the error for every other.

use secrecy::ExposeSecret;
use testsupport::{FolderSnapshot, Random, repetitions};
use vault::{
    Error, MAX_PASSPHRASE_CHARS, NewPassphrase, Passphrase, PhraseForm, RecoveryPhrase, generate_phrase,
};

use crate::common::{FIRST, create_vault, notes, outcome, save, try_create, try_recover, try_unlock, typed};

/// Sets `set`, locks, and unlocks with `offered`.
fn opens(set: &str, offered: &str) -> bool {
    let data = tempfile::tempdir().unwrap();
    try_create(data.path(), set).unwrap().lock().unwrap();
    match try_unlock(data.path(), offered) {
        Ok(_) => true,
        Err(Error::WrongPassphrase) => false,
        Err(other) => panic!("{other:?}"),
    }
}

fn capitals(phrase: &str) -> String {
    let capital = |word: &str| {
        word.char_indices()
            .map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c })
            .collect::<String>()
    };
    phrase.split('-').map(capital).collect::<Vec<_>>().join(" ")
}

#[test]
fn equal_passphrases_open_in_any_unicode_form() {
    let composed =
        "za\u{17c}\u{f3}\u{142}\u{107} g\u{119}\u{15b}l\u{105} ja\u{17a}\u{144} przed \u{15b}witem";
    let decomposed =
        "zaz\u{307}o\u{301}\u{142}c\u{301} ge\u{328}s\u{301}la\u{328} jaz\u{301}n\u{301} przed s\u{301}witem";
    let suggested = generate_phrase(PhraseForm::ENGLISH).unwrap();
    let suggested = suggested.expose_secret();
    let same = [
        (composed.to_owned(), decomposed.to_owned()),
        (decomposed.to_owned(), composed.to_owned()),
        (
            "🌧️ heron 👩‍🚀 tram stop 🏳️‍🌈 by the river".to_owned(),
            "🌧️ heron 👩‍🚀 tram stop 🏳️‍🌈 by the river".to_owned(),
        ),
        (format!("  {FIRST}  "), format!("  {FIRST}  ")),
        (format!("{FIRST}\n"), format!("{FIRST}\n")),
        (format!("{FIRST}\r\nand\twaited"), format!("{FIRST}\r\nand\twaited")),
        (format!(" {FIRST}"), FIRST.to_owned()),
        (format!("{FIRST}\n"), FIRST.to_owned()),
        (format!("{FIRST}\u{a0}"), FIRST.to_owned()),
        (FIRST.to_owned(), format!(" {FIRST}")),
        (FIRST.to_owned(), format!("{FIRST} ")),
        (FIRST.to_owned(), format!("{FIRST}\t")),
        (suggested.to_owned(), suggested.to_owned()),
        (suggested.to_owned(), capitals(suggested)),
        (suggested.to_owned(), format!(" {} \n", suggested.replace('-', "  "))),
        (suggested.to_owned(), suggested.to_uppercase()),
    ];
    for (set, offered) in &same {
        assert!(opens(set, offered), "{set:?} with {offered:?}");
    }
    let different = [
        (FIRST.to_owned(), FIRST.to_uppercase()),
        (FIRST.to_owned(), FIRST.replacen(' ', "  ", 1)),
        (FIRST.to_owned(), format!("{FIRST}\u{200b}")),
        (format!("{FIRST} ﬁn"), format!("{FIRST} fin")),
        (suggested.to_owned(), suggested.replace('-', "_")),
    ];
    for (set, offered) in &different {
        assert!(!opens(set, offered), "{set:?} with {offered:?}");
    }
    println!(
        "{0} of {0} ways of typing open; control: {1} of {1} others do not",
        same.len(),
        different.len()
    );
}

#[test]
fn passphrase_has_at_most_a_thousand_characters() {
    let start = "the heron waited by the tram stop until the rain had gone ";
    let longest: String = start.chars().chain("ż".chars().cycle()).take(MAX_PASSPHRASE_CHARS).collect();
    assert!(opens(&longest, &longest));
    // Decomposed it has more characters, and is the same passphrase.
    assert!(opens(&longest, &longest.replace('ż', "z\u{307}")));
    assert!(!opens(&longest, &longest.chars().take(MAX_PASSPHRASE_CHARS - 1).collect::<String>()));
    assert!(matches!(Passphrase::from_typed(&format!("{longest}x")), Err(Error::TooLong)));
    assert!(matches!(NewPassphrase::choose(&typed("password12")), Err(Error::TooWeak)));
    println!(
        "{MAX_PASSPHRASE_CHARS} characters open, {} are refused; control: {} do not open it",
        MAX_PASSPHRASE_CHARS + 1,
        MAX_PASSPHRASE_CHARS - 1
    );
}

/// A passphrase that is almost the right one.
fn near_miss(nth: u64, random: &mut Random) -> String {
    let mut letters: Vec<char> = FIRST.chars().collect();
    let at = usize::try_from(random.below(letters.len() as u64)).unwrap();
    let last = letters.len() - 1;
    match nth % 10 {
        0 => letters[at] = if letters[at] == 'q' { 'z' } else { 'q' },
        1 => letters[at % 3] = letters[at % 3].to_ascii_uppercase(),
        // Not NUL, which no keyboard types: HMAC, and so scrypt, cannot tell it from nothing at the
        // end of a short key.
        2 => letters.push(['_', '-', ',', '.', '\u{ad}'][at % 5]),
        3 => letters.insert(0, '.'),
        4 => letters.truncate(at),
        5 => drop(letters.remove(at)),
        6 => letters.insert(at, '\u{200b}'),
        7 => letters.swap(0, 1 + at % last),
        8 => letters = letters.repeat(2),
        _ => letters.reverse(),
    }
    let miss: String = letters.into_iter().collect();
    if miss == FIRST { String::new() } else { miss }
}

#[test]
fn wrong_passphrase_changes_nothing() {
    let attempts = repetitions(60, 200);
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "kept");
    let sheet = RecoveryPhrase::generate(PhraseForm::ENGLISH).unwrap();
    vault.set_recovery_phrase(&sheet).unwrap();
    vault.lock().unwrap();
    let before = FolderSnapshot::of(data.path());
    let mut random = Random::new();
    let seed = random.seed();
    for nth in 0..attempts {
        let miss = near_miss(nth, &mut random);
        assert_eq!(outcome(&try_unlock(data.path(), &miss)), "WrongPassphrase", "attempt {nth}, seed {seed}");
        before.assert_unchanged(data.path(), "a wrong passphrase");
    }
    for _ in 0..10 {
        let other = crate::common::words(&RecoveryPhrase::generate(PhraseForm::ENGLISH).unwrap());
        assert_eq!(outcome(&try_recover(data.path(), &other)), "WrongRecoveryWords");
        before.assert_unchanged(data.path(), "wrong words");
    }
    // A recovery phrase is a wrong passphrase like any other.
    assert_eq!(outcome(&try_unlock(data.path(), &crate::common::words(&sheet))), "WrongPassphrase");
    before.assert_unchanged(data.path(), "the words in the passphrase's place");
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    save(&mut vault, "more");
    assert_eq!(notes(&vault), ["kept", "more"]);
    vault.lock().unwrap();
    assert!(!before.changes(&FolderSnapshot::of(data.path())).is_empty());
    println!(
        "{attempts} wrong passphrases and 10 wrong phrases, 0 opened, 0 writes; control: the right one opens, and \
         a note more is seen by the same comparison (seed {seed})"
    );
}
