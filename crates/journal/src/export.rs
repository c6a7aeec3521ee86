//! Everything in a notebook as one value, its way back into a notebook, and notes of other programs.

pub(crate) mod bounded;
pub(crate) mod check;
pub(crate) mod everything;
pub(crate) mod import;
pub(crate) mod known_notes;
pub(crate) mod notes;
pub(crate) mod read;
pub(crate) mod read_records;
pub(crate) mod records;
pub(crate) mod sessions;
pub(crate) mod write_entries;
pub(crate) mod write_records;
pub(crate) mod write_sessions;
