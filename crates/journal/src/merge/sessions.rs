//! Sessions and agreements of another state that are not here.
//!
//! One that was entered before the states parted is the same in both under its id, and any other is
//! the same if it says the same from the same day. What is here stays as it is: but a session that is
//! still planned here and recorded there takes over what was recorded, and an agreement that is open
//! here takes over that it was blocked or settled there. A record that differs comes as a session of
//! its own.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::ids::EntryId;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::Store;

/// A row of one of the two tables.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    id: i64,
    /// Day and time of a session; empty for an agreement.
    when: (String, Option<String>),
    /// Outcome of a session, or state of an agreement.
    state: Option<String>,
    content: String,
    blocked_by: String,
    session: Option<i64>,
    created_on: String,
    settled_on: Option<String>,
    after_entry: i64,
}

impl Row {
    /// Returns true if `other` is this one for certain: it was entered before the states parted.
    fn is_surely(&self, other: &Self, common_until: EntryId) -> bool {
        self.id == other.id
            && self.created_on == other.created_on
            && self.after_entry == other.after_entry
            && self.after_entry < common_until.0
    }

    fn says_the_same(&self, other: &Self) -> bool {
        self.created_on == other.created_on
            && self.when == other.when
            && self.content == other.content
            && self.state == other.state
    }

    /// Returns true for a session that is planned, or an agreement that is open.
    fn is_pending(&self) -> bool {
        matches!(self.state.as_deref(), None | Some("open"))
    }
}

/// Rows of one table that come, and those of the other state that are here.
#[derive(Default)]
struct Found {
    new: Vec<Row>,
    /// Rows there that say how one here went on, with the id of that.
    went_on: Vec<(i64, Row)>,
    pairs: HashMap<i64, i64>,
}

/// Sessions and agreements of another state that are not here.
pub(super) struct MissingSessions {
    sessions: Found,
    agreements: Found,
}

/// Ids of sessions of the other state, as they are here.
pub(super) type SessionIds = HashMap<i64, i64>;

/// Sessions and agreements that are not here.
///
/// # Errors
///
/// [`crate::Error::Vault`] if one of the databases cannot be read.
pub(super) fn missing<S: Store, T: Store>(
    here: &mut Journal<S>,
    other: &mut Journal<T>,
    common_until: EntryId,
) -> Result<MissingSessions> {
    let (sessions_here, agreements_here) = read(here)?;
    let (sessions_there, agreements_there) = read(other)?;
    Ok(MissingSessions {
        sessions: compare(&sessions_here, sessions_there, common_until, true),
        agreements: compare(&agreements_here, agreements_there, common_until, false),
    })
}

/// `is_recorded_once` is true if two that are settled and differ are both kept.
fn compare(here: &[Row], there: Vec<Row>, common_until: EntryId, is_recorded_once: bool) -> Found {
    let mut found = Found::default();
    for row in there {
        let same = here.iter().find(|known| known.says_the_same(&row));
        let Some(known) = same.or_else(|| here.iter().find(|known| known.is_surely(&row, common_until)))
        else {
            found.new.push(row);
            continue;
        };
        if !row.is_pending() && known.is_pending() {
            found.pairs.insert(row.id, known.id);
            found.went_on.push((known.id, row));
        } else if is_recorded_once && !row.is_pending() && !known.says_the_same(&row) {
            found.new.push(row);
        } else {
            found.pairs.insert(row.id, known.id);
        }
    }
    found
}

impl MissingSessions {
    /// Number of rows that come or go on.
    pub(super) fn count(&self) -> usize {
        [&self.sessions, &self.agreements].iter().map(|found| found.new.len() + found.went_on.len()).sum()
    }

    /// Inserts the rows, and returns the sessions of the other state as they are here.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn insert(self, db: &Connection, last_before: i64) -> Result<SessionIds> {
        let mut ids = self.sessions.pairs;
        for (id, row) in self.sessions.went_on {
            let write =
                "UPDATE supervision_session SET planned_on = ?2, planned_at = ?3, outcome = ?4, content = ?5
                         WHERE id = ?1";
            db.execute(write, (id, &row.when.0, &row.when.1, &row.state, &row.content))?;
        }
        for row in self.sessions.new {
            let insert = "INSERT INTO supervision_session (planned_on, planned_at, outcome, content, created_on, after_entry)
                          VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let (on, at) = row.when;
            db.execute(insert, (on, at, row.state, row.content, row.created_on, last_before))?;
            ids.insert(row.id, db.last_insert_rowid());
        }
        for (id, row) in self.agreements.went_on {
            let write = "UPDATE agreement SET state = ?2, blocked_by = ?3, settled_on = ?4 WHERE id = ?1";
            db.execute(write, (id, row.state, row.blocked_by, row.settled_on))?;
        }
        for row in self.agreements.new {
            let insert = "INSERT INTO agreement (session, content, state, blocked_by, created_on, settled_on, after_entry)
                          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let session = row.session.and_then(|session| ids.get(&session));
            let days = (row.created_on, row.settled_on);
            db.execute(
                insert,
                (session, row.content, row.state, row.blocked_by, days.0, days.1, last_before),
            )?;
        }
        Ok(ids)
    }
}

fn read<S: Store>(journal: &mut Journal<S>) -> Result<(Vec<Row>, Vec<Row>)> {
    journal.since_schema(schema::WITH_SESSIONS, |journal| {
        let sessions = "SELECT id, planned_on, planned_at, outcome AS state, content, '' AS blocked_by, NULL AS session,
                               created_on, NULL AS settled_on, after_entry FROM supervision_session ORDER BY id";
        let agreements = "SELECT id, '' AS planned_on, NULL AS planned_at, state, content, blocked_by, session,
                                 created_on, settled_on, after_entry FROM agreement ORDER BY id";
        Ok(journal.store.read_piece(|db| Ok((rows(db, sessions)?, rows(db, agreements)?)))?)
    })
}

fn rows(db: &Connection, read: &str) -> rusqlite::Result<Vec<Row>> {
    let row = |row: &rusqlite::Row<'_>| {
        Ok(Row {
            id: row.get("id")?,
            when: (row.get("planned_on")?, row.get("planned_at")?),
            state: row.get("state")?,
            content: row.get("content")?,
            blocked_by: row.get("blocked_by")?,
            session: row.get("session")?,
            created_on: row.get("created_on")?,
            settled_on: row.get("settled_on")?,
            after_entry: row.get("after_entry")?,
        })
    };
    db.prepare_cached(read)?.query_map([], row)?.collect()
}
