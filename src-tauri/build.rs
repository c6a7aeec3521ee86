//! Makes the handler, the permissions and the capabilities of every command from `commands.toml`,
//! and keeps the database library's symbols out of the program's exports.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// By module of `src/commands`: each command, and the windows that may call it.
type Commands = BTreeMap<String, BTreeMap<String, Vec<String>>>;

const LIST: &str = "commands.toml";
const CAPABILITIES: &str = "capabilities";

fn main() {
    if let Err(error) = build() {
        println!("cargo::error={error:#}");
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    // Without it the program exports SQLCipher's functions, and WebKitGTK calls them in the place
    // of its own SQLite's.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    // The front end is compiled in; its files have other names after every change, which cargo
    // would not notice.
    for watched in ["../ui/dist", LIST, CAPABILITIES] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let commands: Commands = toml::from_str(&fs::read_to_string(LIST)?)?;
    fs::write(out.join("command_handler.rs"), handler(&commands))?;
    let capabilities = write_capabilities(&commands, &out.join(CAPABILITIES))?;
    // Without this list any local window may call any command.
    let names: Vec<&'static str> = names(&commands).map(|name| &*name.to_owned().leak()).collect();
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(names.leak()))
        .capabilities_path_pattern(capabilities.leak());
    Ok(tauri_build::try_build(attributes)?)
}

fn names(commands: &Commands) -> impl Iterator<Item = &str> {
    commands.values().flat_map(|module| module.keys().map(String::as_str))
}

/// The source of the handler that knows every command.
fn handler(commands: &Commands) -> String {
    let of_module = |(module, names): (&String, &BTreeMap<String, Vec<String>>)| {
        names.keys().map(|name| format!("commands::{module}::{name},\n")).collect::<String>()
    };
    let paths: String = commands.iter().map(of_module).collect();
    format!("tauri::generate_handler![\n{paths}]")
}

/// Writes each capability with the permissions of the commands that its windows may call, and
/// returns the pattern by which Tauri finds them.
fn write_capabilities(commands: &Commands, folder: &Path) -> Result<String, Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir(folder)?;
    let mut allowed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (command, windows) in commands.values().flatten() {
        for window in windows {
            allowed.entry(window).or_default().push(format!("allow-{}", command.replace('_', "-")));
        }
    }
    for (window, permissions) in allowed {
        let file = format!("{window}.json");
        let base = fs::read_to_string(Path::new(CAPABILITIES).join(&file))
            .map_err(|error| format!("{LIST} names the window {window}, which has no capability: {error}"))?;
        let mut capability: serde_json::Value = serde_json::from_str(&base)?;
        let all = capability.get_mut("permissions").and_then(|all| all.as_array_mut());
        all.ok_or("a capability has no permissions")?.extend(permissions.into_iter().map(Into::into));
        fs::write(folder.join(&file), serde_json::to_vec_pretty(&capability)?)?;
    }
    Ok(folder.join("*.json").to_str().ok_or("the build folder is not named in UTF-8")?.to_owned())
}
