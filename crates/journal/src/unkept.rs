//! What is being typed into the small forms beside the notes: a limit, a contact, a period of work. It is saved while it is
//! typed, so that locking loses nothing, and gone once it is kept or left.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::tables::{Store, change, read_or};
use crate::{Error, Journal, Result, schema};

/// In bytes.
const LONGEST_PLACE: usize = 512;
/// In bytes: more than any of these forms keeps.
const LONGEST: usize = 256 << 10;

impl<S: Store> Journal<S> {
    /// All of it, by the name that the page gives the form: `limit/5`, `talk/new`. None where a damaged notebook cannot say, so that the
    /// rest of it can be read.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn autosaved_forms(&mut self) -> Result<BTreeMap<String, String>> {
        if self.schema < schema::WITH_UNKEPT {
            return Ok(BTreeMap::new());
        }
        read_or(&mut self.tables, BTreeMap::new(), |db| {
            let mut read = db.prepare_cached("SELECT place, content FROM unkept ORDER BY place")?;
            read.query_map([], |row| Ok((row.get("place")?, row.get("content")?)))?.collect()
        })
    }

    /// Saves what stands in a form now, in the place of what stood there. It need not make sense yet.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for a name of more than 512 bytes or a content of more than 256 KiB; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's. What was saved before is then still there.
    pub fn autosave_form(&mut self, place: &str, content: &str) -> Result<()> {
        if place.len() > LONGEST_PLACE {
            return Err(Error::TooLong { what: "the name of a form", most: LONGEST_PLACE });
        }
        if content.len() > LONGEST {
            return Err(Error::TooLong { what: "what is being typed", most: LONGEST });
        }
        let save = "INSERT INTO unkept (place, content) VALUES (?1, ?2)
                    ON CONFLICT (place) DO UPDATE SET content = excluded.content";
        change(&mut self.tables, |db| Ok(db.execute(save, (place, content)).map(drop)?))
    }

    /// Throws away what stands in a form: it was kept, or left. There is nothing to be done where nothing stands.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn discard_autosaved_form(&mut self, place: &str) -> Result<()> {
        let discard = "DELETE FROM unkept WHERE place = ?1";
        change(&mut self.tables, |db| Ok(db.execute(discard, [place]).map(drop)?))
    }
}

/// What is removed for good takes along what is typed about it: the page calls its form by what it is and by its id, `limit/5`.
pub(crate) fn discard(db: &Connection, what: &str, id: i64) -> rusqlite::Result<()> {
    db.execute("DELETE FROM unkept WHERE place = ?1 || '/' || ?2", (what, id)).map(drop)
}
