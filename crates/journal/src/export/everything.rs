//! Everything that a notebook holds, as `journal.json` of an export has it.
//!
//! The names are a format, `inbetween-archive/1`, described by the JSON Schema beside it
//! (`assets/archive`). They never change; what is added later is optional.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use practice::{DeviceOwner, Form};
use serde::{Deserialize, Serialize};

use crate::entries::content::Content;
use crate::export::bounded::bounded;
use crate::export::records::{
    ExportedAgendaItem, ExportedContact, ExportedJobLine, ExportedLimit, ExportedQuestionnaire,
    ExportedRecipientKey, ExportedSharedSummary, ExportedSummaryDraft, ExportedWorkPeriod, FollowUpDone,
};
use crate::export::sessions::{ExportedAgreement, ExportedSession};
use crate::ids::{DraftId, EntryId, VersionId};
use crate::ratings::reference_stretch::ReferenceStretch;
use crate::settings::custom_words::CustomWords;

/// Name of the format.
pub const EXPORT_FORMAT: &str = "inbetween-archive/1";

/// Most notes of one import: more than anybody writes in five hundred years.
pub const MAX_NOTES: usize = 200_000;
/// Most earlier versions of one note.
const MAX_OF_ONE: usize = 20_000;
/// Most records of another kind.
const MAX_RECORDS: usize = 100_000;

/// Everything that a notebook holds. The search index is left out: it is made anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Everything {
    /// [`EXPORT_FORMAT`].
    pub format: String,
    /// The day on which it was put together.
    pub exported_on: NaiveDate,
    /// Number of records that could not be read, and are missing.
    pub unreadable: u32,
    /// Settings of the notebook.
    pub notebook: NotebookSettings,
    /// Preferences of the UI by name.
    pub preferences: BTreeMap<String, String>,
    /// The highest id that each table has given, so that none is given twice.
    pub last_ids: BTreeMap<String, i64>,
    /// Forms as they were answered.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub forms: Vec<ExportedForm>,
    /// Entries, those in the bin too, in the order in which they were first saved.
    #[serde(deserialize_with = "bounded::<_, _, MAX_NOTES>")]
    pub entries: Vec<ExportedEntry>,
    /// Entries that are being written or changed.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub drafts: Vec<ExportedDraft>,
    /// Limits with their reviews.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub limits: Vec<ExportedLimit>,
    /// Work periods.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub work_periods: Vec<ExportedWorkPeriod>,
    /// People and help lines.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub contacts: Vec<ExportedContact>,
    /// Agenda items.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub agenda: Vec<ExportedAgendaItem>,
    /// Accepted questionnaire files.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub questionnaires: Vec<ExportedQuestionnaire>,
    /// Follow-ups that are done.
    #[serde(deserialize_with = "bounded::<_, _, MAX_NOTES>")]
    pub follow_ups_done: Vec<FollowUpDone>,
    /// Lines for a job description, in the person's order.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub job_lines: Vec<ExportedJobLine>,
    /// Public keys that pages are sealed to.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub recipient_keys: Vec<ExportedRecipientKey>,
    /// Sessions of supervision, in the order in which they were entered.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub sessions: Vec<ExportedSession>,
    /// Agreements of sessions, in the order in which they were entered.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub agreements: Vec<ExportedAgreement>,
    /// Times chosen to compare self-ratings with, the one that was chosen last at the end.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub reference_stretches: Vec<ReferenceStretch>,
    /// Custom words.
    pub custom_words: CustomWords,
    /// Sharing log.
    #[serde(deserialize_with = "bounded::<_, _, MAX_RECORDS>")]
    pub sharing_log: Vec<ExportedSharedSummary>,
    /// The draft of a summary.
    pub summary_draft: Option<ExportedSummaryDraft>,
    /// Small forms that are neither saved nor discarded, as JSON by their key.
    pub autosaved_forms: BTreeMap<String, String>,
}

/// Settings of a notebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotebookSettings {
    /// Id of the vault, as its key file shows it: in an archive of the same notebook ids mean the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vault_id: Option<String>,
    /// The day on which it was created.
    pub created_on: NaiveDate,
    /// Owner of the device.
    pub device_owner: DeviceOwner,
    /// Minutes without input after which it locks.
    pub lock_after_minutes: u32,
    /// The early sign; empty if there is none.
    pub early_sign: String,
    /// Months after which the text of notes expires; none while it never does.
    #[serde(default)]
    pub text_months: Option<u32>,
    /// Entries whose text stays although that of others expires.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_NOTES>")]
    pub kept_texts: Vec<EntryId>,
}

/// A form snapshot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedForm {
    /// Id that entries and drafts name it by.
    pub id: i64,
    /// The form.
    pub form: Form,
}

/// An entry with its earlier versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedEntry {
    /// Id of the entry.
    pub id: EntryId,
    /// Id of its form snapshot.
    pub form: i64,
    /// The day on which it was first saved.
    pub created_on: NaiveDate,
    /// The day on which it was last changed.
    pub updated_on: NaiveDate,
    /// The day on which it was moved to the bin.
    pub binned_on: Option<NaiveDate>,
    /// Content of the entry.
    pub content: Content,
    /// Earlier versions, the earliest first.
    #[serde(deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub earlier_versions: Vec<ExportedVersion>,
}

/// An earlier version of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedVersion {
    /// Id of the version.
    pub id: VersionId,
    /// The day on which it was written.
    pub updated_on: NaiveDate,
    /// The day on which it was replaced.
    pub replaced_on: NaiveDate,
    /// Its content.
    pub content: Content,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedDraft {
    /// Id of the draft.
    pub id: DraftId,
    /// The entry that is being changed; none for a new one.
    pub entry: Option<EntryId>,
    /// Id of its form snapshot.
    pub form: i64,
    /// The day on which it was last saved.
    pub updated_on: NaiveDate,
    /// Content so far.
    pub content: Content,
}
