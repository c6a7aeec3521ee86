//! Brings everything of an export into a notebook: the same again into an empty one, and what is
//! missing into one with content.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::error::Result;
use crate::export::everything::Everything;
use crate::export::known_notes::KnownNotes;
use crate::export::read::Watch;
use crate::export::write_entries::Placement;
use crate::export::write_records;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::store::transact;

/// Tables that are empty in a new notebook.
const CONTENT_TABLES: [&str; 16] = [
    "entry",
    "draft",
    "my_limit",
    "phase",
    "contact",
    "talk_item",
    "questionnaire",
    "own_word",
    "job_line",
    "recipient_key",
    "supervision_session",
    "agreement",
    "reference_stretch",
    "brought",
    "summary_draft",
    "unkept",
];

/// Something of an export that stays as it is in a notebook with content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum KeptHere {
    /// Owner of the device, which is about this computer.
    DeviceOwner,
    /// Preferences and the time after which it locks.
    Settings,
    /// Early sign, where there is another.
    EarlySign,
    /// Draft of a summary.
    SummaryDraft,
    /// Small forms that were begun.
    AutosavedForms,
    /// Begun changes of notes that are here already.
    DraftsOfKnownNotes,
}

/// An export beside a notebook, before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveComparison {
    /// True if the notebook is empty, so that it becomes the same as the exported one.
    pub is_empty: bool,
    /// Number of notes that would be added.
    pub new_notes: usize,
    /// Number of notes that are here already.
    pub known_notes: usize,
    /// Number of records beside the notes in the export.
    pub records: usize,
    /// Parts of the export that would not come along.
    pub kept_here: Vec<KeptHere>,
}

/// Numbers of added and recognised notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// Notes that were added.
    pub added: usize,
    /// Notes that were here already.
    pub known: usize,
    /// Records beside the notes that were added.
    pub records: usize,
}

impl Journal {
    /// Compares an export with the notebook.
    ///
    /// # Errors
    ///
    /// [`crate::Error::InvalidExport`]; [`crate::Error::Vault`] if the database cannot be read.
    pub fn compare_archive(&mut self, everything: &Everything) -> Result<ArchiveComparison> {
        everything.check()?;
        let (is_empty, known) = self.store.read_piece(|db| {
            let is_empty = is_empty(db)?;
            Ok((is_empty, if is_empty { Ok(None) } else { KnownNotes::read(db).map(Some) }))
        })?;
        let vault_id = self.vault().id();
        let known_notes = known?.map_or(0, |known| known.recognise(everything, vault_id).len());
        let early_sign = self.early_sign()?;
        Ok(ArchiveComparison {
            is_empty,
            new_notes: everything.entries.len() - known_notes,
            known_notes,
            records: everything.record_count(),
            kept_here: kept_here(everything, is_empty, early_sign.as_deref()),
        })
    }

    /// Brings an export into the notebook, all of it or nothing. An empty notebook becomes the same
    /// as the exported one, with the same ids. Into one with content come the notes and records
    /// that are missing. With the numbers, the added notes.
    ///
    /// # Errors
    ///
    /// [`crate::Error::InvalidExport`], [`crate::Error::Stopped`]; [`crate::Error::Vault`] if the
    /// notebook is read-only, the drive is full, or the database cannot be written. Nothing is
    /// changed on an error.
    pub fn import_everything(
        &mut self,
        everything: &Everything,
        today: NaiveDate,
        watch: Watch<'_>,
    ) -> Result<(Imported, Vec<EntryId>)> {
        everything.check()?;
        let vault_id = self.vault().id().to_owned();
        transact(&mut self.store, today, |db| {
            let is_empty = is_empty(db)?;
            let recognised =
                if is_empty { None } else { Some(KnownNotes::read(db)?.recognise(everything, &vault_id)) };
            let mut placement = Placement::new(db, recognised, today)?;
            let periods = placement.add_work_periods(everything)?;
            placement.add_entries(everything, watch)?;
            placement.add_drafts(everything)?;
            placement.keep_texts(everything)?;
            let records = periods + write_records::add(db, everything, &placement)?;
            if is_empty {
                write_records::restore_settings(db, everything)?;
            }
            let added = placement.into_added();
            Ok((
                Imported { added: added.len(), known: everything.entries.len() - added.len(), records },
                added,
            ))
        })
    }
}

/// Returns true if nothing was written into the notebook.
fn is_empty(db: &Connection) -> rusqlite::Result<bool> {
    for table in CONTENT_TABLES {
        if db.prepare(&format!("SELECT 1 FROM {table} LIMIT 1"))?.exists([])? {
            return Ok(false);
        }
    }
    db.query_row("SELECT own_sign = '' AS none FROM journal WHERE id = 1", [], |row| row.get("none"))
}

fn kept_here(everything: &Everything, is_empty: bool, early_sign: Option<&str>) -> Vec<KeptHere> {
    let exported_sign = &everything.notebook.early_sign;
    let has_drafts_of_entries = everything.drafts.iter().any(|draft| draft.entry.is_some());
    [
        (KeptHere::DeviceOwner, true),
        (KeptHere::Settings, !is_empty),
        (
            KeptHere::EarlySign,
            !exported_sign.is_empty() && early_sign.is_some_and(|own| own != exported_sign),
        ),
        (KeptHere::SummaryDraft, !is_empty && everything.summary_draft.is_some()),
        (KeptHere::AutosavedForms, !is_empty && !everything.autosaved_forms.is_empty()),
        (KeptHere::DraftsOfKnownNotes, !is_empty && has_drafts_of_entries),
    ]
    .into_iter()
    .filter_map(|(kept, applies)| applies.then_some(kept))
    .collect()
}

impl Everything {
    /// Number of records beside the notes.
    fn record_count(&self) -> usize {
        self.limits.len()
            + self.work_periods.len()
            + self.contacts.len()
            + self.agenda.len()
            + self.questionnaires.len()
            + self.job_lines.len()
            + self.recipient_keys.len()
            + self.sessions.len()
            + self.agreements.len()
            + self.reference_stretches.len()
            + self.custom_words.watch.len()
            + self.custom_words.leave.len()
            + self.sharing_log.len()
    }
}
