//! The suite `drives`: the story of a notebook on the file systems of others, in an emulated machine
//! whose kernel has them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    error::Error,
    files, frontend, python,
    step::{Step, TestProgram},
    suite_runner::{Job, LANES, run_jobs},
};

/// Folder of the tests.
const FOLDER: &str = "tests/drives";
/// The package that depends on Debian's kernel of today.
const KERNEL: &str = "linux-image-amd64";
/// The test that plays the story, of the package `notebook`.
const STORY: &str = "foreign_drives";

/// Runs the story once for each kind of drive, two machines at a time. Neither of them is root.
///
/// # Errors
/// [`Error::Unexpected`] on another processor or without a kernel; [`Error::JobsFailed`].
pub(crate) fn check(step: &Step<'_>) -> Result<(), Error> {
    if std::env::consts::ARCH != "x86_64" {
        return Err(Error::Unexpected("The suite `drives` knows the kernel of x86-64 only.".into()));
    }
    let place = step.workspace.target.join("drives");
    let kernel = fetch_kernel(step, &place)?;
    let story = build_story(step)?;
    let temporary = place.join("temporary");
    files::empty_folder(&temporary)?;
    let mut jobs = Vec::new();
    for path in files::tree(&step.workspace.root.join(FOLDER))?.into_values() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with("test_") {
            continue;
        }
        let mut command = step.workspace.command(python::SYSTEM);
        command.args(["-m", "unittest", "discover", "--verbose", "-s", FOLDER, "-p", &name]);
        command.env("PYTHONDONTWRITEBYTECODE", "1").env("TMPDIR", &temporary);
        command.env("INBETWEEN_KERNEL", &kernel).env("INBETWEEN_DRIVES_PROGRAM", &story);
        jobs.push(Job { name: format!("{FOLDER}/{name}"), command });
    }
    if jobs.is_empty() {
        return Err(Error::NoTests { folder: FOLDER });
    }
    run_jobs(step, jobs, LANES)
}

/// Fetches Debian's kernel and unpacks it below `place`, unless it is there. It is not installed.
fn fetch_kernel(step: &Step<'_>, place: &Path) -> Result<PathBuf, Error> {
    let depends = step.output_of(step.workspace.command("apt-cache").args(["depends", KERNEL]))?;
    let package = newest(&depends).ok_or_else(|| {
        Error::Unexpected(format!("apt knows no {KERNEL}. `apt-get update` fetches its lists."))
    })?;
    let kernel = place.join(package);
    if kernel.join("boot").is_dir() {
        return Ok(kernel);
    }
    let fetched = place.join("fetched");
    files::empty_folder(&fetched)?;
    step.run(step.workspace.command("apt-get").args(["download", package]).current_dir(&fetched))?;
    let file = files::tree(&fetched)?.into_values().next();
    let file = file.ok_or_else(|| Error::Unexpected(format!("apt fetched no file for {package}.")))?;
    let unpacked = fetched.join("unpacked");
    step.run(step.workspace.command("dpkg-deb").arg("-x").arg(&file).arg(&unpacked))?;
    fs::rename(&unpacked, &kernel).map_err(files::at(&kernel))?;
    Ok(kernel)
}

/// The kernel that the output of `apt-cache depends` names.
fn newest(depends: &str) -> Option<&str> {
    let mut packages = depends.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
    packages.find(|package| package.contains("linux-image-"))
}

/// Builds the story alone: it needs no window, nor what one is built from.
fn build_story(step: &Step<'_>) -> Result<PathBuf, Error> {
    frontend::ensure_built(step)?;
    let args = ["test", "-p", "notebook", "--test", STORY, "--no-run"];
    step.run(&mut step.workspace.cargo(args))?;
    let told = ["--quiet", "--message-format=json"];
    let messages = step.output_of(step.workspace.cargo(args).args(told))?;
    let messages = messages.lines().filter_map(|line| serde_json::from_str(line).ok());
    let mut programs = messages.filter_map(|message: Value| TestProgram::in_message(&message));
    let found = programs.find(|program| program.name == STORY).map(|program| program.path);
    found.ok_or_else(|| Error::Unexpected(format!("Cargo names no program for {STORY}.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernel_is_read_from_what_apt_says() {
        let said = "linux-image-amd64\n  Depends: linux-image-6.1.0-57-amd64\n";
        assert_eq!(newest(said), Some("linux-image-6.1.0-57-amd64"));
        assert_eq!(newest("linux-image-amd64\n"), None);
    }
}
