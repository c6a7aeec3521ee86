//! Sealing a document and opening it again, in both forms.

#![cfg(test)]

mod common;

use std::io::Read;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use common::{document, letter, name_of, page, sealed_quickly};
use secrecy::SecretString;
use sha2::{Digest, Sha256};
use summary::{
    Document, MAX_FILE_SIZE, Result, SCRIPT_SHA256, STYLE_SHA256, SealedFormat, SealingPhrase, open,
    open_bytes, open_bytes_with, seal,
};
use testsupport::least_work_time;
use vault::{PhraseForm, WordList, WorkFactor};

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";

fn ending(attempt: &Result<Document>) -> String {
    attempt.as_ref().map_or_else(name_of, |_| "opened".to_owned())
}

fn binary(armoured: &str) -> Vec<u8> {
    let mut plain = Vec::new();
    age::armor::ArmoredReader::new(armoured.as_bytes()).read_to_end(&mut plain).unwrap();
    plain
}

#[test]
fn both_forms_open_with_words_and_with_digits() {
    let document = document();
    for form in [PhraseForm::ENGLISH, PhraseForm::Words(WordList::Czech), PhraseForm::Digits] {
        let phrase = SealingPhrase::generate(form).unwrap();
        let sealed = seal(&document, &phrase, WorkFactor::FOR_TESTS, "en").unwrap();
        let written = phrase.expose();
        for typed in [
            written.to_owned(),
            written.to_uppercase(),
            written.replace('-', " "),
            format!("\n {}\u{a0}", written.replacen('-', "\r\n", 2).replace('-', "\u{2013}")),
        ] {
            for form in [SealedFormat::Page, SealedFormat::Age] {
                let opened = open(sealed.bytes(form), &typed.as_str().into()).unwrap();
                assert_eq!(opened.html(), document.html(), "{form:?} {typed:?}");
                assert_eq!(opened.sha256(), document.sha256());
            }
        }
        let age = std::str::from_utf8(sealed.bytes(SealedFormat::Age)).unwrap();
        assert_eq!(open(&binary(age), &written.into()).unwrap().html(), document.html());
        for form in [SealedFormat::Page, SealedFormat::Age] {
            let near = written.replace(|c| c == written.chars().last().unwrap(), "x");
            assert_eq!(ending(&open(sealed.bytes(form), &near.as_str().into())), "WrongPhrase");
            assert_eq!(sealed.sha256(form), hex::encode(Sha256::digest(sealed.bytes(form))));
        }
    }
}

#[test]
fn sealed_file_names_the_shipped_work_factor() {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal(&document(), &phrase, WorkFactor::SHIPPED, "en").unwrap();
    let plain = binary(std::str::from_utf8(sealed.bytes(SealedFormat::Age)).unwrap());
    let header = String::from_utf8_lossy(&plain);
    let mut lines = header.lines();
    assert_eq!(lines.next(), Some("age-encryption.org/v1"));
    let stanza: Vec<_> = lines.next().unwrap().split(' ').collect();
    assert!(matches!(stanza[..], ["->", "scrypt", _, "18"]), "{stanza:?}");
    assert!(open(sealed.bytes(SealedFormat::Page), &phrase.expose().into()).is_ok());
}

#[test]
fn self_decrypting_page_has_one_script_and_no_personal_data() {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal(&document(), &phrase, WorkFactor::FOR_TESTS, "en").unwrap();
    let page = std::str::from_utf8(sealed.bytes(SealedFormat::Page)).unwrap();
    let age = std::str::from_utf8(sealed.bytes(SealedFormat::Age)).unwrap();
    assert_eq!(page.matches(&format!("<pre id=\"sealed\" hidden>\n{age}</pre>")).count(), 1);
    assert_eq!(page.matches("<script").count(), 1);
    let script = page.split_once("<script>").unwrap().1.split_once("</script>").unwrap().0;
    let sum = Sha256::digest(script);
    assert_eq!(hex::encode(sum), SCRIPT_SHA256);
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let policy = format!(
        "content=\"default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}' 'sha256-{}'; base-uri 'none'; form-action 'none'\"",
        BASE64_STANDARD.encode(sum),
        BASE64_STANDARD.encode(Sha256::digest(style)),
        *STYLE_SHA256,
    );
    assert!(page.replace("&#39;", "'").contains(&policy));
    // The words of phrases are every word there is.
    let words = page.split_once("<template id=\"words\">").unwrap().1.split_once('<').unwrap().0;
    let around = page.replace(script, "").replace(style, "").replace(age, "").replace(words, "");
    for never in ["style=", "http:", "https:", "src=", "href=", "onload", "author", "generator"] {
        assert!(!around.contains(never), "{never}");
    }
    assert!(page.contains("<title>A sealed file</title>"));
    assert!(!page.contains(phrase.expose()));
}

#[test]
fn sealed_page_has_the_text_for_the_recipient() {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal(&document(), &phrase, WorkFactor::FOR_TESTS, "en").unwrap();
    let page = std::str::from_utf8(sealed.bytes(SealedFormat::Page)).unwrap().replace("&#39;", "'");
    let mut after = page.as_str();
    for line in [
        "For the person this was prepared for",
        "This page holds what I want to bring. What is not here is not hidden from you; it is mine.",
        "Please read it as a start for our talk. It is not a test, and not a report on anyone I support. It does not measure my performance or health.",
        "Please don't ask to see the notebook itself, and don't ask me to fill it in for you.",
        "If something here worries you, speak with me first, unless someone's life is in danger.",
        "Where I write that work left me no choice, I would like us to look at the work.",
        "After our talk:",
        "\u{2610} you may keep it",
        "\u{2610} please delete or destroy it",
        "\u{2610} please don't show it to anyone without asking me.",
        "(This is a request; a file cannot be called back.)",
    ] {
        after = after.split_once(&format!(">{line}<")).unwrap_or_else(|| panic!("{line}")).1;
    }
}

#[test]
fn page_in_a_language_without_texts_is_english() {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal(&document(), &phrase, WorkFactor::FOR_TESTS, "xx").unwrap();
    let page = std::str::from_utf8(sealed.bytes(SealedFormat::Page)).unwrap();
    assert!(page.contains("<html lang=\"en\">"));
}

#[test]
fn resaved_or_mailed_page_still_opens() {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let document = document();
    let sealed = seal(&document, &phrase, WorkFactor::FOR_TESTS, "en").unwrap();
    let page = String::from_utf8(sealed.bytes(SealedFormat::Page).to_vec()).unwrap();
    let age = String::from_utf8(sealed.bytes(SealedFormat::Age).to_vec()).unwrap();
    let typed = SecretString::from(phrase.expose());
    for (how, file) in [
        ("line breaks of Windows", page.replace('\n', "\r\n")),
        ("age file with line breaks of Windows", age.replace('\n', "\r\n")),
        (
            "saved by a browser",
            page.replace("<pre id=\"sealed\" hidden>\n", "<pre id=\"sealed\" hidden=\"\">"),
        ),
        ("without its script", page.replace(page.split_once("<script>").unwrap().1, "")),
        ("a banner before it", format!("<div>From outside. Be careful.</div>\n{page}")),
        ("as the text of a mail", format!("Hello,\n\n{age}\nSee you on Thursday\n")),
        ("empty lines around it", format!("\r\n\n{age}\n\n  ")),
    ] {
        assert_eq!(open(file.as_bytes(), &typed).unwrap().html(), document.html(), "{how}");
    }
}

#[test]
fn files_that_are_not_sealed_have_their_own_errors() {
    let (sealed, phrase) = sealed_quickly(page(&letter()).as_bytes());
    let plain = binary(&sealed);
    let key = age::x25519::Identity::generate();
    let to_key = age::encrypt_and_armor(&key.to_public(), page(&letter()).as_bytes()).unwrap();
    let with_stanza = |stanza: &str| {
        let header = String::from_utf8_lossy(&plain[..200]).into_owned();
        let old = header.lines().nth(1).unwrap();
        let at = header.find(old).unwrap();
        [&plain[..at], stanza.as_bytes(), &plain[at + old.len()..]].concat()
    };
    let salt = "AAAAAAAAAAAAAAAAAAAAAA";
    for (what, file, expected) in [
        ("nothing", Vec::new(), "NotSealed"),
        ("text", b"Dear all, the meeting is on Thursday.".to_vec(), "NotSealed"),
        ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), "NotSealed"),
        ("page without a block", page(&letter()).into_bytes(), "NotSealed"),
        ("word for a block", format!("say \"{BEGIN}\" and go on").into_bytes(), "NotSealed"),
        ("later version", [b"age-encryption.org/v9\n", &plain[22..]].concat(), "NotSealed"),
        ("to a key", to_key.clone().into_bytes(), "SealedToKey"),
        ("to a key, binary", binary(&to_key), "SealedToKey"),
        ("to an SSH key", with_stanza(&format!("-> ssh-ed25519 AAAAAA {salt}")), "SealedToKey"),
        ("two blocks", format!("x\n{sealed}{sealed}").into_bytes(), "Damaged"),
        ("no end", format!("x\n{BEGIN}\nAAAA\n").into_bytes(), "Damaged"),
        ("end first", format!("x\n{END}\n{BEGIN}\nAAAA\n").into_bytes(), "Damaged"),
        ("empty block", format!("{BEGIN}\n{END}\n").into_bytes(), "Damaged"),
        ("only a version", b"age-encryption.org/v1\n".to_vec(), "Damaged"),
        ("no work at all", with_stanza(&format!("-> scrypt {salt} 0")), "Damaged"),
        ("work in words", with_stanza(&format!("-> scrypt {salt} many")), "Damaged"),
        (
            "work beyond all numbers",
            with_stanza(&format!("-> scrypt {salt} 18446744073709551616")),
            "Damaged",
        ),
        ("no salt", with_stanza("-> scrypt 18"), "Damaged"),
        ("as it is", plain.clone(), "opened"),
    ] {
        assert_eq!(ending(&open(&file, &phrase)), expected, "{what}");
    }
    assert!(open_bytes_with(to_key.as_bytes(), &key).is_ok());
    let other = age::x25519::Identity::generate();
    assert_eq!(name_of(&open_bytes_with(to_key.as_bytes(), &other).unwrap_err()), "SealedToKey");
}

#[test]
fn work_factor_above_twenty_is_refused_before_the_work() {
    let (sealed, phrase) = sealed_quickly(b"x");
    let plain = binary(&sealed);
    let at = plain.windows(3).position(|bytes| bytes == b" 2\n").expect("a work factor of 2");
    for log_n in [21, 22, 30, 63, 64, 255] {
        let mut bomb = plain.clone();
        bomb.splice(at..at + 3, format!(" {log_n}\n").into_bytes());
        let took = least_work_time(1, || {
            assert_eq!(ending(&open(&bomb, &phrase)), "TooMuchWork", "{log_n}");
        });
        assert!(took < Duration::from_secs(1), "{log_n}: {took:?}");
    }
    println!("work factors 21 to 255 refused within a second each");
}

#[test]
fn file_size_limit_is_exact() {
    let phrase = SecretString::from("zoo");
    let mut file = vec![b' '; usize::try_from(MAX_FILE_SIZE).unwrap() + 1];
    assert_eq!(ending(&open(&file, &phrase)), "FileTooLarge");
    file.pop();
    let started = Instant::now();
    assert_eq!(ending(&open(&file, &phrase)), "NotSealed");
    println!("64 MiB of nothing looked at in {:?}", started.elapsed());
}

#[test]
fn seal_bytes_accepts_any_bytes() {
    for length in [0, 1, 65_535, 65_536, 65_537] {
        let bytes: Vec<u8> = (0..length).map(|n| u8::try_from(n % 251).unwrap()).collect();
        let (sealed, phrase) = sealed_quickly(&bytes);
        assert_eq!(*open_bytes(sealed.as_bytes(), &phrase).unwrap(), bytes);
        assert_eq!(ending(&open(sealed.as_bytes(), &phrase)), "NotAPage", "{length}");
    }
}
