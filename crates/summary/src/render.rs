//! Rendering as one HTML document: of a selection, and of a page to hand over.

pub(crate) mod compose;
mod figure;
mod picture;
pub(crate) mod leaf;
pub(crate) mod template;
pub(crate) mod validated;
