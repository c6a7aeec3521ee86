//! Entries, drafts, search, limits and settings of an open notebook.
//!
//! A [`Journal`] is an open vault with the current schema or, where nothing can be written, an
//! older one. Its methods are spread over the folders of this crate: `entries` reads and stores
//! entries, `search` and `browse` find them, `drafts`, `follow_ups` and `editing` write them;
//! `limits`, `supervision`, `settings` and the files beside them hold everything else. All of them
//! stand on `storage`.

mod browse;
mod contacts;
mod drafts;
mod editing;
mod entries;
mod error;
mod follow_ups;
mod form_autosave;
mod form_key;
mod ids;
mod limits;
mod open;
#[cfg(any(test, feature = "plain"))]
mod open_plain;
mod questionnaires;
mod rating_trends;
mod search;
mod settings;
mod storage;
mod supervision;
mod work_periods;

pub use browse::by_month::MonthPage;
pub use browse::by_option::EntryWithOption;
pub use browse::links::Links;
pub use contacts::{Contact, ContactContent};
pub use drafts::draft::{Draft, DraftCard, EntryInput};
pub use entries::content::Content;
pub use entries::entry::{Entry, EntryCard, VersionCard};
pub use error::{Error, Result};
pub use follow_ups::due::DueFollowUp;
pub use form_key::FormKey;
pub use ids::{
    AgendaItemId, ContactId, DraftId, EntryId, LimitId, QuestionnaireId, ReviewId, SharedSummaryId,
    VersionId, WorkPeriodId,
};
pub use limits::limit::{Limit, LimitPlan};
pub use limits::reviews::LimitReviewEntry;
pub use questionnaires::AcceptedQuestionnaire;
pub use rating_trends::ScaleTrend;
pub use search::filter::{Filter, FilterChoices};
pub use search::results::{SearchHit, SearchPage};
pub use settings::custom_words::{CustomWords, WordList};
pub use settings::lock_timeout::LockTimeout;
pub use storage::journal::Journal;
pub use storage::store::Store;
pub use supervision::agenda::{AgendaItem, AgendaItemContent};
pub use supervision::sharing_log::{SharedFile, SharedSummary, SharedSummaryCard};
pub use supervision::summary_draft::SummaryDraft;
pub use work_periods::{WorkPeriod, WorkPeriodContent};
