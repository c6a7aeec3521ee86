//! Takes what can still be read of a damaged notebook into a new one.
//!
//! The new database first gets the schema of the damaged one, is filled row by row, and is then
//! migrated: so a notebook of any schema is salvaged by the same code, and tables that are added later
//! come along by themselves. The damaged files are only read.

mod fill;
pub(crate) mod inspect_copy;
mod outcome;
mod parents;
mod rows;
mod tables;

use chrono::NaiveDate;
use vault::PreparedRestore;

pub use crate::salvage::outcome::{LostEntries, Salvaged};

use crate::error::Result;
use crate::salvage::rows::{Found, LostKeys};
use crate::salvage::tables::Table;
use crate::search::index;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::read_or;

impl Journal {
    /// Counts the entries that can be read, those in the bin too. Reads each of them, and writes
    /// nothing.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read at all.
    pub fn survey(&mut self) -> Result<Salvaged> {
        let tables = tables::of_schema(self.schema)?;
        let mut salvaged = Salvaged::default();
        if let Some(entries) = tables.iter().find(|table| table.name == "entry") {
            let lost = rows::each(&mut self.store, entries, |_| Ok(Found::Kept))?;
            salvaged.entries = lost.kept;
            salvaged.lost = self.lost_entries(lost.lost)?;
        }
        Ok(salvaged)
    }

    /// Copies everything that can be read into a new notebook beside this one, under the same key.
    /// It replaces this one with [`PreparedRestore::swap`], once this one is locked.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the new one cannot be written. Nothing has changed then.
    pub fn salvage(&mut self, today: NaiveDate) -> Result<(PreparedRestore, Salvaged)> {
        let mut anew = self.store.begin_anew()?;
        let tables = tables::of_schema(self.schema)?;
        let salvaged = {
            let db = anew.connection().transaction().map_err(vault::Error::from)?;
            schema::create(&db, self.schema)?;
            db.pragma_update(None, "user_version", self.schema)?;
            let salvaged = self.fill(&db, &tables, today)?;
            db.commit()?;
            salvaged
        };
        schema::migrate(anew.connection())?;
        let db = anew.connection().transaction().map_err(vault::Error::from)?;
        index::rebuild(&db)?;
        db.commit()?;
        Ok((anew.finish()?, salvaged))
    }

    fn fill(&mut self, db: &rusqlite::Connection, tables: &[Table], today: NaiveDate) -> Result<Salvaged> {
        let mut salvaged = Salvaged::default();
        fill::copy_given_ids(&mut self.store, db)?;
        for table in tables {
            let mut insert = fill::Filling::of(db, table)?;
            let read = rows::each(&mut self.store, table, |row| insert.row(row))?;
            salvaged.other_words += insert.stand_ins;
            match table.name.as_str() {
                "entry" => {
                    salvaged.entries = read.kept;
                    salvaged.lost = self.lost_entries(read.lost)?;
                }
                // A form that is lost is made up for, and the row of the notebook has defaults.
                "form_words" | "journal" => {}
                _ => {
                    salvaged.others += read.kept;
                    salvaged.lost_others += read.lost.known();
                    salvaged.more_may_be_lost |= read.lost.is_uncertain() || read.lost.may_be_more();
                }
            }
        }
        salvaged.settings_lost = fill::supply_settings(db, today)?;
        Ok(salvaged)
    }

    /// The number of lost entries, and the days of those whose day can still be read.
    fn lost_entries(&mut self, lost: LostKeys) -> Result<LostEntries> {
        let by_index = "SELECT id, occurred_on FROM entry INDEXED BY entry_by_day WHERE binned_on IS NULL";
        let days = read_or(&mut self.store, Vec::new(), |db| {
            let mut read = db.prepare(by_index)?;
            let day = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
            read.query_map([], day)?.collect()
        })?;
        let days: std::collections::HashMap<i64, String> = days.into_iter().collect();
        let mut found = LostEntries::new(lost.known(), lost.is_uncertain(), lost.may_be_more());
        for id in lost.ids {
            let in_row = "SELECT occurred_on FROM entry WHERE id = ?1";
            let day: Option<String> = match days.get(&id) {
                Some(day) => Some(day.clone()),
                None => self.store.read_piece(|db| db.query_row(in_row, [id], |row| row.get(0))).ok(),
            };
            found.days.extend(day.and_then(|day| day.parse::<NaiveDate>().ok()));
        }
        found.days.sort_unstable();
        found.days.dedup();
        Ok(found)
    }
}
