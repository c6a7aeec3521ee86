//! What is to be talked about, set aside without a session yet.

use chrono::NaiveDate;
use practice::AgendaRequest;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, check_length};
use crate::form_autosave;
use crate::form_key::FormKey;
use crate::ids::{AgendaItemId, EntryId};
use crate::storage::journal::Journal;
use crate::storage::records::DecodedRow;
use crate::storage::store::{Store, transact, transact_undated};

/// In bytes: a sentence or two.
const MAX_TITLE_BYTES: usize = 2_000;
/// A day has no more to talk.
const MAX_MINUTES: u32 = 480;

/// Something to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AgendaItemContent {
    /// In the person's own words.
    pub title: String,
    /// What they ask for; none while they have not said.
    pub ask: Option<AgendaRequest>,
    /// How many minutes they want for it, 1 to 480; none while they have not said.
    pub minutes: Option<u32>,
}

impl AgendaItemContent {
    /// # Errors
    ///
    /// [`Error::NothingToSave`], [`Error::TooLong`], [`Error::MinutesOutOfRange`].
    fn checked(&self) -> Result<String> {
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

/// Something to talk about, on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct AgendaItem {
    /// Which one.
    pub id: AgendaItemId,
    /// What it is.
    pub content: AgendaItemContent,
    /// The day on which it was set aside, 2026-11-22.
    pub created_on: String,
    /// The day on which it was talked about; none while it waits.
    pub done_on: Option<String>,
    /// The entries it comes from, of those outside the bin.
    pub entries: Vec<EntryId>,
}

impl<S: Store> Journal<S> {
    /// Everything that was set aside, the earliest first. What cannot be read is left out.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn agenda_items(&mut self) -> Result<Vec<AgendaItem>> {
        self.read_records("talk_item", |db, id| read_item(db, AgendaItemId(id)))
    }

    /// Sets something aside, with the entries it comes from. An entry that is gone is left out.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`], [`Error::TooLong`], [`Error::MinutesOutOfRange`]; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's.
    pub fn add_agenda_item(
        &mut self,
        content: &AgendaItemContent,
        entries: &[EntryId],
        today: NaiveDate,
    ) -> Result<AgendaItemId> {
        let content = content.checked()?;
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

    /// Says it in other words.
    ///
    /// # Errors
    ///
    /// Those of [`Self::add_talk_item`]; [`Error::NoSuchAgendaItem`].
    pub fn change_agenda_item(&mut self, id: AgendaItemId, content: &AgendaItemContent) -> Result<()> {
        let content = content.checked()?;
        self.update_item("UPDATE talk_item SET content = ?2 WHERE id = ?1", (id, content))
    }

    /// Says that it was talked about, or takes that back.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchAgendaItem`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn finish_agenda_item(&mut self, id: AgendaItemId, done_on: Option<NaiveDate>) -> Result<()> {
        let done_on = done_on.map(|day| day.to_string());
        self.update_item("UPDATE talk_item SET done_on = ?2 WHERE id = ?1", (id, done_on))
    }

    /// Removes it for good, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_agenda_item(&mut self, id: AgendaItemId) -> Result<()> {
        self.remove_records(|db| {
            db.execute("DELETE FROM talk_item_entry WHERE item = ?1", [id])?;
            form_autosave::discard(db, FormKey::AgendaItem(id))?;
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

fn read_item(db: &Connection, id: AgendaItemId) -> rusqlite::Result<DecodedRow<AgendaItem>> {
    let read = "SELECT content, created_on, done_on FROM talk_item WHERE id = ?1";
    let columns = |row: &rusqlite::Row<'_>| {
        Ok((row.get::<_, String>("content")?, row.get("created_on")?, row.get("done_on")?))
    };
    let Some((content, created_on, done_on)) =
        db.prepare_cached(read)?.query_row([id], columns).optional()?
    else {
        return Ok(None);
    };
    let of = "SELECT entry FROM talk_item_entry JOIN entry ON entry.id = entry
              WHERE item = ?1 AND binned_on IS NULL ORDER BY entry";
    let entries =
        db.prepare_cached(of)?.query_map([id], |row| row.get("entry"))?.collect::<Result<_, _>>()?;
    let content = serde_json::from_str(&content).ok();
    Ok(Some(content.map(|content| AgendaItem { id, content, created_on, done_on, entries })))
}
