//! The mark of a removal that is under way: which notebook it is about.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use vault::Result;

/// Its name in the data folder.
pub(crate) const NAME: &str = "removing.json";

/// The content of the mark.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The ids of the vaults that are removed. They stand readable in every key file, too.
    pub(crate) vaults: Vec<String>,
    /// The folders in which their key files were seen, as paths inside the data folder: known as the
    /// notebook's when those files are gone.
    #[serde(default)]
    pub(crate) folders: Vec<String>,
}

impl Mark {
    pub(crate) fn of(vault: Option<String>) -> Self {
        Self { vaults: vault.into_iter().collect(), folders: Vec::new() }
    }

    pub(crate) fn path(data: &Path) -> PathBuf {
        data.join(NAME)
    }

    /// The mark in a data folder, if there is one. One that is damaged names no vault.
    pub(crate) fn read(data: &Path) -> Result<Option<Self>> {
        match std::fs::read(Self::path(data)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            read => Ok(Some(serde_json::from_slice(&read?).unwrap_or_default())),
        }
    }

    pub(crate) fn write(&self, data: &Path) -> Result<()> {
        let bytes = serde_json::to_vec_pretty(self).map_err(std::io::Error::other)?;
        Ok(vault::write_atomically(&Self::path(data), &bytes)?)
    }
}
