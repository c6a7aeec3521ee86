//! Files and services of the desktop that are not the notebook's own.

pub(crate) mod cloud_sync;
#[cfg(target_os = "linux")]
pub(crate) mod color_scheme;
#[cfg(target_os = "linux")]
pub(crate) mod failure_dialog;
pub(crate) mod gate_settings;
pub(crate) mod known_notebooks;
#[cfg(target_os = "linux")]
pub(crate) mod single_instance;
pub(crate) mod stored_files;
pub(crate) mod system_language;
