//! Files on the drive: written whole or not at all, opened without following links, locked, watched.

pub(crate) mod atomic_file;
pub(crate) mod database_file;
pub(crate) mod drive_kinds;
pub(crate) mod durable_names;
pub(crate) mod file_rights;
pub(crate) mod lock_file;
pub(crate) mod open_file;
