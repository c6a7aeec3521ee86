//! The sentence by which a person notices in themselves that work gets too much.

use crate::error::{Result, check_length};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

/// In bytes: a long sentence.
const MAX_BYTES: usize = 1_000;

impl<S: Store> Journal<S> {
    /// The sentence; none while there is none, and where a damaged notebook cannot say.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn early_sign(&mut self) -> Result<Option<String>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let read = "SELECT own_sign FROM journal WHERE id = 1";
            let sentence = read_or(&mut journal.store, String::new(), |db| {
                db.query_row(read, [], |row| row.get("own_sign"))
            })?;
            Ok(Some(sentence).filter(|sentence| !sentence.is_empty()))
        })
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
        check_length("the sentence", sentence.len(), MAX_BYTES)?;
        let write = "UPDATE journal SET own_sign = ?1 WHERE id = 1";
        transact_undated(&mut self.store, |db| Ok(db.execute(write, [&sentence]).map(drop)?))
    }
}
