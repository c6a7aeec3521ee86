//! A look at the copy of another notebook before it takes the place of this one: whether this version
//! knows its tables, and how far it comes.

use chrono::NaiveDate;
use vault::PreparedRestore;

use crate::error::Result;
use crate::storage::clock_guard::is_plausible;
use crate::storage::{known_schema, schema};

/// The extent of a copy: numbers and days, and no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyExtent {
    /// Entries outside the bin.
    pub entries: u32,
    /// Latest day on which anything was saved, if one is known.
    pub latest_day: Option<NaiveDate>,
}

/// Checks the schema of a copy, and counts.
///
/// # Errors
///
/// [`crate::Error::TooNew`], [`crate::Error::ForeignSchema`], and those of the database.
pub fn inspect_copy(copy: &PreparedRestore) -> Result<CopyExtent> {
    copy.check(|db| {
        let version = schema::version_of(db)?;
        let has_entries = schema::has_entries(version)?;
        known_schema::check(db, version)?;
        if !has_entries {
            return Ok(CopyExtent { entries: 0, latest_day: None });
        }
        let count = "SELECT count(*) FROM entry WHERE binned_on IS NULL";
        let latest: String =
            db.query_row("SELECT latest_on FROM journal WHERE id = 1", [], |row| row.get(0))?;
        Ok(CopyExtent {
            entries: db.query_row(count, [], |row| row.get(0))?,
            latest_day: latest.parse().ok().filter(|day| is_plausible(*day)),
        })
    })
}
