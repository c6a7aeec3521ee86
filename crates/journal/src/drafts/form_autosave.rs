//! Autosaved contents of small forms, such as a limit, a contact or a work period. They are saved
//! while they are typed, so that locking loses nothing, and deleted once the form is saved or
//! discarded.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::drafts::form_key::FormKey;
use crate::error::{Result, check_length};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

/// Longest key, in bytes.
pub(crate) const MAX_KEY_BYTES: usize = 512;
/// Longest content, in bytes: more than any of these forms holds.
pub(crate) const MAX_CONTENT_BYTES: usize = 256 << 10;

impl<S: Store> Journal<S> {
    /// All autosaved forms. None if the table is damaged, so that the rest of the notebook can be
    /// read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn autosaved_forms(&mut self) -> Result<BTreeMap<FormKey, String>> {
        self.since_schema(schema::WITH_FORM_AUTOSAVE, |journal| {
            read_or(&mut journal.store, BTreeMap::new(), |db| {
                let mut read = db.prepare_cached("SELECT place, content FROM unkept ORDER BY place")?;
                read.query_map([], |row| Ok((row.get::<_, String>("place")?.into(), row.get("content")?)))?
                    .collect()
            })
        })
    }

    /// Saves the content of a form, valid or not, in place of the earlier one.
    ///
    /// # Errors
    ///
    /// [`crate::Error::TooLong`] for a name of more than 512 bytes or a content of more than 256
    /// KiB; [`crate::Error::Vault`] if the notebook is read-only, the drive is full, or the
    /// database cannot be written. The earlier content is then still there.
    pub fn autosave_form(&mut self, key: &FormKey, content: &str) -> Result<()> {
        let key = key.to_string();
        check_length("the name of a form", key.len(), MAX_KEY_BYTES)?;
        check_length("what is being typed", content.len(), MAX_CONTENT_BYTES)?;
        let save = "INSERT INTO unkept (place, content) VALUES (?1, ?2)
                    ON CONFLICT (place) DO UPDATE SET content = excluded.content";
        transact_undated(&mut self.store, |db| Ok(db.execute(save, (&key, content)).map(drop)?))
    }

    /// Deletes the content of a form that was saved or discarded. Does nothing if there is none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn discard_autosaved_form(&mut self, key: &FormKey) -> Result<()> {
        let discard = "DELETE FROM unkept WHERE place = ?1";
        transact_undated(&mut self.store, |db| Ok(db.execute(discard, [key.to_string()]).map(drop)?))
    }
}

/// Deletes the autosaved form of a record that is removed.
pub(crate) fn discard(db: &Connection, key: FormKey) -> rusqlite::Result<()> {
    db.execute("DELETE FROM unkept WHERE place = ?1", [key.to_string()]).map(drop)
}
