//! Sessions of supervision, and summaries for them: drafted, composed, sealed, logged.

mod compose;
mod context;
mod draft;
pub(crate) mod keys;
pub(crate) mod log;
pub(crate) mod phrase_words;
mod pictures;
pub(crate) mod places;
pub(crate) mod seal;
pub(crate) mod sessions;
