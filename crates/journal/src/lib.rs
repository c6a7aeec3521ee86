//! What is in the box.
//!
//! A [`Journal`] is an open vault whose tables are the ones this version knows.

mod content;
mod draft;
mod entry;
mod error;
mod ids;
mod journal;
mod listing;
mod lock_after;
mod schema;

pub use content::Content;
pub use draft::{Draft, DraftCard, Writing};
pub use entry::{Entry, EntryCard, VersionCard};
pub use error::{Error, Result};
pub use ids::{DraftId, EntryId, VersionId};
pub use journal::Journal;
pub use listing::{Filter, FilterChoices, Found, MonthPage, SearchPage};
pub use lock_after::LockAfter;
