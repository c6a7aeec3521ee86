//! Sealing to keys: key files and what they open, keys and files that are wrong, and other age tools.

#![cfg(test)]

mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use age::armor::{ArmoredWriter, Format};
use common::{document, name_of, sealed_quickly};
use secrecy::{ExposeSecret, SecretString};
use summary::{
    Error, MAX_KEYS, NewKey, OpensWith, RecipientKey, check_key_file, open, open_with_key, seal_to_keys,
};
use vault::{NewPassphrase, Passphrase, WorkFactor};

const PASSPHRASE: &str = "the heron waits by the cold weir";
const SECRET: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";

fn new_key() -> NewKey {
    let passphrase = NewPassphrase::choose(&Passphrase::from_typed(PASSPHRASE).unwrap()).unwrap();
    NewKey::generate(&passphrase, WorkFactor::FOR_TESTS).unwrap()
}

fn typed(passphrase: &str) -> SecretString {
    SecretString::from(passphrase)
}

fn ending<T>(result: Result<T, Error>) -> String {
    result.map_or_else(|error| name_of(&error), |_| "well".to_owned())
}

/// A key file with any content, sealed to [`PASSPHRASE`].
fn key_file(content: &str) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(typed(PASSPHRASE));
    recipient.set_work_factor(2);
    age::encrypt_and_armor(&recipient, content.as_bytes()).unwrap().into_bytes()
}

#[test]
fn each_of_several_keys_opens_the_page_and_no_other_does() {
    let keys = [new_key(), new_key(), new_key()];
    let document = document();
    let public: Vec<_> = keys.iter().take(2).map(|key| key.public().clone()).collect();
    let sealed = seal_to_keys(&document, &public).unwrap();
    assert_eq!(OpensWith::of(sealed.as_bytes()), OpensWith::Key);
    let open =
        |key: &NewKey, passphrase: &str| open_with_key(sealed.as_bytes(), key.file(), &typed(passphrase));
    for key in keys.iter().take(2) {
        assert_eq!(open(key, PASSPHRASE).unwrap().html(), document.html());
        assert_eq!(open(key, &format!(" {PASSPHRASE}\n")).unwrap().html(), document.html());
        assert_eq!(ending(open(key, "the heron waits by the cold wear")), "WrongKeyPassphrase");
    }
    assert_eq!(ending(open(&keys[2], PASSPHRASE)), "WrongKey");
    assert_eq!(ending(seal_to_keys(&document, &[])), "KeysNotChosen");
    let many = vec![public[0].clone(); MAX_KEYS];
    let most = seal_to_keys(&document, &many).unwrap();
    assert!(open_with_key(most.as_bytes(), keys[0].file(), &typed(PASSPHRASE)).is_ok(), "the header is read");
    assert_eq!(ending(seal_to_keys(&document, &[many, public].concat())), "KeysNotChosen");
}

#[test]
fn file_for_a_phrase_and_file_for_a_key_are_told_apart() {
    let key = new_key();
    let (to_phrase, phrase) = sealed_quickly(document().html().as_bytes());
    let to_key = seal_to_keys(&document(), &[key.public().clone()]).unwrap();
    for (file, opens_with) in [
        (to_phrase.as_bytes(), OpensWith::Phrase),
        (to_key.as_bytes(), OpensWith::Key),
        (b"no sealed file", OpensWith::Phrase),
        (key.file(), OpensWith::Phrase),
    ] {
        assert_eq!(OpensWith::of(file), opens_with);
    }
    assert_eq!(ending(open(to_key.as_bytes(), &phrase)), "SealedToKey");
    assert_eq!(ending(open_with_key(to_phrase.as_bytes(), key.file(), &typed(PASSPHRASE))), "WrongKey");
    assert_eq!(ending(open(key.file(), &typed(PASSPHRASE))), "KeyFileOpened");
}

#[test]
fn key_file_that_is_none_is_refused_with_the_reason() {
    let to_key = seal_to_keys(&document(), &[new_key().public().clone()]).unwrap();
    let checked = |file: &[u8]| ending(check_key_file(file));
    assert_eq!(checked(new_key().file()), "well");
    for (file, reason) in [
        (format!("# public key: age1x\n{SECRET}\n"), "KeyFileOpen"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----".to_owned(), "KeyFileOpen"),
        ("a letter".to_owned(), "NotAKeyFile"),
        (String::new(), "NotAKeyFile"),
        (to_key, "NotAKeyFile"),
        ("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl".to_owned(), "KeyFileDamaged"),
        ("x".repeat(70_000), "NotAKeyFile"),
    ] {
        assert_eq!(checked(file.as_bytes()), reason, "{:.40}", file);
    }
    let sealed = seal_to_keys(&document(), &[new_key().public().clone()]).unwrap();
    let with = |key: &[u8]| ending(open_with_key(sealed.as_bytes(), key, &typed(PASSPHRASE)));
    for (content, reason) in [
        (SECRET, "WrongKey"),
        ("# public key: age1x\n\n", "NotAKeyFile"),
        ("", "NotAKeyFile"),
        ("AGE-PLUGIN-YUBIKEY-1QQQQ", "NotAKeyFile"),
        (document().html(), "NotAKeyFile"),
    ] {
        assert_eq!(with(&key_file(content)), reason, "{content:.40}");
    }
}

#[test]
fn damaged_key_file_never_opens_anything() {
    let key = new_key();
    let sealed = seal_to_keys(&document(), &[key.public().clone()]).unwrap();
    for length in (0..key.file().len() - 1).step_by(29) {
        let cut = &key.file()[..length];
        assert!(open_with_key(sealed.as_bytes(), cut, &typed(PASSPHRASE)).is_err(), "{length}");
    }
    for at in (0..key.file().len()).step_by(23).filter(|at| !key.file()[*at].is_ascii_whitespace()) {
        let mut changed = key.file().to_vec();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        assert!(open_with_key(sealed.as_bytes(), &changed, &typed(PASSPHRASE)).is_err(), "{at}");
    }
}

/// The work factor stands in the header, which is authenticated only once the work was done.
#[test]
fn work_factor_that_is_huge_or_no_number_is_refused_at_once() {
    let binary = |factor: &str| {
        format!(
            "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA {factor}\n{}\n--- {}\n0123456789abcdef",
            "A".repeat(43),
            "A".repeat(43)
        )
    };
    let sealed = seal_to_keys(&document(), &[new_key().public().clone()]).unwrap();
    for (factor, of_key, of_page) in [
        ("30", "KeyFileTooMuchWork", "TooMuchWork"),
        ("2x", "KeyFileDamaged", "Damaged"),
        ("02", "KeyFileDamaged", "Damaged"),
        ("2", "WrongKeyPassphrase", "WrongPhrase"),
    ] {
        let mut armour = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
        armour.write_all(binary(factor).as_bytes()).unwrap();
        for file in [binary(factor).into_bytes(), armour.finish().unwrap()] {
            assert_eq!(
                ending(open_with_key(sealed.as_bytes(), &file, &typed(PASSPHRASE))),
                of_key,
                "{factor}"
            );
            assert_eq!(ending(open(&file, &typed(PASSPHRASE))), of_page, "{factor}");
        }
    }
}

fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Runs the age command at a terminal, where it asks for the passphrase; its output goes to `to`.
fn age(args: &[&str], to: &Path, typed: &str) {
    let mut age = Command::new("/usr/bin/python3");
    age.arg(beside("../vault/tests/common/answer_age.py")).arg(to).arg("age").args(args);
    let mut child = age.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn other_age_tools_open_our_files_with_our_key_and_we_open_theirs() {
    if ["age", "age-keygen"].into_iter().any(|tool| Command::new(tool).arg("--version").output().is_err()) {
        return testsupport::left_out("needs age and age-keygen");
    }
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (ours, document) = (new_key(), document());
    std::fs::write(at("our-key.age"), ours.file()).unwrap();

    // Their key, protected by a passphrase as their manual says, and the page sealed to both.
    let made = Command::new("age-keygen").arg("-o").arg(at("their-key.txt")).output().unwrap();
    assert!(made.status.success());
    let listed = Command::new("age-keygen").arg("-y").arg(at("their-key.txt")).output().unwrap();
    let theirs = RecipientKey::parse(std::str::from_utf8(&listed.stdout).unwrap()).unwrap();
    let twice = format!("{PASSPHRASE}\n{PASSPHRASE}");
    age(&["-p", &at("their-key.txt")], Path::new(&at("their-key.age")), &twice);
    let sealed = seal_to_keys(&document, &[theirs.clone(), ours.public().clone()]).unwrap();
    std::fs::write(at("page.age"), &sealed).unwrap();
    for key in ["our-key.age", "their-key.age"] {
        let to = at(&format!("opened-with-{key}"));
        age(&["-d", "-i", &at(key), &at("page.age")], Path::new(&to), PASSPHRASE);
        assert_eq!(std::fs::read_to_string(to).unwrap(), document.html(), "age with {key}");
        let key = std::fs::read(at(key)).unwrap();
        let opened = open_with_key(sealed.as_bytes(), &key, &typed(PASSPHRASE)).unwrap();
        assert_eq!(opened.html(), document.html());
    }

    // Sealed by them to both, binary and armoured.
    std::fs::write(at("page.html"), document.html()).unwrap();
    let (to_us, to_them) = (ours.public().to_string(), theirs.to_string());
    for form in [vec![], vec!["-a"]] {
        let sealed =
            Command::new("age").args(form).args(["-r", &to_them, "-r", &to_us]).arg(at("page.html")).output();
        let opened = open_with_key(&sealed.unwrap().stdout, ours.file(), &typed(PASSPHRASE)).unwrap();
        assert_eq!(opened.html(), document.html());
    }
}

#[test]
fn public_key_in_the_key_file_is_the_one_that_is_given_away() {
    let key = new_key();
    let identity = age::scrypt::Identity::new(typed(PASSPHRASE));
    let text = String::from_utf8(age::decrypt(&identity, key.file()).unwrap()).unwrap();
    let secret: age::x25519::Identity = text.lines().last().unwrap().parse().unwrap();
    assert_eq!(secret.to_public().to_string(), key.public().to_string());
    assert!(text.starts_with(&format!("# public key: {}\n", key.public())));
    assert_eq!(text.lines().count(), 2, "no day, no name");
    assert!(secret.to_string().expose_secret().starts_with("AGE-SECRET-KEY-1"));
}
