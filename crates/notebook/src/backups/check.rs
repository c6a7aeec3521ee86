//! Opening a backup with the notebook's own key: its pages, and how much it holds.

use journal::{Extent, Journal};
use vault::{FoundBackup, VaultKey};

use crate::error::Result;

/// The extent of a backup in which every page is sound.
///
/// # Errors
///
/// [`crate::Error::Journal`] if it is damaged, has another key, or cannot be read.
pub(crate) fn extent_of(key: &VaultKey, backup: &FoundBackup) -> Result<Extent> {
    let folder = backup.vault_folder().ok_or(vault::Error::NoVault).map_err(journal::Error::from)?;
    let vault = key.open_checked(&folder).map_err(journal::Error::from)?;
    Ok(Journal::open(vault)?.extent()?)
}
