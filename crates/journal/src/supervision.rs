//! Sessions with their agenda and agreements, the summary that is being put together, the log of
//! shared summaries, keys that they are sealed to, and lines for a job description.

pub(crate) mod agenda;
mod agenda_order;
pub(crate) mod agreements;
pub(crate) mod brought;
pub(crate) mod job_lines;
pub(crate) mod recipient_keys;
pub(crate) mod session_record;
pub(crate) mod sessions;
pub(crate) mod sharing_log;
pub(crate) mod summary_draft;
