//! Removing a notebook from this computer: everything of it and nothing else, whatever interrupts it.

use std::fs;
use std::path::{Path, PathBuf};

use notebook::{Removal, RemovalPlaces, is_removal_under_way, stop_removal};
use testsupport::copy_folder;
use vault::{Papers, Passphrase, Secret, VaultFolder, WorkFactor, unlock};

use crate::common::{Fixture, note};

const PAPERS: Papers = Papers { readme: "Read this first.", security: "# Security", script: "print()" };
/// Files that belong to somebody else, in the data folder and in the one for text that could not be saved.
const FOREIGN: [&str; 8] = [
    "data/photo.jpg",
    "data/vault/photo.jpg",
    "data/backups/photo.jpg",
    "data/backups/2026-11-21/header.json",
    "data/vault-before-2026-11-20/header.json",
    "data/unsaved-00000000000000ff.age",
    "state/unsaved-00000000000000ff.age",
    "state/unsaved-00000000000000ff.age.new",
];

/// A computer with a notebook in all its places, and with files of others beside them.
fn computer() -> (tempfile::TempDir, tempfile::TempDir) {
    let (mut fixture, mut other) = (Fixture::new(), Fixture::new());
    for nth in 0..20 {
        fixture.save(note(&format!("line {nth} of a notebook that goes")));
    }
    other.save(note("somebody else's line"));
    let home = tempfile::tempdir().unwrap();
    let (data, state) = (home.path().join("data"), home.path().join("state"));
    fs::create_dir(&data).unwrap();
    let vault = fixture.notebook().journal.vault().id().to_owned();
    for backup in ["2026-11-22", "2026-11-22-before-schema-7"] {
        let into = data.join("backups").join(backup);
        fixture.notebook().journal.vault().back_up_into(&into, &PAPERS).unwrap();
    }
    let into = data.join("backups/2026-11-21");
    other.notebook().journal.vault().back_up_into(&into, &PAPERS).unwrap();
    copy_folder(&into, &data.join("vault-before-2026-11-20"));
    fixture.notebook().journal.vault().write_emergency_file(&data, b"typed").unwrap();
    fixture.notebook().journal.vault().write_emergency_file(&state, b"typed").unwrap();
    // As a loss of power leaves it while text is put aside once more.
    let aside = fs::read_dir(&state).unwrap().next().unwrap().unwrap().path();
    fs::copy(&aside, format!("{}.new", aside.display())).unwrap();
    drop(other);
    let made = fixture.folder().join("data/vault");
    for place in ["vault", "vault-before-2026-11-22"] {
        copy_folder(&made, &data.join(place));
    }
    copy_folder(&data.join("backups/2026-11-22"), &data.join("backups/2026-11-23.new"));
    fs::write(data.join("gate.json"), "{}").unwrap();
    for foreign in FOREIGN.iter().filter(|path| !path.ends_with("header.json")) {
        fs::write(home.path().join(foreign), "mine").unwrap();
    }
    assert!(vault.len() > 16);
    (home, fixture.into_folder())
}

fn places(home: &Path) -> RemovalPlaces {
    let data = home.join("data");
    RemovalPlaces {
        emergency: vec![home.join("state"), home.join("nowhere")],
        settings: vec![data.join("gate.json")],
        data_folder_is_ours: true,
        data,
    }
}

/// Every file below a folder, by its path inside it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        if here.is_dir() {
            waiting.extend(fs::read_dir(&here).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.push(here.strip_prefix(folder).unwrap().display().to_string());
        }
    }
    found.sort();
    found
}

/// Files below a folder that hold any page of the database, or begin with its salt, as its backups do.
fn ciphertext(folder: &Path, database: &[u8]) -> Vec<String> {
    let pages: Vec<_> = database.chunks(4096).map(|page| &page[..64]).collect();
    let holds = |path: &String| {
        let bytes = fs::read(folder.join(path)).unwrap();
        bytes.starts_with(&database[..16])
            || bytes.chunks(4096).any(|page| pages.iter().any(|start| page.starts_with(start)))
    };
    files(folder).into_iter().filter(holds).collect()
}

fn opens(folder: &Path) -> bool {
    let secret = Secret::Passphrase(Passphrase::from_typed("the heron waited by the tram stop").unwrap());
    let folder = VaultFolder::at(folder).unwrap();
    unlock(&folder, &secret, WorkFactor::FOR_TESTS).is_ok()
}

/// The folders of the notebook's vault and its backups.
fn vaults(home: &Path) -> [PathBuf; 3] {
    ["vault", "vault-before-2026-11-22", "backups/2026-11-22"].map(|name| home.join("data").join(name))
}

#[test]
fn everything_of_the_notebook_goes_and_nothing_else() {
    let (home, _) = computer();
    let database = fs::read(home.path().join("data/vault/journal-0001.db")).unwrap();
    assert_eq!(ciphertext(home.path(), &database).len(), 5, "the control");
    let others = fs::read(home.path().join("data/backups/2026-11-21/journal-0001.db")).unwrap();
    let removal = Removal::plan(&places(home.path())).unwrap();
    let goes: Vec<_> =
        removal.goes().iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(goes.len(), 9, "{goes:?}");
    let stays: Vec<_> = removal.stays().iter().map(|path| path.display().to_string()).collect();
    assert_eq!(stays.len(), 6, "{stays:?}");
    removal.run().unwrap();
    assert!(is_removal_under_way(&home.path().join("data")));
    removal.finish().unwrap();
    assert!(!is_removal_under_way(&home.path().join("data")));
    assert_eq!(ciphertext(home.path(), &database), [""; 0]);
    let left: Vec<_> = files(home.path());
    for foreign in FOREIGN {
        assert!(left.contains(&foreign.to_owned()), "{foreign}");
    }
    assert_eq!(fs::read(home.path().join("data/backups/2026-11-21/journal-0001.db")).unwrap(), others);
    // Two whole vaults of another notebook with their papers, and six single files.
    assert_eq!(left.len(), 2 * 6 + 6, "{left:?}");
}

#[test]
fn empty_data_folder_goes_if_the_program_made_it() {
    for is_ours in [true, false] {
        let (home, _) = computer();
        for foreign in FOREIGN {
            let path = home.path().join(foreign);
            let whole = if path.ends_with("header.json") { path.parent().unwrap() } else { &path };
            let _ = fs::remove_file(whole).or_else(|_| fs::remove_dir_all(whole));
        }
        let places = RemovalPlaces { data_folder_is_ours: is_ours, ..places(home.path()) };
        let removal = Removal::plan(&places).unwrap();
        removal.run().and_then(|()| removal.finish()).unwrap();
        assert_eq!(home.path().join("data").exists(), !is_ours);
        assert_eq!(files(home.path()), [""; 0]);
    }
}

#[test]
fn interrupted_removal_is_known_and_gone_on_with() {
    let (whole, _) = computer();
    let database = fs::read(whole.path().join("data/vault/journal-0001.db")).unwrap();
    let steps = Removal::plan(&places(whole.path())).unwrap().steps().len();
    let mut opened = 0;
    for done in 0..=steps {
        let home = tempfile::tempdir().unwrap();
        copy_folder(whole.path(), home.path());
        let removal = Removal::plan(&places(home.path())).unwrap();
        removal.steps().iter().take(done).for_each(|step| step.run().unwrap());
        let data = home.path().join("data");
        assert_eq!(is_removal_under_way(&data), done > 0, "after {done} steps");
        // Of the notebook itself: whole with both key files, or with one, or nothing that opens.
        let is_whole = opens(&data.join("vault"));
        opened += usize::from(is_whole);
        let keys = ["header.json", "header.copy.json"].map(|name| data.join("vault").join(name).exists());
        assert_eq!(is_whole, keys.contains(&true), "after {done} steps");
        if !is_whole {
            assert!(stop_removal(&data).is_err(), "too late after {done} steps");
        }
        let removal = Removal::plan(&places(home.path())).unwrap();
        removal.run().and_then(|()| removal.finish()).unwrap();
        assert!(!is_removal_under_way(&data));
        assert_eq!(ciphertext(home.path(), &database), [""; 0], "after {done} steps");
        assert!(vaults(home.path()).iter().all(|path| !path.join("header.json").exists()));
        assert_eq!(files(home.path()).len(), 2 * 6 + 6, "after {done} steps");
    }
    assert!((2..6).contains(&opened), "{opened}");
    println!("interrupted after each of {steps} steps and gone on with: 0 pages of the notebook left");
}

#[test]
fn removal_that_was_only_begun_can_be_stopped() {
    let (home, _) = computer();
    let data = home.path().join("data");
    let removal = Removal::plan(&places(home.path())).unwrap();
    removal.steps()[0].run().unwrap();
    assert!(is_removal_under_way(&data));
    stop_removal(&data).unwrap();
    assert!(!is_removal_under_way(&data) && opens(&data.join("vault")));
}

#[test]
fn link_in_the_place_of_a_folder_is_not_followed() {
    let (home, _) = computer();
    let elsewhere = home.path().join("elsewhere");
    fs::rename(home.path().join("data/backups"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, home.path().join("data/backups")).unwrap();
    let before = files(&elsewhere);
    let removal = Removal::plan(&places(home.path())).unwrap();
    assert!(removal.stays().iter().any(|path| path.ends_with("data/backups")));
    removal.run().and_then(|()| removal.finish()).unwrap();
    assert_eq!(files(&elsewhere), before);
}

#[test]
fn vault_whose_key_file_is_unreadable_stays_and_is_named() {
    let (home, _) = computer();
    let data = home.path().join("data");
    let unreadable =
        ["vault-before-2026-11-22", "backups/2026-11-22", ".restoring"].map(|name| data.join(name));
    copy_folder(&data.join("vault"), &unreadable[2]);
    // The control: all three are known as the notebook's.
    assert_eq!(Removal::plan(&places(home.path())).unwrap().unknown(), [""; 0].map(PathBuf::from));
    for folder in &unreadable {
        fs::write(folder.join("header.json"), "damaged").unwrap();
        let _ = fs::remove_file(folder.join("header.copy.json"));
    }
    let before: Vec<_> = unreadable.iter().map(|folder| files(folder)).collect();
    let removal = Removal::plan(&places(home.path())).unwrap();
    let mut named = removal.unknown().to_vec();
    named.sort();
    let mut expected = unreadable.to_vec();
    expected.sort();
    assert_eq!(named, expected);
    // Interrupted once the key files of the others are gone.
    removal.steps().iter().take(8).for_each(|step| step.run().unwrap());
    let again = Removal::plan(&places(home.path())).unwrap();
    again.run().and_then(|()| again.finish()).unwrap();
    let after: Vec<_> = unreadable.iter().map(|folder| files(folder)).collect();
    assert_eq!(after, before);
    assert!(!data.join("vault").exists() || files(&data.join("vault")) == ["photo.jpg"]);
}
