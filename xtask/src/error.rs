//! The error type of all tasks.

use std::{fmt, io, path::PathBuf, process::ExitStatus};

/// Errors of the tasks. Their texts say what happened and what to do about it.
#[derive(Debug)]
pub(crate) enum Error {
    /// No subcommand has this name.
    UnknownSubcommand(String),
    /// No suite of `test` has this name.
    UnknownSuite { suite: String, known: Vec<&'static str> },
    /// A program could not be started.
    NotStarted { program: String, cause: io::Error },
    /// A program ended with a failure.
    Failed { line: String, status: ExitStatus },
    /// A program was ended because its suite took longer than it may.
    TookTooLong { line: String, minutes: u64 },
    /// Packages are missing on a system without apt.
    UnknownSystem { packages: Vec<&'static str> },
    /// Packages are missing and cannot be installed without root.
    MayNotInstall { packages: Vec<&'static str> },
    /// Node is missing or too old.
    Node { found: Option<String> },
    /// A file could not be read or written.
    File { path: PathBuf, cause: io::Error },
    /// A pipe, a signal handler or a wait failed.
    System(io::Error),
    /// The TypeScript types differ from the Rust ones.
    Drift(Vec<String>),
    /// Source files break rules of the layout.
    Layout { problems: usize },
    /// A folder of tests contains no tests.
    NoTests { folder: &'static str },
    /// This suite can only run as root.
    NeedsRoot,
    /// A program did something unexpected; the text says what.
    Unexpected(String),
    /// Some test files of a suite failed.
    JobsFailed { names: Vec<String>, count: usize },
    /// At least one suite failed.
    SuitesFailed,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownSubcommand(name) => {
                write!(f, "There is no `cargo xtask {name}`; the list above has all subcommands.")
            }
            Self::UnknownSuite { suite, known } => {
                write!(f, "There is no suite `{suite}`. The suites are: {}.", known.join(", "))
            }
            Self::NotStarted { program, cause } => {
                write!(f, "`{program}` could not be started ({cause}). Is it installed and on PATH?")
            }
            Self::Failed { line, status } => {
                write!(f, "`{line}` failed ({status}); its output is above.")
            }
            Self::TookTooLong { line, minutes } => write!(
                f,
                "`{line}` was ended: its suite may take {minutes} minutes. \
                 Run the suite alone; if it is only slow here, its limit is in xtask/src/test/suites.rs."
            ),
            Self::UnknownSystem { packages } => write!(
                f,
                "This is not a Debian-like system, so nothing was installed. Install the counterparts of these \
                 packages and repeat the command with --as-is:\n  {}",
                packages.join(" ")
            ),
            Self::MayNotInstall { packages } => write!(
                f,
                "Installing needs root, and there is no sudo here. As root, run this and start again:\n  \
                 apt-get update && apt-get install --no-install-recommends {}",
                packages.join(" ")
            ),
            Self::Node { found: None } => {
                write!(f, "Node 20 or newer with npm is needed for the UI; there is none on PATH.")
            }
            Self::Node { found: Some(found) } => {
                write!(f, "Node 20 or newer is needed for the UI; found {found}.")
            }
            Self::File { path, cause } => write!(f, "{}: {cause}.", path.display()),
            Self::System(cause) => write!(f, "Error from the operating system: {cause}."),
            Self::Drift(files) => write!(
                f,
                "These TypeScript types differ from the Rust ones:\n  {}\n\
                 Run `cargo xtask bindings` and commit the files that it wrote.",
                files.join("\n  ")
            ),
            Self::Layout { problems } => write!(
                f,
                "{problems} problems of layout are listed above. `cargo xtask layout` lists them alone."
            ),
            Self::NoTests { folder } => {
                write!(f, "{folder} contains no tests, so this suite proves nothing.")
            }
            Self::NeedsRoot => write!(f, "not run: needs root"),
            Self::Unexpected(text) => write!(f, "{text}"),
            Self::JobsFailed { names, count } => write!(
                f,
                "{} of {count} failed; the output of each is above, before its name:\n  {}",
                names.len(),
                names.join("\n  ")
            ),
            Self::SuitesFailed => write!(f, "At least one suite failed."),
        }
    }
}
