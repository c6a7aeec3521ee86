//! Parts of the sharing log: the entries that stood on a shared summary (table `brought_entry`), without
//! any of their words, and the keys that its file was sealed to (table `brought_key`).

use std::collections::HashMap;

use practice::{Delivery, Recipient};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, check_length};
use crate::ids::{EntryId, SharedSummaryId};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::Store;

/// Longest name of a key, in bytes.
pub(crate) const MAX_LABEL_BYTES: usize = 400;
/// Length of [`SealedToKey::ending`], in bytes.
const ENDING_BYTES: usize = 8;

/// A key that a file was sealed to, as it was at that time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SealedToKey {
    /// The person's own name for it; empty once the key is removed.
    pub label: String,
    /// The last eight characters of its text.
    pub ending: String,
}

/// A shared summary, as an entry that stood on it tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct BroughtOn {
    /// Id of the shared summary.
    pub id: SharedSummaryId,
    /// The day on which it was shared, such as 2026-11-22.
    pub on: String,
    /// Kind of delivery.
    #[serde(rename = "bring")]
    pub delivery: Delivery,
    /// Recipient; none if not stated.
    pub recipient: Option<Recipient>,
}

impl SealedToKey {
    /// The key with this name and text.
    pub fn of(label: &str, public_key: &str) -> Self {
        let start = public_key.len().saturating_sub(ENDING_BYTES);
        Self { label: label.to_owned(), ending: public_key.get(start..).unwrap_or_default().to_owned() }
    }

    /// Checks the lengths.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`], [`Error::NotAKey`].
    pub(crate) fn validate(&self) -> Result<()> {
        check_length("the name of a key", self.label.len(), MAX_LABEL_BYTES)?;
        if self.ending.len() == ENDING_BYTES { Ok(()) } else { Err(Error::NotAKey) }
    }
}

/// Adds an entry of a shared summary; none for one that is gone.
pub(crate) fn insert_entry(
    db: &Connection,
    summary: SharedSummaryId,
    entry: Option<EntryId>,
) -> rusqlite::Result<()> {
    let insert = "INSERT INTO brought_entry (brought, entry)
                  VALUES (?1, (SELECT id FROM entry WHERE id = ?2))";
    db.prepare_cached(insert)?.execute((summary, entry)).map(drop)
}

/// Adds a key of a shared summary.
pub(crate) fn insert_key(
    db: &Connection,
    summary: SharedSummaryId,
    key: &SealedToKey,
) -> rusqlite::Result<()> {
    let insert = "INSERT INTO brought_key (brought, label, ending) VALUES (?1, ?2, ?3)";
    db.prepare_cached(insert)?.execute((summary, &key.label, &key.ending)).map(drop)
}

/// Leaves an empty place for an entry that is removed for good.
pub(crate) fn forget_entry(db: &Connection, entry: EntryId) -> rusqlite::Result<()> {
    let forget = "UPDATE brought_entry SET entry = NULL WHERE entry = ?1";
    db.prepare_cached(forget)?.execute([entry]).map(drop)
}

/// Removes the names of a key from the log. Its last characters stay.
pub(crate) fn forget_names(db: &Connection, public_key: &str) -> rusqlite::Result<()> {
    let SealedToKey { ending, .. } = SealedToKey::of("", public_key);
    db.execute("UPDATE brought_key SET label = '' WHERE ending = ?1", [ending]).map(drop)
}

impl<S: Store> Journal<S> {
    /// Shared summaries on which an entry stood, the latest first by the order of logging. Unreadable
    /// ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn brought_on(&mut self, entry: EntryId) -> Result<Vec<BroughtOn>> {
        self.since_schema(schema::WITH_BROUGHT_NOTES, |journal| {
            let ids: Vec<SharedSummaryId> = journal.store.read_piece(|db| {
                let read =
                    "SELECT DISTINCT brought FROM brought_entry WHERE entry = ?1 ORDER BY brought DESC";
                let mut read = db.prepare_cached(read)?;
                read.query_map([entry], |row| row.get("brought"))?.collect()
            })?;
            let (read, _) = journal.read_all_readable(ids, |journal, id| {
                journal.store.read_piece(|db| read_brought_on(db, id))?.transpose()
            })?;
            Ok(read)
        })
    }

    /// The entries of all shared summaries.
    pub(crate) fn brought_entries(&mut self) -> Result<HashMap<SharedSummaryId, Vec<Option<EntryId>>>> {
        self.since_schema(schema::WITH_BROUGHT_NOTES, |journal| {
            journal.parts_of_summaries("brought_entry", |db, id| {
                let read = "SELECT brought, entry FROM brought_entry WHERE id = ?1";
                let columns = |row: &rusqlite::Row<'_>| Ok((row.get("brought")?, row.get("entry")?));
                db.prepare_cached(read)?.query_row([id], columns).optional()
            })
        })
    }

    /// The keys of all shared summaries.
    pub(crate) fn brought_keys(&mut self) -> Result<HashMap<SharedSummaryId, Vec<SealedToKey>>> {
        self.since_schema(schema::WITH_BROUGHT_NOTES, |journal| {
            journal.parts_of_summaries("brought_key", |db, id| {
                let read = "SELECT brought, label, ending FROM brought_key WHERE id = ?1";
                let columns = |row: &rusqlite::Row<'_>| {
                    let key = SealedToKey { label: row.get("label")?, ending: row.get("ending")? };
                    Ok((row.get("brought")?, key))
                };
                db.prepare_cached(read)?.query_row([id], columns).optional()
            })
        })
    }

    /// The rows of a table that belong to shared summaries, the earliest first.
    pub(crate) fn parts_of_summaries<T>(
        &mut self,
        table: &str,
        read: impl Fn(&Connection, i64) -> rusqlite::Result<Option<(SharedSummaryId, T)>>,
    ) -> Result<HashMap<SharedSummaryId, Vec<T>>> {
        let mut parts: HashMap<_, Vec<_>> = HashMap::new();
        let ids = self.row_ids(table, &format!("SELECT id FROM {table} ORDER BY id DESC"))?;
        let (rows, _) = self.read_all_readable(ids.into_iter().rev(), |journal, id| {
            Ok(journal.store.read_piece(|db| read(db, id))?)
        })?;
        for (summary, part) in rows {
            parts.entry(summary).or_default().push(part);
        }
        Ok(parts)
    }
}

fn read_brought_on(db: &Connection, id: SharedSummaryId) -> rusqlite::Result<Option<Result<BroughtOn>>> {
    let read = "SELECT brought_on, bring, recipient FROM brought WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        let (on, bring) = (row.get("brought_on")?, row.get::<_, String>("bring")?);
        let recipient = row.get::<_, Option<String>>("recipient")?;
        let known = |code: String| Recipient::from_code(&code).ok_or(Error::Unreadable("recipient"));
        let card = || {
            Ok(BroughtOn {
                id,
                on,
                delivery: Delivery::from_code(&bring).ok_or(Error::Unreadable("bring"))?,
                recipient: recipient.map(known).transpose()?,
            })
        };
        Ok(card())
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}
