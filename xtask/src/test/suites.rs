//! The test suites: names, time limits, packages, commands.

use std::{
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::{
    bindings, build_app, bundle,
    error::Error,
    files, frontend, layout, python,
    rust_tests::{self, Targets},
    step::Step,
    suite_runner::{self, Job, LANES, WINDOW_LANES, run_driven_jobs, temporary_folder},
    system_packages::Purpose::{self, Browsers, Building, Drives, Driving, Packages, Release, Vault, Window},
    test::drives,
    virtual_display, workspace,
};

/// A group of tests that passes or fails as one.
pub(crate) struct Suite {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) purposes: &'static [Purpose],
    /// Minutes after which the suite is ended. Generous, since a slow machine is not a failure.
    pub(crate) minutes: u64,
    pub(crate) run: fn(&Step<'_>) -> Result<(), Error>,
    /// True if the suite runs only with `--full` or by name.
    pub(crate) only_full: bool,
    /// True if the suite needs the release build, which is then started ahead of it.
    pub(crate) needs_release: bool,
}

const fn suite(
    name: &'static str,
    minutes: u64,
    purposes: &'static [Purpose],
    run: fn(&Step<'_>) -> Result<(), Error>,
    description: &'static str,
) -> Suite {
    Suite { name, description, purposes, minutes, run, only_full: false, needs_release: false }
}

/// All suites, cheapest first.
pub(crate) const SUITES: &[Suite] = &[
    suite("layout", 5, &[], layout::check, "size, order and first lines of the source files"),
    suite("format", 10, &[], format, "formatting, and the lints of the UI"),
    suite("ui", 15, &[], ui, "texts, types and build of the UI"),
    suite("clippy", 30, &[Building], clippy, "the build of everything, with the lints"),
    suite("core", 60, &[Building, Vault], core, "all crates that need no window, and their examples"),
    suite("drift", 30, &[Building], bindings::check, "TypeScript types match the Rust ones"),
    suite("commands", 30, &[Building], commands, "every command, without a window"),
    suite("window", 45, &[Building, Window, Driving], window, "the stories in the real window"),
    suite(
        "browsers",
        20,
        &[Building, Window, Driving, Browsers],
        browsers,
        "sealed pages in the browsers of their readers",
    ),
    Suite {
        needs_release: true,
        ..suite(
            "release",
            60,
            &[Building, Window, Release],
            release,
            "the release build, driven and observed from outside",
        )
    },
    Suite {
        only_full: true,
        needs_release: true,
        ..suite(
            "bundle",
            60,
            &[Building, Window, Packages],
            bundle::check,
            "the packages, installed and started",
        )
    },
    Suite {
        only_full: true,
        ..suite("drives", 90, &[Drives], drives::check, "a notebook on FAT, exFAT, NTFS, SMB and Plan 9")
    },
];

fn format(step: &Step<'_>) -> Result<(), Error> {
    step.run(&mut step.workspace.cargo(["fmt", "--all", "--check"]))?;
    frontend::install_packages(step)?;
    step.run(&mut step.workspace.npm(["run", "lint"]))
}

fn ui(step: &Step<'_>) -> Result<(), Error> {
    frontend::install_packages(step)?;
    step.run(&mut step.workspace.npm(["run", "keys", "--", "--check"]))?;
    step.run(&mut step.workspace.npm(["run", "check"]))?;
    frontend::build(step)
}

fn clippy(step: &Step<'_>) -> Result<(), Error> {
    rust_tests::build_without_warnings(step)
}

/// Packages whose tests need the app: the rest is `core`.
const PACKAGES_WITH_APP: &[&str] = &["inbetween", "tests"];

fn core(step: &Step<'_>) -> Result<(), Error> {
    let python = python::with_packages(step)?.map(|python| ("INBETWEEN_PYTHON", python));
    rust_tests::run(step, Targets::All, python.as_slice(), |package| !PACKAGES_WITH_APP.contains(&package))?;
    rust_tests::run_examples(step)
}

fn commands(step: &Step<'_>) -> Result<(), Error> {
    rust_tests::run(step, Targets::All, &[], |package| package == "tests")
}

/// Time limit per test, so that one hanging window does not use up the time of all.
const TEST_TIMEOUT: &str = "--test-timeout=900000";

fn window(step: &Step<'_>) -> Result<(), Error> {
    let tests = test_files(step, "tests/window", "", ".test.mjs")?;
    // The tests import npm packages of the UI.
    frontend::install_packages(step)?;
    let binary = build_app::automation(step)?;
    node_tests(step, tests, "INBETWEEN_BINARY", &binary)
}

fn browsers(step: &Step<'_>) -> Result<(), Error> {
    let tests = test_files(step, "tests/browsers", "", ".test.mjs")?;
    build_app::automation(step)?;
    let pages = step.workspace.target.join("sealed-pages");
    files::empty_folder(&pages)?;
    let program = rust_tests::folder(step).join("examples/seal_sample");
    step.run(step.workspace.command(program).arg(&pages))?;
    node_tests(step, tests, "INBETWEEN_SAMPLES", &pages)
}

/// Runs test files of Node, each on a display and a session bus of its own: a display has one
/// focus.
fn node_tests(step: &Step<'_>, tests: Vec<PathBuf>, name: &str, value: &Path) -> Result<(), Error> {
    let job = |test: PathBuf| {
        let mut command = virtual_display::command(step.workspace);
        command.args(["node", "--test", "--test-reporter=spec", TEST_TIMEOUT]).arg(&test);
        // No screen reader runs on this display, and waiting for its bus costs half a minute a
        // start.
        command.env("NO_AT_BRIDGE", "1").env("TMPDIR", temporary_folder()).env(name, value);
        Job { name: test.display().to_string(), command }
    };
    run_driven_jobs(step, tests.into_iter().map(job).collect(), WINDOW_LANES)
}

/// Python files that run after all others, by the end of their names: they search memory within two
/// seconds after locking, and one of them beside another keeps the processors half busy.
const SEARCHES_MEMORY: &str = "_memory.py";

fn release(step: &Step<'_>) -> Result<(), Error> {
    const FOLDER: &str = "tests/release-build";
    let tests = test_files(step, FOLDER, "test_", ".py")?;
    workspace::require_root()?;
    let binary = build_app::release(step)?;
    // The tests search `/tmp` for traces of their sessions, and leave out folders that were there
    // before. So the temporary files of each are in a folder that is there before any of them. Its
    // name is short, since addresses of sockets are below it.
    let temporary = temporary_folder().join(format!("inbetween-{}", std::process::id()));
    let mut jobs = Vec::new();
    for (number, test) in tests.iter().enumerate() {
        let own = temporary.join(number.to_string());
        files::empty_folder(&own)?;
        // One of the tests starts the app as another user.
        for folder in [&temporary, &own] {
            let mode = std::fs::Permissions::from_mode(0o755);
            std::fs::set_permissions(folder, mode).map_err(files::at(folder))?;
        }
        let environment =
            [format!("INBETWEEN_BINARY={}", binary.display()), format!("TMPDIR={}", own.display())];
        let file = test.file_name().unwrap_or_default().to_string_lossy();
        let command = suite_runner::as_root(step, &environment, &[python::SYSTEM], FOLDER, &file);
        jobs.push(Job { name: test.display().to_string(), command });
    }
    let (last, first) = jobs.into_iter().partition(|job| job.name.ends_with(SEARCHES_MEMORY));
    let results = [first, last].map(|jobs| run_driven_jobs(step, jobs, LANES));
    let _ = std::fs::remove_dir_all(&temporary);
    results.into_iter().collect()
}

/// Files that take longer than their size suggests.
const SLOW_FILES: &[&str] = &[
    "test_accessible_names.py",
    "unusual-text.test.mjs",
    "opening-invalid-files.test.mjs",
    "passphrase-and-recovery.test.mjs",
];

/// Test files under a folder by their path from the root, those first that take the longest, which
/// are mostly the largest: a long one at the end would run alone.
fn test_files(
    step: &Step<'_>,
    folder: &'static str,
    prefix: &str,
    suffix: &str,
) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    for path in files::tree(&step.workspace.root.join(folder))?.into_values() {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(prefix) && name.ends_with(suffix) {
            let size = std::fs::metadata(&path).map_err(files::at(&path))?.len();
            let relative = path.strip_prefix(&step.workspace.root).unwrap_or(&path).to_path_buf();
            found.push((SLOW_FILES.contains(&name.as_ref()), size, relative));
        }
    }
    if found.is_empty() {
        return Err(Error::NoTests { folder });
    }
    found.sort_by(|one, other| other.cmp(one));
    Ok(found.into_iter().map(|(_, _, path)| path).collect())
}
