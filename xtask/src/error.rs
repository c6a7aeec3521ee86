use std::{fmt, io, path::PathBuf, process::ExitStatus};

/// What can go wrong here. Each says what happened, and what to do where that is not plain.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// There is no such verb.
    UnknownWord(String),
    /// There is no such part of `test`.
    UnknownPart { part: String, known: Vec<&'static str> },
    /// A program could not even be started.
    NotStarted { program: String, cause: io::Error },
    /// A program ended, and said that it failed.
    Failed { line: String, status: ExitStatus },
    /// A program went on for longer than its part may take, and was ended.
    TookTooLong { line: String, minutes: u64 },
    /// Packages are missing on a system whose package manager we do not know.
    UnknownSystem { packages: Vec<&'static str> },
    /// Packages are missing, and we may not install them.
    MayNotInstall { packages: Vec<&'static str> },
    /// Node is missing or too old.
    Node { found: Option<String> },
    /// A file could not be read or written.
    File { path: PathBuf, cause: io::Error },
    /// A pipe, a signal handler or a wait failed.
    System(io::Error),
    /// The page's types differ from the Rust ones.
    Drift(Vec<String>),
    /// A folder of tests has none.
    NoTests { folder: &'static str },
    /// This part can only run as root.
    NeedsRoot,
    /// Something that we started did not behave.
    Unexpected(String),
    /// At least one part failed.
    PartsFailed,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownWord(word) => {
                write!(f, "There is no `cargo xtask {word}`; the list above has what there is.")
            }
            Self::UnknownPart { part, known } => {
                write!(f, "There is no part `{part}`. The parts are: {}.", known.join(", "))
            }
            Self::NotStarted { program, cause } => {
                write!(f, "`{program}` could not be started ({cause}). Is it installed and on PATH?")
            }
            Self::Failed { line, status } => {
                write!(f, "`{line}` failed ({status}); its own words are above.")
            }
            Self::TookTooLong { line, minutes } => write!(
                f,
                "`{line}` was ended: its part may take {minutes} minutes. \
                 Run the part alone; if it is only slow here, its limit is in xtask/src/suites.rs."
            ),
            Self::UnknownSystem { packages } => write!(
                f,
                "This is not a Debian-like system, so nothing was installed. Install the counterparts of these \
                 packages and say the same with --as-is:\n  {}",
                packages.join(" ")
            ),
            Self::MayNotInstall { packages } => write!(
                f,
                "Installing needs root, and there is no sudo here. As root, run this and start again:\n  \
                 apt-get update && apt-get install --no-install-recommends {}",
                packages.join(" ")
            ),
            Self::Node { found: None } => {
                write!(f, "Node 20 or newer with npm is needed for the page; there is none on PATH.")
            }
            Self::Node { found: Some(found) } => {
                write!(f, "Node 20 or newer is needed for the page; here is {found}.")
            }
            Self::File { path, cause } => write!(f, "{}: {cause}.", path.display()),
            Self::System(cause) => write!(f, "The system refused: {cause}."),
            Self::Drift(files) => write!(
                f,
                "The page's types are not what the Rust types say:\n  {}\n\
                 Run `cargo xtask bindings` and commit what cargo xtask bindings wrote.",
                files.join("\n  ")
            ),
            Self::NoTests { folder } => write!(f, "{folder} holds no tests, so this part proves nothing."),
            Self::NeedsRoot => write!(f, "not run: needs root"),
            Self::Unexpected(words) => write!(f, "{words}"),
            Self::PartsFailed => write!(f, "At least one part failed."),
        }
    }
}
