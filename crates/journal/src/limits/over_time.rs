//! All reviews of limits at once: of each limit, and of lines of the check-in that are no limit.

use std::collections::HashMap;

use practice::{Field, Form, LimitOutcome, QuestionKind};
use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::ids::{EntryId, LimitId};
use crate::limits::attribution::Attribution;
use crate::limits::reviews::{CheckIn, LimitReviewEntry, ReviewRow, check_ins, decoded, quick_reviews};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// Every review, in the order in which they were saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LimitReviews {
    /// Those of each limit.
    pub of_limits: HashMap<LimitId, Vec<LimitReviewEntry>>,
    /// Answers in check-ins that count for no limit, by the id of the field.
    pub of_lines: HashMap<String, Vec<LimitReviewEntry>>,
    /// Number of entries that cannot be read.
    pub unreadable: u32,
}

/// An answer in a check-in.
struct CheckInAnswer {
    field: usize,
    entry: EntryId,
    check_in: CheckIn,
    outcome: Option<LimitOutcome>,
}

impl<S: Store> Journal<S> {
    /// Every review of a limit, and the answers to `form` that count for no limit. If the index is
    /// damaged, the same is read entry by entry.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn limit_reviews_over_time(&mut self, form: &Form) -> Result<LimitReviews> {
        let schema = self.schema;
        let fields: Vec<&Field> = outcome_fields(form).collect();
        let (answers, unreadable) = match self.store.read_piece(|db| indexed(db, form, &fields)) {
            Err(vault::Error::DatabaseDamaged { .. }) => self.check_ins_one_by_one(form, &fields)?,
            answers => (answers?, 0),
        };
        let attribution = read_or(&mut self.store, None, |db| Attribution::read(db, schema).map(Some))?;
        let mut of_limits = read_or(&mut self.store, HashMap::new(), |db| quick_reviews(db, None))?;
        let mut of_lines = HashMap::<String, Vec<ReviewRow>>::new();
        let limits: Vec<_> = fields
            .iter()
            .map(|field| attribution.as_ref().map(|attribution| attribution.of_field(field)))
            .collect();
        for CheckInAnswer { field, entry, check_in, outcome } in answers {
            let limit = limits.get(field).and_then(|limits| limits.as_ref()?.limit_for(entry));
            let row = ReviewRow::of_check_in(entry, &check_in, outcome);
            match (limit, fields.get(field)) {
                (Some(limit), _) => of_limits.entry(limit).or_default().push(row),
                (None, Some(line)) => of_lines.entry(line.id.clone()).or_default().push(row),
                (None, None) => {}
            }
        }
        Ok(LimitReviews {
            of_limits: of_limits.into_iter().map(|(limit, rows)| (limit, decoded(rows))).collect(),
            of_lines: of_lines.into_iter().map(|(line, rows)| (line, decoded(rows))).collect(),
            unreadable,
        })
    }

    /// The answers of a damaged notebook, and the number of entries that cannot be read.
    fn check_ins_one_by_one(&mut self, form: &Form, fields: &[&Field]) -> Result<(Vec<CheckInAnswer>, u32)> {
        let ids = self.every_row_id("entry")?.into_iter().map(EntryId);
        let (found, unreadable) = self.read_all_readable(ids, |journal, entry| {
            let row = match journal.entry_row(entry) {
                Err(Error::NoSuchEntry) => return Ok(None),
                row => row?,
            };
            if row.form != form.id || row.binned_on.is_some() {
                return Ok(None);
            }
            let content = row.content()?;
            let check_in = CheckIn { on: Some(content.date.on), saved_on: row.created_on.parse().ok() };
            let answer = |(chosen_in, code): (&str, &str)| {
                let field = fields.iter().position(|field| field.id == chosen_in)?;
                Some(CheckInAnswer { field, entry, check_in, outcome: LimitOutcome::from_code(code) })
            };
            Ok(Some(content.filter_codes().filter_map(answer).collect::<Vec<_>>()))
        })?;
        Ok((found.into_iter().flatten().collect(), unreadable))
    }
}

fn outcome_fields(form: &Form) -> impl Iterator<Item = &Field> {
    form.fields().filter(|field| matches!(field.ask, QuestionKind::Outcome { .. }))
}

/// Reads indexes alone, each check-in once.
fn indexed(db: &Connection, form: &Form, fields: &[&Field]) -> rusqlite::Result<Vec<CheckInAnswer>> {
    let check_ins = check_ins(db, form)?;
    let mut found = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        let mut read = db.prepare_cached("SELECT code, entry FROM chosen WHERE field = ?1")?;
        let mut answers = read.query([&field.id])?;
        while let Some(answer) = answers.next()? {
            // By position: a name is looked up anew in each of thousands of rows.
            let entry = answer.get(1)?;
            let Some(check_in) = check_ins.get(&entry) else { continue };
            let outcome = LimitOutcome::from_code(answer.get_ref(0)?.as_str()?);
            found.push(CheckInAnswer { field: at, entry, check_in: *check_in, outcome });
        }
    }
    Ok(found)
}
