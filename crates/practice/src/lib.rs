//! What is asked, and what answers mean. Pure: no files, no clock, no database.
//!
//! The first question of all, asked on the first evening, is whose laptop this is.

mod whose_laptop;

pub use whose_laptop::WhoseLaptop;
