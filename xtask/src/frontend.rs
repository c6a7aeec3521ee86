use std::{path::Path, time::SystemTime};

use crate::{
    error::Trouble,
    files::{self, changed},
    step::Work,
    system_packages,
};

/// Installs the page's packages, when the lock file is newer than what is installed.
pub(crate) fn packages(work: &Work<'_>) -> Result<(), Trouble> {
    system_packages::node()?;
    let ui = work.house.ui();
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    work.step(&mut work.house.npm(["ci", "--no-audit", "--no-fund"]))
}

/// Builds the page into `ui/dist`, from where it is compiled into the app.
pub(crate) fn build(work: &Work<'_>) -> Result<(), Trouble> {
    packages(work)?;
    work.step(&mut work.house.npm(["run", "build"]))?;
    work.page_is_built.set(true);
    Ok(())
}

/// The built page: built now, unless nothing has changed since the last time.
pub(crate) fn stands(work: &Work<'_>) -> Result<(), Trouble> {
    if work.page_is_built.get() || is_fresh(work)? { Ok(()) } else { build(work) }
}

fn is_fresh(work: &Work<'_>) -> Result<bool, Trouble> {
    let pages = files::named(&work.house.ui().join("dist"), "", ".html")?;
    // What the sealed page brings along is built with the rest.
    let script = work.house.ui().join("dist-self-opening/self-opening.js");
    let built = pages.iter().map(|page| changed(page)).chain([changed(&script)]).min().flatten();
    let Some(built) = built.filter(|_| !pages.is_empty()) else {
        return Ok(false);
    };
    let newest = newest(&work.house.ui())?.max(newest(&work.house.root.join("assets"))?);
    Ok(newest < Some(built))
}

/// The last change under a folder; a folder counts too, so that a file taken away is a change.
fn newest(folder: &Path) -> Result<Option<SystemTime>, Trouble> {
    let mut newest = None;
    for path in files::children(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name == "node_modules" || name.starts_with("dist") || name.starts_with('.') {
            continue;
        }
        newest = newest.max(changed(&path));
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
    fn a_change_deep_inside_is_seen_and_what_is_built_is_not() {
        let folder = std::env::temp_dir().join(format!("xtask-page-{}", std::process::id()));
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
