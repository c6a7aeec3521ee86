//! The strict reader of documents: which HTML and which pictures there may be in one.

pub(crate) mod svg_elements;
pub(crate) mod validate_html;
