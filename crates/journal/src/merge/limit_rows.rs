//! Limits and their quick reviews as they are stored, for the comparison of two states.

use rusqlite::Connection;

use crate::error::Result;
use crate::ids::{EntryId, LimitId};
use crate::limits::limit::LimitPlan;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::Store;

/// Longest name of a limit that is shown, in characters.
const MAX_NAME_CHARS: usize = 80;

/// A row of the table `my_limit`.
#[derive(Debug, Clone)]
pub(super) struct LimitRow {
    pub(super) id: LimitId,
    pub(super) starter: Option<String>,
    pub(super) content: String,
    pub(super) created_on: String,
    pub(super) updated_on: String,
    pub(super) retired_on: Option<String>,
    pub(super) asked_on: Option<String>,
    /// Id of the last entry before it was adopted.
    pub(super) adopted_after: i64,
}

impl LimitRow {
    /// Returns true if both are the same words of one day.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.created_on == other.created_on && self.content == other.content
    }

    /// Returns true if `other` is this limit for certain: it was adopted before the states parted, as
    /// a note that is in both was kept after it.
    pub(super) fn is_surely(&self, other: &Self, common_until: EntryId) -> bool {
        self.id == other.id
            && self.starter == other.starter
            && self.created_on == other.created_on
            && self.adopted_after == other.adopted_after
            && self.adopted_after < common_until.0
    }

    /// Its name, or the beginning of its words.
    pub(super) fn name(&self) -> String {
        let plan: LimitPlan = serde_json::from_str(&self.content).unwrap_or_default();
        let name = if plan.name.trim().is_empty() { plan.text } else { plan.name };
        name.trim().chars().take(MAX_NAME_CHARS).collect()
    }
}

/// A row of the table `limit_review`.
#[derive(Debug, Clone)]
pub(super) struct ReviewRow {
    pub(super) limit: LimitId,
    pub(super) on: String,
    pub(super) outcome: String,
    /// Id of the last entry before it.
    pub(super) after_entry: i64,
}

/// All limits and quick reviews of a state, each in the order in which they were saved.
///
/// # Errors
///
/// [`crate::Error::Vault`] if the database cannot be read.
pub(super) fn read<S: Store>(journal: &mut Journal<S>) -> Result<(Vec<LimitRow>, Vec<ReviewRow>)> {
    let knows_when = journal.schema >= schema::WITH_FORM_AUTOSAVE;
    journal.since_schema(schema::WITH_RECORDS, |journal| {
        Ok(journal.store.read_piece(|db| Ok((limits(db, knows_when)?, reviews(db)?)))?)
    })
}

fn limits(db: &Connection, knows_when: bool) -> rusqlite::Result<Vec<LimitRow>> {
    let read = if knows_when {
        "SELECT id, starter, content, created_on, updated_on, retired_on, asked_on, adopted_after
         FROM my_limit ORDER BY id"
    } else {
        // The content had another member, `asked_at`, before.
        "SELECT id, starter, created_on, updated_on, retired_on, NULL AS asked_on, 0 AS adopted_after,
                CASE WHEN json_valid(content) THEN json_remove(content, '$.asked_at') ELSE content END AS content
         FROM my_limit ORDER BY id"
    };
    let row = |row: &rusqlite::Row<'_>| {
        Ok(LimitRow {
            id: row.get("id")?,
            starter: row.get("starter")?,
            content: row.get("content")?,
            created_on: row.get("created_on")?,
            updated_on: row.get("updated_on")?,
            retired_on: row.get("retired_on")?,
            asked_on: row.get("asked_on")?,
            adopted_after: row.get("adopted_after")?,
        })
    };
    db.prepare_cached(read)?.query_map([], row)?.collect()
}

fn reviews(db: &Connection) -> rusqlite::Result<Vec<ReviewRow>> {
    let read = "SELECT my_limit, occurred_on, outcome, after_entry FROM limit_review ORDER BY id";
    let row = |row: &rusqlite::Row<'_>| {
        Ok(ReviewRow {
            limit: row.get("my_limit")?,
            on: row.get("occurred_on")?,
            outcome: row.get("outcome")?,
            after_entry: row.get("after_entry")?,
        })
    };
    db.prepare_cached(read)?.query_map([], row)?.collect()
}
