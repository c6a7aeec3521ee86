//! Agenda for supervision: items to talk about.

use chrono::NaiveDate;
use practice::AgendaRequest;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::drafts::form_autosave;
use crate::drafts::form_key::FormKey;
use crate::error::{Error, Result, check_length};
use crate::ids::{AgendaItemId, EntryId, SessionId};
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::schema;
use crate::storage::store::{Store, transact, transact_undated};
use crate::storage::summary_draft_texts::forget_texts;

/// Longest title, in bytes.
const MAX_TITLE_BYTES: usize = 2_000;
/// Longest time for an item.
pub(crate) const MAX_MINUTES: u32 = 480;

/// Content of an agenda item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AgendaItemContent {
    /// Title, in the person's own words.
    pub title: String,
    /// Kind of help that is asked for; none if not stated.
    pub ask: Option<AgendaRequest>,
    /// Minutes that are wanted for it, 1-480; none if not stated.
    pub minutes: Option<u32>,
}

impl AgendaItemContent {
    /// Checks the content and returns it as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`], [`Error::TooLong`], [`Error::MinutesOutOfRange`].
    pub(crate) fn to_validated_json(&self) -> Result<String> {
        if self.title.trim().is_empty() {
            return Err(Error::NothingToSave);
        }
        check_length("something to talk about", self.title.len(), MAX_TITLE_BYTES)?;
        if self.minutes.is_some_and(|minutes| !(1..=MAX_MINUTES).contains(&minutes)) {
            return Err(Error::MinutesOutOfRange);
        }
        serde_json::to_string(self).map_err(|_| Error::Unreadable("talk_item"))
    }
}

/// An agenda item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AgendaItem {
    /// Id of the agenda item.
    pub id: AgendaItemId,
    /// Content of the item.
    pub content: AgendaItemContent,
    /// The day on which it was added, such as 2026-11-22.
    pub created_on: String,
    /// The day on which it was done; none while it is open.
    pub done_on: Option<String>,
    /// Entries outside the bin that it is about.
    pub entries: Vec<EntryId>,
    /// Session on whose agenda it is; none while it is on the list only.
    pub session: Option<SessionId>,
    /// Place in the agenda of the session: lower ones come first.
    pub rank: u32,
}

impl<S: Store> Journal<S> {
    /// All agenda items, the earliest first. Unreadable ones are left out.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn agenda_items(&mut self) -> Result<Vec<AgendaItem>> {
        let read = columns_to_read(self.schema);
        self.read_records("talk_item", |db, id| read_item(db, AgendaItemId(id), read))
    }

    /// Open items on the agenda of a session, in the person's order.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the database cannot be read.
    pub fn agenda_of(&mut self, session: SessionId) -> Result<Vec<AgendaItem>> {
        let mut items = self.agenda_items()?;
        items.retain(|item| item.session == Some(session) && item.done_on.is_none());
        items.sort_by_key(|item| (item.rank, item.id));
        Ok(items)
    }

    /// Adds an agenda item about `entries`. Entries that are gone are left out.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`], [`Error::TooLong`], [`Error::MinutesOutOfRange`]; [`Error::Vault`]
    /// if the notebook is read-only, the drive is full, or the database cannot be written.
    pub fn add_agenda_item(
        &mut self,
        content: &AgendaItemContent,
        entries: &[EntryId],
        today: NaiveDate,
    ) -> Result<AgendaItemId> {
        let content = content.to_validated_json()?;
        transact(&mut self.store, today, |db| {
            let insert = "INSERT INTO talk_item (content, created_on) VALUES (?1, ?2)";
            db.execute(insert, (content, today.to_string()))?;
            let id = AgendaItemId(db.last_insert_rowid());
            let from = "INSERT INTO talk_item_entry (item, entry) SELECT ?1, id FROM entry WHERE id = ?2
                        ON CONFLICT DO NOTHING";
            for entry in entries {
                db.prepare_cached(from)?.execute((id, entry))?;
            }
            Ok(id)
        })
    }

    /// Replaces the content of an agenda item.
    ///
    /// # Errors
    ///
    /// Those of [`Self::add_agenda_item`]; [`Error::NoSuchAgendaItem`].
    pub fn change_agenda_item(&mut self, id: AgendaItemId, content: &AgendaItemContent) -> Result<()> {
        let content = content.to_validated_json()?;
        self.update_item("UPDATE talk_item SET content = ?2 WHERE id = ?1", (id, content))
    }

    /// Marks an agenda item as done, or open with `None`.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchAgendaItem`]; [`Error::Vault`] if the notebook is read-only or the database
    /// cannot be written.
    pub fn finish_agenda_item(&mut self, id: AgendaItemId, done_on: Option<NaiveDate>) -> Result<()> {
        let done_on = done_on.map(|day| day.to_string());
        self.update_item("UPDATE talk_item SET done_on = ?2 WHERE id = ?1", (id, done_on))
    }

    /// Deletes an agenda item, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`Error::Vault`] if the notebook is read-only or the database cannot be written.
    pub fn remove_agenda_item(&mut self, id: AgendaItemId) -> Result<()> {
        self.remove_records(|db| {
            db.execute("DELETE FROM talk_item_entry WHERE item = ?1", [id])?;
            form_autosave::discard(db, FormKey::AgendaItem(id))?;
            forget_texts(db, &[format!("agenda/{}", id.0)])?;
            db.execute("DELETE FROM talk_item WHERE id = ?1", [id]).map(drop)
        })
    }

    fn update_item(&mut self, write: &str, values: impl rusqlite::Params) -> Result<()> {
        transact_undated(&mut self.store, |db| match db.execute(write, values)? {
            0 => Err(Error::NoSuchAgendaItem),
            _ => Ok(()),
        })
    }
}

/// The statement that reads an item of a schema.
fn columns_to_read(schema: u32) -> &'static str {
    if schema >= schema::WITH_SESSIONS {
        "SELECT content, created_on, done_on, session, rank FROM talk_item WHERE id = ?1"
    } else {
        "SELECT content, created_on, done_on, NULL AS session, 0 AS rank FROM talk_item WHERE id = ?1"
    }
}

fn read_item(db: &Connection, id: AgendaItemId, read: &str) -> rusqlite::Result<DecodedRow<AgendaItem>> {
    let columns = |row: &rusqlite::Row<'_>| {
        let days = (row.get("created_on")?, row.get("done_on")?);
        Ok((row.get::<_, String>("content")?, days, row.get("session")?, row.get("rank")?))
    };
    let Some((content, (created_on, done_on), session, rank)) =
        db.prepare_cached(read)?.query_row([id], columns).optional()?
    else {
        return Ok(None);
    };
    let of = "SELECT entry FROM talk_item_entry JOIN entry ON entry.id = entry
              WHERE item = ?1 AND binned_on IS NULL ORDER BY entry";
    let entries =
        db.prepare_cached(of)?.query_map([id], |row| row.get("entry"))?.collect::<Result<_, _>>()?;
    let content = serde_json::from_str(&content).ok();
    let item = |content| AgendaItem { id, content, created_on, done_on, entries, session, rank };
    Ok(Some(content.map(item)))
}
