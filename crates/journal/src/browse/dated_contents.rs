//! The contents of the entries of one form, over time.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::browse::day_range::DayRange;
use crate::entries::content::Content;
use crate::error::{Error, Result};
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// The content of an entry, with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedContent {
    /// The entry.
    pub entry: EntryId,
    /// The day it is about; of a longer span, the first.
    pub on: NaiveDate,
    /// The content.
    pub content: Content,
}

impl<S: Store> Journal<S> {
    /// The contents of the entries of `form` outside the bin: by the day that they are about, and
    /// of one day the one that was saved first. With them, the number of entries that cannot be
    /// read.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn dated_contents(&mut self, form: &str, days: DayRange) -> Result<(Vec<DatedContent>, u32)> {
        let (mut found, unreadable) = match self.store.read_piece(|db| all_at_once(db, form, days)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.one_by_one(form, days)?,
            rows => decoded(rows?),
        };
        found.sort_by_key(|one| (one.on, one.entry));
        Ok((found, unreadable))
    }

    /// The same from a damaged notebook, without those that cannot be read.
    fn one_by_one(&mut self, form: &str, days: DayRange) -> Result<(Vec<DatedContent>, u32)> {
        let ids = self.every_row_id("entry")?.into_iter().map(EntryId);
        self.read_all_readable(ids, |journal, entry| {
            let row = match journal.entry_row(entry) {
                Err(Error::NoSuchEntry) => return Ok(None),
                row => row?,
            };
            if row.form != form || row.binned_on.is_some() {
                return Ok(None);
            }
            let content = row.content()?;
            let on = content.date.on;
            Ok(days.contains(on).then_some(DatedContent { entry, on, content }))
        })
    }
}

/// The rows that this version understands, and the number of the others.
fn decoded(rows: Vec<(EntryId, String)>) -> (Vec<DatedContent>, u32) {
    let (mut found, mut unreadable) = (Vec::new(), 0);
    for (entry, json) in rows {
        match Content::from_json(&json) {
            Ok(content) => found.push(DatedContent { entry, on: content.date.on, content }),
            Err(_) => unreadable += 1,
        }
    }
    (found, unreadable)
}

fn all_at_once(db: &Connection, form: &str, days: DayRange) -> rusqlite::Result<Vec<(EntryId, String)>> {
    let read = "SELECT id, content FROM entry
                WHERE form = ?1 AND binned_on IS NULL AND occurred_on >= ?2 AND occurred_on <= ?3";
    let (first, last) = days.stored();
    let columns = |row: &rusqlite::Row<'_>| Ok((row.get("id")?, row.get("content")?));
    db.prepare_cached(read)?.query_map((form, first, last), columns)?.collect()
}
