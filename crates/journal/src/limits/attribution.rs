//! Finds the limit that a line of a check-in counts for.

use std::collections::HashMap;

use practice::Field;
use rusqlite::Connection;

use crate::ids::{EntryId, LimitId};
use crate::storage::schema;

/// A limit with the intervals in which it was in use.
struct AttributableLimit {
    limit: LimitId,
    starter: String,
    /// Id of the last entry before it was adopted.
    adopted_after: i64,
    /// Id of the last entry before it was retired.
    aside_after: Option<i64>,
    /// Ids of the last entries before and in each time for which it was retired.
    pauses: Vec<(i64, i64)>,
}

/// All limits that check-ins can count for, in the order in which they were adopted.
pub(crate) struct Attribution(Vec<AttributableLimit>);

impl Attribution {
    /// Reads all limits. A notebook of an older schema does not know when a limit was in use.
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
            let place: HashMap<LimitId, usize> =
                lines.iter().enumerate().map(|(at, line)| (line.limit, at)).collect();
            let mut read = db
                .prepare_cached("SELECT my_limit, after_entry, until_entry FROM limit_rest ORDER BY rowid")?;
            let mut pauses = read.query([])?;
            while let Some(row) = pauses.next()? {
                let line = place.get(&row.get("my_limit")?).and_then(|at| lines.get_mut(*at));
                if let Some(line) = line {
                    line.pauses.push((row.get("after_entry")?, row.get("until_entry")?));
                }
            }
        }
        Ok(Self(lines))
    }

    /// The limits that answers in `field` can count for.
    pub(crate) fn of_field(&self, field: &Field) -> FieldAttribution<'_> {
        let mut limits = Vec::new();
        for starter in &field.feeds {
            limits.extend(self.0.iter().filter(|fed| fed.starter == *starter));
        }
        FieldAttribution(limits)
    }
}

/// The limits that answers in one field can count for, in the order of the field.
pub(crate) struct FieldAttribution<'a>(Vec<&'a AttributableLimit>);

impl FieldAttribution<'_> {
    /// The limit that a check-in says something about: the first of the limits of the field that
    /// was in use when the check-in was saved. If none was, the one that was adopted first: neither
    /// adopting nor retiring another limit changes what earlier check-ins count for.
    pub(crate) fn limit_for(&self, check_in: EntryId) -> Option<LimitId> {
        let in_use = self.0.iter().find(|fed| fed.was_in_use(check_in.0));
        in_use.or_else(|| self.0.iter().min_by_key(|fed| fed.limit)).map(|fed| fed.limit)
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
