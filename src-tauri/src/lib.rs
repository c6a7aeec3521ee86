//! The shell: windows, permissions, dialogs, locking, and commands that only pass arguments on.
//!
//! - Three windows, one at a time (`windows.rs`): the gate before unlocking, the desk after
//!   it, and the presentation window, which shows one document with the notebook closed.
//!   Each may call only its own commands (`commands.toml`). Opening one destroys the other
//!   and the web process that saw the passphrase or the entries.
//! - The open notebook is in `session.rs`, the only place that knows "locked". It is open or locked
//!   for as long as the process lives.
//! - One document at a time is in memory (`current_document.rs`). A frame gets it through
//!   the scheme `summary://` (`windows/summary_protocol.rs`) with a content policy of its own;
//!   `srcdoc` would inherit the window's policy and lose its style. It is printed in a fourth
//!   window that nobody sees and that has no capability (`windows/printing.rs`).
//! - File dialogs are opened here (`windows/file_dialogs.rs`), so that no web page names a path.
//!   They never ask whether to replace a file, because none is replaced.
//! - Locking (`locking/shutdown.rs`) ends the process and starts a fresh one at the gate. The UI is
//!   told by the one event `locking`, covers itself, answers with `page_flushed`, and has half a
//!   second. Whatever holds it up (a hanging window, a bus that does not answer, a key being
//!   rotated), the process ends itself after two and a half seconds. Every change of a vault
//!   survives being killed.
//! - What locks: the idle timer (`session/idle_timer.rs`, by a clock that runs while a laptop
//!   sleeps), sleep, session lock and screen savers (`locking/system_signals.rs`), and `Ctrl L` and
//!   Esc three times, caught in GTK before the UI sees them, so that a window that hangs can still
//!   be locked.
//! - The network seal (`startup/network_seal.rs`) is a seccomp filter, set before anything else
//!   starts. SECURITY.md explains it.
//! - The feature `automation` is for tests. It changes the five things in `startup/automation.rs`
//!   and cannot be built in a release.

mod another_folder;
mod app;
mod backups;
mod clock;
mod commands;
mod current_document;
mod error;
mod gate;
mod locking;
mod platform;
mod questionnaire_files;
mod removal;
mod session;
mod startup;
mod summaries;
mod transfer;
mod views;
mod window_labels;
mod windows;

pub use app::{app, context};
pub use error::{ErrorCode, ErrorView};
pub use locking::fresh_start::AfterLock;
pub use locking::shutdown::{close_window, lock_and_exit, watch_file};
pub use platform::gate_settings::{Appearance, GateSettings};
pub use platform::stored_files::{FileKind, StoredFile, StoredFolder};
pub use session::idle_timer::LockNotice;
pub use startup::arguments::Arguments;
pub use startup::automation::HAS_NETWORK_SEAL;
pub use startup::display::{Screen, screen};
pub use startup::hardening::{harden, hide_panic_messages};
#[cfg(target_os = "linux")]
pub use startup::network_seal::apply_network_seal;
pub use startup::network_seal::{NetworkSealView, SocketFamily, measure};
pub use startup::start_options::StartOptions;
pub use startup::terminal_messages::{TerminalMessage, terminal_texts};
#[cfg(target_os = "linux")]
pub use windows::webkit::screen_answers;

#[cfg(all(test, feature = "bindings"))]
mod bindings {
    #[test]
    fn types_of_the_notebook_are_exported_too() {
        notebook::bindings::export().unwrap();
    }
}
