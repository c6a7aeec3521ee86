//! People and help lines that a person added to *Help now*. They are stored in the vault and
//! nowhere else.

use chrono::{Months, NaiveDate};
use practice::ContactKind;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::error::{Error, Result, check_length};
use crate::ids::ContactId;
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::store::{Store, transact_undated};

/// Longest text, in bytes.
const MAX_TEXT_BYTES: usize = 400;
/// Age after which a number may have changed.
const OUTDATED_AFTER: Months = Months::new(12);

/// A person or a help line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ContactContent {
    /// Name, in the person's own words.
    pub label: String,
    /// Number to dial; empty if there is none, such as for somebody whom one visits.
    pub number: String,
    /// Hours; empty if they are not known.
    pub hours: String,
    /// Country code; only of a national line.
    pub country: Option<String>,
    /// Number of the shipped line that this contact replaces.
    pub instead_of: Option<String>,
    /// True if the shipped line is hidden.
    pub hidden: bool,
    /// The day on which the number was last confirmed.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub checked_on: Option<NaiveDate>,
}

/// A contact as *Help now* shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Contact {
    /// Id of the contact.
    pub id: ContactId,
    /// Its group.
    pub kind: ContactKind,
    /// Content of the contact.
    pub content: ContactContent,
    /// True if the number was last confirmed more than twelve months ago; of a crisis line also if
    /// nobody knows when.
    pub old: bool,
}

impl ContactContent {
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a name, [`Error::TooLong`].
    pub(crate) fn to_validated_json(&self) -> Result<String> {
        if self.label.trim().is_empty() {
            return Err(Error::NothingToSave);
        }
        let texts = [&self.label, &self.number, &self.hours];
        let more = [&self.country, &self.instead_of];
        texts
            .into_iter()
            .chain(more.into_iter().flatten())
            .try_for_each(|text| check_length("a text of a contact", text.len(), MAX_TEXT_BYTES))?;
        serde_json::to_string(self).map_err(|_| Error::Unreadable("contact"))
    }

    fn is_outdated(&self, kind: ContactKind, today: NaiveDate) -> bool {
        let until = self.checked_on.and_then(|day| day.checked_add_months(OUTDATED_AFTER));
        until.map_or(kind == ContactKind::National, |until| until < today)
    }
}

impl<S: Store> Journal<S> {
    /// All contacts, in the order of the groups of *Help now*, and within a group in the order in
    /// which they were added. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn contacts(&mut self, today: NaiveDate) -> Result<Vec<Contact>> {
        let mut contacts = self.read_records("contact", |db, id| read_contact(db, ContactId(id), today))?;
        contacts.sort_by_key(|contact| (contact.kind, contact.id));
        Ok(contacts)
    }

    /// Creates or updates a contact.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a name, [`Error::TooLong`]; [`Error::NoSuchContact`];
    /// [`Error::Vault`] if the notebook is read-only, the drive is full, or the database cannot be
    /// written. Nothing is changed on an error.
    pub fn save_contact(
        &mut self,
        id: Option<ContactId>,
        kind: ContactKind,
        content: &ContactContent,
    ) -> Result<ContactId> {
        let content = content.to_validated_json()?;
        transact_undated(&mut self.store, |db| {
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

    /// Deletes a contact, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_contact(&mut self, id: ContactId) -> Result<()> {
        self.remove_records(|db| {
            form_autosave::discard(db, FormKey::Contact(id))?;
            db.execute("DELETE FROM contact WHERE id = ?1", [id]).map(drop)
        })
    }
}

fn read_contact(db: &Connection, id: ContactId, today: NaiveDate) -> rusqlite::Result<DecodedRow<Contact>> {
    let read = "SELECT kind, content FROM contact WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        Ok(decode(id, &row.get::<_, String>("kind")?, &row.get::<_, String>("content")?, today))
    };
    db.prepare_cached(read)?.query_row([id], columns).optional()
}

fn decode(id: ContactId, kind: &str, content: &str, today: NaiveDate) -> Option<Contact> {
    let content: ContactContent = serde_json::from_str(content).ok()?;
    let kind = ContactKind::from_code(kind)?;
    Some(Contact { id, kind, old: content.is_outdated(kind, today), content })
}
