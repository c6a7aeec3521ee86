use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::error::Trouble;

/// Reads a file, or says which one could not be read.
pub(crate) fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(at(path))
}

/// Writes a file and the folders it needs, or says which one could not be written.
pub(crate) fn write(path: &Path, words: &str) -> Result<(), Trouble> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, words).map_err(at(path))
}

/// An empty folder in the place of whatever was there.
pub(crate) fn empty_folder(folder: &Path) -> Result<(), Trouble> {
    match fs::remove_dir_all(folder) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(at(folder)(cause)),
        _ => fs::create_dir_all(folder).map_err(at(folder)),
    }
}

/// Every file under a folder by its path from there, in order; none when there is no such folder.
pub(crate) fn tree(folder: &Path) -> Result<BTreeMap<PathBuf, PathBuf>, Trouble> {
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

/// What stands directly in a folder, in order; nothing when there is no such folder.
pub(crate) fn children(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
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

/// The files directly in a folder whose names start and end like this, in order.
pub(crate) fn named(folder: &Path, start: &str, end: &str) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = children(folder)?;
    found.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && name.ends_with(end)
    });
    Ok(found)
}

/// When a file was last changed; `None` when it is not there.
pub(crate) fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|facts| facts.modified()).ok()
}

/// Ties what the system said to the path it said it of.
pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> Trouble {
    let path = path.to_path_buf();
    move |cause| Trouble::File { path: path.clone(), cause }
}
