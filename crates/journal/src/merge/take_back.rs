//! Takes one note, or one version of it, back from another state of the notebook.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::editing::save;
use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::entries::text_expiry;
use crate::entries::version_rows::VersionRow;
use crate::error::{Error, Result};
use crate::ids::{EntryId, VersionId};
use crate::merge::bring::{Brought, Ids};
use crate::merge::comparison::Comparison;
use crate::merge::fingerprint::Fingerprint;
use crate::merge::history::History;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact};

/// Result of taking a note back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "entry")]
pub enum TakenBack {
    /// A note that was gone is here again.
    Brought(EntryId),
    /// A note has the words of the other state. Those it had are an earlier version.
    Changed(EntryId),
    /// The note has these words already. Nothing was changed.
    AlreadyHere(EntryId),
    /// The note is in the bin. Nothing was changed.
    InBin(EntryId),
}

impl<S: Store> Journal<S> {
    /// Takes a note back from another state: one that is gone with its earlier versions, and into one
    /// that is here the words that it had there. `compared` is the comparison of both as they are
    /// now.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] if the other state has none with this id; those of reading it;
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written. Nothing is changed then.
    pub fn take_back<T: Store>(
        &mut self,
        other: &mut Journal<T>,
        compared: &Comparison,
        id: EntryId,
        today: NaiveDate,
    ) -> Result<TakenBack> {
        let (there, here) = compared.pair(id).ok_or(Error::NoSuchEntry)?;
        let ids = Ids::of(compared);
        let Some(here) = here else {
            let brought = Brought::read(other, there, |_| true)?;
            return transact(&mut self.store, today, |db| {
                Ok(TakenBack::Brought(brought.out_of_bin().insert(db, id, &ids, today)?))
            });
        };
        let content = ids.translate(other.entry_row(id)?.content()?);
        let is_kept = other.keeps_text(id)?;
        self.take_content(here, there.current, &content, is_kept, today)
    }

    /// Takes the words of one earlier version of a note back from another state.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] if the note is not here, or the other state has no such version; those
    /// of [`Self::take_back`].
    pub fn take_back_version<T: Store>(
        &mut self,
        other: &mut Journal<T>,
        compared: &Comparison,
        id: VersionId,
        today: NaiveDate,
    ) -> Result<TakenBack> {
        let version = other.store.read_piece(|db| VersionRow::read(db, id))?.ok_or(Error::NoSuchEntry)?;
        let (there, here) = compared.pair(version.entry).ok_or(Error::NoSuchEntry)?;
        let here = here.ok_or(Error::NoSuchEntry)?;
        let found = there.earlier.iter().find(|(earlier, _)| *earlier == id);
        let print = found.ok_or(Error::NoSuchEntry)?.1;
        let content = Ids::of(compared).translate(Content::from_json(version.raw_content())?);
        let is_kept = other.keeps_text(version.entry)?;
        self.take_content(here, print, &content, is_kept, today)
    }

    /// `is_kept` says that the text stays in the other state although others expire. Here it does so if
    /// it had expired: the person does not see it go twice.
    fn take_content(
        &mut self,
        here: &History,
        print: Fingerprint,
        content: &Content,
        is_kept: bool,
        today: NaiveDate,
    ) -> Result<TakenBack> {
        if here.is_binned {
            return Ok(TakenBack::InBin(here.id));
        }
        if here.current == print {
            return Ok(TakenBack::AlreadyHere(here.id));
        }
        transact(&mut self.store, today, |db| {
            let had_expired = text_expiry::is_in_state(db, here.id, text_expiry::EXPIRED)?;
            replace_with(db, here, print, content, today)?;
            if is_kept && had_expired {
                text_expiry::keep(db, here.id)?;
            }
            Ok(TakenBack::Changed(here.id))
        })
    }
}

/// Makes `content` the present one of the entry `here`, with the sharing status and the origin that
/// it has here. If it was an earlier version, it is one no more.
pub(super) fn replace_with(
    db: &Connection,
    here: &History,
    print: Fingerprint,
    content: &Content,
    today: NaiveDate,
) -> Result<()> {
    let row = EntryRow::existing(db, here.id)?;
    let form = form_snapshots::load(db, row.form_snapshot)?;
    let before = row.content()?;
    let after = Content { share: before.share, from: before.from, ..content.clone() };
    for (version, _) in here.earlier.iter().filter(|(_, earlier)| *earlier == print) {
        db.prepare_cached("DELETE FROM earlier_version WHERE id = ?1")?.execute([version])?;
    }
    save::replace_content(db, here.id, &row, &form, &before, &after, today)
}
