//! Looking back: what a person wrote over a stretch of time, as something to see.

pub(crate) mod choices;
pub(crate) mod ratings;
pub(crate) mod stretch;
pub(crate) mod words;
