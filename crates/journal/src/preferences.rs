//! The page's own choices, such as what it unfolds.

use std::collections::BTreeMap;

use crate::tables::{Store, change, read_or};
use crate::{Error, Journal, Result};

/// In bytes.
const LONGEST_NAME: usize = 64;
/// In bytes.
const LONGEST_VALUE: usize = 1024;

impl<S: Store> Journal<S> {
    /// All of them by name; none where a damaged notebook cannot say, so that the rest of it can be read.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn preferences(&mut self) -> Result<BTreeMap<String, String>> {
        read_or(&mut self.tables, BTreeMap::new(), |db| {
            let mut read = db.prepare_cached("SELECT name, value FROM preference ORDER BY name")?;
            read.query_map([], |row| Ok((row.get("name")?, row.get("value")?)))?.collect()
        })
    }

    /// Keeps one in the place of any other of its name.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for a name of more than 64 bytes or a value of more than 1,024; [`vault::Error::ReadOnly`], and
    /// the database's.
    pub fn save_preference(&mut self, name: &str, value: &str) -> Result<()> {
        if name.len() > LONGEST_NAME {
            return Err(Error::TooLong { what: "the name of a preference", most: LONGEST_NAME });
        }
        if value.len() > LONGEST_VALUE {
            return Err(Error::TooLong { what: "a preference", most: LONGEST_VALUE });
        }
        let keep = "INSERT INTO preference (name, value) VALUES (?1, ?2)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        change(&mut self.tables, |db| Ok(db.execute(keep, (name, value)).map(drop)?))
    }
}
