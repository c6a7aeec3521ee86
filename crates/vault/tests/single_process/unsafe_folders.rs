//! Vault folders that are links, files, shared or left over.

use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::Path;

use testsupport::{FolderSnapshot, copy_folder, left_out};
use vault::{Error, Presence, VaultFolder};

use crate::common::{FIRST, create_vault, notes, outcome, save, try_create, try_unlock};

fn looked(data: &Path) -> String {
    match VaultFolder::within(data).inspect() {
        Ok(presence) => format!("{presence:?}"),
        Err(error) => crate::common::name_of(&error),
    }
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Inspecting, unlocking and creating all end as `expected` and change nothing.
#[track_caller]
fn expect(data: &Path, expected: &str) {
    let before = FolderSnapshot::of(data);
    assert_eq!(looked(data), expected);
    assert_eq!(outcome(&try_unlock(data, FIRST)), expected);
    assert_eq!(outcome(&try_create(data, FIRST)), expected);
    before.assert_unchanged(data, expected);
}

#[test]
fn links_in_the_place_of_folders_or_files_are_refused() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    create_vault(elsewhere.path()).lock().unwrap();
    let (folder, aside) = (data.path().join("vault"), elsewhere.path().join("vault"));
    symlink(&aside, &folder).unwrap();
    expect(data.path(), "FolderIsLink");
    std::fs::remove_file(&folder).unwrap();
    for file in ["header.json", "header.copy.json"] {
        let _ = std::fs::remove_dir_all(&folder);
        copy_folder(&aside, &folder);
        for other in ["header.json", "header.copy.json"] {
            std::fs::remove_file(folder.join(other)).unwrap();
        }
        symlink(aside.join(file), folder.join(file)).unwrap();
        let before = FolderSnapshot::of(data.path());
        let refused = try_unlock(data.path(), FIRST);
        assert!(refused.is_err(), "{file} is a link");
        assert!(VaultFolder::within(data.path()).inspect().is_err());
        before.assert_unchanged(data.path(), "a linked header");
    }
    for file in ["LOCK", "journal-0001.db"] {
        std::fs::remove_dir_all(&folder).unwrap();
        copy_folder(&aside, &folder);
        std::fs::remove_file(folder.join(file)).unwrap();
        symlink(aside.join(file), folder.join(file)).unwrap();
        let before = FolderSnapshot::of(data.path());
        assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "FolderIsLink", "{file}");
        before.assert_unchanged(data.path(), "a linked file");
    }
    // A link on the way to the data folder is the person's own arrangement.
    let way = data.path().join("way");
    symlink(elsewhere.path(), &way).unwrap();
    assert_eq!(outcome(&try_unlock(&way, FIRST)), "opened");
    println!(
        "folders: 5 links refused, 0 bytes changed; control: a link on the way to the data folder opens"
    );
}

#[test]
fn folder_open_to_others_is_refused_until_restricted() {
    let data = tempfile::tempdir().unwrap();
    create_vault(data.path()).lock().unwrap();
    let folder = VaultFolder::within(data.path());
    for mode in [0o755, 0o777, 0o710, 0o701, 0o720, 0o704] {
        set_mode(&folder.path(), mode);
        expect(data.path(), "FolderOpenToOthers");
    }
    folder.restrict_permissions().unwrap();
    assert_eq!(looked(data.path()), "Vault");
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "opened");
    println!("folders: 6 modes refused, 0 bytes changed; control: closed to others it opens");
}

#[test]
fn folder_of_another_account_is_refused() {
    if !rustix::process::geteuid().is_root() {
        return left_out("needs root");
    }
    let data = tempfile::tempdir().unwrap();
    create_vault(data.path()).lock().unwrap();
    let folder = data.path().join("vault");
    chown(&folder, Some(12_345), None).unwrap();
    expect(data.path(), "FolderOfAnother");
    chown(&folder, Some(0), None).unwrap();
    assert_eq!(outcome(&try_unlock(data.path(), FIRST)), "opened");
    println!("folders: one of another account refused, 0 bytes changed; control: given back it opens");
}

#[test]
fn empty_folder_is_replaced_and_a_file_is_not() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("vault");
    std::fs::create_dir(&folder).unwrap();
    set_mode(&folder, 0o700);
    assert_eq!(looked(data.path()), "Nothing");
    let mut vault = create_vault(data.path());
    save(&mut vault, "kept");
    vault.lock().unwrap();
    assert_eq!(notes(&try_unlock(data.path(), FIRST).unwrap()), ["kept"]);

    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("vault"), "a file of someone's").unwrap();
    let before = FolderSnapshot::of(data.path());
    assert!(try_create(data.path(), FIRST).is_err());
    assert!(try_unlock(data.path(), FIRST).is_err());
    before.assert_unchanged(data.path(), "a file in the folder's place");

    let data = tempfile::tempdir().unwrap();
    std::fs::create_dir(data.path().join("vault")).unwrap();
    set_mode(&data.path().join("vault"), 0o700);
    std::fs::write(data.path().join("vault/letter.txt"), "a file of someone's").unwrap();
    let before = FolderSnapshot::of(data.path());
    assert_eq!(outcome(&try_create(data.path(), FIRST)), "HeaderMissing");
    before.assert_unchanged(data.path(), "a folder with something else in it");
    println!("folders: an empty one gives way; a file and a folder with a letter in it are left alone");
}

#[test]
fn leftovers_of_an_interrupted_creation_are_removed() {
    let data = tempfile::tempdir().unwrap();
    let site = data.path().join(".creating");
    std::fs::create_dir(&site).unwrap();
    std::fs::set_permissions(&site, std::fs::Permissions::from_mode(0o700)).unwrap();
    for part in ["LOCK", "journal-0001.db", "journal-0001.db-journal", "header.json", "header.copy.json.new"]
    {
        std::fs::write(site.join(part), "half of something").unwrap();
    }
    assert_eq!(VaultFolder::within(data.path()).inspect().unwrap(), Presence::Nothing);
    create_vault(data.path()).lock().unwrap();
    assert!(!site.exists());
    assert_eq!(
        FolderSnapshot::of(&data.path().join("vault")).names(),
        ["vault", "LOCK", "header.copy.json", "header.json", "journal-0001.db"]
    );

    // The creation folder is a link to somewhere else: nothing there is touched.
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(elsewhere.path().join("header.json"), "a file of someone's").unwrap();
    symlink(elsewhere.path(), data.path().join(".creating")).unwrap();
    let before = FolderSnapshot::of(elsewhere.path());
    let attempt = try_create(data.path(), FIRST);
    before.assert_unchanged(elsewhere.path(), "a link in the place of the building site");
    assert!(matches!(attempt, Err(Error::FolderIsLink)), "{}", outcome(&attempt));
    println!(
        "folders: 5 leftovers cleared away; a link in their place is refused, 0 bytes changed behind it"
    );
}
