//! Entries of one state of a notebook, each with everything that it has ever said.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::entries::content::Content;
use crate::entries::rows::EntryRow;
use crate::entries::text_expiry;
use crate::error::{Error, Result};
use crate::ids::{EntryId, VersionId};
use crate::merge::fingerprint::{Fingerprint, FormPrints};
use crate::merge::period_ids::PeriodIds;
use crate::storage::journal::Journal;
use crate::storage::schema;
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
    /// The contents without their text.
    pub(super) without_text: HashSet<Fingerprint>,
    /// Those of them whose text has expired.
    pub(super) expired: HashSet<Fingerprint>,
}

impl History {
    /// Everything that it has ever said.
    pub(super) fn all(&self) -> HashSet<Fingerprint> {
        self.earlier.iter().map(|(_, print)| *print).chain([self.current]).collect()
    }

    pub(super) fn has(&self, print: Fingerprint) -> bool {
        self.current == print || self.earlier.iter().any(|(_, earlier)| *earlier == print)
    }

    /// Returns true if one of the two is the other after its text has expired.
    pub(super) fn differs_by_expiry(&self, other: &Self) -> bool {
        self.id == other.id
            && (!self.expired.is_disjoint(&other.without_text)
                || !other.expired.is_disjoint(&self.without_text))
    }

    /// Returns true if it has said everything that `other` has, or if they differ by a text that
    /// expired: what the person chose to let go does not come back with everything else, and nothing
    /// is lost of what is here.
    pub(super) fn contains(&self, other: &Self) -> bool {
        if self.differs_by_expiry(other) {
            return true;
        }
        self.has(other.current) && other.earlier.iter().all(|(_, print)| self.has(*print))
    }
}

impl<S: Store> Journal<S> {
    /// Histories of all readable entries in the order of their ids, and the number of unreadable
    /// ones. `periods` are the work periods of this journal.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub(super) fn histories(&mut self, periods: &PeriodIds) -> Result<(Vec<History>, u32)> {
        let mut ids = self.row_ids("entry", "SELECT id FROM entry ORDER BY id")?;
        ids.sort_unstable();
        let mut forms = FormPrints::default();
        self.read_all_readable(ids, |journal, id| journal.history(EntryId(id), &mut forms, periods))
    }

    fn history(
        &mut self,
        id: EntryId,
        forms: &mut FormPrints,
        periods: &PeriodIds,
    ) -> Result<Option<History>> {
        let Some(row) = self.store.read_piece(|db| EntryRow::read(db, id))? else { return Ok(None) };
        let form = forms.of(&mut self.store, row.form_snapshot)?;
        let print = |content: &str| Fingerprint::of(form, &row.created_on, content, periods);
        let versions = self.store.read_piece(|db| versions_of(db, id))?;
        let has_expired = self.has_expired(id)?;
        let (mut without_text, mut expired) = (HashSet::new(), HashSet::new());
        for content in versions.iter().map(|(_, content)| content.as_str()).chain([row.raw_content()]) {
            // A version that only another program version understands is left out.
            let print = Fingerprint::without_text(form, &row.created_on, content, periods);
            let Ok(print) = print else { continue };
            without_text.insert(print);
            let is_present = content == row.raw_content();
            if (is_present && has_expired) || Content::from_json(content)?.has_expired() {
                expired.insert(print);
            }
        }
        let earlier = versions.into_iter().map(|(id, content)| Ok((id, print(&content)?)));
        Ok(Some(History {
            id,
            current: print(row.raw_content())?,
            // A version that only another program version understands is left out of the comparison.
            earlier: earlier.filter_map(Result::<_, Error>::ok).collect(),
            is_binned: row.binned_on.is_some(),
            without_text,
            expired,
            updated_on: row.updated_on,
        }))
    }
}

impl<S: Store> Journal<S> {
    /// Returns true if the words of an entry have expired, be they text or tags alone.
    fn has_expired(&mut self, id: EntryId) -> Result<bool> {
        self.is_text_in_state(id, text_expiry::EXPIRED)
    }

    /// Returns true if the person keeps the text of an entry although others expire.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub(super) fn keeps_text(&mut self, id: EntryId) -> Result<bool> {
        self.is_text_in_state(id, text_expiry::KEPT)
    }

    fn is_text_in_state(&mut self, id: EntryId, state: &str) -> Result<bool> {
        self.since_schema(schema::WITH_TEXT_EXPIRY, |journal| {
            Ok(journal.store.read_piece(|db| text_expiry::is_in_state(db, id, state))?)
        })
    }
}

fn versions_of(db: &Connection, id: EntryId) -> rusqlite::Result<Vec<(VersionId, String)>> {
    let mut read =
        db.prepare_cached("SELECT id, content FROM earlier_version WHERE entry = ?1 ORDER BY id")?;
    read.query_map([id], |row| Ok((row.get("id")?, row.get("content")?)))?.collect()
}
