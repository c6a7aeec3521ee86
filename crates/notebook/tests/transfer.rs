//! Taking everything out into a file, and bringing it in again, as the front end does.

#![cfg(test)]

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::{Fixture, day, note, view};
use notebook::{ChosenSource, Error, Opening, Progress, carry_backup, export_file_name, prepare_export};
use secrecy::SecretString;
use serde_json::{Value, json};
use testsupport::{FolderSnapshot, alone, child_with_own_mounts, finished, mount_small_drive, said, task};
use vault::{Papers, PhraseForm, VaultKey, WorkFactor};

const WORDS: &str = "the heron waited by the tram stop, and then it flew";

fn fixture() -> Fixture {
    let mut fixture = Fixture::new();
    for _ in 0..30 {
        fixture.save(note(WORDS));
    }
    fixture
}

/// Takes everything out to `path`, and returns what the front end gets.
fn take_out(fixture: &mut Fixture, path: &Path, form: Option<PhraseForm>) -> notebook::Result<Value> {
    let progress = Progress::default();
    let everything = fixture.notebook().everything(&progress)?;
    let prepared = prepare_export(&everything, form, "en", WorkFactor::FOR_TESTS, &progress)?;
    prepared.save(path, &progress, || false).map(view)
}

fn opening<'a>(key: &'a VaultKey, data: &'a Path) -> Opening<'a> {
    Opening { key, factor: WorkFactor::FOR_TESTS, today: day("2026-11-22"), data }
}

/// Reads what lies at `path`, and returns the preview or the error.
fn look(fixture: &mut Fixture, path: &Path, secret: Option<&str>) -> notebook::Result<Value> {
    let source = ChosenSource::at(path.to_owned())?;
    let secret = secret.map(SecretString::from);
    let utc = |moment: chrono::DateTime<chrono::Utc>| moment.date_naive();
    let data = fixture.folder().join("data");
    let key = fixture.notebook().journal.vault().vault_key();
    let incoming = source.read(secret.as_ref(), opening(&key, &data), &utc, &Progress::default())?;
    fixture.notebook().preview_import(&incoming).map(view)
}

/// Result of Debian's `age -d` for a sealed file.
fn opened_by_age(sealed: &Path, phrase: &str) -> Vec<u8> {
    let place = tempfile::tempdir().unwrap();
    let open = place.path().join("papers.zip");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vault/tests/common/answer_age.py");
    let mut age = Command::new("/usr/bin/python3");
    age.arg(script).arg(&open).args(["age", "-d"]).arg(sealed).stdin(Stdio::piped());
    let mut child = age.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), phrase.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    std::fs::read(open).unwrap()
}

#[test]
fn sealed_export_opens_here_and_with_age_and_holds_no_words_in_the_open() {
    let _alone = alone();
    let mut fixture = fixture();
    let folder = tempfile::tempdir().unwrap();
    let name = export_file_name(true).unwrap();
    assert!(name.starts_with("papers-") && name.ends_with(".zip.age"), "{name}");
    let path = folder.path().join(&name);
    let saved = take_out(&mut fixture, &path, Some(PhraseForm::ENGLISH)).unwrap();
    assert_eq!(
        (&saved["name"], &saved["notes"], &saved["unreadable"]),
        (&json!(name), &json!(30), &json!(0))
    );
    let phrase = saved["phrase"].as_str().unwrap().to_owned();
    assert_eq!(phrase.split('-').count(), 6);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else was written");
    let sealed = std::fs::read(&path).unwrap();
    assert!(!sealed.windows(5).any(|bytes| bytes == b"heron"));

    let opened = opened_by_age(&path, &phrase);
    assert!(opened.starts_with(b"PK"));
    let mut other = Fixture::new();
    let preview = look(&mut other, &path, Some(&phrase.replace('-', " "))).unwrap();
    assert_eq!((&preview["new_notes"], &preview["becomes_the_same"]), (&json!(30), &json!(true)));
    let wrong = look(&mut other, &path, Some("zoo-zone-zero-zebra-youth-young"));
    assert!(matches!(wrong, Err(Error::Summary(summary::Error::WrongPhrase))));
    assert!(matches!(look(&mut other, &path, None), Err(Error::NotPicked)));
}

#[test]
fn open_export_has_no_phrase_and_is_recognised_when_it_comes_back() {
    let mut fixture = fixture();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("papers.zip");
    let saved = take_out(&mut fixture, &path, None).unwrap();
    assert_eq!(saved["phrase"], Value::Null);
    let preview = look(&mut fixture, &path, None).unwrap();
    assert_eq!((&preview["new_notes"], &preview["known_notes"]), (&json!(0), &json!(30)));
}

#[test]
fn archive_names_the_keys_it_brings_and_they_wait_to_be_compared() {
    const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    const OTHER: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";
    let mut from = fixture();
    from.notebook().add_recipient_key("my supervisor", KEY).unwrap();
    from.notebook().add_recipient_key("the new one", OTHER).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("papers.zip");
    take_out(&mut from, &path, None).unwrap();

    let mut to = Fixture::new();
    to.notebook().add_recipient_key("the new one", OTHER).unwrap();
    let preview = look(&mut to, &path, None).unwrap();
    assert_eq!(preview["new_keys"], json!([{ "label": "my supervisor", "check": "eq un uj wj" }]));
    let source = ChosenSource::at(path).unwrap();
    let utc = |moment: chrono::DateTime<chrono::Utc>| moment.date_naive();
    let data = to.folder().join("data");
    let key = to.notebook().journal.vault().vault_key();
    let incoming = source.read(None, opening(&key, &data), &utc, &Progress::default()).unwrap();
    to.notebook().bring_in(&incoming, "", &Progress::default()).unwrap();
    let keys = view(to.notebook().recipient_keys().unwrap());
    assert_eq!(
        (&keys[0]["key"]["is_compared"], &keys[1]["key"]["is_compared"]),
        (&json!(true), &json!(false))
    );
}

#[test]
fn taken_names_missing_folders_and_a_wish_to_stop_leave_nothing() {
    let mut fixture = fixture();
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("taken.age");
    std::fs::write(&taken, b"somebody else's").unwrap();
    let before = FolderSnapshot::of(folder.path());
    let refused = take_out(&mut fixture, &taken, Some(PhraseForm::ENGLISH));
    assert!(matches!(refused, Err(Error::Summary(summary::Error::FileExists))));
    let refused = take_out(&mut fixture, &folder.path().join("gone/papers.age"), Some(PhraseForm::ENGLISH));
    assert!(matches!(refused, Err(Error::Summary(summary::Error::FolderGone))));
    let progress = Progress::default();
    let everything = fixture.notebook().everything(&progress).unwrap();
    let prepared = prepare_export(&everything, None, "en", WorkFactor::FOR_TESTS, &progress).unwrap();
    let path = folder.path().join("papers.zip");
    assert!(matches!(prepared.save(&path, &progress, || true), Err(Error::Ending)));
    let prepared = prepare_export(&everything, None, "en", WorkFactor::FOR_TESTS, &progress).unwrap();
    progress.stop();
    assert!(matches!(prepared.save(&path, &progress, || false), Err(Error::Transfer(_))));
    assert_eq!(FolderSnapshot::of(folder.path()), before);
    // Control: the next one begins anew.
    take_out(&mut fixture, &path, None).unwrap();
}

#[test]
fn backup_is_read_with_its_passphrase_and_nothing_in_it_changes() {
    let _alone = alone();
    let mut from = fixture();
    from.notebook().journal.vault().connection().execute_batch("PRAGMA wal_checkpoint").unwrap();
    let backup = tempfile::tempdir().unwrap();
    let folder = backup.path().join("2026-11-22");
    testsupport::copy_folder(&from.folder().join("data/vault"), &folder);
    std::fs::remove_file(folder.join("LOCK")).unwrap();
    let before = FolderSnapshot::of(&folder);
    let mut other = Fixture::new();
    let preview = look(&mut other, &folder, Some("the heron waited by the tram stop")).unwrap();
    assert_eq!((&preview["program"], &preview["new_notes"]), (&Value::Null, &json!(30)));
    let wrong = look(&mut other, &folder, Some("nine quiet lamps along the river"));
    assert!(matches!(wrong, Err(Error::Journal(journal::Error::Vault(vault::Error::WrongPassphrase)))));
    // Only the mark that it was open, which says nothing.
    let changes = before.changes(&FolderSnapshot::of(&folder));
    assert_eq!(changes, [format!("{} is new", folder.join("LOCK").display())]);
}

/// A backup of a notebook as one file, `backup.tar` in the folder.
fn carried_backup(from: &mut Fixture, folder: &Path) -> PathBuf {
    let papers = Papers { readme: "Read this first.", security: "# Security", script: "print()" };
    let root = folder.join("backups");
    from.notebook().journal.vault().back_up_into(&root.join("2026-11-22"), &papers).unwrap();
    let path = folder.join("backup.tar");
    carry_backup(&vault::backups_in(&root).unwrap()[0], path.clone()).unwrap();
    path
}

#[test]
fn backup_in_one_file_is_read_with_its_own_passphrase_and_leaves_nothing() {
    let _alone = alone();
    let place = tempfile::tempdir().unwrap();
    let carried = carried_backup(&mut fixture(), place.path());
    // Told by its content, whatever it is called.
    let renamed = place.path().join("holiday photos");
    std::fs::rename(&carried, &renamed).unwrap();
    let whole = std::fs::read(&renamed).unwrap();
    let source = ChosenSource::at(renamed.clone()).unwrap();
    assert_eq!((source.is_notebook(), source.is_sealed()), (true, false));

    let mut here = Fixture::new();
    here.save(note("a note of this notebook"));
    let unpacked = here.folder().join("data").join(notebook::UNPACKED);
    assert!(matches!(look(&mut here, &renamed, None), Err(Error::NotPicked)));
    let wrong = look(&mut here, &renamed, Some("nine quiet lamps along the river"));
    assert!(matches!(wrong, Err(Error::Journal(journal::Error::Vault(vault::Error::WrongPassphrase)))));
    assert!(!unpacked.exists());
    // Left by a process that was killed.
    std::fs::create_dir(&unpacked).unwrap();
    std::fs::write(unpacked.join("header.json"), "half").unwrap();
    let preview = look(&mut here, &renamed, Some("the heron waited by the tram stop")).unwrap();
    assert_eq!((&preview["program"], &preview["becomes_the_same"]), (&Value::Null, &json!(false)));
    assert_eq!((&preview["new_notes"], &preview["known_notes"]), (&json!(30), &json!(0)));
    assert!(!unpacked.exists(), "nothing is left of it");
    assert_eq!(std::fs::read(&renamed).unwrap(), whole);
}

#[test]
fn backup_in_one_file_with_the_key_of_the_notebook_asks_for_nothing() {
    let _alone = alone();
    let place = tempfile::tempdir().unwrap();
    let mut here = fixture();
    let carried = carried_backup(&mut here, place.path());
    here.save(note("written after the backup"));
    let source = ChosenSource::at(carried.clone()).unwrap();
    assert!(source.opens_with(&here.notebook().journal.vault().vault_key()));
    let preview = look(&mut here, &carried, None).unwrap();
    assert_eq!((&preview["new_notes"], &preview["known_notes"]), (&json!(0), &json!(30)));
    // The control: the key of another notebook opens nothing.
    assert!(!source.opens_with(&Fixture::new().notebook().journal.vault().vault_key()));
}

#[test]
fn backup_in_one_file_that_is_cut_altered_or_something_else_is_refused() {
    let _alone = alone();
    let place = tempfile::tempdir().unwrap();
    let carried = carried_backup(&mut fixture(), place.path());
    let whole = std::fs::read(&carried).unwrap();
    let passphrase = Some("the heron waited by the tram stop");
    let mut here = Fixture::new();
    assert!(look(&mut here, &carried, passphrase).is_ok(), "the control");
    let mut altered = whole.clone();
    let database = whole.windows(33).position(|bytes| bytes == b"backup-2026-11-22/journal-0001.db").unwrap();
    altered[database + 512 + 3 * 4096 + 17] ^= 1;
    let mut outside = whole.clone();
    outside[database..database + 20].copy_from_slice(b"../2026-11-22/../jou");
    for (what, bytes) in [
        ("cut", &whole[..whole.len() / 2]),
        ("altered", &altered),
        ("a path outside", &outside),
        ("the start", &whole[..600]),
    ] {
        std::fs::write(&carried, bytes).unwrap();
        let refused = look(&mut here, &carried, passphrase);
        assert!(refused.is_err(), "{what}: {refused:?}");
        assert!(!here.folder().join("data").join(notebook::UNPACKED).exists(), "{what}");
    }
}

#[test]
fn brought_in_notes_carry_the_tag_and_can_be_taken_back() {
    let mut fixture = fixture();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("2020-02-29.md"), "A day more.").unwrap();
    let utc = |moment: chrono::DateTime<chrono::Utc>| moment.date_naive();
    let source = ChosenSource::at(folder.path().to_owned()).unwrap();
    let progress = Progress::default();
    let key = fixture.notebook().journal.vault().vault_key();
    let incoming = source.read(None, opening(&key, folder.path()), &utc, &progress).unwrap();
    let (result, added) = fixture.notebook().bring_in(&incoming, " from  files ", &progress).unwrap();
    assert_eq!(view(result), json!({ "added": 1, "known": 0, "records": 0, "tag": "from files" }));
    let tags =
        |fixture: &mut Fixture| view(fixture.notebook().journal.filter_choices().unwrap())["tags"].clone();
    assert_eq!(tags(&mut fixture), json!(["from files"]));
    fixture.notebook().take_back_import(&added).unwrap();
    assert_eq!(tags(&mut fixture), json!([]));
    assert_eq!(fixture.notebook().journal.bin().unwrap().len(), 1);
}

#[test]
fn full_and_read_only_drives_get_no_part_of_a_file() {
    let _alone = alone();
    let place = tempfile::tempdir().unwrap();
    let Some(done) = child_with_own_mounts("drives", place.path()) else { return };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(said(&done, "ended "), ["NoRoom 0", "ReadOnlyPlace 0", "saved 1"]);
}

#[test]
#[ignore = "only ever started by the test above"]
fn child() {
    let Some((_, place)) = task() else { return };
    let drive = place.join("drive");
    std::fs::create_dir(&drive).unwrap();
    mount_small_drive(&drive, 64 << 10);
    let mut fixture = fixture();
    let mut attempt = || match take_out(&mut fixture, &drive.join("papers.zip"), None) {
        Err(Error::Summary(error)) => format!("{error:?}"),
        other => other.map(|_| "saved".to_owned()).unwrap(),
    };
    std::fs::write(drive.join("padding"), vec![0; 60 << 10]).unwrap();
    let full = attempt();
    let count = || {
        std::fs::read_dir(&drive)
            .unwrap()
            .filter(|file| file.as_ref().unwrap().file_name() != "padding")
            .count()
    };
    println!("ended {full} {}", count());
    finished(Command::new("mount").args(["-o", "remount,ro"]).arg(&drive));
    let closed = attempt();
    println!("ended {closed} {}", count());
    // Control: with room it is saved.
    finished(Command::new("mount").args(["-o", "remount,rw,size=8m"]).arg(&drive));
    let saved = attempt();
    println!("ended {saved} {}", count());
}
