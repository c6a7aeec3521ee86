//! State of a vault after a key rotation, and after two machines wrote it.

use vault::{Error, NewPassphrase, PhraseForm, Repair, VaultFolder, generate_phrase};

use crate::common::{
    FIRST, SECOND, create_vault, new_passphrase, notes, save, try_create, try_unlock, typed,
};

fn file(data: &std::path::Path, name: &str) -> std::path::PathBuf {
    data.join("vault").join(name)
}

#[test]
fn passphrase_words_on_paper_open_after_key_rotation() {
    use age::secrecy::ExposeSecret;
    let data = tempfile::tempdir().unwrap();
    let on_paper = generate_phrase(PhraseForm::ENGLISH).unwrap().expose_secret().to_owned();
    let mut vault = try_create(data.path(), &on_paper).unwrap();
    save(&mut vault, "kept");
    let proven = vault
        .verify_passphrase(&typed(&format!(" {} ", on_paper.replace('-', "  ").to_uppercase())))
        .unwrap();
    vault.rotate_key(&NewPassphrase::choose(&proven).unwrap()).unwrap();
    vault.lock().unwrap();
    assert_eq!(notes(&try_unlock(data.path(), &on_paper).unwrap()), ["kept"]);
}

#[test]
fn restored_file_of_a_retired_name_is_kept() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    let old = std::fs::read(file(data.path(), "journal-0001.db")).unwrap();
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    assert!(!file(data.path(), "journal-0001.db").exists());
    assert!(!std::fs::read_to_string(file(data.path(), "header.json")).unwrap().contains("retired"));
    std::fs::write(file(data.path(), "journal-0001.db"), &old).unwrap();
    let vault = try_unlock(data.path(), SECOND).unwrap();
    assert!(vault.repairs().is_empty());
    assert_eq!(std::fs::read(file(data.path(), "journal-0001.db")).unwrap(), old);
}

#[test]
fn retired_database_is_removed_once_both_headers_agree() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
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
    let vault = try_unlock(data.path(), SECOND).unwrap();
    assert_eq!(vault.repairs(), [Repair::HeaderCopy]);
    assert!(file(data.path(), "journal-0001.db").exists());
    vault.lock().unwrap();
    let vault = try_unlock(data.path(), SECOND).unwrap();
    assert_eq!(vault.repairs(), [Repair::RetiredDatabase]);
    assert!(!file(data.path(), "journal-0001.db").exists());
}

#[test]
fn conflicting_headers_of_one_generation_are_kept() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    create_vault(data.path()).lock().unwrap();
    std::fs::create_dir(elsewhere.path().join("vault")).unwrap();
    for name in ["header.json", "header.copy.json", "journal-0001.db"] {
        std::fs::copy(file(data.path(), name), file(elsewhere.path(), name)).unwrap();
    }
    VaultFolder::within(elsewhere.path()).restrict_permissions().unwrap();
    try_unlock(data.path(), FIRST).unwrap().change_passphrase(&new_passphrase(SECOND)).unwrap();
    try_unlock(elsewhere.path(), FIRST)
        .unwrap()
        .change_passphrase(&new_passphrase("a third one, of the other machine"))
        .unwrap();
    let merged = std::fs::read(file(elsewhere.path(), "header.copy.json")).unwrap();
    std::fs::write(file(data.path(), "header.copy.json"), &merged).unwrap();
    let first = std::fs::read(file(data.path(), "header.json")).unwrap();

    assert!(matches!(try_unlock(data.path(), SECOND), Err(Error::HeaderChanged)));
    assert_eq!(std::fs::read(file(data.path(), "header.json")).unwrap(), first);
    assert_eq!(std::fs::read(file(data.path(), "header.copy.json")).unwrap(), merged);
    // The control: either one alone opens.
    std::fs::remove_file(file(data.path(), "header.copy.json")).unwrap();
    try_unlock(data.path(), SECOND).unwrap();
}

#[test]
fn lost_first_sector_is_damage_and_not_foreign() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..50 {
        save(&mut vault, &format!("note {nth}"));
    }
    vault.lock().unwrap();
    let path = file(data.path(), "journal-0001.db");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[..512].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    match try_unlock(data.path(), FIRST) {
        Err(Error::DatabaseDamaged { pages }) => assert_eq!(pages, [1]),
        other => panic!("{:?}", other.err()),
    }
}
