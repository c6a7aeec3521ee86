//! Which of my limits a line of a check-in belongs to.

use practice::Field;
use rusqlite::Connection;

use crate::limit::Limit;
use crate::{LimitId, schema};

/// My limits, with when they were in use.
pub(crate) struct InUse<'limits> {
    mine: &'limits [Limit],
    /// A limit that was aside, from which day on, and the day from which on it was in use again.
    rests: Vec<(LimitId, String, String)>,
}

impl<'limits> InUse<'limits> {
    pub(crate) fn read(db: &Connection, mine: &'limits [Limit], found: u32) -> rusqlite::Result<Self> {
        if found < schema::WITH_UNKEPT {
            return Ok(Self { mine, rests: Vec::new() });
        }
        let mut read = db.prepare_cached("SELECT my_limit, first_on, until_on FROM limit_rest")?;
        let rests =
            read.query_map([], |row| Ok((row.get("my_limit")?, row.get("first_on")?, row.get("until_on")?)))?;
        Ok(Self { mine, rests: rests.collect::<rusqlite::Result<_>>()? })
    }

    /// The limit that `field` said something about on the day `on`: the first of its limits that was in use on that day. Where none
    /// was, it is the one that was adopted first, and stays it: neither adopting nor putting aside another takes earlier answers
    /// away from a limit.
    pub(crate) fn meant(&self, field: &Field, on: &str) -> Option<LimitId> {
        let of = |starter| self.mine.iter().filter(move |limit| limit.starter.as_ref() == Some(starter));
        let all: Vec<&Limit> = field.feeds.iter().flat_map(of).collect();
        let in_use = all.iter().find(|limit| self.was_used(limit, on));
        let limit = in_use.or_else(|| all.iter().min_by_key(|limit| (&limit.created_on, limit.id)));
        limit.map(|limit| limit.id)
    }

    /// Days are text that sorts as they do.
    fn was_used(&self, limit: &Limit, on: &str) -> bool {
        limit.created_on.as_str() <= on
            && limit.retired_on.as_deref().is_none_or(|aside| on < aside)
            && !self
                .rests
                .iter()
                .any(|(id, first, until)| *id == limit.id && first.as_str() <= on && on < until.as_str())
    }
}
