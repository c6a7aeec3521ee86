//! One step of a removal. It can be interrupted after each, and each can be done again.

use std::io::ErrorKind;
use std::path::PathBuf;

use vault::Result;

use crate::leaving::mark::Mark;

/// One step of a removal.
#[derive(Debug, Clone)]
pub enum RemovalStep {
    /// Writes the mark into the data folder.
    Mark(PathBuf, Mark),
    /// Overwrites and removes a file with key slots.
    Key(PathBuf),
    /// Removes a file.
    File(PathBuf),
    /// Removes a folder, if nothing is left in it.
    EmptyFolder(PathBuf),
}

impl RemovalStep {
    /// Does the step. What is gone already is no error.
    ///
    /// # Errors
    ///
    /// [`vault::Error::ReadOnly`], [`vault::Error::NoRoom`] or [`vault::Error::Storage`].
    pub fn run(&self) -> Result<()> {
        match self {
            Self::Mark(data, mark) => mark.write(data),
            Self::Key(path) => vault::remove_key_file(path),
            Self::File(path) => vault::remove_file(path),
            Self::EmptyFolder(path) => match std::fs::remove_dir(path) {
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::DirectoryNotEmpty) => {
                    Ok(())
                }
                removed => Ok(removed?),
            },
        }
    }
}
