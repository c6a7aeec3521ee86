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
    /// The folder for what the program remembers of notebooks, outside them.
    pub state: PathBuf,
    /// The desktop's token for this start, with which a window may come to the front; or empty.
    pub activation_token: String,
    /// True if locking ends the process; false only in tests that share one process.
    pub lock_ends_process: bool,
}

impl StartOptions {
    /// The usual folders, or another data folder; `None` where the desktop names none. Call it
    /// before the toolkit is up, which takes the desktop's token out of the environment.
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
            // Only Linux has such a folder of its own.
            state: dirs::state_dir().or_else(dirs::data_local_dir)?.join(FOLDER),
            activation_token: activation_token(),
            lock_ends_process: true,
        })
    }
}

/// The variables of Wayland (xdg-activation) and X11 (startup notification).
fn activation_token() -> String {
    let named = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"].into_iter();
    named.filter_map(|name| std::env::var(name).ok()).find(|token| !token.is_empty()).unwrap_or_default()
}
