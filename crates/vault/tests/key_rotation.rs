//! What must still be true when a key was renewed, and when two machines wrote one vault.

#![cfg(test)]

mod common;

use common::{FIRST, SECOND, chosen, keep, made, notes, opened, try_to_make, typed};
use vault::{Error, NewPassphrase, Repair, VaultFolder, generate_passphrase};

fn file(data: &std::path::Path, name: &str) -> std::path::PathBuf {
    data.join("vault").join(name)
}

#[test]
fn generated_words_on_paper_still_open_after_they_were_typed_another_way_for_a_new_key() {
    use age::secrecy::ExposeSecret;
    let data = tempfile::tempdir().unwrap();
    let on_paper = generate_passphrase().unwrap().expose_secret().to_owned();
    let mut vault = try_to_make(data.path(), &on_paper).unwrap();
    keep(&vault, "kept");
    let proven = vault
        .verify_passphrase(&typed(&format!(" {} ", on_paper.replace('-', "  ").to_uppercase())))
        .unwrap();
    vault.rotate_key(&NewPassphrase::choose(&proven).unwrap()).unwrap();
    vault.lock().unwrap();
    assert_eq!(notes(&opened(data.path(), &on_paper).unwrap()), ["kept"]);
}

#[test]
fn a_database_that_someone_puts_back_under_the_retired_name_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    let old = std::fs::read(file(data.path(), "journal-0001.db")).unwrap();
    vault.rotate_key(&chosen(SECOND)).unwrap();
    vault.lock().unwrap();
    assert!(!file(data.path(), "journal-0001.db").exists());
    assert!(!std::fs::read_to_string(file(data.path(), "header.json")).unwrap().contains("retired"));
    std::fs::write(file(data.path(), "journal-0001.db"), &old).unwrap();
    let vault = opened(data.path(), SECOND).unwrap();
    assert!(vault.repairs().is_empty());
    assert_eq!(std::fs::read(file(data.path(), "journal-0001.db")).unwrap(), old);
}

#[test]
fn the_retired_database_of_an_interrupted_renewal_goes_at_the_next_unlock_and_not_while_a_copy_is_damaged() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    vault.rotate_key(&chosen(SECOND)).unwrap();
    vault.lock().unwrap();
    let kept = std::fs::read_to_string(file(data.path(), "header.json")).unwrap();
    let body = kept.split_once(",\n  \"sum\"").unwrap().0;
    let with_intention = body.replace("\"slots\"", "\"retired\": \"journal-0001.db\",\n  \"slots\"");
    let sum = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(with_intention.as_bytes()));
    let header = format!("{with_intention},\n  \"sum\": \"{sum}\"\n}}\n");
    for name in ["header.json", "header.copy.json"] {
        std::fs::write(file(data.path(), name), &header).unwrap();
    }
    std::fs::write(file(data.path(), "journal-0001.db"), b"the old database").unwrap();

    std::fs::write(file(data.path(), "header.copy.json"), b"damaged").unwrap();
    let vault = opened(data.path(), SECOND).unwrap();
    assert_eq!(vault.repairs(), [Repair::HeaderCopy]);
    assert!(file(data.path(), "journal-0001.db").exists());
    vault.lock().unwrap();
    let vault = opened(data.path(), SECOND).unwrap();
    assert_eq!(vault.repairs(), [Repair::RetiredDatabase]);
    assert!(!file(data.path(), "journal-0001.db").exists());
}

#[test]
fn two_headers_of_one_generation_that_differ_are_left_for_a_person_to_settle() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    made(data.path()).lock().unwrap();
    std::fs::create_dir(elsewhere.path().join("vault")).unwrap();
    for name in ["header.json", "header.copy.json", "journal-0001.db"] {
        std::fs::copy(file(data.path(), name), file(elsewhere.path(), name)).unwrap();
    }
    VaultFolder::within(elsewhere.path()).restrict_permissions().unwrap();
    opened(data.path(), FIRST).unwrap().change_passphrase(&chosen(SECOND)).unwrap();
    opened(elsewhere.path(), FIRST)
        .unwrap()
        .change_passphrase(&chosen("a third one, of the other machine"))
        .unwrap();
    let merged = std::fs::read(file(elsewhere.path(), "header.copy.json")).unwrap();
    std::fs::write(file(data.path(), "header.copy.json"), &merged).unwrap();
    let first = std::fs::read(file(data.path(), "header.json")).unwrap();

    assert!(matches!(opened(data.path(), SECOND), Err(Error::HeaderChanged)));
    assert_eq!(std::fs::read(file(data.path(), "header.json")).unwrap(), first);
    assert_eq!(std::fs::read(file(data.path(), "header.copy.json")).unwrap(), merged);
    // The control: either one alone opens.
    std::fs::remove_file(file(data.path(), "header.copy.json")).unwrap();
    opened(data.path(), SECOND).unwrap();
}

#[test]
fn a_lost_first_sector_is_damage_and_not_somebody_elses_database() {
    let data = tempfile::tempdir().unwrap();
    let vault = made(data.path());
    for nth in 0..50 {
        keep(&vault, &format!("note {nth}"));
    }
    vault.lock().unwrap();
    let path = file(data.path(), "journal-0001.db");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[..512].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    match opened(data.path(), FIRST) {
        Err(Error::DatabaseDamaged { pages }) => assert_eq!(pages, [1]),
        other => panic!("{:?}", other.err()),
    }
}
