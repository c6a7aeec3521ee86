use crate::{
    bindings, build_app, bundle,
    error::Trouble,
    files, frontend, python,
    step::Work,
    system_packages::Use::{self, Browsers, Building, Driving, Packages, Sealed, Vault, Window},
    virtual_display, workspace,
};

/// A part of the tests that passes or fails as one.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) says: &'static str,
    pub(crate) uses: &'static [Use],
    /// What a hanging part is ended after: generous, since a slow machine is not a failure.
    pub(crate) minutes: u64,
    pub(crate) run: fn(&Work<'_>) -> Result<(), Trouble>,
    /// Left out unless `--full` is said or the part is named.
    pub(crate) only_full: bool,
}

const fn part(
    name: &'static str,
    minutes: u64,
    uses: &'static [Use],
    run: fn(&Work<'_>) -> Result<(), Trouble>,
    says: &'static str,
) -> Part {
    Part { name, says, uses, minutes, run, only_full: false }
}

/// All parts, in the order in which they are cheap.
pub(crate) const PARTS: &[Part] = &[
    part("format", 10, &[], format, "how the code is laid out, and the page's lints"),
    part("page", 15, &[], page, "the page's texts and types, and its build"),
    part("clippy", 30, &[Building], clippy, "the lints of the whole workspace"),
    part("core", 60, &[Building, Vault], core, "what is asked, the box, what is in it, what leaves it"),
    part("drift", 30, &[Building], bindings::check, "the page's types are the Rust ones"),
    part("commands", 30, &[Building], commands, "every command, without a window"),
    part("window", 45, &[Building, Window, Driving], window, "the stories in the real window"),
    part(
        "browsers",
        20,
        &[Building, Window, Driving, Browsers],
        browsers,
        "a sealed page, opened where its reader opens it",
    ),
    part("sealed", 60, &[Building, Window, Sealed], sealed, "the build that people get, from outside"),
    Part {
        only_full: true,
        ..part(
            "bundle",
            60,
            &[Building, Window, Packages],
            bundle::check,
            "the packages, installed and started",
        )
    },
];

fn format(work: &Work<'_>) -> Result<(), Trouble> {
    work.step(&mut work.house.cargo(["fmt", "--all", "--check"]))?;
    frontend::packages(work)?;
    work.step(&mut work.house.npm(["run", "lint"]))
}

fn page(work: &Work<'_>) -> Result<(), Trouble> {
    frontend::packages(work)?;
    work.step(&mut work.house.npm(["run", "keys", "--", "--check"]))?;
    work.step(&mut work.house.npm(["run", "check"]))?;
    frontend::build(work)
}

fn clippy(work: &Work<'_>) -> Result<(), Trouble> {
    // Tauri compiles the page in, so that even looking at the code needs it.
    frontend::stands(work)?;
    work.step(&mut work.house.cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn core(work: &Work<'_>) -> Result<(), Trouble> {
    // The page that opens itself brings its script along.
    frontend::stands(work)?;
    let mut cargo = work.house.cargo(["test", "--no-fail-fast"]);
    cargo.args(["practice", "vault", "journal", "summary", "xtask"].iter().flat_map(|name| ["-p", *name]));
    if let Some(python) = python::with_stock_sqlcipher(work)? {
        cargo.env("INBETWEEN_PYTHON", python);
    }
    work.step(&mut cargo)
}

fn commands(work: &Work<'_>) -> Result<(), Trouble> {
    frontend::stands(work)?;
    work.step(&mut work.house.cargo(["test", "--no-fail-fast", "-p", "tests"]))
}

/// So that one window that never answers does not use up the time of all: node counts it per file.
const FILE_MAY_TAKE: &str = "--test-timeout=900000";

fn window(work: &Work<'_>) -> Result<(), Trouble> {
    let tests = files::named(&work.house.root.join("tests/window"), "", ".test.mjs")?;
    if tests.is_empty() {
        return Err(Trouble::NoTests { folder: "tests/window" });
    }
    // The tests may borrow from the page's packages.
    frontend::packages(work)?;
    let binary = build_app::automation(work)?;
    let mut node = virtual_display::command(work.house);
    // One window at a time: two cores, one display, one focus.
    node.args(["node", "--test", "--test-concurrency=1", "--test-reporter=spec", FILE_MAY_TAKE]).args(tests);
    // There is no screen reader on this display, and waiting for its bus costs half a minute a start.
    node.env("NO_AT_BRIDGE", "1").env("INBETWEEN_BINARY", binary);
    work.step(&mut node)
}

fn browsers(work: &Work<'_>) -> Result<(), Trouble> {
    frontend::stands(work)?;
    let tests = files::named(&work.house.root.join("tests/browsers"), "", ".test.mjs")?;
    if tests.is_empty() {
        return Err(Trouble::NoTests { folder: "tests/browsers" });
    }
    let pages = work.house.target.join("sealed-pages");
    files::empty_folder(&pages)?;
    let mut samples = work.house.cargo(["run", "--quiet", "-p", "summary", "--example", "seal_sample", "--"]);
    work.step(samples.arg(&pages))?;
    let mut node = virtual_display::command(work.house);
    node.args(["node", "--test", "--test-concurrency=1", "--test-reporter=spec", FILE_MAY_TAKE]).args(tests);
    node.env("NO_AT_BRIDGE", "1").env("INBETWEEN_SAMPLES", &pages);
    if work.full {
        node.env("INBETWEEN_FULL", "1");
    }
    work.step(&mut node)
}

fn sealed(work: &Work<'_>) -> Result<(), Trouble> {
    const FOLDER: &str = "tests/sealed";
    if files::named(&work.house.root.join(FOLDER), "test_", ".py")?.is_empty() {
        return Err(Trouble::NoTests { folder: FOLDER });
    }
    workspace::can_be_root()?;
    let binary = build_app::release(work)?;
    let binary = format!("INBETWEEN_BINARY={}", binary.display());
    as_root(work, &[binary], &[python::SYSTEM], FOLDER)
}

/// Runs a folder's Python tests on a virtual display as root, with these words in their environment.
pub(crate) fn as_root(
    work: &Work<'_>,
    environment: &[String],
    python: &[&str],
    folder: &str,
) -> Result<(), Trouble> {
    let on_display = virtual_display::command(work.house);
    let mut command = if workspace::is_root() {
        work.house.command("env")
    } else {
        let mut sudo = work.house.command("sudo");
        sudo.args(["-n", "env"]);
        sudo
    };
    // Through `env`, since sudo forgets ours.
    command.args(["-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "GDK_BACKEND=x11", "PYTHONDONTWRITEBYTECODE=1"]);
    command.args(environment);
    if work.full {
        command.arg("INBETWEEN_FULL=1");
    }
    if workspace::in_ci() {
        command.arg("CI=true");
    }
    command.arg(on_display.get_program()).args(on_display.get_args()).args(python);
    command.args(["-m", "unittest", "discover", "--verbose", "-s", folder, "-p", "test_*.py"]);
    work.step(&mut command)
}
