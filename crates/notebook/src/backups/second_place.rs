//! The second place for backups: a stick or another drive, filled whenever it is there.

use std::path::{Path, PathBuf};

use vault::{BackupName, FoundBackup};

use crate::backups::backup_folders::{folder_inside, has_room};
use crate::backups::task::{BackupTask, vault_error};
use crate::backups::trouble::BackupTrouble;
use crate::error::{Error, Result};
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// Uses a folder inside `picked` as the second place, which is made there and remembered in the
    /// notebook.
    ///
    /// # Errors
    ///
    /// [`Error::PlaceNotForBackups`] for a folder inside the notebook's own; [`Error::Journal`] if
    /// nothing can be written there, or into the notebook.
    pub fn choose_second_place(&mut self, picked: &Path) -> Result<PathBuf> {
        let vault = self.journal.vault();
        let real = std::fs::canonicalize(picked).map_err(|error| vault_error(error.into()))?;
        if real.starts_with(vault.folder().data()) {
            return Err(Error::PlaceNotForBackups);
        }
        let folder = folder_inside(&real, vault);
        vault::create_private(&folder).map_err(|error| vault_error(error.into()))?;
        self.journal.save_backup_place(Some(&folder))?;
        Ok(folder)
    }

    /// Forgets the second place. The backups there stay.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the notebook cannot be written.
    pub fn stop_second_place(&mut self) -> Result<()> {
        Ok(self.journal.save_backup_place(None)?)
    }
}

impl BackupTask {
    /// Puts the newest backup into the second place, if that is there and has none like it. Returns
    /// the reason if it could not.
    pub fn fill_second_place(&self) -> Option<BackupTrouble> {
        let second = self.second.as_deref()?;
        // It was made when it was chosen. Where a drive is missing, its folder may still be there,
        // empty: nothing is written into that.
        if !second.is_dir() {
            return Some(BackupTrouble::Gone);
        }
        match self.fill(second) {
            Ok(()) => None,
            Err(Error::NoRoomForBackup) => Some(BackupTrouble::NoRoom),
            Err(Error::Journal(journal::Error::Vault(error))) => Some((&error).into()),
            Err(_) => Some(BackupTrouble::Storage),
        }
    }

    fn fill(&self, second: &Path) -> Result<()> {
        let Some(newest) = self.own_backups(&self.folder)?.into_iter().next() else { return Ok(()) };
        if self.own_backups(second)?.iter().any(|there| there.is_same_as(&newest)) {
            return Ok(());
        }
        vault::clear_unfinished(second);
        if !has_room(second, newest.bytes) {
            return Err(Error::NoRoomForBackup);
        }
        let path = free_path(second, &newest).ok_or_else(|| vault_error(vault::Error::VaultExists))?;
        self.key.copy_backup(&newest, &path).map_err(vault_error)?;
        self.remove_superseded(second)
    }
}

/// A free name in `folder` for a backup of the same day and reason.
fn free_path(folder: &Path, backup: &FoundBackup) -> Option<PathBuf> {
    let same = folder.join(backup.name.to_string());
    if std::fs::symlink_metadata(&same).is_err() {
        return Some(same);
    }
    BackupName::next(folder, &backup.name.day, backup.name.before_schema).map(|(_, path)| path)
}
