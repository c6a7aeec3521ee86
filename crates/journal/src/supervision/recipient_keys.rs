//! Public keys of people whom pages are sealed to (table `recipient_key`). Nothing here is secret.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::error::{Error, Result, check_length};
use crate::ids::RecipientKeyId;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};
use crate::supervision::brought::{self, MAX_LABEL_BYTES};

/// Length of a key's text (C2SP age, "X25519 recipient").
const KEY_BYTES: usize = 62;
/// Characters of a key behind its `age1` (BIP 173).
const KEY_CHARS: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// A public key that pages can be sealed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StoredKey {
    /// Id of the key in this notebook.
    pub id: RecipientKeyId,
    /// The person's own name for it.
    pub label: String,
    /// Its text, `age1…`, in lower case.
    pub public_key: String,
    /// The day on which it was added, such as 2026-11-22.
    pub created_on: String,
    /// The day on which a page was last sealed to it.
    pub last_used_on: Option<String>,
    /// False for a key or a name that came with an archive, until the person has compared the key with
    /// its owner.
    pub is_compared: bool,
}

/// Checks the name of a key.
///
/// # Errors
///
/// [`Error::NothingToSave`] without a name, [`Error::TooLong`].
fn validate_label(label: &str) -> Result<()> {
    if label.trim().is_empty() {
        return Err(Error::NothingToSave);
    }
    check_length("the name of a key", label.len(), MAX_LABEL_BYTES)
}

/// Checks the name and the text of a key, as far as that can be done without cryptography: whoever
/// seals checks its checksum.
///
/// # Errors
///
/// [`Error::NothingToSave`] without a name, [`Error::TooLong`]; [`Error::NotAKey`].
pub(crate) fn validate(label: &str, public_key: &str) -> Result<()> {
    validate_label(label)?;
    let is_key = public_key.len() == KEY_BYTES
        && public_key.strip_prefix("age1").is_some_and(|rest| rest.chars().all(|c| KEY_CHARS.contains(c)));
    if is_key { Ok(()) } else { Err(Error::NotAKey) }
}

impl<S: Store> Journal<S> {
    /// All keys, in the order in which they were added. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn recipient_keys(&mut self) -> Result<Vec<StoredKey>> {
        self.since_schema(schema::WITH_SESSIONS, |journal| {
            let knows_compared = journal.schema >= schema::WITH_BROUGHT_NOTES;
            journal.read_records("recipient_key", |db, id| read_key(db, RecipientKeyId(id), knows_compared))
        })
    }

    /// Adds a key. Its text is that of a key whose checksum was found right.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a name, [`Error::TooLong`], [`Error::NotAKey`];
    /// [`Error::KeyKnown`] if it is there already; [`Error::Vault`] if the notebook is read-only, the
    /// drive is full, or the database cannot be written. Nothing is changed on an error.
    pub fn add_recipient_key(
        &mut self,
        label: &str,
        public_key: &str,
        today: NaiveDate,
    ) -> Result<RecipientKeyId> {
        validate(label, public_key)?;
        transact(&mut self.store, today, |db| {
            let insert = "INSERT INTO recipient_key (label, public_key, created_on) VALUES (?1, ?2, ?3)
                          ON CONFLICT (public_key) DO NOTHING";
            match db.execute(insert, (label.trim(), public_key, today.to_string()))? {
                1 => Ok(RecipientKeyId(db.last_insert_rowid())),
                _ => Err(Error::KeyKnown),
            }
        })
    }

    /// Notes that a page was sealed to these keys today.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn note_keys_used(&mut self, ids: &[RecipientKeyId], today: NaiveDate) -> Result<()> {
        transact(&mut self.store, today, |db| {
            let mut write = db.prepare("UPDATE recipient_key SET last_used_on = ?2 WHERE id = ?1")?;
            for id in ids {
                write.execute((id, today.to_string()))?;
            }
            Ok(())
        })
    }

    /// Gives a key another name. The sharing log keeps the name of its time.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a name, [`Error::TooLong`]; [`Error::Vault`] if the notebook is
    /// read-only, the drive is full, or the database cannot be written.
    pub fn rename_recipient_key(&mut self, id: RecipientKeyId, label: &str) -> Result<()> {
        validate_label(label)?;
        transact_undated(&mut self.store, |db| {
            let write = "UPDATE recipient_key SET label = ?2 WHERE id = ?1";
            Ok(db.execute(write, (id, label.trim())).map(drop)?)
        })
    }

    /// Notes that the person has compared a key with its owner.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn note_key_compared(&mut self, id: RecipientKeyId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            Ok(db.execute("UPDATE recipient_key SET is_compared = 1 WHERE id = ?1", [id]).map(drop)?)
        })
    }

    /// Deletes a key, and every trace of its name in the file. The sharing log keeps the last characters
    /// of the key.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_recipient_key(&mut self, id: RecipientKeyId) -> Result<()> {
        self.remove_records(|db| {
            let read = "SELECT public_key FROM recipient_key WHERE id = ?1";
            let key = db.query_row(read, [id], |row| row.get::<_, String>("public_key")).optional()?;
            if let Some(key) = key {
                brought::forget_names(db, &key)?;
            }
            db.execute("DELETE FROM recipient_key WHERE id = ?1", [id]).map(drop)
        })
    }
}

/// Adds a key from another state or an archive; true if anything changed here. Of a key that is here
/// already under another name both names stay, as long as there is room for them. A name that nobody
/// has compared with its owner leaves the key not compared.
pub(crate) fn bring(db: &Connection, id: Option<RecipientKeyId>, key: &StoredKey) -> rusqlite::Result<bool> {
    let bring = "INSERT INTO recipient_key (id, label, public_key, created_on, last_used_on, is_compared)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (public_key) DO UPDATE SET label = label || ' / ' || excluded.label,
                                                        is_compared = min(is_compared, excluded.is_compared)
                 WHERE instr(label, excluded.label) = 0
                 AND octet_length(label) + octet_length(excluded.label) + 3 <= ?7";
    let most = u32::try_from(MAX_LABEL_BYTES).unwrap_or(u32::MAX);
    let StoredKey { label, public_key, created_on, last_used_on, is_compared, .. } = key;
    Ok(db.execute(bring, (id, label, public_key, created_on, last_used_on, is_compared, most))? > 0)
}

fn read_key(
    db: &Connection,
    id: RecipientKeyId,
    knows_compared: bool,
) -> rusqlite::Result<DecodedRow<StoredKey>> {
    let compared = if knows_compared { "is_compared" } else { "1" };
    let read = format!(
        "SELECT label, public_key, created_on, last_used_on, {compared} AS is_compared
         FROM recipient_key WHERE id = ?1"
    );
    let columns = |row: &rusqlite::Row<'_>| {
        Ok(Some(StoredKey {
            id,
            label: row.get("label")?,
            public_key: row.get("public_key")?,
            created_on: row.get("created_on")?,
            last_used_on: row.get("last_used_on")?,
            is_compared: row.get("is_compared")?,
        }))
    };
    db.prepare_cached(&read)?.query_row([id], columns).optional()
}
