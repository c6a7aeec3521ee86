//! What is in the box.
//!
//! A [`Journal`] is an open vault whose tables are the ones this version knows, or, where nothing can be written, earlier
//! ones.

mod beside;
mod between;
mod bin;
mod brought;
mod chosen_in;
mod contacts;
mod content;
mod cut;
mod days;
mod draft;
mod drafts;
mod entry;
mod entry_rows;
mod error;
mod filtering;
mod folding;
mod follow_ups;
mod following;
mod form_words;
mod ids;
mod index;
mod journal;
mod keeping;
mod kinds_used;
mod limit;
mod limits;
mod lines;
mod links;
mod listing;
mod lists;
mod lock_after;
mod looks;
mod month;
mod own_sign;
mod own_words;
mod passage;
mod phases;
#[cfg(any(test, feature = "plain"))]
mod plain;
mod preferences;
mod query;
mod questionnaires;
mod reading;
mod schema;
mod searching;
mod standing;
mod summary_draft;
mod tables;
mod talk;
mod unkept;
mod versions;

pub use brought::{SharedFile, SharedSummary, SharedSummaryCard};
pub use chosen_in::EntryWithOption;
pub use contacts::{Contact, ContactContent};
pub use content::Content;
pub use draft::{Draft, DraftCard, EntryInput};
pub use entry::{Entry, EntryCard, VersionCard};
pub use error::{Error, Result};
pub use follow_ups::DueFollowUp;
pub use ids::{
    AgendaItemId, ContactId, DraftId, EntryId, LimitId, QuestionnaireId, ReviewId, SharedSummaryId,
    VersionId, WorkPeriodId,
};
pub use journal::Journal;
pub use limit::{Limit, LimitPlan};
pub use links::Links;
pub use listing::{Filter, FilterChoices, MonthPage, SearchHit, SearchPage};
pub use lock_after::LockTimeout;
pub use looks::LimitReviewEntry;
pub use own_words::{CustomWords, WordList};
pub use phases::{WorkPeriod, WorkPeriodContent};
pub use questionnaires::AcceptedQuestionnaire;
pub use standing::ScaleTrend;
pub use summary_draft::SummaryDraft;
pub use tables::Store;
pub use talk::{AgendaItem, AgendaItemContent};
