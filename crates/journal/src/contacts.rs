//! People and lines that a person put down for *Help now*. They are in the vault and nowhere else.

use chrono::{Months, NaiveDate};
use practice::ContactKind;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::beside::Row;
use crate::tables::{Store, change};
use crate::{ContactId, Error, Journal, Result, unkept};

/// In bytes, of one text.
const LONGEST: usize = 400;
/// After so many months a number may have changed.
const OLD_AFTER: Months = Months::new(12);

/// A person or a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ContactContent {
    /// Who it is, in the person's own words.
    pub label: String,
    /// As it is dialled; empty where there is none, such as for somebody one goes to.
    pub number: String,
    /// When they can be reached; empty where that is not known.
    pub hours: String,
    /// Of a national line: the country under which it stands.
    pub country: Option<String>,
    /// The number of the shipped line that it stands in the place of.
    pub instead_of: Option<String>,
    /// Of such a line: it is not shown.
    pub hidden: bool,
    /// When the number was last found to be right.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub checked_on: Option<NaiveDate>,
}

/// A person or a line, as it stands under *Help now*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Contact {
    /// Which one.
    pub id: ContactId,
    /// Where it stands.
    pub kind: ContactKind,
    /// What it says.
    pub content: ContactContent,
    /// Whether it was last checked more than twelve months ago.
    pub old: bool,
}

impl ContactContent {
    /// # Errors
    ///
    /// [`Error::NothingToKeep`] without a name, [`Error::TooLong`].
    fn checked(&self) -> Result<String> {
        if self.label.trim().is_empty() {
            return Err(Error::NothingToKeep);
        }
        let texts = [&self.label, &self.number, &self.hours];
        let more = [&self.country, &self.instead_of];
        if texts.into_iter().chain(more.into_iter().flatten()).any(|text| text.len() > LONGEST) {
            return Err(Error::TooLong { what: "a text of a contact", most: LONGEST });
        }
        serde_json::to_string(self).map_err(|_| Error::Unreadable("contact"))
    }

    fn is_old(&self, today: NaiveDate) -> bool {
        let until = self.checked_on.and_then(|day| day.checked_add_months(OLD_AFTER));
        until.is_some_and(|until| until < today)
    }
}

impl<S: Store> Journal<S> {
    /// Everybody, in the order of *Help now*, and in each place in the order in which they were put down. What cannot be read is
    /// left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn contacts(&mut self, today: NaiveDate) -> Result<Vec<Contact>> {
        let mut contacts = self.rows_beside("contact", |db, id| read(db, ContactId(id), today))?;
        contacts.sort_by_key(|contact| (contact.kind, contact.id));
        Ok(contacts)
    }

    /// Keeps somebody: a new one, or another in the place of what one said.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToKeep`] without a name, [`Error::TooLong`]; [`Error::NoSuchContact`]; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's. Nothing has changed then.
    pub fn save_contact(
        &mut self,
        id: Option<ContactId>,
        kind: ContactKind,
        content: &ContactContent,
    ) -> Result<ContactId> {
        let content = content.checked()?;
        change(&mut self.tables, |db| {
            let Some(id) = id else {
                let insert = "INSERT INTO contact (kind, content) VALUES (?1, ?2)";
                db.execute(insert, (kind.code(), content))?;
                return Ok(ContactId(db.last_insert_rowid()));
            };
            let write = "UPDATE contact SET kind = ?2, content = ?3 WHERE id = ?1";
            if db.execute(write, (id, kind.code(), content))? == 1 {
                Ok(id)
            } else {
                Err(Error::NoSuchContact)
            }
        })
    }

    /// Removes somebody for good, and every trace of their words in the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_contact(&mut self, id: ContactId) -> Result<()> {
        self.remove_beside(|db| {
            unkept::discard(db, "contact", id.0)?;
            db.execute("DELETE FROM contact WHERE id = ?1", [id]).map(drop)
        })
    }
}

fn read(db: &Connection, id: ContactId, today: NaiveDate) -> rusqlite::Result<Row<Contact>> {
    let read = "SELECT kind, content FROM contact WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        Ok(understood(id, &row.get::<_, String>("kind")?, &row.get::<_, String>("content")?, today))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}

fn understood(id: ContactId, kind: &str, content: &str, today: NaiveDate) -> Option<Contact> {
    let content: ContactContent = serde_json::from_str(content).ok()?;
    Some(Contact { id, kind: ContactKind::from_code(kind)?, old: content.is_old(today), content })
}
