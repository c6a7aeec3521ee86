//! Rows that others refer to: a row whose parent cannot be read stays without it, or gets a stand-in.

use std::collections::HashSet;

use practice::Form;
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::entries::content::Content;
use crate::entries::form_snapshots;
use crate::entries::read::FallbackForm;
use crate::error::Result;
use crate::salvage::tables::{Parent, Table};

/// The parents of the rows of one table that are in the new database.
pub(super) struct Parents<'a> {
    table: &'a Table,
    present: Vec<HashSet<i64>>,
}

/// A row and its parents.
pub(super) enum Kinship {
    /// Everything that it refers to is there.
    Whole,
    /// It was given the words of another form in the place of its own.
    StandIn,
    /// It means nothing without a row that cannot be read.
    Orphan,
}

impl<'a> Parents<'a> {
    pub(super) fn of(db: &Connection, table: &'a Table) -> Result<Self> {
        let ids = |parent: &Parent| -> Result<HashSet<i64>> {
            let mut read = db.prepare(&format!("SELECT id FROM {}", parent.table))?;
            Ok(read.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        };
        Ok(Self { table, present: table.parents.iter().map(ids).collect::<Result<_>>()? })
    }

    /// Makes up for the parents that are missing, where that can be done.
    pub(super) fn mend(&mut self, db: &Connection, row: &mut [Value]) -> Result<Kinship> {
        let mut kinship = Kinship::Whole;
        for (parent, present) in self.table.parents.iter().zip(&mut self.present) {
            let is_there = match row.get(parent.column) {
                Some(Value::Integer(id)) => present.contains(id),
                Some(Value::Null) => true,
                _ => false,
            };
            if is_there {
                continue;
            }
            let stand_in = match parent.table.as_str() {
                "form_words" => stand_in(db, self.table, row)?.map(Value::Integer),
                // A draft of a change to an entry that is gone is a draft of a new one.
                _ if parent.is_optional => Some(Value::Null),
                _ => None,
            };
            let (Some(stand_in), Some(cell)) = (stand_in, row.get_mut(parent.column)) else {
                return Ok(Kinship::Orphan);
            };
            if let Value::Integer(id) = stand_in {
                present.insert(id);
                kinship = Kinship::StandIn;
            }
            *cell = stand_in;
        }
        Ok(kinship)
    }
}

/// Id of the words of a form for an entry or a draft whose own cannot be read.
fn stand_in(db: &Connection, table: &Table, row: &[Value]) -> Result<Option<i64>> {
    let text = |column: &str| {
        let place = table.columns.iter().position(|name| name == column)?;
        if let Some(Value::Text(text)) = row.get(place) { Some(text.as_str()) } else { None }
    };
    let (Some(form), Some(kind), Some(title)) = (text("form"), text("kind"), text("title")) else {
        return Ok(None);
    };
    let content = text("content").and_then(|content| Content::from_json(content).ok());
    let answers = content.map(|content| content.answers).unwrap_or_default();
    let form: Form = FallbackForm { form, kind, title }.form(&answers);
    form_snapshots::intern(db, &form).map(Some)
}
