//! Reviews of limits: quick reviews, and answers in check-ins.

use std::collections::HashMap;

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
        let found = read_or(&mut self.store, HashMap::new(), |db| all_rows(db, schema, form, Some(limit)))?;
        Ok(found.into_values().next().map(decoded).unwrap_or_default())
    }

    /// The reviews of every limit that has any, as [`Self::limit_reviews`] gives them for one. Each
    /// check-in is read once for all limits together.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn reviews_of_all_limits(
        &mut self,
        limits: &[Limit],
        form: &Form,
    ) -> Result<HashMap<LimitId, Vec<LimitReviewEntry>>> {
        let schema = self.schema;
        match self.store.read_piece(|db| all_rows(db, schema, form, None)) {
            // The limits whose reviews lie on other pages keep theirs.
            Err(vault::Error::DatabaseDamaged { .. }) => {
                limits.iter().map(|limit| Ok((limit.id, self.limit_reviews(limit, form)?))).collect()
            }
            rows => Ok(rows?.into_iter().map(|(limit, rows)| (limit, decoded(rows))).collect()),
        }
    }
}

/// The reviews that this version understands, in the order in which they were saved.
pub(crate) fn decoded(mut rows: Vec<ReviewRow>) -> Vec<LimitReviewEntry> {
    rows.sort_by_key(|one| one.saved);
    let review = |(saved, row): (usize, ReviewRow)| {
        let review =
            LimitReview { on: row.on?, saved, outcome: row.outcome?, in_check_in: row.entry.is_some() };
        Some(LimitReviewEntry { review, saved_on: row.saved_on?, entry: row.entry })
    };
    rows.into_iter().enumerate().filter_map(review).collect()
}

/// A stored review. What only another version understands is none.
pub(crate) struct ReviewRow {
    /// Sort key: the entry, or the last entry before a quick review and the id of that review.
    saved: (i64, i64),
    on: Option<NaiveDate>,
    saved_on: Option<NaiveDate>,
    outcome: Option<LimitOutcome>,
    entry: Option<EntryId>,
}

impl ReviewRow {
    /// An answer in a check-in.
    pub(crate) fn of_check_in(entry: EntryId, check_in: &CheckIn, outcome: Option<LimitOutcome>) -> Self {
        Self {
            saved: (entry.0, 0),
            on: check_in.on,
            saved_on: check_in.saved_on,
            outcome,
            entry: Some(entry),
        }
    }
}

/// The rows of `only`, or of every limit, in any order.
fn all_rows(
    db: &Connection,
    schema: u32,
    form: &Form,
    only: Option<&Limit>,
) -> rusqlite::Result<HashMap<LimitId, Vec<ReviewRow>>> {
    let mut rows = quick_reviews(db, only)?;
    let starter = only.map(|limit| limit.starter.as_deref());
    let counts = |field: &&Field| match starter {
        None => !field.feeds.is_empty(),
        Some(starter) => starter.is_some_and(|starter| field.feeds.iter().any(|fed| fed == starter)),
    };
    let fields: Vec<&Field> = form.fields().filter(counts).collect();
    if fields.is_empty() {
        return Ok(rows);
    }
    let attribution = Attribution::read(db, schema)?;
    let check_ins = check_ins(db, form)?;
    for field in fields {
        let limits = attribution.of_field(field);
        let mut read = db.prepare_cached("SELECT code, entry FROM chosen WHERE field = ?1")?;
        let mut answers = read.query([&field.id])?;
        while let Some(answer) = answers.next()? {
            let entry: EntryId = answer.get("entry")?;
            let (Some(check_in), Some(limit)) = (check_ins.get(&entry), limits.limit_for(entry)) else {
                continue;
            };
            if only.is_some_and(|only| only.id != limit) {
                continue;
            }
            let outcome = LimitOutcome::from_code(answer.get_ref("code")?.as_str()?);
            let row = ReviewRow::of_check_in(entry, check_in, outcome);
            rows.entry(limit).or_default().push(row);
        }
    }
    Ok(rows)
}

/// The quick reviews of `only`, or of every limit.
pub(crate) fn quick_reviews(
    db: &Connection,
    only: Option<&Limit>,
) -> rusqlite::Result<HashMap<LimitId, Vec<ReviewRow>>> {
    let whose = if only.is_some() { "WHERE my_limit = ?1" } else { "WHERE ?1 IS NULL" };
    let read = format!("SELECT id, my_limit, occurred_on, outcome, after_entry FROM limit_review {whose}");
    let mut found = HashMap::<LimitId, Vec<ReviewRow>>::new();
    let mut read = db.prepare_cached(&read)?;
    let mut reviews = read.query([only.map(|limit| limit.id)])?;
    while let Some(row) = reviews.next()? {
        let on = row.get_ref("occurred_on")?.as_str()?.parse().ok();
        found.entry(row.get("my_limit")?).or_default().push(ReviewRow {
            saved: (row.get("after_entry")?, row.get("id")?),
            on,
            saved_on: on,
            outcome: LimitOutcome::from_code(row.get_ref("outcome")?.as_str()?),
            entry: None,
        });
    }
    Ok(found)
}

/// The days of a check-in outside the bin.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CheckIn {
    pub(crate) on: Option<NaiveDate>,
    pub(crate) saved_on: Option<NaiveDate>,
}

/// Reads an index alone: one page of the file for many check-ins.
pub(crate) fn check_ins(db: &Connection, form: &Form) -> rusqlite::Result<HashMap<EntryId, CheckIn>> {
    let read = "SELECT id, occurred_on, created_on FROM entry WHERE form = ?1 AND binned_on IS NULL
                ORDER BY id";
    let day = |row: &rusqlite::Row<'_>, column: &str| -> rusqlite::Result<Option<NaiveDate>> {
        Ok(row.get_ref(column)?.as_str()?.parse().ok())
    };
    db.prepare_cached(read)?
        .query_map([&form.id], |row| {
            Ok((row.get("id")?, CheckIn { on: day(row, "occurred_on")?, saved_on: day(row, "created_on")? }))
        })?
        .collect()
}
