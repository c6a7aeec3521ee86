//! The person's own words for what may point to somebody: some to be asked about, some to be left alone.

use practice::same_word;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::tables::{Store, change, read_or};
use crate::{Error, Journal, Result, schema};

/// The most letters and other characters a word or a short phrase may have.
const LONGEST: usize = 100;
/// The most words on one of the lists.
const MOST: usize = 300;

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
    const fn code(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Leave => "leave",
        }
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
        if self.schema < schema::WITH_WHAT_IS_BESIDE {
            return Ok(CustomWords::default());
        }
        read_or(&mut self.tables, CustomWords::default(), |db| {
            Ok(CustomWords { watch: read(db, WordList::Watch)?, leave: read(db, WordList::Leave)? })
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
        if word.chars().count() > LONGEST {
            return Err(Error::WordTooLong { most: LONGEST });
        }
        let other = if list == WordList::Watch { WordList::Leave } else { WordList::Watch };
        change(&mut self.tables, |db| {
            let there = read(db, list)?;
            if there.iter().any(|known| same_word(known, &word)) {
                return Ok(remove(db, other, &word)?);
            }
            if there.len() >= MOST {
                return Err(Error::TooManyWords { most: MOST });
            }
            db.execute("INSERT INTO own_word (list, word) VALUES (?1, ?2)", (list.code(), &word))?;
            Ok(remove(db, other, &word)?)
        })
    }

    /// Takes a word from a list, whatever its capitals, and every trace of it from the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_custom_word(&mut self, list: WordList, word: &str) -> Result<()> {
        self.remove_beside(|db| remove(db, list, word))
    }
}

fn read(db: &Connection, list: WordList) -> rusqlite::Result<Vec<String>> {
    db.prepare_cached("SELECT word FROM own_word WHERE list = ?1 ORDER BY word COLLATE NOCASE, word")?
        .query_map([list.code()], |row| row.get("word"))?
        .collect()
}

fn remove(db: &Connection, list: WordList, word: &str) -> rusqlite::Result<()> {
    for known in read(db, list)?.iter().filter(|known| same_word(known, word)) {
        db.execute("DELETE FROM own_word WHERE list = ?1 AND word = ?2", (list.code(), known))?;
    }
    Ok(())
}
