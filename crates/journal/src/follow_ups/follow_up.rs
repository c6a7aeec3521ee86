//! A follow-up that is due, and the drafts that hold it back.

use practice::FollowUp;
use rusqlite::Connection;

use crate::drafts::rows;
use crate::ids::EntryId;

/// Stored instead of a day number: all follow-ups of the entry.
pub(crate) const ALL_DAYS: u32 = 0;

/// A follow-up that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueFollowUp {
    /// The entry that it follows.
    pub entry: EntryId,
    /// Id of its form.
    pub form: String,
}

/// Returns true if a draft of the follow-up of an entry exists.
pub(crate) fn has_draft(db: &Connection, id: EntryId, follow_up: &FollowUp) -> rusqlite::Result<bool> {
    let later = follow_up.later.as_ref().map(|later| later.form.as_str());
    for form in later.into_iter().chain([follow_up.form.as_str()]) {
        if rows::has_linked_draft(db, id, form)? {
            return Ok(true);
        }
    }
    Ok(false)
}
