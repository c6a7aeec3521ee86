//! Taking everything out and bringing notes in, through the desktop's file dialogs.

pub(crate) mod bring_in;
pub(crate) mod take_out;
pub(crate) mod transfers;
