//! What was brought to someone, and how. Neither its words nor the phrase of a locked file are kept here.

use std::collections::HashMap;

use chrono::NaiveDate;
use practice::{Delivery, Recipient};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::tables::{Store, change};
use crate::{Error, Journal, Result, SharedSummaryId, days, schema};

/// A page that a person brings to someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSummary {
    /// Today.
    pub on: NaiveDate,
    /// In which way.
    pub bring: Delivery,
    /// To whom; `None` where that was not said.
    pub recipient: Option<Recipient>,
    /// The first of the days that it is about.
    pub first: NaiveDate,
    /// The last of them.
    pub last: NaiveDate,
    /// SHA-256 of the page, in hexadecimal.
    pub document: String,
}

/// A locked file that was saved of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SharedFile {
    /// `page` for one that opens itself in a browser, `age` for the other.
    pub form: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// A page that was brought to someone, in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SharedSummaryCard {
    /// Which one.
    pub id: SharedSummaryId,
    /// The day on which it was, 2026-11-22.
    pub on: String,
    /// In which way.
    pub bring: Delivery,
    /// To whom; none where that was not said.
    pub recipient: Option<Recipient>,
    /// The first of the days that it is about.
    pub first: String,
    /// The last of them.
    pub last: String,
    /// SHA-256 of the page, in hexadecimal.
    pub document: String,
    /// The locked files that were saved of it, in that order.
    pub files: Vec<SharedFile>,
}

fn insert(db: &Connection, brought: &SharedSummary) -> Result<SharedSummaryId> {
    days::note(db, brought.on)?;
    db.execute(
        "INSERT INTO brought (brought_on, bring, recipient, first_on, last_on, document)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            brought.on.to_string(),
            brought.bring.code(),
            brought.recipient.map(Recipient::code),
            brought.first.to_string(),
            brought.last.to_string(),
            &brought.document,
        ),
    )?;
    Ok(SharedSummaryId(db.last_insert_rowid()))
}

fn insert_file(db: &Connection, brought: SharedSummaryId, file: &SharedFile) -> Result<()> {
    let note = "INSERT INTO brought_file (brought, form, sha256) VALUES (?1, ?2, ?3)";
    Ok(db.execute(note, (brought, &file.form, &file.sha256)).map(drop)?)
}

impl<S: Store> Journal<S> {
    /// Notes that a page is brought to someone.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn log_shared(&mut self, brought: &SharedSummary) -> Result<SharedSummaryId> {
        change(&mut self.tables, |db| insert(db, brought))
    }

    /// Notes that a page is brought to someone as a locked file, and which file that is: both, or neither.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn log_sealed(&mut self, brought: &SharedSummary, file: &SharedFile) -> Result<SharedSummaryId> {
        change(&mut self.tables, |db| {
            let id = insert(db, brought)?;
            insert_file(db, id, file)?;
            Ok(id)
        })
    }

    /// Notes that another locked file was saved of what was brought.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's, which refuses an id that was never given.
    pub fn log_shared_file(&mut self, brought: SharedSummaryId, file: &SharedFile) -> Result<()> {
        change(&mut self.tables, |db| insert_file(db, brought, file))
    }

    /// Everything that was brought to someone, the latest first, whatever the clock said. What cannot be read is left out,
    /// a page as well as a single file of one.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn sharing_log(&mut self) -> Result<Vec<SharedSummaryCard>> {
        if self.schema < schema::WITH_PAGES_TO_BRING {
            return Ok(Vec::new());
        }
        let mut files = self.brought_files()?;
        let mut cards = Vec::new();
        for id in self.ids("brought", "SELECT id FROM brought ORDER BY id DESC")? {
            match self.tables.read_piece(|db| BroughtRow::read(db, SharedSummaryId(id))) {
                Ok(Some(row)) => {
                    let of_it = files.remove(&SharedSummaryId(id)).unwrap_or_default();
                    // None for what only another version can understand.
                    cards.extend(row.into_card(of_it).ok());
                }
                Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(cards)
    }

    fn brought_files(&mut self) -> Result<HashMap<SharedSummaryId, Vec<SharedFile>>> {
        let mut files: HashMap<_, Vec<_>> = HashMap::new();
        let ids = self.ids("brought_file", "SELECT id FROM brought_file ORDER BY id DESC")?;
        for id in ids.into_iter().rev() {
            match self.tables.read_piece(|db| read_file(db, id)) {
                Ok(Some((brought, file))) => files.entry(brought).or_default().push(file),
                Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(files)
    }
}

fn read_file(db: &Connection, id: i64) -> rusqlite::Result<Option<(SharedSummaryId, SharedFile)>> {
    let read = "SELECT brought, form, sha256 FROM brought_file WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        Ok((row.get("brought")?, SharedFile { form: row.get("form")?, sha256: row.get("sha256")? }))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}

/// What was brought, as it is stored.
struct BroughtRow {
    id: SharedSummaryId,
    brought_on: String,
    bring: String,
    recipient: Option<String>,
    first_on: String,
    last_on: String,
    document: String,
}

impl BroughtRow {
    fn read(db: &Connection, id: SharedSummaryId) -> rusqlite::Result<Option<Self>> {
        let read =
            "SELECT id, brought_on, bring, recipient, first_on, last_on, document FROM brought WHERE id = ?1";
        let columns = |row: &rusqlite::Row<'_>| {
            Ok(Self {
                id: row.get("id")?,
                brought_on: row.get("brought_on")?,
                bring: row.get("bring")?,
                recipient: row.get("recipient")?,
                first_on: row.get("first_on")?,
                last_on: row.get("last_on")?,
                document: row.get("document")?,
            })
        };
        db.prepare_cached(read)?.query_row([id], columns).optional()
    }

    /// # Errors
    ///
    /// [`Error::Unreadable`].
    fn into_card(self, files: Vec<SharedFile>) -> Result<SharedSummaryCard> {
        let known = |code: String| Recipient::from_code(&code).ok_or(Error::Unreadable("recipient"));
        Ok(SharedSummaryCard {
            id: self.id,
            on: self.brought_on,
            bring: Delivery::from_code(&self.bring).ok_or(Error::Unreadable("bring"))?,
            recipient: self.recipient.map(known).transpose()?,
            first: self.first_on,
            last: self.last_on,
            document: self.document,
            files,
        })
    }
}
