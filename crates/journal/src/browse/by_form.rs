//! Entries of one form.

use chrono::NaiveDate;

use crate::browse::by_option::EntryWithOption;
use crate::entries::entry::Entry;
use crate::entries::read::FormCache;
use crate::error::{Error, Result};
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

impl<S: Store> Journal<S> {
    /// Entries of the form `form`, outside the bin, by the day that they are about; of one day the
    /// one that was saved first. None if the table is damaged.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn entries_of_form(&mut self, form: &str) -> Result<Vec<EntryWithOption>> {
        let read = "SELECT id, occurred_on, created_on FROM entry WHERE form = ?1 AND binned_on IS NULL
                    ORDER BY occurred_on, id";
        let found = read_or(&mut self.store, Vec::new(), |db| {
            let columns = |row: &rusqlite::Row<'_>| {
                Ok((
                    row.get::<_, EntryId>("id")?,
                    row.get::<_, String>("occurred_on")?,
                    row.get::<_, String>("created_on")?,
                ))
            };
            db.prepare_cached(read)?.query_map([form], columns)?.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        let day = |text: String| text.parse::<NaiveDate>().ok();
        let understood =
            |(entry, on, saved_on)| Some(EntryWithOption { entry, on: day(on)?, saved_on: day(saved_on)? });
        Ok(found.into_iter().filter_map(understood).collect())
    }

    /// The entries `ids`, in their order. Those that cannot be read are left out.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn readable_entries(&mut self, ids: impl IntoIterator<Item = EntryId>) -> Result<Vec<Entry>> {
        let mut forms = FormCache::default();
        let read = |journal: &mut Self, id| match journal.entry_of_many(id, &mut forms) {
            Err(Error::NoSuchEntry) => Ok(None),
            entry => entry.map(Some),
        };
        Ok(self.read_all_readable(ids, read)?.0)
    }
}
