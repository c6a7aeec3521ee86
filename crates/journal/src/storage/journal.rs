//! An open notebook.

use vault::Vault;

use crate::storage::store::Store;

/// A notebook that is open. Dropping it locks it.
pub struct Journal<S: Store = Vault> {
    pub(crate) store: S,
    /// Which schema the tables have: an older one only where nothing can be written.
    pub(crate) schema: u32,
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
