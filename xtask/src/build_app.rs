use std::{fs, path::PathBuf};

use crate::{error::Trouble, files, frontend, step::Work};

/// A debug build with the page inside: without `custom-protocol` it would look for a development server.
pub(crate) fn debug(work: &Work<'_>) -> Result<PathBuf, Trouble> {
    frontend::stands(work)?;
    work.step(&mut work.house.cargo(["build", "-p", "inbetween", "--features", "tauri/custom-protocol"]))?;
    Ok(work.house.target.join("debug/inbetween"))
}

/// The build that WebDriver can drive, in a place where no other build replaces it while it is used.
pub(crate) fn automation(work: &Work<'_>) -> Result<PathBuf, Trouble> {
    frontend::stands(work)?;
    work.step(&mut work.house.cargo([
        "build",
        "-p",
        "inbetween",
        "--features",
        "automation,tauri/custom-protocol",
    ]))?;
    let built = work.house.target.join("debug/inbetween");
    let kept = work.house.target.join("automation/inbetween");
    files::empty_folder(&work.house.target.join("automation"))?;
    fs::copy(&built, &kept).map_err(files::at(&built))?;
    Ok(kept)
}

/// The build that people get.
pub(crate) fn release(work: &Work<'_>) -> Result<PathBuf, Trouble> {
    frontend::stands(work)?;
    work.step(&mut work.house.cargo([
        "build",
        "--release",
        "-p",
        "inbetween",
        "--features",
        "tauri/custom-protocol",
    ]))?;
    Ok(work.house.target.join("release/inbetween"))
}
