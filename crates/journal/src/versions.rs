//! What entries said before.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::entry_rows::EntryRow;
use crate::tables::{Store, change};
use crate::{
    Content, Entry, EntryId, Error, Journal, Result, VersionCard, VersionId, days, form_words, keeping,
};

impl<S: Store> Journal<S> {
    /// What an entry said before, newest first. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn earlier_versions(&mut self, id: EntryId) -> Result<Vec<VersionCard>> {
        let newest_first = "SELECT id FROM earlier_version WHERE entry = ?1 ORDER BY id DESC";
        let ids = self.tables.read_piece(|db| {
            let mut read = db.prepare_cached(newest_first)?;
            read.query_map([id], |row| row.get("id"))?.collect::<rusqlite::Result<Vec<VersionId>>>()
        })?;
        let mut cards = Vec::new();
        for id in ids {
            match self.tables.read_piece(|db| VersionRow::read(db, id)) {
                Ok(Some(row)) => {
                    cards.push(VersionCard { id, replaced_on: row.replaced_on, beginning: row.beginning })
                }
                Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(cards)
    }

    /// An entry as it was. Whether it may be talked about is said of the entry, not of its versions.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`Error::Unreadable`], and the database's.
    pub fn earlier_version(&mut self, id: VersionId) -> Result<Entry> {
        let version = self.tables.read_piece(|db| VersionRow::read(db, id))?.ok_or(Error::NoSuchEntry)?;
        let mut row = self.entry_row(version.entry)?;
        let content = version.content(&row)?;
        row.updated_on = version.updated_on;
        self.with_its_form(version.entry, row, content)
    }

    /// Makes an earlier version what the entry says, and what it said an earlier version.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn restore_version(&mut self, id: VersionId, today: NaiveDate) -> Result<EntryId> {
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let version = VersionRow::read(db, id)?.ok_or(Error::NoSuchEntry)?;
            let row = EntryRow::existing(db, version.entry)?;
            let form = form_words::parse(&form_words::read(db, row.form_words)?)?;
            let (before, after) = (row.content()?, version.content(&row)?);
            keeping::replace(db, version.entry, &row, &form, &before, &after, today)?;
            db.execute("DELETE FROM earlier_version WHERE id = ?1", [id])?;
            Ok(version.entry)
        })
    }

    /// Removes everything that an entry said before.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_earlier_versions(&mut self, id: EntryId) -> Result<()> {
        change(&mut self.tables, |db| {
            Ok(db.execute("DELETE FROM earlier_version WHERE entry = ?1", [id]).map(drop)?)
        })
    }
}

/// Leaves what an entry says as an earlier version.
pub(crate) fn leave(db: &Connection, id: EntryId, row: &EntryRow, today: NaiveDate) -> rusqlite::Result<()> {
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

/// An earlier version, as it is stored.
struct VersionRow {
    entry: EntryId,
    updated_on: String,
    replaced_on: String,
    beginning: String,
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

    fn read(db: &Connection, id: VersionId) -> rusqlite::Result<Option<Self>> {
        let read =
            "SELECT entry, updated_on, replaced_on, beginning, content FROM earlier_version WHERE id = ?1";
        db.prepare_cached(read)?.query_row([id], Self::from_row).optional()
    }

    /// What it says, shared as its entry is shared now.
    fn content(&self, entry: &EntryRow) -> Result<Content> {
        Ok(Content { share: entry.content()?.share, ..Content::from_json(&self.content)? })
    }
}
