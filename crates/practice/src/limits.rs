//! Starter limits and the history of a limit.

pub(crate) mod history;
pub(crate) mod starter_limit;
