//! What entries said before.

use chrono::NaiveDate;

use crate::editing::save;
use crate::entries::entry::{Entry, VersionCard};
use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::entries::version_rows::VersionRow;
use crate::error::{Error, Result};
use crate::ids::{EntryId, VersionId};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact, transact_undated};

impl<S: Store> Journal<S> {
    /// What an entry said before, newest first. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn earlier_versions(&mut self, id: EntryId) -> Result<Vec<VersionCard>> {
        let newest_first = "SELECT id FROM earlier_version WHERE entry = ?1 ORDER BY id DESC";
        let ids = self.store.read_piece(|db| {
            let mut read = db.prepare_cached(newest_first)?;
            read.query_map([id], |row| row.get("id"))?.collect::<rusqlite::Result<Vec<VersionId>>>()
        })?;
        let (cards, _) = self.read_all_readable(ids, |journal, id| {
            let row = journal.store.read_piece(|db| VersionRow::read(db, id))?;
            let card =
                |row: VersionRow| VersionCard { id, replaced_on: row.replaced_on, beginning: row.beginning };
            Ok(row.map(card))
        })?;
        Ok(cards)
    }

    /// An entry as it was. Whether it may be talked about is said of the entry, not of its versions.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`Error::Unreadable`], and the database's.
    pub fn earlier_version(&mut self, id: VersionId) -> Result<Entry> {
        let version = self.store.read_piece(|db| VersionRow::read(db, id))?.ok_or(Error::NoSuchEntry)?;
        let mut row = self.entry_row(version.entry)?;
        let content = version.content(&row)?;
        row.updated_on = version.updated_on;
        self.assemble_entry(version.entry, row, content)
    }

    /// Makes an earlier version what the entry says, and what it said an earlier version.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn restore_version(&mut self, id: VersionId, today: NaiveDate) -> Result<EntryId> {
        transact(&mut self.store, today, |db| {
            let version = VersionRow::read(db, id)?.ok_or(Error::NoSuchEntry)?;
            let row = EntryRow::existing(db, version.entry)?;
            let form = form_snapshots::load(db, row.form_snapshot)?;
            let (before, after) = (row.content()?, version.content(&row)?);
            save::replace_content(db, version.entry, &row, &form, &before, &after, today)?;
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
        transact_undated(&mut self.store, |db| {
            Ok(db.execute("DELETE FROM earlier_version WHERE entry = ?1", [id]).map(drop)?)
        })
    }
}
