//! `THIRD-PARTY.txt`: the licences of everything inside the packages.
//!
//! Not by `cargo-about`, which reads crates only. The npm packages inside the UI, the font, and the
//! C sources of SQLCipher and OpenSSL would still need the code below, with a second list of
//! accepted licences beside `deny.toml`, a template, and minutes of compiling a tool that asks a
//! server for licences unless told not to. What remains for it are the thirty lines of `crates`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{error::Error, files, step::Step};

/// A third-party work that is part of the packages.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Component {
    name: String,
    version: String,
    licence: String,
    authors: String,
    /// Address of its source, which some licences require.
    source: String,
    folder: PathBuf,
}

/// Text of `THIRD-PARTY.txt`: every component with its licence, then each licence text once.
pub(crate) fn third_party(step: &Step<'_>) -> Result<String, Error> {
    let mut components = crates(step)?;
    components.extend(npm_packages(step)?);
    components.extend(assets(step)?);

    let mut texts: Vec<String> = Vec::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut list = String::new();
    for one in &components {
        let _ = write!(list, "{} {}  {}", one.name, one.version, one.licence);
        let mut own = Vec::new();
        for text in licence_texts(&one.folder)? {
            // Two copies of one licence often differ only in where their lines break.
            let key = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let next = texts.len() + 1;
            let number = *numbers.entry(key).or_insert(next);
            if number == next {
                texts.push(text);
            }
            own.push(format!("[{number}]"));
        }
        if own.is_empty() {
            own.push(format!("(comes without a text of its own; by {})", one.authors));
        }
        let _ = writeln!(list, "  {}  {}", own.join(" "), one.source);
    }

    let mut notices = String::from(
        "Inbetween is MIT OR Apache-2.0. It contains the work of other people, listed here with the licence\n\
         each of them chose, the numbers of the texts below, and where its source is.\n\n",
    );
    notices += &list;
    for (at, text) in texts.iter().enumerate() {
        let _ = write!(notices, "\n{}\n[{}]\n\n{}\n", "-".repeat(78), at + 1, text.trim_end());
    }
    Ok(notices)
}

/// Crates that are linked into the app on this system, and the C sources that two of them compile.
fn crates(step: &Step<'_>) -> Result<BTreeSet<Component>, Error> {
    let tree = |edges: &str| {
        let mut cargo = step.workspace.cargo([
            "tree",
            "--locked",
            "-p",
            "inbetween",
            "--features",
            "tauri/custom-protocol",
        ]);
        step.output_of(cargo.args(["-e", edges, "--prefix", "none", "--format", "{p}"]))
    };
    let linked = tree("normal,no-proc-macro")?;
    let built = tree("normal,build")?;
    let sources =
        built.lines().filter(|line| line.split(' ').next().is_some_and(|name| name.ends_with("-src")));
    let wanted: BTreeSet<(&str, &str)> = linked.lines().chain(sources).filter_map(name_and_version).collect();

    let metadata =
        step.output_of(&mut step.workspace.cargo(["metadata", "--locked", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&metadata)
        .map_err(|cause| Error::Unexpected(format!("cargo metadata could not be parsed: {cause}.")))?;
    let word = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let mut found = BTreeSet::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let (name, version) = (word(package, "name"), word(package, "version"));
        // Packages without a source are our own.
        if package["source"].is_null() || !wanted.contains(&(name.as_str(), version.as_str())) {
            continue;
        }
        let authors: Vec<_> =
            package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        found.insert(Component {
            name,
            version,
            licence: word(package, "license"),
            authors: if authors.is_empty() { "its contributors".into() } else { authors.join(", ") },
            source: word(package, "repository"),
            folder: Path::new(&word(package, "manifest_path"))
                .parent()
                .unwrap_or(Path::new(""))
                .to_path_buf(),
        });
    }
    Ok(found)
}

/// `("serde", "1.0.2")` of `serde v1.0.2 (*)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

/// npm packages inside the UI: its dependencies, and Svelte, whose runtime is compiled in.
fn npm_packages(step: &Step<'_>) -> Result<Vec<Component>, Error> {
    const COMPILED_IN: &[&str] = &["svelte", "clsx", "esm-env"];
    let ui = step.workspace.ui();
    let lock: Value = serde_json::from_str(&files::read(&ui.join("package-lock.json"))?)
        .map_err(|cause| Error::Unexpected(format!("ui/package-lock.json could not be parsed: {cause}.")))?;
    let mut found = Vec::new();
    for (path, package) in lock.get("packages").and_then(Value::as_object).into_iter().flatten() {
        let Some(name) = path.strip_prefix("node_modules/") else { continue };
        if package["dev"] == true && !COMPILED_IN.contains(&name) {
            continue;
        }
        found.push(Component {
            name: name.to_owned(),
            version: package["version"].as_str().unwrap_or_default().to_owned(),
            licence: package["license"].as_str().unwrap_or_default().to_owned(),
            authors: "its contributors".to_owned(),
            source: String::new(),
            folder: ui.join(path),
        });
    }
    Ok(found)
}

/// Folders of `assets` with a licence of their own: the font.
fn assets(step: &Step<'_>) -> Result<Vec<Component>, Error> {
    let root = step.workspace.root.join("assets");
    let mut found = Vec::new();
    for path in files::tree(&root)?.into_values().filter(|path| is_licence(path)) {
        let folder = path.parent().unwrap_or(&root).to_path_buf();
        let name = folder.strip_prefix(&step.workspace.root).unwrap_or(&folder).display().to_string();
        let licence = files::read(&path)?
            .lines()
            .find(|line| line.contains("icens"))
            .unwrap_or_default()
            .trim()
            .to_owned();
        found.push(Component {
            name,
            version: String::new(),
            licence,
            authors: String::new(),
            source: String::new(),
            folder,
        });
    }
    Ok(found)
}

/// Licence texts in a package's folder and one level below, where C sources have theirs.
fn licence_texts(folder: &Path) -> Result<Vec<String>, Error> {
    let mut paths = Vec::new();
    for path in files::children(folder)? {
        if path.is_dir() {
            paths.extend(files::children(&path)?);
        } else {
            paths.push(path);
        }
    }
    paths.retain(|path| path.is_file() && is_licence(path));
    paths.iter().map(|path| files::read(path)).collect()
}

fn is_licence(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let starts = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE", "OFL"];
    let other = [".RS", ".JS", ".JSON", ".TOML", ".HTML", ".SVG", ".PNG", ".HBS", ".SPDX"];
    starts.iter().any(|start| name.starts_with(start)) && !other.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_files_are_recognised_by_name() {
        for name in
            ["LICENSE", "LICENSE-MIT", "license-apache-2.0", "COPYING", "UNLICENSE", "OFL.txt", "LICENSE.md"]
        {
            assert!(is_licence(Path::new(name)), "{name}");
        }
        for name in ["licenses.rs", "license.html", "README.md", "lib.rs"] {
            assert!(!is_licence(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn cargo_tree_line_is_parsed() {
        assert_eq!(name_and_version("serde v1.0.2 (*)"), Some(("serde", "1.0.2")));
        assert_eq!(name_and_version(""), None);
    }
}
