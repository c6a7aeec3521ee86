//! The backups of a notebook, as the front end shows them.

use std::path::Path;

use chrono::NaiveDate;
use journal::{Extent, Journal};
use serde::Serialize;
use vault::{FoundBackup, OpensWith, VaultKey};

use crate::backups::backup_folders::{are_on_one_drive, own_folder};
use crate::backups::check::extent_of;
use crate::backups::trouble::BackupTrouble;
use crate::error::Result;
use crate::notebook::Notebook;

/// The state of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum BackupState {
    /// Every page is sound.
    Good,
    /// A page is damaged, or something is missing.
    Damaged,
    /// It has another key, and cannot be looked into.
    OtherKey,
    /// It is another notebook's.
    OtherNotebook,
}

/// The passphrase that opens a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum BackupPassphrase {
    /// The one that counts today.
    Today,
    /// The one that counted when the backup was made.
    Older,
}

/// One backup.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct BackupView {
    /// Name of its folder.
    name: String,
    /// The day on which it was made.
    day: String,
    /// The schema to which the notebook was brought afterwards.
    before_schema: Option<u32>,
    /// Its size in bytes.
    bytes: u64,
    state: BackupState,
    passphrase: BackupPassphrase,
    /// Number of notes in it, if it is good.
    entries: Option<u32>,
    /// True if it holds something that the open notebook lacks.
    holds_more: bool,
}

/// The second place.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SecondPlaceView {
    folder: String,
    /// False while the drive is not connected.
    is_there: bool,
    /// True if it is on the drive of the notebook.
    on_one_drive: bool,
    /// Number of complete backups there.
    count: usize,
    /// The day of the newest one.
    newest: Option<String>,
}

/// Everything that a person sees of their backups.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct BackupsView {
    folder: String,
    /// The newest first.
    backups: Vec<BackupView>,
    second: Option<SecondPlaceView>,
    /// The reason why the last one of this session could not be made.
    trouble: Option<BackupTrouble>,
    /// The same for the second place, unless it is only not there.
    second_trouble: Option<BackupTrouble>,
}

/// The backups that are there, before they are looked into.
pub struct BackupsToView {
    key: VaultKey,
    extent: Extent,
    folder: std::path::PathBuf,
    second: Option<std::path::PathBuf>,
}

impl Notebook<'_> {
    /// Prepares looking into the backups, which is done without holding the notebook.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Journal`] if the notebook cannot be read.
    pub fn backups_to_view(&mut self) -> Result<BackupsToView> {
        let (second, extent) = (self.journal.backup_place()?, self.journal.extent()?);
        let vault = self.journal.vault();
        Ok(BackupsToView { key: vault.vault_key(), extent, folder: own_folder(vault), second })
    }
}

impl BackupsToView {
    /// Looks into every backup.
    pub fn view(&self, trouble: Option<BackupTrouble>, second_trouble: Option<BackupTrouble>) -> BackupsView {
        let found = vault::backups_in(&self.folder).unwrap_or_default();
        BackupsView {
            folder: self.folder.display().to_string(),
            backups: found.iter().map(|backup| self.one(backup)).collect(),
            second: self.second.as_deref().map(|folder| self.second_place(folder)),
            trouble,
            second_trouble: second_trouble.filter(|trouble| *trouble != BackupTrouble::Gone),
        }
    }

    fn one(&self, backup: &FoundBackup) -> BackupView {
        let extent = extent_of(&self.key, backup).ok();
        let opens_with = self.key.opens_with(backup);
        let state = match (extent, opens_with) {
            (Some(_), _) => BackupState::Good,
            (None, _) if !backup.is_complete() => BackupState::Damaged,
            (None, _) if !self.key.is_own(backup) => BackupState::OtherNotebook,
            (None, OpensWith::OtherKey) => BackupState::OtherKey,
            (None, _) => BackupState::Damaged,
        };
        BackupView {
            name: backup.name.to_string(),
            day: backup.name.day.clone(),
            before_schema: backup.name.before_schema,
            bytes: backup.bytes,
            state,
            passphrase: match opens_with {
                OpensWith::PassphraseOfToday => BackupPassphrase::Today,
                OpensWith::OtherPassphrase | OpensWith::OtherKey => BackupPassphrase::Older,
            },
            entries: extent.map(|extent| extent.entries),
            holds_more: extent.is_some_and(|extent| self.extent.lacks_something_of(&extent)),
        }
    }

    fn second_place(&self, folder: &Path) -> SecondPlaceView {
        let found = vault::backups_in(folder).unwrap_or_default();
        let days: Vec<_> = found
            .iter()
            .filter(|backup| self.key.is_own(backup))
            .filter_map(|backup| backup.name.day.parse::<NaiveDate>().ok())
            .collect();
        SecondPlaceView {
            folder: folder.display().to_string(),
            is_there: folder.is_dir(),
            on_one_drive: are_on_one_drive(folder, self.folder.parent().unwrap_or(&self.folder)),
            count: days.len(),
            newest: days.iter().max().map(ToString::to_string),
        }
    }
}

/// The newest good backup, for *What stays where*.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LastBackupView {
    /// The day on which it was made.
    day: String,
    /// Number of notes in it.
    entries: u32,
}

/// The newest good backup of the notebook with this key in its data folder.
pub fn last_backup(journal: &mut Journal) -> impl FnOnce() -> Option<LastBackupView> + Send + use<> {
    let (key, folder) = (journal.vault().vault_key(), own_folder(journal.vault()));
    move || {
        let found = vault::backups_in(&folder).unwrap_or_default();
        found.iter().filter(|backup| key.is_own(backup)).find_map(|backup| {
            let entries = extent_of(&key, backup).ok()?.entries;
            Some(LastBackupView { day: backup.name.day.clone(), entries })
        })
    }
}
