//! Summaries: drafted, composed, sealed, and written into the sharing log.

mod compose;
mod context;
mod draft;
pub(crate) mod keys;
pub(crate) mod log;
mod pictures;
pub(crate) mod places;
pub(crate) mod seal;
