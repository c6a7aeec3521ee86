//! The Python interpreters that tests run in.

use std::path::PathBuf;

use crate::{error::Error, step::Step, workspace};

/// Python of the system. Another one may be first on PATH, without the modules of the Debian
/// packages.
pub(crate) const SYSTEM: &str = "/usr/bin/python3";

/// SQLCipher 4 built by others, for opening a vault without our code.
const STOCK_SQLCIPHER: &str = "sqlcipher3-wheels==0.5.7";

/// The journal program whose real exports are read.
const JRNL: &str = "jrnl==4.6";

/// A Python in `target/python` with a stock SQLCipher and jrnl, or `None` if they cannot be
/// installed.
///
/// # Errors
/// [`Error::Failed`] in CI, where a skipped test would look like a passed one.
pub(crate) fn with_packages(step: &Step<'_>) -> Result<Option<PathBuf>, Error> {
    let place = step.workspace.target.join("python");
    let python = place.join("bin/python3");
    let ready = |step: &Step<'_>| {
        let mut ask = step.workspace.command(&python);
        ask.args(["-c", "import sqlcipher3, jrnl"]).output().is_ok_and(|done| done.status.success())
    };
    if ready(step) {
        return Ok(Some(python));
    }
    let made = step.run(step.workspace.command(SYSTEM).args(["-m", "venv"]).arg(&place)).and_then(|()| {
        step.run(step.workspace.command(&python).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            STOCK_SQLCIPHER,
            JRNL,
        ]))
    });
    match made {
        Ok(()) => Ok(Some(python)),
        Err(error) if workspace::in_ci() => Err(error),
        Err(error) => {
            println!(
                "{error}\nThe tests with a stock SQLCipher and with jrnl have to find them by themselves."
            );
            Ok(None)
        }
    }
}
