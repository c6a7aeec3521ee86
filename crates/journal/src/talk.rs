//! What is to be talked about, set aside without a session yet.

use chrono::NaiveDate;
use practice::AgendaRequest;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::beside::Row;
use crate::tables::{Store, change};
use crate::{AgendaItemId, EntryId, Error, Journal, Result, days, unkept};

/// In bytes: a sentence or two.
const LONGEST_TITLE: usize = 2_000;
/// A day has no more to talk.
const MOST_MINUTES: u32 = 480;

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
    /// [`Error::NothingToKeep`], [`Error::TooLong`], [`Error::MinutesOutOfReach`].
    fn checked(&self) -> Result<String> {
        if self.title.trim().is_empty() {
            return Err(Error::NothingToKeep);
        }
        if self.title.len() > LONGEST_TITLE {
            return Err(Error::TooLong { what: "something to talk about", most: LONGEST_TITLE });
        }
        if self.minutes.is_some_and(|minutes| !(1..=MOST_MINUTES).contains(&minutes)) {
            return Err(Error::MinutesOutOfReach);
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
        self.rows_beside("talk_item", |db, id| read(db, AgendaItemId(id)))
    }

    /// Sets something aside, with the entries it comes from. An entry that is gone is left out.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToKeep`], [`Error::TooLong`], [`Error::MinutesOutOfReach`]; [`vault::Error::ReadOnly`],
    /// [`vault::Error::NoRoom`], and the database's.
    pub fn add_agenda_item(
        &mut self,
        content: &AgendaItemContent,
        entries: &[EntryId],
        today: NaiveDate,
    ) -> Result<AgendaItemId> {
        let content = content.checked()?;
        change(&mut self.tables, |db| {
            days::note(db, today)?;
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
    /// Those of [`Self::add_talk_item`]; [`Error::NoSuchTalkItem`].
    pub fn change_agenda_item(&mut self, id: AgendaItemId, content: &AgendaItemContent) -> Result<()> {
        let content = content.checked()?;
        self.write_talk_item("UPDATE talk_item SET content = ?2 WHERE id = ?1", (id, content))
    }

    /// Says that it was talked about, or takes that back.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchTalkItem`]; [`vault::Error::ReadOnly`], and the database's.
    pub fn finish_agenda_item(&mut self, id: AgendaItemId, done_on: Option<NaiveDate>) -> Result<()> {
        let done_on = done_on.map(|day| day.to_string());
        self.write_talk_item("UPDATE talk_item SET done_on = ?2 WHERE id = ?1", (id, done_on))
    }

    /// Removes it for good, and every trace of its words in the file.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], and the database's.
    pub fn remove_agenda_item(&mut self, id: AgendaItemId) -> Result<()> {
        self.remove_beside(|db| {
            db.execute("DELETE FROM talk_item_entry WHERE item = ?1", [id])?;
            unkept::discard(db, "talk", id.0)?;
            db.execute("DELETE FROM talk_item WHERE id = ?1", [id]).map(drop)
        })
    }

    fn write_talk_item(&mut self, write: &str, values: impl rusqlite::Params) -> Result<()> {
        change(&mut self.tables, |db| match db.execute(write, values)? {
            0 => Err(Error::NoSuchTalkItem),
            _ => Ok(()),
        })
    }
}

fn read(db: &Connection, id: AgendaItemId) -> rusqlite::Result<Row<AgendaItem>> {
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
