//! The bin, from which an entry can be restored for thirty days, and permanent deletion.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::entries::entry::EntryCard;
use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::ids::EntryId;
use crate::search::index;
use crate::storage::clock_guard::RETENTION_DAYS;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact, transact_undated};
use crate::storage::{clock_guard, vacuum};
use crate::supervision::brought;

impl<S: Store> Journal<S> {
    /// Moves an entry to the bin: out of every list, filter and search.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::Vault`] if the notebook is read-only or the
    /// database cannot be written.
    pub fn move_to_bin(&mut self, id: EntryId, today: NaiveDate) -> Result<()> {
        transact(&mut self.store, today, |db| bin_entry(db, id, today))
    }

    /// Restores an entry from the bin, unchanged.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::Vault`] if the notebook is read-only or the
    /// database cannot be written.
    pub fn restore_from_bin(&mut self, id: EntryId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            let row = EntryRow::existing(db, id)?;
            if row.binned_on.is_none() {
                return Ok(());
            }
            db.execute("UPDATE entry SET binned_on = NULL WHERE id = ?1", [id])?;
            let form = form_snapshots::load(db, row.form_snapshot)?;
            index::add(db, id, &form, &row.content()?)
        })
    }

    /// Entries in the bin, the last binned first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn bin(&mut self) -> Result<Vec<EntryCard>> {
        let newest_first =
            "SELECT id FROM entry WHERE binned_on IS NOT NULL ORDER BY binned_on DESC, id DESC";
        let ids = self.row_ids("entry", newest_first)?;
        let (mut cards, _) = self.read_all_readable(ids, |journal, id| journal.card(EntryId(id)))?;
        cards.retain(|card| card.binned_on.is_some());
        Ok(cards)
    }

    /// Deletes an entry permanently, in the bin or not: with its earlier versions, its draft, its
    /// copy in the summary draft, and every trace of its words in the file. Backups are not
    /// reached.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::Vault`] if the notebook is read-only, the
    /// drive is full, or the database cannot be written.
    pub fn delete_permanently(&mut self, id: EntryId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            delete_entry(db, id)?;
            purge_traces(db)
        })?;
        self.vacuum_if_due()
    }

    /// Deletes the entries that have been in the bin for 30 days and are not being changed. Returns
    /// their number.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only and there is any, the drive is full, or
    /// the database cannot be written.
    pub fn purge_expired(&mut self, today: NaiveDate) -> Result<u32> {
        let read = "SELECT EXISTS (SELECT 1 FROM entry WHERE binned_on IS NOT NULL)";
        if !self.store.read_piece(|db| db.prepare_cached(read)?.query_row([], |row| row.get(0)))? {
            return Ok(0);
        }
        let removed = transact(&mut self.store, today, |db| {
            let due = expired_entries(db, today)?;
            due.iter().try_for_each(|id| delete_entry(db, *id))?;
            if !due.is_empty() {
                purge_traces(db)?;
            }
            Ok(u32::try_from(due.len()).unwrap_or(u32::MAX))
        })?;
        self.vacuum_if_due()?;
        Ok(removed)
    }
}

/// Moves an entry to the bin.
///
/// # Errors
///
/// [`crate::Error::NoSuchEntry`].
pub(crate) fn bin_entry(db: &Connection, id: EntryId, today: NaiveDate) -> Result<()> {
    let row = EntryRow::existing(db, id)?;
    if row.binned_on.is_some() {
        return Ok(());
    }
    unindex(db, id, &row)?;
    // The retention period counts from the latest day seen: while a clock is set back, no day
    // passes.
    let on = clock_guard::latest_day(db, today)?;
    db.execute("UPDATE entry SET binned_on = ?2 WHERE id = ?1", (id, on.to_string()))?;
    Ok(())
}

/// Removes an entry outside the bin from the index. An entry that cannot be decoded was never in
/// it.
fn unindex(db: &Connection, id: EntryId, row: &EntryRow) -> Result<()> {
    let words = form_snapshots::read(db, row.form_snapshot)?;
    match (form_snapshots::parse(&words), row.content()) {
        (Ok(form), Ok(content)) => index::remove(db, id, &form, &content),
        _ => Ok(()),
    }
}

/// Entries whose days in the bin have passed. A date that cannot be decoded never passes, and an
/// entry that is being changed stays: only the person discards a draft.
fn expired_entries(db: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<EntryId>> {
    let mut read = db.prepare_cached(
        "SELECT id, binned_on FROM entry
         WHERE binned_on IS NOT NULL AND id NOT IN (SELECT entry FROM draft WHERE entry IS NOT NULL)",
    )?;
    let columns = |row: &rusqlite::Row<'_>| Ok((row.get("id")?, row.get("binned_on")?));
    let binned = read.query_map([], columns)?.collect::<rusqlite::Result<Vec<(EntryId, String)>>>()?;
    let is_due =
        |on: &str| on.parse::<NaiveDate>().ok()?.checked_add_days(RETENTION_DAYS).map(|day| day <= today);
    Ok(binned.into_iter().filter(|(_, on)| is_due(on) == Some(true)).map(|(id, _)| id).collect())
}

fn delete_entry(db: &Connection, id: EntryId) -> Result<()> {
    let row = EntryRow::existing(db, id)?;
    if row.binned_on.is_none() {
        unindex(db, id, &row)?;
    }
    const DEPENDENT_TABLES: &[&str] = &[
        "draft",
        "earlier_version",
        "summary_entry",
        "chosen",
        "talk_item_entry",
        "follow_up_over",
        "text_expiry",
    ];
    for from in DEPENDENT_TABLES {
        db.prepare_cached(&format!("DELETE FROM {from} WHERE entry = ?1"))?.execute([id])?;
    }
    brought::forget_entry(db, id)?;
    db.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// Deletes unused form snapshots and deleted words, and has the file rewritten.
pub(crate) fn purge_traces(db: &Connection) -> Result<()> {
    form_snapshots::remove_unused(db)?;
    index::purge_deleted_words(db)?;
    Ok(vacuum::mark_vacuum_due(db)?)
}
