//! The bin: thirty days in which an entry can be taken out again.

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

impl<S: Store> Journal<S> {
    /// Puts an entry into the bin: out of every list, every filter and every search.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn move_to_bin(&mut self, id: EntryId, today: NaiveDate) -> Result<()> {
        transact(&mut self.store, today, |db| {
            let row = EntryRow::existing(db, id)?;
            if row.binned_on.is_some() {
                return Ok(());
            }
            unindex(db, id, &row)?;
            // Counted from the latest day there was: while a clock is set back, no day passes.
            let on = clock_guard::latest_day(db, today)?;
            db.execute("UPDATE entry SET binned_on = ?2 WHERE id = ?1", (id, on.to_string()))?;
            Ok(())
        })
    }

    /// Takes an entry out of the bin, as it was.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
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

    /// What lies in the bin, last thrown away first. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn bin(&mut self) -> Result<Vec<EntryCard>> {
        let newest_first =
            "SELECT id FROM entry WHERE binned_on IS NOT NULL ORDER BY binned_on DESC, id DESC";
        let ids = self.row_ids("entry", newest_first)?;
        let (mut cards, _) = self.read_all_readable(ids, |journal, id| journal.card(EntryId(id)))?;
        cards.retain(|card| card.binned_on.is_some());
        Ok(cards)
    }

    /// Removes an entry for good, in the bin or not: with its earlier versions, its draft, its copy in the page that is being
    /// put together, and every trace of its words in the file. Backups are not reached.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn delete_permanently(&mut self, id: EntryId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            delete_entry(db, id)?;
            purge_traces(db)
        })?;
        self.vacuum_if_due()
    }

    /// Removes for good what has lain in the bin for 30 days and is not being changed, and says how much that was.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`] if there is any, [`vault::Error::NoRoom`], and the database's.
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

/// Takes an entry that is not in the bin out of the index. One that cannot be understood was never in it.
fn unindex(db: &Connection, id: EntryId, row: &EntryRow) -> Result<()> {
    let words = form_snapshots::read(db, row.form_snapshot)?;
    match (form_snapshots::parse(&words), row.content()) {
        (Ok(form), Ok(content)) => index::remove(db, id, &form, &content),
        _ => Ok(()),
    }
}

/// What has lain in the bin for its days. A day that cannot be understood never comes, and an entry that is being changed
/// stays for as long as it is: the words of a draft are removed by nobody but the person.
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
    const DEPENDENT_TABLES: &[&str] =
        &["draft", "earlier_version", "summary_entry", "chosen", "talk_item_entry", "follow_up_over"];
    for from in DEPENDENT_TABLES {
        db.prepare_cached(&format!("DELETE FROM {from} WHERE entry = ?1"))?.execute([id])?;
    }
    db.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// After something was removed.
fn purge_traces(db: &Connection) -> Result<()> {
    form_snapshots::remove_unused(db)?;
    index::purge_deleted_words(db)?;
    Ok(vacuum::mark_vacuum_due(db)?)
}
