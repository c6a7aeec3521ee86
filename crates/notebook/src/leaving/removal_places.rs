//! The places in which files of a notebook lie.

use std::path::PathBuf;

/// Name of the folder with the backups, in a data folder.
pub const BACKUPS: &str = "backups";

/// The places in which files of a notebook lie.
#[derive(Debug, Clone)]
pub struct RemovalPlaces {
    /// The data folder.
    pub data: PathBuf,
    /// Other folders that may hold text that could not be saved.
    pub emergency: Vec<PathBuf>,
    /// Files beside the notebook that go with it, such as settings.
    pub settings: Vec<PathBuf>,
    /// True if the program made the data folder itself, so that it goes once it is empty.
    pub data_folder_is_ours: bool,
}
