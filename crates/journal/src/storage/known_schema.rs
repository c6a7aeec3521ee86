//! Comparison of a database's schema with the one that this program gives it.
//!
//! A prepared notebook could bring a trigger that drops what is saved, a view in the place of a
//! table, or an index that runs for hours. So nothing but the known schema is opened.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::storage::schema;

/// Highest id that a table may have given. SQLite refuses to give any above the largest number,
/// with the error of a full drive.
pub(crate) const MAX_ID: i64 = 1 << 53;

/// Kind and statement of every table, index, trigger and view, by name.
type Objects = BTreeMap<String, (String, String)>;

/// Checks that `db` has the schema of `version`, and nothing beside it.
///
/// # Errors
///
/// [`Error::ForeignSchema`] with the name of the first object that is unknown, different or
/// missing, of a table whose ids are used up, or of the table `journal` without its row.
pub(crate) fn check(db: &Connection, version: u32) -> Result<()> {
    let found = objects(db)?;
    let expected = expected(version, found.contains_key("vault_header"))?;
    let differs = |name: &&String| found.get(*name) != expected.get(*name);
    if let Some(name) = found.keys().chain(expected.keys()).find(differs) {
        return Err(Error::ForeignSchema(name.clone()));
    }
    if !found.contains_key("journal") {
        return Ok(());
    }
    if found.contains_key("sqlite_sequence") {
        check_ids(db)?;
    }
    if db.prepare("SELECT 1 FROM journal WHERE id = 1")?.exists([])? {
        Ok(())
    } else {
        Err(Error::ForeignSchema("journal".to_owned()))
    }
}

/// Checks that every table has ids left.
fn check_ids(db: &Connection) -> Result<()> {
    let used_up = "SELECT name FROM sqlite_sequence WHERE typeof(seq) <> 'integer' OR seq >= ?1 OR seq < 0";
    let mut tables = db.prepare(used_up)?;
    if let Some(name) = tables.query_map([MAX_ID], |row| row.get("name"))?.next() {
        return Err(Error::ForeignSchema(name?));
    }
    Ok(())
}

/// The schema of `version`. The table of the header is younger than the oldest notebooks.
fn expected(version: u32, has_header_table: bool) -> Result<Objects> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(vault::HEALTH_TABLE)?;
    if has_header_table {
        db.execute_batch(vault::HEADER_TABLE)?;
    }
    schema::create(&db, version)?;
    objects(&db)
}

fn objects(db: &Connection) -> Result<Objects> {
    let mut rows = db.prepare("SELECT name, type, ifnull(sql, '') AS statement FROM sqlite_schema")?;
    let object = |row: &rusqlite::Row<'_>| {
        let statement: String = row.get("statement")?;
        let words = statement.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok((row.get("name")?, (row.get("type")?, words)))
    };
    Ok(rows.query_map([], object)?.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notebook() -> Connection {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(vault::HEALTH_TABLE).unwrap();
        db.execute_batch(vault::HEADER_TABLE).unwrap();
        schema::create(&db, schema::newest_version()).unwrap();
        db.execute("INSERT INTO journal (id, created_on, whose_laptop) VALUES (1, '2026-11-22', 'mine')", [])
            .unwrap();
        db
    }

    fn refused(change: &str) -> Option<String> {
        let db = notebook();
        db.execute_batch(change).unwrap();
        match check(&db, schema::newest_version()) {
            Ok(()) => None,
            Err(Error::ForeignSchema(name)) => Some(name),
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn whatever_a_prepared_notebook_adds_is_refused_by_name() {
        assert_eq!(refused(""), None);
        assert_eq!(refused("DROP TABLE vault_header"), None, "a notebook of an earlier version");
        for (change, name) in [
            ("CREATE TRIGGER sly BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END", "sly"),
            ("CREATE VIEW sly AS SELECT 1", "sly"),
            ("CREATE TABLE sly (a, b AS (a * 2))", "sly"),
            ("CREATE INDEX sly ON entry (length(hex(randomblob(100))))", "sly"),
            ("DROP TABLE unkept", "unkept"),
            ("ALTER TABLE draft ADD COLUMN more INTEGER AS (1)", "draft"),
            ("ALTER TABLE vault_header ADD COLUMN more INTEGER AS (1)", "vault_header"),
            ("DELETE FROM journal", "journal"),
            ("INSERT INTO sqlite_sequence (name, seq) VALUES ('entry', 9223372036854775807)", "entry"),
        ] {
            // An expression index must be deterministic; its statement does not matter here.
            let change = change.replace("randomblob(100)", "title");
            assert_eq!(refused(&change).as_deref(), Some(name), "{change}");
        }
    }
}
