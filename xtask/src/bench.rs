//! `cargo xtask bench`: speed of the vault and the journal, growth over a hundred years, backups,
//! and the windows against an empty one.

mod memory;
mod picture;
mod screen;
mod windows;

use std::{path::Path, process::Command};

use crate::{
    build_app,
    error::Error,
    files,
    step::{SharedBuilds, Step},
    system_packages::{self, Purpose},
    workspace::Workspace,
};

/// Runs `cargo xtask bench`. Prints the aims beside the numbers and never fails because of them.
/// `--windows` leaves out everything but the windows.
pub(crate) fn bench(workspace: &Workspace, args: &[String]) -> Result<(), Error> {
    system_packages::ensure_installed(args, &[Purpose::Building, Purpose::Window, Purpose::Driving])?;
    let builds = SharedBuilds::default();
    let step = Step::new(workspace, false, &builds, 120);
    if !args.iter().any(|arg| arg == "--windows") {
        step.run(&mut measure(workspace, "vault", "unlock_and_write", &[]))?;
        step.run(&mut measure(workspace, "journal", "read_entries", &[]))?;
        step.run(&mut measure(workspace, "notebook", "growth", &[]))?;
        step.run(&mut measure(workspace, "notebook", "backup", &[]))?;
    }
    compare_windows(&step)
}

/// Runs one measurement, with the libraries that the release has already compiled.
fn measure(workspace: &Workspace, package: &str, bench: &str, args: &[&str]) -> Command {
    let mut command = workspace.cargo(["bench", "-p", package, "-p", "shared-libraries", "--bench", bench]);
    workspace.set_rust_flags(&mut command);
    command.arg("--").args(args);
    command
}

fn compare_windows(step: &Step<'_>) -> Result<(), Error> {
    let workspace = step.workspace;
    let [app, empty] = build_app::release_and_empty_window(step)?;
    let [no_notebook, notebook] =
        ["no-notebook", "notebook"].map(|name| workspace.target.join("bench").join(name));
    for folder in [&no_notebook, &notebook] {
        files::empty_folder(folder)?;
    }
    let path = |folder: &Path| folder.display().to_string();
    let (no_notebook, notebook) = (path(&no_notebook), path(&notebook));
    step.run(&mut measure(workspace, "notebook", "growth", &["write", &notebook, windows::YEARS]))?;

    let compared =
        windows::Compared { app: &app, empty: &empty, no_notebook: &no_notebook, notebook: &notebook };
    windows::compare(&screen::TestScreen::open(workspace)?, &compared)
}
