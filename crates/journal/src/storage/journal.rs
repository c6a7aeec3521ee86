//! An open notebook.

use vault::Vault;

use crate::error::Result;
use crate::storage::store::Store;

/// A notebook that is open. Dropping it locks it.
pub struct Journal<S: Store = Vault> {
    pub(crate) store: S,
    /// Which schema the tables have: an older one only where nothing can be written.
    pub(crate) schema: u32,
}

impl<S: Store> Journal<S> {
    /// The result of `read` if the tables have at least `schema`, otherwise an empty one: an older notebook that is open
    /// read-only is never migrated.
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
    /// The box.
    pub fn vault(&self) -> &Vault {
        &self.store
    }

    /// The box, to change how it opens.
    pub fn vault_mut(&mut self) -> &mut Vault {
        &mut self.store
    }
}
