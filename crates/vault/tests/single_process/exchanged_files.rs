//! Another program exchanges, overwrites, moves or mixes the vault's files: nothing is called saved
//! that cannot be found again.

use std::fs;
use std::path::{Path, PathBuf};

use testsupport::copy_folder;
use vault::{Error, Papers, RecoveryPhrase, Vault};

use crate::common::{
    FIRST, SECOND, create_vault, integrity_errors, new_passphrase, notes, save, try_save, try_unlock,
};

const PAPERS: Papers = Papers { readme: "", security: "", script: "" };

fn database(data: &Path) -> PathBuf {
    data.join("vault/journal-0001.db")
}

fn journal(data: &Path) -> PathBuf {
    data.join("vault/journal-0001.db-journal")
}

/// A vault with two notes, unlocked, and a copy of its database with the first note only.
fn open_with_older_copy() -> (tempfile::TempDir, Vault, PathBuf) {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "one");
    let older = data.path().join("older.db");
    fs::copy(database(data.path()), &older).unwrap();
    save(&mut vault, "two");
    (data, vault, older)
}

fn reopened(data: &Path, vault: Vault) -> Vec<String> {
    vault.lock().unwrap();
    let vault = try_unlock(data, FIRST).unwrap();
    assert_eq!(integrity_errors(&vault), [""; 0]);
    notes(&vault)
}

#[test]
fn exact_copy_in_the_place_of_the_file_is_written_into() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "one");
    for round in ["two", "three"] {
        let copy = data.path().join("copy.db");
        fs::copy(database(data.path()), &copy).unwrap();
        fs::rename(&copy, database(data.path())).unwrap();
        save(&mut vault, round);
    }
    assert_eq!(reopened(data.path(), vault), ["one", "two", "three"]);
}

#[test]
fn older_copy_in_the_place_of_the_file_is_never_written_into() {
    let (data, mut vault, older) = open_with_older_copy();
    fs::rename(&older, database(data.path())).unwrap();
    for _ in 0..2 {
        assert!(matches!(try_save(&mut vault, "three"), Err(Error::FileExchanged)));
    }
    assert_eq!(reopened(data.path(), vault), ["one"], "the copy is as it was put there");
}

#[test]
fn older_copy_over_the_file_is_noticed_before_anything_is_written() {
    let (data, mut vault, older) = open_with_older_copy();
    fs::copy(&older, database(data.path())).unwrap();
    assert!(matches!(try_save(&mut vault, "three"), Err(Error::FileExchanged)));
    assert_eq!(fs::read(database(data.path())).unwrap(), fs::read(&older).unwrap());
}

#[test]
fn file_that_was_cut_is_noticed() {
    let (data, mut vault, _) = open_with_older_copy();
    let file = fs::File::options().write(true).open(database(data.path())).unwrap();
    file.set_len(file.metadata().unwrap().len() - 4096).unwrap();
    assert!(matches!(try_save(&mut vault, "three"), Err(Error::FileExchanged)));
}

#[test]
fn folder_that_is_moved_away_and_back_is_used_again() {
    let (data, mut vault, _) = open_with_older_copy();
    let (here, away) = (data.path().join("vault"), data.path().join("away"));
    fs::rename(&here, &away).unwrap();
    for _ in 0..2 {
        assert!(matches!(try_save(&mut vault, "three"), Err(Error::FileGone)));
    }
    fs::rename(&away, &here).unwrap();
    save(&mut vault, "four");
    assert_eq!(reopened(data.path(), vault), ["one", "two", "four"]);
}

#[test]
fn drive_that_comes_back_as_an_exact_copy_is_used_again() {
    let (data, mut vault, _) = open_with_older_copy();
    let here = data.path().join("vault");
    let elsewhere = tempfile::tempdir().unwrap();
    copy_folder(&here, &elsewhere.path().join("vault"));
    fs::rename(&here, data.path().join("away")).unwrap();
    assert!(matches!(try_save(&mut vault, "three"), Err(Error::FileGone)));
    copy_folder(&elsewhere.path().join("vault"), &here);
    save(&mut vault, "four");
    assert_eq!(reopened(data.path(), vault), ["one", "two", "four"]);
}

#[test]
fn deleted_database_is_told_and_nothing_is_made_anew() {
    let (data, mut vault, _) = open_with_older_copy();
    fs::remove_file(database(data.path())).unwrap();
    assert!(matches!(try_save(&mut vault, "three"), Err(Error::FileGone)));
    vault.lock().unwrap();
    assert!(!database(data.path()).exists());
}

#[test]
fn keys_are_never_changed_beside_another_file() {
    let (data, mut vault, older) = open_with_older_copy();
    let header = fs::read(data.path().join("vault/header.json")).unwrap();
    fs::rename(&older, database(data.path())).unwrap();
    let phrase = RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap();
    assert!(matches!(vault.change_passphrase(&new_passphrase(SECOND)), Err(Error::FileExchanged)));
    assert!(matches!(vault.set_recovery_phrase(&phrase), Err(Error::FileExchanged)));
    assert!(matches!(vault.rotate_key(&new_passphrase(SECOND)), Err(Error::FileExchanged)));
    assert_eq!(fs::read(data.path().join("vault/header.json")).unwrap(), header);
}

#[test]
fn keys_are_never_changed_over_a_key_file_of_another_computer() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    let other = tempfile::tempdir().unwrap();
    vault.lock().unwrap();
    copy_folder(&data.path().join("vault"), &other.path().join("vault"));
    let mut elsewhere = try_unlock(other.path(), FIRST).unwrap();
    elsewhere.change_passphrase(&new_passphrase(SECOND)).unwrap();
    elsewhere.lock().unwrap();

    vault = try_unlock(data.path(), FIRST).unwrap();
    for name in ["header.json", "header.copy.json"] {
        fs::copy(other.path().join("vault").join(name), data.path().join("vault").join(name)).unwrap();
    }
    assert!(matches!(
        vault.change_passphrase(&new_passphrase("a third one of many words")),
        Err(Error::FileExchanged)
    ));
    vault.lock().unwrap();
    // The database never heard of this header: said, and used if the person wants it.
    assert!(matches!(try_unlock(data.path(), SECOND), Err(Error::OlderDatabase)));
    let secret = vault::Secret::Passphrase(crate::common::typed(SECOND));
    let folder = vault::VaultFolder::within(data.path());
    assert!(vault::unlock_as_it_is(&folder, &secret, vault::WorkFactor::FOR_TESTS).is_ok());
}

#[test]
fn only_key_to_another_database_is_never_overwritten() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "common");
    vault.lock().unwrap();
    let other = tempfile::tempdir().unwrap();
    copy_folder(&data.path().join("vault"), &other.path().join("vault"));
    let mut vault = try_unlock(other.path(), FIRST).unwrap();
    save(&mut vault, "theirs");
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    // As a synchronised folder mixes the two.
    let (here, there) = (data.path().join("vault"), other.path().join("vault"));
    for name in ["header.json", "journal-0002.db"] {
        fs::copy(there.join(name), here.join(name)).unwrap();
    }
    assert_eq!(notes(&try_unlock(data.path(), SECOND).unwrap()), ["common", "theirs"]);
    let kept = here.join("header.journal-0001.db.1.json");
    assert!(kept.exists(), "the key to the first database");
    let mut vault = try_unlock(data.path(), SECOND).unwrap();
    vault.change_passphrase(&new_passphrase("a third one of many words")).unwrap();
    vault.lock().unwrap();

    fs::copy(&kept, here.join("header.json")).unwrap();
    fs::copy(&kept, here.join("header.copy.json")).unwrap();
    assert_eq!(notes(&try_unlock(data.path(), FIRST).unwrap()), ["common"]);
}

#[test]
fn highest_database_number_does_not_end_new_keys() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    fs::write(data.path().join("vault/journal-4294967295.db"), "someone's").unwrap();
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    vault.rotate_key(&new_passphrase(SECOND)).unwrap();
    vault.lock().unwrap();
    assert!(try_unlock(data.path(), SECOND).is_ok());
    assert_eq!(fs::read_to_string(data.path().join("vault/journal-4294967295.db")).unwrap(), "someone's");
}

/// Two copies of a vault with one common note. Each has a note of its own; the second was stopped
/// in the middle of another change, so that its journal lies beside it.
fn two_copies() -> (tempfile::TempDir, tempfile::TempDir) {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut vault = create_vault(one.path());
    save(&mut vault, "common");
    vault.lock().unwrap();
    copy_folder(&one.path().join("vault"), &other.path().join("vault"));
    for (data, own) in [(one.path(), "mine"), (other.path(), "theirs")] {
        let mut vault = try_unlock(data, FIRST).unwrap();
        save(&mut vault, own);
        vault.lock().unwrap();
    }
    (one, other)
}

/// A copy of the open vault as a power cut in the middle of a change would leave it.
fn copy_amid_change(vault: &mut Vault, data: &Path) -> tempfile::TempDir {
    let stopped = tempfile::tempdir().unwrap();
    vault.connection().execute_batch("PRAGMA cache_size = 2").unwrap();
    let undone = vault.transact(|db| {
        for nth in 0..200 {
            let body = testsupport::generated_text(nth, 300);
            db.execute("INSERT INTO note (body) VALUES (?1)", [body])?;
        }
        copy_folder(&data.join("vault"), &stopped.path().join("vault"));
        Err::<(), _>(Error::NoRoom)
    });
    assert!(matches!(undone, Err(Error::NoRoom)));
    stopped
}

/// Leaves the folder as a power cut in the middle of a change would.
fn interrupt(data: &Path) {
    let mut vault = try_unlock(data, FIRST).unwrap();
    let stopped = copy_amid_change(&mut vault, data);
    vault.lock().unwrap();
    fs::copy(database(stopped.path()), database(data)).unwrap();
    fs::copy(journal(stopped.path()), journal(data)).unwrap();
    assert_ne!(fs::read(journal(data)).unwrap()[0], 0, "the change is unfinished");
}

/// Puts `bytes` in the place of the journal as a program that synchronises folders does.
fn exchange_journal(data: &Path, bytes: &[u8]) {
    let incoming = data.join("incoming");
    fs::write(&incoming, bytes).unwrap();
    fs::rename(&incoming, journal(data)).unwrap();
}

#[test]
fn change_after_the_journal_was_exchanged_can_be_undone() {
    let (one, other) = two_copies();
    interrupt(other.path());
    let mut complete = fs::read(journal(other.path())).unwrap();
    complete[..28].fill(0);
    let mut vault = try_unlock(one.path(), FIRST).unwrap();
    save(&mut vault, "more");
    let is_whole = |stopped: &Path| {
        let vault = try_unlock(stopped, FIRST);
        vault.is_ok_and(|vault| notes(&vault) == ["common", "mine", "more"])
    };
    for round in 0..2 {
        exchange_journal(one.path(), &complete);
        assert!(vault.is_in_place(), "round {round}");
        assert!(is_whole(copy_amid_change(&mut vault, one.path()).path()), "round {round}");
        fs::remove_file(journal(one.path())).unwrap();
        assert!(is_whole(copy_amid_change(&mut vault, one.path()).path()), "removed, round {round}");
    }
    // The control: what is left if the journal is exchanged and the change written all the same.
    let stopped = copy_amid_change(&mut vault, one.path());
    exchange_journal(stopped.path(), &complete);
    assert!(!is_whole(stopped.path()));
    assert_eq!(reopened(one.path(), vault), ["common", "mine", "more"]);
}

#[test]
fn unfinished_change_of_another_copy_beside_the_open_file_is_told() {
    let (one, other) = two_copies();
    interrupt(other.path());
    let foreign = fs::read(journal(other.path())).unwrap();
    let mut complete = foreign.clone();
    complete[..28].fill(0);
    for was_saved in [false, true] {
        // A vault that is locked beside a foreign journal stays open until its process ends.
        let [data, next] = std::array::from_fn(|_| tempfile::tempdir().unwrap());
        copy_folder(&one.path().join("vault"), &data.path().join("vault"));
        let mut vault = try_unlock(data.path(), FIRST).unwrap();
        if was_saved {
            save(&mut vault, "saved");
        }
        let before = fs::read(database(data.path())).unwrap();
        exchange_journal(data.path(), &foreign);
        assert!(!vault.is_in_place());
        vault.back_up_into(&data.path().join("backup"), &PAPERS).unwrap();
        for _ in 0..2 {
            assert!(matches!(try_save(&mut vault, "refused"), Err(Error::FileExchanged)));
        }
        vault.lock().unwrap();
        assert_eq!(fs::read(database(data.path())).unwrap(), before);
        assert_eq!(fs::read(journal(data.path())).unwrap(), foreign, "it is not ours to remove");

        copy_folder(&data.path().join("vault"), &next.path().join("vault"));
        assert!(matches!(try_unlock(next.path(), FIRST), Err(Error::ForeignJournal)));
        fs::remove_file(journal(next.path())).unwrap();
        let mut vault = try_unlock(next.path(), FIRST).unwrap();
        for (journal, can_save) in [(&foreign, false), (&complete, true)] {
            exchange_journal(next.path(), journal);
            assert_eq!(vault.is_in_place(), can_save);
            assert_eq!(try_save(&mut vault, "after").is_ok(), can_save, "once the other program is done");
        }
        let saved: &[&str] = if was_saved { &["saved"] } else { &[] };
        assert_eq!(reopened(next.path(), vault), [&["common", "mine"], saved, &["after"]].concat());
    }
}

#[test]
fn own_unfinished_change_is_undone() {
    let (one, _) = two_copies();
    interrupt(one.path());
    let vault = try_unlock(one.path(), FIRST).unwrap();
    assert_eq!(notes(&vault), ["common", "mine"]);
    vault.lock().unwrap();
    assert!(!journal(one.path()).exists());
}

/// A vault of many notes with the journal of a change that removed half of them and wrote others.
fn interrupted_change() -> (tempfile::TempDir, Vec<String>) {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..60 {
        save(&mut vault, &testsupport::generated_text(nth, 300));
    }
    let before = notes(&vault);
    vault.lock().unwrap();
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    let interrupted = vault.transact(|db| {
        db.execute("DELETE FROM note WHERE id % 2 = 0", [])?;
        db.execute("UPDATE note SET body = body || ' changed' WHERE id % 3 = 0", [])?;
        // Writes what was changed into the file, with its journal beside it, as before a commit.
        db.cache_flush()?;
        fs::copy(database(data.path()), data.path().join("half.db")).unwrap();
        fs::copy(journal(data.path()), data.path().join("half.journal")).unwrap();
        Err::<(), _>(Error::NoRoom)
    });
    assert!(interrupted.is_err());
    vault.lock().unwrap();
    fs::copy(data.path().join("half.db"), database(data.path())).unwrap();
    fs::copy(data.path().join("half.journal"), journal(data.path())).unwrap();
    (data, before)
}

#[test]
fn damaged_journal_never_silently_loses_or_mixes_notes() {
    let (data, before) = interrupted_change();
    let half = fs::read(database(data.path())).unwrap();
    let whole = fs::read(journal(data.path())).unwrap();
    let mut random = testsupport::Random::new();
    let seed = random.seed();
    let (mut opened, mut refused) = (0, 0);
    let cases = testsupport::repetitions(200, 4_000);
    for case in 0..=cases {
        let mut bytes = whole.clone();
        let context = if case == 0 {
            "undamaged".to_owned()
        } else if case % 4 == 0 {
            let length = random.below(bytes.len() as u64) as usize;
            bytes.truncate(length);
            format!("case {case}, cut to {length}, seed {seed}")
        } else {
            // Every fourth in the header of the journal, where the number of its pages stands.
            let end = if case % 4 == 1 { 28 } else { bytes.len() as u64 };
            let bit = random.below(end * 8) as usize;
            bytes[bit / 8] ^= 1 << (bit % 8);
            format!("case {case}, bit {bit}, seed {seed}")
        };
        fs::write(database(data.path()), &half).unwrap();
        fs::write(journal(data.path()), &bytes).unwrap();
        match try_unlock(data.path(), FIRST) {
            Ok(vault) => {
                opened += 1;
                assert!(notes(&vault) == before, "{context}: other notes than before the change");
                vault.lock().unwrap();
            }
            Err(_) => {
                refused += 1;
                assert!(case > 0, "an undamaged journal is played back");
                assert!(fs::read(database(data.path())).unwrap() == half, "{context}: written");
            }
        }
    }
    assert!(opened > 0 && refused > 0);
    println!(
        "T14: {cases} damaged journals, {opened} undone whole, {refused} refused unchanged (seed {seed})"
    );
}

#[test]
fn journal_of_another_copy_is_refused_and_can_be_read_past() {
    let (one, other) = two_copies();
    interrupt(other.path());
    fs::copy(journal(other.path()), journal(one.path())).unwrap();
    let before = fs::read(database(one.path())).unwrap();
    assert!(matches!(try_unlock(one.path(), FIRST), Err(Error::ForeignJournal)));
    assert_eq!(fs::read(database(one.path())).unwrap(), before);
    let secret = vault::Secret::Passphrase(crate::common::typed(FIRST));
    let folder = vault::VaultFolder::within(one.path());
    let vault = vault::unlock_read_only(&folder, &secret, vault::WorkFactor::FOR_TESTS).unwrap();
    assert_eq!(notes(&vault), ["common", "mine"]);
    drop(vault);
    assert_eq!(fs::read(database(one.path())).unwrap(), before);
    fs::remove_file(journal(one.path())).unwrap();
    assert_eq!(notes(&try_unlock(one.path(), FIRST).unwrap()), ["common", "mine"]);
}

#[test]
fn genuine_pages_of_two_moments_open_for_reading_only() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..60 {
        save(&mut vault, &testsupport::generated_text(nth, 400));
    }
    vault.lock().unwrap();
    let early = fs::read(database(data.path())).unwrap();
    let mut vault = try_unlock(data.path(), FIRST).unwrap();
    vault.transact(|db| Ok::<_, Error>(db.execute("DELETE FROM note WHERE id % 2 = 0", [])?)).unwrap();
    for nth in 100..140 {
        save(&mut vault, &testsupport::generated_text(nth, 700));
    }
    vault.lock().unwrap();

    // As in a copy that was made meanwhile: the first pages early, the others late.
    let mut mixed = fs::read(database(data.path())).unwrap();
    let half = early.len() / 2 / 4096 * 4096;
    mixed[..half].copy_from_slice(&early[..half]);
    let copy = tempfile::tempdir().unwrap();
    copy_folder(&data.path().join("vault"), &copy.path().join("vault"));
    fs::write(database(copy.path()), mixed).unwrap();
    assert!(
        matches!(try_unlock(copy.path(), FIRST), Err(Error::DatabaseDamaged { pages }) if pages.is_empty())
    );
    assert!(try_unlock(data.path(), FIRST).is_ok(), "the one that was copied");
}

#[test]
fn conflicted_copies_are_known_as_other_states_and_nothing_else_is() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    save(&mut vault, "one");
    let folder = data.path().join("vault");
    assert_eq!(vault.other_states(), [""; 0]);
    for (from, to) in [
        ("journal-0001.db", "journal-0001 (conflicted copy).db"),
        ("journal-0001.db", "journal-0001.sync-conflict-20260301-101010-ABCDEFG.db"),
        ("header.json", "header (conflicted copy).json"),
    ] {
        fs::copy(folder.join(from), folder.join(to)).unwrap();
    }
    let foreign = tempfile::tempdir().unwrap();
    create_vault(foreign.path()).lock().unwrap();
    fs::copy(foreign.path().join("vault/journal-0001.db"), folder.join("journal-0002.db")).unwrap();
    fs::copy(foreign.path().join("vault/header.json"), folder.join("header.old.json")).unwrap();
    fs::write(folder.join("notes.txt"), "milk").unwrap();
    assert_eq!(
        vault.other_states(),
        [
            "header (conflicted copy).json",
            "journal-0001 (conflicted copy).db",
            "journal-0001.sync-conflict-20260301-101010-ABCDEFG.db",
        ]
    );
}
