//! Virtual displays for windows that nobody watches.

use std::process::Command;

use crate::workspace::Workspace;

/// A screen large enough for the desk, which the default of Xvfb is not.
const SCREEN: &str = "-screen 0 1280x1024x24";

/// A command that runs its arguments on a private virtual display with a private session bus.
pub(crate) fn command(workspace: &Workspace) -> Command {
    let mut command = workspace.command("dbus-run-session");
    command.args(["--", "xvfb-run", "-a", "-s", SCREEN]);
    // So that an existing desktop is never used by accident.
    command.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY").env("GDK_BACKEND", "x11");
    command
}
