//! Keeping what was written.

use chrono::NaiveDate;
use practice::{Form, SharingStatus};
use rusqlite::Connection;

use crate::drafts::DraftRow;
use crate::entry_rows::{EntryRow, write_content};
use crate::tables::{Store, change};
use crate::{
    Content, EntryId, EntryInput, Error, Journal, Result, cut, days, following, form_words, index, versions,
};

impl<S: Store> Journal<S> {
    /// Keeps what was written: as a new entry, or in the place of what an entry said, which stays as an earlier version.
    /// Its draft goes. `shipped` is the form of something new; a draft and an entry go on with their own. Keeping an entry
    /// as it is leaves no version. An entry in the bin is taken out of it.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NothingToKeep`], [`crate::Error::DateOutOfReach`], [`crate::Error::AnswerNotUnderstood`];
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
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let with = With { forms, today };
            let draft = writing
                .draft
                .map(|id| DraftRow::existing(db, id)?.belonging_to(writing.entry))
                .transpose()?;
            let changed = draft.as_ref().and_then(|draft| draft.entry).or(writing.entry);
            let id = match (changed, &draft) {
                (Some(id), _) => {
                    keep_changed(db, id, &writing.content, with)?;
                    id
                }
                (None, Some(draft)) => {
                    let form = form_words::parse(&form_words::read(db, draft.form_words)?)?;
                    keep_new(db, &writing.content, draft.form_words, &form, with)?
                }
                (None, None) => {
                    let (content, shipped) = (&writing.content, shipped.ok_or(Error::NoForm)?);
                    keep_new(db, content, form_words::keep(db, shipped)?, shipped, with)?
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
        change(&mut self.tables, |db| {
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
struct With<'a> {
    forms: &'a [Form],
    today: NaiveDate,
}

fn keep_new(db: &Connection, content: &Content, words: i64, form: &Form, with: With<'_>) -> Result<EntryId> {
    let content = content.finished(form)?;
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
        beginning(form, &content),
        content.to_json()?,
    ))?;
    let id = EntryId(db.last_insert_rowid());
    index::add(db, id, form, &content)?;
    following::on(db, id, form, None, &content, with.forms, with.today)?;
    Ok(id)
}

fn keep_changed(db: &Connection, id: EntryId, content: &Content, with: With<'_>) -> Result<()> {
    let row = EntryRow::existing(db, id)?;
    let form = form_words::parse(&form_words::read(db, row.form_words)?)?;
    let (before, after) = (row.content()?, content.finished(&form)?);
    replace(db, id, &row, &form, &before, &after, with.today)?;
    following::on(db, id, &form, Some(&before), &after, with.forms, with.today)
}

/// Puts `after` in the place of `before`, which becomes an earlier version unless only the sharing is another. Outside the
/// bin, whatever comes of it.
pub(crate) fn replace(
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
        versions::leave(db, id, row, today)?;
        write_content(db, id, after, &beginning(form, after), &today.to_string())?;
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

fn beginning(form: &Form, content: &Content) -> String {
    form.excerpt(&content.answers).map(cut::beginning).unwrap_or_default()
}
