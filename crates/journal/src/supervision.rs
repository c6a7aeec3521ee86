//! The agenda, the summary that is being put together, and the log of shared summaries.

pub(crate) mod agenda;
pub(crate) mod sharing_log;
pub(crate) mod summary_draft;
