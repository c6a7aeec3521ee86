//! The state of the windows and of the program, as the front end gets it.

pub(crate) mod desk_state;
pub(crate) mod gate_state;
pub(crate) mod rescue;
pub(crate) mod restore_notice;
pub(crate) mod stored_files;
