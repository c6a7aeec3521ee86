//! `cargo xtask bundle` and the suite `bundle`: Debian and RPM packages, with the licences of
//! everything inside and the papers that open a notebook without the app.

mod licence_notices;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::{
    build_app,
    error::Error,
    files, python,
    step::{SharedBuilds, Step},
    suite_runner,
    system_packages::{self, Purpose},
    workspace::{self, Workspace},
};

/// Runs `cargo xtask bundle`: makes a `.deb` and an `.rpm` without the internet.
pub(crate) fn bundle(workspace: &Workspace, args: &[String]) -> Result<(), Error> {
    system_packages::ensure_installed(args, &[Purpose::Building])?;
    let builds = SharedBuilds::default();
    let packages = make(&Step::new(workspace, false, &builds, 90))?;
    println!("\nMade:");
    for path in packages.all() {
        let size = fs::metadata(path).map_err(files::at(path))?.len();
        println!(
            "  {}  {:.1} MB",
            path.strip_prefix(&workspace.root).unwrap_or(path).display(),
            size as f64 / 1e6
        );
    }
    Ok(())
}

/// Runs the suite `bundle`: makes both packages, installs the `.deb` into a new root and starts it
/// from there.
pub(crate) fn check(step: &Step<'_>) -> Result<(), Error> {
    workspace::require_root()?;
    let packages = make(step)?;
    let at = |name: &str, path: &Path| format!("{name}={}", path.display());
    let environment = [at("INBETWEEN_DEB", &packages.deb), at("INBETWEEN_RPM", &packages.rpm)];
    // In a mount namespace: the root it installs into disappears with the last process in it.
    let python = ["unshare", "--mount", "--propagation", "private", python::SYSTEM];
    step.run(&mut suite_runner::as_root(step, &environment, &python, "tests/bundle", "test_*.py"))
}

struct Packages {
    deb: PathBuf,
    rpm: PathBuf,
}

impl Packages {
    fn all(&self) -> [&PathBuf; 2] {
        [&self.deb, &self.rpm]
    }
}

fn make(step: &Step<'_>) -> Result<Packages, Error> {
    let workspace = step.workspace;
    build_app::release(step)?;
    let notices = workspace.target.join("notices");
    files::write(&notices.join("THIRD-PARTY.txt"), &licence_notices::third_party(step)?)?;
    let settings = notices.join("tauri.json");
    files::write(&settings, &bundle_config(workspace, &notices).to_string())?;

    let tools = workspace.root.join("xtask");
    if files::modified(&tools.join("node_modules/.package-lock.json"))
        < files::modified(&tools.join("package-lock.json"))
    {
        system_packages::require_node()?;
        step.run(workspace.npm(["ci"]).current_dir(&tools))?;
    }
    // So that a package of an earlier version is not taken for this one.
    let made = workspace.target.join("release/bundle");
    files::empty_folder(&made)?;
    let mut tauri = workspace.command(tools.join("node_modules/.bin/tauri"));
    // Without patching, the packed binary is byte for byte the one that the suite `release` ran.
    tauri.args(["bundle", "--ci", "--no-binary-patching", "--bundles", "deb,rpm", "--config"]).arg(&settings);
    step.run(tauri.current_dir(workspace.root.join("src-tauri")))?;
    let one = |kind: &str| {
        let end = format!(".{kind}");
        files::named(&made.join(kind), "", &end)?
            .pop()
            .ok_or_else(|| Error::Unexpected(format!("Tauri made no {end} in target/release/bundle/{kind}.")))
    };
    Ok(Packages { deb: one("deb")?, rpm: one("rpm")? })
}

/// Files of this repository that are installed with the app: its licences, and what opens a notebook
/// without it.
const DOCUMENTS: [&str; 4] =
    ["LICENSE-MIT", "LICENSE-APACHE", "SECURITY.md", "tools/open-without-inbetween.py"];

/// Tauri settings that add the documents to the packages. THIRD-PARTY.txt is generated, so it cannot
/// stand in `tauri.conf.json`.
fn bundle_config(workspace: &Workspace, notices: &Path) -> serde_json::Value {
    let installed = |name: &str| {
        let name = name.rsplit('/').next().unwrap_or(name);
        format!("/usr/share/doc/inbetween/{name}")
    };
    let mut documents: serde_json::Map<_, _> =
        DOCUMENTS.iter().map(|name| (installed(name), json!(workspace.root.join(name)))).collect();
    documents.insert(installed("THIRD-PARTY.txt"), json!(notices.join("THIRD-PARTY.txt")));
    json!({ "bundle": {
        "active": true,
        "linux": { "deb": { "files": documents }, "rpm": { "files": documents } },
    }})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_installed_document_is_here() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for name in DOCUMENTS {
            assert!(root.join(name).is_file(), "{name}");
        }
    }
}
