//! The agenda, the summary that is being put together, the log of shared summaries, keys that they
//! are sealed to, and lines for a job description.

pub(crate) mod agenda;
pub(crate) mod job_lines;
pub(crate) mod recipient_keys;
pub(crate) mod sharing_log;
pub(crate) mod summary_draft;
