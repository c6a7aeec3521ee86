//! Custom words for de-identification: words to watch for, and words to leave alone.

use practice::same_word;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

/// Longest word or phrase, in characters.
const MAX_WORD_CHARS: usize = 100;
/// Number of words that a list holds.
pub(crate) const MAX_WORDS: usize = 300;

/// List of custom words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordList {
    /// Words that are always reported.
    Watch,
    /// Words that are never reported.
    Leave,
}

impl WordList {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Leave => "leave",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Watch, Self::Leave].into_iter().find(|list| list.code() == code)
    }
}

/// Both lists in alphabetical order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct CustomWords {
    /// Words that are always reported.
    pub watch: Vec<String>,
    /// Words that are never reported.
    pub leave: Vec<String>,
}

impl CustomWords {
    /// Returns true if both lists are as long as they may be, and so is each word.
    pub(crate) fn has_valid_lengths(&self) -> bool {
        let is_valid = |list: &Vec<String>| {
            list.len() <= MAX_WORDS && list.iter().all(|word| word.chars().count() <= MAX_WORD_CHARS)
        };
        is_valid(&self.watch) && is_valid(&self.leave)
    }
}

impl<S: Store> Journal<S> {
    /// Both lists; empty if the table is damaged.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn custom_words(&mut self) -> Result<CustomWords> {
        self.since_schema(schema::WITH_RECORDS, |journal| {
            read_or(&mut journal.store, CustomWords::default(), |db| {
                Ok(CustomWords {
                    watch: read_list(db, WordList::Watch)?,
                    leave: read_list(db, WordList::Leave)?,
                })
            })
        })
    }

    /// Adds a word or phrase to a list, trimmed, and removes it from the other. A word that is on
    /// the list already, in any case, stays as it is.
    ///
    /// # Errors
    ///
    /// [`Error::NotAWord`] for one without a letter or a digit, [`Error::WordTooLong`],
    /// [`Error::TooManyWords`]; [`Error::Vault`] if the notebook is read-only, the drive is full,
    /// or the database cannot be written. Nothing is changed on an error.
    pub fn add_custom_word(&mut self, list: WordList, word: &str) -> Result<()> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if !word.contains(char::is_alphanumeric) {
            return Err(Error::NotAWord);
        }
        if word.chars().count() > MAX_WORD_CHARS {
            return Err(Error::WordTooLong { most: MAX_WORD_CHARS });
        }
        let other = if list == WordList::Watch { WordList::Leave } else { WordList::Watch };
        transact_undated(&mut self.store, |db| {
            let there = read_list(db, list)?;
            if there.iter().any(|known| same_word(known, &word)) {
                return Ok(remove_word(db, other, &word)?);
            }
            if there.len() >= MAX_WORDS {
                return Err(Error::TooManyWords { most: MAX_WORDS });
            }
            db.execute("INSERT INTO own_word (list, word) VALUES (?1, ?2)", (list.code(), &word))?;
            Ok(remove_word(db, other, &word)?)
        })
    }

    /// Removes a word in any case from a list, and every trace of it from the file.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_custom_word(&mut self, list: WordList, word: &str) -> Result<()> {
        self.remove_records(|db| remove_word(db, list, word))
    }
}

fn read_list(db: &Connection, list: WordList) -> rusqlite::Result<Vec<String>> {
    db.prepare_cached("SELECT word FROM own_word WHERE list = ?1 ORDER BY word COLLATE NOCASE, word")?
        .query_map([list.code()], |row| row.get("word"))?
        .collect()
}

fn remove_word(db: &Connection, list: WordList, word: &str) -> rusqlite::Result<()> {
    for known in read_list(db, list)?.iter().filter(|known| same_word(known, word)) {
        db.execute("DELETE FROM own_word WHERE list = ?1 AND word = ?2", (list.code(), known))?;
    }
    Ok(())
}
