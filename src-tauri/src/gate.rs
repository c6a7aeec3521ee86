//! Unlocking the notebook, and the secrets that unlock it.

pub(crate) mod credentials;
pub(crate) mod memory;
pub(crate) mod rescue;
pub(crate) mod unlock;
