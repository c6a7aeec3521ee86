//! Removal of a vault: which files are its own, and key slots that open nothing any more.

use std::fs;
use std::io::Read;
use std::path::PathBuf;

use vault::{VaultFolder, remove_file, remove_key_file};

use crate::common::{FIRST, create_vault, outcome, save, try_unlock};

fn names(paths: &[PathBuf]) -> Vec<&str> {
    paths.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect()
}

#[test]
fn own_files_are_told_apart_by_name_and_content() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "a first line");
    vault.lock().unwrap();
    let folder = VaultFolder::within(data.path());
    let file = |name: &str| folder.path().join(name);
    for (copy, of) in [
        ("header (conflicted copy).json", "header.json"),
        ("header.journal-0001.db.1.json", "header.json"),
        ("journal-0001 (conflicted copy).db", "journal-0001.db"),
    ] {
        fs::copy(file(of), file(copy)).unwrap();
    }
    for own in [
        "header.json.new",
        "journal-0001.db-journal",
        "journal-0002.db",
        "journal-0002.db.new",
        ".0123456789abcdef.new",
        "README.txt",
        "RESTORING",
    ] {
        fs::write(file(own), "").unwrap();
    }
    for foreign in ["photo.jpg", "journal.db", "header.old.json", ".0123.new", "letter.new"] {
        fs::write(file(foreign), "somebody's own words").unwrap();
    }
    fs::create_dir(file("journal-0009.db")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", file("header.link.json")).unwrap();
    let contents = folder.contents().unwrap();
    assert_eq!(
        names(&contents.keys),
        [
            "header (conflicted copy).json",
            "header.copy.json",
            "header.journal-0001.db.1.json",
            "header.json",
            "header.json.new"
        ]
    );
    let others = names(&contents.others);
    assert_eq!(
        (others[0], *others.last().unwrap(), others.len()),
        ("journal-0001 (conflicted copy).db", "LOCK", 9)
    );
    assert_eq!(
        names(&contents.foreign),
        [
            ".0123.new",
            "header.link.json",
            "header.old.json",
            "journal-0009.db",
            "journal.db",
            "letter.new",
            "photo.jpg"
        ]
    );
    assert_eq!(VaultFolder::within(&data.path().join("nowhere")).contents().unwrap(), Default::default());
}

#[test]
fn without_its_key_files_nothing_opens_and_their_bytes_are_gone() {
    let data = tempfile::tempdir().unwrap();
    create_vault(data.path()).lock().unwrap();
    let folder = VaultFolder::within(data.path());
    assert!(folder.vault_id().is_some());
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "opened", "the control");
    let keys = folder.contents().unwrap().keys;
    let before: Vec<_> = keys.iter().map(|path| fs::read(path).unwrap()).collect();
    let mut held: Vec<_> = keys.iter().map(|path| fs::File::open(path).unwrap()).collect();
    keys.iter().for_each(|path| remove_key_file(path).unwrap());
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "HeaderMissing");
    assert_eq!(folder.vault_id(), None);
    for (held, before) in held.iter_mut().zip(before) {
        let mut bytes = Vec::new();
        held.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, vec![0; before.len()], "what was under the name is overwritten");
    }
    // Once more, as an interrupted removal does.
    keys.iter().for_each(|path| remove_key_file(path).unwrap());
    folder.contents().unwrap().others.iter().for_each(|path| remove_file(path).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn link_in_the_place_of_a_key_file_is_not_followed() {
    let data = tempfile::tempdir().unwrap();
    let (target, link) = (data.path().join("photo.jpg"), data.path().join("header.json"));
    fs::write(&target, "somebody's own picture").unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    remove_key_file(&link).unwrap();
    assert!(fs::symlink_metadata(&link).is_err());
    assert_eq!(fs::read_to_string(&target).unwrap(), "somebody's own picture");
}

#[test]
fn vault_that_is_being_removed_cannot_be_opened() {
    let data = tempfile::tempdir().unwrap();
    let vault = create_vault(data.path());
    let folder = VaultFolder::within(data.path());
    assert!(matches!(folder.lock_for_removal(), Err(vault::Error::AlreadyOpen)));
    let lock = vault.close_for_removal();
    assert!(lock.is_some());
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "AlreadyOpen");
    drop(lock);
    let lock = folder.lock_for_removal().unwrap();
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "AlreadyOpen");
    drop(lock);
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "opened", "the control");
    assert!(VaultFolder::within(&data.path().join("nowhere")).lock_for_removal().unwrap().is_none());
}
