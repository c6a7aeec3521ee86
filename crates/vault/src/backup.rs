//! Backups: complete vaults in folders of their own, under the same data key and key slots.

pub(crate) mod copy;
pub(crate) mod folder;
pub(crate) mod listing;
pub(crate) mod name;
pub(crate) mod papers;
pub(crate) mod write;
