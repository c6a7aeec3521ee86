//! Comparison of another state of the notebook with this one, note by note.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::error::Result;
use crate::ids::{EntryId, VersionId};
use crate::merge::history::History;
use crate::merge::matching::{Matching, match_entries};
use crate::merge::period_ids::PeriodIds;
use crate::merge::periods::periods_of;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// A note of another state, seen from this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "entry")]
pub enum NoteState {
    /// It is here with the same words.
    Same(EntryId),
    /// It is here with other words.
    Differs(EntryId),
    /// It is in the bin here.
    InBin(EntryId),
    /// It is not here.
    Missing,
}

/// Two states of the notebook, compared. It holds ids and fingerprints, and no words.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    pub(super) here: Vec<History>,
    pub(super) there: Vec<History>,
    pub(super) matching: Matching,
    /// Ids up to this one were given before the states parted: they mean the same entry in both.
    pub(super) common_until: EntryId,
    /// Work periods of the other state, as they are called here.
    pub(super) periods: PeriodIds,
    states: HashMap<EntryId, NoteState>,
    missing_versions: HashSet<VersionId>,
    /// Notes of the other state that this version cannot read.
    pub unreadable: u32,
}

impl Comparison {
    fn of(here: Vec<History>, there: Vec<History>, unreadable: u32) -> Self {
        let matching = match_entries(&here, &there);
        let mut compared = Self { unreadable, ..Self::default() };
        for (pair, other) in matching.iter().zip(&there) {
            let match_here = pair.and_then(|nth| here.get(nth));
            let state = match match_here {
                None => NoteState::Missing,
                Some(entry) if entry.is_binned => NoteState::InBin(entry.id),
                Some(entry) if entry.current == other.current => NoteState::Same(entry.id),
                Some(entry) => NoteState::Differs(entry.id),
            };
            compared.states.insert(other.id, state);
            let is_here = |print| match_here.is_some_and(|entry| entry.has(print));
            let missing = other.earlier.iter().filter(|(_, print)| !is_here(*print)).map(|(id, _)| *id);
            compared.missing_versions.extend(missing);
            if match_here.is_some_and(|entry| entry.id == other.id) {
                compared.common_until = compared.common_until.max(other.id);
            }
        }
        Self { here, there, matching, ..compared }
    }

    /// The state of a note of the other state; missing for one that is unreadable there.
    pub fn state(&self, id: EntryId) -> NoteState {
        self.states.get(&id).copied().unwrap_or(NoteState::Missing)
    }

    /// Returns true if this notebook has never had the words of an earlier version of the other
    /// state.
    pub fn is_missing(&self, version: VersionId) -> bool {
        self.missing_versions.contains(&version)
    }

    /// Each entry of the other state with the one here that it is, if there is one.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&History, Option<&History>)> {
        let entry = |pair: &Option<usize>| pair.and_then(|nth| self.here.get(nth));
        self.there.iter().zip(self.matching.iter().map(entry))
    }

    /// Ids of the entries that are in both, there and here.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (EntryId, EntryId)> {
        self.rows().filter_map(|(there, here)| Some((there.id, here?.id)))
    }

    /// The entry of the other state with this id, and the one here that it is.
    pub(super) fn pair(&self, id: EntryId) -> Option<(&History, Option<&History>)> {
        self.rows().find(|(there, _)| there.id == id)
    }
}

impl<S: Store> Journal<S> {
    /// Compares another state of the notebook with this one. Reads every note of both.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if one of the databases cannot be read.
    pub fn compare<T: Store>(&mut self, other: &mut Journal<T>) -> Result<Comparison> {
        let (here, there) = (periods_of(self)?, periods_of(other)?);
        let periods = PeriodIds::of(&here, &there);
        let (here, _) = self.histories(&PeriodIds::of(&here, &here))?;
        let (there, unreadable) = other.histories(&periods)?;
        Ok(Comparison { periods, ..Comparison::of(here, there, unreadable) })
    }
}
