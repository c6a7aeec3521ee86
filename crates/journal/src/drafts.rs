//! Drafts: entries that are being written or changed, and small forms that are being filled in.

pub(crate) mod draft;
pub(crate) mod form_autosave;
pub(crate) mod form_key;
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
    /// Saves a draft, valid or not. `shipped` is the form of a new entry; a draft and an entry keep
    /// their own form and need none.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`] for a draft that is gone, so that what was kept or discarded does not
    /// come back, and for the draft of another entry; [`Error::NoSuchEntry`]; [`Error::NoForm`] for
    /// something new without one; [`Error::Vault`] if the notebook is read-only, the drive is full,
    /// or the database cannot be written. The earlier content is then still there.
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

    /// All drafts, the latest first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn drafts(&mut self) -> Result<Vec<DraftCard>> {
        let newest_first = "SELECT id FROM draft ORDER BY updated_on DESC, id DESC";
        let ids = self.row_ids("draft", newest_first)?;
        let (cards, _) = self.read_all_readable(ids, |journal, id| {
            let row = journal.store.read_piece(|db| DraftRow::read(db, DraftId(id)))?;
            Ok(row.map(DraftRow::into_card))
        })?;
        Ok(cards)
    }

    /// The draft `id`.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchDraft`]; [`Error::Unreadable`] for a value of another version,
    /// [`Error::Vault`] if the database cannot be read.
    pub fn draft(&mut self, id: DraftId) -> Result<Draft> {
        let row = self.store.read_piece(|db| DraftRow::read(db, id))?.ok_or(Error::NoSuchDraft)?;
        self.whole_draft(row)
    }

    /// The draft of an entry that is being changed, if there is one.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`] for a value of another version, [`Error::Vault`] if the database
    /// cannot be read.
    pub fn draft_of(&mut self, entry: EntryId) -> Result<Option<Draft>> {
        let row = self.store.read_piece(|db| DraftRow::of(db, entry))?;
        row.map(|row| self.whole_draft(row)).transpose()
    }

    /// Deletes a draft. Does nothing if it is gone.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
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
