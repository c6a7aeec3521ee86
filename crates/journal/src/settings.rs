//! Settings of a notebook.

pub(crate) mod backup_place;
pub(crate) mod custom_words;
pub(crate) mod day_end;
pub(crate) mod early_sign;
pub(crate) mod lock_timeout;
pub(crate) mod notebook;
pub(crate) mod preferences;
