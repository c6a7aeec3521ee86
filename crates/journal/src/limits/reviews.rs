//! Reviews of limits: quick reviews, and answers in check-ins.

use chrono::NaiveDate;
use practice::{Field, Form, LimitOutcome, LimitReview};
use rusqlite::Connection;

use crate::error::Result;
use crate::ids::{EntryId, LimitId, ReviewId};
use crate::limits::attribution::Attribution;
use crate::limits::edit::require_row;
use crate::limits::limit::Limit;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or, transact, transact_undated};

/// A review with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitReviewEntry {
    /// The review.
    pub review: LimitReview,
    /// The day on which it was saved; a check-in may be about an earlier one.
    pub saved_on: NaiveDate,
    /// The check-in it is part of; none for a quick review.
    pub entry: Option<EntryId>,
}

impl<S: Store> Journal<S> {
    /// Saves a quick review of a limit. There can be several on one day.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchLimit`]; [`crate::Error::Vault`] if the notebook is read-only, the
    /// drive is full, or the database cannot be written.
    pub fn review_limit(&mut self, id: LimitId, outcome: LimitOutcome, today: NaiveDate) -> Result<ReviewId> {
        transact(&mut self.store, today, |db| {
            let is_there = "SELECT EXISTS (SELECT 1 FROM my_limit WHERE id = ?1) AS found";
            require_row(usize::from(db.query_row(is_there, [id], |row| row.get::<_, bool>("found"))?))?;
            let insert = "INSERT INTO limit_review (my_limit, occurred_on, outcome, after_entry)
                          SELECT ?1, ?2, ?3, ifnull(max(id), 0) FROM entry";
            db.execute(insert, (id, today.to_string(), outcome.code()))?;
            Ok(ReviewId(db.last_insert_rowid()))
        })
    }

    /// Deletes a quick review. Does nothing if it is gone.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn undo_limit_review(&mut self, id: ReviewId) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            Ok(db.execute("DELETE FROM limit_review WHERE id = ?1", [id]).map(drop)?)
        })
    }

    /// All reviews of `limit`, in the order in which they were saved: its quick reviews, and the
    /// answers to `form` in check-ins outside the bin that count for it. An answer that could count
    /// for several limits counts for the first that was in use when the check-in was saved.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn limit_reviews(&mut self, limit: &Limit, form: &Form) -> Result<Vec<LimitReviewEntry>> {
        let schema = self.schema;
        let feeds =
            |field: &&Field| limit.starter.as_ref().is_some_and(|starter| field.feeds.contains(starter));
        let mut rows = read_or(&mut self.store, Vec::new(), |db| {
            let mut rows = quick_reviews(db, limit.id)?;
            let attribution = Attribution::read(db, schema)?;
            for field in form.fields().filter(feeds) {
                let answers = check_in_answers(db, form, field)?.into_iter();
                rows.extend(answers.filter(|one| {
                    one.entry.is_some_and(|entry| attribution.limit_for(field, entry) == Some(limit.id))
                }));
            }
            Ok(rows)
        })?;
        rows.sort_by_key(|one| one.saved);
        let reviews = rows.into_iter().enumerate().filter_map(|(saved, row)| {
            let (on, outcome) = (row.on.parse().ok()?, LimitOutcome::from_code(&row.outcome)?);
            let review = LimitReview { on, saved, outcome, in_check_in: row.entry.is_some() };
            Some(LimitReviewEntry { review, saved_on: row.saved_on.parse().ok()?, entry: row.entry })
        });
        Ok(reviews.collect())
    }
}

/// A stored review.
struct ReviewRow {
    /// Sort key: the entry, or the last entry before a quick review and the id of that review.
    saved: (i64, i64),
    on: String,
    saved_on: String,
    outcome: String,
    entry: Option<EntryId>,
}

fn quick_reviews(db: &Connection, limit: LimitId) -> rusqlite::Result<Vec<ReviewRow>> {
    let read = "SELECT id, occurred_on, outcome, after_entry FROM limit_review WHERE my_limit = ?1";
    db.prepare_cached(read)?
        .query_map([limit], |row| {
            Ok(ReviewRow {
                saved: (row.get("after_entry")?, row.get("id")?),
                on: row.get("occurred_on")?,
                saved_on: row.get("occurred_on")?,
                outcome: row.get("outcome")?,
                entry: None,
            })
        })?
        .collect()
}

fn check_in_answers(db: &Connection, form: &Form, field: &Field) -> rusqlite::Result<Vec<ReviewRow>> {
    let read =
        "SELECT entry.id AS id, occurred_on, created_on, code FROM chosen JOIN entry ON entry.id = entry
                WHERE field = ?1 AND form = ?2 AND binned_on IS NULL";
    db.prepare_cached(read)?
        .query_map([&field.id, &form.id], |row| {
            Ok(ReviewRow {
                saved: (row.get("id")?, 0),
                on: row.get("occurred_on")?,
                saved_on: row.get("created_on")?,
                outcome: row.get("code")?,
                entry: Some(row.get("id")?),
            })
        })?
        .collect()
}
