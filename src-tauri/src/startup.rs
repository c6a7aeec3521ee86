//! Everything that happens before the first window opens.

pub(crate) mod arguments;
pub(crate) mod automation;
pub(crate) mod display;
pub(crate) mod hardening;
pub(crate) mod network_seal;
pub(crate) mod start_options;
pub(crate) mod terminal_messages;
