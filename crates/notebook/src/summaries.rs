//! Summaries: drafted, composed, sealed, and written into the sharing log.

mod compose;
mod draft;
pub(crate) mod keys;
pub(crate) mod log;
pub(crate) mod seal;
