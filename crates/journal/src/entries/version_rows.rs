//! Rows of the table `earlier_version`.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::entries::content::Content;
use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::ids::{EntryId, VersionId};

/// Archives the current content of an entry as an earlier version.
pub(crate) fn archive_version(
    db: &Connection,
    id: EntryId,
    row: &EntryRow,
    today: NaiveDate,
) -> rusqlite::Result<()> {
    let insert = "INSERT INTO earlier_version (entry, updated_on, replaced_on, beginning, content)
                  VALUES (?1, ?2, ?3, ?4, ?5)";
    db.prepare_cached(insert)?.execute((
        id,
        &row.updated_on,
        today.to_string(),
        &row.beginning,
        row.raw_content(),
    ))?;
    Ok(())
}

/// A row of the table `earlier_version`.
pub(crate) struct VersionRow {
    pub(crate) entry: EntryId,
    pub(crate) updated_on: String,
    pub(crate) replaced_on: String,
    pub(crate) beginning: String,
    content: String,
}

impl VersionRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            entry: row.get("entry")?,
            updated_on: row.get("updated_on")?,
            replaced_on: row.get("replaced_on")?,
            beginning: row.get("beginning")?,
            content: row.get("content")?,
        })
    }

    pub(crate) fn read(db: &Connection, id: VersionId) -> rusqlite::Result<Option<Self>> {
        let read =
            "SELECT entry, updated_on, replaced_on, beginning, content FROM earlier_version WHERE id = ?1";
        db.prepare_cached(read)?.query_row([id], Self::from_row).optional()
    }

    /// Content of the version, with the current sharing status of its entry.
    pub(crate) fn content(&self, entry: &EntryRow) -> Result<Content> {
        Ok(Content { share: entry.content()?.share, ..Content::from_json(&self.content)? })
    }

    /// Content of the version, as it was stored.
    pub(crate) fn own_content(&self) -> Result<Content> {
        Content::from_json(&self.content)
    }
}
