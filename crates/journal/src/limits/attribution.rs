//! Which of my limits a line of a check-in belongs to.

use practice::Field;
use rusqlite::Connection;

use crate::ids::{EntryId, LimitId};
use crate::storage::schema;

/// A limit that lines of check-ins can belong to.
struct AttributableLimit {
    limit: LimitId,
    starter: String,
    /// The check-ins that were kept while it was in use come after this one.
    adopted_after: i64,
    /// And, once it was put aside, not after this one.
    aside_after: Option<i64>,
    /// Nor between these, while it was aside for a time.
    pauses: Vec<(i64, i64)>,
}

/// All of them, in the order in which they were adopted.
pub(crate) struct Attribution(Vec<AttributableLimit>);

impl Attribution {
    /// Nothing is known of when a limit was in use in a notebook of an earlier schema that can only be read.
    pub(crate) fn read(db: &Connection, schema: u32) -> rusqlite::Result<Self> {
        let knows = schema >= schema::WITH_FORM_AUTOSAVE;
        let when =
            if knows { "adopted_after, aside_after" } else { "0 AS adopted_after, NULL AS aside_after" };
        let read = format!("SELECT id, starter, {when} FROM my_limit WHERE starter IS NOT NULL ORDER BY id");
        let mut lines = db
            .prepare_cached(&read)?
            .query_map([], |row| {
                Ok(AttributableLimit {
                    limit: row.get("id")?,
                    starter: row.get("starter")?,
                    adopted_after: row.get("adopted_after")?,
                    aside_after: row.get("aside_after")?,
                    pauses: Vec::new(),
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        if knows {
            let mut read =
                db.prepare_cached("SELECT after_entry, until_entry FROM limit_rest WHERE my_limit = ?1")?;
            for fed in &mut lines {
                let pauses = read
                    .query_map([fed.limit], |row| Ok((row.get("after_entry")?, row.get("until_entry")?)))?;
                fed.pauses = pauses.collect::<rusqlite::Result<_>>()?;
            }
        }
        Ok(Self(lines))
    }

    /// The limit that a check-in says something about in `field`: the first of the field's limits that was in use when it was kept.
    /// Where none was, it is the one that was adopted first, and stays it: neither adopting nor putting aside another takes what
    /// was said away from a limit.
    pub(crate) fn limit_for(&self, field: &Field, check_in: EntryId) -> Option<LimitId> {
        let all: Vec<&AttributableLimit> = field
            .feeds
            .iter()
            .flat_map(|starter| self.0.iter().filter(move |fed| fed.starter == *starter))
            .collect();
        let in_use = all.iter().find(|fed| fed.was_in_use(check_in.0));
        in_use.or_else(|| all.iter().min_by_key(|fed| fed.limit)).map(|fed| fed.limit)
    }
}

impl AttributableLimit {
    fn was_in_use(&self, entry: i64) -> bool {
        let in_rest = |(after, until): &(i64, i64)| *after < entry && entry <= *until;
        self.adopted_after < entry
            && self.aside_after.is_none_or(|last| entry <= last)
            && !self.pauses.iter().any(in_rest)
    }
}
