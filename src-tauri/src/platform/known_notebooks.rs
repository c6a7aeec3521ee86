//! The folders in which this account has had a notebook, so that one that is gone is missed. Only
//! hashes of their names are stored, outside the notebooks.

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

const FILE: &str = "known-notebooks.json";
/// Bytes of the hash: enough that no two folders of a person share one.
const HASH_BYTES: usize = 8;

/// A short hash of a folder's name: the same in every build of the program.
pub(crate) fn folder_hash(data: &Path) -> String {
    // Two ways to write one path make one hash.
    let folder: PathBuf = data.components().collect();
    let hash = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    hash.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// Returns true if a notebook in `data` was opened before. A file that is missing or damaged counts
/// as an empty one.
pub(crate) fn is_known(state: &Path, data: &Path) -> bool {
    read(state).contains(&folder_hash(data))
}

/// Remembers that there is a notebook in `data`. Writes nothing if that is known.
///
/// # Errors
///
/// [`io::Error`] if the file cannot be written. The program does without it.
pub(crate) fn remember(state: &Path, data: &Path) -> io::Result<()> {
    let (mut known, hash) = (read(state), folder_hash(data));
    if known.contains(&hash) {
        return Ok(());
    }
    known.push(hash);
    std::fs::create_dir_all(state)?;
    vault::write_atomically(&state.join(FILE), &serde_json::to_vec_pretty(&known)?)?;
    Ok(())
}

/// Forgets the notebook in `data`. A file that names no other goes, and so does a folder that is
/// empty then.
///
/// # Errors
///
/// [`io::Error`] if the file cannot be written or removed.
pub(crate) fn forget(state: &Path, data: &Path) -> io::Result<()> {
    let (mut known, hash) = (read(state), folder_hash(data));
    if known.contains(&hash) {
        known.retain(|other| *other != hash);
        let file = state.join(FILE);
        match known.is_empty() {
            true => std::fs::remove_file(&file)?,
            false => vault::write_atomically(&file, &serde_json::to_vec_pretty(&known)?)?,
        }
    }
    let _ = std::fs::remove_dir(state);
    Ok(())
}

fn read(state: &Path) -> Vec<String> {
    let read = std::fs::read(state.join(FILE)).ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_of_a_notebook_is_remembered_without_its_name() {
        let state = tempfile::tempdir().unwrap();
        let (state, stick) = (state.path().join("inbetween"), Path::new("/media/maria/STICK/nb"));
        assert!(!is_known(&state, stick));
        remember(&state, stick).unwrap();
        assert!(is_known(&state, Path::new("/media/maria//STICK/nb/")));
        assert!(!is_known(&state, Path::new("/media/maria/OTHER/nb")));
        let stored = std::fs::read_to_string(state.join(FILE)).unwrap();
        assert!(!stored.contains("maria") && !stored.contains("STICK"), "{stored}");
        remember(&state, Path::new("/home/maria/nb")).unwrap();
        assert!(is_known(&state, stick), "others are kept");
        forget(&state, Path::new("/home/maria/nb")).unwrap();
        assert!(is_known(&state, stick) && !is_known(&state, Path::new("/home/maria/nb")));
        forget(&state, stick).unwrap();
        forget(&state, stick).unwrap();
        assert!(!state.exists(), "nothing is left of it");
    }

    #[test]
    fn damaged_file_counts_as_empty() {
        let state = tempfile::tempdir().unwrap();
        std::fs::write(state.path().join(FILE), "{").unwrap();
        assert!(!is_known(state.path(), Path::new("/somewhere")));
    }
}
