//! The number of a state of the database, new with every save.
//!
//! It tells a database from an older or a newer copy of itself. It lies in the header field
//! `application_id` of SQLite, which nothing else uses here, on the first page: so every save also
//! rewrites that page.

use rusqlite::Connection;

use crate::error::{Error, Result};

/// Bits of a number; the field has twice as many, for the number before it.
const BITS: u32 = 16;

/// The number of a state, and the one of the state before it. 0 before the first save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct StateId {
    previous: u16,
    current: u16,
}

impl StateId {
    /// Reads the number of the state that `connection` shows.
    ///
    /// # Errors
    ///
    /// Those of SQLite if the first page cannot be read.
    pub(crate) fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let field: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        let field = field.cast_unsigned();
        let half = |bits: u32| u16::try_from(bits & u32::from(u16::MAX)).unwrap_or(0);
        Ok(Self { previous: half(field >> BITS), current: half(field) })
    }

    /// Gives the state that is being written another random number.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] without random numbers, and those of SQLite.
    pub(crate) fn advance(connection: &Connection) -> Result<Self> {
        let before = Self::read(connection)?;
        let mut next = before.current;
        while next == before.current || next == before.previous {
            let mut bytes = [0; 2];
            getrandom::fill(&mut bytes).map_err(|error| Error::Storage(std::io::Error::other(error)))?;
            next = u16::from_le_bytes(bytes);
        }
        let next = Self { previous: before.current, current: next };
        let field = (u32::from(next.previous) << BITS) | u32::from(next.current);
        connection.pragma_update(None, "application_id", field.cast_signed())?;
        Ok(next)
    }

    /// Returns true if this is the state `earlier`, or the one right after it.
    pub(crate) fn is_or_follows(self, earlier: Self) -> bool {
        self == earlier || self.previous == earlier.current
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn state_follows_only_the_one_right_before_it() {
        let db = Connection::open_in_memory().unwrap();
        let none = StateId::read(&db).unwrap();
        let first = StateId::advance(&db).unwrap();
        let second = StateId::advance(&db).unwrap();
        assert_eq!(StateId::read(&db).unwrap(), second);
        assert!(first.is_or_follows(none) && second.is_or_follows(first) && second.is_or_follows(second));
        assert!(!second.is_or_follows(none) && !first.is_or_follows(second));
    }
}
