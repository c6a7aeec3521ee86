//! Lists every file that this program keeps, with its size.

use std::path::{Path, PathBuf};

use serde::Serialize;

/// Everything that this program makes in a data folder; `.new` is an unfinished write.
const OURS: [&str; 5] = ["gate.json", "gate.json.new", "vault", ".creating", ".restoring"];
/// The folder of the backups, each a folder of several files.
const BACKUPS: &str = "backups";

/// The purpose of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// The key slots.
    Header,
    /// The copy of the key slots.
    HeaderCopy,
    /// The notebook itself.
    Database,
    /// Another state of the notebook, such as a conflicted copy.
    OtherState,
    /// A backup, or one that is being written: a folder.
    Backup,
    /// The notebook as it was before a restore: a folder.
    KeptAside,
    /// A database that was being made for a new key, and that nothing opens.
    UnfinishedCopy,
    /// Text that could not be saved in the notebook, encrypted.
    UnsavedText,
    /// Held while the notebook is open.
    Lock,
    /// Language, appearance, text size, size of the window.
    GateSettings,
    /// Hashes of the folders in which there was a notebook.
    KnownNotebooks,
    /// The window's own bookkeeping.
    Window,
    /// Anything else.
    Other,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StoredFile {
    /// Its path inside the folder.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its purpose.
    pub kind: FileKind,
}

/// One folder of the program, with everything below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StoredFolder {
    /// Its path.
    pub folder: String,
    /// Its files, sorted by path.
    pub files: Vec<StoredFile>,
}

/// The files of an open notebook that only its key tells apart.
pub(crate) struct VaultFiles {
    /// The database that the header names.
    pub(crate) database: String,
    /// Other states of the notebook, by their names in the vault's folder.
    pub(crate) other_states: Vec<String>,
    /// A database that was being made for a new key.
    pub(crate) unfinished_copy: Option<String>,
}

/// Our folders outside the data folder.
pub(crate) struct OtherFolders<'a> {
    /// For what is remembered of notebooks.
    pub(crate) state: &'a Path,
    /// For text that cannot be saved.
    pub(crate) emergency: &'a [PathBuf],
    /// For the bookkeeping of the windows.
    pub(crate) windows: &'a Path,
}

/// Lists our files in `data`, which may be a drive full of other files, in the folder for what is
/// remembered of notebooks, in those that may take unsaved text, and in the one for the bookkeeping
/// of the windows.
pub(crate) fn list(data: &Path, vault: &VaultFiles, other: &OtherFolders<'_>) -> Vec<StoredFolder> {
    let mut ours: Vec<_> = OURS.iter().flat_map(|name| files_below(data, &data.join(name))).collect();
    ours.extend(backups(data));
    ours.extend(kept_aside(data));
    ours.extend(unsaved_texts(data));
    ours.sort();
    let mut folders = vec![stored_folder(data, ours, |path| kind_of(path, vault))];
    for place in other.emergency.iter().filter(|place| *place != other.state) {
        let texts = unsaved_texts(place);
        if !texts.is_empty() {
            folders.push(stored_folder(place, texts, |_| FileKind::UnsavedText));
        }
    }
    for (folder, kind) in [(other.state, FileKind::KnownNotebooks), (other.windows, FileKind::Window)] {
        if folder.exists() {
            let kind_here = |path: &Path| match path.file_name() {
                Some(name) if vault::is_emergency_file(name) => FileKind::UnsavedText,
                _ => kind,
            };
            folders.push(stored_folder(folder, files_below(folder, folder), kind_here));
        }
    }
    folders
}

fn stored_folder(
    folder: &Path,
    files: Vec<(PathBuf, u64)>,
    kind: impl Fn(&Path) -> FileKind,
) -> StoredFolder {
    let view = |(path, bytes): (PathBuf, u64)| StoredFile {
        bytes,
        kind: kind(&path),
        path: path.display().to_string(),
    };
    StoredFolder { folder: folder.display().to_string(), files: files.into_iter().map(view).collect() }
}

/// The notebook as it was before each restore, with the size of all its files.
fn kept_aside(data: &Path) -> impl Iterator<Item = (PathBuf, u64)> {
    vault::VaultFolder::within(data).kept_aside().into_iter().filter_map(|kept| whole_folder(&kept.path))
}

/// The name of a folder, and the size of all its files.
fn whole_folder(path: &Path) -> Option<(PathBuf, u64)> {
    let bytes = files_below(path, path).iter().map(|(_, bytes)| bytes).sum();
    Some((path.file_name()?.into(), bytes))
}

/// The backups, each with the size of all its files; and whatever else lies in their folder.
fn backups(data: &Path) -> Vec<(PathBuf, u64)> {
    let found = std::fs::read_dir(data.join(BACKUPS)).into_iter().flatten().flatten();
    let whole = |path: PathBuf| {
        let bytes = files_below(data, &path).iter().map(|(_, bytes)| bytes).sum();
        Some((path.strip_prefix(data).ok()?.to_owned(), bytes))
    };
    found.filter_map(|backup| whole(backup.path())).collect()
}

/// The emergency files directly in `folder`.
fn unsaved_texts(folder: &Path) -> Vec<(PathBuf, u64)> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter(|file| vault::is_emergency_file(&file.file_name()))
        .flat_map(|file| files_below(folder, &file.path()))
        .collect()
}

fn kind_of(path: &Path, vault: &VaultFiles) -> FileKind {
    let is_in_vault = path.parent() == Some(Path::new("vault"));
    match path.file_name().and_then(|name| name.to_str()) {
        Some(vault::HEADER) if is_in_vault => FileKind::Header,
        Some(vault::HEADER_COPY) if is_in_vault => FileKind::HeaderCopy,
        Some(name) if is_in_vault && vault::is_lock(name) => FileKind::Lock,
        Some(name) if is_in_vault && name.strip_suffix("-journal").unwrap_or(name) == vault.database => {
            FileKind::Database
        }
        Some(name) if is_in_vault && vault.other_states.iter().any(|other| other == name) => {
            FileKind::OtherState
        }
        Some(name) if is_in_vault && vault.unfinished_copy.as_deref() == Some(name) => {
            FileKind::UnfinishedCopy
        }
        Some(name) if vault::is_emergency_file(name.as_ref()) => FileKind::UnsavedText,
        Some(_) if path.parent() == Some(Path::new(BACKUPS)) => FileKind::Backup,
        Some(name) if name.starts_with("vault-before-") && path.components().count() == 1 => {
            FileKind::KeptAside
        }
        Some("gate.json") if path.components().count() == 1 => FileKind::GateSettings,
        _ => FileKind::Other,
    }
}

/// Every file at or below `start` with its size, by its path inside `folder`. Links are not
/// followed, and unreadable files are left out.
fn files_below(folder: &Path, start: &Path) -> Vec<(PathBuf, u64)> {
    let mut found = Vec::new();
    let mut waiting = vec![start.to_owned()];
    while let Some(here) = waiting.pop() {
        let Ok(about) = std::fs::symlink_metadata(&here) else { continue };
        if about.is_dir() {
            waiting
                .extend(std::fs::read_dir(&here).into_iter().flatten().flatten().map(|entry| entry.path()));
        } else if let Ok(path) = here.strip_prefix(folder) {
            found.push((path.to_owned(), about.len()));
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault_files() -> VaultFiles {
        VaultFiles {
            database: "journal-0001.db".to_owned(),
            other_states: vec!["journal-0001 (conflicted copy).db".to_owned()],
            unfinished_copy: Some("journal-0003.db".to_owned()),
        }
    }

    #[test]
    fn only_our_files_are_listed_with_size_and_purpose() {
        let data = tempfile::tempdir().unwrap();
        std::fs::create_dir(data.path().join("vault")).unwrap();
        std::fs::create_dir_all(data.path().join("backups/2026-11-29")).unwrap();
        let made = [
            "gate.json",
            "vault/header.json",
            "vault/journal-0001.db",
            "vault/journal-0002.db",
            "vault/journal-0003.db",
            "vault/journal-0001 (conflicted copy).db",
            "unsaved-0123456789abcdef.age",
            "somebody's.odt",
            "backups/2026-11-29/header.json",
            "backups/2026-11-29/journal-0001.db",
        ];
        for (path, bytes) in made.into_iter().zip([3, 5, 7, 0, 6, 8, 4, 9, 2, 6]) {
            std::fs::write(data.path().join(path), vec![0; bytes]).unwrap();
        }
        let nowhere = data.path().join("nowhere");
        let other = OtherFolders { state: &nowhere, emergency: &[], windows: &nowhere };
        let folders = list(data.path(), &vault_files(), &other);
        let files: Vec<_> =
            folders[0].files.iter().map(|file| (file.path.as_str(), file.bytes, file.kind)).collect();
        assert_eq!(folders.len(), 1);
        assert_eq!(
            files,
            [
                ("backups/2026-11-29", 8, FileKind::Backup),
                ("gate.json", 3, FileKind::GateSettings),
                ("unsaved-0123456789abcdef.age", 4, FileKind::UnsavedText),
                ("vault/header.json", 5, FileKind::Header),
                ("vault/journal-0001 (conflicted copy).db", 8, FileKind::OtherState),
                ("vault/journal-0001.db", 7, FileKind::Database),
                ("vault/journal-0002.db", 0, FileKind::Other),
                ("vault/journal-0003.db", 6, FileKind::UnfinishedCopy),
            ]
        );
    }
}
