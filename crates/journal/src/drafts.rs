//! What is being written.

pub(crate) mod draft;
pub(crate) mod rows;

use std::rc::Rc;

use chrono::NaiveDate;
use practice::Form;

use crate::drafts::draft::{Draft, DraftCard, EntryInput};
use crate::drafts::rows::DraftRow;
use crate::entries::form_snapshots;
use crate::entries::read::{FallbackForm, FormCache};
use crate::entries::rows::EntryRow;
use crate::error::{Error, Result};
use crate::ids::{DraftId, EntryId};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact, transact_undated};

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
        let content = writing.content.normalized()?.to_json()?;
        transact(&mut self.store, today, |db| {
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
                    let EntryRow { form_snapshot, form, kind, title, .. } = EntryRow::existing(db, entry)?;
                    rows::insert(db, Some(entry), form_snapshot, [&form, &kind, &title], &content, today)
                }
                None => rows::insert_new(db, shipped.ok_or(Error::NoForm)?, &content, today),
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
        let ids = self.row_ids("draft", newest_first)?;
        let (cards, _) = self.read_all_readable(ids, |journal, id| {
            let row = journal.store.read_piece(|db| DraftRow::read(db, DraftId(id)))?;
            Ok(row.map(DraftRow::into_card))
        })?;
        Ok(cards)
    }

    /// A draft.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`]; [`Error::Unreadable`], and the database's.
    pub fn draft(&mut self, id: DraftId) -> Result<Draft> {
        let row = self.store.read_piece(|db| DraftRow::read(db, id))?.ok_or(Error::NoSuchDraft)?;
        self.whole_draft(row)
    }

    /// The draft in which an entry is being changed, if it is.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`], and the database's.
    pub fn draft_of(&mut self, entry: EntryId) -> Result<Option<Draft>> {
        let row = self.store.read_piece(|db| DraftRow::of(db, entry))?;
        row.map(|row| self.whole_draft(row)).transpose()
    }

    /// Throws a draft away. There is nothing to be done about one that is gone.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn discard_draft(&mut self, id: DraftId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            db.execute("DELETE FROM draft WHERE id = ?1", [id])?;
            Ok(form_snapshots::remove_unused(db)?)
        })
    }

    fn whole_draft(&mut self, row: DraftRow) -> Result<Draft> {
        let content = row.content()?;
        let bare = FallbackForm { form: &row.form, kind: &row.kind, title: &row.title };
        let form = FormCache::default().get(&mut self.store, row.form_snapshot, &bare, &content.answers)?;
        let form = Rc::unwrap_or_clone(form);
        Ok(Draft { id: row.id, entry: row.entry, form, content })
    }
}
