use std::process::Command;

use crate::workspace::House;

/// Large enough for the desk; what Xvfb takes when nothing is said is not.
const SCREEN: &str = "-screen 0 1280x1024x24";

/// A command that runs what is appended to it on a display and a session bus of their own.
pub(crate) fn command(house: &House) -> Command {
    let mut command = house.command("dbus-run-session");
    command.args(["--", "xvfb-run", "-a", "-s", SCREEN]);
    // A desktop that happens to be there must not be used by accident.
    command.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY").env("GDK_BACKEND", "x11");
    command
}
