//! The test suites: names, time limits, packages, commands.

use crate::{
    bindings, build_app, bundle,
    error::Error,
    files, frontend, layout, python,
    step::Step,
    suite_runner,
    system_packages::Purpose::{self, Browsers, Building, Driving, Packages, Sealed, Vault, Window},
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
}

const fn suite(
    name: &'static str,
    minutes: u64,
    purposes: &'static [Purpose],
    run: fn(&Step<'_>) -> Result<(), Error>,
    description: &'static str,
) -> Suite {
    Suite { name, description, purposes, minutes, run, only_full: false }
}

/// All suites, cheapest first.
pub(crate) const SUITES: &[Suite] = &[
    suite("layout", 5, &[], layout::check, "size, order and first lines of the source files"),
    suite("format", 10, &[], format, "formatting, and the lints of the UI"),
    suite("page", 15, &[], page, "texts, types, tests and build of the UI"),
    suite("clippy", 30, &[Building], clippy, "the lints of the whole workspace"),
    suite("core", 60, &[Building, Vault], core, "the crates practice, vault, journal, summary, and xtask"),
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
    suite(
        "sealed",
        60,
        &[Building, Window, Sealed],
        sealed,
        "the release build, driven and observed from outside",
    ),
    Suite {
        only_full: true,
        ..suite(
            "bundle",
            60,
            &[Building, Window, Packages],
            bundle::check,
            "the packages, installed and started",
        )
    },
];

fn format(step: &Step<'_>) -> Result<(), Error> {
    step.run(&mut step.workspace.cargo(["fmt", "--all", "--check"]))?;
    frontend::install_packages(step)?;
    step.run(&mut step.workspace.npm(["run", "lint"]))
}

fn page(step: &Step<'_>) -> Result<(), Error> {
    frontend::install_packages(step)?;
    step.run(&mut step.workspace.npm(["run", "keys", "--", "--check"]))?;
    step.run(&mut step.workspace.npm(["run", "check"]))?;
    frontend::build(step)
}

fn clippy(step: &Step<'_>) -> Result<(), Error> {
    // Tauri compiles the UI in, so even checking the code needs it.
    frontend::ensure_built(step)?;
    step.run(&mut step.workspace.cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn core(step: &Step<'_>) -> Result<(), Error> {
    // The self-decrypting page contains a script from the UI build.
    frontend::ensure_built(step)?;
    let mut cargo = step.workspace.cargo(["test", "--no-fail-fast"]);
    cargo.args(["practice", "vault", "journal", "summary", "xtask"].iter().flat_map(|name| ["-p", *name]));
    if let Some(python) = python::with_stock_sqlcipher(step)? {
        cargo.env("INBETWEEN_PYTHON", python);
    }
    step.run(&mut cargo)
}

fn commands(step: &Step<'_>) -> Result<(), Error> {
    frontend::ensure_built(step)?;
    step.run(&mut step.workspace.cargo(["test", "--no-fail-fast", "-p", "tests"]))
}

/// Time limit per file, so that one hanging window does not use up the time of all.
const FILE_MAY_TAKE: &str = "--test-timeout=900000";

fn window(step: &Step<'_>) -> Result<(), Error> {
    let tests = files::named(&step.workspace.root.join("tests/window"), "", ".test.mjs")?;
    if tests.is_empty() {
        return Err(Error::NoTests { folder: "tests/window" });
    }
    // The tests import npm packages of the UI.
    frontend::install_packages(step)?;
    let binary = build_app::automation(step)?;
    let mut node = virtual_display::command(step.workspace);
    // One window at a time: one display has one focus.
    node.args(["node", "--test", "--test-concurrency=1", "--test-reporter=spec", FILE_MAY_TAKE]).args(tests);
    // No screen reader runs on this display, and waiting for its bus costs half a minute a start.
    node.env("NO_AT_BRIDGE", "1").env("INBETWEEN_BINARY", binary);
    step.run(&mut node)
}

fn browsers(step: &Step<'_>) -> Result<(), Error> {
    frontend::ensure_built(step)?;
    let tests = files::named(&step.workspace.root.join("tests/browsers"), "", ".test.mjs")?;
    if tests.is_empty() {
        return Err(Error::NoTests { folder: "tests/browsers" });
    }
    let pages = step.workspace.target.join("sealed-pages");
    files::empty_folder(&pages)?;
    let mut samples =
        step.workspace.cargo(["run", "--quiet", "-p", "summary", "--example", "seal_sample", "--"]);
    step.run(samples.arg(&pages))?;
    let mut node = virtual_display::command(step.workspace);
    node.args(["node", "--test", "--test-concurrency=1", "--test-reporter=spec", FILE_MAY_TAKE]).args(tests);
    node.env("NO_AT_BRIDGE", "1").env("INBETWEEN_SAMPLES", &pages);
    if step.full {
        node.env("INBETWEEN_FULL", "1");
    }
    step.run(&mut node)
}

fn sealed(step: &Step<'_>) -> Result<(), Error> {
    const FOLDER: &str = "tests/sealed";
    if files::named(&step.workspace.root.join(FOLDER), "test_", ".py")?.is_empty() {
        return Err(Error::NoTests { folder: FOLDER });
    }
    workspace::require_root()?;
    let binary = build_app::release(step)?;
    let binary = format!("INBETWEEN_BINARY={}", binary.display());
    suite_runner::as_root(step, &[binary], &[python::SYSTEM], FOLDER)
}
