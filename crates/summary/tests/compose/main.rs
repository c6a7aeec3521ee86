//! From a notebook to a page.

#![cfg(test)]

mod canaries;
mod hostile;
mod opening_again;
mod questionnaires;
mod random;
mod reading;
mod samples;
mod sections;
mod shape;
mod writing;
