//! No error prints a text, a passphrase or a key to the terminal, and so to the system's log.

#![cfg(test)]

mod common;

use std::path::Path;

use common::{
    FIRST, SECOND, create_vault, data_key, new_passphrase, outcome, save, try_create, try_recover,
    try_unlock, typed, words,
};
use testsupport::{child_process, copy_folder, finished, task};
use vault::rusqlite::Connection;
use vault::{Error, RecoveryPhrase, Secret, VaultFolder, WorkFactor, unlock_read_only};

const CANARY: &str = "Xylophone under the almond tree";

#[test]
#[ignore = "the process whose words are caught"]
fn child() {
    let Some((task, data)) = task() else { return };
    match &*task {
        "every trouble" => every_trouble(&data),
        "leave the log on" => {
            let db = Connection::open(data.join("vault/journal-0001.db")).unwrap();
            db.pragma_update(None, "key", format!("x'{}'", "0".repeat(96))).unwrap();
            assert!(db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).is_err());
        }
        other => panic!("{other} is no task"),
    }
}

/// Provokes every error of a vault that needs no special drive, and prints each.
fn every_trouble(data: &Path) {
    let vault = data.join("vault");
    let spoilt = data.join("spoilt");
    let say = |error: &Error| {
        use std::error::Error as _;
        println!("trouble {error} {error:?} {:?}", error.source());
    };
    let spoil = |what: &dyn Fn(&Path)| {
        let _ = std::fs::remove_dir_all(&spoilt);
        copy_folder(&vault, &spoilt.join("vault"));
        what(&spoilt.join("vault"));
        for passphrase in [FIRST, SECOND] {
            let attempt = try_unlock(&spoilt, passphrase);
            let rescue = unlock_read_only(
                &VaultFolder::within(&spoilt),
                &Secret::Passphrase(typed(passphrase)),
                WorkFactor::FOR_TESTS,
            );
            println!("met {}", outcome(&attempt));
            attempt.err().iter().for_each(say);
            // Reading on after a damaged page is what makes SQLCipher print.
            rescue
                .map(|rescued| {
                    rescued.connection().execute_batch("SELECT body FROM note; PRAGMA quick_check")
                })
                .ok();
        }
    };
    let flip = |file: &Path, at: usize| {
        let mut bytes = std::fs::read(file).unwrap();
        bytes[at] ^= 1;
        std::fs::write(file, bytes).unwrap();
    };
    let database = |folder: &Path| folder.join("journal-0001.db");
    spoil(&|_| {});
    (0..12).for_each(|page| spoil(&|folder| flip(&database(folder), page * 4096 + 900)));
    spoil(&|folder| flip(&database(folder), 3));
    spoil(&|folder| std::fs::write(database(folder), vec![1; 40_960]).unwrap());
    spoil(&|folder| std::fs::remove_file(database(folder)).unwrap());
    spoil(&|folder| std::fs::write(folder.join("journal-0001.db-wal"), CANARY).unwrap());
    spoil(&|folder| ["header.json", "header.copy.json"].iter().for_each(|copy| flip(&folder.join(copy), 40)));
    spoil(&|folder| {
        ["header.json", "header.copy.json"]
            .iter()
            .for_each(|copy| std::fs::remove_file(folder.join(copy)).unwrap());
    });
    let mut open = try_unlock(data, FIRST).unwrap();
    println!("met {}", outcome(&try_unlock(data, FIRST)));
    println!("met {}", outcome(&try_create(data, FIRST)));
    open.change_passphrase(&new_passphrase(SECOND)).unwrap();
    assert!(open.verify_passphrase(&typed(FIRST)).is_err());
    open.rotate_key(&new_passphrase(FIRST)).unwrap();
    open.lock().unwrap();
    println!(
        "met {}",
        outcome(&try_recover(data, &words(&RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap())))
    );
}

#[test]
fn errors_print_no_text_passphrase_or_key() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = create_vault(data.path());
    for nth in 0..60 {
        save(&mut vault, &format!("{CANARY} {}", testsupport::generated_text(nth, 200)));
    }
    let sheet = RecoveryPhrase::generate(vault::PhraseForm::ENGLISH).unwrap();
    vault.set_recovery_phrase(&sheet).unwrap();
    vault.lock().unwrap();
    let (key, salt) = data_key(&data.path().join("vault"), FIRST);
    let secrets = [CANARY.to_owned(), FIRST.to_owned(), SECOND.to_owned(), key, salt, words(&sheet)];

    let run = |task: &str| {
        let done = finished(child_process(task, data.path()).env("RUST_LOG", "trace"));
        [done.stdout, done.stderr].concat()
    };
    let printed = |text: &[u8]| {
        let text = String::from_utf8_lossy(text).to_lowercase();
        let found = secrets.iter().filter(|secret| text.contains(&secret.to_lowercase())).count();
        (found, text.contains("hmac check failed"))
    };
    // First the control: the other run rotates the key.
    let control = run("leave the log on");
    assert!(printed(&control).1, "{}", String::from_utf8_lossy(&control));
    let said = run("every trouble");
    assert_eq!(printed(&said), (0, false), "{}", String::from_utf8_lossy(&said));
    assert_eq!(printed(FIRST.as_bytes()), (1, false));
    let said = String::from_utf8(said).unwrap();
    let mut met: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("met ")).collect();
    met.sort_unstable();
    met.dedup();
    assert!(met.len() >= 10, "{met:?}");
    println!(
        "{} kinds of trouble met, {} bytes caught, 0 words, 0 passphrases, 0 keys, 0 words of SQLCipher's; control: \
         with its log left on it says \"hmac check failed\"",
        met.len(),
        said.len()
    );
}
