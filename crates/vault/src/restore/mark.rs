//! The mark of a folder that is being restored, by which an interrupted attempt is finished or
//! cleared away.
//!
//! The mark lies in the folder of the copy from its first moment, and goes with it when the folders
//! change places. So the folder `.restoring` with a mark holds a copy that nobody misses, and
//! without one the vault that was replaced. In the vault itself the mark stays until it is unlocked, so
//! that the person can be told which secret opens it now.

use std::io;

use crate::error::Result;
use crate::files::atomic_file;
use crate::files::open_file::read_at_most;
use crate::folder::VaultFolder;
use crate::restore::names;

/// Name of the mark.
const MARK: &str = "RESTORING";
/// Name of a mark that was not written to its end.
pub(super) const UNFINISHED: &str = "RESTORING.new";
/// Longest content of a mark, in bytes: the name of a folder.
const MAX_MARK_BYTES: u64 = 255;

/// State of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is being made, or was interrupted.
    Copying,
    /// It is whole, and replaces the vault, which gets this name.
    Replacing(String),
}

impl Mark {
    /// The mark in a folder, if there is one.
    pub(super) fn read(folder: &VaultFolder) -> Result<Option<Self>> {
        let Some(bytes) = read_at_most(&folder.file(MARK), MAX_MARK_BYTES)? else { return Ok(None) };
        let name = String::from_utf8(bytes).unwrap_or_default();
        Ok(Some(if names::is_name_aside(&name) { Self::Replacing(name) } else { Self::Copying }))
    }

    pub(super) fn write(&self, folder: &VaultFolder) -> io::Result<()> {
        let name = match self {
            Self::Copying => "",
            Self::Replacing(name) => name,
        };
        // Without it nobody would know the name of the vault of before.
        atomic_file::write_durably(&folder.file(MARK), name.as_bytes())
    }

    pub(super) fn remove(folder: &VaultFolder) -> io::Result<()> {
        match std::fs::remove_file(folder.file(MARK)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }
}
