//! An open notebook.

use vault::Vault;

use crate::error::Result;
use crate::storage::store::Store;
use crate::storage::vocabulary::Vocabulary;

/// An open notebook. Dropping it locks it.
pub struct Journal<S: Store = Vault> {
    pub(crate) store: S,
    /// Schema of the tables: an older one only if the notebook is read-only.
    pub(crate) schema: u32,
    /// The reason why the tables are still those of an older schema, though they could be written.
    pub(crate) unmigrated: Option<vault::Error>,
    /// The words of the search index, once they were needed.
    pub(crate) vocabulary: Vocabulary,
}

impl<S: Store> Journal<S> {
    /// The result of `read` if the tables have at least `schema`, otherwise an empty one: a
    /// read-only notebook of an older schema is not migrated.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    pub(crate) fn since_schema<T: Default>(
        &mut self,
        schema: u32,
        read: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        if self.schema < schema { Ok(T::default()) } else { read(self) }
    }
}

impl Journal {
    /// The vault.
    pub fn vault(&self) -> &Vault {
        &self.store
    }

    /// The reason why there is no backup, while the notebook waits for one: it has the tables of an
    /// older schema, and is read-only until there is one.
    pub fn waits_for_backup(&self) -> Option<&vault::Error> {
        self.unmigrated.as_ref()
    }

    /// The vault, to change its keys.
    pub fn vault_mut(&mut self) -> &mut Vault {
        &mut self.store
    }
}
