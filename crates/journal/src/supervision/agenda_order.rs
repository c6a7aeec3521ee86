//! The agenda of a session: its items in the person's order.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::ids::{AgendaItemId, SessionId};
use crate::storage::journal::Journal;
use crate::storage::store::{Store, transact_undated};

impl<S: Store> Journal<S> {
    /// Puts items at the end of the agenda of a session, in their order; with `None` back on the list.
    /// Items that are on it already stay where they are.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchSession`], [`Error::NoSuchAgendaItem`]; [`Error::Vault`] if the notebook is
    /// read-only or the database cannot be written. Nothing is changed on an error.
    pub fn put_on_agenda(&mut self, items: &[AgendaItemId], session: Option<SessionId>) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            let known = "SELECT 1 FROM supervision_session WHERE id = ?1";
            if session.is_some() && !db.prepare(known)?.exists([session])? {
                return Err(Error::NoSuchSession);
            }
            let mut write = db.prepare(
                "UPDATE talk_item SET session = ?2, rank = CASE WHEN ?2 IS NULL THEN 0 WHEN session IS ?2 THEN rank
                 ELSE (SELECT ifnull(max(rank), 0) + 1 FROM talk_item WHERE session = ?2) END WHERE id = ?1",
            )?;
            for item in items {
                if write.execute((item, session))? == 0 {
                    return Err(Error::NoSuchAgendaItem);
                }
            }
            Ok(())
        })
    }

    /// Moves an item before the one above it, or after the one below it, in the agenda of its session.
    /// The first and the last one stay, and one that is on no agenda.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchAgendaItem`]; [`Error::Vault`] if the notebook is read-only or the database
    /// cannot be written.
    pub fn move_agenda_item(&mut self, id: AgendaItemId, up: bool) -> Result<()> {
        transact_undated(&mut self.store, |db| {
            let session = "SELECT session FROM talk_item WHERE id = ?1";
            let mut read = db.prepare(session)?;
            let session = read.query_map([id], |row| row.get("session"))?.next();
            let Some(session): Option<SessionId> = session.ok_or(Error::NoSuchAgendaItem)?? else {
                return Ok(());
            };
            let mut ids = items_of(db, session)?;
            let at = ids.iter().position(|one| *one == id).ok_or(Error::NoSuchAgendaItem)?;
            let other = if up { at.checked_sub(1) } else { Some(at + 1) };
            if let Some(other) = other.filter(|other| *other < ids.len()) {
                ids.swap(at, other);
            }
            let mut write = db.prepare("UPDATE talk_item SET rank = ?2 WHERE id = ?1")?;
            for (rank, id) in (1_i64..).zip(ids) {
                write.execute((id, rank))?;
            }
            Ok(())
        })
    }
}

/// The items of a session in their order.
fn items_of(db: &Connection, session: SessionId) -> rusqlite::Result<Vec<AgendaItemId>> {
    let order = "SELECT id FROM talk_item WHERE session = ?1 ORDER BY rank, id";
    db.prepare(order)?.query_map([session], |row| row.get("id"))?.collect()
}
