//! Rows of the table `entry`.

use chrono::NaiveDate;
use practice::{FuzzyDate, Precision, SharingStatus};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::entries::content::Content;
use crate::entries::entry::EntryCard;
use crate::error::{Error, Result};
use crate::ids::EntryId;

/// The columns of an entry that a list shows.
pub(crate) struct CardRow {
    pub(crate) id: EntryId,
    pub(crate) kind: String,
    pub(crate) title: String,
    occurred_on: String,
    date_precision: String,
    share: String,
    pub(crate) binned_on: Option<String>,
    beginning: String,
}

impl CardRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            occurred_on: row.get("occurred_on")?,
            date_precision: row.get("date_precision")?,
            share: row.get("share")?,
            binned_on: row.get("binned_on")?,
            beginning: row.get("beginning")?,
        })
    }

    /// The row of the entry `id`, if there is one.
    pub(crate) fn read(db: &Connection, id: EntryId) -> rusqlite::Result<Option<Self>> {
        let read = "SELECT id, kind, title, occurred_on, date_precision, share, binned_on, beginning
                    FROM entry WHERE id = ?1";
        db.prepare_cached(read)?.query_row([id], Self::from_row).optional()
    }

    /// Decodes the row.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`].
    pub(crate) fn into_card(self) -> Result<EntryCard> {
        Ok(EntryCard {
            id: self.id,
            kind: self.kind,
            title: self.title,
            date: parse_date(&self.occurred_on, &self.date_precision)?,
            share: SharingStatus::from_code(&self.share).ok_or(Error::Unreadable("share"))?,
            beginning: self.beginning,
            binned_on: self.binned_on,
        })
    }
}

/// Decodes a stored date.
///
/// # Errors
///
/// [`Error::Unreadable`].
pub(crate) fn parse_date(on: &str, precision: &str) -> Result<FuzzyDate> {
    let on: NaiveDate = on.parse().map_err(|_| Error::Unreadable("occurred_on"))?;
    let precision = Precision::from_code(precision).ok_or(Error::Unreadable("date_precision"))?;
    Ok(FuzzyDate { on, precision })
}

/// A row of the table `entry`.
pub(crate) struct EntryRow {
    pub(crate) form_snapshot: i64,
    pub(crate) form: String,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) created_on: String,
    pub(crate) updated_on: String,
    pub(crate) binned_on: Option<String>,
    pub(crate) beginning: String,
    content: String,
}

impl EntryRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            form_snapshot: row.get("form_words")?,
            form: row.get("form")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            created_on: row.get("created_on")?,
            updated_on: row.get("updated_on")?,
            binned_on: row.get("binned_on")?,
            beginning: row.get("beginning")?,
            content: row.get("content")?,
        })
    }

    /// The row of the entry `id`, if there is one.
    pub(crate) fn read(db: &Connection, id: EntryId) -> rusqlite::Result<Option<Self>> {
        let read =
            "SELECT form_words, form, kind, title, created_on, updated_on, binned_on, beginning, content
                    FROM entry WHERE id = ?1";
        db.prepare_cached(read)?.query_row([id], Self::from_row).optional()
    }

    /// The row of the entry `id`.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`].
    pub(crate) fn existing(db: &Connection, id: EntryId) -> Result<Self> {
        Self::read(db, id)?.ok_or(Error::NoSuchEntry)
    }

    pub(crate) fn content(&self) -> Result<Content> {
        Content::from_json(&self.content)
    }

    pub(crate) fn raw_content(&self) -> &str {
        &self.content
    }
}

/// Replaces the content of an entry.
pub(crate) fn write_content(
    db: &Connection,
    id: EntryId,
    content: &Content,
    beginning: &str,
    updated_on: &str,
) -> Result<()> {
    let write =
        "UPDATE entry SET occurred_on = ?2, date_precision = ?3, share = ?4, updated_on = ?5, beginning = ?6,
                 content = ?7 WHERE id = ?1";
    db.prepare_cached(write)?.execute((
        id,
        content.date.on.to_string(),
        content.date.precision.code(),
        content.share.code(),
        updated_on,
        beginning,
        content.to_json()?,
    ))?;
    Ok(())
}
