//! Writes rows into the new database.

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use practice::DeviceOwner;

use crate::error::Result;
use crate::salvage::parents::{Kinship, Parents};
use crate::salvage::rows::Found;
use crate::salvage::tables::Table;
use crate::storage::known_schema::MAX_ID;
use crate::storage::store::{Store, read_or};

/// One table that is being filled.
pub(super) struct Filling<'a> {
    db: &'a Connection,
    insert: String,
    parents: Parents<'a>,
    /// Rows that got the words of another form.
    pub(super) stand_ins: u32,
}

impl<'a> Filling<'a> {
    pub(super) fn of(db: &'a Connection, table: &'a Table) -> Result<Self> {
        let marks = vec!["?"; table.columns.len()].join(", ");
        let insert = format!("INSERT INTO {} ({}) VALUES ({marks})", table.name, table.columns.join(", "));
        Ok(Self { db, insert, parents: Parents::of(db, table)?, stand_ins: 0 })
    }

    /// Writes a row as it was, or as near to that as it can be.
    pub(super) fn row(&mut self, mut row: Vec<Value>) -> Result<Found> {
        let kinship = self.parents.mend(self.db, &mut row)?;
        if matches!(kinship, Kinship::Orphan) {
            return Ok(Found::Dropped);
        }
        match self.db.prepare_cached(&self.insert)?.execute(params_from_iter(&row)) {
            Ok(_) => {
                self.stand_ins += u32::from(matches!(kinship, Kinship::StandIn));
                Ok(Found::Kept)
            }
            // Two pages of different moments can give one row twice.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Ok(Found::Dropped)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Takes over the highest id that each table ever gave, so that none is given twice.
pub(super) fn copy_given_ids<S: Store>(store: &mut S, db: &Connection) -> Result<()> {
    let given = read_or(store, Vec::new(), |db| {
        let mut read = db.prepare("SELECT name, seq FROM sqlite_sequence")?;
        let given = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?));
        read.query_map([], given)?.collect()
    })?;
    let mut insert = db.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)")?;
    for (name, last) in given {
        if (0..MAX_ID).contains(&last) {
            insert.execute((name, last))?;
        }
    }
    Ok(())
}

/// Gives the notebook the settings of a new one if its own could not be read. Returns true if so.
pub(super) fn supply_settings(db: &Connection, today: NaiveDate) -> Result<bool> {
    let insert = "INSERT OR IGNORE INTO journal (id, created_on, whose_laptop) VALUES (1, ?1, ?2)";
    Ok(db.execute(insert, (today.to_string(), DeviceOwner::Mine.code()))? > 0)
}
