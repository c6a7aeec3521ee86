use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use crate::error::Trouble;

/// Where the checkout is and where what is built goes.
pub(crate) struct House {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
}

impl House {
    pub(crate) fn find() -> Result<Self, Trouble> {
        let here = env::current_dir().map_err(Trouble::System)?;
        // Cargo says where xtask's own manifest is; the house is one step up.
        let root = env::var_os("CARGO_MANIFEST_DIR")
            .and_then(|folder| Path::new(&folder).parent().map(Path::to_path_buf))
            .unwrap_or_else(|| here.clone());
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| here.join(folder));
        Ok(Self { root, target })
    }

    /// A command that starts at the root of the checkout.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        // `cargo run` described xtask in the environment. Cargo started from here would take those words for
        // its own surroundings and compile again what cargo started by hand has compiled already.
        for (name, _) in env::vars_os() {
            let told = name.to_str().is_some_and(|name| {
                ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"]
                    .iter()
                    .any(|p| name.starts_with(p))
            });
            if told {
                command.env_remove(name);
            }
        }
        command
    }

    /// `cargo` with these arguments.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        // Our pipe is not a terminal, but what comes out of it ends in one.
        if std::io::IsTerminal::is_terminal(&std::io::stdout()) {
            command.env("CARGO_TERM_COLOR", "always");
        }
        command
    }

    /// `npm` with these arguments, in the page's folder.
    pub(crate) fn npm<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("npm");
        command.args(arguments).current_dir(self.ui()).env("NO_UPDATE_NOTIFIER", "1");
        command
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }
}

/// Whether this is a run nobody watches, where a part that could not run has to count as failed.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty())
}

/// Whether we are root.
pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Fine when we are root, or become it without asking anybody.
pub(crate) fn can_be_root() -> Result<(), Trouble> {
    let sudo_is_silent =
        || Command::new("sudo").args(["-n", "true"]).output().is_ok_and(|done| done.status.success());
    if is_root() || sudo_is_silent() { Ok(()) } else { Err(Trouble::NeedsRoot) }
}

/// A command as a person would have typed it.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| {
            let word = word.to_string_lossy();
            if word.contains(' ') { format!("\"{word}\"") } else { word.into_owned() }
        })
        .collect::<Vec<_>>()
        .join(" ")
}
