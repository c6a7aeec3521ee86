//! Running of test files on virtual displays.

use crate::{error::Error, step::Step, virtual_display, workspace};

/// Runs the Python tests of a folder as root on a virtual display, with these environment
/// variables.
pub(crate) fn as_root(
    step: &Step<'_>,
    environment: &[String],
    python: &[&str],
    folder: &str,
) -> Result<(), Error> {
    let on_display = virtual_display::command(step.workspace);
    let mut command = if workspace::is_root() {
        step.workspace.command("env")
    } else {
        let mut sudo = step.workspace.command("sudo");
        sudo.args(["-n", "env"]);
        sudo
    };
    // Through `env`, since sudo drops our environment.
    command.args(["-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "GDK_BACKEND=x11", "PYTHONDONTWRITEBYTECODE=1"]);
    command.args(environment);
    if step.full {
        command.arg("INBETWEEN_FULL=1");
    }
    if workspace::in_ci() {
        command.arg("CI=true");
    }
    command.arg(on_display.get_program()).args(on_display.get_args()).args(python);
    command.args(["-m", "unittest", "discover", "--verbose", "-s", folder, "-p", "test_*.py"]);
    step.run(&mut command)
}
