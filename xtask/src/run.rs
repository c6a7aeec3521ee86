//! `cargo xtask run`: the app in a window, or the demo if there is no display.

use crate::{
    build_app, demo,
    error::Error,
    step::{SharedBuilds, Step},
    system_packages::{self, Purpose},
    workspace,
    workspace::Workspace,
};

/// Runs `cargo xtask run`: builds the app and starts it.
pub(crate) fn run(workspace: &Workspace, args: &[String]) -> Result<(), Error> {
    let (own_args, app_args) = match args.iter().position(|arg| arg == "--") {
        Some(at) => (args.get(..at).unwrap_or_default(), args.get(at + 1..).unwrap_or_default()),
        None => (args, Default::default()),
    };
    if !has_display() {
        println!(
            "There is no display here ($DISPLAY and $WAYLAND_DISPLAY are empty): playing `cargo xtask demo` instead."
        );
        return demo::demo(workspace, own_args);
    }
    system_packages::ensure_installed(own_args, &[Purpose::Building])?;
    let builds = SharedBuilds::default();
    let binary = build_app::debug(&Step::new(workspace, false, &builds, 90))?;
    // In our own process group and terminal, like a program started by hand.
    let mut app = workspace.command(&binary);
    app.args(app_args);
    let line = workspace::command_line(&app);
    println!("\n$ {line}");
    let status = app.status().map_err(|cause| Error::NotStarted { program: line.clone(), cause })?;
    if status.success() { Ok(()) } else { Err(Error::Failed { line, status }) }
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
