//! Saving, changing, restoring and removing entries.

pub(crate) mod bin;
pub(crate) mod save;
pub(crate) mod versions;
