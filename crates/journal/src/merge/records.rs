//! Rows beside the notes of another state: contacts, things to talk about, lines for a job
//! description, own words, questionnaires and lines of the sharing log. Limits, work periods and
//! chosen times to compare with are left out: what was counted with them hangs together in one state
//! only.

use std::collections::HashSet;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::error::Result;
use crate::ids::EntryId;
use crate::merge::bring::Ids;
use crate::merge::sessions::SessionIds;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::store::Store;

/// A table whose rows are copied whole.
struct Table {
    name: &'static str,
    /// Columns that are copied.
    columns: &'static [&'static str],
    /// Expression by which two rows are the same.
    same: &'static str,
    parts: &'static [Part],
    since: u32,
}

/// A table with the rows that belong to one of another table.
struct Part {
    name: &'static str,
    /// Column with their owner.
    owner: &'static str,
    /// The other columns that are copied.
    columns: &'static [&'static str],
    since: u32,
}

const TABLES: [Table; 6] = [
    Table {
        name: "contact",
        columns: &["kind", "content"],
        // A name that is here has the number that counts.
        same: "kind || char(0) || CASE WHEN json_valid(content) THEN json_extract(content, '$.label') ELSE content END",
        parts: &[],
        since: schema::WITH_RECORDS,
    },
    Table {
        name: "talk_item",
        columns: &["content", "created_on", "done_on", "session", "rank"],
        same: "created_on || char(0) || content",
        parts: &[Part {
            name: "talk_item_entry",
            owner: "item",
            columns: &["entry"],
            since: schema::WITH_RECORDS,
        }],
        since: schema::WITH_RECORDS,
    },
    Table {
        name: "job_line",
        columns: &["part", "position", "words", "created_on"],
        same: "part || char(0) || words",
        parts: &[],
        since: schema::WITH_JOB_LINES,
    },
    Table {
        name: "own_word",
        columns: &["list", "word"],
        same: "list || char(0) || word",
        parts: &[],
        since: schema::WITH_RECORDS,
    },
    Table {
        name: "questionnaire",
        columns: &["sha256", "pack", "accepted_on", "rights_on"],
        same: "sha256",
        parts: &[],
        since: schema::WITH_RECORDS,
    },
    Table {
        name: "brought",
        columns: &["brought_on", "bring", "recipient", "first_on", "last_on", "document"],
        same: "brought_on || char(0) || bring || char(0) || document",
        parts: &[
            Part {
                name: "brought_file",
                owner: "brought",
                columns: &["form", "sha256"],
                since: schema::WITH_SUMMARIES,
            },
            Part {
                name: "brought_entry",
                owner: "brought",
                columns: &["entry"],
                since: schema::WITH_BROUGHT_NOTES,
            },
            Part {
                name: "brought_key",
                owner: "brought",
                columns: &["label", "ending"],
                since: schema::WITH_BROUGHT_NOTES,
            },
        ],
        since: schema::WITH_SUMMARIES,
    },
];

/// A row of another state that is not here, with the rows that belong to it.
pub(super) struct MissingRecord {
    table: &'static Table,
    values: Vec<Value>,
    parts: Vec<(&'static Part, Vec<Value>)>,
}

/// Rows of another state that are not here.
///
/// # Errors
///
/// [`crate::Error::Vault`] if one of the databases cannot be read.
pub(super) fn missing<S: Store, T: Store>(
    here: &mut Journal<S>,
    other: &mut Journal<T>,
) -> Result<Vec<MissingRecord>> {
    let mut found = Vec::new();
    for table in &TABLES {
        let mut known: HashSet<String> = here.since_schema(table.since, |journal| {
            Ok(journal.store.read_piece(|db| table.same_of_all(db))?)
        })?;
        let records = other.since_schema(table.since, |journal| {
            let schema = journal.schema;
            Ok(journal.store.read_piece(|db| table.records(db, schema))?)
        })?;
        found.extend(records.into_iter().filter(|(same, _)| known.insert(same.clone())).map(|(_, row)| row));
    }
    Ok(found)
}

impl Table {
    fn same_of_all(&self, db: &Connection) -> rusqlite::Result<HashSet<String>> {
        let mut read = db.prepare(&format!("SELECT {} FROM {}", self.same, self.name))?;
        read.query_map([], |row| row.get(0))?.collect()
    }

    fn records(
        &'static self,
        db: &Connection,
        schema: u32,
    ) -> rusqlite::Result<Vec<(String, MissingRecord)>> {
        let key = if self.parts.is_empty() { "0" } else { "id" };
        let read = format!("SELECT {}, {key}, {} FROM {}", self.same, self.columns.join(", "), self.name);
        let mut read = db.prepare(&read)?;
        let mut rows = read.query([])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let values = (0..self.columns.len()).map(|nth| row.get(nth + 2));
            let values = values.collect::<rusqlite::Result<_>>()?;
            let owner = row.get(1)?;
            let mut parts = Vec::new();
            for part in self.parts.iter().filter(|part| part.since <= schema) {
                parts.extend(part.rows_of(db, owner)?.into_iter().map(|row| (part, row)));
            }
            records.push((row.get(0)?, MissingRecord { table: self, values, parts }));
        }
        Ok(records)
    }
}

impl Part {
    fn rows_of(&self, db: &Connection, owner: i64) -> rusqlite::Result<Vec<Vec<Value>>> {
        let columns = self.columns.join(", ");
        let mut read =
            db.prepare(&format!("SELECT {columns} FROM {} WHERE {} = ?1", self.name, self.owner))?;
        let part = |row: &rusqlite::Row<'_>| (0..self.columns.len()).map(|nth| row.get(nth)).collect();
        read.query_map([owner], part)?.collect()
    }
}

impl MissingRecord {
    /// Inserts the row. Entries that it comes from, and its session, are those of this state.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be written.
    pub(super) fn insert(self, db: &Connection, ids: &Ids, sessions: &SessionIds) -> Result<()> {
        let Self { table, mut values, parts } = self;
        if let Some(place) = table.columns.iter().position(|column| *column == "session") {
            place_session(values.get_mut(place), sessions);
        }
        insert_row(db, table.name, table.columns, &values)?;
        let owner = db.last_insert_rowid();
        for (part, values) in parts {
            let Some(values) = translated(part.name, values, ids) else { continue };
            let columns: Vec<&str> =
                std::iter::once(part.owner).chain(part.columns.iter().copied()).collect();
            let values: Vec<Value> = std::iter::once(Value::Integer(owner)).chain(values).collect();
            insert_row(db, part.name, &columns, &values)?;
        }
        Ok(())
    }
}

/// The session of an item as it is called here; none if it is not here.
fn place_session(value: Option<&mut Value>, sessions: &SessionIds) {
    let Some(value) = value else { return };
    let here = if let Value::Integer(there) = value { sessions.get(there) } else { None };
    *value = here.map_or(Value::Null, |here| Value::Integer(*here));
}

/// The values with ids of this state. `None` for something to talk about that comes from an entry that is
/// not here; the log of what was brought keeps an empty place for it.
fn translated(table: &str, part: Vec<Value>, ids: &Ids) -> Option<Vec<Value>> {
    let id = |value: Value| match value {
        Value::Integer(id) => ids.here.get(&EntryId(id)).map(|here| Value::Integer(here.0)),
        _ => None,
    };
    match table {
        "talk_item_entry" => part.into_iter().map(id).collect(),
        "brought_entry" => Some(part.into_iter().map(|value| id(value).unwrap_or(Value::Null)).collect()),
        _ => Some(part),
    }
}

fn insert_row(db: &Connection, table: &str, columns: &[&str], values: &[Value]) -> rusqlite::Result<()> {
    let places = vec!["?"; columns.len()].join(", ");
    let insert = format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({places})", columns.join(", "));
    db.prepare(&insert)?.execute(params_from_iter(values)).map(drop)
}
