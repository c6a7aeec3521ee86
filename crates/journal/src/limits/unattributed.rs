//! Lines of check-ins that count for no limit of the person's.

use std::collections::HashMap;

use practice::{Field, Form};
use rusqlite::Connection;

use crate::error::Result;
use crate::limits::attribution::Attribution;
use crate::limits::reviews::{LimitReviewEntry, ReviewRow, check_ins, decoded};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

impl<S: Store> Journal<S> {
    /// The answers to `form` that count for no limit, by the id of the field, each in the order in
    /// which they were saved. None if the table is damaged.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn check_in_lines_without_limit(
        &mut self,
        form: &Form,
    ) -> Result<HashMap<String, Vec<LimitReviewEntry>>> {
        let schema = self.schema;
        let rows = read_or(&mut self.store, HashMap::new(), |db| unattributed(db, schema, form))?;
        Ok(rows.into_iter().map(|(field, rows)| (field, decoded(rows))).collect())
    }
}

fn unattributed(
    db: &Connection,
    schema: u32,
    form: &Form,
) -> rusqlite::Result<HashMap<String, Vec<ReviewRow>>> {
    let attribution = Attribution::read(db, schema)?;
    let check_ins = check_ins(db, form)?;
    let mut found = HashMap::new();
    let is_outcome = |field: &&Field| matches!(field.ask, practice::QuestionKind::Outcome { .. });
    for field in form.fields().filter(is_outcome) {
        let limits = attribution.of_field(field);
        let mut read = db.prepare_cached("SELECT code, entry FROM chosen WHERE field = ?1")?;
        let mut answers = read.query([&field.id])?;
        let mut rows = Vec::new();
        while let Some(answer) = answers.next()? {
            let entry = answer.get("entry")?;
            if let (Some(check_in), None) = (check_ins.get(&entry), limits.limit_for(entry)) {
                rows.push(ReviewRow::of_check_in(entry, check_in, answer.get_ref("code")?.as_str()?));
            }
        }
        found.insert(field.id.clone(), rows);
    }
    Ok(found)
}
