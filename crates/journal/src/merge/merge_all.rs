//! Merges all that another state of the notebook has and this one has not.

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::Result;
use crate::ids::EntryId;
use crate::merge::bring::{Brought, Ids, missing_versions};
use crate::merge::comparison::Comparison;
use crate::merge::drafts::{self, MissingDraft};
use crate::merge::history::History;
use crate::merge::limit_rows::LimitRow;
use crate::merge::limits::{self, MissingLimits};
use crate::merge::periods::{self, MissingPeriods};
use crate::merge::recipient_keys;
use crate::merge::records::{self, MissingRecord};
use crate::merge::sessions::{self, MissingSessions};
use crate::merge::take_back;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact};
use crate::supervision::recipient_keys::StoredKey;
use crate::work_periods::WorkPeriod;

/// Numbers of what comes, or came, from another state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct MergeCounts {
    /// Notes that are not here.
    pub missing: u32,
    /// Notes that are not here, and in the bin there. They come into the bin.
    pub binned: u32,
    /// Notes that have words there that they never had here.
    pub changed: u32,
    /// Notes of which only earlier versions are not here.
    pub versions_only: u32,
    /// Notes with nothing that is not here.
    pub same: u32,
    /// Begun notes that are not here.
    pub drafts: u32,
    /// Contacts, things to talk about, sessions, agreements, own words, accepted questionnaires, keys
    /// that pages are sealed to and lines of the sharing log that are not here.
    pub records: u32,
    /// Limits that are not here.
    pub limits: u32,
    /// Names of limits that have other words there: those come as retired limits of their own.
    pub differing_limits: Vec<String>,
    /// Quick reviews of limits that are not here.
    pub reviews: u32,
    /// Work periods that are not here.
    pub work_periods: u32,
    /// Work periods that have another end or other words there, as they are there: they come too.
    pub differing_periods: Vec<WorkPeriod>,
    /// Notes that this version cannot read there.
    pub unreadable: u32,
}

impl MergeCounts {
    /// Returns true if nothing of the other state is missing here.
    pub fn is_nothing(&self) -> bool {
        Self { same: 0, unreadable: 0, ..self.clone() } == Self::default()
    }

    fn of(compared: &Comparison) -> Self {
        let mut counts = Self { unreadable: compared.unreadable, ..Self::default() };
        for (there, here) in compared.rows() {
            let count = match here {
                None if there.is_binned => &mut counts.binned,
                None => &mut counts.missing,
                Some(here) if here.contains(there) => &mut counts.same,
                Some(here) if here.has(there.current) => &mut counts.versions_only,
                Some(_) => &mut counts.changed,
            };
            *count += 1;
        }
        counts
    }
}

/// Everything beside the notes that another state has and this one has not.
struct Missing {
    drafts: Vec<MissingDraft>,
    records: Vec<MissingRecord>,
    keys: Vec<StoredKey>,
    limits: MissingLimits,
    periods: MissingPeriods,
    sessions: MissingSessions,
}

impl Missing {
    fn find<S: Store, T: Store>(
        here: &mut Journal<S>,
        other: &mut Journal<T>,
        compared: &Comparison,
    ) -> Result<Self> {
        Ok(Self {
            drafts: drafts::missing(here, other, compared)?,
            records: records::missing(here, other)?,
            keys: recipient_keys::missing(here, other)?,
            limits: limits::missing(here, other, compared.common_until)?,
            periods: periods::missing(here, other)?,
            sessions: sessions::missing(here, other, compared.common_until)?,
        })
    }

    fn counts(&self, compared: &Comparison) -> MergeCounts {
        let count = |length| u32::try_from(length).unwrap_or(u32::MAX);
        MergeCounts {
            drafts: count(self.drafts.len()),
            records: count(self.records.len() + self.keys.len() + self.sessions.count()),
            limits: count(self.limits.new.len()),
            differing_limits: self.limits.differing.iter().map(LimitRow::name).collect(),
            reviews: count(self.limits.reviews.len()),
            work_periods: count(self.periods.new_ones()),
            differing_periods: self.periods.differing(),
            ..MergeCounts::of(compared)
        }
    }
}

impl<S: Store> Journal<S> {
    /// Numbers of what [`Self::merge`] would bring. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if one of the databases cannot be read.
    pub fn preview_merge<T: Store>(
        &mut self,
        other: &mut Journal<T>,
        compared: &Comparison,
    ) -> Result<MergeCounts> {
        Ok(Missing::find(self, other, compared)?.counts(compared))
    }

    /// Brings everything that another state has and this one has not, in one transaction: notes with
    /// their earlier versions, other words of notes that are here, what was begun, and what is beside
    /// the notes. Nothing here is overwritten or removed. Of a note that was changed in both, the words of the later day are
    /// the present ones, and the others an earlier version. `compared` is the comparison of both as
    /// they are now.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only, the drive is full, or one of the
    /// databases cannot be used. Nothing is changed then.
    pub fn merge<T: Store>(
        &mut self,
        other: &mut Journal<T>,
        compared: &Comparison,
        today: NaiveDate,
    ) -> Result<MergeCounts> {
        let missing = Missing::find(self, other, compared)?;
        let counts = missing.counts(compared);
        if counts.is_nothing() {
            return Ok(counts);
        }
        let mut ids = Ids::of(compared);
        transact(&mut self.store, today, |db| {
            let last_before = limits::last_entry(db)?;
            ids.periods = missing.periods.insert(db)?;
            for (there, here) in compared.rows() {
                match here {
                    Some(here) if here.contains(there) => {}
                    Some(here) => unite(db, other, there, here, &ids, today)?,
                    None => {
                        let brought = Brought::read(other, there, |_| true)?;
                        let id: EntryId = brought.insert(db, there.id, &ids, today)?;
                        ids.here.insert(there.id, id);
                    }
                }
            }
            let sessions = missing.sessions.insert(db, last_before)?;
            missing.limits.insert(db, &ids, last_before, today)?;
            missing.drafts.into_iter().try_for_each(|draft| draft.insert(db, &ids))?;
            recipient_keys::insert(db, &missing.keys)?;
            missing.records.into_iter().try_for_each(|record| record.insert(db, &ids, &sessions))?;
            Ok(counts)
        })
    }
}

/// Brings what the entry `there` has said and `here` never has.
fn unite<T: Store>(
    db: &rusqlite::Connection,
    other: &mut Journal<T>,
    there: &History,
    here: &History,
    ids: &Ids,
    today: NaiveDate,
) -> Result<()> {
    let missing = missing_versions(there, here);
    let brought = Brought::read(other, there, |version| missing.contains(&version))?;
    if here.has(there.current) {
        return brought.add_versions(db, here.id, ids);
    }
    // The other state went on from what stands here, or both went on and it did so on a later day.
    let is_later = there.has(here.current) || there.updated_on > here.updated_on;
    if !is_later {
        return brought.with_current(here.id, today).add_versions(db, here.id, ids);
    }
    let content = ids.translate(brought.row.content()?);
    brought.add_versions(db, here.id, ids)?;
    take_back::replace_with(db, here, there.current, &content, today)
}
