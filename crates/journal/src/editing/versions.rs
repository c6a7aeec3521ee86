//! Earlier versions of entries.

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
    /// Earlier versions of an entry, newest first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
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

    /// An entry as it was in an earlier version. The sharing status is that of the entry now.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`Error::Unreadable`] for a value of another version,
    /// [`Error::Vault`] if the database cannot be read.
    pub fn earlier_version(&mut self, id: VersionId) -> Result<Entry> {
        let version = self.store.read_piece(|db| VersionRow::read(db, id))?.ok_or(Error::NoSuchEntry)?;
        let mut row = self.entry_row(version.entry)?;
        let content = version.content(&row)?;
        row.updated_on = version.updated_on;
        self.assemble_entry(version.entry, row, content)
    }

    /// Swaps an earlier version with the current content of its entry.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`]; [`Error::Vault`] if the notebook is read-only, the drive is full, or
    /// the database cannot be written.
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

    /// Deletes all earlier versions of an entry.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_earlier_versions(&mut self, id: EntryId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            Ok(db.execute("DELETE FROM earlier_version WHERE entry = ?1", [id]).map(drop)?)
        })
    }
}
