use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::{
    build_app,
    error::Trouble,
    files, licence_notices, python,
    step::Work,
    suites,
    system_packages::{self, Use},
    workspace::{self, House},
};

/// `cargo xtask bundle`: a `.deb` and an `.rpm`, made without the internet.
pub(crate) fn bundle(house: &House, words: &[String]) -> Result<(), Trouble> {
    system_packages::unless_as_is(words, &[Use::Building])?;
    let built = Cell::new(false);
    let packages = make(&Work::new(house, false, &built, 90))?;
    println!("\nMade:");
    for path in packages.all() {
        let size = fs::metadata(path).map_err(files::at(path))?.len();
        println!(
            "  {}  {:.1} MB",
            path.strip_prefix(&house.root).unwrap_or(path).display(),
            size as f64 / 1e6
        );
    }
    Ok(())
}

/// The part `bundle`: makes both packages, installs the `.deb` into a root of its own and starts it from there.
pub(crate) fn check(work: &Work<'_>) -> Result<(), Trouble> {
    workspace::can_be_root()?;
    let packages = make(work)?;
    let at = |name: &str, path: &Path| format!("{name}={}", path.display());
    let environment = [at("INBETWEEN_DEB", &packages.deb), at("INBETWEEN_RPM", &packages.rpm)];
    // In a mount namespace: the root it installs into is gone with the last process that sees it.
    let python = ["unshare", "--mount", "--propagation", "private", python::SYSTEM];
    suites::as_root(work, &environment, &python, "tests/bundle")
}

struct Made {
    deb: PathBuf,
    rpm: PathBuf,
}

impl Made {
    fn all(&self) -> [&PathBuf; 2] {
        [&self.deb, &self.rpm]
    }
}

fn make(work: &Work<'_>) -> Result<Made, Trouble> {
    let house = work.house;
    build_app::release(work)?;
    let notices = house.target.join("notices");
    files::write(&notices.join("THIRD-PARTY.txt"), &licence_notices::third_party(work)?)?;
    let settings = notices.join("tauri.json");
    files::write(&settings, &documents(house, &notices).to_string())?;

    let tools = house.root.join("xtask");
    if files::changed(&tools.join("node_modules/.package-lock.json"))
        < files::changed(&tools.join("package-lock.json"))
    {
        system_packages::node()?;
        work.step(house.npm(["ci"]).current_dir(&tools))?;
    }
    // A package of an earlier version must not be taken for this one.
    let made = house.target.join("release/bundle");
    files::empty_folder(&made)?;
    let mut tauri = house.command(tools.join("node_modules/.bin/tauri"));
    // Without patching, what is packed is byte for byte what the sealed tests have seen.
    tauri.args(["bundle", "--ci", "--no-binary-patching", "--bundles", "deb,rpm", "--config"]).arg(&settings);
    work.step(tauri.current_dir(house.root.join("src-tauri")))?;
    let one = |kind: &str| {
        let end = format!(".{kind}");
        files::named(&made.join(kind), "", &end)?.pop().ok_or_else(|| {
            Trouble::Unexpected(format!("Tauri made no {end} in target/release/bundle/{kind}."))
        })
    };
    Ok(Made { deb: one("deb")?, rpm: one("rpm")? })
}

/// The papers that go into a package, for Tauri to merge into its own settings: one of them is only made now.
fn documents(house: &House, notices: &Path) -> serde_json::Value {
    let papers = json!({
        "/usr/share/doc/inbetween/THIRD-PARTY.txt": notices.join("THIRD-PARTY.txt"),
        "/usr/share/doc/inbetween/LICENSE-MIT": house.root.join("LICENSE-MIT"),
        "/usr/share/doc/inbetween/LICENSE-APACHE": house.root.join("LICENSE-APACHE"),
    });
    json!({ "bundle": {
        "active": true,
        "linux": { "deb": { "files": papers }, "rpm": { "files": papers } },
    }})
}
