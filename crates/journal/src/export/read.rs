//! Reads everything that a notebook holds.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use practice::DeviceOwner;
use rusqlite::Connection;

use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::entries::rows::EntryRow;
use crate::entries::version_rows::VersionRow;
use crate::error::{Error, Result};
use crate::export::everything::{
    EXPORT_FORMAT, Everything, ExportedDraft, ExportedEntry, ExportedForm, ExportedVersion, NotebookSettings,
};
use crate::ids::{EntryId, VersionId};
use crate::retention::period::TextPeriod;
use crate::storage::journal::Journal;
use crate::storage::store::read_or;

/// Told after each note how many are done, of how many. A break stops the work.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// Tells `watch` that `done` of `all` notes are done.
///
/// # Errors
///
/// [`Error::Stopped`] if it says so.
pub(crate) fn tell(watch: Watch<'_>, done: usize, all: usize) -> Result<()> {
    match watch(done, all) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Stopped),
    }
}

/// Decodes a day.
///
/// # Errors
///
/// [`Error::Unreadable`].
pub(crate) fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| Error::Unreadable("a day"))
}

/// Decodes a day that may be missing.
///
/// # Errors
///
/// [`Error::Unreadable`].
pub(crate) fn optional_day(text: Option<String>) -> Result<Option<NaiveDate>> {
    text.as_deref().map(day).transpose()
}

impl Journal {
    /// Everything that the notebook holds. Records that are damaged, or that only another version
    /// understands, are counted and left out.
    ///
    /// # Errors
    ///
    /// [`Error::Stopped`]; [`Error::Vault`] if the database cannot be read.
    pub fn everything(&mut self, today: NaiveDate, watch: Watch<'_>) -> Result<Everything> {
        let mut unreadable = 0;
        let mut count = |(rows, missed): (Vec<_>, u32)| {
            unreadable += missed;
            rows
        };
        let entries = count(self.export_entries(watch)?);
        let (drafts, missed) = self.export_drafts()?;
        let (forms, missed_forms) = self.export_forms(&entries, &drafts)?;
        let mut everything = Everything {
            format: EXPORT_FORMAT.to_owned(),
            exported_on: today,
            unreadable: unreadable + missed,
            notebook: self.export_settings(today)?,
            preferences: self.preferences()?,
            last_ids: self.last_ids()?,
            forms,
            entries,
            drafts,
            limits: Vec::new(),
            work_periods: Vec::new(),
            contacts: Vec::new(),
            agenda: Vec::new(),
            questionnaires: Vec::new(),
            follow_ups_done: Vec::new(),
            job_lines: Vec::new(),
            recipient_keys: Vec::new(),
            sessions: Vec::new(),
            agreements: Vec::new(),
            reference_stretches: self.reference_stretches()?,
            custom_words: self.custom_words()?,
            sharing_log: Vec::new(),
            summary_draft: None,
            autosaved_forms: Default::default(),
        };
        everything.leave_out_without_form(missed_forms);
        self.export_records(&mut everything)?;
        Ok(everything)
    }

    fn export_settings(&mut self, today: NaiveDate) -> Result<NotebookSettings> {
        let read = "SELECT created_on FROM journal WHERE id = 1";
        let created_on: String = read_or(&mut self.store, String::new(), |db| {
            db.query_row(read, [], |row| row.get("created_on"))
        })?;
        Ok(NotebookSettings {
            vault_id: Some(self.vault().id().to_owned()),
            created_on: day(&created_on).unwrap_or(today),
            device_owner: self.device_owner().unwrap_or(DeviceOwner::Mine),
            lock_after_minutes: self.lock_timeout().minutes(),
            early_sign: self.early_sign()?.unwrap_or_default(),
            text_months: self.text_period()?.map(TextPeriod::months),
            kept_texts: self.kept_texts()?.into_iter().map(|card| card.id).collect(),
        })
    }

    fn last_ids(&mut self) -> Result<std::collections::BTreeMap<String, i64>> {
        let read = "SELECT name, seq FROM sqlite_sequence ORDER BY name";
        read_or(&mut self.store, Default::default(), |db| {
            db.prepare(read)?.query_map([], |row| Ok((row.get("name")?, row.get("seq")?)))?.collect()
        })
    }

    fn export_entries(&mut self, watch: Watch<'_>) -> Result<(Vec<ExportedEntry>, u32)> {
        let ids = self.row_ids("entry", "SELECT id FROM entry ORDER BY id DESC")?;
        let (all, mut done) = (ids.len(), 0);
        self.read_all_readable(ids.into_iter().rev(), |journal, id| {
            done += 1;
            tell(watch, done, all)?;
            let id = EntryId(id);
            let read = journal.store.read_piece(|db| Ok((EntryRow::read(db, id)?, versions_of(db, id)?)))?;
            let (Some(row), versions) = read else { return Ok(None) };
            Ok(Some(ExportedEntry {
                id,
                form: row.form_snapshot,
                created_on: day(&row.created_on)?,
                updated_on: day(&row.updated_on)?,
                content: row.content()?,
                binned_on: optional_day(row.binned_on)?,
                earlier_versions: versions.into_iter().map(exported_version).collect::<Result<_>>()?,
            }))
        })
    }

    fn export_drafts(&mut self) -> Result<(Vec<ExportedDraft>, u32)> {
        let ids = self.row_ids("draft", "SELECT id FROM draft ORDER BY id DESC")?;
        let read = "SELECT id, entry, form_words, updated_on, content FROM draft WHERE id = ?1";
        self.read_all_readable(ids.into_iter().rev(), |journal, id| {
            let columns = |row: &rusqlite::Row<'_>| {
                let texts: (String, String) = (row.get("updated_on")?, row.get("content")?);
                Ok(((row.get("id")?, row.get("entry")?, row.get("form_words")?), texts))
            };
            let row = journal.store.read_piece(|db| {
                use rusqlite::OptionalExtension;
                db.prepare_cached(read)?.query_row([id], columns).optional()
            })?;
            row.map(|((id, entry, form), (updated_on, content))| {
                let (updated_on, content) = (day(&updated_on)?, Content::from_json(&content)?);
                Ok(ExportedDraft { id, entry, form, updated_on, content })
            })
            .transpose()
        })
    }

    /// The forms that `entries` and `drafts` name, and the ids of those that cannot be read.
    fn export_forms(
        &mut self,
        entries: &[ExportedEntry],
        drafts: &[ExportedDraft],
    ) -> Result<(Vec<ExportedForm>, Vec<i64>)> {
        let mut ids: Vec<i64> =
            entries.iter().map(|entry| entry.form).chain(drafts.iter().map(|draft| draft.form)).collect();
        ids.sort_unstable();
        ids.dedup();
        let (mut forms, mut missed) = (Vec::new(), Vec::new());
        for id in ids {
            let words = self.store.read_piece(|db| form_snapshots::read(db, id)).map_err(Error::from);
            match words.and_then(|words| form_snapshots::parse(&words)) {
                Ok(form) => forms.push(ExportedForm { id, form }),
                Err(error) if error.affects_one_record() => missed.push(id),
                Err(error) => return Err(error),
            }
        }
        Ok((forms, missed))
    }
}

impl Everything {
    /// Leaves out what was answered with a form that cannot be read, and counts it.
    fn leave_out_without_form(&mut self, missed: Vec<i64>) {
        let before = self.entries.len() + self.drafts.len();
        self.entries.retain(|entry| !missed.contains(&entry.form));
        self.drafts.retain(|draft| !missed.contains(&draft.form));
        let left = before - self.entries.len() - self.drafts.len();
        self.unreadable = self.unreadable.saturating_add(u32::try_from(left).unwrap_or(u32::MAX));
    }
}

fn versions_of(db: &Connection, id: EntryId) -> rusqlite::Result<Vec<(VersionId, VersionRow)>> {
    let mut read = db.prepare_cached("SELECT id FROM earlier_version WHERE entry = ?1 ORDER BY id")?;
    let ids = read.query_map([id], |row| row.get("id"))?.collect::<rusqlite::Result<Vec<VersionId>>>()?;
    let mut versions = Vec::with_capacity(ids.len());
    for id in ids {
        versions.extend(VersionRow::read(db, id)?.map(|row| (id, row)));
    }
    Ok(versions)
}

fn exported_version((id, row): (VersionId, VersionRow)) -> Result<ExportedVersion> {
    Ok(ExportedVersion {
        id,
        updated_on: day(&row.updated_on)?,
        replaced_on: day(&row.replaced_on)?,
        content: row.own_content()?,
    })
}
