//! Setup shared by the tests of the vault.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

use std::path::Path;

use vault::rusqlite::Connection;
use vault::{
    Error, NewPassphrase, Passphrase, RecoveryPhrase, Result, Secret, Vault, VaultFolder, WorkFactor, create,
    unlock,
};

pub(crate) const FIRST: &str = "the heron waited by the tram stop";
pub(crate) const SECOND: &str = "nine quiet lamps along the river";

/// A small schema like the journal's: text, and a search index changed in the same transaction.
const TABLES: &str = "
    CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE note_index USING fts5 (body, content = 'note', content_rowid = 'id');
    INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER note_kept AFTER INSERT ON note BEGIN
        INSERT INTO note_index (rowid, body) VALUES (new.id, new.body);
    END;
    CREATE TRIGGER note_changed AFTER UPDATE ON note BEGIN
        INSERT INTO note_index (note_index, rowid, body) VALUES ('delete', old.id, old.body);
        INSERT INTO note_index (rowid, body) VALUES (new.id, new.body);
    END;
    CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
        INSERT INTO note_index (note_index, rowid, body) VALUES ('delete', old.id, old.body);
    END;
    PRAGMA user_version = 7;
";

pub(crate) fn create_schema(db: &mut Connection) -> Result<()> {
    Ok(db.execute_batch(TABLES)?)
}

pub(crate) fn typed(passphrase: &str) -> Passphrase {
    Passphrase::from_typed(passphrase).unwrap()
}

pub(crate) fn new_passphrase(passphrase: &str) -> NewPassphrase {
    NewPassphrase::choose(&typed(passphrase)).unwrap()
}

pub(crate) fn try_create(data: &Path, passphrase: &str) -> Result<Vault> {
    create(&VaultFolder::within(data), &new_passphrase(passphrase), WorkFactor::FOR_TESTS, create_schema)
}

pub(crate) fn create_vault(data: &Path) -> Vault {
    try_create(data, FIRST).unwrap()
}

pub(crate) fn try_unlock(data: &Path, passphrase: &str) -> Result<Vault> {
    unlock(&VaultFolder::within(data), &Secret::Passphrase(typed(passphrase)), WorkFactor::FOR_TESTS)
}

pub(crate) fn try_recover(data: &Path, words: &str) -> Result<Vault> {
    let secret = Secret::Recovery(RecoveryPhrase::from_typed(words).unwrap());
    unlock(&VaultFolder::within(data), &secret, WorkFactor::FOR_TESTS)
}

pub(crate) fn words(phrase: &RecoveryPhrase) -> String {
    phrase.parts().collect::<Vec<_>>().join(" ")
}

pub(crate) fn try_save(vault: &mut Vault, body: &str) -> Result<i64> {
    vault.transact(|db| {
        db.execute("INSERT INTO note (body) VALUES (?1)", [body])?;
        Ok(db.last_insert_rowid())
    })
}

pub(crate) fn save(vault: &mut Vault, body: &str) -> i64 {
    try_save(vault, body).unwrap()
}

pub(crate) fn notes(vault: &Vault) -> Vec<String> {
    let mut read = vault.connection().prepare("SELECT body FROM note ORDER BY id").unwrap();
    read.query_map([], |row| row.get("body")).unwrap().map(|body| body.unwrap()).collect()
}

/// Errors found in an open vault by all checks of SQLite, its search index and SQLCipher.
pub(crate) fn integrity_errors(vault: &Vault) -> Vec<String> {
    let mut found = Vec::new();
    for pragma in ["cipher_integrity_check", "quick_check"] {
        let mut check = vault.connection().prepare(&format!("PRAGMA {pragma}")).unwrap();
        let rows = check.query_map([], |row| row.get::<_, String>(0)).unwrap();
        found.extend(rows.map(|row| row.unwrap()).filter(|row| row != "ok"));
    }
    let index = "INSERT INTO note_index (note_index, rank) VALUES ('integrity-check', 1)";
    if let Err(error) = vault.connection().execute_batch(index) {
        found.push(format!("search index: {error}"));
    }
    found
}

/// The name of an error's variant.
pub(crate) fn name_of(error: &Error) -> String {
    let whole = format!("{error:?}");
    whole.split([' ', '(', '{']).next().unwrap().to_owned()
}

/// The name of the variant that an attempt ended with, or `opened`.
pub(crate) fn outcome(attempt: &Result<Vault>) -> String {
    attempt.as_ref().map_or_else(name_of, |_| "opened".to_owned())
}

/// The data key and its salt, as the passphrase slot of the vault in `folder` gives them.
pub(crate) fn data_key(folder: &Path, passphrase: &str) -> (String, String) {
    let header = std::fs::read(folder.join("header.json")).unwrap();
    let header: serde_json::Value = serde_json::from_slice(&header).unwrap();
    let identity = age::scrypt::Identity::new(passphrase.into());
    let payload = age::decrypt(&identity, header["slots"][0]["age"].as_str().unwrap().as_bytes()).unwrap();
    let payload: serde_json::Value = serde_json::from_slice(&payload).unwrap();
    let member = |name: &str| payload[name].as_str().unwrap().to_owned();
    (member("key"), member("salt"))
}
