//! The folders that the program works in, and how its process ends.

use std::path::PathBuf;

use crate::platform::gate_settings;

/// The name of our folders.
const FOLDER: &str = "inbetween";

/// The folders of a notebook, and the way the process ends.
#[derive(Debug, Clone)]
pub struct StartOptions {
    /// The data folder.
    pub data: PathBuf,
    /// The data folder of a person who never chose another one.
    pub usual: PathBuf,
    /// The folder for the bookkeeping of the windows.
    pub windows: PathBuf,
    /// Folders outside the data folder that may take what cannot be saved in it, the most lasting
    /// first.
    pub emergency: Vec<PathBuf>,
    /// The folder for what the program remembers of notebooks, outside them.
    pub state: PathBuf,
    /// The desktop's token for this start, with which a window may come to the front; or empty.
    pub activation_token: String,
    /// Idle minutes after which the page on the standard input is put away, if the process was
    /// started to present one.
    pub present: Option<u32>,
    /// True if locking ends the process; false only in tests that share one process.
    pub lock_ends_process: bool,
}

impl StartOptions {
    /// The usual folders, or another data folder: the one that is named, or else the one that the
    /// person chose for good. `None` where the desktop names none. Call it before the toolkit is up,
    /// which takes the desktop's token out of the environment.
    pub fn usual(data: Option<PathBuf>) -> Option<Self> {
        let usual = dirs::data_dir().map(|folder| folder.join(FOLDER));
        let usual = std::path::absolute(usual.or_else(|| data.clone())?).ok()?;
        let data = data.or_else(|| gate_settings::remembered_notebook(&usual));
        Some(Self {
            data: data.map_or_else(|| Ok(usual.clone()), std::path::absolute).ok()?,
            usual,
            windows: dirs::cache_dir()?.join(FOLDER),
            emergency: [dirs::state_dir(), dirs::runtime_dir()]
                .into_iter()
                .flatten()
                .map(|folder| folder.join(FOLDER))
                .collect(),
            // Only Linux has such a folder of its own.
            state: dirs::state_dir().or_else(dirs::data_local_dir)?.join(FOLDER),
            activation_token: activation_token(),
            present: None,
            lock_ends_process: true,
        })
    }
}

/// The variables of Wayland (xdg-activation) and X11 (startup notification).
fn activation_token() -> String {
    let named = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"].into_iter();
    named.filter_map(|name| std::env::var(name).ok()).find(|token| !token.is_empty()).unwrap_or_default()
}
