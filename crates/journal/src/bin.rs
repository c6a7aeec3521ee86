//! The bin: thirty days in which an entry can be taken out again.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use crate::entry_rows::EntryRow;
use crate::tables::{Store, change};
use crate::{EntryCard, EntryId, Journal, Result, days, form_words, index};

/// How long an entry lies in the bin at least.
pub(crate) const DAYS_IN_BIN: Days = Days::new(30);

impl<S: Store> Journal<S> {
    /// Puts an entry into the bin: out of every list, every filter and every search.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn move_to_bin(&mut self, id: EntryId, today: NaiveDate) -> Result<()> {
        change(&mut self.tables, |db| {
            let row = EntryRow::existing(db, id)?;
            if row.binned_on.is_some() {
                return Ok(());
            }
            unlist(db, id, &row)?;
            // Counted from the latest day there was: while a clock is set back, no day passes.
            let on = days::latest(db, today)?;
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
        change(&mut self.tables, |db| {
            let row = EntryRow::existing(db, id)?;
            if row.binned_on.is_none() {
                return Ok(());
            }
            db.execute("UPDATE entry SET binned_on = NULL WHERE id = ?1", [id])?;
            let form = form_words::parse(&form_words::read(db, row.form_words)?)?;
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
        let mut cards = Vec::new();
        for id in self.ids("entry", newest_first)? {
            match self.card(EntryId(id)) {
                Ok(Some(card)) if card.binned_on.is_some() => cards.push(card),
                Ok(_) => {}
                Err(error) if error.is_of_one_piece() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(cards)
    }

    /// Removes an entry for good, in the bin or not: with its earlier versions, its draft, its copy in the page that is being
    /// put together, and every trace of its words in the file. Backups are not reached.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn delete_permanently(&mut self, id: EntryId) -> Result<()> {
        change(&mut self.tables, |db| {
            remove(db, id)?;
            forget(db)
        })?;
        self.sweep()
    }

    /// Removes for good what has lain in the bin for 30 days and is not being changed, and says how much that was.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`] if there is any, [`vault::Error::NoRoom`], and the database's.
    pub fn purge_expired(&mut self, today: NaiveDate) -> Result<u32> {
        let read = "SELECT EXISTS (SELECT 1 FROM entry WHERE binned_on IS NOT NULL)";
        if !self.tables.read_piece(|db| db.prepare_cached(read)?.query_row([], |row| row.get(0)))? {
            return Ok(0);
        }
        let removed = change(&mut self.tables, |db| {
            // Before it is asked what is due.
            days::note(db, today)?;
            let due = due(db, today)?;
            due.iter().try_for_each(|id| remove(db, *id))?;
            if !due.is_empty() {
                forget(db)?;
            }
            Ok(u32::try_from(due.len()).unwrap_or(u32::MAX))
        })?;
        self.sweep()?;
        Ok(removed)
    }

    /// Writes the whole file anew if something was removed for good: where pages were split and merged, copies of what was
    /// moved may lie in what is free now. Tried again at the next opening if there was no room, or no time.
    pub(crate) fn sweep(&mut self) -> Result<()> {
        let due = "SELECT sweep_due FROM journal WHERE id = 1";
        if self.tables.read_piece(|db| db.query_row(due, [], |row| row.get::<_, u32>("sweep_due")))? == 0 {
            return Ok(());
        }
        let db = self.tables.for_writing()?;
        // A damaged page would be written anew as if it were sound.
        if !S::is_sound_throughout(db)? {
            return Err(vault::Error::DatabaseDamaged { pages: Vec::new() }.into());
        }
        let swept = db.execute_batch("VACUUM; UPDATE journal SET sweep_due = 0 WHERE id = 1");
        match swept.map_err(vault::Error::from) {
            // What was removed is removed; the sweeping waits for room.
            Err(vault::Error::NoRoom) => Ok(()),
            swept => Ok(swept?),
        }
    }
}

/// Takes an entry that is not in the bin out of the index. One that cannot be understood was never in it.
fn unlist(db: &Connection, id: EntryId, row: &EntryRow) -> Result<()> {
    let words = form_words::read(db, row.form_words)?;
    match (form_words::parse(&words), row.content()) {
        (Ok(form), Ok(content)) => index::remove(db, id, &form, &content),
        _ => Ok(()),
    }
}

/// What has lain in the bin for its days. A day that cannot be understood never comes, and an entry that is being changed
/// stays for as long as it is: the words of a draft are removed by nobody but the person.
fn due(db: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<EntryId>> {
    let mut read = db.prepare_cached(
        "SELECT id, binned_on FROM entry
         WHERE binned_on IS NOT NULL AND id NOT IN (SELECT entry FROM draft WHERE entry IS NOT NULL)",
    )?;
    let columns = |row: &rusqlite::Row<'_>| Ok((row.get("id")?, row.get("binned_on")?));
    let binned = read.query_map([], columns)?.collect::<rusqlite::Result<Vec<(EntryId, String)>>>()?;
    let is_due =
        |on: &str| on.parse::<NaiveDate>().ok()?.checked_add_days(DAYS_IN_BIN).map(|day| day <= today);
    Ok(binned.into_iter().filter(|(_, on)| is_due(on) == Some(true)).map(|(id, _)| id).collect())
}

fn remove(db: &Connection, id: EntryId) -> Result<()> {
    let row = EntryRow::existing(db, id)?;
    if row.binned_on.is_none() {
        unlist(db, id, &row)?;
    }
    const BESIDE_IT: &[&str] =
        &["draft", "earlier_version", "summary_entry", "chosen", "talk_item_entry", "follow_up_over"];
    for from in BESIDE_IT {
        db.prepare_cached(&format!("DELETE FROM {from} WHERE entry = ?1"))?.execute([id])?;
    }
    db.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// After something was removed.
fn forget(db: &Connection) -> Result<()> {
    form_words::remove_unused(db)?;
    index::forget_deleted(db)?;
    db.execute("UPDATE journal SET sweep_due = 1 WHERE id = 1", [])?;
    Ok(())
}
