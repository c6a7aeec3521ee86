//! Inbetween: a private, offline, encrypted notebook.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use inbetween_app::{Arguments, Line, Screen, Start};

/// What passes through memory while a notebook is open is wiped when it is freed.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            line.complain();
            ExitCode::FAILURE
        }
    }
}

/// The order matters: first what must hold for everything that follows.
fn start() -> Result<(), Line> {
    inbetween_app::keep_panics_quiet();
    inbetween_app::harden().map_err(|_| Line::NotHardened)?;
    let data = match Arguments::read(std::env::args_os().skip(1)) {
        Arguments::Open { data } => data,
        Arguments::Help => {
            Line::Help.answer();
            return Ok(());
        }
        Arguments::Version => {
            Line::Version.answer();
            return Ok(());
        }
        Arguments::NotUnderstood => return Err(Line::NotUnderstood),
    };
    #[cfg(target_os = "linux")]
    {
        match inbetween_app::screen(std::env::var_os("WAYLAND_DISPLAY"), std::env::var_os("DISPLAY")) {
            Screen::Here => {}
            Screen::OverNetwork => return Err(Line::DisplayOverNetwork),
            Screen::None => return Err(Line::NoDisplay),
        }
        if inbetween_app::SEALED {
            inbetween_app::seal().map_err(|_| Line::NotSealed)?;
        }
        if !inbetween_app::screen_answers() {
            return Err(Line::NoWindow);
        }
    }
    let start = Start::usual(data).ok_or(Line::NoWindow)?;
    let app = inbetween_app::app(tauri::Builder::default(), inbetween_app::context(), start);
    app.map_err(|_| Line::NoWindow)?.run(|_, _| {});
    Ok(())
}
