//! The Python interpreters that tests run in.

use std::path::PathBuf;

use crate::{error::Error, step::Step, workspace};

/// Python of the system. Another one may be first on PATH, without the modules of the Debian
/// packages.
pub(crate) const SYSTEM: &str = "/usr/bin/python3";

/// SQLCipher 4 built by others, for opening a vault without our code.
const STOCK_SQLCIPHER: &str = "sqlcipher3-wheels==0.5.7";

/// A Python in `target/python` with a stock SQLCipher, or `None` if it cannot be installed.
///
/// # Errors
/// [`Error::Failed`] in CI, where a skipped test would look like a passed one.
pub(crate) fn with_stock_sqlcipher(step: &Step<'_>) -> Result<Option<PathBuf>, Error> {
    let place = step.workspace.target.join("python");
    let python = place.join("bin/python3");
    let ready = |step: &Step<'_>| {
        let mut ask = step.workspace.command(&python);
        ask.args(["-c", "import sqlcipher3"]).output().is_ok_and(|done| done.status.success())
    };
    if ready(step) {
        return Ok(Some(python));
    }
    let made = step.run(step.workspace.command(SYSTEM).args(["-m", "venv"]).arg(&place)).and_then(|()| {
        step.run(step.workspace.command(&python).args(["-m", "pip", "install", "--quiet", STOCK_SQLCIPHER]))
    });
    match made {
        Ok(()) => Ok(Some(python)),
        Err(error) if workspace::in_ci() => Err(error),
        Err(error) => {
            println!("{error}\nThe test with a stock SQLCipher is left out.");
            Ok(None)
        }
    }
}
