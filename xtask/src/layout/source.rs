//! The source files that the layout check reads.

use std::{
    fs,
    path::{Component, Path, PathBuf},
};

use crate::{error::Error, files};

/// Languages of source files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Language {
    Rust,
    Svelte,
    /// TypeScript, and JavaScript in `.mjs` files.
    Script,
    Python,
}

/// A source file with its text.
pub(crate) struct Source {
    /// Path from the root of the checkout.
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    pub(crate) language: Language,
}

impl Source {
    pub(crate) fn new(path: &Path, text: String) -> Option<Self> {
        let language = match path.extension()?.to_str()? {
            "rs" => Language::Rust,
            "svelte" => Language::Svelte,
            "ts" | "mjs" => Language::Script,
            "py" => Language::Python,
            _ => return None,
        };
        Some(Self { path: path.to_path_buf(), text, language })
    }

    /// Returns true if the file is in this folder or below it.
    pub(crate) fn is_under(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// Returns true if one of the folders above the file has this name.
    pub(crate) fn is_in_folder_named(&self, name: &str) -> bool {
        let folder = self.path.parent().unwrap_or(Path::new(""));
        folder.components().any(|component| component == Component::Normal(name.as_ref()))
    }
}

/// Folders that contain sources. Everything else at the root is data, text or build output.
const ROOTS: &[&str] = &["crates", "src-tauri", "tests", "tools", "ui", "xtask"];

/// Reads all source files of a checkout, without generated ones.
pub(crate) fn read_all(root: &Path) -> Result<Vec<Source>, Error> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = ROOTS.iter().map(|name| root.join(name)).collect();
    while let Some(folder) = folders.pop() {
        for path in files::children(&folder)? {
            let relative = path.strip_prefix(root).unwrap_or(&path).to_path_buf();
            if fs::symlink_metadata(&path).is_ok_and(|facts| facts.is_dir()) {
                if !is_left_out(&relative) {
                    folders.push(path);
                }
            } else if let Some(mut source) = Source::new(&relative, String::new()) {
                source.text = files::read(&path)?;
                found.push(source);
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

/// Returns true for build output, installed packages, and types that ts-rs writes.
fn is_left_out(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    ["node_modules", "target", "gen", "__pycache__"].contains(&name.as_ref())
        || name.starts_with("dist")
        || name.starts_with('.')
        || folder == Path::new("ui/src/bindings")
}

/// A source file for the unit tests of the rules.
#[cfg(test)]
pub(crate) fn example(path: &str, text: &str) -> Source {
    Source::new(Path::new(path), text.to_owned()).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_read_without_generated_files() {
        let root = std::env::temp_dir().join(format!("xtask-source-{}", std::process::id()));
        for name in [
            "xtask/src/main.rs",
            "ui/src/lib/a.ts",
            "ui/src/bindings/B.ts",
            "ui/node_modules/c/c.ts",
            "ui/dist/d.mjs",
            "tests/window/e.test.mjs",
            "assets/f.rs",
            "tests/data.json",
        ] {
            files::write(&root.join(name), "").unwrap();
        }
        let paths: Vec<_> = read_all(&root).unwrap().into_iter().map(|source| source.path).collect();
        let expected = ["tests/window/e.test.mjs", "ui/src/lib/a.ts", "xtask/src/main.rs"];
        assert_eq!(paths, expected.map(PathBuf::from));
        fs::remove_dir_all(&root).unwrap();
    }
}
