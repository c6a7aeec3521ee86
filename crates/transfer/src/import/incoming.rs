//! The result of reading: an archive of our own, or notes of another program.

use journal::Everything;

use crate::import::found::Found;

/// An archive of our own, or notes of another program.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// Everything of a notebook.
    Own(Box<Everything>),
    /// Notes.
    Other(Found),
}
