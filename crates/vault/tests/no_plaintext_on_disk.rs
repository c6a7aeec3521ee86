//! What someone learns who has every file of the vault and no secret.

#![cfg(test)]

mod common;

use std::io::Read;
use std::path::Path;
use std::process::Command;

use common::{FIRST, keep, made, prose};
use serde_json::Value;
use vault::RecoveryPhrase;

/// Things that a person kept: words, a date, a label, a setting, a count, and how the tables are called.
const CANARIES: [&str; 9] = [
    "Xylophone under the almond tree",
    "zażółć gęślą",
    "2026-11-22",
    "label-kingfisher",
    "setting-dusk-theme",
    "count-00031415926",
    "note_index",
    "vault_health",
    "CREATE TABLE",
];

/// `text` in every clothing in which it might lie in a file.
fn clothed(text: &str) -> Vec<Vec<u8>> {
    let mut forms = Vec::new();
    for text in [text.to_owned(), text.to_lowercase()] {
        forms.push(text.clone().into_bytes());
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        forms.push(hex::encode(&text).into_bytes());
        forms.push(hex::encode_upper(&text).into_bytes());
        forms.extend((0..3).map(|offset| base64_inside(text.as_bytes(), offset)));
    }
    forms
}

/// The part of the base64 of something with `bytes` in it that does not depend on what stands before and behind.
fn base64_inside(bytes: &[u8], offset: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let whole = &bytes[offset..bytes.len() - (bytes.len() - offset) % 3];
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| DIGITS[bits >> shift & 63])
    };
    whole.chunks(3).flat_map(group).collect()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Everything that could be inflated from somewhere in `bytes`.
fn inflated(bytes: &[u8]) -> Vec<Vec<u8>> {
    let is_start = |two: &[u8]| {
        (two[0] & 0x0f == 8 && (u16::from(two[0]) << 8 | u16::from(two[1])) % 31 == 0) || two == [0x1f, 0x8b]
    };
    let starts = bytes.windows(2).enumerate().filter(|(_, two)| is_start(two)).map(|(at, _)| at);
    let inflate = |at: usize| {
        let (mut zlib, mut gzip) = (Vec::new(), Vec::new());
        let _ = flate2::read::ZlibDecoder::new(&bytes[at..]).take(1 << 20).read_to_end(&mut zlib);
        let _ = flate2::read::GzDecoder::new(&bytes[at..]).take(1 << 20).read_to_end(&mut gzip);
        [zlib, gzip].concat()
    };
    starts.map(inflate).filter(|found| found.len() > 8).collect()
}

/// Where a canary lies in a file of `folder`, in whatever clothing.
fn hits(folder: &Path) -> Vec<String> {
    let forms: Vec<_> = CANARIES.iter().map(|canary| (canary, clothed(canary))).collect();
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let bytes = std::fs::read(&file).unwrap();
        for bytes in inflated(&bytes).iter().chain([&bytes]) {
            for (canary, forms) in &forms {
                for (form, wanted) in forms.iter().enumerate() {
                    if contains(bytes, wanted) {
                        found.push(format!("{canary} in form {form} in {}", file.display()));
                    }
                }
            }
        }
    }
    found
}

fn filled(data: &Path) {
    let mut vault = made(data);
    let text = CANARIES[..6].join(" and ");
    for nth in 0..40 {
        keep(&vault, &format!("{} {text} {}", prose(nth, 60), prose(nth + 100, 60)));
    }
    vault.connection().execute_batch("CREATE TABLE setting (name TEXT, value TEXT)").unwrap();
    for canary in CANARIES {
        vault.connection().execute("INSERT INTO setting VALUES (?1, ?1)", [canary]).unwrap();
    }
    vault.connection().execute("DELETE FROM note WHERE id % 3 = 0", []).unwrap();
    vault.set_recovery_phrase(&RecoveryPhrase::generate().unwrap()).unwrap();
    vault.check_integrity().unwrap();
    vault.lock().unwrap();
}

#[test]
fn no_file_holds_a_word_of_what_was_kept() {
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let folder = data.path().join("vault");
    assert_eq!(hits(&folder), [""; 0]);

    // The same scanner, beside a file that holds each of them in each clothing, and a compressed one.
    let forms: Vec<u8> = CANARIES.iter().flat_map(|canary| clothed(canary).concat()).collect();
    std::fs::write(folder.join("planted"), forms).unwrap();
    let planted = hits(&folder);
    assert!(planted.len() >= CANARIES.len() * 8 * 2 - CANARIES.len(), "{}", planted.len());
    std::fs::remove_file(folder.join("planted")).unwrap();
    let mut packed = flate2::write::ZlibEncoder::new(vec![1, 2, 3], flate2::Compression::best());
    std::io::Write::write_all(&mut packed, CANARIES.join(" ").as_bytes()).unwrap();
    std::fs::write(folder.join("packed"), packed.finish().unwrap()).unwrap();
    let packed = hits(&folder);
    assert!(CANARIES.iter().all(|canary| packed.iter().any(|hit| hit.starts_with(canary))), "{packed:?}");
    println!(
        "only the files: {} canaries in 16 clothings and inflated, 0 hits; control: {} planted and {} packed ones found",
        CANARIES.len(),
        planted.len(),
        packed.len()
    );
}

#[test]
fn the_header_says_what_it_must_and_nothing_else() {
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let header = |name| -> Value {
        serde_json::from_slice(&std::fs::read(data.path().join("vault").join(name)).unwrap()).unwrap()
    };
    let first = header("header.json");
    assert_eq!(first, header("header.copy.json"));
    let members: Vec<_> = first.as_object().unwrap().keys().map(String::as_str).collect();
    let mut allowed =
        vec!["format", "version", "min_reader", "vault_id", "generation", "database", "slots", "sum"];
    allowed.sort_unstable();
    assert_eq!(members, allowed);
    for slot in first["slots"].as_array().unwrap() {
        assert_eq!(slot.as_object().unwrap().keys().collect::<Vec<_>>(), ["age", "kind"]);
    }
    println!("only the files: the header has {} members, all of them on the list", members.len());
}

#[test]
fn nothing_in_the_files_opens_the_database() {
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let folder = data.path().join("vault");
    let database = folder.join("journal-0001.db");
    let header: Value = serde_json::from_slice(&std::fs::read(folder.join("header.json")).unwrap()).unwrap();
    let salt = hex::encode(&std::fs::read(&database).unwrap()[..16]);
    let id = header["vault_id"].as_str().unwrap();
    let (sum, zeroes) = (header["sum"].as_str().unwrap(), "0".repeat(64));
    let mut keys: Vec<String> =
        vec![String::new(), zeroes.clone(), id.to_owned(), sum.to_owned(), FIRST.to_owned()];
    let raw = [zeroes, format!("{id}{id}"), sum.to_owned(), salt.repeat(2), "f".repeat(64)];
    keys.extend(raw.iter().map(|key| format!("x'{key}'")));
    keys.extend(raw.iter().map(|key| format!("x'{key}{salt}'")));
    let opens = |key: Option<&str>| {
        let db = vault::rusqlite::Connection::open(&database).unwrap();
        db.execute_batch("PRAGMA cipher_log_level = NONE").unwrap();
        if let Some(key) = key {
            let _ = db.pragma_update(None, "key", key);
        }
        db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).is_ok()
    };
    assert!(!opens(None));
    for key in &keys {
        assert!(!opens(Some(key)), "{key}");
    }
    let stock = Command::new("sqlite3").arg(&database).arg(".tables").output().unwrap();
    assert!(!stock.status.success() || stock.stdout.is_empty());
    let (key, salt) = common::data_key(&folder, FIRST);
    assert!(opens(Some(&format!("x'{key}{salt}'"))));
    println!(
        "only the files: {} keys made of what lies there, and none, 0 open; control: the data key opens",
        keys.len()
    );
}
