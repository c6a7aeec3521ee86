//! The document that is previewed, presented, sealed or opened.

pub(crate) mod current_document;
pub(crate) mod prepare;
pub(crate) mod presentation;
pub(crate) mod sealed_files;
