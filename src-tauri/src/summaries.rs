//! Previewing, presenting, sealing and opening the current document.

pub(crate) mod prepare;
pub(crate) mod presentation;
pub(crate) mod sealed_files;
