//! Everything that locks the notebook, and the end of the process that follows.

pub(crate) mod fresh_start;
#[cfg(target_os = "linux")]
pub(crate) mod handed_page;
#[cfg(target_os = "linux")]
pub(crate) mod lock_keys;
pub(crate) mod print_dialog;
pub(crate) mod shutdown;
#[cfg(target_os = "linux")]
pub(crate) mod system_signals;
