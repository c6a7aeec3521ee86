//! The one debug build that all suites share, and the test programs in it.
//!
//! Cargo compiles a crate anew for each set of features. So every suite builds the whole workspace
//! with the same features and then runs the programs it wants, which Cargo alone cannot do.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{
    error::Error,
    frontend,
    step::Step,
    suite_runner::{Job, LANES, run_jobs},
};

/// Selection of the debug build of all suites: `bindings` for the suite `drift`, and
/// `custom-protocol` for the app that the window tests drive. Neither changes what commands do.
pub(crate) const SELECTION: [&str; 3] =
    ["--workspace", "--features", "inbetween/bindings,tauri/custom-protocol"];

/// A compiled test program of a package.
struct TestProgram {
    package: String,
    /// Folder of the package, in which Cargo would start the program.
    folder: PathBuf,
    /// Name of the test file, or of the package for its unit tests.
    name: String,
    path: PathBuf,
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
    let mut programs = build(step, targets)?;
    programs.retain(|program| is_wanted(&program.package));
    let job = |program: &TestProgram| {
        let mut command = step.workspace.command(&program.path);
        command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder);
        // So that no test of a type writes it into the checkout.
        command.env("TS_RS_EXPORT_DIR", step.workspace.target.join("bindings"));
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        Job { name: format!("{} {}", program.package, program.name), command }
    };
    run_jobs(step, programs.iter().map(job).collect(), LANES)
}

/// Builds test programs of the whole workspace.
fn build(step: &Step<'_>, targets: Targets) -> Result<Vec<TestProgram>, Error> {
    // The app and the self-decrypting page contain parts of the UI.
    frontend::ensure_built(step)?;
    let targets: &[&str] = match targets {
        Targets::All => &[],
        Targets::Libraries => &["--lib"],
    };
    let mut cargo = step.workspace.cargo(["test", "--no-run"]);
    step.run(cargo.args(SELECTION).args(targets))?;
    // The same once more for the list of programs; there is nothing left to compile.
    let mut cargo = step.workspace.cargo(["test", "--no-run", "--quiet", "--message-format=json"]);
    let messages = step.output_of(cargo.args(SELECTION).args(targets))?;
    let programs: Vec<_> = messages.lines().filter_map(test_program).collect();
    if programs.is_empty() {
        return Err(Error::Unexpected("Cargo names no test programs.".into()));
    }
    Ok(programs)
}

/// Runs the examples in the documentation of all packages.
pub(crate) fn run_examples(step: &Step<'_>) -> Result<(), Error> {
    let mut cargo = step.workspace.cargo(["test", "--no-fail-fast", "--doc"]);
    step.run(cargo.args(SELECTION))
}

/// The test program in a message of Cargo, if it names one.
fn test_program(message: &str) -> Option<TestProgram> {
    let message: Value = serde_json::from_str(message).ok()?;
    if message.pointer("/profile/test") != Some(&Value::Bool(true)) {
        return None;
    }
    let text = |pointer: &str| message.pointer(pointer)?.as_str();
    let path = PathBuf::from(text("/executable")?);
    let folder = Path::new(text("/manifest_path")?).parent()?.to_path_buf();
    let is_test_file = text("/target/kind/0")? == "test";
    let name = if is_test_file { text("/target/name")? } else { "(unit tests)" };
    // `path+file:///checkout/crates/vault#0.1.0`, or `...#vault@0.1.0` if the folder differs.
    let id = text("/package_id")?;
    let package = match id.rsplit_once('#')?.1.split_once('@') {
        Some((name, _)) => name.to_owned(),
        None => folder.file_name()?.to_string_lossy().into_owned(),
    };
    Some(TestProgram { package, folder, name: name.to_owned(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, folder: &str, kind: &str, executable: &str) -> String {
        format!(
            r#"{{"reason":"compiler-artifact","package_id":"{id}","manifest_path":"{folder}/Cargo.toml",
            "target":{{"name":"search","kind":["{kind}"]}},"profile":{{"test":true}},"executable":{executable}}}"#
        )
        .replace('\n', "")
    }

    #[test]
    fn test_programs_are_read_from_messages_of_cargo() {
        let of_file =
            test_program(&message("path+file:///c/journal#0.1.0", "/c/journal", "test", "\"/t/search-1\""))
                .unwrap();
        assert_eq!((of_file.package.as_str(), of_file.name.as_str()), ("journal", "search"));
        assert_eq!(of_file.folder, Path::new("/c/journal"));
        let of_library =
            test_program(&message("path+file:///src-tauri#inbetween@0.1.0", "/src-tauri", "lib", "\"/t/a\""))
                .unwrap();
        assert_eq!((of_library.package.as_str(), of_library.name.as_str()), ("inbetween", "(unit tests)"));
    }

    #[test]
    fn other_messages_are_ignored() {
        assert!(test_program(&message("path+file:///c#0.1.0", "/c", "lib", "null")).is_none());
        assert!(test_program(r#"{"reason":"build-finished","success":true}"#).is_none());
        assert!(test_program("not JSON").is_none());
    }
}
