//! Entries in which an option was chosen.

use chrono::NaiveDate;

use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// An entry in which an option was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryWithOption {
    /// Id of the entry.
    pub entry: EntryId,
    /// The day it is about; of a longer span, the first.
    pub on: NaiveDate,
    /// The day on which it was first saved.
    pub saved_on: NaiveDate,
}

impl<S: Store> Journal<S> {
    /// Entries of the form `form`, outside the bin, in which any of `codes` was chosen in `field`,
    /// in the order in which they were first saved. None if the table is damaged.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn entries_with_option(
        &mut self,
        form: &str,
        field: &str,
        codes: &[String],
    ) -> Result<Vec<EntryWithOption>> {
        let read = "SELECT DISTINCT entry.id AS id, occurred_on, created_on FROM chosen JOIN entry ON entry.id = entry
                    WHERE field = ?1 AND form = ?2 AND binned_on IS NULL
                    AND code IN (SELECT value FROM json_each(?3)) ORDER BY entry.id";
        let codes = serde_json::to_string(codes).unwrap_or_default();
        let found = read_or(&mut self.store, Vec::new(), |db| {
            let columns = |row: &rusqlite::Row<'_>| {
                Ok((
                    row.get("id")?,
                    row.get::<_, String>("occurred_on")?,
                    row.get::<_, String>("created_on")?,
                ))
            };
            db.prepare_cached(read)?.query_map((field, form, &codes), columns)?.collect::<Result<Vec<_>, _>>()
        })?;
        let understood = |(entry, on, saved_on): (EntryId, String, String)| {
            Some(EntryWithOption { entry, on: on.parse().ok()?, saved_on: saved_on.parse().ok()? })
        };
        Ok(found.into_iter().filter_map(understood).collect())
    }
}
