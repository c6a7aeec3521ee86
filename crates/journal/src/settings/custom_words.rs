//! The person's own words for what may point to somebody: some to be asked about, some to be left alone.

use practice::same_word;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::{Store, read_or, transact_undated};

/// The most letters and other characters a word or a short phrase may have.
const MAX_WORD_CHARS: usize = 100;
/// The most words on one of the lists.
const MAX_WORDS: usize = 300;

/// One of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordList {
    /// To be asked about wherever it stands.
    Watch,
    /// Not to be asked about.
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

/// Both lists, each by the alphabet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct CustomWords {
    /// To be asked about.
    pub watch: Vec<String>,
    /// To be left alone.
    pub leave: Vec<String>,
}

impl<S: Store> Journal<S> {
    /// Both lists; empty where a damaged notebook cannot say.
    ///
    /// # Errors
    ///
    /// The database's.
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

    /// Puts a word, or a phrase, on a list, without the spaces around it, and takes it from the other. One that is there
    /// already, whatever its capitals, stays as it is.
    ///
    /// # Errors
    ///
    /// [`Error::NotAWord`] for one without a letter or a digit, [`Error::WordTooLong`], [`Error::TooManyWords`];
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's. Nothing has changed then.
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

    /// Takes a word from a list, whatever its capitals, and every trace of it from the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
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
