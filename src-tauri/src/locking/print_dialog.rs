//! Tracks the print dialog: its own event loop holds up everything else of the program.

use std::sync::atomic::{AtomicBool, Ordering};

static IS_OPEN: AtomicBool = AtomicBool::new(false);

/// Returns true while the dialog that chooses a printer is open.
pub(crate) fn is_open() -> bool {
    IS_OPEN.load(Ordering::SeqCst)
}

/// Runs the dialog.
#[cfg(target_os = "linux")]
pub(crate) fn while_open<T>(run: impl FnOnce() -> T) -> T {
    IS_OPEN.store(true, Ordering::SeqCst);
    let answer = run();
    IS_OPEN.store(false, Ordering::SeqCst);
    answer
}
