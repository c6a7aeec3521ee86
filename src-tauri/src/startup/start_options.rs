//! The folders that the program works in, and how its process ends.

use std::path::PathBuf;

/// What our folders are called.
const FOLDER: &str = "inbetween";

/// Which notebook, and how this process ends.
#[derive(Debug, Clone)]
pub struct Start {
    /// The data folder.
    pub data: PathBuf,
    /// Where the windows keep their bookkeeping.
    pub windows: PathBuf,
    /// Whether locking ends the process. Only a test that has no process to spare says no.
    pub ends_the_process: bool,
}

impl Start {
    /// The usual folders, or another data folder; `None` where the desktop names none.
    pub fn usual(data: Option<PathBuf>) -> Option<Self> {
        let data = data.or_else(|| Some(dirs::data_dir()?.join(FOLDER)))?;
        Some(Self {
            data: std::path::absolute(data).ok()?,
            windows: dirs::cache_dir()?.join(FOLDER),
            ends_the_process: true,
        })
    }
}
