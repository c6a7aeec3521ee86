//! Rendering of a selection as one HTML document.

pub(crate) mod compose;
mod picture;
pub(crate) mod template;
