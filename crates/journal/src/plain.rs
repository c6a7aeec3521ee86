//! A journal on plain SQLite, to be measured beside the encrypted one, and looked into byte by byte.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::{Journal, Result, index, schema};

impl Journal<Connection> {
    /// A journal in a plain database, which is furnished if there is nothing in it.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn open_plain(mut db: Connection) -> Result<Self> {
        db.execute_batch("PRAGMA journal_mode = DELETE")?;
        db.execute_batch(vault::SETTINGS)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        schema::migrate(&mut db)?;
        db.execute(
            "INSERT OR IGNORE INTO journal (id, created_on, whose_laptop) VALUES (1, '2026-11-22', 'mine')",
            [],
        )?;
        if !index::is_current(&db)? {
            index::make_current(&db)?;
        }
        let mut journal = Self { tables: db, schema: schema::known() };
        journal.sweep()?;
        Ok(journal)
    }

    /// The database.
    pub fn connection(&self) -> &Connection {
        &self.tables
    }
}
