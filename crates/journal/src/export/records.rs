//! Records beside the entries, as an export has them.

use chrono::NaiveDate;
use practice::{ContactKind, Delivery, JobLinePart, LimitOutcome, Recipient};
use serde::{Deserialize, Serialize};

use crate::contacts::ContactContent;
use crate::export::bounded::bounded;
use crate::ids::{
    AgendaItemId, ContactId, EntryId, JobLineId, LimitId, QuestionnaireId, RecipientKeyId, ReviewId,
    SessionId, SharedSummaryId, WorkPeriodId,
};
use crate::limits::limit::LimitPlan;
use crate::supervision::agenda::AgendaItemContent;
use crate::supervision::brought::SealedToKey;
use crate::supervision::job_lines::JobLineContent;
use crate::supervision::recipient_keys::StoredKey;
use crate::supervision::sharing_log::SharedFile;
use crate::work_periods::WorkPeriodContent;

/// Most items of a list in one record.
const MAX_OF_ONE: usize = 20_000;
/// Most quick reviews of one limit.
const MAX_REVIEWS: usize = 200_000;

/// A limit with its quick reviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedLimit {
    /// Id of the limit.
    pub id: LimitId,
    /// Id of the starter limit it was adopted from.
    pub starter: Option<String>,
    /// Content of the limit.
    pub plan: LimitPlan,
    /// The day on which it was adopted or written.
    pub created_on: NaiveDate,
    /// The day on which it was last changed.
    pub updated_on: NaiveDate,
    /// The day on which it was put aside; none while it is in use.
    pub put_aside_on: Option<NaiveDate>,
    /// The day of the last review for which the question about the workplace was answered.
    pub asked_on: Option<NaiveDate>,
    /// The last entry before it was adopted; 0 if there was none.
    pub adopted_after: i64,
    /// The last entry before it was put aside.
    pub aside_after: Option<i64>,
    /// Earlier times for which it was put aside.
    #[serde(deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub times_aside: Vec<TimeAside>,
    /// Quick reviews, in the order in which they were saved.
    #[serde(deserialize_with = "bounded::<_, _, MAX_REVIEWS>")]
    pub reviews: Vec<ExportedReview>,
}

/// A time for which a limit was put aside: the last entries before it, and in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeAside {
    /// The last entry before it.
    pub after_entry: i64,
    /// The last entry in it.
    pub until_entry: i64,
}

/// A quick review of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedReview {
    /// Id of the review.
    pub id: ReviewId,
    /// Its day.
    pub on: NaiveDate,
    /// Outcome.
    pub outcome: LimitOutcome,
    /// The last entry that was saved before it; 0 if there was none.
    pub after_entry: i64,
}

/// A work period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedWorkPeriod {
    /// Id of the work period.
    pub id: WorkPeriodId,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day; none while it lasts.
    pub ends_on: Option<NaiveDate>,
    /// Description.
    pub content: WorkPeriodContent,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedContact {
    /// Id of the contact.
    pub id: ContactId,
    /// Its group.
    pub kind: ContactKind,
    /// Content of the contact.
    pub content: ContactContent,
}

/// A public key that pages are sealed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedRecipientKey {
    /// Id of the key.
    pub id: RecipientKeyId,
    /// The person's own name for it.
    pub label: String,
    /// Its text.
    pub public_key: String,
    /// The day on which it was added.
    pub created_on: NaiveDate,
    /// The day on which a page was last sealed to it.
    pub last_used_on: Option<NaiveDate>,
}

impl From<&ExportedRecipientKey> for StoredKey {
    fn from(key: &ExportedRecipientKey) -> Self {
        let ExportedRecipientKey { id, label, public_key, created_on, last_used_on } = key.clone();
        let (created_on, last_used_on) = (created_on.to_string(), last_used_on.map(|day| day.to_string()));
        // An archive may come from anywhere.
        Self { id, label, public_key, created_on, last_used_on, is_compared: false }
    }
}

/// A line for a job description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedJobLine {
    /// Id of the line.
    pub id: JobLineId,
    /// Part of the list.
    pub part: JobLinePart,
    /// Its words.
    pub words: String,
    /// The day on which it was kept.
    pub created_on: NaiveDate,
}

impl From<&ExportedJobLine> for JobLineContent {
    fn from(line: &ExportedJobLine) -> Self {
        Self { part: line.part, words: line.words.clone() }
    }
}

/// An agenda item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedAgendaItem {
    /// Id of the agenda item.
    pub id: AgendaItemId,
    /// Content of the item.
    pub content: AgendaItemContent,
    /// The day on which it was added.
    pub created_on: NaiveDate,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
    /// Entries that it is about.
    #[serde(deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub entries: Vec<EntryId>,
    /// Session on whose agenda it is.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Its place in that agenda, from 1; 0 without one.
    #[serde(default)]
    pub rank: u32,
}

/// An accepted questionnaire file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedQuestionnaire {
    /// Id of the questionnaire.
    pub id: QuestionnaireId,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// The file.
    pub file: String,
    /// The day on which it was accepted.
    pub accepted_on: NaiveDate,
    /// The day on which the right to use its text was confirmed.
    pub rights_on: Option<NaiveDate>,
}

/// A follow-up that is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpDone {
    /// The entry that it follows.
    pub entry: EntryId,
    /// Days after which it was due; 0 for all of them.
    pub day: u32,
}

/// A shared summary of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedSharedSummary {
    /// Id of the shared summary.
    pub id: SharedSummaryId,
    /// The day on which it was shared.
    pub on: NaiveDate,
    /// Kind of delivery.
    pub delivery: Delivery,
    /// Recipient; none if not stated.
    pub recipient: Option<Recipient>,
    /// First day that it covers.
    pub first: NaiveDate,
    /// Last day that it covers.
    pub last: NaiveDate,
    /// SHA-256 of the document, in hexadecimal.
    pub document: String,
    /// Its sealed files.
    #[serde(deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub files: Vec<SharedFile>,
    /// Entries that stood on it; none in the place of one that is gone.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub entries: Vec<Option<EntryId>>,
    /// Keys that its file was sealed to.
    #[serde(default, deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub keys: Vec<SealedToKey>,
}

/// The draft of a summary, as JSON that only the version that wrote it need understand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedSummaryDraft {
    /// The selection without the entries.
    pub content: String,
    /// Selected entries, each with its edited copy.
    #[serde(deserialize_with = "bounded::<_, _, MAX_OF_ONE>")]
    pub entries: Vec<ExportedCopy>,
}

/// The edited copy of an entry in the draft of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedCopy {
    /// The entry.
    pub entry: EntryId,
    /// Its copy.
    pub content: String,
}
