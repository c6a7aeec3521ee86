//! Embeds the forms of `assets/forms`, so that a new form is a new file and a new language a new
//! folder.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const FORMS: &str = "../../assets/forms";
const ENGLISH: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    // Cargo watches the whole folder, so that added and removed files are seen too.
    println!("cargo::rerun-if-changed={FORMS}");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(FORMS);
    let languages = names(&folder, |path| path.is_dir())?;
    if !languages.iter().any(|language| language == ENGLISH) {
        return Err(format!("{FORMS}/{ENGLISH} is missing: every other language falls back on it").into());
    }
    let others = languages.iter().filter(|language| *language != ENGLISH);
    let others = others.map(|language| shelf(&folder, language)).collect::<Result<Vec<_>, _>>()?;
    let shelves = format!(
        "static ENGLISH: LanguageFiles = {};\nstatic OTHERS: [LanguageFiles; {}] = [{}];\n",
        shelf(&folder, ENGLISH)?,
        others.len(),
        others.join(", "),
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("shelves.rs"), shelves)?;
    Ok(())
}

/// Rust source of one language. Paths start at the crate's own folder, so that the build is
/// reproducible.
fn shelf(folder: &Path, language: &str) -> Result<String, Box<dyn Error>> {
    let is_toml = |path: &Path| path.extension().is_some_and(|extension| extension == "toml");
    let files = names(&folder.join(language), is_toml)?;
    let embedded = |name: &String| {
        let path = format!("/{FORMS}/{language}/{name}");
        format!("({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})))")
    };
    let files = files.iter().map(embedded).collect::<Vec<_>>().join(",\n    ");
    Ok(format!(
        "LanguageFiles {{ language: {language:?}, files: &[\n    {files}\n], read: OnceLock::new() }}"
    ))
}

/// Sorted names of the entries of a folder.
fn names(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if wanted(&path)
            && let Some(name) = path.file_name().and_then(|name| name.to_str())
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
