use std::path::PathBuf;

use crate::{error::Trouble, step::Work, workspace};

/// The system's own Python: another one may stand first on PATH, without the modules that Debian's packages bring.
pub(crate) const SYSTEM: &str = "/usr/bin/python3";

/// A stock SQLCipher 4 that is not ours, for opening a vault with nothing of ours.
const STOCK_SQLCIPHER: &str = "sqlcipher3-wheels==0.5.7";

/// A Python in `target/python` that has a stock SQLCipher; `None` when there is none to be had here.
///
/// # Errors
/// In CI, where a test left out would look like a test passed.
pub(crate) fn with_stock_sqlcipher(work: &Work<'_>) -> Result<Option<PathBuf>, Trouble> {
    let place = work.house.target.join("python");
    let python = place.join("bin/python3");
    let ready = |work: &Work<'_>| {
        let mut ask = work.house.command(&python);
        ask.args(["-c", "import sqlcipher3"]).output().is_ok_and(|done| done.status.success())
    };
    if ready(work) {
        return Ok(Some(python));
    }
    let made = work.step(work.house.command(SYSTEM).args(["-m", "venv"]).arg(&place)).and_then(|()| {
        work.step(work.house.command(&python).args(["-m", "pip", "install", "--quiet", STOCK_SQLCIPHER]))
    });
    match made {
        Ok(()) => Ok(Some(python)),
        Err(trouble) if workspace::in_ci() => Err(trouble),
        Err(trouble) => {
            println!("{trouble}\nThe test with a stock SQLCipher is left out.");
            Ok(None)
        }
    }
}
