//! A database that is in memory only, for made-up notes.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::Result;
use crate::storage::store::Store;

/// A database that has no file and never gets one: it is gone when it is dropped. There is no way to
/// make one of a connection to a file.
pub struct MemoryStore(Connection);

impl MemoryStore {
    pub(crate) fn new() -> Result<Self> {
        let db = Connection::open_in_memory()?;
        // Temporary tables and the runs of a sort stay in memory too.
        db.execute_batch("PRAGMA temp_store = MEMORY")?;
        Ok(Self(db))
    }
}

impl Store for MemoryStore {
    fn read_piece<T>(&mut self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> vault::Result<T> {
        Ok(read(&self.0)?)
    }

    fn transact<T>(&mut self, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = write(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    fn write<T>(&mut self, write: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        write(&mut self.0)
    }

    fn is_sound_throughout(_: &Connection) -> rusqlite::Result<bool> {
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn database_in_memory_has_no_file() {
        let mut store = MemoryStore::new().unwrap();
        let file = |db: &Connection| db.path().map(str::to_owned);
        assert_eq!(store.read_piece(|db| Ok(file(db))).unwrap().unwrap_or_default(), "");
        let folder = tempfile::tempdir().unwrap();
        let on_disk = Connection::open(folder.path().join("database")).unwrap();
        assert!(!file(&on_disk).unwrap_or_default().is_empty(), "control");
    }
}
