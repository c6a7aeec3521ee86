//! What is being written.

use std::rc::Rc;

use chrono::NaiveDate;
use practice::Form;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

use crate::entry_rows::EntryRow;
use crate::reading::{Bare, Forms};
use crate::tables::{Store, change};
use crate::{
    Content, Draft, DraftCard, DraftId, EntryId, EntryInput, Error, Journal, Result, days, form_words,
};

impl<S: Store> Journal<S> {
    /// Saves what is being written, however little sense it makes yet. `shipped` is the form of something new; a draft and
    /// an entry go on with their own, and need none.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`] for a draft that is gone, so that what was kept or discarded does not come back, and for the
    /// draft of another entry; [`Error::NoSuchEntry`]; [`Error::NoForm`] for something new without one;
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's. What was saved before is then still
    /// there.
    pub fn save_draft<'form>(
        &mut self,
        writing: &EntryInput,
        shipped: impl Into<Option<&'form Form>>,
        today: NaiveDate,
    ) -> Result<DraftId> {
        let shipped = shipped.into();
        let content = writing.content.begun()?.to_json()?;
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let existing = match (writing.draft, writing.entry) {
                (Some(draft), entry) => Some(DraftRow::existing(db, draft)?.belonging_to(entry)?.id),
                (None, Some(entry)) => DraftRow::of(db, entry)?.map(|draft| draft.id),
                (None, None) => None,
            };
            if let Some(id) = existing {
                let save = "UPDATE draft SET updated_on = ?2, content = ?3 WHERE id = ?1";
                db.prepare_cached(save)?.execute((id, today.to_string(), &content))?;
                return Ok(id);
            }
            match writing.entry {
                Some(entry) => {
                    let EntryRow { form_words, form, kind, title, .. } = EntryRow::existing(db, entry)?;
                    insert(db, Some(entry), form_words, [&form, &kind, &title], &content, today)
                }
                None => begin(db, shipped.ok_or(Error::NoForm)?, &content, today),
            }
        })
    }

    /// Everything that waits to be gone on with, newest first. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn drafts(&mut self) -> Result<Vec<DraftCard>> {
        let newest_first = "SELECT id FROM draft ORDER BY updated_on DESC, id DESC";
        let mut cards = Vec::new();
        for id in self.ids("draft", newest_first)? {
            match self.tables.read_piece(|db| DraftRow::read(db, DraftId(id))) {
                Ok(Some(row)) => cards.push(row.into_card()),
                Ok(None) | Err(vault::Error::DatabaseDamaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(cards)
    }

    /// A draft.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`]; [`Error::Unreadable`], and the database's.
    pub fn draft(&mut self, id: DraftId) -> Result<Draft> {
        let row = self.tables.read_piece(|db| DraftRow::read(db, id))?.ok_or(Error::NoSuchDraft)?;
        self.whole_draft(row)
    }

    /// The draft in which an entry is being changed, if it is.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`], and the database's.
    pub fn draft_of(&mut self, entry: EntryId) -> Result<Option<Draft>> {
        let row = self.tables.read_piece(|db| DraftRow::of(db, entry))?;
        row.map(|row| self.whole_draft(row)).transpose()
    }

    /// Throws a draft away. There is nothing to be done about one that is gone.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn discard_draft(&mut self, id: DraftId) -> Result<()> {
        change(&mut self.tables, |db| {
            db.execute("DELETE FROM draft WHERE id = ?1", [id])?;
            Ok(form_words::remove_unused(db)?)
        })
    }

    fn whole_draft(&mut self, row: DraftRow) -> Result<Draft> {
        let content = row.content()?;
        let bare = Bare { form: &row.form, kind: &row.kind, title: &row.title };
        let form = Forms::default().get(&mut self.tables, row.form_words, &bare, &content.answers)?;
        let form = Rc::unwrap_or_clone(form);
        Ok(Draft { id: row.id, entry: row.entry, form, content })
    }
}

/// Begins a draft of something new, which says `content`.
pub(crate) fn begin(db: &Connection, form: &Form, content: &str, today: NaiveDate) -> Result<DraftId> {
    let words = form_words::keep(db, form)?;
    insert(db, None, words, [&form.id, &form.kind, &form.title], content, today)
}

fn insert(
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

/// A draft, as it is stored.
pub(crate) struct DraftRow {
    pub(crate) id: DraftId,
    pub(crate) entry: Option<EntryId>,
    pub(crate) form_words: i64,
    form: String,
    kind: String,
    title: String,
    updated_on: String,
    content: String,
}

impl DraftRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            entry: row.get("entry")?,
            form_words: row.get("form_words")?,
            form: row.get("form")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            updated_on: row.get("updated_on")?,
            content: row.get("content")?,
        })
    }

    fn read(db: &Connection, id: DraftId) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "id", id)
    }

    /// The draft in which an entry is being changed.
    pub(crate) fn of(db: &Connection, entry: EntryId) -> rusqlite::Result<Option<Self>> {
        Self::one(db, "entry", entry)
    }

    fn one(db: &Connection, column: &str, is: impl ToSql) -> rusqlite::Result<Option<Self>> {
        let read = format!(
            "SELECT id, entry, form_words, form, kind, title, updated_on, content FROM draft WHERE {column} = ?1"
        );
        db.prepare_cached(&read)?.query_row([is], Self::from_row).optional()
    }

    /// # Errors
    ///
    /// [`Error::NoSuchDraft`].
    pub(crate) fn existing(db: &Connection, id: DraftId) -> Result<Self> {
        Self::read(db, id)?.ok_or(Error::NoSuchDraft)
    }

    /// The same, unless it is said to be of another entry than it is.
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

    fn into_card(self) -> DraftCard {
        let Self { id, entry, kind, title, updated_on, .. } = self;
        DraftCard { id, entry, kind, title, updated_on }
    }
}
