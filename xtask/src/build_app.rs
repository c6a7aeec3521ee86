//! Builds of the app: debug, for WebDriver, and release.

use std::{env, fs, path::PathBuf, process::Command};

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
    let built = step.workspace.target.join("debug/inbetween");
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
    let arguments = ["build", "--release", "-p", "inbetween", "--features", "tauri/custom-protocol"];
    let mut command = step.workspace.cargo(arguments);
    command.env("CARGO_ENCODED_RUSTFLAGS", rust_flags(step).join(FLAG_SEPARATOR));
    command
}

/// Separates flags in `CARGO_ENCODED_RUSTFLAGS`.
const FLAG_SEPARATOR: &str = "\u{1f}";

/// The flags that the caller gave, and those that keep the folders of this machine out of what
/// people get: the compiler writes the path of a source file into each place that may panic.
fn rust_flags(step: &Step<'_>) -> Vec<String> {
    let encoded = env::var("CARGO_ENCODED_RUSTFLAGS").ok();
    let given: Vec<String> = match &encoded {
        Some(encoded) => encoded.split(FLAG_SEPARATOR).map(str::to_owned).collect(),
        None => env::var("RUSTFLAGS").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
    };
    let own = paths(step).map(|(path, name)| format!("--remap-path-prefix={path}={name}"));
    given.into_iter().filter(|flag| !flag.is_empty()).chain(own).collect()
}

/// Folders of this machine in which sources are, and what they are called in the program.
fn paths(step: &Step<'_>) -> impl Iterator<Item = (String, &'static str)> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = env::var_os("HOME").map(PathBuf::from)?;
        Some(home.join(".cargo"))
    });
    let folders = [Some((step.workspace.root.clone(), "inbetween")), cargo_home.map(|home| (home, "cargo"))];
    folders.into_iter().flatten().map(|(folder, name)| (folder.display().to_string(), name))
}
