//! The sentence by which a person notices in themselves that work gets too much.

use crate::tables::{Store, change, read_or};
use crate::{Error, Journal, Result, schema};

/// In bytes: a long sentence.
const LONGEST: usize = 1_000;

impl<S: Store> Journal<S> {
    /// The sentence; none while there is none, and where a damaged notebook cannot say.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn early_sign(&mut self) -> Result<Option<String>> {
        if self.schema < schema::WITH_WHAT_IS_BESIDE {
            return Ok(None);
        }
        let read = "SELECT own_sign FROM journal WHERE id = 1";
        let sentence =
            read_or(&mut self.tables, String::new(), |db| db.query_row(read, [], |row| row.get("own_sign")))?;
        Ok(Some(sentence).filter(|sentence| !sentence.is_empty()))
    }

    /// Keeps another sentence, without the spaces around it; none where nothing is left. What was rated earlier keeps the
    /// sentence it was rated with.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for more than 1,000 bytes; [`vault::Error::ReadOnly`], and the database's.
    pub fn save_early_sign(&mut self, sentence: &str) -> Result<()> {
        // One line: it stands among lines.
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        if sentence.len() > LONGEST {
            return Err(Error::TooLong { what: "the sentence", most: LONGEST });
        }
        let write = "UPDATE journal SET own_sign = ?1 WHERE id = 1";
        change(&mut self.tables, |db| Ok(db.execute(write, [&sentence]).map(drop)?))
    }
}
