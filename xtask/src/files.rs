//! Reading, writing and listing files, with the path in every error.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::error::Error;

/// Reads a text file. The error names its path.
pub(crate) fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(at(path))
}

/// Writes a file and creates the folders it needs. The error names its path.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, text).map_err(at(path))
}

/// Creates a folder, or empties it if it exists.
pub(crate) fn empty_folder(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(at(folder)(cause)),
        _ => fs::create_dir_all(folder).map_err(at(folder)),
    }
}

/// All files under a folder, keyed by relative path. Empty if there is no such folder.
pub(crate) fn tree(folder: &Path) -> Result<BTreeMap<PathBuf, PathBuf>, Error> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(here) = open.pop() {
        for path in children(&here)? {
            if path.is_dir() {
                open.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                found.insert(name.to_path_buf(), path);
            }
        }
    }
    Ok(found)
}

/// Sorted paths directly in a folder. Empty if there is no such folder.
pub(crate) fn children(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(at(folder))?,
    };
    let mut found = Vec::new();
    for entry in entries {
        found.push(entry.map_err(at(folder))?.path());
    }
    found.sort();
    Ok(found)
}

/// Sorted paths directly in a folder with this prefix and suffix in their names.
pub(crate) fn named(folder: &Path, start: &str, end: &str) -> Result<Vec<PathBuf>, Error> {
    let mut found = children(folder)?;
    found.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && name.ends_with(end)
    });
    Ok(found)
}

/// Modification time of a file, or `None` if it does not exist.
pub(crate) fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|facts| facts.modified()).ok()
}

/// Adds the path to an error of the system.
pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> Error {
    let path = path.to_path_buf();
    move |cause| Error::File { path: path.clone(), cause }
}
