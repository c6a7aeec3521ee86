//! SQLite's own check of the database's structure, at most once a day.

use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

const SECONDS_OF_A_DAY: u64 = 86_400;

/// Statement of the vault's own table, beside those of the caller.
pub const TABLE: &str = "
    CREATE TABLE vault_health (
        id         INTEGER PRIMARY KEY CHECK (id = 1),
        checked_on INTEGER NOT NULL,
        sound      INTEGER NOT NULL
    ) STRICT;
";

/// Result of the last integrity check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// Days since 1970-01-01, UTC.
    pub checked_on: i64,
    /// True if nothing was wrong.
    pub sound: bool,
}

/// Today in the unit of [`Health::checked_on`]. Day 0 for a clock before 1970.
pub(crate) fn today() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs() / SECONDS_OF_A_DAY).unwrap_or(0)
}

pub(crate) fn last(connection: &Connection) -> rusqlite::Result<Option<Health>> {
    let read = "SELECT checked_on, sound FROM vault_health WHERE id = 1";
    let health =
        |row: &rusqlite::Row<'_>| Ok(Health { checked_on: row.get("checked_on")?, sound: row.get("sound")? });
    connection.query_row(read, [], health).optional()
}

/// Runs the check, which takes 150 ms and more, growing with the file.
pub(crate) fn check(connection: &Connection) -> Result<Health> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(Health { checked_on: today(), sound: verdict == "ok" })
}

pub(crate) fn save(connection: &Connection, health: Health) -> Result<()> {
    connection.execute(
        "INSERT INTO vault_health (id, checked_on, sound) VALUES (1, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET checked_on = excluded.checked_on, sound = excluded.sound",
        (health.checked_on, health.sound),
    )?;
    Ok(())
}
