//! The content of a vault's folder: what can be seen without a secret, and what is removed
//! with the vault.

pub(crate) mod presence;
pub(crate) mod removal;
