//! Rows of the table `draft`.

use chrono::NaiveDate;
use practice::Form;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

use crate::drafts::draft::DraftCard;
use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::error::{Error, Result};
use crate::ids::{DraftId, EntryId};

/// A row of the table `draft`.
pub(crate) struct DraftRow {
    pub(crate) id: DraftId,
    pub(crate) entry: Option<EntryId>,
    pub(crate) form_snapshot: i64,
    pub(crate) form: String,
    pub(crate) kind: String,
    pub(crate) title: String,
    updated_on: String,
    content: String,
}

impl DraftRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            entry: row.get("entry")?,
            form_snapshot: row.get("form_words")?,
            form: row.get("form")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            updated_on: row.get("updated_on")?,
            content: row.get("content")?,
        })
    }

    pub(crate) fn read(db: &Connection, id: DraftId) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "id", id)
    }

    /// The draft of an entry that is being changed.
    pub(crate) fn of(db: &Connection, entry: EntryId) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "entry", entry)
    }

    fn one(db: &Connection, column: &str, is: impl ToSql) -> rusqlite::Result<Option<Self>> {
        let read = format!(
            "SELECT id, entry, form_words, form, kind, title, updated_on, content FROM draft WHERE {column} = ?1"
        );
        db.prepare_cached(&read)?.query_row([is], Self::from_row).optional()
    }

    /// The draft `id`.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`].
    pub(crate) fn existing(db: &Connection, id: DraftId) -> Result<Self> {
        Self::read(db, id)?.ok_or(Error::NoSuchDraft)
    }

    /// Checks that the draft belongs to `entry`, if one is named.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`].
    pub(crate) fn belonging_to(self, entry: Option<EntryId>) -> Result<Self> {
        if entry.is_none() || entry == self.entry { Ok(self) } else { Err(Error::NoSuchDraft) }
    }

    pub(crate) fn content(&self) -> Result<Content> {
        Content::from_json(&self.content)
    }

    pub(crate) fn raw_content(&self) -> &str {
        &self.content
    }

    /// Inserts a copy of the row with other references and another content, and the day on which it
    /// was last changed.
    pub(crate) fn insert_copy(
        &self,
        db: &Connection,
        entry: Option<EntryId>,
        words: i64,
        content: &str,
    ) -> rusqlite::Result<()> {
        let insert = "INSERT INTO draft (entry, form_words, form, kind, title, updated_on, content)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let columns = (entry, words, &self.form, &self.kind, &self.title, &self.updated_on, content);
        db.prepare_cached(insert)?.execute(columns).map(drop)
    }

    pub(crate) fn into_card(self) -> DraftCard {
        let Self { id, entry, kind, title, updated_on, .. } = self;
        DraftCard { id, entry, kind, title, updated_on }
    }
}

/// Inserts the draft of a new entry.
pub(crate) fn insert_new(db: &Connection, form: &Form, content: &str, today: NaiveDate) -> Result<DraftId> {
    let words = form_snapshots::intern(db, form)?;
    insert(db, None, words, [&form.id, &form.kind, &form.title], content, today)
}

/// Returns true if there is a draft of a new entry with the form `form` that the entry `from` led
/// to.
pub(crate) fn has_linked_draft(db: &Connection, from: EntryId, form: &str) -> rusqlite::Result<bool> {
    let mut read = db.prepare_cached("SELECT content FROM draft WHERE form = ?1 AND entry IS NULL")?;
    let drafts =
        read.query_map([form], |row| row.get("content"))?.collect::<rusqlite::Result<Vec<String>>>()?;
    // A draft of another version is treated as one without a link.
    let came_from =
        |draft: &String| Content::from_json(draft).is_ok_and(|content| content.from == Some(from));
    Ok(drafts.iter().any(came_from))
}

pub(crate) fn insert(
    db: &Connection,
    entry: Option<EntryId>,
    words: i64,
    [form, kind, title]: [&String; 3],
    content: &str,
    today: NaiveDate,
) -> Result<DraftId> {
    db.execute(
        "INSERT INTO draft (entry, form_words, form, kind, title, updated_on, content)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (entry, words, form, kind, title, today.to_string(), content),
    )?;
    Ok(DraftId(db.last_insert_rowid()))
}
