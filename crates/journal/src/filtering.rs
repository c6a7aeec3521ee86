//! Which entries are wanted, and what can be wanted.

use practice::SharingStatus;
use rusqlite::Connection;

use crate::content::{ROLE, TAG, TENSION};
use crate::entry_rows::EntryRow;
use crate::reading::Forms;
use crate::tables::{Store, read_or};
use crate::{Content, EntryCard, EntryId, Filter, FilterChoices, Journal, Result, folding};

impl<S: Store> Journal<S> {
    /// What the entries can be filtered by. What cannot be read is not offered.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn filter_choices(&mut self) -> Result<FilterChoices> {
        let kinds = self.offered(|db| {
            let read = "SELECT DISTINCT kind AS code FROM entry WHERE binned_on IS NULL ORDER BY kind";
            db.prepare_cached(read)?.query_map([], |row| row.get("code"))?.collect()
        })?;
        let roles = self.offered(|db| codes(db, ROLE))?;
        let mut tags = self.offered(|db| codes(db, TAG))?;
        tags.sort_by_cached_key(|tag| (folding::sorted_as(tag), tag.clone()));
        let tensions = self.tensions()?;
        Ok(FilterChoices { kinds, roles, tensions, tags, set_aside: self.has_entries_to_talk_about()? })
    }

    /// Whether any entry outside the bin is set aside to be talked about.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn has_entries_to_talk_about(&mut self) -> Result<bool> {
        let found: Vec<String> = self.offered(|db| {
            let read = "SELECT share FROM entry WHERE binned_on IS NULL AND share <> 'private' LIMIT 1";
            db.prepare_cached(read)?.query_map([], |row| row.get("share"))?.collect()
        })?;
        Ok(!found.is_empty())
    }

    fn offered<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<Vec<T>>) -> Result<Vec<T>> {
        read_or(&mut self.tables, Vec::new(), read)
    }

    /// Each tension, called what it is called in the newest entry that has it, in the order of the form.
    fn tensions(&mut self) -> Result<Vec<(String, String)>> {
        let newest = "SELECT code, max(entry) AS entry FROM chosen WHERE field = ?1 GROUP BY code";
        let found: Vec<(String, EntryId)> = self.offered(|db| {
            let columns = |row: &rusqlite::Row<'_>| Ok((row.get("code")?, row.get("entry")?));
            db.prepare_cached(newest)?.query_map([TENSION], columns)?.collect()
        })?;
        let (mut forms, mut tensions) = (Forms::default(), Vec::new());
        for (code, id) in found {
            let Ok(Some(row)) = self.tables.read_piece(|db| EntryRow::read(db, id)) else { continue };
            let Ok(content) = row.content() else { continue };
            let form = forms.of_entry(&mut self.tables, &row, &content)?;
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
    let read = "SELECT DISTINCT code FROM chosen WHERE field = ?1 ORDER BY code";
    db.prepare_cached(read)?.query_map([field], |row| row.get("code"))?.collect()
}

impl Filter {
    /// The filter as SQL conditions on an entry, each beginning with AND, and what its question marks stand for.
    pub(crate) fn conditions(&self) -> (String, Vec<String>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
        if let Some(kind) = &self.kind {
            sql.push_str(" AND kind = ?");
            values.push(kind.clone());
        }
        match self.share {
            Some(SharingStatus::Candidate) => sql.push_str(" AND share IN ('candidate', 'included')"),
            Some(share) => {
                sql.push_str(" AND share = ?");
                values.push(share.code().to_owned());
            }
            None => {}
        }
        for (field, code) in self.chosen() {
            sql.push_str(" AND id IN (SELECT entry FROM chosen WHERE field = ? AND code = ?)");
            values.extend([field.to_owned(), code.to_owned()]);
        }
        (sql, values)
    }

    /// The same, asked of an entry that was read.
    pub(crate) fn wants(&self, card: &EntryCard, content: &Content) -> bool {
        let shared = match self.share {
            Some(SharingStatus::Candidate) => card.share != SharingStatus::Private,
            Some(share) => card.share == share,
            None => true,
        };
        let of_kind = self.kind.as_ref().is_none_or(|kind| *kind == card.kind);
        shared && of_kind && self.chosen().all(|wanted| content.chosen().any(|chosen| chosen == wanted))
    }

    fn chosen(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let named = [(ROLE, &self.role), (TENSION, &self.tension), (TAG, &self.tag)];
        named.into_iter().filter_map(|(field, code)| Some((field, code.as_deref()?)))
    }
}
