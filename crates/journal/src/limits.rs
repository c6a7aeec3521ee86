//! Personal limits and their reviews.

pub(crate) mod attribution;
pub(crate) mod counted;
pub(crate) mod edit;
pub(crate) mod limit;
pub(crate) mod over_time;
pub(crate) mod reviews;
