//! Entries: what they hold, how they are stored, and how they are read.

pub(crate) mod content;
pub(crate) mod entry;
pub(crate) mod form_snapshots;
pub(crate) mod list;
pub(crate) mod read;
pub(crate) mod rows;
pub(crate) mod text_expiry;
pub(crate) mod truncate;
pub(crate) mod version_rows;
pub(crate) mod work_period_choice;
