//! What leaves the box.
