//! Builds of the app: debug, for WebDriver, and release.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    error::Error,
    files, frontend, rust_tests,
    step::{BackgroundCommand, Step},
    workspace::command_line,
};

/// Builds the debug app with the UI inside: without `custom-protocol` it would look for a
/// development server.
pub(crate) fn debug(step: &Step<'_>) -> Result<PathBuf, Error> {
    frontend::ensure_built(step)?;
    step.run(&mut step.workspace.cargo(["build", "-p", "inbetween", "--features", "tauri/custom-protocol"]))?;
    Ok(step.workspace.target.join("debug/inbetween"))
}

/// Builds the app that WebDriver can drive, and copies it to where no other build replaces it
/// during the tests.
pub(crate) fn automation(step: &Step<'_>) -> Result<PathBuf, Error> {
    frontend::ensure_built(step)?;
    // An example has Cargo count the features of the tests, too: otherwise it would compile
    // everything again without them. Only the app itself knows `automation`.
    let targets = ["--bin", "inbetween", "--example", "seal_sample", "--example", "write_years"];
    let features = ["--features", "inbetween/automation"];
    step.run(&mut rust_tests::cargo(step, "build", targets.into_iter().chain(features)))?;
    let built = rust_tests::folder(step).join("inbetween");
    let kept = step.workspace.target.join("automation/inbetween");
    files::empty_folder(&step.workspace.target.join("automation"))?;
    fs::copy(&built, &kept).map_err(files::at(&built))?;
    Ok(kept)
}

/// Starts the release build in the background, unless the UI it contains is not built yet.
pub(crate) fn start_release(step: &Step<'_>) {
    let mut release = step.builds.release.borrow_mut();
    if release.is_none() && step.builds.frontend_is_built.get() {
        println!("\nIn the background, for later: {}", command_line(&release_command(step)));
        *release = Some(BackgroundCommand::start(&release_command(step), step.limit));
    }
}

/// Builds the release that people install.
pub(crate) fn release(step: &Step<'_>) -> Result<PathBuf, Error> {
    frontend::ensure_built(step)?;
    if let Some(started) = step.builds.release.take() {
        println!("\nWaiting for the release build in the background.");
        let (output, result) = started.finish();
        print!("{}", String::from_utf8_lossy(&output));
        result?;
    }
    // After a build in the background there is nothing left to do.
    step.run(&mut release_command(step))?;
    Ok(step.workspace.target.join("release/inbetween"))
}

/// Builds the release and the empty window that it is compared with, in one build, so that both are
/// linked from the same compiled crates.
pub(crate) fn release_and_empty_window(step: &Step<'_>) -> Result<[PathBuf; 2], Error> {
    frontend::ensure_built(step)?;
    step.run(release_command(step).args(["-p", "empty-window"]))?;
    Ok(["inbetween", "empty-window"].map(|name| step.workspace.target.join("release").join(name)))
}

fn release_command(step: &Step<'_>) -> Command {
    // The second package makes the compiled libraries those of the tests, too.
    let packages = ["-p", "inbetween", "-p", "shared-libraries"];
    let mut command = step.workspace.cargo(["build", "--release", "--features", "tauri/custom-protocol"]);
    command.args(packages);
    step.workspace.set_rust_flags(&mut command);
    command
}
