//! The open archive of everything in a notebook.

pub(crate) mod markdown;
pub(crate) mod names;
pub(crate) mod pack;
