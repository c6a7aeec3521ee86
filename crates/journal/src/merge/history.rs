//! Entries of one state of a notebook, each with everything that it has ever said.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::entries::rows::EntryRow;
use crate::error::{Error, Result};
use crate::ids::{EntryId, VersionId};
use crate::merge::fingerprint::{Fingerprint, FormPrints};
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// One entry, by the fingerprints of its texts.
#[derive(Debug, Clone)]
pub(super) struct History {
    pub(super) id: EntryId,
    /// The content that it has now.
    pub(super) current: Fingerprint,
    /// The contents before, the earliest first.
    pub(super) earlier: Vec<(VersionId, Fingerprint)>,
    /// The day on which it was last changed.
    pub(super) updated_on: String,
    pub(super) is_binned: bool,
}

impl History {
    /// Everything that it has ever said.
    pub(super) fn all(&self) -> HashSet<Fingerprint> {
        self.earlier.iter().map(|(_, print)| *print).chain([self.current]).collect()
    }

    pub(super) fn has(&self, print: Fingerprint) -> bool {
        self.current == print || self.earlier.iter().any(|(_, earlier)| *earlier == print)
    }

    /// Returns true if it has said everything that `other` has.
    pub(super) fn contains(&self, other: &Self) -> bool {
        self.has(other.current) && other.earlier.iter().all(|(_, print)| self.has(*print))
    }
}

impl<S: Store> Journal<S> {
    /// Histories of all readable entries in the order of their ids, and the number of unreadable
    /// ones.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub(super) fn histories(&mut self) -> Result<(Vec<History>, u32)> {
        let mut ids = self.row_ids("entry", "SELECT id FROM entry ORDER BY id")?;
        ids.sort_unstable();
        let mut forms = FormPrints::default();
        self.read_all_readable(ids, |journal, id| journal.history(EntryId(id), &mut forms))
    }

    fn history(&mut self, id: EntryId, forms: &mut FormPrints) -> Result<Option<History>> {
        let Some(row) = self.store.read_piece(|db| EntryRow::read(db, id))? else { return Ok(None) };
        let form = forms.of(&mut self.store, row.form_snapshot)?;
        let print = |content: &str| Fingerprint::of(form, &row.created_on, content);
        let versions = self.store.read_piece(|db| versions_of(db, id))?;
        let earlier = versions.into_iter().map(|(id, content)| Ok((id, print(&content)?)));
        Ok(Some(History {
            id,
            current: print(row.raw_content())?,
            // A version that only another program version understands is left out of the comparison.
            earlier: earlier.filter_map(Result::<_, Error>::ok).collect(),
            updated_on: row.updated_on,
            is_binned: row.binned_on.is_some(),
        }))
    }
}

fn versions_of(db: &Connection, id: EntryId) -> rusqlite::Result<Vec<(VersionId, String)>> {
    let mut read =
        db.prepare_cached("SELECT id, content FROM earlier_version WHERE entry = ?1 ORDER BY id")?;
    read.query_map([id], |row| Ok((row.get("id")?, row.get("content")?)))?.collect()
}
