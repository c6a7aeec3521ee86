//! T21: no trouble, however it is met, puts a word, a passphrase or a key on the terminal, and so into the system's log.

#![cfg(test)]

mod common;

use std::path::Path;

use common::listing::copy_folder;
use common::outside::{child_process, finished, task};
use common::{
    FIRST, SECOND, chosen, data_key, ending, keep, made, opened, recovered, try_to_make, typed, words,
};
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

/// Meets every kind of trouble that a vault without a special drive can have, and prints how each prints itself.
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
            let attempt = opened(&spoilt, passphrase);
            let rescue = unlock_read_only(
                &VaultFolder::within(&spoilt),
                &Secret::Passphrase(typed(passphrase)),
                WorkFactor::FOR_TESTS,
            );
            println!("met {}", ending(&attempt));
            attempt.err().iter().for_each(say);
            // Reading on where pages are damaged is what makes SQLCipher talk.
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
    let mut open = opened(data, FIRST).unwrap();
    println!("met {}", ending(&opened(data, FIRST)));
    println!("met {}", ending(&try_to_make(data, FIRST)));
    open.change_passphrase(&chosen(SECOND)).unwrap();
    assert!(open.verify_passphrase(&typed(FIRST)).is_err());
    open.rotate_key(&chosen(FIRST)).unwrap();
    open.lock().unwrap();
    println!("met {}", ending(&recovered(data, &words(&RecoveryPhrase::generate().unwrap()))));
}

#[test]
fn no_trouble_prints_a_word_a_passphrase_or_a_key() {
    let data = tempfile::tempdir().unwrap();
    let mut vault = made(data.path());
    for nth in 0..60 {
        keep(&vault, &format!("{CANARY} {}", common::prose(nth, 200)));
    }
    let sheet = RecoveryPhrase::generate().unwrap();
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
    // First the control: the other run renews the key.
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
        "T21: {} kinds of trouble met, {} bytes caught, 0 words, 0 passphrases, 0 keys, 0 words of SQLCipher's; control: \
         with its log left on it says \"hmac check failed\"",
        met.len(),
        said.len()
    );
}
