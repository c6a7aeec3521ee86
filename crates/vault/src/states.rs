//! Other states of a vault: finding them, and opening them for reading.

pub(crate) mod open_other;
mod other_states;
pub(crate) mod state_file;
