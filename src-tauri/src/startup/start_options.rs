//! The folders that the program works in, and how its process ends.

use std::path::PathBuf;

/// The name of our folders.
const FOLDER: &str = "inbetween";

/// The folders of a notebook, and the way the process ends.
#[derive(Debug, Clone)]
pub struct StartOptions {
    /// The data folder.
    pub data: PathBuf,
    /// The folder for the bookkeeping of the windows.
    pub windows: PathBuf,
    /// Folders outside the data folder that may take what cannot be saved in it, the most lasting
    /// first.
    pub emergency: Vec<PathBuf>,
    /// True if locking ends the process; false only in tests that share one process.
    pub lock_ends_process: bool,
}

impl StartOptions {
    /// The usual folders, or another data folder; `None` where the desktop names none.
    pub fn usual(data: Option<PathBuf>) -> Option<Self> {
        let data = data.or_else(|| Some(dirs::data_dir()?.join(FOLDER)))?;
        Some(Self {
            data: std::path::absolute(data).ok()?,
            windows: dirs::cache_dir()?.join(FOLDER),
            emergency: [dirs::state_dir(), dirs::runtime_dir()]
                .into_iter()
                .flatten()
                .map(|folder| folder.join(FOLDER))
                .collect(),
            lock_ends_process: true,
        })
    }
}
