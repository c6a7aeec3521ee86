//! Self-ratings against the person's usual range.

pub(crate) mod drift;
mod picture;
pub(crate) mod place;
mod points;
pub(crate) mod reader;
pub(crate) mod reference;
pub(crate) mod scales;
pub(crate) mod view;
