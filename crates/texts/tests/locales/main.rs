//! Checks of the texts in `assets/locales`, in every language.
#![allow(clippy::unwrap_used, reason = "tests")]

mod fluent_files;
mod parity;
mod pseudo_language;
