//! The document that is previewed, presented, sealed or opened.

pub(crate) mod current_document;
