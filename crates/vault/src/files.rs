//! Files on the drive: written whole or not at all, opened without following links, locked.

pub(crate) mod atomic_file;
pub(crate) mod lock_file;
pub(crate) mod open_file;
