//! Rendering of a selection as one HTML document.

pub(crate) mod compose;
mod figure;
mod picture;
pub(crate) mod template;
