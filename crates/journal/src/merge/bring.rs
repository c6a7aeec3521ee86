//! Writes entries and versions of another state into this one.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::entries::text_expiry;
use crate::entries::version_rows::{self, VersionRow};
use crate::error::Result;
use crate::ids::{EntryId, VersionId};
use crate::merge::comparison::Comparison;
use crate::merge::history::History;
use crate::merge::period_ids::PeriodIds;
use crate::search::index;
use crate::storage::clock_guard;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::Store;

/// Ids of the other state, as they are here.
pub(super) struct Ids {
    pub(super) here: HashMap<EntryId, EntryId>,
    /// Ids up to this one mean the same entry in both states, even if it is gone.
    pub(super) common_until: EntryId,
    pub(super) periods: PeriodIds,
}

impl Ids {
    /// The ids of entries that are in both states.
    pub(super) fn of(compared: &Comparison) -> Self {
        Self {
            here: compared.pairs().collect(),
            common_until: compared.common_until,
            periods: compared.periods.clone(),
        }
    }

    /// The content with the entry that led to it and its work period as they are called here, if they
    /// are known.
    pub(super) fn translate(&self, content: Content) -> Content {
        let known =
            |id: EntryId| self.here.get(&id).copied().or_else(|| (id <= self.common_until).then_some(id));
        let content = self.periods.translate(content);
        Content { from: content.from.and_then(known), ..content }
    }
}

/// An entry of another state with everything that belongs to it.
pub(super) struct Brought {
    pub(super) row: EntryRow,
    versions: Vec<VersionRow>,
    words: [String; 4],
    follow_ups: Vec<u32>,
    /// True if its text stays although others expire.
    is_kept: bool,
}

impl Brought {
    /// Reads the entry `history` from another state, with those of its versions for which `wanted`
    /// is true.
    ///
    /// # Errors
    ///
    /// Those of reading it.
    pub(super) fn read<S: Store>(
        other: &mut Journal<S>,
        history: &History,
        wanted: impl Fn(VersionId) -> bool,
    ) -> Result<Self> {
        let row = other.entry_row(history.id)?;
        let words = other.store.read_piece(|db| form_snapshots::read_parts(db, row.form_snapshot))?;
        let mut versions = Vec::new();
        for (id, _) in history.earlier.iter().filter(|(id, _)| wanted(*id)) {
            let version = other.store.read_piece(|db| VersionRow::read(db, *id))?;
            versions.extend(version);
        }
        let follow_ups = other.since_schema(schema::WITH_RECORDS, |other| {
            Ok(other.store.read_piece(|db| follow_ups_of(db, history.id))?)
        })?;
        let is_kept = other.keeps_text(history.id)?;
        Ok(Self { row, versions, words, follow_ups, is_kept })
    }

    /// The same outside the bin.
    pub(super) fn out_of_bin(mut self) -> Self {
        self.row.binned_on = None;
        self
    }

    /// Inserts the entry, under its own id if that means this entry here too and is free.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn insert(self, db: &Connection, id: EntryId, ids: &Ids, today: NaiveDate) -> Result<EntryId> {
        let snapshot = form_snapshots::intern_words(db, self.words.each_ref().map(String::as_str))?;
        let own_id = (id <= ids.common_until && EntryRow::read(db, id)?.is_none()).then_some(id);
        let content = ids.translate(self.row.content()?);
        let insert =
            "INSERT INTO entry (id, form_words, form, kind, title, occurred_on, date_precision, share,
                                created_on, updated_on, binned_on, beginning, content)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
        // The days in the bin begin anew, so that there is time to look.
        let binned_on = match self.row.binned_on {
            Some(_) => Some(clock_guard::latest_day(db, today)?.to_string()),
            None => None,
        };
        db.prepare_cached(insert)?.execute(rusqlite::params![
            own_id,
            snapshot,
            &self.row.form,
            &self.row.kind,
            &self.row.title,
            content.date.on.to_string(),
            content.date.precision.code(),
            content.share.code(),
            &self.row.created_on,
            &self.row.updated_on,
            &binned_on,
            &self.row.beginning,
            content.to_json()?,
        ])?;
        let id = EntryId(db.last_insert_rowid());
        if binned_on.is_none() {
            index::add(db, id, &form_snapshots::load(db, snapshot)?, &content)?;
        }
        for day in &self.follow_ups {
            let over = "INSERT OR IGNORE INTO follow_up_over (entry, day) VALUES (?1, ?2)";
            db.prepare_cached(over)?.execute((id, day))?;
        }
        if self.is_kept {
            text_expiry::keep(db, id)?;
        }
        self.add_versions(db, id, ids)?;
        Ok(id)
    }

    /// Adds the versions to those of the entry `id`, each at the place of its day.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn add_versions(self, db: &Connection, id: EntryId, ids: &Ids) -> Result<()> {
        let mut added = Vec::with_capacity(self.versions.len());
        for version in self.versions {
            let content = ids.translate(Content::from_json(version.raw_content())?);
            added.push(version.with_content(content.to_json()?));
        }
        Ok(version_rows::add_in_order(db, id, added)?)
    }

    /// The same with the content that the entry has now in the other state among its versions, as
    /// one that is replaced `today`.
    pub(super) fn with_current(mut self, id: EntryId, today: NaiveDate) -> Self {
        self.versions.push(VersionRow::of_entry(id, &self.row, today));
        self
    }
}

/// The versions of `there` that `here` has never had, each text once.
pub(super) fn missing_versions(there: &History, here: &History) -> HashSet<VersionId> {
    let mut seen = here.all();
    there.earlier.iter().filter(|(_, print)| seen.insert(*print)).map(|(id, _)| *id).collect()
}

fn follow_ups_of(db: &Connection, id: EntryId) -> rusqlite::Result<Vec<u32>> {
    let mut read = db.prepare_cached("SELECT day FROM follow_up_over WHERE entry = ?1")?;
    read.query_map([id], |row| row.get("day"))?.collect()
}
