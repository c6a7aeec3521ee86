//! Rendering as one HTML document: of a selection, and of a page to hand over.

pub(crate) mod compose;
mod figure;
pub(crate) mod leaf;
mod picture;
pub(crate) mod template;
pub(crate) mod validated;
