//! Writes the entries and drafts of an export, under their own ids or under new ones.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use practice::Form;
use rusqlite::Connection;

use crate::entries::content::Content;
use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::entries::{form_snapshots, text_expiry, truncate};
use crate::error::{Error, Result};
use crate::export::everything::{Everything, ExportedDraft, ExportedEntry};
use crate::export::read::{Watch, tell};
use crate::ids::{EntryId, WorkPeriodId};
use crate::search::index;
use crate::storage::clock_guard::RETENTION_DAYS;

/// The place of exported entries in a notebook.
pub(crate) struct Placement<'db> {
    db: &'db Connection,
    /// True if the notebook is empty, so that ids are kept.
    keeps_ids: bool,
    /// The highest id of an entry before the import.
    last_before: i64,
    today: NaiveDate,
    /// Entries that were added, by their id in the export.
    places: BTreeMap<i64, EntryId>,
    /// Entries that were here already, by their id in the export.
    recognised: HashMap<i64, EntryId>,
    /// Work periods, by their id in the export.
    periods: HashMap<i64, WorkPeriodId>,
}

impl<'db> Placement<'db> {
    /// `recognised` are the entries that are here already; none if the notebook is empty.
    pub(crate) fn new(
        db: &'db Connection,
        recognised: Option<HashMap<i64, EntryId>>,
        today: NaiveDate,
    ) -> Result<Self> {
        let read = "SELECT ifnull(max(id), 0) AS last FROM entry";
        let last_before = db.query_row(read, [], |row| row.get("last"))?;
        let (places, keeps_ids) = (BTreeMap::new(), recognised.is_none());
        let recognised = recognised.unwrap_or_default();
        Ok(Self { db, keeps_ids, last_before, today, places, recognised, periods: HashMap::new() })
    }

    /// Returns true if everything keeps its id.
    pub(crate) fn keeps_ids(&self) -> bool {
        self.keeps_ids
    }

    /// An id of the export as the notebook gives it: the same, or a new one.
    pub(crate) fn own_id(&self, id: i64) -> Option<i64> {
        self.keeps_ids().then_some(id)
    }

    /// The entries that were added.
    pub(crate) fn into_added(self) -> Vec<EntryId> {
        self.places.into_values().collect()
    }

    /// The entry that an exported one became, or that was recognised as it.
    pub(crate) fn of(&self, exported: EntryId) -> Option<EntryId> {
        self.places.get(&exported.0).or_else(|| self.recognised.get(&exported.0)).copied()
    }

    /// The last entry before a moment, for which the export names its last entry: in the notebook
    /// with content, the last added one, or else the last that was there.
    pub(crate) fn marker(&self, last_entry: i64) -> i64 {
        if self.keeps_ids() {
            return last_entry;
        }
        self.places.range(..=last_entry).next_back().map_or(self.last_before, |(_, place)| place.0)
    }

    /// A choice of a work period of the export, as the notebook calls it.
    pub(crate) fn own_choice(&self, chosen: Option<WorkPeriodChoice>) -> Option<WorkPeriodChoice> {
        match chosen {
            Some(WorkPeriodChoice::One(id)) => {
                let own = self.periods.get(&id.0).map(|own| WorkPeriodChoice::One(*own));
                own.or(chosen.filter(|_| self.keeps_ids()))
            }
            other => other,
        }
    }

    /// A content of the export with the ids of the notebook. Entries come in the order of their ids, and
    /// an entry can only come from an earlier one.
    fn own_content(&self, content: Content) -> Content {
        let from = if self.keeps_ids() { content.from } else { content.from.and_then(|id| self.of(id)) };
        Content { from, work_period: self.own_choice(content.work_period), ..content }
    }

    /// Adds the work periods that are not here, before the entries that name one, and returns how many.
    pub(crate) fn add_work_periods(&mut self, everything: &Everything) -> Result<usize> {
        let mut added = 0;
        for period in &everything.work_periods {
            let (starts_on, ends_on) =
                (period.starts_on.to_string(), period.ends_on.map(|day| day.to_string()));
            let content = serde_json::to_string(&period.content)
                .map_err(|_| Error::InvalidExport("json".to_owned()))?;
            let same = "starts_on = ?1 AND ends_on IS ?2 AND content = ?3";
            let insert = format!(
                "INSERT INTO phase (starts_on, ends_on, content, id) SELECT ?1, ?2, ?3, ?4
                 WHERE NOT EXISTS (SELECT 1 FROM phase WHERE {same})"
            );
            let values = (&starts_on, &ends_on, &content);
            added += self.db.execute(&insert, (values.0, values.1, values.2, self.own_id(period.id.0)))?;
            let read = format!("SELECT min(id) AS id FROM phase WHERE {same}");
            let id = self.db.query_row(&read, values, |row| row.get("id"))?;
            self.periods.insert(period.id.0, id);
        }
        Ok(added)
    }

    pub(crate) fn add_entries(&mut self, everything: &Everything, watch: Watch<'_>) -> Result<()> {
        let mut forms = HashMap::new();
        for exported in &everything.forms {
            forms.insert(exported.id, (form_snapshots::intern(self.db, &exported.form)?, &exported.form));
        }
        let mut entries: Vec<&ExportedEntry> = everything.entries.iter().collect();
        entries.sort_unstable_by_key(|entry| entry.id);
        for (nth, entry) in entries.iter().enumerate() {
            tell(&mut *watch, nth + 1, entries.len())?;
            let (snapshot, form) =
                *forms.get(&entry.form).ok_or_else(|| Error::InvalidExport("entries.form".to_owned()))?;
            if self.recognised.contains_key(&entry.id.0) {
                continue;
            }
            let id = self.add_entry(entry, snapshot, form)?;
            self.places.insert(entry.id.0, id);
        }
        Ok(())
    }

    fn add_entry(&self, entry: &ExportedEntry, snapshot: i64, form: &Form) -> Result<EntryId> {
        let content = self.own_content(entry.content.normalized()?);
        let insert =
            "INSERT INTO entry (id, form_words, form, kind, title, occurred_on, date_precision, share,
                                         created_on, updated_on, binned_on, beginning, content)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
        self.db.prepare_cached(insert)?.execute((
            self.own_id(entry.id.0),
            snapshot,
            &form.id,
            &form.kind,
            &form.title,
            content.date.on.to_string(),
            content.date.precision.code(),
            content.share.code(),
            entry.created_on.to_string(),
            entry.updated_on.to_string(),
            entry.binned_on.map(|day| self.day_in_bin(day).to_string()),
            truncate::excerpt_of(form, &content),
            content.to_json()?,
        ))?;
        let id = EntryId(self.db.last_insert_rowid());
        let insert = "INSERT INTO earlier_version (id, entry, updated_on, replaced_on, beginning, content)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        for version in &entry.earlier_versions {
            self.db.prepare_cached(insert)?.execute((
                self.own_id(version.id.0),
                id,
                version.updated_on.to_string(),
                version.replaced_on.to_string(),
                truncate::excerpt_of(form, &version.content),
                self.own_content(version.content.clone()).to_json()?,
            ))?;
        }
        if entry.binned_on.is_none() {
            index::add(self.db, id, form, &content)?;
        }
        Ok(id)
    }

    /// An entry whose days in the bin are over gets them anew: there has been no time to restore
    /// it here.
    fn day_in_bin(&self, day: NaiveDate) -> NaiveDate {
        let is_over = day.checked_add_days(RETENTION_DAYS).is_none_or(|end| end <= self.today);
        if is_over { self.today } else { day }
    }

    /// Adds drafts of new entries, and begun changes of entries that were added.
    pub(crate) fn add_drafts(&self, everything: &Everything) -> Result<()> {
        let forms: HashMap<i64, &Form> =
            everything.forms.iter().map(|exported| (exported.id, &exported.form)).collect();
        for draft in &everything.drafts {
            let entry = match draft.entry {
                Some(exported) => match self.places.get(&exported.0) {
                    Some(entry) => Some(*entry),
                    None => continue,
                },
                None => None,
            };
            if let Some(form) = forms.get(&draft.form) {
                self.add_draft(draft, entry, form)?;
            }
        }
        Ok(())
    }

    /// Notes which of the added texts stay although others expire.
    pub(crate) fn keep_texts(&self, everything: &Everything) -> Result<()> {
        for exported in &everything.notebook.kept_texts {
            if let Some(entry) = self.places.get(&exported.0) {
                text_expiry::keep(self.db, *entry)?;
            }
        }
        Ok(())
    }

    fn add_draft(&self, draft: &ExportedDraft, entry: Option<EntryId>, form: &Form) -> Result<()> {
        let content = self.own_content(draft.content.clone()).to_json()?;
        let same = "SELECT 1 FROM draft WHERE entry IS NULL AND form = ?1 AND content = ?2";
        if entry.is_none() && self.db.prepare_cached(same)?.exists((&form.id, &content))? {
            return Ok(());
        }
        let snapshot = form_snapshots::intern(self.db, form)?;
        let insert = "INSERT INTO draft (id, entry, form_words, form, kind, title, updated_on, content)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.db.prepare_cached(insert)?.execute((
            self.own_id(draft.id.0),
            entry,
            snapshot,
            &form.id,
            &form.kind,
            &form.title,
            draft.updated_on.to_string(),
            content,
        ))?;
        Ok(())
    }
}
