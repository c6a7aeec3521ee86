//! Inspection of a vault's folder before any secret is asked for.

use crate::error::Result;
use crate::folder::VaultFolder;
use crate::header_copies;

/// State of a folder that may hold a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Nothing of a vault.
    Nothing,
    /// A vault whose header can be read. No secret has been tried.
    Vault,
}

impl VaultFolder {
    /// Looks for a vault, without a secret and without changing anything.
    ///
    /// # Errors
    ///
    /// Everything that can be seen before a passphrase is asked for. Of the folder: `FolderIsLink`,
    /// `FolderOfAnother`, `FolderOpenToOthers`. Of the header: `HeaderMissing`, `HeaderDamaged`,
    /// `HeaderChanged`, `TooNew`. All are variants of [`Error`](crate::Error).
    pub fn inspect(&self) -> Result<Presence> {
        if !self.is_safe()? || self.is_empty()? {
            return Ok(Presence::Nothing);
        }
        header_copies::read(self).map(|_| Presence::Vault)
    }
}
