//! What leaves the box: a page that a person puts together for supervision, and seals.
//!
//! Not furnished yet. Nothing can leave this version of the notebook.
