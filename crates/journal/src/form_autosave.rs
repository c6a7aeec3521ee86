//! What is being typed into the small forms beside the notes: a limit, a contact, a period of work. It is saved while it is
//! typed, so that locking loses nothing, and gone once it is kept or left.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::{Result, check_length};
use crate::form_key::FormKey;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

/// In bytes.
const MAX_KEY_BYTES: usize = 512;
/// In bytes: more than any of these forms keeps.
const MAX_CONTENT_BYTES: usize = 256 << 10;

impl<S: Store> Journal<S> {
    /// All of it, by the name that the page gives the form: `limit/5`, `talk/new`. None where a damaged notebook cannot say, so that the
    /// rest of it can be read.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn autosaved_forms(&mut self) -> Result<BTreeMap<FormKey, String>> {
        self.since_schema(schema::WITH_FORM_AUTOSAVE, |journal| {
            read_or(&mut journal.store, BTreeMap::new(), |db| {
                let mut read = db.prepare_cached("SELECT place, content FROM unkept ORDER BY place")?;
                read.query_map([], |row| Ok((row.get::<_, String>("place")?.into(), row.get("content")?)))?
                    .collect()
            })
        })
    }

    /// Saves what stands in a form now, in the place of what stood there. It need not make sense yet.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for a name of more than 512 bytes or a content of more than 256 KiB; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's. What was saved before is then still there.
    pub fn autosave_form(&mut self, key: &FormKey, content: &str) -> Result<()> {
        let key = key.to_string();
        check_length("the name of a form", key.len(), MAX_KEY_BYTES)?;
        check_length("what is being typed", content.len(), MAX_CONTENT_BYTES)?;
        let save = "INSERT INTO unkept (place, content) VALUES (?1, ?2)
                    ON CONFLICT (place) DO UPDATE SET content = excluded.content";
        transact_undated(&mut self.store, |db| Ok(db.execute(save, (&key, content)).map(drop)?))
    }

    /// Throws away what stands in a form: it was kept, or left. There is nothing to be done where nothing stands.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn discard_autosaved_form(&mut self, key: &FormKey) -> Result<()> {
        let discard = "DELETE FROM unkept WHERE place = ?1";
        transact_undated(&mut self.store, |db| Ok(db.execute(discard, [key.to_string()]).map(drop)?))
    }
}

/// Deletes the autosaved form of a record that is removed.
pub(crate) fn discard(db: &Connection, key: FormKey) -> rusqlite::Result<()> {
    db.execute("DELETE FROM unkept WHERE place = ?1", [key.to_string()]).map(drop)
}
