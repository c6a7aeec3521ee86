//! Snapshots of whole forms as JSON, each distinct one stored once (table `form_words`).

use practice::Form;
use rusqlite::{Connection, OptionalExtension};

use crate::error::{Error, Result};

/// Row id of the snapshot of exactly this form; inserts it if there is none.
pub(crate) fn intern(db: &Connection, form: &Form) -> Result<i64> {
    let words = serde_json::to_string(form).map_err(|_| Error::Unreadable("words"))?;
    let [id, version, language] = [&form.id, &form.version, &form.language].map(String::as_str);
    Ok(intern_words(db, [id, version, language, &words])?)
}

/// Row id of the snapshot with these values of `form`, `version`, `language` and `words`; inserts it
/// if there is none.
pub(crate) fn intern_words(db: &Connection, parts: [&str; 4]) -> rusqlite::Result<i64> {
    let find = "SELECT id FROM form_words WHERE form = ?1 AND version = ?2 AND language = ?3 AND words = ?4";
    let found = db.prepare_cached(find)?.query_row(parts, |row| row.get("id")).optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    db.execute("INSERT INTO form_words (form, version, language, words) VALUES (?1, ?2, ?3, ?4)", parts)?;
    Ok(db.last_insert_rowid())
}

/// Values of `form`, `version`, `language` and `words` in row `id`.
pub(crate) fn read_parts(db: &Connection, id: i64) -> rusqlite::Result<[String; 4]> {
    let read = "SELECT form, version, language, words FROM form_words WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        Ok([row.get("form")?, row.get("version")?, row.get("language")?, row.get("words")?])
    };
    db.prepare_cached(read)?.query_row([id], columns)
}

/// JSON of the form in row `id`.
pub(crate) fn read(db: &Connection, id: i64) -> rusqlite::Result<String> {
    let read = "SELECT words FROM form_words WHERE id = ?1";
    db.prepare_cached(read)?.query_row([id], |row| row.get("words"))
}

/// The form in row `id`.
///
/// # Errors
///
/// [`Error::Unreadable`] for a form that only another version understands, and those of the
/// database.
pub(crate) fn load(db: &Connection, id: i64) -> Result<Form> {
    parse(&read(db, id)?)
}

/// Decodes the JSON of a form.
///
/// # Errors
///
/// [`Error::Unreadable`].
pub(crate) fn parse(words: &str) -> Result<Form> {
    serde_json::from_str(words).map_err(|_| Error::Unreadable("words"))
}

/// Deletes snapshots that no entry and no draft refers to.
pub(crate) fn remove_unused(db: &Connection) -> rusqlite::Result<()> {
    db.execute(
        "DELETE FROM form_words
         WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.form_words = form_words.id)
           AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.form_words = form_words.id)",
        [],
    )?;
    Ok(())
}
