//! The UI: its npm packages and its build.

use std::{path::Path, time::SystemTime};

use crate::{
    error::Error,
    files::{self, modified},
    step::Step,
    system_packages,
};

/// Installs the npm packages of the UI if the lock file is newer than what is installed.
pub(crate) fn install_packages(step: &Step<'_>) -> Result<(), Error> {
    system_packages::require_node()?;
    let ui = step.workspace.ui();
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(&ui.join("package-lock.json")) {
        return Ok(());
    }
    step.run(&mut step.workspace.npm(["ci", "--no-audit", "--no-fund"]))
}

/// Builds the UI into `ui/dist`, from where it is compiled into the app.
pub(crate) fn build(step: &Step<'_>) -> Result<(), Error> {
    install_packages(step)?;
    step.run(&mut step.workspace.npm(["run", "build"]))?;
    step.builds.frontend_is_built.set(true);
    Ok(())
}

/// Builds the UI unless nothing has changed since the last build.
pub(crate) fn ensure_built(step: &Step<'_>) -> Result<(), Error> {
    if step.builds.frontend_is_built.get() || is_fresh(step)? { Ok(()) } else { build(step) }
}

fn is_fresh(step: &Step<'_>) -> Result<bool, Error> {
    let pages = files::named(&step.workspace.ui().join("dist"), "", ".html")?;
    // The script of the self-decrypting page is built along with the rest.
    let script = step.workspace.ui().join("dist-self-opening/self-opening.js");
    let built = pages.iter().map(|page| modified(page)).chain([modified(&script)]).min().flatten();
    let Some(built) = built.filter(|_| !pages.is_empty()) else {
        return Ok(false);
    };
    let newest = newest(&step.workspace.ui())?.max(newest(&step.workspace.root.join("assets"))?);
    Ok(newest < Some(built))
}

/// Latest modification under a folder. Folders count too, so that a deleted file is a change.
fn newest(folder: &Path) -> Result<Option<SystemTime>, Error> {
    let mut newest = None;
    for path in files::children(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name == "node_modules" || name.starts_with("dist") || name.starts_with('.') {
            continue;
        }
        newest = newest.max(modified(&path));
        if path.is_dir() {
            newest = newest.max(self::newest(&path)?);
        }
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn nested_change_is_seen_and_build_output_is_ignored() {
        let folder = std::env::temp_dir().join(format!("xtask-frontend-{}", std::process::id()));
        let touch = |name: &str, seconds| {
            files::write(&folder.join(name), "").unwrap();
            let file = std::fs::File::options().write(true).open(folder.join(name)).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
        };
        let far = 4_000_000_000;
        touch("src/a/b.ts", far);
        touch("dist/index.html", far + 2);
        touch("node_modules/x/y.js", far + 2);
        assert_eq!(newest(&folder).unwrap(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(far)));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
