//! Backups that need the window: choosing a second place, and saving one as a file.

pub(crate) mod choose;
