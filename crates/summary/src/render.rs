//! Rendering of a selection as one HTML document.

pub(crate) mod compose;
pub(crate) mod template;
