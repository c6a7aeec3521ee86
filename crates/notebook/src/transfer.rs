//! Taking everything out, and bringing notes in.

pub(crate) mod bring_in;
pub(crate) mod preview;
pub(crate) mod progress;
pub(crate) mod read_incoming;
pub(crate) mod take_out;
