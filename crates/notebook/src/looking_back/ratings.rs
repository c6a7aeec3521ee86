//! Self-ratings against the person's usual range.

pub(crate) mod drift;
mod picture;
mod points;
pub(crate) mod rating_position;
pub(crate) mod reader;
pub(crate) mod reference;
pub(crate) mod scales;
pub(crate) mod view;
