//! The entries in which something was chosen.

use chrono::NaiveDate;

use crate::tables::{Store, read_or};
use crate::{EntryId, Journal, Result};

/// An entry in which something was chosen, with the day it is about and the day on which it was first kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryWithOption {
    /// Which one.
    pub entry: EntryId,
    /// The day it is about; of what is told less exactly, the first.
    pub on: NaiveDate,
    /// The day on which it was first kept.
    pub kept_on: NaiveDate,
}

impl<S: Store> Journal<S> {
    /// The entries with the form `form`, outside the bin, in which any of `codes` was chosen in `field`, in the order in which
    /// they were first kept. None where a damaged notebook cannot say.
    ///
    /// # Errors
    ///
    /// The database's.
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
        let found = read_or(&mut self.tables, Vec::new(), |db| {
            let columns = |row: &rusqlite::Row<'_>| {
                Ok((
                    row.get("id")?,
                    row.get::<_, String>("occurred_on")?,
                    row.get::<_, String>("created_on")?,
                ))
            };
            db.prepare_cached(read)?.query_map((field, form, &codes), columns)?.collect::<Result<Vec<_>, _>>()
        })?;
        let understood = |(entry, on, kept_on): (EntryId, String, String)| {
            Some(EntryWithOption { entry, on: on.parse().ok()?, kept_on: kept_on.parse().ok()? })
        };
        Ok(found.into_iter().filter_map(understood).collect())
    }
}
