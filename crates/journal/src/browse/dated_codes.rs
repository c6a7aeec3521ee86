//! The options that were chosen in entries, with the days of the entries.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::browse::day_range::DayRange;
use crate::entries::content::{Content, ROLE, TENSION};
use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// An option that was chosen in an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedCode {
    /// The entry.
    pub entry: EntryId,
    /// The day it is about; of a longer span, the first.
    pub on: NaiveDate,
    /// The form of the entry, as a position in the forms that were asked for; 0 if none were.
    pub form: usize,
    /// Code of the option.
    pub code: String,
}

/// A field in which options are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChosenIn<'a> {
    /// The roles of entries.
    Roles,
    /// The tensions of entries.
    Tensions,
    /// A field of forms.
    Field(&'a str),
}

impl ChosenIn<'_> {
    fn id(&self) -> &str {
        match self {
            Self::Roles => ROLE,
            Self::Tensions => TENSION,
            Self::Field(id) => id,
        }
    }
}

impl<S: Store> Journal<S> {
    /// Every option that was chosen in `field` in entries outside the bin, of `forms` or, if none
    /// are given, of all forms: by the day of the entry, and of one day the one that was saved
    /// first. With them, the number of entries that cannot be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn dated_codes(
        &mut self,
        field: ChosenIn<'_>,
        forms: &[&str],
        days: DayRange,
    ) -> Result<(Vec<DatedCode>, u32)> {
        let (mut codes, unreadable) = match self.store.read_piece(|db| indexed_codes(db, field, forms, days))
        {
            Err(vault::Error::DatabaseDamaged { .. }) => self.codes_one_by_one(field, forms, days)?,
            codes => (codes?, 0),
        };
        codes.sort_by_key(|code| (code.on, code.entry));
        Ok((codes, unreadable))
    }

    /// The same from a damaged notebook, read entry by entry.
    fn codes_one_by_one(
        &mut self,
        field: ChosenIn<'_>,
        forms: &[&str],
        days: DayRange,
    ) -> Result<(Vec<DatedCode>, u32)> {
        let ids = self.every_row_id("entry")?.into_iter().map(EntryId);
        let (found, unreadable) = self.read_all_readable(ids, |journal, id| {
            let row = match journal.entry_row(id) {
                Err(crate::Error::NoSuchEntry) => return Ok(None),
                row => row?,
            };
            let form =
                if forms.is_empty() { Some(0) } else { forms.iter().position(|form| *form == row.form) };
            let Some(form) = form.filter(|_| row.binned_on.is_none()) else { return Ok(None) };
            let content = row.content()?;
            Ok(days.contains(content.date.on).then(|| codes_of(&content, field, id, form)))
        })?;
        Ok((found.into_iter().flatten().collect(), unreadable))
    }
}

fn codes_of(content: &Content, field: ChosenIn<'_>, entry: EntryId, form: usize) -> Vec<DatedCode> {
    let codes = content.filter_codes().filter(|(chosen_in, _)| *chosen_in == field.id());
    codes.map(|(_, code)| DatedCode { entry, on: content.date.on, form, code: code.to_owned() }).collect()
}

/// Reads indexes alone: neither the notes nor their texts.
fn indexed_codes(
    db: &Connection,
    field: ChosenIn<'_>,
    forms: &[&str],
    days: DayRange,
) -> rusqlite::Result<Vec<DatedCode>> {
    let entries = entries_of(db, forms, days)?;
    let mut read = db.prepare_cached("SELECT code, entry FROM chosen WHERE field = ?1")?;
    let mut rows = read.query([field.id()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        // By position: a name is looked up anew in each of thousands of rows.
        let entry: EntryId = row.get(1)?;
        if let Some((on, form)) = entries.get(&entry) {
            found.push(DatedCode { entry, on: *on, form: *form, code: row.get(0)? });
        }
    }
    Ok(found)
}

/// The day and the form of each entry. A day that only another version understands is left out.
fn entries_of(
    db: &Connection,
    forms: &[&str],
    days: DayRange,
) -> rusqlite::Result<HashMap<EntryId, (NaiveDate, usize)>> {
    let (first, last) = days.stored();
    let mut found = HashMap::new();
    let mut add = |form: usize, row: &rusqlite::Row<'_>| -> rusqlite::Result<()> {
        if let Ok(on) = row.get_ref("occurred_on")?.as_str()?.parse() {
            found.insert(row.get("id")?, (on, form));
        }
        Ok(())
    };
    let between = "binned_on IS NULL AND occurred_on >= ?1 AND occurred_on <= ?2";
    if forms.is_empty() {
        let read = format!("SELECT id, occurred_on FROM entry WHERE {between}");
        let mut read = db.prepare_cached(&read)?;
        let mut rows = read.query((&first, &last))?;
        while let Some(row) = rows.next()? {
            add(0, row)?;
        }
    }
    for (at, form) in forms.iter().enumerate() {
        let read = format!("SELECT id, occurred_on FROM entry WHERE form = ?3 AND {between}");
        let mut read = db.prepare_cached(&read)?;
        let mut rows = read.query((&first, &last, form))?;
        while let Some(row) = rows.next()? {
            add(at, row)?;
        }
    }
    Ok(found)
}
