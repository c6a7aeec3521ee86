//! Sessions of supervision, and summaries for them: drafted, composed, sealed, logged.

mod compose;
mod draft;
pub(crate) mod log;
pub(crate) mod seal;
pub(crate) mod sessions;
