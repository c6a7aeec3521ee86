//! Choices that filters offer.

use rusqlite::Connection;
use serde::Serialize;

use crate::entries::content::{ROLE, TAG, TENSION};
use crate::entries::read::FormCache;
use crate::entries::rows::EntryRow;
use crate::error::Result;
use crate::ids::EntryId;
use crate::search::tokenize;
use crate::storage::journal::Journal;
use crate::storage::store::{Store, read_or};

/// Choices for filters that match at least one entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FilterChoices {
    /// Codes of entry kinds.
    pub kinds: Vec<String>,
    /// Codes of roles.
    pub roles: Vec<String>,
    /// Codes and labels of tensions.
    pub tensions: Vec<(String, String)>,
    /// Tags, in alphabetical order.
    pub tags: Vec<String>,
    /// True if any entry is marked for supervision.
    pub has_entries_to_talk_about: bool,
}

impl<S: Store> Journal<S> {
    /// Available choices for filters. Damaged ones are left out.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn filter_choices(&mut self) -> Result<FilterChoices> {
        let kinds = self.read_choices(|db| {
            let next = "SELECT min(kind) FROM entry WHERE binned_on IS NULL";
            let read = skip_scan(next, &format!("{next} AND kind > walked.code"), "code");
            db.prepare_cached(&read)?.query_map([], |row| row.get("code"))?.collect()
        })?;
        let roles = self.read_choices(|db| codes(db, ROLE))?;
        let mut tags = self.read_choices(|db| codes(db, TAG))?;
        tags.sort_by_cached_key(|tag| (tokenize::sort_key(tag), tag.clone()));
        let tensions = self.tensions()?;
        Ok(FilterChoices {
            kinds,
            roles,
            tensions,
            tags,
            has_entries_to_talk_about: self.has_entries_to_talk_about()?,
        })
    }

    /// Returns true if any entry outside the bin is marked for supervision.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn has_entries_to_talk_about(&mut self) -> Result<bool> {
        let found: Vec<String> = self.read_choices(|db| {
            let read = "SELECT share FROM entry WHERE binned_on IS NULL AND share <> 'private' LIMIT 1";
            db.prepare_cached(read)?.query_map([], |row| row.get("share"))?.collect()
        })?;
        Ok(!found.is_empty())
    }

    fn read_choices<T>(
        &mut self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<Vec<T>>,
    ) -> Result<Vec<T>> {
        read_or(&mut self.store, Vec::new(), read)
    }

    /// Codes and labels of tensions, labelled as in the newest entry of each, in the order of the
    /// form.
    fn tensions(&mut self) -> Result<Vec<(String, String)>> {
        let newest = "code, (SELECT max(entry) FROM chosen WHERE field = ?1 AND code = walked.code) AS entry";
        let found: Vec<(String, EntryId)> = self.read_choices(|db| {
            let columns = |row: &rusqlite::Row<'_>| Ok((row.get("code")?, row.get("entry")?));
            db.prepare_cached(&each_code(newest))?.query_map([TENSION], columns)?.collect()
        })?;
        let (mut forms, mut tensions) = (FormCache::default(), Vec::new());
        for (code, id) in found {
            let Ok(Some(row)) = self.store.read_piece(|db| EntryRow::read(db, id)) else { continue };
            let Ok(content) = row.content() else { continue };
            let form = forms.of_entry(&mut self.store, &row, &content)?;
            let options = form.field(TENSION).map(|field| field.ask.options()).unwrap_or_default();
            let place = options.iter().position(|option| option.code == code);
            let label = place.and_then(|place| options.get(place)).map(|option| option.label.clone());
            tensions.push((place, code.clone(), label.unwrap_or(code)));
        }
        tensions.sort();
        Ok(tensions.into_iter().map(|(_, code, label)| (code, label)).collect())
    }
}

fn codes(db: &Connection, field: &str) -> rusqlite::Result<Vec<String>> {
    db.prepare_cached(&each_code("code"))?.query_map([field], |row| row.get("code"))?.collect()
}

/// SQL that reads `columns` for each code of the field `?1`.
fn each_code(columns: &str) -> String {
    let next = "SELECT min(code) FROM chosen WHERE field = ?1";
    skip_scan(next, &format!("{next} AND code > walked.code"), columns)
}

/// SQL that jumps from each distinct value of an index to the next, `walked.code`, in the place of
/// reading every row.
fn skip_scan(first: &str, next: &str, columns: &str) -> String {
    format!(
        "WITH RECURSIVE walked (code) AS (
             {first} UNION ALL SELECT ({next}) FROM walked WHERE code IS NOT NULL
         ) SELECT {columns} FROM walked WHERE code IS NOT NULL ORDER BY code"
    )
}
