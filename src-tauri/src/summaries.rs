//! Previewing, presenting, sealing and opening the current document, and keys for it.

pub(crate) mod keys;
pub(crate) mod prepare;
pub(crate) mod presentation;
pub(crate) mod sealed_files;
