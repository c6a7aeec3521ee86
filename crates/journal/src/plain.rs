//! A journal on plain SQLite, to be measured beside the encrypted one, and looked into byte by byte.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::{Journal, Result, index, schema};

/// The settings that the vault gives its database, but for the cipher's.
const SETTINGS: &str = "
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    PRAGMA fullfsync = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
";

impl Journal<Connection> {
    /// A journal in a plain database, which is furnished if there is nothing in it.
    ///
    /// # Errors
    ///
    /// The database's.
    pub fn plain(mut db: Connection) -> Result<Self> {
        db.execute_batch(SETTINGS)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        schema::migrate(&mut db)?;
        db.execute(
            "INSERT OR IGNORE INTO journal (id, created_on, whose_laptop) VALUES (1, '2026-11-22', 'mine')",
            [],
        )?;
        if !index::is_current(&db)? {
            index::make_current(&db)?;
        }
        let mut journal = Self { tables: db };
        journal.sweep()?;
        Ok(journal)
    }

    /// The database.
    pub fn connection(&self) -> &Connection {
        &self.tables
    }
}
