//! The early sign: a sentence by which a person notices that work gets too much.

use crate::error::{Result, check_length};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};
use crate::storage::summary_draft_texts::forget_texts;

/// Longest sentence, in bytes.
pub(crate) const MAX_BYTES: usize = 1_000;

impl<S: Store> Journal<S> {
    /// The early sign; none if there is none or the table is damaged.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn early_sign(&mut self) -> Result<Option<String>> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            let read = "SELECT own_sign FROM journal WHERE id = 1";
            let sentence = read_or(&mut journal.store, String::new(), |db| {
                db.query_row(read, [], |row| row.get("own_sign"))
            })?;
            Ok(Some(sentence).filter(|sentence| !sentence.is_empty()))
        })
    }

    /// Saves the early sign as one line; an empty one removes it. Earlier ratings keep the sentence
    /// they were made with.
    ///
    /// # Errors
    ///
    /// [`crate::Error::TooLong`] for more than 1,000 bytes; [`crate::Error::Vault`] if the notebook
    /// is read-only or the database cannot be written.
    pub fn save_early_sign(&mut self, sentence: &str) -> Result<()> {
        // It is shown as one line among others.
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        check_length("the sentence", sentence.len(), MAX_BYTES)?;
        let write = "UPDATE journal SET own_sign = ?1 WHERE id = 1";
        transact_undated(&mut self.store, |db| {
            forget_texts(db, &["sign".to_owned()])?;
            Ok(db.execute(write, [&sentence]).map(drop)?)
        })
    }
}
