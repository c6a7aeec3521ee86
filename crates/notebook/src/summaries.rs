//! Summaries: drafted, composed, sealed, and written into the sharing log.

mod compose;
mod draft;
pub(crate) mod log;
mod pictures;
pub(crate) mod seal;
