//! Builds of the app: debug, for WebDriver, and release.

use std::{fs, path::PathBuf};

use crate::{error::Error, files, frontend, rust_tests, step::Step};

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
    let mut cargo = step.workspace.cargo(["build", "--bin", "inbetween", "--example", "seal_sample"]);
    step.run(cargo.args(rust_tests::SELECTION).args(["--features", "inbetween/automation"]))?;
    let built = step.workspace.target.join("debug/inbetween");
    let kept = step.workspace.target.join("automation/inbetween");
    files::empty_folder(&step.workspace.target.join("automation"))?;
    fs::copy(&built, &kept).map_err(files::at(&built))?;
    Ok(kept)
}

/// Builds the release that people install.
pub(crate) fn release(step: &Step<'_>) -> Result<PathBuf, Error> {
    frontend::ensure_built(step)?;
    step.run(&mut step.workspace.cargo([
        "build",
        "--release",
        "-p",
        "inbetween",
        "--features",
        "tauri/custom-protocol",
    ]))?;
    Ok(step.workspace.target.join("release/inbetween"))
}
