//! The commands that the windows may call. A command passes arguments on; the rules are elsewhere.

pub(crate) mod agenda;
pub(crate) mod backups;
pub(crate) mod common;
pub(crate) mod contacts;
pub(crate) mod deidentify;
pub(crate) mod entries;
pub(crate) mod forms;
pub(crate) mod gate;
pub(crate) mod gathered;
pub(crate) mod leaving;
pub(crate) mod limits;
pub(crate) mod looking_back;
pub(crate) mod notebook;
pub(crate) mod questionnaires;
pub(crate) mod ratings;
pub(crate) mod rescue;
pub(crate) mod restore;
pub(crate) mod retention;
pub(crate) mod sealed_files;
pub(crate) mod summaries;
pub(crate) mod transfer;
pub(crate) mod work_periods;
