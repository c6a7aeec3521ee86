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
    /// Everything that can be seen before a passphrase is asked for. Of the folder: [`Error::FolderIsLink`],
    /// [`Error::FolderOfAnother`], [`Error::FolderOpenToOthers`]. Of the header: [`Error::HeaderMissing`],
    /// [`Error::HeaderDamaged`], [`Error::HeaderChanged`], [`Error::TooNew`].
    ///
    /// [`Error::FolderIsLink`]: crate::Error::FolderIsLink
    /// [`Error::FolderOfAnother`]: crate::Error::FolderOfAnother
    /// [`Error::FolderOpenToOthers`]: crate::Error::FolderOpenToOthers
    /// [`Error::HeaderMissing`]: crate::Error::HeaderMissing
    /// [`Error::HeaderDamaged`]: crate::Error::HeaderDamaged
    /// [`Error::HeaderChanged`]: crate::Error::HeaderChanged
    /// [`Error::TooNew`]: crate::Error::TooNew
    pub fn inspect(&self) -> Result<Presence> {
        if !self.is_safe()? || self.is_empty()? {
            return Ok(Presence::Nothing);
        }
        header_copies::read(self).map(|_| Presence::Vault)
    }
}
