//! A look at a folder in which somebody wants to keep or find a notebook, before anything is opened.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use vault::{BackupName, HEADER, HEADER_COPY, Presence, VaultFolder};

/// Most names of a folder that are looked at.
const MAX_NAMES: usize = 10_000;
const VAULT: &str = "vault";
/// Files that a data folder can hold without a notebook.
const SETTINGS: [&str; 2] = ["gate.json", "gate.json.new"];

/// The content of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum FolderContent {
    /// A notebook, whole or not.
    Notebook,
    /// Nothing.
    Empty,
    /// Other files, and no notebook.
    OtherFiles,
    /// The inside of a notebook: its folder is the one above.
    InsideOfNotebook,
    /// A backup, or a notebook that was put aside.
    Backup,
    /// Backups, each in a folder of its own.
    Backups,
    /// The folder is gone.
    Gone,
    /// This account may not look into it, or the drive refuses.
    NotReadable,
}

impl FolderContent {
    /// Looks into `folder`. Changes nothing.
    pub fn of(folder: &Path) -> Self {
        match std::fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::Gone,
            Err(_) => Self::NotReadable,
            Ok(entries) => {
                let names: Vec<_> = entries.take(MAX_NAMES).flatten().map(|entry| entry.path()).collect();
                Self::with(folder, &names)
            }
        }
    }

    fn with(folder: &Path, paths: &[PathBuf]) -> Self {
        // Whatever is wrong with a notebook is told when it is opened.
        if !matches!(VaultFolder::within(folder).inspect(), Ok(Presence::Nothing)) {
            return Self::Notebook;
        }
        if holds_key_file(folder) {
            let is_inside = folder.file_name().is_some_and(|name| name == VAULT);
            return if is_inside { Self::InsideOfNotebook } else { Self::Backup };
        }
        let is_backup = |path: &&PathBuf| name_of(path).parse::<BackupName>().is_ok() && holds_key_file(path);
        if paths.iter().any(|path| is_backup(&path)) {
            return Self::Backups;
        }
        let is_nothing = |path: &PathBuf| SETTINGS.contains(&name_of(path)) || is_empty_vault(path);
        if paths.iter().all(is_nothing) { Self::Empty } else { Self::OtherFiles }
    }

    /// The data folder to open for a person who chose `folder`; `None` if there is nothing to open
    /// or to begin.
    pub fn data_folder(self, folder: &Path) -> Option<PathBuf> {
        match self {
            Self::Notebook | Self::Empty | Self::OtherFiles => Some(folder.to_owned()),
            Self::InsideOfNotebook => folder.parent().map(Path::to_owned),
            Self::Backup | Self::Backups | Self::Gone | Self::NotReadable => None,
        }
    }

    /// Returns true if a new notebook would be begun there.
    pub fn begins(self) -> bool {
        matches!(self, Self::Empty | Self::OtherFiles)
    }
}

fn holds_key_file(folder: &Path) -> bool {
    [HEADER, HEADER_COPY].iter().any(|name| folder.join(name).is_file())
}

fn is_empty_vault(path: &Path) -> bool {
    name_of(path) == VAULT && std::fs::read_dir(path).is_ok_and(|mut inside| inside.next().is_none())
}

fn name_of(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn folder_says_what_can_be_done_with_it() {
        let home = tempfile::tempdir().unwrap();
        let folder = |name: &str| home.path().join(name);
        for (made, header) in [
            ("notebook/vault", true),
            ("empty", false),
            ("settings", false),
            ("stick/photos", false),
            ("backups/2026-11-29", true),
            ("begun/vault", false),
        ] {
            fs::create_dir_all(folder(made)).unwrap();
            // As private as the program makes it.
            let private = std::os::unix::fs::PermissionsExt::from_mode(0o700);
            fs::set_permissions(folder(made), private).unwrap();
            if header {
                fs::write(folder(made).join("header.json"), "damaged").unwrap();
            }
        }
        fs::write(folder("settings/gate.json"), "{}").unwrap();
        for (name, content, opens) in [
            ("notebook", FolderContent::Notebook, Some("notebook")),
            ("notebook/vault", FolderContent::InsideOfNotebook, Some("notebook")),
            ("empty", FolderContent::Empty, Some("empty")),
            ("begun", FolderContent::Empty, Some("begun")),
            ("settings", FolderContent::Empty, Some("settings")),
            ("stick", FolderContent::OtherFiles, Some("stick")),
            ("backups/2026-11-29", FolderContent::Backup, None),
            ("backups", FolderContent::Backups, None),
            ("nowhere", FolderContent::Gone, None),
            ("notebook/vault/header.json", FolderContent::NotReadable, None),
        ] {
            let found = FolderContent::of(&folder(name));
            assert_eq!(found, content, "{name}");
            assert_eq!(found.data_folder(&folder(name)), opens.map(folder), "{name}");
        }
    }
}
