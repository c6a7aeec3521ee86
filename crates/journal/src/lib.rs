//! Entries, drafts, search, limits and settings of an open notebook.
//!
//! A [`Journal`] is an open vault with the tables that this version knows or, where nothing can be
//! written, with those of an earlier version.
//!
//! Layers, from the bottom: `storage`, `entries`, `search`, then `browse` and `drafts`,
//! `follow_ups`, `editing`. The other folders stand beside them on `storage`.
//!
//! Rules:
//!
//! - The date comes from the caller, so that tests can turn the clock. Every change notes it
//!   (`clock_guard`), so that a clock set back asks nothing twice and a clock that leaps empties no
//!   bin early.
//! - The column `content` is the entry. Search words and filter codes are derived from it in the
//!   same transaction.
//! - The form is stored with the entry (table `form_words`, each distinct text once): an old entry
//!   is shown, changed and scored with the form it was answered with.
//! - Drafts are rows of their own. Saving a change leaves the content before it as an earlier
//!   version.
//! - Days are stored, no times of day. A week, month or season is stored as its first day and
//!   listed in that day's month. The day on which an entry was written or changed is stored beside
//!   it, since the bin and the order need it; an earlier version keeps the date as it was told
//!   then.
//! - The search index has words and no text (FTS5 without content). The rules for words have a
//!   number; when they change, the number is raised and the index is made anew.
//! - An entry remembers what led to it (`from` in its content). The reverse is found through the
//!   index of codes, under a name that no field has. Entries in the bin, and entries that are gone,
//!   are shown nowhere.
//! - What an entry asks for (a draft of another form) is created in the transaction that saves it.
//!   Follow-ups come from the day on which an entry was first saved and from what is over; only the
//!   latest one is offered.
//! - Which work period an entry belongs to follows from its day and, where several run on it, from
//!   what the person chose ([`EntryPeriods`] answers it for everything). A line of a check-in belongs to
//!   the limit that was in use when the check-in was saved.
//! - Autosaved forms (table `unkept`) hold the UI's JSON by the key of the form, until it is saved
//!   or discarded. What is removed for good takes its unfinished form along.
//! - The bin keeps entries for 30 days, counted on unlocking. An entry with an unfinished change
//!   stays.
//! - Removing for good takes the earlier versions, the draft and the search words along and
//!   rewrites the file, since pages that were split leave copies in free space.
//! - Text may expire (`retention`): only after it was announced, and never what was chosen or rated.
//!   `Answer::Expired` stands where it stood.
//! - An older schema is migrated on opening, all steps or none. Where nothing can be written, or
//!   pages are damaged, the notebook opens as it is, and later tables count as empty.
//! - Rows that only another version understands are left out of lists or counted, and never
//!   removed.
//! - The sharing log (table `brought`) holds a day, a delivery, a recipient, a period, checksums, the ids
//!   of the notes that were brought and the keys that a file was sealed to. A note that is removed for
//!   good leaves an empty place in it.

mod browse;
mod contacts;
mod drafts;
mod editing;
mod entries;
mod error;
mod export;
mod follow_ups;
mod ids;
mod limits;
mod merge;
mod open;
mod questionnaires;
mod ratings;
mod retention;
mod salvage;
mod search;
mod settings;
mod storage;
mod supervision;
mod work_periods;

pub use browse::by_month::MonthPage;
pub use browse::by_option::EntryWithOption;
pub use browse::dated_codes::{ChosenIn, DatedCode};
pub use browse::dated_contents::DatedContent;
pub use browse::day_range::DayRange;
pub use browse::links::Links;
pub use browse::on_this_day::OnThisDay;
pub use contacts::{Contact, ContactContent};
pub use drafts::draft::{Draft, DraftCard, EntryInput};
pub use drafts::form_key::FormKey;
pub use entries::content::Content;
pub use entries::entry::{Entry, EntryCard, VersionCard};
pub use entries::read::FormCache;
pub use entries::work_period_choice::WorkPeriodChoice;
pub use error::{Error, Result};
pub use export::everything::{
    EXPORT_FORMAT, Everything, ExportedDraft, ExportedEntry, ExportedForm, ExportedVersion, MAX_NOTES,
    NotebookSettings,
};
pub use export::import::{ArchiveComparison, Imported, KeptHere};
pub use export::notes::Note;
pub use export::read::Watch;
pub use export::records::{
    ExportedAgendaItem, ExportedContact, ExportedCopy, ExportedJobLine, ExportedLimit, ExportedQuestionnaire,
    ExportedReview, ExportedSharedSummary, ExportedSummaryDraft, ExportedWorkPeriod, FollowUpDone, TimeAside,
};
pub use export::sessions::{ExportedAgreement, ExportedSession};
pub use follow_ups::follow_up::DueFollowUp;
pub use ids::{
    AgendaItemId, AgreementId, ContactId, DraftId, EntryId, JobLineId, LimitId, QuestionnaireId,
    RecipientKeyId, ReviewId, SessionId, SharedSummaryId, VersionId, WorkPeriodId,
};
pub use limits::counted::{CountedAs, CountedLimit};
pub use limits::limit::{Limit, LimitPlan};
pub use limits::over_time::LimitReviews;
pub use limits::reviews::LimitReviewEntry;
pub use merge::comparison::{Comparison, NoteState};
pub use merge::merge_all::MergeCounts;
pub use merge::take_back::TakenBack;
pub use open::check_restore;
pub use questionnaires::AcceptedQuestionnaire;
pub use ratings::by_period::{PeriodEntries, entries_by_period};
pub use ratings::reference_stretch::{ReferenceStretch, stretch_of};
pub use ratings::series::{RatedEntry, SeriesCard, SeriesKey};
pub use ratings::trends::{RatingsBeside, ScaleRatings, ScaleTrend, compare_scales};
pub use retention::TextPeriod;
pub use retention::expiring_text::ExpiringText;
pub use salvage::inspect_copy::{CopyExtent, inspect_copy};
pub use salvage::{LostEntries, Salvaged};
pub use search::filter::{Filter, SharingFilter};
pub use search::filter_choices::FilterChoices;
pub use search::results::{SearchHit, SearchPage};
pub use settings::custom_words::{CustomWords, WordList};
pub use settings::day_end::DayEnd;
pub use settings::lock_timeout::LockTimeout;
pub use storage::extent::Extent;
pub use storage::journal::Journal;
pub use storage::memory_store::MemoryStore;
pub use storage::store::Store;
pub use supervision::agenda::{AgendaItem, AgendaItemContent};
pub use supervision::agreements::{Agreement, AgreementContent, AgreementProgress};
pub use supervision::brought::{BroughtOn, SealedToKey};
pub use supervision::job_lines::{JobLine, JobLineContent};
pub use supervision::recipient_keys::StoredKey;
pub use supervision::session_record::SessionRecord;
pub use supervision::sessions::{Session, SessionContent, SessionPlan};
pub use supervision::sharing_log::{SharedFile, SharedSummary, SharedSummaryCard};
pub use supervision::summary_draft::SummaryDraft;
pub use work_periods::of_entries::EntryPeriods;
pub use work_periods::{WorkPeriod, WorkPeriodContent, running_on};
