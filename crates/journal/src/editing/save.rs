//! Keeping what was written.

use chrono::NaiveDate;
use practice::{Form, SharingStatus};
use rusqlite::Connection;

use crate::drafts::draft::EntryInput;
use crate::drafts::rows::DraftRow;
use crate::entries::content::Content;
use crate::entries::rows::{EntryRow, write_content};
use crate::entries::{form_snapshots, truncate, version_rows};
use crate::error::{Error, Result};
use crate::follow_ups::after_save;
use crate::ids::EntryId;
use crate::search::index;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact, transact_undated};

impl<S: Store> Journal<S> {
    /// Keeps what was written: as a new entry, or in the place of what an entry said, which stays as an earlier version.
    /// Its draft goes. `shipped` is the form of something new; a draft and an entry go on with their own. Keeping an entry
    /// as it is leaves no version. An entry in the bin is taken out of it.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NothingToSave`], [`crate::Error::DateOutOfRange`], [`crate::Error::InvalidAnswer`];
    /// [`crate::Error::NoSuchDraft`] for a draft that was kept already, and for the draft of another entry;
    /// [`crate::Error::NoSuchEntry`]; [`crate::Error::NoForm`] for something new without one;
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's. Nothing has changed then, and the
    /// draft is still there.
    pub fn save_entry<'form>(
        &mut self,
        writing: &EntryInput,
        shipped: impl Into<Option<&'form Form>>,
        today: NaiveDate,
    ) -> Result<EntryId> {
        self.save_entry_with_follow_ups(writing, shipped, &[], today)
    }

    /// The same, and in the same change what follows from it by `forms`, all that are shipped: an empty draft of each form
    /// that a tick asks for, once, linked to the entry; and that questions which came back are answered.
    ///
    /// # Errors
    ///
    /// Those of [`Self::keep`].
    pub fn save_entry_with_follow_ups<'form>(
        &mut self,
        writing: &EntryInput,
        shipped: impl Into<Option<&'form Form>>,
        forms: &[Form],
        today: NaiveDate,
    ) -> Result<EntryId> {
        let shipped = shipped.into();
        transact(&mut self.store, today, |db| {
            let with = SaveContext { forms, today };
            let draft = writing
                .draft
                .map(|id| DraftRow::existing(db, id)?.belonging_to(writing.entry))
                .transpose()?;
            let changed = draft.as_ref().and_then(|draft| draft.entry).or(writing.entry);
            let id = match (changed, &draft) {
                (Some(id), _) => {
                    update_entry(db, id, &writing.content, with)?;
                    id
                }
                (None, Some(draft)) => {
                    let form = form_snapshots::load(db, draft.form_snapshot)?;
                    insert_entry(db, &writing.content, draft.form_snapshot, &form, with)?
                }
                (None, None) => {
                    let (content, shipped) = (&writing.content, shipped.ok_or(Error::NoForm)?);
                    insert_entry(db, content, form_snapshots::intern(db, shipped)?, shipped, with)?
                }
            };
            db.execute("DELETE FROM draft WHERE id = ?1 OR entry = ?2", (writing.draft, id))?;
            Ok(id)
        })
    }

    /// Says whether an entry may be talked about. This leaves no version, and is said of a draft of it as well.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchEntry`]; [`vault::Error::ReadOnly`], and the database's.
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

/// What an entry is kept with: the forms that may follow from it, and the day.
#[derive(Clone, Copy)]
struct SaveContext<'a> {
    forms: &'a [Form],
    today: NaiveDate,
}

fn insert_entry(
    db: &Connection,
    content: &Content,
    words: i64,
    form: &Form,
    with: SaveContext<'_>,
) -> Result<EntryId> {
    let content = content.validated(form)?;
    let insert =
        "INSERT INTO entry (form_words, form, kind, title, occurred_on, date_precision, share, created_on,
                                     updated_on, binned_on, beginning, content)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, NULL, ?9, ?10)";
    db.prepare_cached(insert)?.execute((
        words,
        &form.id,
        &form.kind,
        &form.title,
        content.date.on.to_string(),
        content.date.precision.code(),
        content.share.code(),
        with.today.to_string(),
        truncate::excerpt_of(form, &content),
        content.to_json()?,
    ))?;
    let id = EntryId(db.last_insert_rowid());
    index::add(db, id, form, &content)?;
    after_save::run(db, id, form, None, &content, with.forms, with.today)?;
    Ok(id)
}

fn update_entry(db: &Connection, id: EntryId, content: &Content, with: SaveContext<'_>) -> Result<()> {
    let row = EntryRow::existing(db, id)?;
    let form = form_snapshots::load(db, row.form_snapshot)?;
    let (before, after) = (row.content()?, content.validated(&form)?);
    replace_content(db, id, &row, &form, &before, &after, with.today)?;
    after_save::run(db, id, &form, Some(&before), &after, with.forms, with.today)
}

/// Puts `after` in the place of `before`, which becomes an earlier version unless only the sharing is another. Outside the
/// bin, whatever comes of it.
pub(crate) fn replace_content(
    db: &Connection,
    id: EntryId,
    row: &EntryRow,
    form: &Form,
    before: &Content,
    after: &Content,
    today: NaiveDate,
) -> Result<()> {
    let says_the_same = *after == Content { share: after.share, ..before.clone() };
    if says_the_same {
        write_content(db, id, after, &row.beginning, &row.updated_on)?;
    } else {
        version_rows::archive_version(db, id, row, today)?;
        write_content(db, id, after, &truncate::excerpt_of(form, after), &today.to_string())?;
    }
    if row.binned_on.is_some() {
        db.execute("UPDATE entry SET binned_on = NULL WHERE id = ?1", [id])?;
        return index::add(db, id, form, after);
    }
    if says_the_same {
        return Ok(());
    }
    index::remove(db, id, form, before)?;
    index::add(db, id, form, after)
}
