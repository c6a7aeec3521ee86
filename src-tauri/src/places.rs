//! What stays where: every file this program keeps, with its size.

use std::path::{Path, PathBuf};

use serde::Serialize;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// The key slots.
    Header,
    /// The key slots once more.
    HeaderCopy,
    /// The notebook itself.
    Database,
    /// Held while the notebook is open.
    Lock,
    /// Language, appearance, text size.
    GateSettings,
    /// The window's own bookkeeping.
    Window,
    /// Anything else.
    Other,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FileView {
    /// Its path inside the place.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is for.
    pub kind: FileKind,
}

/// One folder of the program, with everything below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PlaceView {
    /// Where it is.
    pub folder: String,
    /// What lies there, by path.
    pub files: Vec<FileView>,
}

/// Lists `data`, and the folder where the windows keep their bookkeeping.
pub(crate) fn list(data: &Path, windows: &Path) -> Vec<PlaceView> {
    let place = |folder: &Path, kind: fn(&Path) -> FileKind| PlaceView {
        folder: folder.display().to_string(),
        files: files_below(folder)
            .into_iter()
            .map(|(path, bytes)| FileView { bytes, kind: kind(&path), path: path.display().to_string() })
            .collect(),
    };
    let mut places = vec![place(data, kind_of)];
    if !windows.starts_with(data) && windows.exists() {
        places.push(place(windows, |_| FileKind::Window));
    }
    places
}

fn kind_of(path: &Path) -> FileKind {
    let in_the_vault = path.parent() == Some(Path::new("vault"));
    match path.file_name().and_then(|name| name.to_str()) {
        Some(vault::HEADER) if in_the_vault => FileKind::Header,
        Some(vault::HEADER_COPY) if in_the_vault => FileKind::HeaderCopy,
        Some(vault::LOCK) if in_the_vault => FileKind::Lock,
        Some(name) if in_the_vault && name.starts_with("journal-") => FileKind::Database,
        Some("gate.json") if path.components().count() == 1 => FileKind::GateSettings,
        _ => FileKind::Other,
    }
}

/// Every file below `folder` with its size, links not followed, by path. What cannot be read is left out.
fn files_below(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        for entry in std::fs::read_dir(&here).into_iter().flatten().flatten() {
            let Ok(about) = entry.metadata() else { continue };
            if about.is_dir() {
                waiting.push(entry.path());
            } else if let Ok(path) = entry.path().strip_prefix(folder) {
                found.push((path.to_owned(), about.len()));
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_with_its_size_and_what_it_is_for() {
        let data = tempfile::tempdir().unwrap();
        std::fs::create_dir(data.path().join("vault")).unwrap();
        for (path, bytes) in
            [("gate.json", 3), ("vault/header.json", 5), ("vault/journal-0001.db", 7), ("vault/x", 0)]
        {
            std::fs::write(data.path().join(path), vec![0; bytes]).unwrap();
        }
        let places = list(data.path(), &data.path().join("nowhere"));
        let files: Vec<_> =
            places[0].files.iter().map(|file| (file.path.as_str(), file.bytes, file.kind)).collect();
        assert_eq!(places.len(), 1);
        assert_eq!(
            files,
            [
                ("gate.json", 3, FileKind::GateSettings),
                ("vault/header.json", 5, FileKind::Header),
                ("vault/journal-0001.db", 7, FileKind::Database),
                ("vault/x", 0, FileKind::Other),
            ]
        );
    }
}
