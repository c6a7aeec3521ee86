//! From a notebook to a page.

mod canaries;
mod random;
mod reading;
mod samples;
mod sections;
mod writing;
