//! Saves entries.

use chrono::NaiveDate;
use practice::{Form, SharingStatus};
use rusqlite::Connection;

use crate::drafts::draft::EntryInput;
use crate::drafts::rows::DraftRow;
use crate::entries::content::Content;
use crate::entries::rows::{EntryRow, write_content};
use crate::entries::{form_snapshots, text_expiry, truncate, version_rows};
use crate::error::{Error, Result};
use crate::follow_ups::after_save::{self, SaveContext};
use crate::ids::EntryId;
use crate::search::index;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact, transact_undated};

impl<S: Store> Journal<S> {
    /// Saves a new entry, or replaces the content of an entry, which stays as an earlier version.
    /// Its draft is deleted. `shipped` is the form of a new entry; a draft and an entry keep their
    /// own. Saving an unchanged entry leaves no version. An entry in the bin is restored.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NothingToSave`], [`crate::Error::DateOutOfRange`],
    /// [`crate::Error::InvalidAnswer`]; [`crate::Error::NoSuchDraft`] for a draft that was kept
    /// already, and for the draft of another entry; [`crate::Error::NoSuchEntry`];
    /// [`crate::Error::NoForm`] for something new without one; [`Error::Vault`] if the notebook is
    /// read-only, the drive is full, or the database cannot be written. Nothing is changed on an
    /// error, and the draft is still there.
    pub fn save_entry<'form>(
        &mut self,
        writing: &EntryInput,
        shipped: impl Into<Option<&'form Form>>,
        today: NaiveDate,
    ) -> Result<EntryId> {
        self.save_entry_with_follow_ups(writing, shipped, &[], today)
    }

    /// Saves an entry like [`Self::save_entry`], and in the same transaction what follows from it
    /// by `forms`, all shipped forms: an empty linked draft, once, for each form that a newly
    /// ticked field asks for; and the answer to a follow-up.
    ///
    /// # Errors
    ///
    /// Those of [`Self::save_entry`].
    pub fn save_entry_with_follow_ups<'form>(
        &mut self,
        writing: &EntryInput,
        shipped: impl Into<Option<&'form Form>>,
        forms: &[Form],
        today: NaiveDate,
    ) -> Result<EntryId> {
        let shipped = shipped.into();
        transact(&mut self.store, today, |db| {
            let context = SaveContext { forms, today };
            let draft = writing
                .draft
                .map(|id| DraftRow::existing(db, id)?.belonging_to(writing.entry))
                .transpose()?;
            let entry = draft.as_ref().and_then(|draft| draft.entry).or(writing.entry);
            let id = match (entry, &draft) {
                (Some(id), _) => {
                    update_entry(db, id, &writing.content, context)?;
                    id
                }
                (None, Some(draft)) => {
                    let form = form_snapshots::load(db, draft.form_snapshot)?;
                    insert_entry(db, &writing.content, draft.form_snapshot, &form, context)?
                }
                (None, None) => {
                    let (content, shipped) = (&writing.content, shipped.ok_or(Error::NoForm)?);
                    insert_entry(db, content, form_snapshots::intern(db, shipped)?, shipped, context)?
                }
            };
            db.execute("DELETE FROM draft WHERE id = ?1 OR entry = ?2", (writing.draft, id))?;
            Ok(id)
        })
    }

    /// Sets the sharing status of an entry and its draft. This leaves no earlier version.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`Error::Vault`] if the notebook is read-only or the database
    /// cannot be written.
    pub fn set_sharing_status(&mut self, id: EntryId, share: SharingStatus) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            let row = EntryRow::existing(db, id)?;
            let content = Content { share, ..row.content()? };
            write_content(db, id, &content, &row.beginning, &row.updated_on)?;
            if let Some(draft) = DraftRow::of(db, id)? {
                let content = Content { share, ..draft.content()? }.to_json()?;
                db.execute("UPDATE draft SET content = ?2 WHERE id = ?1", (draft.id, content))?;
            }
            Ok(())
        })
    }
}

pub(crate) fn insert_entry(
    db: &Connection,
    content: &Content,
    snapshot: i64,
    form: &Form,
    context: SaveContext<'_>,
) -> Result<EntryId> {
    let content = content.validated(form, context.forms, None)?;
    let insert =
        "INSERT INTO entry (form_words, form, kind, title, occurred_on, date_precision, share, created_on,
                                     updated_on, binned_on, beginning, content)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, NULL, ?9, ?10)";
    db.prepare_cached(insert)?.execute((
        snapshot,
        &form.id,
        &form.kind,
        &form.title,
        content.date.on.to_string(),
        content.date.precision.code(),
        content.share.code(),
        context.today.to_string(),
        truncate::excerpt_of(form, &content),
        content.to_json()?,
    ))?;
    let id = EntryId(db.last_insert_rowid());
    index::add(db, id, form, &content)?;
    after_save::run(db, id, form, None, &content, context)?;
    Ok(id)
}

fn update_entry(db: &Connection, id: EntryId, content: &Content, context: SaveContext<'_>) -> Result<()> {
    let row = EntryRow::existing(db, id)?;
    let form = form_snapshots::load(db, row.form_snapshot)?;
    let before = row.content()?;
    let after = content.validated(&form, context.forms, Some(&before))?;
    replace_content(db, id, &row, &form, &before, &after, context.today)?;
    after_save::run(db, id, &form, Some(&before), &after, context)
}

/// Replaces `before` with `after`. `before` becomes an earlier version unless only the sharing
/// status differs. The entry is outside the bin afterwards.
pub(crate) fn replace_content(
    db: &Connection,
    id: EntryId,
    row: &EntryRow,
    form: &Form,
    before: &Content,
    after: &Content,
    today: NaiveDate,
) -> Result<()> {
    let is_unchanged = *after == Content { share: after.share, ..before.clone() };
    if is_unchanged {
        write_content(db, id, after, &row.beginning, &row.updated_on)?;
    } else {
        version_rows::store_version(db, id, row, today)?;
        text_expiry::forget_unless_kept(db, id)?;
        write_content(db, id, after, &truncate::excerpt_of(form, after), &today.to_string())?;
    }
    if row.binned_on.is_some() {
        db.execute("UPDATE entry SET binned_on = NULL WHERE id = ?1", [id])?;
        return index::add(db, id, form, after);
    }
    if is_unchanged {
        return Ok(());
    }
    index::update(db, id, form, before, after)
}
