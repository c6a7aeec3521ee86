//! How it went with my limits: one-tap looks, and the lines of check-ins that feed them.

use chrono::NaiveDate;
use practice::{Field, Form, LimitOutcome, LimitReview};
use rusqlite::Connection;

use crate::limit::Limit;
use crate::limits::found;
use crate::lines::Lines;
use crate::tables::{Store, change, read_or};
use crate::{EntryId, Journal, LimitId, Result, ReviewId, days};

/// One time, with where it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitReviewEntry {
    /// What it says.
    pub look: LimitReview,
    /// The day on which it was said; a check-in may be about an earlier one.
    pub said_on: NaiveDate,
    /// The check-in it was said in; none for a one-tap look.
    pub entry: Option<EntryId>,
}

impl<S: Store> Journal<S> {
    /// Keeps how it went with a limit, in one tap. Two of one day are both kept.
    ///
    /// # Errors
    ///
    /// [`crate::Error::NoSuchLimit`]; [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`], and the database's.
    pub fn review_limit(&mut self, id: LimitId, outcome: LimitOutcome, today: NaiveDate) -> Result<ReviewId> {
        change(&mut self.tables, |db| {
            days::note(db, today)?;
            let is_there = "SELECT EXISTS (SELECT 1 FROM my_limit WHERE id = ?1) AS found";
            found(usize::from(db.query_row(is_there, [id], |row| row.get::<_, bool>("found"))?))?;
            let insert = "INSERT INTO limit_review (my_limit, occurred_on, outcome, after_entry)
                          SELECT ?1, ?2, ?3, ifnull(max(id), 0) FROM entry";
            db.execute(insert, (id, today.to_string(), outcome.code()))?;
            Ok(ReviewId(db.last_insert_rowid()))
        })
    }

    /// Takes a one-tap look back. There is nothing to be done about one that is gone.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn undo_limit_review(&mut self, id: ReviewId) -> Result<()> {
        change(&mut self.tables, |db| {
            Ok(db.execute("DELETE FROM limit_review WHERE id = ?1", [id]).map(drop)?)
        })
    }

    /// Every time that says how it went with `limit`, in the order in which they were saved: its one-tap looks, and the check-ins
    /// outside the bin whose lines of `form` belong to it. A line that feeds several limits belongs to the first that was in use
    /// when the check-in was kept.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn limit_reviews(&mut self, limit: &Limit, form: &Form) -> Result<Vec<LimitReviewEntry>> {
        let schema = self.schema;
        let feeds =
            |field: &&Field| limit.starter.as_ref().is_some_and(|starter| field.feeds.contains(starter));
        let mut said = read_or(&mut self.tables, Vec::new(), |db| {
            let mut said = reviews(db, limit.id)?;
            let lines = Lines::read(db, schema)?;
            for field in form.fields().filter(feeds) {
                let answers = check_ins(db, form, field)?.into_iter();
                said.extend(answers.filter(|one| {
                    one.entry.is_some_and(|entry| lines.meant(field, entry) == Some(limit.id))
                }));
            }
            Ok(said)
        })?;
        said.sort_by_key(|one| one.saved);
        let looks = said.into_iter().enumerate().filter_map(|(saved, said)| {
            let (on, outcome) = (said.on.parse().ok()?, LimitOutcome::from_code(&said.outcome)?);
            let look = LimitReview { on, saved, outcome, in_check_in: said.entry.is_some() };
            Some(LimitReviewEntry { look, said_on: said.said_on.parse().ok()?, entry: said.entry })
        });
        Ok(looks.collect())
    }
}

/// What was said, as it is stored.
struct Said {
    /// Entries in their order, and after each the looks that were taken before the next.
    saved: (i64, i64),
    on: String,
    said_on: String,
    outcome: String,
    entry: Option<EntryId>,
}

fn reviews(db: &Connection, limit: LimitId) -> rusqlite::Result<Vec<Said>> {
    let read = "SELECT id, occurred_on, outcome, after_entry FROM limit_review WHERE my_limit = ?1";
    db.prepare_cached(read)?
        .query_map([limit], |row| {
            Ok(Said {
                saved: (row.get("after_entry")?, row.get("id")?),
                on: row.get("occurred_on")?,
                said_on: row.get("occurred_on")?,
                outcome: row.get("outcome")?,
                entry: None,
            })
        })?
        .collect()
}

fn check_ins(db: &Connection, form: &Form, field: &Field) -> rusqlite::Result<Vec<Said>> {
    let read =
        "SELECT entry.id AS id, occurred_on, created_on, code FROM chosen JOIN entry ON entry.id = entry
                WHERE field = ?1 AND form = ?2 AND binned_on IS NULL";
    db.prepare_cached(read)?
        .query_map([&field.id, &form.id], |row| {
            Ok(Said {
                saved: (row.get("id")?, 0),
                on: row.get("occurred_on")?,
                said_on: row.get("created_on")?,
                outcome: row.get("code")?,
                entry: Some(row.get("id")?),
            })
        })?
        .collect()
}
