//! The state of a session's backups.

use std::sync::Mutex;

use notebook::BackupTrouble;

/// The backups of a session.
#[derive(Default)]
pub(crate) struct Backups {
    /// Held while one is being made or looked into.
    pub(super) running: Mutex<()>,
    pub(super) last: Mutex<LastTry>,
}

/// The outcome of the last try, for the person to see when they look.
#[derive(Default, Clone, Copy)]
pub(super) struct LastTry {
    pub(super) trouble: Option<BackupTrouble>,
    pub(super) second_trouble: Option<BackupTrouble>,
}
