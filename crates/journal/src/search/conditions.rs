//! A filter as conditions of the database.

use std::collections::HashSet;

use rusqlite::{Connection, params_from_iter};

use crate::entries::content::Content;
use crate::entries::entry::EntryCard;
use crate::error::{Error, Result};
use crate::ids::EntryId;
use crate::search::days::AllowedDays;
use crate::search::filter::{Filter, SharingFilter};
use crate::search::query::Found;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// Number of entries up to which looking each of them up is quicker than walking the days.
const RARE: u32 = 300;

/// A filter together with the days that it allows.
pub(crate) struct Conditions {
    filter: Filter,
    days: AllowedDays,
}

/// Conditions on `entry` in SQL, each beginning with AND, with their parameters, and two bounds
/// between which `occurred_on` is.
pub(crate) struct Sql {
    pub(crate) conditions: String,
    pub(crate) values: Vec<String>,
    pub(crate) after: String,
    pub(crate) before: String,
}

impl<S: Store> Journal<S> {
    /// The conditions of a filter.
    ///
    /// # Errors
    ///
    /// [`Error::StretchEndsBeforeStart`]; [`Error::Vault`] if the database cannot be read.
    pub(crate) fn conditions_of(&mut self, filter: &Filter) -> Result<Conditions> {
        if let (Some(from), Some(to)) = (filter.from, filter.to)
            && to < from
        {
            return Err(Error::StretchEndsBeforeStart);
        }
        let days = AllowedDays::new(filter.from, filter.to);
        let days = match filter.period {
            Some(period) => days.within(period, &self.work_periods()?),
            None => days,
        };
        Ok(Conditions { filter: filter.clone(), days })
    }
}

impl Conditions {
    /// In SQL. Of a code that few entries have, these are looked up; of one that many have, the
    /// entries are walked by day until one has it.
    pub(crate) fn to_sql(&self, db: &Connection) -> rusqlite::Result<Sql> {
        let mut sql = self.columns_to_sql();
        for (field, code) in self.filter.selected() {
            sql.conditions.push_str(if is_rare(db, field, code)? {
                " AND id IN (SELECT entry FROM chosen WHERE field = ? AND code = ?)"
            } else {
                " AND EXISTS (SELECT 1 FROM chosen WHERE entry = entry.id AND field = ? AND code = ?)"
            });
            sql.values.extend([field.to_owned(), code.to_owned()]);
        }
        Ok(sql)
    }

    fn columns_to_sql(&self) -> Sql {
        let (mut conditions, mut values) = self.days.to_sql();
        if let Some(kind) = &self.filter.kind {
            // With the plus sign the days are walked in their order.
            conditions.push_str(" AND +kind = ?");
            values.push(kind.clone());
        }
        if let Some(share) = self.filter.share {
            let codes = share.statuses().map(|status| format!("'{}'", status.code()));
            conditions.push_str(&format!(" AND share IN ({})", codes.collect::<Vec<_>>().join(", ")));
        }
        let (after, before) = self.days.bounds();
        Sql { conditions, values, after, before }
    }

    /// Keeps the entries that match.
    pub(crate) fn retain(&self, db: &Connection, found: &mut Found) -> rusqlite::Result<()> {
        if self.filter == Filter::default() {
            return Ok(());
        }
        if found.len() <= RARE as usize {
            return self.retain_each(db, found);
        }
        let sql = self.columns_to_sql();
        let read = format!(
            "SELECT id FROM entry WHERE binned_on IS NULL AND occurred_on > ? AND occurred_on < ?{}",
            sql.conditions
        );
        let values = [&sql.after, &sql.before].into_iter().chain(&sql.values);
        let matching = ids(db, &read, values.map(String::as_str))?;
        found.retain(|id, _| matching.contains(id));
        for (field, code) in self.filter.selected() {
            let matching = ids(db, "SELECT entry FROM chosen WHERE field = ? AND code = ?", [field, code])?;
            found.retain(|id, _| matching.contains(id));
        }
        Ok(())
    }

    fn retain_each(&self, db: &Connection, found: &mut Found) -> rusqlite::Result<()> {
        let sql = self.columns_to_sql();
        let codes = " AND EXISTS (SELECT 1 FROM chosen WHERE entry = entry.id AND field = ? AND code = ?)";
        let codes = codes.repeat(self.filter.selected().count());
        let read = format!(
            "SELECT 1 FROM entry WHERE id = ? AND occurred_on > ? AND occurred_on < ?{}{codes}",
            sql.conditions
        );
        let mut read = db.prepare_cached(&read)?;
        let selected = self.filter.selected().flat_map(|(field, code)| [field, code]);
        let rest: Vec<&str> = [&sql.after, &sql.before]
            .into_iter()
            .chain(&sql.values)
            .map(String::as_str)
            .chain(selected)
            .collect();
        let mut matching = HashSet::new();
        for id in found.keys() {
            let values = std::iter::once(id as &dyn rusqlite::ToSql)
                .chain(rest.iter().map(|value| value as &dyn rusqlite::ToSql));
            if read.exists(params_from_iter(values))? {
                matching.insert(*id);
            }
        }
        found.retain(|id, _| matching.contains(id));
        Ok(())
    }

    /// Returns true if an entry that was read matches.
    pub(crate) fn match_entry(&self, card: &EntryCard, content: &Content) -> bool {
        let filter = &self.filter;
        filter.share.is_none_or(|share: SharingFilter| share.statuses().any(|status| status == card.share))
            && filter.kind.as_ref().is_none_or(|kind| *kind == card.kind)
            && self.days.allow(card.date, content.work_period)
            && filter.selected().all(|wanted| content.filter_codes().any(|chosen| chosen == wanted))
    }
}

fn ids<'a>(
    db: &Connection,
    read: &str,
    values: impl IntoIterator<Item = &'a str>,
) -> rusqlite::Result<HashSet<EntryId>> {
    db.prepare_cached(read)?.query_map(params_from_iter(values), |row| row.get(0))?.collect()
}

/// Returns true for a code that at most [`RARE`] entries have.
fn is_rare(db: &Connection, field: &str, code: &str) -> rusqlite::Result<bool> {
    let read = "SELECT count(*) FROM (SELECT 1 FROM chosen WHERE field = ?1 AND code = ?2 LIMIT ?3)";
    let found: u32 = db.prepare_cached(read)?.query_row((field, code, RARE + 1), |row| row.get(0))?;
    Ok(found <= RARE)
}
