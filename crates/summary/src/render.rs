//! Rendering as one HTML document: of a selection, and of a page to hand over.

pub(crate) mod compose;
mod entry_section;
mod figure;
pub(crate) mod leaf;
pub(crate) mod page_section;
mod picture;
pub(crate) mod ratings;
pub(crate) mod template;
pub(crate) mod validated;
