//! Inbetween: a private, offline, encrypted notebook.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;

use inbetween_app::{Arguments, Screen, StartOptions, TerminalMessage};

/// Wipes all memory when it is freed: whatever passes through it while a notebook is open.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    inbetween_app::hide_panic_messages();
    if inbetween_app::harden().is_err() {
        return fail(TerminalMessage::NotHardened, None);
    }
    match Arguments::read(std::env::args_os().skip(1)) {
        Arguments::Open { data, present } => match start(data.clone(), present) {
            Ok(()) => ExitCode::SUCCESS,
            Err(message) => fail(message, data),
        },
        Arguments::Help => print(TerminalMessage::Help),
        Arguments::Version => print(TerminalMessage::Version),
        Arguments::NotUnderstood => fail(TerminalMessage::NotUnderstood, None),
    }
}

fn print(message: TerminalMessage) -> ExitCode {
    message.print(inbetween_app::terminal_texts(None));
    ExitCode::SUCCESS
}

/// Says why the program does not start: on the terminal, and in a dialog for whoever has none.
fn fail(message: TerminalMessage, data: Option<PathBuf>) -> ExitCode {
    let texts = inbetween_app::terminal_texts(data);
    message.print_error(texts);
    #[cfg(target_os = "linux")]
    message.show_in_dialog(texts);
    ExitCode::FAILURE
}

/// Order matters: the network seal comes before the first thread or child.
fn start(data: Option<PathBuf>, present: Option<u32>) -> Result<(), TerminalMessage> {
    let usual = StartOptions::usual(data).ok_or(TerminalMessage::NoWindow)?;
    let start = StartOptions { present, ..usual };
    #[cfg(target_os = "linux")]
    {
        match inbetween_app::screen(std::env::var_os("WAYLAND_DISPLAY"), std::env::var_os("DISPLAY")) {
            Screen::Here => {}
            Screen::OverNetwork => return Err(TerminalMessage::DisplayOverNetwork),
            Screen::None => return Err(TerminalMessage::NoDisplay),
        }
        if inbetween_app::HAS_NETWORK_SEAL {
            inbetween_app::apply_network_seal().map_err(|_| TerminalMessage::NotSealed)?;
        }
        if !inbetween_app::screen_answers() {
            return Err(TerminalMessage::NoWindow);
        }
    }
    let app = inbetween_app::app(tauri::Builder::default(), inbetween_app::context(), start);
    app.map_err(|_| TerminalMessage::NoWindow)?.run(|_, _| {});
    Ok(())
}
