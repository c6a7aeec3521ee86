//! From a file to a form: one walk that checks everything and remembers lines.

mod ask;
mod beside;
mod days;
mod form;
mod kinds;
mod limits;
mod pack;
mod responses;
mod rules;
mod scales;
mod sections;
mod show_when;
mod source;
mod table;
mod vectors;

/// The most bytes a file of forms may have: 256 KiB.
pub const MAX_FILE_SIZE: usize = 256 * 1024;

pub(crate) use kinds::read as kinds;
pub(crate) use limits::read as limits;
pub(crate) use source::Source;
pub(crate) use table::Table;
