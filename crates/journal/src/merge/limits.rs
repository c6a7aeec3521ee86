//! Limits and quick reviews of another state that are not here.
//!
//! A limit that was adopted before the states parted is the same in both under its id; one of a starter
//! limit is the same as the one here of that starter; any other is the same if it was made on the same day
//! in the same words. What is here stays as it is. Other words of a limit come as a limit of their own
//! that is retired. A limit that comes is in use for no note that was here: which limit the lines of
//! those count for does not change. See `docs/adr/0105`.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::Result;
use crate::ids::{EntryId, LimitId};
use crate::merge::bring::Ids;
use crate::merge::limit_rows::{self, LimitRow, ReviewRow};
use crate::storage::clock_guard;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// Limits and quick reviews of another state that are not here.
#[derive(Default)]
pub(super) struct MissingLimits {
    pub(super) new: Vec<LimitRow>,
    /// Other words of limits that are here.
    pub(super) differing: Vec<LimitRow>,
    pub(super) reviews: Vec<ReviewRow>,
    /// The limits that are in both, there and here.
    pairs: HashMap<LimitId, LimitId>,
}

/// Limits and quick reviews that are not here.
///
/// # Errors
///
/// [`crate::Error::Vault`] if one of the databases cannot be read.
pub(super) fn missing<S: Store, T: Store>(
    here: &mut Journal<S>,
    other: &mut Journal<T>,
    common_until: EntryId,
) -> Result<MissingLimits> {
    let (there, mut reviews) = limit_rows::read(other)?;
    if there.is_empty() {
        return Ok(MissingLimits::default());
    }
    let (here, reviews_here) = limit_rows::read(here)?;
    let pairs = match_limits(&here, &there, common_until);
    let mut found = MissingLimits::default();
    for limit in &there {
        if !pairs.contains_key(&limit.id) {
            found.new.push(limit.clone());
        } else if !here.iter().any(|known| known.says_the_same(limit)) {
            found.differing.push(limit.clone());
        }
    }
    let is_same_words = |known: &LimitRow, limit: &LimitRow| known.says_the_same(limit);
    let is_surely = |known: &LimitRow, limit: &LimitRow| known.is_surely(limit, common_until);
    let is_paired = |known: &LimitRow, limit: &LimitRow| pairs.get(&limit.id) == Some(&known.id);
    let rules: [Rule<'_>; 3] = [&is_paired, &is_same_words, &is_surely];
    remove_known_reviews(&mut reviews, reviews_here, (&here, &there), rules);
    Ok(MissingLimits { reviews, pairs, ..found })
}

/// Returns true if a limit here and one there are the same.
type Rule<'a> = &'a dyn Fn(&LimitRow, &LimitRow) -> bool;

/// The limits that are in both, there and here: each here is one of the other state at most.
fn match_limits(here: &[LimitRow], there: &[LimitRow], common_until: EntryId) -> HashMap<LimitId, LimitId> {
    let is_equal =
        |one: &LimitRow, other: &LimitRow| one.starter == other.starter && one.says_the_same(other);
    let is_used_as = |one: &LimitRow, other: &LimitRow| {
        is_equal(one, other) && one.retired_on.is_some() == other.retired_on.is_some()
    };
    let has_starter =
        |one: &LimitRow, other: &LimitRow| one.starter.is_some() && one.starter == other.starter;
    let rules: [Rule<'_>; 4] =
        [&is_used_as, &|one, other| one.is_surely(other, common_until), &is_equal, &has_starter];

    let (mut pairs, mut taken) = (HashMap::new(), HashSet::new());
    for rule in rules {
        for limit in there {
            if pairs.contains_key(&limit.id) {
                continue;
            }
            let free = here.iter().filter(|known| !taken.contains(&known.id) && rule(known, limit));
            let best = free.min_by_key(|known| {
                (
                    known.id != limit.id,
                    known.created_on != limit.created_on,
                    known.retired_on.is_some(),
                    known.id,
                )
            });
            if let Some(best) = best {
                taken.insert(best.id);
                pairs.insert(limit.id, best.id);
            }
        }
    }
    // A starter limit that was adopted again there is the one here all the same.
    for limit in there.iter().filter(|limit| limit.starter.is_some()) {
        let first = here.iter().find(|known| known.starter == limit.starter).map(|known| known.id);
        if let Some(first) = first {
            pairs.entry(limit.id).or_insert(first);
        }
    }
    pairs
}

/// Leaves out the reviews that are here, each with a limit that theirs is by one of the rules. Limits in
/// the same words of one day cannot be told apart, and a limit that was changed is here twice after an
/// earlier merge: so their reviews are counted together.
fn remove_known_reviews(
    reviews: &mut Vec<ReviewRow>,
    mut known: Vec<ReviewRow>,
    (here, there): (&[LimitRow], &[LimitRow]),
    rules: [Rule<'_>; 3],
) {
    for rule in rules {
        let mut same: HashMap<LimitId, HashSet<LimitId>> = HashMap::new();
        for limit in there {
            let fits = here.iter().filter(|row| rule(row, limit)).map(|row| row.id);
            same.entry(limit.id).or_default().extend(fits);
        }
        reviews.retain(|review| {
            let Some(limits) = same.get(&review.limit) else { return true };
            let is_it = |one: &ReviewRow| {
                limits.contains(&one.limit) && one.on == review.on && one.outcome == review.outcome
            };
            known.iter().position(is_it).map(|at| known.swap_remove(at)).is_none()
        });
    }
}

impl MissingLimits {
    /// Inserts the limits and reviews. `last_before` is the last entry before anything came.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn insert(
        mut self,
        db: &Connection,
        ids: &Ids,
        last_before: i64,
        today: NaiveDate,
    ) -> Result<()> {
        let today = clock_guard::latest_day(db, today)?.to_string();
        let last = last_entry(db)?;
        for limit in std::mem::take(&mut self.new) {
            self.pairs.insert(limit.id, insert_limit(db, &limit, last_before, last)?);
        }
        for limit in std::mem::take(&mut self.differing) {
            // Without its starter no line of a check-in counts for it.
            let retired_on = limit.retired_on.clone().or_else(|| Some(today.clone()));
            insert_limit(db, &LimitRow { starter: None, retired_on, ..limit }, last_before, last)?;
        }
        let places = Places::of(ids);
        let insert =
            "INSERT INTO limit_review (my_limit, occurred_on, outcome, after_entry) VALUES (?1, ?2, ?3, ?4)";
        for review in &self.reviews {
            // A review without its limit is damage there, and counts for nothing.
            let Some(limit) = self.pairs.get(&review.limit) else { continue };
            let after = places.of_entry(review.after_entry);
            db.prepare_cached(insert)?.execute((limit, &review.on, &review.outcome, after))?;
        }
        Ok(())
    }
}

/// In use for the notes that came with it, and, unless it is retired, from now on.
fn insert_limit(db: &Connection, limit: &LimitRow, last_before: i64, last: i64) -> Result<LimitId> {
    let insert = "INSERT INTO my_limit (starter, content, created_on, updated_on, retired_on, asked_on,
                                        adopted_after, aside_after)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    db.prepare_cached(insert)?.execute((
        &limit.starter,
        &limit.content,
        &limit.created_on,
        &limit.updated_on,
        &limit.retired_on,
        &limit.asked_on,
        last_before,
        limit.retired_on.is_some().then_some(last),
    ))?;
    Ok(LimitId(db.last_insert_rowid()))
}

/// The last entry that is here.
///
/// # Errors
///
/// [`crate::Error::Vault`] if the database cannot be read.
pub(super) fn last_entry(db: &Connection) -> Result<i64> {
    Ok(db.query_row("SELECT ifnull(max(id), 0) AS last FROM entry", [], |row| row.get("last"))?)
}

/// The entries of the other state, by their ids there, as they are here.
struct Places {
    here: BTreeMap<i64, i64>,
    common_until: i64,
}

impl Places {
    fn of(ids: &Ids) -> Self {
        let here = ids.here.iter().map(|(there, here)| (there.0, here.0)).collect();
        Self { here, common_until: ids.common_until.0 }
    }

    /// The last entry here before something that came after the entry `there`.
    fn of_entry(&self, there: i64) -> i64 {
        if there <= self.common_until {
            return there;
        }
        self.here.range(..=there).next_back().map_or(self.common_until, |(_, here)| *here)
    }
}
