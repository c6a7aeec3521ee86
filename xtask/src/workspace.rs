//! The checkout: its paths, and commands that run in it.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use crate::error::Error;

/// Separates flags in `CARGO_ENCODED_RUSTFLAGS`.
const FLAG_SEPARATOR: &str = "\u{1f}";

/// The checkout and its target folder.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
}

impl Workspace {
    pub(crate) fn find() -> Result<Self, Error> {
        let here = env::current_dir().map_err(Error::System)?;
        // Cargo gives the folder of xtask's own manifest; the workspace is its parent.
        let root = env::var_os("CARGO_MANIFEST_DIR")
            .and_then(|folder| Path::new(&folder).parent().map(Path::to_path_buf))
            .unwrap_or_else(|| here.clone());
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| here.join(folder));
        Ok(Self { root, target })
    }

    /// A command with the root of the checkout as its working directory.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        // `cargo run` describes xtask in the environment. A cargo started from here would see these
        // variables as changed and compile again what a cargo started by hand has already compiled.
        for (name, _) in env::vars_os() {
            let describes_xtask = name.to_str().is_some_and(|name| {
                ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"]
                    .iter()
                    .any(|p| name.starts_with(p))
            });
            if describes_xtask {
                command.env_remove(name);
            }
        }
        command
    }

    /// `cargo` with arguments.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        // The pipe to us is not a terminal, but its output ends in one.
        if std::io::IsTerminal::is_terminal(&std::io::stdout()) {
            command.env("CARGO_TERM_COLOR", "always");
        }
        command
    }

    /// Sets the compiler flags that the release and the tests share; with other flags, every library
    /// would be compiled a second time. They are those that the caller gave, and those that keep the
    /// folders of this machine out of what people get: the compiler writes the path of a source file
    /// into each place that may panic.
    pub(crate) fn set_rust_flags(&self, cargo: &mut Command) {
        let encoded = env::var("CARGO_ENCODED_RUSTFLAGS").ok();
        let given: Vec<String> = match &encoded {
            Some(encoded) => encoded.split(FLAG_SEPARATOR).map(str::to_owned).collect(),
            None => env::var("RUSTFLAGS").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        };
        let own = self.source_folders().map(|(path, name)| format!("--remap-path-prefix={path}={name}"));
        let all: Vec<String> = given.into_iter().filter(|flag| !flag.is_empty()).chain(own).collect();
        cargo.env("CARGO_ENCODED_RUSTFLAGS", all.join(FLAG_SEPARATOR));
    }

    /// Folders of this machine in which sources are, and what they are called in the program.
    fn source_folders(&self) -> impl Iterator<Item = (String, &'static str)> {
        let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
            let home = env::var_os("HOME").map(PathBuf::from)?;
            Some(home.join(".cargo"))
        });
        let folders = [Some((self.root.clone(), "inbetween")), cargo_home.map(|home| (home, "cargo"))];
        folders.into_iter().flatten().map(|(folder, name)| (folder.display().to_string(), name))
    }

    /// `npm` with arguments, in the folder of the UI.
    pub(crate) fn npm<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("npm");
        command.args(arguments).current_dir(self.ui()).env("NO_UPDATE_NOTIFIER", "1");
        command
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }
}

/// Returns true if this is an unattended run, in which a suite that could not run counts as failed.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty())
}

/// Returns true if this process runs as root.
pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Checks that commands can run as root without a password prompt.
///
/// # Errors
/// [`Error::NeedsRoot`] if they cannot.
pub(crate) fn require_root() -> Result<(), Error> {
    let sudo_is_silent =
        || Command::new("sudo").args(["-n", "true"]).output().is_ok_and(|done| done.status.success());
    if is_root() || sudo_is_silent() { Ok(()) } else { Err(Error::NeedsRoot) }
}

/// A command as it would be typed.
pub(crate) fn command_line(command: &Command) -> String {
    let parts = std::iter::once(command.get_program()).chain(command.get_args());
    parts
        .map(|part| {
            let part = part.to_string_lossy();
            if part.contains(' ') { format!("\"{part}\"") } else { part.into_owned() }
        })
        .collect::<Vec<_>>()
        .join(" ")
}
