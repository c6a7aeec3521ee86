//! Rows of the table `earlier_version`.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::entries::content::Content;
use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::ids::{EntryId, VersionId};

/// Stores the current content of an entry as an earlier version.
pub(crate) fn store_version(
    db: &Connection,
    id: EntryId,
    row: &EntryRow,
    today: NaiveDate,
) -> rusqlite::Result<()> {
    VersionRow::of_entry(id, row, today).insert(db, id)
}

/// Adds versions to those of an entry, each before the first that was replaced on a later day. The
/// order is that of the ids, so that later ones get new ids.
pub(crate) fn add_in_order(db: &Connection, id: EntryId, added: Vec<VersionRow>) -> rusqlite::Result<()> {
    let mut rows = Vec::new();
    let mut read = db.prepare_cached("SELECT id FROM earlier_version WHERE entry = ?1 ORDER BY id")?;
    let ids = read.query_map([id], |row| row.get("id"))?.collect::<rusqlite::Result<Vec<VersionId>>>()?;
    for version in &ids {
        rows.extend(VersionRow::read(db, *version)?);
    }
    let mut first_new = rows.len();
    for version in added {
        let later = rows.iter().position(|row| row.replaced_on > version.replaced_on);
        let place = later.unwrap_or(rows.len());
        first_new = first_new.min(place);
        rows.insert(place, version);
    }
    if let Some(moved) = ids.get(first_new) {
        db.prepare_cached("DELETE FROM earlier_version WHERE entry = ?1 AND id >= ?2")?
            .execute((id, moved))?;
    }
    rows.iter().skip(first_new).try_for_each(|row| row.insert(db, id))
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

    /// Content of the version, as it was stored.
    pub(crate) fn own_content(&self) -> Result<Content> {
        Content::from_json(&self.content)
    }

    /// The content that the entry has now, as a version that is replaced `today`.
    pub(crate) fn of_entry(id: EntryId, row: &EntryRow, today: NaiveDate) -> Self {
        Self {
            entry: id,
            updated_on: row.updated_on.clone(),
            replaced_on: today.to_string(),
            beginning: row.beginning.clone(),
            content: row.raw_content().to_owned(),
        }
    }

    /// The same version with another content.
    pub(crate) fn with_content(self, content: String) -> Self {
        Self { content, ..self }
    }

    pub(crate) fn raw_content(&self) -> &str {
        &self.content
    }

    fn insert(&self, db: &Connection, entry: EntryId) -> rusqlite::Result<()> {
        let insert = "INSERT INTO earlier_version (entry, updated_on, replaced_on, beginning, content)
                      VALUES (?1, ?2, ?3, ?4, ?5)";
        let columns = (entry, &self.updated_on, &self.replaced_on, &self.beginning, &self.content);
        db.prepare_cached(insert)?.execute(columns).map(drop)
    }

    /// Content of the version, with the current sharing status of its entry.
    pub(crate) fn content(&self, entry: &EntryRow) -> Result<Content> {
        Ok(Content { share: entry.content()?.share, ..Content::from_json(&self.content)? })
    }
}
