//! The tables of a schema, as SQLite describes them, parents before children.

use rusqlite::Connection;

use crate::error::Result;
use crate::storage::schema;

/// Tables that are made anew from the entries.
const DERIVED: [&str; 2] = ["chosen", "found_by_words"];

/// One table.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    pub(super) key: Key,
    pub(super) parents: Vec<Parent>,
    /// Indexes that have every row, with its id.
    pub(super) indexes: Vec<String>,
}

/// The way to a row.
pub(super) enum Key {
    /// A column with a number.
    Id(String),
    /// The columns of the primary key of a table without numbers.
    Columns(Vec<String>),
}

/// A reference to a row of another table.
pub(super) struct Parent {
    pub(super) column: usize,
    pub(super) table: String,
    pub(super) is_optional: bool,
}

/// The tables of the schema `version` that hold what a person wrote.
///
/// # Errors
///
/// [`crate::Error::TooNew`].
pub(super) fn of_schema(version: u32) -> Result<Vec<Table>> {
    let db = Connection::open_in_memory()?;
    schema::create(&db, version)?;
    let list = "SELECT name, wr FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    let mut read = db.prepare(list)?;
    let named = read.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
    let mut waiting = Vec::new();
    for table in named {
        let (name, has_no_rowid) = table?;
        if !DERIVED.contains(&name.as_str()) {
            waiting.push(describe(&db, name, has_no_rowid)?);
        }
    }
    Ok(parents_first(waiting))
}

fn describe(db: &Connection, name: String, has_no_rowid: bool) -> Result<Table> {
    let info = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid";
    let mut read = db.prepare(info)?;
    let column = |row: &rusqlite::Row<'_>| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, bool>(2)?,
            row.get::<_, u32>(3)?,
        ))
    };
    let columns = read.query_map([&name], column)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut keys: Vec<_> = columns.iter().filter(|column| column.3 > 0).collect();
    keys.sort_by_key(|column| column.3);
    let key = match keys.as_slice() {
        _ if has_no_rowid => Key::Columns(keys.iter().map(|column| column.0.clone()).collect()),
        [only] if only.1 == "INTEGER" => Key::Id(only.0.clone()),
        _ => Key::Id("rowid".to_owned()),
    };
    let mut read = db.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let references =
        read.query_map([&name], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut parents = Vec::new();
    for reference in references {
        let (from, table) = reference?;
        if let Some(column) = columns.iter().position(|column| column.0 == from) {
            // A primary key is never empty, even if nothing says so: the row would get another one.
            let is_optional = columns.get(column).is_some_and(|column| !column.2 && column.3 == 0);
            parents.push(Parent { column, table, is_optional });
        }
    }
    let mut read = db.prepare("SELECT name FROM pragma_index_list(?1) WHERE partial = 0 AND origin = 'c'")?;
    let indexes = read.query_map([&name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(Table { columns: columns.into_iter().map(|column| column.0).collect(), name, key, parents, indexes })
}

/// The same tables, each after those that it refers to. No schema has a circle.
fn parents_first(mut waiting: Vec<Table>) -> Vec<Table> {
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let is_free = |table: &Table| {
            table.parents.iter().all(|parent| ordered.iter().any(|done| done.name == parent.table))
        };
        let (free, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(is_free);
        if free.is_empty() {
            ordered.extend(others);
            break;
        }
        ordered.extend(free);
        waiting = others;
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_that_holds_something_is_read_after_its_parents() {
        let tables = of_schema(schema::newest_version()).unwrap();
        let place = |name: &str| tables.iter().position(|table| table.name == name);
        for table in &tables {
            for parent in &table.parents {
                assert!(place(&parent.table) < place(&table.name), "{} of {}", table.name, parent.table);
            }
        }
        for name in
            ["entry", "earlier_version", "draft", "my_limit", "contact", "unkept", "own_word", "journal"]
        {
            assert!(place(name).is_some(), "{name}");
        }
        assert_eq!(
            (place("chosen"), place("found_by_words_data"), place("sqlite_sequence")),
            (None, None, None)
        );
    }
}
