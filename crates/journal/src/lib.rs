//! What is in the box.
//!
//! A [`Journal`] is an open vault whose tables are the ones this version knows.

mod error;
mod journal;
mod lock_after;
mod schema;

pub use error::{Error, Result};
pub use journal::Journal;
pub use lock_after::LockAfter;
