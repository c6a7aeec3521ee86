//! Unlocking the notebook, and the secrets that unlock it.

pub(crate) mod credentials;
pub(crate) mod free_memory;
pub(crate) mod rescue;
pub(crate) mod unlock;
