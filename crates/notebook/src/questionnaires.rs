//! Questionnaires: files that somebody loads, inspects and accepts.

pub(crate) mod administration;
pub(crate) mod file;
pub(crate) mod list;
pub(crate) mod template;
