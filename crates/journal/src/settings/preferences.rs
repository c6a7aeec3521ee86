//! Preferences of the UI, such as unfolded sections.

use std::collections::BTreeMap;

use crate::error::{Result, check_length};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or, transact_undated};

/// Longest text, in bytes.
pub(crate) const MAX_NAME_BYTES: usize = 64;
/// Longest text, in bytes.
pub(crate) const MAX_VALUE_BYTES: usize = 1024;

impl<S: Store> Journal<S> {
    /// All preferences by name; none if the table is damaged, so that the rest of the notebook can
    /// be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn preferences(&mut self) -> Result<BTreeMap<String, String>> {
        read_or(&mut self.store, BTreeMap::new(), |db| {
            let mut read = db.prepare_cached("SELECT name, value FROM preference ORDER BY name")?;
            read.query_map([], |row| Ok((row.get("name")?, row.get("value")?)))?.collect()
        })
    }

    /// Saves a preference in place of an earlier one of that name.
    ///
    /// # Errors
    ///
    /// [`crate::Error::TooLong`] for a name of more than 64 bytes or a value of more than 1,024;
    /// [`crate::Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn save_preference(&mut self, name: &str, value: &str) -> Result<()> {
        check_length("the name of a preference", name.len(), MAX_NAME_BYTES)?;
        check_length("a preference", value.len(), MAX_VALUE_BYTES)?;
        let keep = "INSERT INTO preference (name, value) VALUES (?1, ?2)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        transact_undated(&mut self.store, |db| Ok(db.execute(keep, (name, value)).map(drop)?))
    }
}
