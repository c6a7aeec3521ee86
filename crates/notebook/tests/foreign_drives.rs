//! A whole life on a drive that other systems formatted. `cargo xtask test drives` runs it on FAT,
//! exFAT, NTFS, SMB and Plan 9; without a drive in the environment it takes place in a folder.

#![cfg(test)]

mod common;

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use common::drive::Drive;
use common::idle::Idle;
use common::{Fixture, SENTENCE, day, entry_on, note, typed, unlocked, view};
use journal::Journal;
use notebook::{
    BackupOccasion, ChosenSource, Error, Notebook, Opening, PreparedSummary, Progress, Removal,
    RemovalPlaces, SaveTarget, carry_backup, export_file_name, prepare_export, seal_document, unpack_carried,
};
use secrecy::SecretString;
use serde_json::{Value, json};
use summary::SealedFormat;
use testsupport::{Running, child_process, task};
use vault::{
    FileRights, FoundBackup, NewPassphrase, Passphrase, PhraseForm, Secret, VaultFolder, WorkFactor,
};

const NEXT_SENTENCE: &str = "nine quiet lamps along the river";
/// Type of the FAT file systems (linux/magic.h).
const FAT: u32 = 0x4d44;

/// The notes that were acknowledged, in order: id and words.
#[derive(Default)]
struct Kept(Vec<(Value, String)>);

impl Kept {
    fn keep(&mut self, it: &mut Fixture, words: &str) {
        self.try_keep(it, words).unwrap();
    }

    fn try_keep(&mut self, it: &mut Fixture, words: &str) -> notebook::Result<()> {
        let saved = view(it.try_save(note(words))?);
        self.0.push((saved["entry"].clone(), words.to_owned()));
        Ok(())
    }

    /// Every acknowledged word is there.
    #[track_caller]
    fn assert_all_in(&self, it: &mut Fixture) {
        for (id, words) in &self.0 {
            let read = view(it.notebook().entry(typed(id.clone())).unwrap()).to_string();
            assert!(read.contains(words.as_str()), "{words}");
        }
        println!("{} notes are there, every word of them", self.0.len());
    }
}

fn made(of: &mut Fixture, occasion: BackupOccasion) -> Option<FoundBackup> {
    let mut notebook = of.notebook();
    let task = notebook.backup_task().unwrap();
    let due = task.is_due(occasion).unwrap();
    let made = due.then(|| task.run(&mut Idle(&notebook)).unwrap().unwrap());
    assert_eq!(task.fill_second_place(), None);
    made
}

fn chosen(sentence: &str) -> NewPassphrase {
    NewPassphrase::choose(&Passphrase::from_typed(sentence).unwrap()).unwrap()
}

/// Every path below a folder.
fn paths(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path.clone());
            }
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Names below a folder that only an unfinished file or folder has.
fn unfinished(folder: &Path) -> Vec<PathBuf> {
    let is_half = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.ends_with(".new") || [".creating", ".restoring", ".unpacked"].contains(&&*name)
    };
    paths(folder).into_iter().filter(is_half).collect()
}

#[test]
fn words_are_there_after_locking_and_taking_the_drive_out() {
    let drive = Drive::here();
    drive.file_system();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    assert_eq!(it.vault_folder().is_on_drive_without_accounts(), !drive.keeps_accounts());
    for round in 0..3 {
        for nth in 0..5 {
            kept.keep(&mut it, &format!("the heron waited, round {round}, line {nth}"));
        }
        it.notebook().save_draft(&typed(note("begun"))).unwrap();
        it.lock();
        drive.again();
        it.unlock();
        kept.assert_all_in(&mut it);
    }
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
}

#[test]
fn second_process_is_told_that_the_notebook_is_open() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "the heron waited");
    let mut second = Running::start(&mut child_process("open", it.folder()));
    second.wait_for("refused: another process has this vault open");
    drop(second.end());
    it.lock();
    let mut second = Running::start(&mut child_process("open", it.folder()));
    second.wait_for("opened");
    let refused = unlocked(&it.vault_folder(), SENTENCE).map(drop);
    assert!(matches!(refused, Err(vault::Error::AlreadyOpen)), "{refused:?}");
    second.kill();
    it.unlock();
    kept.assert_all_in(&mut it);
}

#[test]
fn killed_in_the_midst_of_writing_it_has_all_that_was_acknowledged() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "the first line");
    it.lock();
    for _ in 0..3 {
        let mut writing = Running::start(&mut child_process("write", it.folder()));
        writing.wait_for("opened");
        for _ in 0..4 {
            let line = writing.next_line().unwrap();
            let (id, words) = line.strip_prefix("kept ").unwrap().split_once(' ').unwrap();
            kept.0.push((json!(id.parse::<i64>().unwrap()), words.to_owned()));
        }
        for line in writing.kill() {
            let Some((id, words)) = line.strip_prefix("kept ").and_then(|line| line.split_once(' ')) else {
                continue;
            };
            kept.0.push((json!(id.parse::<i64>().unwrap()), words.to_owned()));
        }
        drive.again();
        it.unlock();
        kept.assert_all_in(&mut it);
        it.lock();
    }
}

#[test]
fn change_that_was_never_finished_is_undone() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "the heron waited");
    it.lock();
    let mut writing = Running::start(&mut child_process("change", it.folder()));
    writing.wait_for("in the midst of a change");
    writing.kill();
    let journal = it.folder().join("data/vault/journal-0001.db-journal");
    assert!(journal.exists(), "the control: something is left to undo");
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
    kept.keep(&mut it, "and goes on");
    it.lock();
    assert!(!journal.exists());
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
}

/// Writes pages of a change and waits in the midst of it.
fn change_without_end(vault: &mut vault::Vault) {
    const MANY_PAGES: &str = "
        PRAGMA cache_size = 4;
        BEGIN IMMEDIATE;
        CREATE TABLE filler (words BLOB);
        INSERT INTO filler SELECT randomblob(9000) FROM sqlite_schema;";
    let written = vault.write(|db| {
        db.execute_batch(MANY_PAGES).map_err(vault::Error::from)?;
        println!("in the midst of a change");
        std::thread::sleep(std::time::Duration::from_secs(600));
        Ok::<_, vault::Error>(())
    });
    written.unwrap();
}

#[test]
#[ignore = "the other process"]
fn child() {
    let Some((task, folder)) = task() else { return };
    let mut vault = match unlocked(&VaultFolder::within(&folder.join("data")), SENTENCE) {
        Ok(vault) => vault,
        Err(error) => return println!("refused: {error}"),
    };
    if task == "change" {
        return change_without_end(&mut vault);
    }
    let mut journal = Journal::open(vault).unwrap();
    println!("opened");
    for nth in 0.. {
        if task == "open" {
            std::io::stdin().read_line(&mut String::new()).unwrap();
            return;
        }
        let words = format!("line {nth} of a process that is killed");
        let mut notebook = Notebook { journal: &mut journal, language: "en", today: day("2026-11-22") };
        let saved = view(notebook.save_entry(&typed(note(&words))).unwrap());
        println!("kept {} {words}", saved["entry"]);
    }
}

#[test]
fn new_passphrase_and_new_key_count_after_taking_the_drive_out() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "the heron waited");
    it.notebook().journal.vault_mut().change_passphrase(&chosen(NEXT_SENTENCE)).unwrap();
    kept.keep(&mut it, "under a new passphrase");
    it.lock();
    drive.again();
    let refused = unlocked(&it.vault_folder(), SENTENCE).map(drop);
    assert!(matches!(refused, Err(vault::Error::WrongPassphrase)), "{refused:?}");
    it.unlock_with(NEXT_SENTENCE);
    it.notebook().journal.vault_mut().rotate_key(&chosen(SENTENCE)).unwrap();
    kept.keep(&mut it, "under a new key");
    it.lock();
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
    let databases: Vec<_> = paths(it.folder())
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "db"))
        .collect();
    assert_eq!(databases.len(), 1, "the database of the old key is gone: {databases:?}");
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
}

#[test]
fn backups_a_second_place_and_one_file_come_back() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    let stick = tempfile::tempdir_in(drive.place()).unwrap();
    let second = it.notebook().choose_second_place(stick.path()).unwrap();
    kept.keep(&mut it, "the heron waited");
    let backup = made(&mut it, BackupOccasion::Kept).unwrap();
    it.today = day("2026-11-23");
    kept.keep(&mut it, "the tram");
    let newer = made(&mut it, BackupOccasion::Kept).unwrap();
    assert_eq!(vault::backups_in(&second).unwrap().len(), 2);
    // Asked again on the same day, the later stands for it.
    made(&mut it, BackupOccasion::Asked).unwrap();
    assert_eq!(vault::backups_in(backup.folder.parent().unwrap()).unwrap().len(), 2);

    let carried = stick.path().join("backup-2026-11-22.tar");
    carry_backup(&backup, carried.clone()).unwrap();
    let again = carry_backup(&backup, carried.clone());
    assert!(matches!(again, Err(Error::Summary(summary::Error::FileExists))), "{:?}", again.err());
    let into = stick.path().join("unpacked");
    unpack_carried(&carried, &into).unwrap();
    for file in backup.files() {
        let copy = into.join(file.file_name().unwrap());
        assert_eq!(fs::read(copy).unwrap(), fs::read(&file).unwrap(), "{}", file.display());
    }
    assert!(!newer.files().iter().any(|file| file.ends_with("LOCK")));
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
    assert_eq!(unfinished(stick.path()), [""; 0].map(PathBuf::from));
    it.lock();
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
    let shown = view(it.notebook().backups_to_view().unwrap().view(None, None));
    let states: Vec<_> = shown["backups"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["good", "good"]);
}

#[test]
fn restored_backup_takes_the_place_and_the_one_before_goes_for_good() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "the heron waited");
    let backup = made(&mut it, BackupOccasion::Kept).unwrap();
    it.save(note("after the backup"));
    it.lock();
    let secret = Secret::Passphrase(Passphrase::from_typed(SENTENCE).unwrap());
    let source = VaultFolder::at(&backup.folder).unwrap();
    let restored = vault::restore(&source, &it.vault_folder(), &secret, "2026-11-22").unwrap();
    let aside = restored.kept_aside.unwrap();
    assert_eq!(aside.file_name().unwrap(), "vault-before-2026-11-22");
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
    let entries = view(it.notebook().backups_to_view().unwrap().view(None, None));
    assert_eq!(entries["backups"][0]["holds_more"], json!(false));
    assert_eq!(unlocked(&VaultFolder::at(&aside).unwrap(), SENTENCE).map(drop).ok(), Some(()));
    VaultFolder::at(&aside).unwrap().remove_for_good().unwrap();
    assert!(!aside.exists());
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
    it.lock();
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
}

#[test]
fn archive_and_sealed_page_are_written_whole_and_read_back() {
    let drive = Drive::here();
    let mut it = Fixture::on(drive.place());
    for nth in 0..5 {
        it.save(note(&format!("the heron waited, line {nth}")));
    }
    let place = tempfile::tempdir_in(drive.place()).unwrap();
    let progress = Progress::default();
    for form in [None, Some(PhraseForm::ENGLISH)] {
        let everything = it.notebook().everything(&progress).unwrap();
        let prepared = prepare_export(&everything, form, "en", WorkFactor::FOR_TESTS, &progress).unwrap();
        let path = place.path().join(export_file_name(form.is_some()).unwrap());
        let saved = view(prepared.save(&path, &progress, || false).unwrap());
        drive_is_read_by_another(&drive, &path, saved["phrase"].as_str());
    }

    let lake = it.save(note("a walk to the lake"))["entry"].clone();
    let selection = typed(json!({
        "recipient": "supervisor_outside", "worked": null, "ratings": [], "limits": [],
        "period": { "first": "2026-11-01", "last": "2026-11-30" },
        "entries": [{ "entry": lake, "parts": ["text"], "words": {} }],
    }));
    let document = it.notebook().compose_summary(&selection).unwrap();
    let summary = PreparedSummary::of(&document, selection.recipient, selection.period);
    for rights in [FileRights::OwnerOnly, FileRights::OfFolder { umask: 0o022 }] {
        for form in [SealedFormat::Page, SealedFormat::Age] {
            let sealed = seal_document(&document, PhraseForm::ENGLISH, "en", WorkFactor::FOR_TESTS).unwrap();
            let name = if rights == FileRights::OwnerOnly { "page" } else { "page for others" };
            let target = SaveTarget::new(place.path().join(name), form, rights);
            let (saved, _) = it.notebook().save_sealed(Some(&summary), sealed, &target, || false).unwrap();
            let phrase = SecretString::from(view(saved)["phrase"].as_str().unwrap().to_owned());
            let bytes = summary::read_sealed(target.path()).unwrap();
            assert_eq!(summary::open(&bytes, &phrase).unwrap().html(), document.html());
        }
    }
    assert_eq!(unfinished(place.path()), [""; 0].map(PathBuf::from));
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 6, "nothing beside the six files");
}

/// An archive is read by a notebook elsewhere on the drive.
fn drive_is_read_by_another(drive: &Drive, path: &Path, phrase: Option<&str>) {
    let mut other = Fixture::on(drive.place());
    let source = ChosenSource::at(path.to_owned()).unwrap();
    let utc = |moment: chrono::DateTime<chrono::Utc>| moment.date_naive();
    let key = other.notebook().journal.vault().vault_key();
    let data = other.folder().join("data");
    let opening = Opening { key: &key, factor: WorkFactor::FOR_TESTS, today: day("2026-11-22"), data: &data };
    let (secret, progress) = (phrase.map(SecretString::from), Progress::default());
    let incoming = source.read(secret.as_ref(), opening, &utc, &progress).unwrap();
    assert_eq!(view(other.notebook().preview_import(&incoming).unwrap())["new_notes"], json!(5));
    let (result, _) = other.notebook().bring_in(&incoming, "", &progress).unwrap();
    assert_eq!(view(result)["added"], json!(5));
}

#[test]
fn text_set_aside_comes_back_and_a_new_key_keeps_the_older_file() {
    let drive = Drive::here();
    let mut it = Fixture::on(drive.place());
    let place = it.folder().join("state");
    let notebook = it.notebook();
    let vault = notebook.journal.vault_mut();
    for words in [b"the heron", b"the tram "] {
        vault.write_emergency_file(&place, words).unwrap();
        assert_eq!(vault.read_emergency_file(&place).unwrap().as_deref(), Some(words.as_slice()));
    }
    vault.rotate_key(&chosen(NEXT_SENTENCE)).unwrap();
    vault.write_emergency_file(&place, b"newer").unwrap();
    assert_eq!(fs::read_dir(&place).unwrap().count(), 2);
    vault.remove_emergency_file(&place).unwrap();
    assert_eq!(fs::read_dir(&place).unwrap().count(), 1);
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
}

#[test]
fn removed_notebook_leaves_nothing_and_what_is_not_its_own_stays() {
    let drive = Drive::here();
    let mut it = Fixture::on(drive.place());
    it.save(note("the heron waited"));
    made(&mut it, BackupOccasion::Kept).unwrap();
    it.lock();
    let lock = it.vault_folder().lock_for_removal().unwrap();
    let data = it.folder().join("data");
    fs::write(data.join("photo.jpg"), "mine").unwrap();
    let places = RemovalPlaces {
        emergency: vec![it.folder().join("state")],
        settings: vec![data.join("gate.json")],
        data_folder_is_ours: false,
        data: data.clone(),
    };
    let removal = Removal::plan(&places).unwrap();
    removal.run().unwrap();
    drop(lock);
    removal.finish().unwrap();
    drive.again();
    assert_eq!(paths(&data), [data.join("photo.jpg")]);
}

/// Names that no system refuses: those of Windows have the most rules (learn.microsoft.com, "Naming
/// Files, Paths, and Namespaces").
#[test]
fn every_name_is_one_that_other_systems_can_read() {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];
    let drive = Drive::here();
    let mut it = Fixture::on(drive.place());
    it.save(note("the heron waited"));
    let own = it.folder().to_owned();
    it.notebook().choose_second_place(&own).unwrap();
    let backup = made(&mut it, BackupOccasion::Kept).unwrap();
    it.notebook().journal.vault().write_emergency_file(&own.join("state"), b"typed").unwrap();
    carry_backup(&backup, own.join(notebook::carried_file_name(it.today))).unwrap();
    let everything = it.notebook().everything(&Progress::default()).unwrap();
    let prepared =
        prepare_export(&everything, None, "en", WorkFactor::FOR_TESTS, &Progress::default()).unwrap();
    prepared.save(&own.join(export_file_name(false).unwrap()), &Progress::default(), || false).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for path in paths(&own) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']), "{name}");
        assert!(name.is_ascii() && name.len() <= 120 && !name.ends_with(['.', ' ']), "{name}");
        let start = name.split('.').next().unwrap().to_lowercase();
        assert!(!DEVICES.contains(&start.as_str()), "{name}");
        let folded = path.with_file_name(name.to_lowercase());
        assert!(seen.insert(folded), "two names that differ in case only: {name}");
    }
    println!("{} names", seen.len());
}

#[test]
fn drive_pulled_out_and_put_back_goes_on_with_every_word() {
    let drive = Drive::here();
    if !drive.can_be_pulled_out() {
        return println!("not run: the drive cannot be pulled out");
    }
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "before it was pulled out");
    let mut kept_meanwhile = 0;
    let was_away = drive.while_pulled_out(|| {
        for nth in 0..3 {
            let lost = kept.try_keep(&mut it, &format!("while it is away {nth}"));
            println!("while it is away: {:?}", lost.as_ref().err());
            kept_meanwhile += u32::from(lost.is_ok());
        }
    });
    assert!(kept_meanwhile == 0 || !was_away, "nothing can be kept");
    kept.keep(&mut it, "after it came back");
    assert!(made(&mut it, BackupOccasion::Asked).is_some());
    // Files that were opened before stay open until the process ends, as it does when the notebook locks.
    it.lock();
    it.unlock();
    kept.assert_all_in(&mut it);
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
}

#[test]
fn drive_mounted_anew_in_mid_use_goes_on_with_every_word() {
    let drive = Drive::here();
    if !drive.can_be_pulled_out() {
        return println!("not run: the drive cannot be mounted twice");
    }
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    for round in 0..3 {
        kept.keep(&mut it, &format!("round {round}"));
        drive.mount_anew();
    }
    kept.keep(&mut it, "the last round");
    it.lock();
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
}

#[test]
fn copy_of_the_folder_opens_and_the_drive_says_who_is_who() {
    let drive = Drive::here();
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "the heron waited");
    it.lock();
    let copy = tempfile::tempdir_in(drive.place()).unwrap();
    copy_as_any_program(&it.folder().join("data"), &copy.path().join("data"));
    drive.again();
    let mut copied = unlocked(&VaultFolder::within(&copy.path().join("data")), SENTENCE);
    if let Err(vault::Error::FolderOpenToOthers) = copied {
        // Made by an ordinary program, on a drive that keeps modes.
        VaultFolder::within(&copy.path().join("data")).restrict_permissions().unwrap();
        copied = unlocked(&VaultFolder::within(&copy.path().join("data")), SENTENCE);
    }
    copied.unwrap().lock().unwrap();
    it.unlock();
    kept.assert_all_in(&mut it);
}

/// Copies a folder without the modes of its files, which only some drives let anybody set.
fn copy_as_any_program(from: &Path, into: &Path) {
    fs::create_dir(into).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = into.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_as_any_program(&path, &copy);
        } else {
            fs::write(copy, fs::read(&path).unwrap()).unwrap();
        }
    }
}

#[test]
fn full_drive_says_so_and_every_acknowledged_word_is_there() {
    let drive = Drive::here();
    if !drive.is_small() {
        return println!("not run: the drive is too large to be filled up");
    }
    let (mut it, mut kept) = (Fixture::on(drive.place()), Kept::default());
    kept.keep(&mut it, "before it was full");
    let padding = drive.place().join("padding");
    fill_up(&padding);
    let long = "the heron waited ".repeat(4000);
    let mut refused = 0;
    for nth in 0..20 {
        match kept.try_keep(&mut it, &format!("{nth} {long}")) {
            Ok(()) => {}
            Err(error) => {
                if refused == 0 {
                    println!("full: {error:?}");
                }
                let is_told = matches!(error, Error::Journal(journal::Error::Vault(vault::Error::NoRoom)));
                assert!(is_told, "{error:?}");
                refused += 1;
            }
        }
    }
    assert!(refused > 0, "it was never full");
    assert!(matches!(
        it.notebook().journal.vault_mut().rotate_key(&chosen(SENTENCE)),
        Err(vault::Error::NoRoom)
    ));
    let place = tempfile::tempdir_in(drive.place());
    if let Ok(place) = &place {
        let progress = Progress::default();
        let everything = it.notebook().everything(&progress).unwrap();
        let prepared = prepare_export(&everything, None, "en", WorkFactor::FOR_TESTS, &progress).unwrap();
        let full = prepared.save(&place.path().join("papers.zip"), &progress, || false);
        assert!(matches!(full, Err(Error::Summary(summary::Error::NoRoom))), "{:?}", full.err());
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "no half file");
    }
    fs::remove_file(&padding).unwrap();
    kept.keep(&mut it, "after there was room");
    it.lock();
    drive.again();
    it.unlock();
    kept.assert_all_in(&mut it);
    assert_eq!(unfinished(it.folder()), [""; 0].map(PathBuf::from));
    println!("{refused} of 20 notes were refused");
}

/// Fills the drive up, in pieces that become smaller.
fn fill_up(padding: &Path) {
    let mut file = fs::File::create(padding).unwrap();
    let mut piece = vec![7_u8; 1 << 20];
    while piece.len() >= 512 {
        if file.write_all(&piece).and_then(|()| file.sync_data()).is_err() {
            let half = piece.len() / 2;
            piece.truncate(half);
        }
    }
}

#[test]
fn file_that_fat_cannot_hold_is_refused_with_the_reason() {
    let drive = Drive::here();
    let is_fat = drive.file_system() == FAT;
    let mut it = Fixture::new();
    it.save(note("the heron waited"));
    let backup = made(&mut it, BackupOccasion::Kept).unwrap();
    // A database with a hole, beside the drive.
    let database = backup.files().pop().unwrap();
    fs::File::options().write(true).open(&database).unwrap().set_len(1 << 32).unwrap();
    let large = vault::backups_in(backup.folder.parent().unwrap()).unwrap().remove(0);
    assert!(large.bytes > u64::from(u32::MAX));
    let place = tempfile::tempdir_in(drive.place()).unwrap();
    if is_fat {
        let refused = carry_backup(&large, place.path().join("backup"));
        assert!(matches!(refused, Err(Error::TooLargeForDrive)), "{:?}", refused.err());
        // The same from the drive itself, which a program that does not look first meets.
        let refused = vault::fill_new(&place.path().join("large"), |file| {
            file.seek(SeekFrom::Start(u64::from(u32::MAX)))?;
            file.write_all(b"one more")
        });
        assert_eq!(refused.unwrap_err().kind(), std::io::ErrorKind::FileTooLarge);
    } else {
        println!("not run: the drive is no FAT");
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "no half file");
}

#[test]
fn answers_of_every_kind_are_kept_on_the_drive() {
    let drive = Drive::here();
    let mut it = Fixture::on(drive.place());
    let saved = it.save(entry_on("2026-11-21", "just-write", json!({ "text": { "text": "ř ž å ä 🌿" } })));
    it.lock();
    drive.again();
    it.unlock();
    let read = view(it.notebook().entry(typed(saved["entry"].clone())).unwrap()).to_string();
    assert!(read.contains("ř ž å ä 🌿"));
}
