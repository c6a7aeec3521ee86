//! A journal in memory only.

use chrono::NaiveDate;
use practice::DeviceOwner;

use super::create_schema;
use crate::error::Result;
use crate::storage::journal::Journal;
use crate::storage::memory_store::MemoryStore;
use crate::storage::schema;
use crate::storage::store::Store;
use crate::storage::vocabulary::Vocabulary;

impl Journal<MemoryStore> {
    /// An empty journal without a file, as if it had been created on this day. It is gone when it is
    /// dropped.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if there is no memory for it.
    pub fn in_memory(today: NaiveDate) -> Result<Self> {
        let mut store = MemoryStore::new()?;
        store.write(|db| create_schema(db, today, DeviceOwner::Mine))?;
        Ok(Self {
            store,
            schema: schema::newest_version(),
            unmigrated: None,
            vocabulary: Vocabulary::default(),
        })
    }
}
