//! Everything that happens before the first window opens.

pub(crate) mod arguments;
pub(crate) mod automation;
pub(crate) mod display;
#[cfg(target_os = "linux")]
pub(crate) mod engine_folder;
pub(crate) mod hardening;
pub(crate) mod network_seal;
pub(crate) mod start_options;
pub(crate) mod terminal_messages;
