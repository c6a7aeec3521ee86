//! A journal on unencrypted SQLite, for benchmarks and for tests that read the file.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::error::Result;
use crate::search::index;
use crate::storage::journal::Journal;
use crate::storage::schema;
use crate::storage::vocabulary::Vocabulary;

impl Journal<Connection> {
    /// Opens the journal in a plain database, and creates its schema if there is none.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
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
            index::rebuild(&db)?;
        }
        let mut journal = Self {
            store: db,
            schema: schema::newest_version(),
            unmigrated: None,
            vocabulary: Vocabulary::default(),
        };
        journal.vacuum_if_due()?;
        Ok(journal)
    }

    /// The database.
    pub fn connection(&self) -> &Connection {
        &self.store
    }
}
