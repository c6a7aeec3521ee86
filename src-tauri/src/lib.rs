//! The shell of the desktop program: windows, permissions, dialogs, locking, the network seal, and
//! commands that only pass arguments on to the crate `notebook`.

mod app;
mod clock;
mod commands;
mod current_document;
mod error;
mod gate;
mod locking;
mod platform;
mod questionnaire_files;
mod session;
mod startup;
mod summaries;
mod views;
mod window_labels;
mod windows;

pub use app::{app, context};
pub use error::{ErrorCode, ErrorView};
pub use platform::gate_settings::{Appearance, GateSettings};
pub use platform::stored_files::{FileKind, StoredFile, StoredFolder};
pub use session::idle_timer::LockNotice;
pub use startup::arguments::Arguments;
pub use startup::automation::SEALED;
pub use startup::display::{Screen, screen};
pub use startup::hardening::{harden, hide_panic_messages};
#[cfg(target_os = "linux")]
pub use startup::network_seal::seal;
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
