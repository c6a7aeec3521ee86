//! Backups: when one is due, writing and keeping them, and taking one along in a file.

pub(crate) mod backup_folders;
pub(crate) mod before_migration;
pub(crate) mod carry;
pub(crate) mod check;
pub(crate) mod overdue;
pub(crate) mod papers;
pub(crate) mod second_place;
pub(crate) mod task;
pub(crate) mod tiers;
pub(crate) mod trouble;
pub(crate) mod unpack;
pub(crate) mod view;
