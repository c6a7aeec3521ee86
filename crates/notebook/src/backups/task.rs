//! Making a backup, while the notebook is in use.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use journal::Extent;
use vault::{Access, BackupName, BackupToWrite, CopiedBackup, FoundBackup, OpensWith, Papers, VaultKey};

use crate::backups::backup_folders::{has_room, own_folder};
use crate::backups::check::extent_of;
use crate::backups::papers::papers;
use crate::backups::tiers;
use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// Tries before the notebook is held for the time of one copy. Each begins right after a save, and
/// ends with the next one.
const TRIES: u32 = 20;

/// The occasion on which a backup may be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupOccasion {
    /// The notebook was opened: due if something is in no backup, or if none opens with the
    /// passphrase of today.
    Opened,
    /// Something was kept: due if it is the first of its day.
    Kept,
    /// The person asked for it, or there is a new passphrase or key.
    Asked,
}

/// The open notebook, as far as a backup needs it while it is being made.
pub trait BackupSource {
    /// Begins a backup of the state that there is now; `None` if the notebook was closed.
    fn begin(&mut self) -> Option<vault::Result<BackupToWrite>>;

    /// Begins and copies while nobody can write; `None` if the notebook was closed.
    fn copy_held(&mut self, folder: &Path) -> Option<vault::Result<Option<CopiedBackup>>>;
}

/// Everything that making a backup needs beside the open notebook.
pub struct BackupTask {
    pub(crate) key: VaultKey,
    pub(crate) folder: PathBuf,
    pub(crate) second: Option<PathBuf>,
    pub(crate) extent: Extent,
    pub(crate) today: NaiveDate,
    bytes: u64,
    papers: Papers,
    /// True while a notebook that was there before is kept aside: after a restore or a salvage
    /// nobody knows yet which backups hold more.
    keeps_all: bool,
}

impl Notebook<'_> {
    /// Prepares a backup of this notebook.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the notebook is read-only or cannot be read.
    pub fn backup_task(&mut self) -> Result<BackupTask> {
        if self.journal.vault().access() != Access::ReadWrite {
            return Err(journal::Error::from(vault::Error::ReadOnly).into());
        }
        let (second, extent) = (self.journal.backup_place()?, self.journal.extent()?);
        let vault = self.journal.vault();
        Ok(BackupTask {
            key: vault.vault_key(),
            folder: own_folder(vault),
            second,
            extent,
            today: self.today,
            bytes: vault.bytes().map_err(journal::Error::from)?,
            papers: papers(self.language),
            keeps_all: !vault.folder().kept_aside().is_empty(),
        })
    }
}

impl BackupTask {
    /// Returns true if a backup is due on this occasion.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the folder of the backups cannot be read.
    pub fn is_due(&self, occasion: BackupOccasion) -> Result<bool> {
        let today = self.today.to_string();
        Ok(match occasion {
            BackupOccasion::Asked => true,
            // One before a migration was made before anything was kept.
            BackupOccasion::Kept => !self
                .own_backups(&self.folder)?
                .iter()
                .any(|backup| backup.name.day == today && backup.name.before_schema.is_none()),
            BackupOccasion::Opened => self.extent.entries > 0 && !self.is_in_a_backup()?,
        })
    }

    /// Returns true if a good backup that opens with the passphrase of today holds all there is.
    fn is_in_a_backup(&self) -> Result<bool> {
        let opens = |backup: &FoundBackup| self.key.opens_with(backup) == OpensWith::PassphraseOfToday;
        let newest_first = self.own_backups(&self.folder)?.into_iter().filter(opens);
        let newest = newest_first.filter_map(|backup| extent_of(&self.key, &backup).ok()).next();
        Ok(newest.is_some_and(|newest| !newest.lacks_something_of(&self.extent)))
    }

    /// Writes a backup and checks it. Those that it replaces are removed afterwards. Returns it;
    /// `None` if the notebook was closed meanwhile.
    ///
    /// # Errors
    ///
    /// [`Error::NoRoomForBackup`]; [`Error::Journal`] if it cannot be written. There is then no new
    /// backup, and none was removed.
    pub fn run(&self, source: &mut impl BackupSource) -> Result<Option<FoundBackup>> {
        vault::clear_unfinished(&self.folder);
        if !has_room(&self.folder, self.bytes) {
            return Err(Error::NoRoomForBackup);
        }
        let next = BackupName::next(&self.folder, &self.today.to_string(), None);
        let (name, path) = next.ok_or_else(|| vault_error(vault::Error::VaultExists))?;
        let Some(copied) = copy(source, &path).map_err(vault_error)? else { return Ok(None) };
        copied.finish(&self.papers).map_err(vault_error)?;
        self.remove_superseded(&self.folder)?;
        Ok(self.own_backups(&self.folder)?.into_iter().find(|backup| backup.name == name))
    }

    /// The complete backups of this notebook in `folder`, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the folder cannot be read.
    pub(crate) fn own_backups(&self, folder: &Path) -> Result<Vec<FoundBackup>> {
        let found = vault::backups_in(folder).map_err(vault_error)?;
        Ok(found.into_iter().filter(|backup| self.key.is_own(backup)).collect())
    }

    /// Removes the backups that are no longer needed: never one that is damaged, never one that
    /// holds something which this state of the notebook lacks, and none at all while a notebook that
    /// was there before is kept aside.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if the folder cannot be read.
    pub(crate) fn remove_superseded(&self, folder: &Path) -> Result<()> {
        if self.keeps_all {
            return Ok(());
        }
        let own = self.own_backups(folder)?;
        let names: Vec<_> = own.iter().map(|backup| &backup.name).collect();
        let gone: Vec<BackupName> = tiers::superseded(&names, self.today).into_iter().cloned().collect();
        for backup in own.into_iter().filter(|backup| gone.contains(&backup.name)) {
            let is_replaced = match self.key.opens_with(&backup) {
                // It cannot be looked into. Another key was made because somebody may have had this;
                // but after a restore it can also be the later one.
                OpensWith::OtherKey => self.key.is_later_than(&backup),
                _ => {
                    extent_of(&self.key, &backup).is_ok_and(|before| !self.extent.lacks_something_of(&before))
                }
            };
            if is_replaced {
                // One that cannot be removed stays; nothing depends on it.
                let _ = backup.remove();
            }
        }
        Ok(())
    }
}

/// Copies without holding the notebook; after a few tries in which something was written meanwhile,
/// while holding it.
fn copy(source: &mut impl BackupSource, folder: &Path) -> vault::Result<Option<CopiedBackup>> {
    for _ in 0..TRIES {
        let Some(begun) = source.begin() else { return Ok(None) };
        if let Some(copied) = begun?.copy(folder)? {
            return Ok(Some(copied));
        }
    }
    source.copy_held(folder).unwrap_or(Ok(None))
}

pub(crate) fn vault_error(error: vault::Error) -> Error {
    Error::Journal(error.into())
}
