//! Composing: from a selection to an HTML document.

pub(crate) mod compose;
mod entry_section;
pub(crate) mod page_section;
pub(crate) mod ratings;
pub(crate) mod template;
