//! The one build that all suites share, and the test programs in it.
//!
//! Cargo compiles a crate anew for each set of features, for each profile, and once more for
//! `cargo clippy`. So every suite builds the whole workspace with the same features, in the profile
//! of the release, with Clippy in the place of the compiler, and then runs the programs it wants,
//! which Cargo alone cannot do. Clippy compiles as the compiler does; the release is built without
//! it, and needs only our own crates compiled again.

use std::{path::PathBuf, process::Command};

use serde_json::Value;

use crate::{
    error::Error,
    frontend,
    step::{Step, TestProgram},
    suite_runner::{Job, LANES, run_jobs, temporary_folder},
    workspace,
};

/// Selection of the build of all suites: `bindings` for the suite `drift`, and `custom-protocol` for
/// the app that the window tests drive. Neither changes what commands do.
const SELECTION: [&str; 3] = ["--workspace", "--features", "inbetween/bindings,tauri/custom-protocol"];

/// The profile of the release, with our own crates compiled quickly and with all checks.
const PROFILE: [&str; 3] = ["--release", "--config", "tests/build.toml"];

/// A `cargo` command with Clippy as the compiler of our own crates, and with the selection of all
/// suites.
pub(crate) fn cargo<'a>(
    step: &Step<'_>,
    subcommand: &str,
    args: impl IntoIterator<Item = &'a str>,
) -> Command {
    let mut cargo = step.workspace.cargo([subcommand]);
    cargo.args(PROFILE).args(SELECTION).args(args).env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    step.workspace.set_rust_flags(&mut cargo);
    // The next build is quicker after a change of a few lines. On a machine that builds once, it
    // costs time and brings nothing.
    if !workspace::in_ci() {
        cargo.env("CARGO_INCREMENTAL", "1");
    }
    cargo
}

/// Folder of the programs that [`cargo`] builds. The next build of the release replaces the app in
/// it.
pub(crate) fn folder(step: &Step<'_>) -> PathBuf {
    step.workspace.target.join("release")
}

/// Test programs of each package that are built.
#[derive(Clone, Copy)]
pub(crate) enum Targets {
    All,
    /// The unit tests of libraries.
    Libraries,
}

/// Builds test programs and runs those of the packages that `is_wanted` accepts by name.
pub(crate) fn run(
    step: &Step<'_>,
    targets: Targets,
    environment: &[(&str, PathBuf)],
    is_wanted: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    // All of them, if this run has built them already. Cargo would name them again, but not while it
    // builds the release.
    let mut programs = step.builds.test_programs.borrow().clone();
    if programs.is_empty() {
        programs = build(step, targets)?.iter().filter_map(TestProgram::in_message).collect();
    }
    if programs.is_empty() {
        return Err(Error::Unexpected("Cargo names no test programs.".into()));
    }
    programs.retain(|program| is_wanted(&program.package));
    let job = |program: &TestProgram| {
        let mut command = step.workspace.command(&program.path);
        command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder);
        // Those that kill a process in the midst of a write need a drive that takes its time.
        if !program.name.contains("killed") {
            command.env("TMPDIR", temporary_folder());
        }
        // So that no test of a type writes it into the checkout.
        command.env("TS_RS_EXPORT_DIR", step.workspace.target.join("bindings"));
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        Job { name: format!("{} {}", program.package, program.name), command }
    };
    run_jobs(step, programs.iter().map(job).collect(), LANES)
}

/// Builds all targets of the workspace.
///
/// # Errors
/// [`Error::Failed`] if one does not compile, [`Error::Warnings`] if the compiler or Clippy warns.
pub(crate) fn build_without_warnings(step: &Step<'_>) -> Result<(), Error> {
    let messages = build(step, Targets::All)?;
    *step.builds.test_programs.borrow_mut() = messages.iter().filter_map(TestProgram::in_message).collect();
    let count = messages.iter().filter(|message| is_warning(message)).count();
    if count == 0 { Ok(()) } else { Err(Error::Warnings { count }) }
}

/// Builds test programs and returns the messages of Cargo.
fn build(step: &Step<'_>, targets: Targets) -> Result<Vec<Value>, Error> {
    // The app and the self-decrypting page contain parts of the UI.
    frontend::ensure_built(step)?;
    let targets = match targets {
        Targets::All => "--all-targets",
        Targets::Libraries => "--lib",
    };
    step.run(&mut cargo(step, "test", [targets, "--no-run"]))?;
    // Once more for the messages, warnings among them; there is nothing left to compile.
    let args = [targets, "--no-run", "--quiet", "--message-format=json"];
    let messages = step.output_of(&mut cargo(step, "test", args))?;
    Ok(messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect())
}

fn is_warning(message: &Value) -> bool {
    message.pointer("/message/level").and_then(Value::as_str) == Some("warning")
}

/// Runs the examples in the documentation of all packages.
pub(crate) fn run_examples(step: &Step<'_>) -> Result<(), Error> {
    step.run(&mut cargo(step, "test", ["--no-fail-fast", "--doc"]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn warnings_are_recognised() {
        assert!(is_warning(&json!({"message": {"level": "warning"}})));
        assert!(!is_warning(&json!({"message": {"level": "note"}})));
        assert!(!is_warning(&json!({"reason": "compiler-artifact"})));
    }
}
