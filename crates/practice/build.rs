//! Embeds the files of `assets/forms`, `limits`, `made-up` and `marks`, which have a folder for each
//! language: a new form is a new file, a new language a new folder.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const ASSETS: &str = "../../assets";
/// Names of the folders, and of the constants that hold them.
const FOLDERS: [(&str, &str); 4] =
    [("forms", "FORMS"), ("limits", "LIMITS"), ("made-up", "MADE_UP"), ("marks", "MARKS")];
const ENGLISH: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let assets = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(ASSETS);
    let mut source = String::new();
    for (folder, constant) in FOLDERS {
        // Cargo watches the whole folder, so that added and removed files are seen too.
        println!("cargo::rerun-if-changed={ASSETS}/{folder}");
        let languages = names(&assets.join(folder), |path| path.is_dir())?;
        if !languages.iter().any(|language| language == ENGLISH) {
            return Err(format!("{ASSETS}/{folder}/{ENGLISH} is missing: it is the fallback").into());
        }
        let others = languages.iter().filter(|language| *language != ENGLISH);
        let others = others.map(|language| language_folder(&assets, folder, language));
        source += &format!(
            "pub(crate) const {constant}: Languages = Languages {{ english: {}, others: &[{}] }};\n",
            language_folder(&assets, folder, ENGLISH)?,
            others.collect::<Result<Vec<_>, _>>()?.join(",\n"),
        );
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), source)?;
    Ok(())
}

/// Rust source of one language. Paths start at the crate's own folder, so that the build is
/// reproducible.
fn language_folder(assets: &Path, folder: &str, language: &str) -> Result<String, Box<dyn Error>> {
    let is_toml = |path: &Path| path.extension().is_some_and(|extension| extension == "toml");
    let files = names(&assets.join(folder).join(language), is_toml)?;
    let embedded = |name: &String| {
        let path = format!("/{ASSETS}/{folder}/{language}/{name}");
        format!("({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})))")
    };
    let files = files.iter().map(embedded).collect::<Vec<_>>().join(",\n    ");
    let path = format!("assets/{folder}/{language}");
    Ok(format!("LanguageFolder {{ path: {path:?}, language: {language:?}, files: &[\n    {files}\n] }}"))
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
