//! Sharing log: summaries that were shown, printed or saved for somebody. It knows which entries stood
//! on them, and holds neither their text nor the phrase of a sealed file.

use std::collections::HashMap;

use chrono::NaiveDate;
use practice::{Delivery, Recipient};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::ids::{EntryId, SharedSummaryId};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};
use crate::supervision::brought::{self, SealedToKey};

/// A summary that is shared now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSummary {
    /// Date of today.
    pub on: NaiveDate,
    /// Kind of delivery.
    pub delivery: Delivery,
    /// Recipient; none if not stated.
    pub recipient: Option<Recipient>,
    /// First day that the summary covers.
    pub first: NaiveDate,
    /// Last day that the summary covers.
    pub last: NaiveDate,
    /// SHA-256 of the document, in hexadecimal.
    pub document: String,
    /// Entries that stand on it.
    pub entries: Vec<EntryId>,
    /// Keys that its file is sealed to.
    pub keys: Vec<SealedToKey>,
}

/// A sealed file of a shared summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SharedFile {
    /// Format: `page` for a file that opens itself in a browser, `age` for an age file.
    pub form: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// A shared summary in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SharedSummaryCard {
    /// Id of the shared summary.
    pub id: SharedSummaryId,
    /// The day on which it was shared, such as 2026-11-22.
    pub on: String,
    /// Kind of delivery.
    #[serde(rename = "bring")]
    pub delivery: Delivery,
    /// Recipient; none if not stated.
    pub recipient: Option<Recipient>,
    /// First day that the summary covers.
    pub first: String,
    /// Last day that the summary covers.
    pub last: String,
    /// SHA-256 of the document, in hexadecimal.
    pub document: String,
    /// Its sealed files, in the order in which they were saved.
    pub files: Vec<SharedFile>,
    /// Entries that stood on it; none in the place of one that was removed for good. Empty if it was
    /// logged before entries were.
    pub entries: Vec<Option<EntryId>>,
    /// Keys that its file was sealed to, as they were at that time.
    pub keys: Vec<SealedToKey>,
}

fn insert_summary(db: &Connection, summary: &SharedSummary) -> Result<SharedSummaryId> {
    db.execute(
        "INSERT INTO brought (brought_on, bring, recipient, first_on, last_on, document)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            summary.on.to_string(),
            summary.delivery.code(),
            summary.recipient.map(Recipient::code),
            summary.first.to_string(),
            summary.last.to_string(),
            &summary.document,
        ),
    )?;
    let id = SharedSummaryId(db.last_insert_rowid());
    for entry in &summary.entries {
        brought::insert_entry(db, id, Some(*entry))?;
    }
    for key in &summary.keys {
        brought::insert_key(db, id, key)?;
    }
    Ok(id)
}

fn insert_file(db: &Connection, summary: SharedSummaryId, file: &SharedFile) -> Result<()> {
    let note = "INSERT INTO brought_file (brought, form, sha256) VALUES (?1, ?2, ?3)";
    Ok(db.execute(note, (summary, &file.form, &file.sha256)).map(drop)?)
}

impl<S: Store> Journal<S> {
    /// Logs a shared summary.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written.
    pub fn log_shared(&mut self, summary: &SharedSummary) -> Result<SharedSummaryId> {
        transact(&mut self.store, summary.on, |db| insert_summary(db, summary))
    }

    /// Logs a shared summary with its sealed file: both, or neither.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written.
    pub fn log_sealed(&mut self, summary: &SharedSummary, file: &SharedFile) -> Result<SharedSummaryId> {
        transact(&mut self.store, summary.on, |db| {
            let id = insert_summary(db, summary)?;
            insert_file(db, id, file)?;
            Ok(id)
        })
    }

    /// Logs a further sealed file of a shared summary.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written, which refuses an id that was never given.
    pub fn log_shared_file(&mut self, summary: SharedSummaryId, file: &SharedFile) -> Result<()> {
        transact_undated(&mut self.store, |db| insert_file(db, summary, file))
    }

    /// All shared summaries, the latest first by the order of logging. Unreadable summaries and
    /// files are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn sharing_log(&mut self) -> Result<Vec<SharedSummaryCard>> {
        self.since_schema(schema::WITH_SUMMARIES, |journal| {
            let mut files = journal.shared_files()?;
            let (mut entries, mut keys) = (journal.brought_entries()?, journal.brought_keys()?);
            let ids = journal.row_ids("brought", "SELECT id FROM brought ORDER BY id DESC")?;
            let (cards, _) = journal.read_all_readable(ids, |journal, id| {
                let id = SharedSummaryId(id);
                let Some(row) = journal.store.read_piece(|db| SharedSummaryRow::read(db, id))? else {
                    return Ok(None);
                };
                let entries = entries.remove(&id).unwrap_or_default();
                let keys = keys.remove(&id).unwrap_or_default();
                row.into_card(files.remove(&id).unwrap_or_default(), entries, keys).map(Some)
            })?;
            Ok(cards)
        })
    }

    fn shared_files(&mut self) -> Result<HashMap<SharedSummaryId, Vec<SharedFile>>> {
        self.parts_of_summaries("brought_file", read_shared_file)
    }
}

fn read_shared_file(db: &Connection, id: i64) -> rusqlite::Result<Option<(SharedSummaryId, SharedFile)>> {
    let read = "SELECT brought, form, sha256 FROM brought_file WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        Ok((row.get("brought")?, SharedFile { form: row.get("form")?, sha256: row.get("sha256")? }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}

/// A row of the table `brought`.
struct SharedSummaryRow {
    id: SharedSummaryId,
    brought_on: String,
    delivery: String,
    recipient: Option<String>,
    first_on: String,
    last_on: String,
    document: String,
}

impl SharedSummaryRow {
    fn read(db: &Connection, id: SharedSummaryId) -> rusqlite::Result<Option<Self>> {
        let read =
            "SELECT id, brought_on, bring, recipient, first_on, last_on, document FROM brought WHERE id = ?1";
        let columns = |row: &rusqlite::Row<'_>| {
            Ok(Self {
                id: row.get("id")?,
                brought_on: row.get("brought_on")?,
                delivery: row.get("bring")?,
                recipient: row.get("recipient")?,
                first_on: row.get("first_on")?,
                last_on: row.get("last_on")?,
                document: row.get("document")?,
            })
        };
        db.prepare_cached(read)?.query_row([id], columns).optional()
    }

    /// Decodes the row.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`].
    fn into_card(
        self,
        files: Vec<SharedFile>,
        entries: Vec<Option<EntryId>>,
        keys: Vec<SealedToKey>,
    ) -> Result<SharedSummaryCard> {
        let known = |code: String| Recipient::from_code(&code).ok_or(Error::Unreadable("recipient"));
        Ok(SharedSummaryCard {
            id: self.id,
            on: self.brought_on,
            delivery: Delivery::from_code(&self.delivery).ok_or(Error::Unreadable("bring"))?,
            recipient: self.recipient.map(known).transpose()?,
            first: self.first_on,
            last: self.last_on,
            document: self.document,
            files,
            entries,
            keys,
        })
    }
}
