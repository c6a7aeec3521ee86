//! Lists the texts in `assets/locales` and the first pages to read in backups and archives, so that
//! another language is another folder and no code.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const LOCALES: &str = "../../assets/locales";
/// Hold, for each language, the page to read first: in every backup how to open it, and in every
/// archive what is in it.
const BACKUPS: &str = "../../assets/backups";
const ARCHIVE: &str = "../../assets/archive";
const README: &str = "README.txt";
const ENGLISH: &str = "en";
/// The files that Rust shows. All others belong to the UI, whose keys are a set of their own.
const FILES: [&str; 8] = [
    "charts.ftl",
    "dialogs.ftl",
    "exported.ftl",
    "leaves.ftl",
    "looking-back-charts.ftl",
    "self-opening.ftl",
    "summary.ftl",
    "terminal.ftl",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    // Cargo watches everything in the folder, new files and folders included.
    println!("cargo::rerun-if-changed={LOCALES}");
    for readmes in [BACKUPS, ARCHIVE] {
        println!("cargo::rerun-if-changed={readmes}");
    }
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(LOCALES);
    if let Some(missing) = FILES.iter().find(|file| !folder.join(ENGLISH).join(file).is_file()) {
        return Err(format!("{LOCALES}/{ENGLISH}/{missing} is missing").into());
    }
    if let Some(missing) = [BACKUPS, ARCHIVE].iter().find(|readmes| readme(readmes, ENGLISH).is_none()) {
        return Err(format!("{missing}/{ENGLISH}/{README} is missing").into());
    }
    let others = languages(&folder)?.into_iter().filter(|language| language != ENGLISH);
    let others: Vec<_> = others.map(|language| locale(&folder, &language)).collect();
    let locales = format!(
        "static ENGLISH: Locale = {};\nstatic OTHERS: [Locale; {}] = [{}];\n",
        locale(&folder, ENGLISH),
        others.len(),
        others.join(", "),
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), locales)?;
    Ok(())
}

/// Names of the folders in `assets/locales`, in alphabetical order.
fn languages(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.path().is_dir() {
            let name = entry.file_name().into_string();
            languages.push(name.map_err(|name| format!("{} is no language tag", name.display()))?);
        }
    }
    languages.sort();
    Ok(languages)
}

/// One language as a Rust expression. Paths start at the crate's folder: nothing built here knows
/// where it was built.
fn locale(folder: &Path, language: &str) -> String {
    let present = FILES.iter().filter(|file| folder.join(language).join(file).is_file());
    let embedded = present.map(|file| embedded_file(&format!("/{LOCALES}/{language}/{file}")));
    let files = embedded.collect::<Vec<_>>().join(",\n    ");
    let embedded_readme = |readmes| match readme(readmes, language) {
        Some(path) => format!("Some({})", embedded_file(&path)),
        None => "None".to_owned(),
    };
    let (backup_readme, archive_readme) = (embedded_readme(BACKUPS), embedded_readme(ARCHIVE));
    format!(
        "Locale {{ language: {language:?}, files: &[\n    {files}\n], \
         backup_readme: {backup_readme}, archive_readme: {archive_readme}, texts: OnceLock::new() }}"
    )
}

/// Path of the page to read first in a language, as [`embedded_file`] takes it, if there is one.
fn readme(readmes: &str, language: &str) -> Option<String> {
    let path = format!("{readmes}/{language}/{README}");
    // A build script runs in the folder of its crate.
    Path::new(&path).is_file().then(|| format!("/{path}"))
}

fn embedded_file(path: &str) -> String {
    format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))")
}
